"""Which rules are asked about a place in Markdown: those that may begin with the character there.

markdown-it asks all of its rules about every line, all that may end a paragraph about each line of one, and about each
mark all that find something within lines.
"""

import re
import string
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeVar

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, code, fence, heading, hr, list_block
from markdown_it.rules_inline import (
    StateInline,
    autolink,
    backtick,
    emphasis,
    entity,
    escape,
    image,
    link,
    newline,
    strikethrough,
    text,
)

BlockRule = Callable[[StateBlock, int, int, bool], bool]
InlineRule = Callable[[StateInline, bool], bool]
_Rule = TypeVar("_Rule", bound=Hashable)

_CHAINS = ("paragraph", "blockquote", "list")
"""What markdown-it calls the rules that end a block of such a kind; all of its rules are the chain ""."""

_BREAK = re.compile(r"(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}")
_CODE_INDENT = 4
_LINK_TEXT_END = "]"
"""Where markdown-it must be asked too, though nothing begins there."""


def install(
    markdown: MarkdownIt, block_characters: Mapping[BlockRule, str], inline_characters: Mapping[InlineRule, str]
) -> None:
    """Sort all rules that there are by now. Those that no mapping has may begin with any character."""
    block, inline = markdown.block.ruler, markdown.inline.ruler
    ends = {chain: _first_block(block.getRules(chain), block_characters) for chain in _CHAINS}
    block.at("code", _first_block(block.getRules(""), block_characters))
    block.enableOnly("code")  # by this name `StateBlock` learns that there is indented code
    for chain, rule in ends.items():
        block.push(f"end of {chain}", rule, {"alt": [chain]})
    inline_characters = {**_INLINE, **inline_characters}
    marks = {_LINK_TEXT_END, *"".join(inline_characters.values())}
    markdown.inline.terminator_re = re.compile(f"[{re.escape(''.join(marks))}]")
    plain = "".join(each for each in map(chr, range(128)) if each not in marks)
    inline.at("text", _first_inline(inline.getRules(""), {**inline_characters, text: plain}))
    inline.enableOnly("text")


def _by_character(rules: Sequence[_Rule], characters: Mapping[_Rule, str]) -> Mapping[str, Sequence[_Rule]]:
    """Return the rules for each character of ASCII, and by "" those for all others and the end of a text."""
    found = {each: [rule for rule in rules if each in characters.get(rule, each)] for each in map(chr, range(128))}
    return {**found, "": [rule for rule in rules if rule not in characters or rule is text]}


def _first_block(rules: Sequence[BlockRule], characters: Mapping[BlockRule, str]) -> BlockRule:
    """Return the rule that is the first of these that matches."""
    quick = [_QUICK.get(rule, rule) for rule in rules]
    by_character = _by_character(quick, {**_BLOCKS, **characters})
    others = by_character[""]

    def first_block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
        first = state.bMarks[start_line] + state.tShift[start_line]
        for rule in by_character.get(state.src[first : first + 1], others):
            if rule(state, start_line, end_line, silent):
                return True
        return False

    return first_block


def _first_inline(rules: Sequence[InlineRule], characters: Mapping[InlineRule, str]) -> InlineRule:
    """Return the rule that is the first of these that matches."""
    by_character = _by_character(rules, characters)
    others = by_character[""]

    def first_inline(state: StateInline, silent: bool) -> bool:
        for rule in by_character.get(state.src[state.pos], others):  # noqa: SIM110  # `any` takes twice the time
            if rule(state, silent):
                return True
        return False

    return first_inline


def _break(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    first = state.bMarks[start_line] + state.tShift[start_line]
    looks_right = _BREAK.fullmatch(state.src, first, state.eMarks[start_line])
    return looks_right is not None and hr(state, start_line, end_line, silent)


def _code(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    return state.sCount[start_line] - state.blkIndent >= _CODE_INDENT and code(state, start_line, end_line, silent)


_QUICK: Mapping[BlockRule, BlockRule] = {hr: _break, code: _code}
"""Rules of markdown-it's behind a glance that is enough for most lines."""

_BLOCKS: Mapping[BlockRule, str] = {
    fence: "`~",
    _break: "*-_",
    list_block: "*+-" + string.digits,
    heading: "#",
}
_INLINE: Mapping[InlineRule, str] = {
    newline: "\n",
    escape: "\\",
    backtick: "`",
    strikethrough.tokenize: "~",
    emphasis.tokenize: "*_",
    link: "[",
    image: "!",
    autolink: "<",
    entity: "&",
}
