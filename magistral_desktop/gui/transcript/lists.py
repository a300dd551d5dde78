"""What markdown-it does not say about lists: which are loose, and how far the items' content is indented.

A blank line far below makes a whole list loose, and its items so far would have to be written anew. So the items are
written the same way in both kinds, as paragraphs, and looseness is a class of the list.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

LOOSE = "loose"
_LISTS = frozenset({"bullet_list_open", "ordered_list_open"})

# By line and level of where a block or an item starts: the column where its container's content does, and whether the
# line above is blank.
_Starts = Mapping[tuple[int, int], tuple[int, bool]]


def install(markdown: MarkdownIt) -> None:
    """Add the rule that notes where blocks and items start."""
    # It matches nothing. In the chain "list" it is asked at the first line of every item but a list's first.
    markdown.block.ruler.before("table", "note_start", _note_start, {"alt": ["list"]})


def _note_start(state: StateBlock, start_line: int, _end_line: int, _silent: bool) -> bool:
    starts = state.env.setdefault("starts", {})
    starts[start_line, state.level] = state.blkIndent, start_line > 0 and state.isEmpty(start_line - 1)
    return False


def complete(tokens: Sequence[Token], env: Mapping[str, Any]) -> None:
    """Give loose lists their class, and items their `width` in `meta`: the columns that their content is indented."""
    starts: _Starts = env.get("starts", {})
    parents: list[Token] = []
    filled: list[bool] = []  # whether the parent has had a child
    for token in tokens:
        if token.nesting < 0:
            parents.pop()
            filled.pop()
            continue
        if token.type in _LISTS:
            token.attrs.pop("class", None)  # markdown-it's own for a list of tasks: the last item may be the first task
        elif token.type == "list_item_open" and "checked" in token.meta:
            token.attrSet("class", "task")
        if parents and (parents[-1].type in _LISTS or parents[-1].type == "list_item_open"):
            _note_child(token, parents, starts, is_first=not filled[-1])
            filled[-1] = True
        if token.nesting > 0:
            parents.append(token)
            filled.append(False)


def _note_child(child: Token, parents: Sequence[Token], starts: _Starts, *, is_first: bool) -> None:
    """Learn from an item of a list, or a block of an item."""
    parent = parents[-1]
    if not is_first:
        _, after_blank = starts[_first_line(child), child.level]
        if after_blank:
            (parent if parent.type in _LISTS else parents[-2]).attrSet("class", LOOSE)
    elif parent.type == "list_item_open":
        whole = parents[-2]
        outer, _ = starts[_first_line(whole), whole.level]
        inner, _ = starts[_first_line(child), child.level]
        parent.meta["width"] = inner - outer


def _first_line(token: Token) -> int:
    return token.map[0] if token.map else 0


def show_paragraphs(tokens: Sequence[Token]) -> None:
    """Write the paragraphs of tight lists too."""
    for token in tokens:
        if token.type in ("paragraph_open", "paragraph_close"):
            token.hidden = False
