r"""Maths in Markdown: rules for markdown-it that find TeX the way language models write it.

Inline: `\( \)`, `\[ \]`, `$$ $$` and `$ $`; `\boxed{}` and `\ce{}` mean nothing else and need no delimiters. A block:
`\[`, `$$` and environments such as `\begin{align}`. While a text streams (`env["streaming"]`), what has not been closed
yet is pending rather than text, but for a single `$`: that may be money.
"""

import re
from bisect import bisect_left
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from magistral_desktop.gui.transcript.beginnings import BlockRule, InlineRule

_LONGEST_CHARACTERS = 8_000
_LONGEST_DOLLAR_CHARACTERS = 1_500
_REMEMBERED = 4
"""The text, and a line of it, for both kinds of brackets."""

_ENVIRONMENTS = (
    "align|aligned|alignat|gather|gathered|equation|multline|eqnarray|split|cases|array|CD|"
    "matrix|pmatrix|bmatrix|vmatrix"
)
_BEGIN = re.compile(rf"\\begin\{{((?:{_ENVIRONMENTS})\*?)\}}")
_BLOCK_STARTS = ("$$", "\\[", "\\begin{")
_BRACKETS = {"\\(": "\\)", "\\[": "\\]"}
_BARE = re.compile(r"\\(?:boxed|ce)\{")
_BRACES = re.compile(r"\\.|[{}`]", re.DOTALL)
_CODE = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_AMOUNT = re.compile(r"\d[\d.,]*\s+(?!mod\b)[a-z]{2,}[^\\^_={}]*")
"""What between two dollars is no maths but an amount and a text, as in "either $5 or 10$"."""
_AFTER_BLOCK = " \t.,;:"
_TEXT_AFTER = re.compile(rf"[{_AFTER_BLOCK}]*+[^\n{_AFTER_BLOCK}]")
_DEEPEST_ENVIRONMENTS = _DEEPEST_BRACES = 10

# All text up to and with the closer. In `\\)` the backslash belongs to a line break; an escaped dollar closes nothing.
# The quantifiers are possessive: a text that is never closed is read once.
_CLOSERS = {
    "$": re.compile(r"(?:[^\\$]++|\\.)*+\$", re.DOTALL),
    "$$": re.compile(r"(?:[^\\$]++|\\.|\$(?!\$))*+\$\$", re.DOTALL),
}
_BRACKET_CLOSERS = {
    "\\)": re.compile(r"(?<!\\)(?:\\\\)*+\\\)"),
    "\\]": re.compile(r"(?<!\\)(?:\\\\)*+\\\]"),
}


def install(markdown: MarkdownIt) -> None:
    """Add the rules; they push `math_inline` and `math_block` tokens with `meta` of `display` and `pending`."""
    markdown.inline.ruler.before("escape", "math", _inline_math)
    markdown.block.ruler.before("fence", "math_block", _block_math, {"alt": ["paragraph", "blockquote", "list"]})


def _find(source: str, start: int, closer: str, end: int) -> int:
    """Return where `closer` first stands, or -1."""
    if source.find(closer, start, end) < 0:
        return -1
    if closer in _BRACKET_CLOSERS:
        ends = _bracket_ends(source, closer)
        after = bisect_left(ends, start + len(closer))
        return ends[after] - len(closer) if after < len(ends) and ends[after] <= end else -1
    match = _CLOSERS[closer].match(source, start, end)
    return match.end() - len(closer) if match else -1


@lru_cache(_REMEMBERED)
def _bracket_ends(source: str, closer: str) -> tuple[int, ...]:
    """Return where all the brackets of a text end: it is read once, however many begin."""
    return tuple(match.end() for match in _BRACKET_CLOSERS[closer].finditer(source))


def _inline_math(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] == "\\":
        span = _bare_span(state) if _BARE.match(state.src, state.pos) else _bracket_span(state)
    elif state.src[state.pos] == "$":
        span = _dollars_span(state) if state.src.startswith("$$", state.pos) else _dollar_span(state)
    else:
        return False
    if span is None:
        return False
    start, end, after, display, pending = span
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content = state.src[start:end].strip()
        token.meta = {"display": display, "pending": pending}
    state.pos = after
    return True


# Where the TeX starts and ends, where the text goes on, whether it is display maths, whether it is still open.
_Span = tuple[int, int, int, bool, bool]


def _bracket_span(state: StateInline) -> _Span | None:
    opener = state.src[state.pos : state.pos + 2]
    if opener not in _BRACKETS:
        return None
    start = state.pos + 2
    end = _find(state.src, start, _BRACKETS[opener], min(state.posMax, start + _LONGEST_CHARACTERS))
    if end >= 0:
        return start, end, end + 2, opener == "\\[", False
    return (start, state.posMax, state.posMax, opener == "\\[", True) if state.env.get("streaming") else None


def _bare_span(state: StateInline) -> _Span | None:
    """Return the span of a command that needs no delimiters, up to the brace that closes it."""
    far = min(state.posMax, state.pos + _LONGEST_DOLLAR_CHARACTERS)
    depth = 0
    for found in _BRACES.finditer(state.src, state.pos, far):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if found[0] == "`" or depth > _DEEPEST_BRACES:
            return None
        if found[0] == "}" and not depth:
            return state.pos, found.end(), found.end(), False, False
    may_grow = state.env.get("streaming") and far == state.posMax
    return (state.pos, far, far, False, True) if may_grow else None


def _dollars_span(state: StateInline) -> _Span | None:
    start = state.pos + 2
    end = _find(state.src, start, "$$", min(state.posMax, start + _LONGEST_CHARACTERS))
    return (start, end, end + 2, True, False) if end > start else None


