"""Quotes, as markdown-it's own rule finds them, in a time that grows with the text only.

That rule looks for the end of a quote before it knows what is in it. Each line without a mark might go on with a
paragraph, so that all below is looked at; when it turns out that none was open (`> # heading`, then such lines and such
quotes again and again), a quote of one line has cost all those below. Here, what has been looked at is kept.
"""

from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from magistral_desktop.gui.transcript.beginnings import BlockRule

_LAZY = -1
"""For markdown-it, the indent of a line without a mark that may go on with a paragraph of the quote."""


def install(markdown: MarkdownIt) -> None:
    """Put our rule in the place of markdown-it's."""
    markdown.block.ruler.at("blockquote", _quote, {"alt": ["paragraph", "reference", "blockquote", "list"]})


_Line = tuple[int, int, int, int]
"""What `StateBlock` knows of a line: `bMarks`, `tShift`, `sCount` and `bsCount`."""


@dataclass(slots=True)
class _Lines:
    """All lines of a text, as they are inside of a quote: of the last that began there, and up to where it may go.

    Only those are right that a block which begins before `end` can look at.
    """

    begins: list[int]
    shifts: list[int]
    indents: list[int]
    columns: list[int]
    end: int = 0
    is_cut: bool = False
    """Whether another block begins at `end`: no paragraph goes on there."""

    quotes: dict[tuple[int, int], "_Lines"] = field(default_factory=dict)
    """The lines inside of quotes in this one, by how far these and the lists around them are indented."""

    lazy_ends: dict[int, int] = field(default_factory=dict)
    """Up to where lines that are lazy in a quote are so in those in it too; of all quotes."""

    def inside(self, indents: tuple[int, int]) -> "_Lines":
        """Return the lines inside of a quote in this one."""
        if indents not in self.quotes:
            begins, shifts, indented, columns = map(list, (self.begins, self.shifts, self.indents, self.columns))
            self.quotes[indents] = _Lines(begins, shifts, indented, columns, lazy_ends=self.lazy_ends)
        return self.quotes[indents]

    def at(self, line: int) -> _Line:
        """Return what is known of a line."""
        return (self.begins[line], self.shifts[line], self.indents[line], self.columns[line])

    def put(self, line: int, known: _Line) -> None:
        """Note what is known of a line."""
        self.begins[line], self.shifts[line], self.indents[line], self.columns[line] = known

    def take(self, state: StateBlock, start: int, end: int) -> None:
        """Note lines as they are outside."""
        self.begins[start:end] = state.bMarks[start:end]
        self.shifts[start:end] = state.tShift[start:end]
        self.indents[start:end] = state.sCount[start:end]
        self.columns[start:end] = state.bsCount[start:end]

    def show(self, state: StateBlock) -> None:
        """Let markdown-it see the lines so."""
        state.bMarks, state.tShift, state.sCount, state.bsCount = self.begins, self.shifts, self.indents, self.columns


def _quote(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if not _has_mark(state, start_line) or state.is_code_block(start_line):
        return False
    if silent:
        return True
    outside = state.env.setdefault("lines", _Lines(state.bMarks, state.tShift, state.sCount, state.bsCount))
    inside = outside.inside((state.blkIndent, state.listIndent))
    before = state.parentType, state.blkIndent, state.lineMax
    state.parentType = "blockquote"
    if start_line >= inside.end or inside.at(start_line) != _behind_mark(state, start_line):
        _look_at_lines(state, inside, start_line, end_line)
    if inside.is_cut:
        state.lineMax = inside.end
    state.blkIndent = 0
    state.env["lines"] = inside
    inside.show(state)
    _push(state, start_line, inside.end)
    state.env["lines"] = outside
    outside.show(state)
    state.parentType, state.blkIndent, state.lineMax = before
    return True


def _push(state: StateBlock, start_line: int, end_line: int) -> None:
    opening = state.push("blockquote_open", "blockquote", 1)
    opening.markup = ">"
    state.md.block.tokenize(state, start_line, end_line)
    opening.map = [start_line, state.line]
    state.push("blockquote_close", "blockquote", -1).markup = ">"


def _has_mark(state: StateBlock, line: int) -> bool:
    return state.src.startswith(">", state.bMarks[line] + state.tShift[line])


def _behind_mark(state: StateBlock, line: int) -> _Line:
    """Return what is known of a line inside of a quote. A tab behind the mark is wider than the one space it takes."""
    source, before = state.src, state.bsCount[line]
    position = state.bMarks[line] + state.tShift[line] + 1
    column = state.sCount[line] + 1
    has_space = source.startswith((" ", "\t"), position)
    is_wide_tab = source.startswith("\t", position) and (before + column) % 4 != 3
    columns = column + has_space
    if has_space and not is_wide_tab:
        position += 1
        column += 1
    begin, first_column = position, column
    while position < state.eMarks[line] and source[position] in " \t":
        column += 4 - (column + before + is_wide_tab) % 4 if source[position] == "\t" else 1
        position += 1
    return begin, position - begin, column - first_column, columns


def _look_at_lines(state: StateBlock, inside: _Lines, start_line: int, end_line: int) -> None:
    """Note the lines of a quote, up to where it ends at the latest."""
    line = start_line
    is_empty = inside.is_cut = False
    while line < end_line and not state.isEmpty(line):
        if state.sCount[line] >= state.blkIndent and _has_mark(state, line):
            known = _behind_mark(state, line)
            inside.put(line, known)
            is_empty = known[0] + known[1] >= state.eMarks[line]
            line += 1
            continue
        if is_empty:
            break
        lazy_end = min(_end_of_lazy(state, inside.lazy_ends, line), end_line)
        if lazy_end == line:
            inside.is_cut = True
            break
        inside.take(state, line, lazy_end)
        inside.indents[line:lazy_end] = [_LAZY] * (lazy_end - line)
        line = lazy_end
    inside.end = line
    inside.take(state, line, state.skipEmptyLines(line) + 1)
    if inside.is_cut:
        inside.indents[line] -= state.blkIndent


def _end_of_lazy(state: StateBlock, lazy_ends: dict[int, int], start_line: int) -> int:
    """Return up to where lines without a mark are lazy at least: one line, or all that are so outside too."""
    if state.sCount[start_line] >= 0:
        return start_line if _begins_block(state, start_line) else start_line + 1
    line = start_line
    while state.sCount[line] < 0 and not _begins_block(state, line):
        line = lazy_ends.get(line, line + 1)
    lazy_ends[start_line] = line
    return line


def _begins_block(state: StateBlock, line: int) -> bool:
    return any(rule(state, line, state.lineMax, True) for rule in state.md.block.ruler.getRules("blockquote"))


BLOCK_CHARACTERS: dict[BlockRule, str] = {_quote: ">"}
"""What the rule may begin with."""
