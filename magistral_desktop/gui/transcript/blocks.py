"""Markdown that grows: which blocks are settled for good, and which may still change."""

from dataclasses import dataclass

from markdown_it.token import Token

from magistral_desktop.gui.transcript.markdown import Markdown


@dataclass(frozen=True, slots=True)
class Rendered:
    """The HTML of newly settled blocks, one each, and of what stays open after them."""

    settled: list[str]
    open: str


class Blocks:
    """Renders a growing text; only the source after the last settled block is parsed again.

    A top-level block settles when a later one has begun and that one's first line is complete: "2" may yet become
    "2. item" of the list above. However the text is cut into pieces, all that settles adds up to the same HTML.
    """

    def __init__(self, markdown: Markdown) -> None:
        self._markdown = markdown
        self._open_source = ""
        self._settled_characters = 0
        self.ends: list[int] = []
        """Where the settled blocks end: after how many characters, those of blank lines included, "\\r" not."""

    def feed(self, text: str) -> Rendered:
        """Take more text."""
        self._open_source += text.replace("\r", "")
        tokens = self._markdown.parse(self._open_source, streaming=True)
        groups = _top_level(tokens)
        complete_lines = self._open_source.count("\n")
        last = len(groups) - 1
        while last > 0 and _first_line(groups[last]) >= complete_lines:
            last -= 1
        settled: list[str] = []
        if last > 0:
            cut = _start_of_line(self._open_source, _first_line(groups[last]))
            # Parsed once more alone: as a stream, what follows could still have been part of it.
            settled = self._whole(self._open_source[:cut])
            self._open_source = self._open_source[cut:]
        still_open = (self._markdown.html(group, streaming=True) for group in groups[max(last, 0) :])
        return Rendered(settled, "".join(still_open))

    def finish(self, text: str = "") -> Rendered:
        """Take the last of the text: all settles."""
        source, self._open_source = self._open_source + text.replace("\r", ""), ""
        return Rendered(self._whole(source), "")

    def _whole(self, source: str) -> list[str]:
        groups = _top_level(self._markdown.parse(source))
        starts = [_start_of_line(source, _first_line(group)) for group in groups[1:]]
        self.ends += [self._settled_characters + end for end in (*starts, len(source))[: len(groups)]]
        self._settled_characters += len(source)
        return [self._markdown.html(group) for group in groups]


def _top_level(tokens: list[Token]) -> list[list[Token]]:
    groups: list[list[Token]] = []
    start = 0
    for at, token in enumerate(tokens):
        if token.level == 0 and token.nesting >= 0:
            start = at
        if token.level == 0 and token.nesting <= 0:
            groups.append(tokens[start : at + 1])
    return groups


def _first_line(group: list[Token]) -> int:
    return group[0].map[0] if group[0].map else 0


def _start_of_line(source: str, line: int) -> int:
    position = 0
    for _ in range(line):
        position = source.index("\n", position) + 1
    return position
