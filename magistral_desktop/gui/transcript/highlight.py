"""Source code as HTML with pygments' short class names, "hl-" before each."""

import html
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pygments.formatters import HtmlFormatter

_LONGEST_CHARACTERS = 200_000
_LONGEST_LINE_CHARACTERS = 1_000
"""Some lexers, that of makefiles above all, take a time that grows with the square of a line's length."""


def highlight(code: str, language: str) -> str:
    """Return `code` as HTML; plain where a line is very long, or the language unknown: none is ever guessed."""
    # pygments takes a fifth of a second to import: `warm` does it when the window is already there.
    import pygments
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    is_long = len(code) > _LONGEST_CHARACTERS or max(map(len, code.split("\n"))) > _LONGEST_LINE_CHARACTERS
    if not language or is_long:
        return html.escape(code)
    try:
        lexer = get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        return html.escape(code)
    return pygments.highlight(code, lexer, _formatter())


@cache
def _formatter() -> "HtmlFormatter[str]":
    """Return what writes the HTML; making it takes as long as a few lines of code."""
    from pygments.formatters import HtmlFormatter

    return HtmlFormatter(nowrap=True, classprefix="hl-")


def warm() -> None:
    """Import pygments now rather than while text is streaming."""
    highlight("pass", "python")