def _dollar_span(state: StateInline) -> _Span | None:
    source, start = state.src, state.pos + 1
    before = source[state.pos - 1] if state.pos else ""
    if start >= state.posMax or source[start] in " \t\n$":
        return None
    if before == "\\" or (before.isascii() and before.isalnum()):
        return None
    end = _find(source, start, "$", min(state.posMax, start + _LONGEST_DOLLAR_CHARACTERS))
    if end < 0 or (source[end - 1] in " \t\n" and source[end - 2 : end] != "\\ "):
        return None
    if end + 1 < state.posMax and source[end + 1].isdigit():
        return None  # "$5 and $10"
    if source[end - 1] in "/(" or _AMOUNT.fullmatch(source, start, end) or _has_code(state, start, end):
        return None
    return start, end, end + 1, False, False


def _has_code(state: StateInline, start: int, end: int) -> bool:
    """Return whether code begins between two dollars: "$10, not `$x`"."""
    if state.src.find("`", start, end) < 0:
        return False
    code = _CODE.search(state.src, start, min(state.posMax, end + _LONGEST_DOLLAR_CHARACTERS))
    return code is not None and code.start() < end


class _BlockEnd:
    """Looks for the end of a maths block line by line; environments of the same name may be nested."""

    def __init__(self, opener: str, environment: str) -> None:
        self._closer = {"$$": "$$", "\\[": "\\]"}.get(opener, f"\\end{{{environment}}}")
        self._begin = f"\\begin{{{environment}}}" if environment else ""
        self._depth = 0

    def near(self, source: str, start: int) -> int:
        """Return where there seems to be an end, -1 for nowhere: no line need be looked at then."""
        end = min(len(source), start + _LONGEST_CHARACTERS)
        if self._begin:
            return source.find(self._closer, start, end)
        return _find(source, start, self._closer, end)

    def is_in_text(self, source: str, at: int) -> bool:
        """Return whether text follows the end at `at` on its line: that is no block, whatever is before it."""
        return not self._begin and _TEXT_AFTER.match(source, at + len(self._closer)) is not None

    def find(self, line: str) -> tuple[int, int]:
        """Return where the content of the block ends in `line` and where the text after it begins, or (-1, -1)."""
        if not self._begin:
            at = _find(line, 0, self._closer, len(line))
            return (at, at + 2) if at >= 0 else (-1, -1)
        if "{" not in line:
            return -1, -1
        for match in re.finditer(rf"{re.escape(self._begin)}|{re.escape(self._closer)}", line):
            self._depth += 1 if match[0] == self._begin else -1
            if self._depth == 0:
                return match.end(), match.end()
        return -1, -1

    @property
    def is_too_deep(self) -> bool:
        """Whether so many environments have begun that none of them is meant."""
        return self._depth > _DEEPEST_ENVIRONMENTS


def _block_math(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    first = state.bMarks[start_line] + state.tShift[start_line]
    if not state.src.startswith(_BLOCK_STARTS, first) or state.is_code_block(start_line):
        return False
    opener = state.src[first : first + 2]
    environment = ""
    if opener not in ("$$", "\\["):
        match = _BEGIN.match(state.src, first)
        if not match:
            return False
        opener, environment = "", match[1]
    if silent:
        return True
    found = _block_lines(state, start_line, end_line, _BlockEnd(opener, environment), len(opener))
    if found is None:
        return False
    parts, rest, closed, line = found
    content = "\n".join(parts).strip()
    if not content or rest.strip(_AFTER_BLOCK):  # text after the closer: the paragraph rule makes it inline maths
        return False
    if rest.strip():
        content += rf"\text{{{rest.strip()}}}"
    state.line = line
    token = state.push("math_block", "math", 0)
    token.block = True
    token.content = content
    token.map = [start_line, line]
    token.meta = {"display": True, "pending": not closed}
    return True


def _block_lines(
    state: StateBlock, start_line: int, end_line: int, block_end: _BlockEnd, opener_length: int
) -> tuple[list[str], str, bool, int] | None:
    """Return the lines of a block, the text after its end, whether it has ended, and the line after it.

    None where it has not and no more text will end it.
    """
    first = state.bMarks[start_line] + state.tShift[start_line] + opener_length
    may_grow = state.env.get("streaming") and len(state.src) - first <= _LONGEST_CHARACTERS
    near = block_end.near(state.src, first)
    if near < 0 and not may_grow:
        return None
    if 0 <= near < state.eMarks[end_line - 1] and block_end.is_in_text(state.src, near):
        return None
    parts: list[str] = []
    line = start_line
    while line < end_line and state.bMarks[line] - first <= _LONGEST_CHARACTERS and not block_end.is_too_deep:
        start = min(state.bMarks[line] + state.tShift[line], state.eMarks[line])
        if line == start_line:
            start += opener_length
        elif state.sCount[line] < state.blkIndent and start < state.eMarks[line]:
            return None  # a line outside of the list item or quote that holds the block
        text = state.src[start : state.eMarks[line]]
        line += 1
        end, after = block_end.find(text)
        if end >= 0:
            return [*parts, text[:end]], text[after:], True, line
        parts.append(text)
    return (parts, "", False, line) if may_grow and not block_end.is_too_deep else None


BLOCK_CHARACTERS: dict[BlockRule, str] = {_block_math: "$\\"}
INLINE_CHARACTERS: dict[InlineRule, str] = {_inline_math: "$\\"}
"""What the rules may begin with."""
