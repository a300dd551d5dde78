"""Footnotes by number: `[^1]` is a raised figure, and so is the label of the paragraph `[^1]: words`.

Nothing is linked or moved: a definition far below must not rewrite what has been shown. Only figures are labels, so
that a character class such as `[^a-z]` stays what it is.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from magistral_desktop.gui.transcript.beginnings import InlineRule

_MARK = re.compile(r"\[\^(\d{1,3})\](?!\()")


def install(markdown: MarkdownIt) -> None:
    """Add the rule; it pushes `footnote` tokens, with `meta` of `line` where one must begin a line."""
    markdown.inline.ruler.before("link", "footnote", _footnote)


def _footnote(state: StateInline, silent: bool) -> bool:
    mark = _MARK.match(state.src, state.pos, state.posMax)
    if not mark:
        return False
    after = mark.end()
    begins_line = state.pos == 0 or state.src[state.pos - 1] == "\n"
    defines = begins_line and after < state.posMax and state.src[after] == ":"
    if not silent:
        token = state.push("footnote", "sup", 0)
        token.content = mark[1]
        has_line = state.pos == 0 or bool(state.md.options.get("breaks"))
        token.meta = {"line": defines and not has_line}
    state.pos = after + 1 if defines else after
    return True


INLINE_CHARACTERS: dict[InlineRule, str] = {_footnote: "["}
"""What the rule may begin with."""
