"""Markdown with maths → HTML that holds nothing but what this module writes.

CommonMark, with the tables, task lists, struck out words and bare addresses of GitHub, and footnotes by number.
Raw HTML is text, images are text, links lead to http, https, mailto and passages of chats only, and link definitions
are off: one far below could rewrite what has been shown. Maths leaves as empty spans that carry their TeX; the page
typesets them.
"""

import html
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.renderer import RendererHTML, RendererProtocol
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from magistral_desktop.gui.transcript import (
    beginnings,
    footnotes,
    highlight,
    links,
    lists,
    maths,
    paragraphs,
    quotes,
    tables,
)
from magistral_desktop.gui.transcript.containers import ALIGNMENT
from magistral_desktop.gui.transcript.direction import set_directions
from magistral_desktop.gui.transcript.passages import passage_at
from magistral_desktop.gui.transcript.tags import Renderer
from magistral_desktop.gui.transcript.tidy import tidy
from magistral_desktop.language import tr

_LINK = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
_CELLS = frozenset({"th_open", "td_open"})
_QUANTITY = re.compile(r"[^\w\s|]{0,2} ?\d(?:[\d.,:'’–−/×-]| (?=\d))* \S{1,10}")
"""A number with its unit, as in "−33.3 °C": the whole of a cell, which then keeps to one line."""

_LONG_CELL_CHARACTERS = 30
"""Of more, a cell has its words on several lines, also in a table that scrolls."""


class Markdown:
    """Parses and renders.

    `line_breaks` keeps single newlines, as reasoning goes line by line. Without `typeset` formulas are TeX source and
    code is plain, for a `QTextDocument`.
    """

    def __init__(self, *, line_breaks: bool, typeset: bool = True) -> None:
        options: Any = {"html": False, "breaks": line_breaks, "maxNesting": 60, "tasklists": True}
        parser = MarkdownIt("commonmark", options, renderer_cls=Renderer)
        parser.enable("strikethrough")
        parser.disable(["html_block", "html_inline", "reference"])
        parser.validateLink = _is_link  # type: ignore[assignment]  # the documented way
        parser.core.ruler.at("inline", _inline)
        parser.core.ruler.after("block", "lists", _complete_lists)
        parser.core.ruler.push("direction", set_directions)
        for part in (tables, lists, quotes, paragraphs, maths, footnotes, links):
            part.install(parser)
        inline_characters: dict[beginnings.InlineRule, str] = {}
        for part_within_lines in (maths, footnotes, links):
            inline_characters |= part_within_lines.INLINE_CHARACTERS
        beginnings.install(parser, {**quotes.BLOCK_CHARACTERS, **maths.BLOCK_CHARACTERS}, inline_characters)
        for name, rule in _RULES.items():
            parser.add_render_rule(name, rule)
        if typeset:
            parser.core.ruler.push("page", _suit_page)
        else:
            for name, rule in _PLAIN_RULES.items():
                parser.add_render_rule(name, rule)
        self._parser = parser

    def parse(self, source: str, *, streaming: bool = False) -> list[Token]:
        """Return the tokens of `source`; while `streaming`, maths that has not been closed is pending."""
        return self._parser.parse(source, {"streaming": streaming})

    def structure(self, source: str) -> list[Token]:
        """Return the blocks of a `source` that streams: tokens that say where what is, with nothing to render."""
        tokens: list[Token] = []
        env = {"streaming": True}
        self._parser.block.parse(source, self._parser, env, tokens)
        lists.complete(tokens, env)
        return tokens

    def html(self, tokens: Sequence[Token], *, streaming: bool = False) -> str:
        """Return the HTML of tokens; while `streaming`, code stays uncoloured."""
        rendered: str = self._parser.renderer.render(tokens, self._parser.options, {"streaming": streaming})
        return rendered

    def shell(self, container: Sequence[Token]) -> str:
        """Return the HTML of a list, an item or a quote without what is in it, of a table without the rows below."""
        if container[0].type != "table_open":
            return self.html([container[0], container[-1]])
        body = next(at for at, token in enumerate(container) if token.type == "tbody_open")
        return self.html([*container[: body + 1], *container[-2:]])

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
    """Return a code block with its language and its buttons."""
    body = html.escape(code) if plain else highlight.highlight(code, language)
    label = html.escape(tr("Code, {language}", language=language) if language else tr("Code"))
    head = html.escape(language or tr("text", about="code in no known language"))
    wrap, copy = html.escape(tr("Wrap", about="the lines of code")), html.escape(tr("Copy"))
    return (
        f'<div class="code" dir="ltr" role="group" aria-label="{label}">'
        f'<div class="code-head"><span>{head}</span>'
        f'<button type="button" data-act="wrap-code" aria-pressed="false">{wrap}</button>'
        f'<button type="button" data-act="copy-code">{copy}</button></div>'
        f'<pre tabindex="0"><code>{body}</code></pre></div>\n'
    )


