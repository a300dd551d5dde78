"""Where sentences begin and end, in text with formulas and without knowing its language."""

import re

# A full stop inside of a number or a name ends nothing; an ideographic one needs no space after it.
_END = re.compile(r"[.!?…।؟۔]+[\"'”’»)\]*_]*(?=\s)|[。！？]+[”』」）]*|\n+")
_BLANK = re.compile(r"\s*")


def sentences(source: str, start: int = 0) -> list[tuple[int, int]]:
    """Return the spans of all sentences from `start`, without the white space around them."""
    spans = []
    for found in _END.finditer(source, start):
        begin = _skip_blank(source, start)
        end = begin + len(source[begin : found.end()].rstrip())
        if end > begin:
            spans.append((begin, end))
        start = found.end()
    begin, end = _skip_blank(source, start), len(source.rstrip())
    return [*spans, (begin, end)] if end > begin else spans


def sentence_at(source: str, position: int) -> tuple[int, int]:
    """Return the span of the sentence at a position, or the nearest before it; (0, 0) where there is none."""
    line = source.rfind("\n", 0, position) + 1
    stop = source.find("\n", max(position, line))
    spans = [span for span in sentences(source[: len(source) if stop < 0 else stop], line) if span[0] <= position]
    return spans[-1] if spans else (0, 0)


def _skip_blank(source: str, position: int) -> int:
    found = _BLANK.match(source, position)
    return found.end() if found else position
