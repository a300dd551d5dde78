"""Paragraphs and the headings that are underlined, as markdown-it's own two rules find them, in one reading."""

import re

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import StateBlock

_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*")
_ITEM = re.compile(r"(?:[-+*]|[0-9]{1,9}[.)])(?![^ \t])")
_DEEPEST_INDENT = 3
"""A line that is indented further goes on with a paragraph, whatever is in it."""


def install(markdown: MarkdownIt) -> None:
    """Put our rule in the place of markdown-it's."""
    markdown.block.ruler.at("paragraph", _paragraph)
    markdown.disable("lheading")


def _paragraph(state: StateBlock, start_line: int, end_line: int, _silent: bool) -> bool:
    parent = state.parentType
    state.parentType = "paragraph"
    line, is_underlined = _end_of_paragraph(state, start_line, end_line)
    state.parentType = parent
    marker = state.src[state.bMarks[line] + state.tShift[line]] if is_underlined else ""
    kind, tag = ("heading", "h1" if marker == "=" else "h2") if marker else ("paragraph", "p")
    state.line = line + is_underlined
    opening = state.push(f"{kind}_open", tag, 1)
    opening.markup = marker
    opening.map = [start_line, state.line]
    text = state.push("inline", "", 0)
    text.content = mdTrim(_lines(state, start_line, line))
    text.map = [start_line, line]
    text.children = []
    state.push(f"{kind}_close", tag, -1).markup = marker
    return True


def _lines(state: StateBlock, start_line: int, end_line: int) -> str:
    if end_line - start_line > 1 or state.bsCount[start_line]:
        return state.getLines(start_line, end_line, state.blkIndent, False)
    return state.src[state.bMarks[start_line] + state.tShift[start_line] : state.eMarks[start_line]]


def _end_of_paragraph(state: StateBlock, start_line: int, end_line: int) -> tuple[int, bool]:
    """Return the first line that is no more of the text, and whether it underlines what is above."""
    terminators = state.md.block.ruler.getRules("paragraph")
    for line in range(start_line + 1, state.lineMax):
        if state.isEmpty(line):
            return line, False
        indent = state.sCount[line]
        if indent - state.blkIndent > _DEEPEST_INDENT:
            continue
        if indent >= state.blkIndent and line < end_line and _is_underline(state, line):
            return line, True
        if 0 <= indent < state.blkIndent and _is_item(state, line):
            return line, False
        # A line with a negative indent goes on, as the rule for quotes has found.
        for rule in terminators if indent >= 0 else ():
            if rule(state, line, state.lineMax, True):
                return line, False
    return max(start_line + 1, state.lineMax), False


def _is_underline(state: StateBlock, line: int) -> bool:
    first = state.bMarks[line] + state.tShift[line]
    return state.src[first] in "=-" and _UNDERLINE.fullmatch(state.src, first, state.eMarks[line]) is not None


def _is_item(state: StateBlock, line: int) -> bool:
    """Return whether a line that is no part of the item above is another: the most common end, and the first to see."""
    first = state.bMarks[line] + state.tShift[line]
    is_item = _ITEM.match(state.src, first, state.eMarks[line]) is not None
    return is_item and not (state.listIndent >= 0 and state.sCount[line] - state.listIndent > _DEEPEST_INDENT)