def _is_link(address: str) -> bool:
    return bool(_LINK.match(address.strip())) or passage_at(address) is not None


def _inline(state: StateCore) -> None:
    """Parse what is in blocks, as markdown-it's own rule does; words that nothing can begin in need no parsing."""
    begins = state.md.inline.terminator_re
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        if begins.search(token.content):
            state.md.inline.parse(token.content, state.md, state.env, token.children)
        elif token.content:
            token.children.append(Token("text", "", 0, content=token.content))


def _complete_lists(state: StateCore) -> None:
    lists.complete(state.tokens, state.env)


def _suit_page(state: StateCore) -> None:
    """Say with classes what the style sheet draws: tight paragraphs, the alignment of columns, what cells hold."""
    lists.show_paragraphs(state.tokens)
    for token, content in pairwise(state.tokens):
        if token.type in _CELLS and "style" in token.attrs:
            token.attrSet("class", str(token.attrs.pop("style")).removeprefix(ALIGNMENT))
        if token.type in _CELLS and _QUANTITY.fullmatch(content.content):
            token.attrJoin("class", "quantity")
        elif token.type in _CELLS and _words_of(content) > _LONG_CELL_CHARACTERS:
            token.attrJoin("class", "long")


def _words_of(content: Token) -> int:
    """Return how many characters of text and code a cell has."""
    return sum(len(child.content) for child in content.children or () if child.type != "math_inline")


def _math_inline(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    meta = tokens[at].meta
    return math_html(tokens[at].content, display=meta["display"], pending=meta["pending"])


def _math_block(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    inner = math_html(tokens[at].content, display=True, pending=tokens[at].meta["pending"])
    return f'<p class="display">{inner}</p>\n'


def _code(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, env: Any) -> str:
    words = unescapeAll(tokens[at].info).split()
    return code_html(tokens[at].content, words[0] if words else "", plain=bool(env.get("streaming")))


def _math_source(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    opener, closer = ("\\[", "\\]") if tokens[at].meta["display"] else ("\\(", "\\)")
    source = f"<code>{opener}{html.escape(tokens[at].content)}{closer}</code>"
    return f'<p dir="ltr">{source}</p>\n' if tokens[at].block else source


def _code_source(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    return f'<pre dir="ltr">{html.escape(tokens[at].content)}</pre>\n'


def _image(renderer: RendererProtocol, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    assert isinstance(renderer, RendererHTML)
    words = renderer.renderInlineAsText(tokens[at].children, options, env) or str(tokens[at].attrs.get("src", ""))
    return f'<span class="image">{html.escape(tr("[image: {words}]", words=words))}</span>'


def _link_open(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    address = html.escape(str(tokens[at].attrs.get("href", "")))
    return f'<a href="{address}" title="{address}">'


def _list_item_open(renderer: RendererProtocol, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    opening = _as_is(renderer, tokens, at, options, env)
    checked = tokens[at].meta.get("checked")
    if checked is None:
        return opening
    words, state = (tr("Done", about="a task"), " checked") if checked else (tr("To do"), "")
    return f'{opening}<input type="checkbox" aria-label="{html.escape(words)}" disabled{state}>'


def _list_item_open_plain(renderer: RendererProtocol, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    mark = {None: "", False: "☐ ", True: "☑ "}[tokens[at].meta.get("checked")]
    return _as_is(renderer, tokens, at, options, env) + mark


def _as_is(renderer: RendererProtocol, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    assert isinstance(renderer, RendererHTML)
    return renderer.renderToken(tokens, at, options, env)


def _footnote(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    line = "<br>" if tokens[at].meta["line"] else ""
    return f'{line}<sup class="footnote">{html.escape(tokens[at].content)}</sup>'


def _table_open(_: RendererProtocol, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    direction = tokens[at].attrGet("dir")
    mirrored = f' dir="{direction}"' if direction else ""
    return f'<div class="table" tabindex="0" role="group" aria-label="{html.escape(tr("Table"))}"{mirrored}><table>\n'


def _table_close(_: RendererProtocol, _tokens: Sequence[Token], _at: int, _options: Any, _env: Any) -> str:
    return "</table></div>\n"


_RULES = {
    "math_inline": _math_inline,
    "math_block": _math_block,
    "fence": _code,
    "code_block": _code,
    "image": _image,
    "link_open": _link_open,
    "list_item_open": _list_item_open,
    "footnote": _footnote,
    "table_open": _table_open,
    "table_close": _table_close,
}
_PLAIN_RULES = {
    "math_inline": _math_source,
    "math_block": _math_source,
    "fence": _code_source,
    "code_block": _code_source,
    "list_item_open": _list_item_open_plain,
}
