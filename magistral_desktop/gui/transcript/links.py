"""Bare web addresses as links, after GitHub Flavored Markdown, section 6.9, and brackets that cannot be links.

The addresses by ourselves rather than with linkify-it-py: that one guesses, and takes "main.rs" and "README.md" for
hosts. Unlike GitHub's, an address ends where RFC 3986 allows no character (a quote, a backslash of maths) and at
Chinese or Japanese punctuation, which stands without a space.
"""

import re
from types import SimpleNamespace
from typing import Any

from markdown_it import MarkdownIt, helpers
from markdown_it.rules_inline import StateInline

from magistral_desktop.gui.transcript.beginnings import InlineRule

_LONGEST_CHARACTERS = 2_000
_DEEPEST_BRACKETS = 8
# Brackets that open in one another, with nothing between them that brackets could belong to.
_TOO_DEEP = re.compile(rf"(?:!?\[[^\[\]!`\\<$]{{0,20}}){{{_DEEPEST_BRACKETS + 4}}}")
_DEEPEST_PARENTHESES = 32
# What counts in an address: a parenthesis, and where the address ends; or else what is escaped.
_PARENTHESES = re.compile(r"[()\x00-\x20\x7f]|\\(?= )|\\.", re.DOTALL)

_SCHEME = re.compile(r"(?:^|[^A-Za-z0-9])(https?)$", re.IGNORECASE)
_HOST = re.compile(r"[^\W_]+(?:[-_][\w-]*)?(?:\.[\w-]+)*(?::\d{1,5})?")
_REST = re.compile(r"[^\s<>\"`\\^{}|\[\]$\u2018-\u201f\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]*")
_CLOSING = frozenset("?!.,:*_~'")


def install(markdown: MarkdownIt) -> None:
    """Add the rules."""
    markdown.inline.ruler.before("escape", "address", _address)
    markdown.inline.ruler.before("link", "lone_bracket", _lone_bracket)
    use_link_destinations(markdown)


def use_link_destinations(markdown: MarkdownIt) -> None:
    """Find out in less time that an address is none."""
    markdown.helpers = SimpleNamespace(  # type: ignore[assignment]  # the documented way
        parseLinkLabel=helpers.parseLinkLabel,
        parseLinkTitle=helpers.parseLinkTitle,
        parseLinkDestination=_link_destination,
    )


def _link_destination(source: str, start: int, end: int) -> Any:
    """Return what markdown-it does, which takes its time for each character, of those that are no link too."""
    if source.startswith("<", start) or _is_balanced(source, start, end):
        return helpers.parseLinkDestination(source, start, end)
    return helpers.parseLinkDestination("", 0, 0)  # none


def _is_balanced(source: str, start: int, end: int) -> bool:
    """Return whether all parentheses of an address that begins at `start` are closed before it ends."""
    depth = 0
    for found in _PARENTHESES.finditer(source, start, end):
        if found[0] == "(":
            depth += 1
        elif found[0] == ")" and depth:
            depth -= 1
        elif len(found[0]) == 1:
            break
        if depth > _DEEPEST_PARENTHESES:
            break
    return depth == 0


def _lone_bracket(state: StateInline, silent: bool) -> bool:
    """Take a bracket as text that no link text ends after: markdown-it reads all that follows to find that out.

    Where many are open already, give all of them up, as markdown-it does at `maxNesting`; the first of so many at once.
    """
    if state.src[state.pos] != "[" and not state.src.startswith("![", state.pos):
        return False
    source, last = state.env.get("last_link_text", ("", -1))
    if source is not state.src:
        last = state.src.rfind("](")
        state.env["last_link_text"] = state.src, last
    if state.pos < last and (silent or not _TOO_DEEP.match(state.src, state.pos)):
        if not silent or state.level <= _DEEPEST_BRACKETS:
            return False
        state.pos = state.posMax
        return True
    if not silent:
        state.pending += state.src[state.pos]
    state.pos += 1
    return True


def _address(state: StateInline, silent: bool) -> bool:
    if state.linkLevel > 0:
        return False
    source, position = state.src, state.pos
    before = ""
    if source.startswith("://", position):
        scheme = _SCHEME.search(state.pending[-8:])
        if not scheme:
            return False
        before = scheme[1]
        start = position + 3
    elif source[position : position + 4].lower() == "www." and not _is_word(source[position - 1 : position]):
        start = position
    else:
        return False
    end = _end_of_address(source, start, min(state.posMax, start + _LONGEST_CHARACTERS))
    if end < 0:
        return False
    if not silent:
        shown = before + source[position:end]
        _push_link(state, shown, replaces=len(before))
    state.pos = end
    return True


def _is_word(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character in "_-./@") if character else False


def _end_of_address(source: str, start: int, longest: int) -> int:
    """Return where an address whose host begins at `start` ends, or -1 if that is no host."""
    host = _HOST.match(source, start, longest)
    if not host:
        return -1
    labels = host[0].partition(":")[0].split(".")
    if len(labels) < 2 or any("_" in label for label in labels[-2:]):
        return -1
    rest = _REST.match(source, host.end(), longest)
    text = source[start : rest.end() if rest else host.end()]
    return start + _without_punctuation(text)


def _without_punctuation(address: str) -> int:
    """Return the length of an address without what belongs to the sentence around it."""
    unopened = address.count(")") - address.count("(")
    end = len(address)
    while end:
        last = address[end - 1]
        if last == ")" and unopened > 0:
            unopened -= 1
        elif last == ";":
            ampersand = address.rfind("&", 0, end)
            if ampersand >= 0 and address[ampersand + 1 : end - 1].isalnum():
                end = ampersand + 1  # "&amp;" after an address is a character of the sentence
        elif last not in _CLOSING:
            break
        end -= 1
    return end


def _push_link(state: StateInline, shown: str, *, replaces: int) -> None:
    address = state.md.normalizeLink(shown if "://" in shown else f"http://{shown}")
    if replaces:
        state.pending = state.pending[:-replaces]
    opening = state.push("link_open", "a", 1)
    opening.attrs = {"href": address}
    opening.info = "auto"
    state.push("text", "", 0).content = shown
    state.push("link_close", "a", -1).info = "auto"


INLINE_CHARACTERS: dict[InlineRule, str] = {_address: ":w", _lone_bracket: "[!"}
"""What the rules may begin with."""
