"""Which way each block of Markdown runs: a right-to-left answer may hold left-to-right lists, and the other way round.

HTML's own `dir="auto"` goes by the first letter, so that an Arabic sentence which begins with a Latin name would run
the wrong way; and it leaves out children that have a direction, so that no list or quote would ever be mirrored.
"""

import unicodedata
from collections.abc import Iterator

from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from PySide6.QtCore import QLocale, Qt

from magistral_desktop.language import spoken

_CONTAINERS = frozenset({"blockquote_open", "bullet_list_open", "ordered_list_open", "list_item_open", "table_open"})
_CONTAINER_ENDS = frozenset(kind.replace("_open", "_close") for kind in _CONTAINERS)
_TEXTS = frozenset({"paragraph_open", "heading_open", "th_open", "td_open"})
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())  # of ASCII
_SHARE = 0.3
"""With this share of right-to-left letters a text runs right to left: the Latin names in it are long."""


def set_directions(state: StateCore) -> None:
    """Give each block whose text has letters its direction; one without, such as a formula, runs as what holds it.

    A list, quote or table runs as the first block in it: what is above may have settled before the rest is written.
    """
    undecided: list[Token] = []
    open_containers: list[Token] = []
    for at, token in enumerate(state.tokens):
        if token.type in _CONTAINERS:
            open_containers.append(token)
            undecided.append(token)
        elif token.type in _CONTAINER_ENDS:
            if undecided and open_containers[-1] is undecided[-1]:  # it is empty
                undecided.clear()
            open_containers.pop()
        elif token.type in _TEXTS or (token.block and token.nesting == 0 and token.type != "inline"):
            direction = direction_of(_texts(state.tokens[at + 1])) if token.type in _TEXTS else ""
            for block in (*undecided, token) if direction else ():
                block.attrSet("dir", direction)
            undecided.clear()


def direction_of(texts: Iterator[str]) -> str:
    """Return "rtl", "ltr", or "" for a text without letters."""
    left, right = 0, 0
    for text in texts:
        if text.isascii():
            left += len(text.encode().translate(None, _NO_LETTERS))
            continue
        for character in text:
            kind = unicodedata.bidirectional(character)
            left += kind == "L"
            right += kind in _RIGHT_TO_LEFT
    if not left and not right:
        return ""
    return "rtl" if right >= _SHARE * (left + right) else "ltr"


def _texts(inline: Token) -> Iterator[str]:
    """Yield the text of a block without its code and its maths."""
    yield from (child.content for child in inline.children or () if child.type == "text")


def page_direction() -> str:
    """Return which way the window's language is written, as HTML has it: "ltr" or "rtl"."""
    is_mirrored = QLocale(spoken().code).textDirection() == Qt.LayoutDirection.RightToLeft
    return "rtl" if is_mirrored else "ltr"
