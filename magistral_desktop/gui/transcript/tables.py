"""Tables: markdown-it's, but that each row takes a time that grows with its own text only.

markdown-it fills a short row with empty cells up to its columns, and ends a table that has had too many of these. A
line of a hundred columns would cost as much as a page, and a table that streams knows nothing of its settled rows.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import StateBlock, table

_MOST_COLUMNS = 100
"""A table of more is text."""

_DELIMITERS = ("|", "-", ":")
"""One of them begins the second line of a table."""

_BETWEEN_CELLS = re.compile(r"(?<!\\)\|")


def install(markdown: MarkdownIt) -> None:
    """Put our rule in the place of markdown-it's. A cell that stands for several missing ones has their `colspan`."""
    markdown.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    markdown.enable("table")


def _table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    second = start_line + 1
    if second >= end_line or not state.src.startswith(_DELIMITERS, state.bMarks[second] + state.tShift[second]):
        return False
    if state.src.find("|", state.bMarks[start_line], state.eMarks[start_line]) < 0:
        return False
    if state.src.count("|", state.bMarks[second], state.eMarks[second]) > _MOST_COLUMNS + 1:
        return False
    first_token = len(state.tokens)
    if not table(state, start_line, second + 1, silent):
        return False
    if not silent:
        _push_rows(state, first_token, end_line)
    return True


def _push_rows(state: StateBlock, first_token: int, end_line: int) -> None:
    """Add the rows to a table that has its head only."""
    opening, closing = state.tokens[first_token], state.tokens.pop()
    styles = [token.attrs.get("style", "") for token in state.tokens[first_token:] if token.type == "th_open"]
    state.level += 1
    first_row = line = state.line
    parent = state.parentType
    state.parentType = "table"
    while line < end_line and (text := _row(state, line)):
        if line == first_row:
            state.push("tbody_open", "tbody", 1)
        _push_row(state, line, _cells(text), styles)
        line += 1
    state.parentType = parent
    if line > first_row:
        body = next(token for token in state.tokens[first_token:] if token.type == "tbody_open")
        body.map = [first_row, line]
        state.push("tbody_close", "tbody", -1)
    state.level -= 1
    state.tokens.append(closing)
    state.line = line
    opening.map = [opening.map[0] if opening.map else first_row, line]


def _row(state: StateBlock, line: int) -> str:
    """Return the text of a line that is a row of the table above, "" for one that is not."""
    if state.sCount[line] < state.blkIndent or state.isEmpty(line) or state.is_code_block(line):
        return ""
    for rule in state.md.block.ruler.getRules("blockquote"):
        if rule(state, line, state.lineMax, True):
            return ""
    return mdTrim(state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]])


def _cells(text: str) -> list[str]:
    cells = _BETWEEN_CELLS.split(text)
    start = 1 if cells[0] == "" else 0
    end = len(cells) - 1 if len(cells) > start and cells[-1] == "" else len(cells)
    return [cell.replace("\\|", "|") for cell in cells[start:end]]


def _push_row(state: StateBlock, line: int, cells: Sequence[str], styles: Sequence[str | int | float]) -> None:
    state.push("tr_open", "tr", 1).map = [line, line + 1]
    for cell, style in zip(cells, styles, strict=False):
        opening = state.push("td_open", "td", 1)
        if style:
            opening.attrs = {"style": style}
        content = state.push("inline", "", 0)
        content.map = [line, line + 1]
        content.content = mdTrim(cell)
        content.children = []
        state.push("td_close", "td", -1)
    missing = len(styles) - len(cells)
    if missing > 0:
        state.push("td_open", "td", 1).attrs = {"colspan": missing} if missing > 1 else {}
        state.push("td_close", "td", -1)
    state.push("tr_close", "tr", -1)
