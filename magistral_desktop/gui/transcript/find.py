"""Finding words in the whole chat: in the texts as they were written, so that closed panes are searched too.

Formulas are found by their TeX. Emphasis marks between two words are passed over, and any white space is a space.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.passages import Passage, Text, source_of

Scope = Literal["chat", "reasoning"]
"""Everything, or the reasoning of the reply in view."""

_MARKS = r"[*_`~]{0,3}"
_GAP = rf"{_MARKS}\s{{1,40}}{_MARKS}"
_SYNTAX = re.compile(r"([\\^$.*+?()\[\]{}|/])")
_PIECES = re.compile(r"\w+|[^\w\s]+")
_LONGEST_QUERY_CHARACTERS = 500


@dataclass(frozen=True, slots=True)
class Query:
    """What to find. `pattern` means the same to Python and to the page."""

    words: str
    match_case: bool = False

    @property
    def pattern(self) -> str:
        """A regular expression, "" for nothing to find."""
        parts = [_piecewise(word) for word in self.words[:_LONGEST_QUERY_CHARACTERS].split()]
        return _GAP.join(parts)

    @property
    def longest_match_characters(self) -> int:
        """How far back of a text's end an unfinished match may begin."""
        return 50 * (len(self.words) + 1)


def _piecewise(word: str) -> str:
    return _MARKS.join(_SYNTAX.sub(r"\\\1", piece) for piece in _PIECES.findall(word))


class _Searched:
    """One text and its matches; what grows is searched from where it grew."""

    def __init__(self, message: Message, text: Text) -> None:
        self._where = (message.conversation_id, message.id, text)
        self._source = ""
        self.matches: list[Passage] = []

    def update(self, source: str, pattern: re.Pattern[str], longest_match: int) -> None:
        if source == self._source:
            return
        begin = 0
        if source.startswith(self._source):
            begin = max(0, len(self._source) - longest_match, self.matches[-1].end if self.matches else 0)
        else:
            self.matches = []
        self._source = source
        self.matches += [Passage(*self._where, *found.span()) for found in pattern.finditer(source, begin)]


class Finder:
    """The matches of one query in a chat."""

    def __init__(self, query: Query) -> None:
        self.query = query
        self._pattern = re.compile(query.pattern, 0 if query.match_case else re.IGNORECASE)
        self._texts: dict[tuple[int, Text], _Searched] = {}

    def matches(self, messages: Iterable[Message], reasoning_of: int = 0) -> list[Passage]:
        """Return all matches in reading order; with `reasoning_of`, those in that message's reasoning only."""
        if not self.query.pattern:
            return []
        found: list[Passage] = []
        for message in messages:
            for text in _texts_of(message):
                if reasoning_of and (message.id, text) != (reasoning_of, "reasoning"):
                    continue
                found += self._search(message, text)
        return found

    def _search(self, message: Message, text: Text) -> list[Passage]:
        searched = self._texts.setdefault((message.id, text), _Searched(message, text))
        searched.update(source_of(message, text), self._pattern, self.query.longest_match_characters)
        return searched.matches


def _texts_of(message: Message) -> tuple[Text, ...]:
    return ("question",) if message.role == "user" else ("reasoning", "answer")
