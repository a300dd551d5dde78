"""What is searched for in all chats, and where it is in a text: words without their accents, in every script."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Literal

Where = Literal["title", "question", "answer", "reasoning"]

MOST_HITS = 30
"""How many messages a search finds at most: the newest ones."""

SHORTEST_BEGINNING = 3
"""Shorter words are searched for as they are: what begins with one letter is half of everything that was written."""

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u1100-\u11ff\u3005\u3007\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff"
)
_UNSPACED_CHARACTER = re.compile(f"([{_UNSPACED}])")
_PIECES = re.compile(r'"([^"]*)"?|([^\s"]+)')
_TOKENS = re.compile(r"[^\W_]+")
_MARKS = "[\u0300-\u036f]*"
_LETTER = r"[^\W_]"
_GAP = r"[\W_]{1,4}"
_MAX_CHARACTERS = 200
_MAX_MATCHES = 40
_BEFORE, _AFTER = 24, 140
"""How many characters around the words are shown."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words are: `start` to `end` in one text of a message, as it was written.

    `snippet` is what stands around them on one line, and `marks` are the words' places in it. In a title there is no
    message, and `message_id` is 0.
    """

    conversation_id: int
    title: str
    where: Where
    date: float
    snippet: str
    marks: tuple[tuple[int, int], ...]
    message_id: int = 0
    start: int = 0
    end: int = 0


def spaced(text: str) -> str:
    """Return a text with each character of a script without spaces as a word of its own.

    So one index holds all scripts: any part of a Chinese sentence is a row of words, and found as one.
    """
    return text if text.isascii() else _UNSPACED_CHARACTER.sub(r" \1 ", text)


class Words:
    """What was typed: words in any order, and parts in quotation marks as they stand.

    The last word may be the beginning of one, as long as it is being typed.
    """

    def __init__(self, typed: str) -> None:
        typed = typed[:_MAX_CHARACTERS]
        pieces = [(bool(found[1]), spaced(found[1] or found[2] or "")) for found in _PIECES.finditer(typed)]
        self._phrases = [tokens for _, piece in pieces if (tokens := _TOKENS.findall(piece))]
        is_open = bool(pieces) and not pieces[-1][0] and not typed[-1:].isspace()
        last = self._phrases[-1][-1] if self._phrases else ""
        self._is_beginning = is_open and len(last) >= SHORTEST_BEGINNING

    def __bool__(self) -> bool:
        return bool(self._phrases)

    @property
    def match(self) -> str:
        """The query in the language of SQLite's FTS5: all phrases, of quoted words."""
        phrases = [f'"{" ".join(tokens)}"' for tokens in self._phrases]
        return " AND ".join(phrases) + ("*" if self._is_beginning else "")

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return where the words are in a text, the first few of the places."""
        found = []
        for place in self._pattern().finditer(text):
            found.append(place.span())
            if len(found) == _MAX_MATCHES:
                break
        return found

    def _pattern(self) -> re.Pattern[str]:
        return _pattern(tuple(tuple(tokens) for tokens in self._phrases), self._is_beginning)


def excerpt(text: str, places: list[tuple[int, int]]) -> tuple[int, str, tuple[tuple[int, int], ...]]:
    """Return the first of the places where most of the words are near, what stands around it, and the marks in that."""
    best = _densest(text, places)
    if not places:
        return 0, " ".join(text[: _BEFORE + _AFTER].split()), ()
    start, end = _whole_words(text, places[best][0] - _BEFORE, places[best][0] + _AFTER)
    snippet, marks = ("…" if start else ""), []
    at = start
    for first, last in [place for place in places[best:] if place[1] <= end]:
        snippet = _joined(snippet, text[at:first])
        marks.append((len(snippet), len(snippet) + len(_on_one_line(text[first:last]))))
        snippet += _on_one_line(text[first:last])
        at = last
    snippet = _joined(snippet, text[at:end]) + ("…" if end < len(text) else "")
    return best, snippet, tuple(marks)


def _densest(text: str, places: list[tuple[int, int]]) -> int:
    best, most = 0, 0
    for number, (first, _) in enumerate(places):
        near = {text[start:end].casefold() for start, end in places[number : number + 10] if start < first + _AFTER}
        if len(near) > most:
            best, most = number, len(near)
    return best


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    start, end = max(0, start), min(len(text), end)
    if start and (space := text.find(" ", start, start + _BEFORE)) >= 0:
        start = space + 1
    if end < len(text) and (space := text.rfind(" ", end - _BEFORE, end)) >= 0:
        end = space
    return start, end


def _on_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _joined(before: str, text: str) -> str:
    line = _on_one_line(text)
    return before + (line.lstrip() if not before or before.endswith(" ") else line)


@cache
def _variants() -> dict[str, str]:
    """Return, for each letter without an accent, all that have one, as FTS5 takes them for the same."""
    found: dict[str, str] = {}
    for number in (*range(0xC0, 0x530), *range(0x1E00, 0x2000)):
        plain = unicodedata.normalize("NFD", chr(number))
        if len(plain) > 1 and all(map(unicodedata.combining, plain[1:])):
            found[plain[0]] = found.get(plain[0], "") + chr(number)
    return found


def _bare(token: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFD", token) if not unicodedata.combining(each))


def _letter_pattern(letter: str) -> str:
    variants = _variants()
    same = {letter, letter.lower(), letter.upper()} if len(letter.upper()) == 1 else {letter, letter.lower()}
    return "[" + re.escape("".join(sorted(same)) + "".join(variants.get(each, "") for each in sorted(same))) + "]"


def _token_pattern(token: str, is_beginning: bool) -> str:
    if _UNSPACED_CHARACTER.fullmatch(token):
        return re.escape(token)
    letters = _MARKS.join(map(_letter_pattern, _bare(token))) + _MARKS
    end = f"{_LETTER}*" if is_beginning else f"(?!{_LETTER})"
    return f"(?<!{_LETTER}){letters}{end}"


@cache
def _pattern(phrases: tuple[tuple[str, ...], ...], is_beginning: bool) -> re.Pattern[str]:
    written = []
    for number, tokens in enumerate(phrases):
        is_last = number == len(phrases) - 1
        parts = [
            _token_pattern(token, is_beginning and is_last and at == len(tokens) - 1) for at, token in enumerate(tokens)
        ]
        pattern = parts[0]
        for before, after, part in zip(tokens, tokens[1:], parts[1:], strict=False):
            is_unspaced = _UNSPACED_CHARACTER.fullmatch(before) or _UNSPACED_CHARACTER.fullmatch(after)
            pattern += (_GAP.replace("1", "0") if is_unspaced else _GAP) + part
        written.append(pattern)
    return re.compile("|".join(written))
