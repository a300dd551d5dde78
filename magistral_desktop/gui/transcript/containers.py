"""Containers that stay open while a text grows: lists, their items, quotes and tables.

What has settled in an open container is never parsed again. What follows is parsed behind a short stand-in that opens
the same containers, so that each line means what it would mean there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it.token import Token

from magistral_desktop.gui.transcript.lists import LOOSE

ALIGNMENT = "text-align:"
"""What markdown-it puts before the alignment of a cell, in the attribute `style`."""

Group = list[Token]
"""The tokens of one block, item or row."""

_Kind = Literal["list", "item", "quote", "table"]
_KINDS: dict[str, _Kind] = {
    "bullet_list_open": "list",
    "ordered_list_open": "list",
    "list_item_open": "item",
    "blockquote_open": "quote",
    "table_open": "table",
}

_DELIMITERS = {"": "-", "left": ":-", "center": ":-:", "right": "-:"}


@dataclass(slots=True)
class Container:
    """One that stays open.

    `marker` starts an item or is a table's second line. `size` is how far an item's content is indented, or how many
    columns a table has.
    """

    kind: _Kind
    marker: str = ""
    size: int = 0
    loose: bool = False


def groups(tokens: Sequence[Token]) -> list[Group]:
    """Return the blocks of a sequence of blocks."""
    found: list[Group] = []
    start = 0
    for at, token in enumerate(tokens):
        if token.level != tokens[0].level:
            continue
        if token.nesting >= 0:
            start = at
        if token.nesting <= 0:
            found.append(list(tokens[start : at + 1]))
    return found


def children(group: Group) -> list[Group]:
    """Return the blocks of a quote or item, the items of a list, the rows of a table's body; none of other blocks."""
    kind = _KINDS.get(group[0].type)
    if kind is None:
        return []
    inner = groups(group[1:-1])
    if kind == "table":
        return groups(inner[1][1:-1]) if len(inner) > 1 else []
    return inner


def first_line(group: Group) -> int:
    """Return the number of the line where a block starts."""
    return group[0].map[0] if group[0].map else 0


def is_loose(group: Group) -> bool:
    """Return whether a block is a loose list."""
    return group[0].attrs.get("class") == LOOSE


def open_path(group: Group) -> tuple[list[Container], Group]:
    """Return which containers of a block that grows are to stay open, outermost first, and what grows in the last.

    The last one is the innermost in which there is something before what grows.
    """
    path: list[Container] = []
    chosen = 0
    growing = group
    inner = children(group)
    while inner:
        path.append(_container(group))
        group = inner[-1]
        if len(inner) > 1:
            chosen = len(path)
            growing = group
        inner = children(group)
    return path[:chosen], growing


def _container(group: Group) -> Container:
    opening = group[0]
    kind = _KINDS[opening.type]
    if kind == "table":
        heads = [token for token in group if token.type == "th_open"]
        delimiters = (_DELIMITERS[str(token.attrs.get("style", "")).removeprefix(ALIGNMENT)] for token in heads)
        return Container(kind, f"|{'|'.join(delimiters)}|\n", len(heads))
    if kind == "item":
        return Container(kind, opening.info + opening.markup, opening.meta.get("width", 0))
    if kind == "list":
        number = "1" if opening.type == "ordered_list_open" else ""
        return Container(kind, number + opening.markup, loose=is_loose(group))
    return Container(kind)


def stand_in(path: Sequence[Container]) -> str:
    """Return lines that open these containers and put one child into the last, so that others may follow."""
    lines: list[str] = []
    inset = ""
    for at, container in enumerate(path):
        if container.kind == "item":
            space = min(4, container.size - len(container.marker))
            lines.append(inset + (container.marker + " " * space).rjust(container.size) + "# x\n")
            inset += " " * container.size
        elif container.kind == "quote":
            lines.append(f"{inset}> # x\n")
            inset += "> "
        elif container.kind == "table":
            lines += [inset + "|x" * container.size + "|\n", inset + container.marker]
        elif at == len(path) - 1:
            # Its content is indented further than any marker: what follows is the list's.
            lines.append(f"{inset}{container.marker}    x\n")
    return "".join(lines)


def levels(tokens: Sequence[Token], path: Sequence[Container]) -> list[list[Group]]:
    """Return, for the text and each container of `path`, what follows the next container; all of it in the last.

    `tokens` are those of a source behind `stand_in(path)`.
    """
    found: list[list[Group]] = []
    siblings = groups(tokens)
    for at, container in enumerate(path):
        found.append(siblings[1:])
        siblings = children(siblings[0])
        if container.kind in ("item", "quote") or (container.kind == "list" and at == len(path) - 1):
            siblings = siblings[1:]
    return [*found, siblings]


def loose_lists(tokens: Sequence[Token], path: Sequence[Container]) -> list[bool]:
    """Return which containers of `path` the tokens behind `stand_in(path)` show to be loose lists."""
    found: list[bool] = []
    siblings = groups(tokens)
    for container in path:
        found.append(is_loose(siblings[0]))
        siblings = children(siblings[0])
        if container.kind in ("item", "quote"):
            siblings = siblings[1:]
    return found
