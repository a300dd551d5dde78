"""Source code as HTML with pygments' short class names, "hl-" before each."""

import html

_LONGEST_CHARACTERS = 200_000


def highlight(code: str, language: str) -> str:
    """Return `code` as HTML; plain where the language is unknown, and never guessed."""
    # pygments takes a fifth of a second to import: `warm` does it when the window is already there.
    import pygments
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    if not language or len(code) > _LONGEST_CHARACTERS:
        return html.escape(code)
    try:
        lexer = get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        return html.escape(code)
    return pygments.highlight(code, lexer, HtmlFormatter(nowrap=True, classprefix="hl-"))


def warm() -> None:
    """Import pygments now rather than while text is streaming."""
    highlight("pass", "python")
