"""Markdown with maths → HTML that holds nothing but what this module writes.

Raw HTML is text, images are text, links lead to http, https, mailto and passages of chats only, and link definitions
are off: one far below could rewrite what has been shown. Maths leaves as empty spans that carry their TeX; the page
typesets them.
"""

import html
import re
from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererProtocol
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from magistral_desktop.gui.transcript import highlight, maths
from magistral_desktop.gui.transcript.passages import passage_at
from magistral_desktop.gui.transcript.tidy import tidy

_LINK = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
_DIRECTED = frozenset(
    {"paragraph_open", "heading_open", "blockquote_open", "bullet_list_open", "ordered_list_open", "list_item_open"}
)
_CELLS = frozenset({"th_open", "td_open"})


class Markdown:
    """Parses and renders.

    `line_breaks` keeps single newlines, as reasoning goes line by line. Without `typeset` formulas are TeX source and
    code is plain, for a `QTextDocument`.
    """

    def __init__(self, *, line_breaks: bool, typeset: bool = True) -> None:
        parser = MarkdownIt("commonmark", {"html": False, "breaks": line_breaks, "maxNesting": 60})
        parser.enable(["table", "strikethrough"])
        parser.disable(["html_block", "html_inline", "reference"])
        parser.validateLink = _is_link  # type: ignore[assignment]  # the documented way
        parser.core.ruler.push("direction", _set_direction)
        maths.install(parser)
        for name, rule in _RULES.items():
            parser.add_render_rule(name, rule)
        if not typeset:
            for name in ("math_inline", "math_block"):
                parser.add_render_rule(name, _math_source)
            for name in ("fence", "code_block"):
                parser.add_render_rule(name, _code_source)
        self._parser = parser

    def parse(self, source: str, *, streaming: bool = False) -> list[Token]:
        """Return the tokens of `source`; while `streaming`, maths that has not been closed is pending."""
        return self._parser.parse(source, {"streaming": streaming})

    def html(self, tokens: Sequence[Token], *, streaming: bool = False) -> str:
        """Return the HTML of tokens; while `streaming`, code stays uncoloured."""
        rendered: str = self._parser.renderer.render(tokens, self._parser.options, {"streaming": streaming})
        return rendered

    def to_html(self, source: str) -> str:
        """Return the HTML of a whole text."""
        return self.html(self.parse(source))


def math_html(tex: str, *, display: bool, pending: bool) -> str:
    """Return the span that the page typesets: the TeX as written, and as KaTeX should read it where that differs."""
    source = html.escape(tex)
    if pending:
        return f'<span class="pending">{source}</span>'
    for_katex = tidy(tex, display=display)
    tidied = f' data-katex="{html.escape(for_katex)}"' if for_katex != tex else ""
    return f'<span class="maths" data-tex="{source}" data-display="{int(display)}"{tidied}></span>'


def code_html(code: str, language: str, *, plain: bool) -> str:
    """Return a code block with its language and a copy button."""
    body = html.escape(code) if plain else highlight.highlight(code, language)
    return (
        f'<div class="code" dir="ltr"><div class="code-head"><span>{html.escape(language or "text")}</span>'
        '<button type="button" data-act="copy-code">Copy</button></div>'
        f'<pre tabindex="0"><code>{body}</code></pre></div>\n'
    )


def _is_link(address: str) -> bool:
    return bool(_LINK.match(address.strip())) or passage_at(address) is not None


def _set_direction(state: StateCore) -> None:
    """Let each block find its own direction: an Arabic answer may hold an English list."""
    for token in state.tokens:
        if token.type in _DIRECTED or token.type in _CELLS:
            token.attrSet("dir", "auto")


def _math_inline(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    meta = tokens[at].meta
    return math_html(tokens[at].content, display=meta["display"], pending=meta["pending"])


def _math_block(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    inner = math_html(tokens[at].content, display=True, pending=tokens[at].meta["pending"])
    return f'<p class="display">{inner}</p>\n'


def _code(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, env: Any) -> str:
    words = tokens[at].info.split()
    return code_html(tokens[at].content, words[0] if words else "", plain=bool(env.get("streaming")))


def _math_source(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    opener, closer = ("\\[", "\\]") if tokens[at].meta["display"] else ("\\(", "\\)")
    source = f"<code>{opener}{html.escape(tokens[at].content)}{closer}</code>"
    return f"<p>{source}</p>\n" if tokens[at].block else source


def _code_source(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    return f"<pre>{html.escape(tokens[at].content)}</pre>\n"


def _image(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    words = tokens[at].content or str(tokens[at].attrs.get("src", ""))
    return f'<span class="image">[image: {html.escape(words)}]</span>'


def _link_open(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    address = html.escape(str(tokens[at].attrs.get("href", "")))
    return f'<a href="{address}" title="{address}">'


def _table_open(_: RendererProtocol, _tokens: Sequence[Token], _at: int, _options: Any, _env: Any) -> str:
    return '<div class="table" tabindex="0"><table>\n'


def _table_close(_: RendererProtocol, _tokens: Sequence[Token], _at: int, _options: Any, _env: Any) -> str:
    return "</table></div>\n"


_RULES = {
    "math_inline": _math_inline,
    "math_block": _math_block,
    "fence": _code,
    "code_block": _code,
    "image": _image,
    "link_open": _link_open,
    "table_open": _table_open,
    "table_close": _table_close,
}
