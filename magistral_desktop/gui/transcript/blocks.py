"""Markdown that grows: what is settled for good, and what may still change."""

from dataclasses import dataclass

from magistral_desktop.gui.transcript import containers
from magistral_desktop.gui.transcript.containers import Container, Group
from magistral_desktop.gui.transcript.markdown import Markdown

Step = str | tuple[str] | tuple[str, str | int]
"""How what is settled grows: HTML to add for good to the innermost open container, or one of

    ("enter", HTML)     add this list, item, quote or table, as yet without what is to settle in it, and leave it open
    ("loosen", depth)   the list in which so many containers are open, itself the last, is a loose one
    ("leave",)          all of the innermost open container has settled
"""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What has newly settled, and the HTML that stays open: at the end of the text and of each open container."""

    settled: list[Step]
    open: list[str]


class Blocks:
    """Renders a growing text; only the source after what has settled last is parsed again.

    A block settles when a later one has begun and that one's first line is complete: "2" may yet become "2. item" of
    the list above. So do the items of a list that is still open, the blocks of an item or a quote, and the rows of a
    table. However the text is cut into pieces, all that settles adds up to the same HTML.
    """

    def __init__(self, markdown: Markdown) -> None:
        self._markdown = markdown
        self._open_source = ""
        self._path: list[Container] = []
        self._settled_characters = 0
        self.ends: list[int] = []
        """Where the top-level blocks that have settled end: after how many characters, those of blank lines included,
        carriage returns not."""

    def feed(self, text: str) -> Rendered:
        """Take more text."""
        self._open_source += text.replace("\r", "")
        settled = self._settle() if "\n" in text else []
        tokens = self._markdown.parse(containers.stand_in(self._path) + self._open_source, streaming=True)
        still_open = containers.levels(tokens, self._path)
        return Rendered(settled, ["".join(self._html(groups, streaming=True)) for groups in still_open])

    def finish(self, text: str = "") -> Rendered:
        """Take the last of the text: all settles."""
        before = containers.stand_in(self._path)
        source = before + self._open_source + text.replace("\r", "")
        tokens = self._markdown.parse(source)
        steps = self._loosen(containers.loose_lists(tokens, self._path))
        levels = containers.levels(tokens, self._path)
        steps += self._close(levels, 0)
        self._note_ends(levels[0], source, len(before))
        self._open_source = ""
        self._path = []
        return Rendered(steps, [""])

    def _settle(self) -> list[Step]:
        source = self._open_source
        before = containers.stand_in(self._path)
        # An incomplete line may yet turn out to be anything, and change what the line above it is.
        tokens = self._markdown.structure(before + source[: source.rindex("\n") + 1])
        steps = self._loosen(containers.loose_lists(tokens, self._path))
        levels = containers.levels(tokens, self._path)
        deepest = len(self._path)
        kept = next((depth for depth in range(deepest) if levels[depth]), deepest)
        if not levels[kept]:
            return steps
        entered, growing = containers.open_path(levels[kept][-1])
        cut = _start_of_line(before + source, containers.first_line(growing)) - len(before)
        if cut > 0:
            # Parsed once more alone: as a stream, what follows could still have been part of it.
            tokens = self._markdown.parse(before + source[:cut])
            levels = containers.levels(tokens, self._path)
            steps += self._close(levels, kept, entered)
            if kept == 0:
                self._note_ends(levels[0], before + source[:cut], len(before), is_open=bool(entered))
            self._settled_characters += cut
            self._open_source = source[cut:]
            self._path[kept:] = entered
        return steps

    def _close(self, levels: list[list[Group]], kept: int, entered: list[Container] | None = None) -> list[Step]:
        """Settle all of these levels; leave all but `kept` containers, then enter others."""
        steps: list[Step] = []
        for groups in levels[:kept:-1]:
            steps += self._html(groups)
            steps.append(("leave",))
        if not entered:
            return [*steps, *self._html(levels[kept])]
        steps += self._html(levels[kept][:-1])
        group = levels[kept][-1]
        for at, container in enumerate(entered):
            steps.append(("enter", self._markdown.shell(group)))
            if container.loose and not containers.is_loose(group):
                steps.append(("loosen", kept + at + 1))
            inner = containers.children(group)
            group = inner[-1]
            steps += self._html(inner if at == len(entered) - 1 else inner[:-1])
        return steps

    def _note_ends(self, groups: list[Group], source: str, offset: int, *, is_open: bool = False) -> None:
        """Note where the outermost open container ends, and the blocks after it but for a last one that `is_open`."""
        starts = [_start_of_line(source, containers.first_line(group)) for group in groups]
        bounds = [*starts, len(source)]
        ends = bounds[0 if self._path else 1 : len(bounds) - is_open]
        self.ends += [self._settled_characters + end - offset for end in ends]

    def _html(self, groups: list[Group], *, streaming: bool = False) -> list[str]:
        return [self._markdown.html(group, streaming=streaming) for group in groups]

    def _loosen(self, are_loose: list[bool]) -> list[Step]:
        steps: list[Step] = []
        for at, (container, is_loose) in enumerate(zip(self._path, are_loose, strict=True)):
            if is_loose and not container.loose:
                container.loose = True
                steps.append(("loosen", at + 1))
        return steps


def _start_of_line(source: str, line: int) -> int:
    position = 0
    for _ in range(line):
        position = source.index("\n", position) + 1
    return position
