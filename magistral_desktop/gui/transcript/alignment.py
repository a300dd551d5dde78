"""Where the characters of a source stand in the text that was drawn of it; `passages.js` does the same on the page."""

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

_REACH = 200
"""How far markup may go on between two words, before the reach grows."""

_SIGN_REACH = 12
"""A lone sign is in markup too: it must be near."""

# Words that markup has and that are not drawn: addresses of links, numbers and signs of list items, names of languages.
_UNDRAWN = re.compile(
    r"(?<=\])\([^()\s]*\)|^[ \t>]*(?:\d{1,9}[.)]|[-*+])(?=[ \t])|^[ \t>]*(?:`{3}|~{3}).*$", re.MULTILINE
)
_WORD = re.compile(r"\S+")
_PIECE = re.compile(r"\w+|[^\w\s]")


class Run(NamedTuple):
    """The characters `start` to `end` of the source are drawn from `drawn` on."""

    start: int
    end: int
    drawn: int


def aligned(source: str, drawn: str) -> list[Run]:
    """Lay the words of what is drawn beside the source, in order; markup is stepped over."""
    source = _UNDRAWN.sub(lambda found: " " * len(found[0]), source)
    runs: list[Run] = []
    reach = _REACH
    for word in _WORD.finditer(drawn):
        if _take(runs, source, word[0], word.start(), reach):
            reach = _REACH
            continue
        pieces = _PIECE.finditer(word[0])
        taken = [_take(runs, source, piece[0], word.start() + piece.start(), reach) for piece in pieces]
        reach = _REACH if any(taken) else min(reach * 2, len(source))
    return runs


def drawn_span(runs: list[Run], start: int, end: int) -> tuple[int, int] | None:
    """Return where the source's characters are drawn; None where nothing of them is."""
    first = bisect_right(runs, start, key=lambda run: run.end)
    last = bisect_left(runs, end, key=lambda run: run.start) - 1
    if not runs or first >= len(runs) or last < first:
        return None
    begin, until = runs[first], runs[last]
    return begin.drawn + max(0, start - begin.start), until.drawn + min(end, until.end) - until.start


def source_position(runs: list[Run], drawn: int) -> int:
    """Return the position in the source of a drawn character, or the end of the word before it."""
    at = bisect_right(runs, drawn, key=lambda run: run.drawn) - 1
    return min(runs[at].start + drawn - runs[at].drawn, runs[at].end) if at >= 0 else 0


def _take(runs: list[Run], source: str, word: str, drawn: int, reach: int) -> bool:
    at = runs[-1].end if runs else 0
    far = reach if any(character.isalnum() for character in word) else _SIGN_REACH
    found = source.find(word, at, at + far + len(word))
    if found >= 0:
        runs.append(Run(found, found + len(word), drawn))
    return found >= 0
