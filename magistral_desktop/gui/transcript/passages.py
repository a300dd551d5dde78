"""Passages of a chat by their characters, and the addresses that lead to them inside the app."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from magistral_desktop.chat.messages import Message

Text = Literal["question", "reasoning", "answer"]

TEXTS: tuple[Text, ...] = ("question", "reasoning", "answer")
"""In the order they are read."""

_LETTERS: dict[str, Text] = {"r": "reasoning", "a": "answer"}
_NUMBER = r"(0|[1-9][0-9]{0,14})"  # what a page's number holds exactly
ADDRESS_PATTERN = rf"magistral:chat/{_NUMBER}/message/{_NUMBER}#([ra]):{_NUMBER}-{_NUMBER}"
"""The one form of an address, in what Python's and the page's regular expressions have in common."""

_ADDRESS = re.compile(ADDRESS_PATTERN)
_WIDE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Passage:
    """The characters `start` to `end`, without the last, of one of a message's texts as it was written."""

    conversation_id: int
    message_id: int
    text: Text
    start: int
    end: int

    @property
    def address(self) -> str:
        """The address that leads here; questions have none."""
        where = f"magistral:chat/{self.conversation_id}/message/{self.message_id}"
        return f"{where}#{self.text[0]}:{self.start}-{self.end}"


def passage_at(address: str) -> Passage | None:
    """Return what an address leads to, None for anything but an address of ours."""
    found = _ADDRESS.fullmatch(address.strip())
    if not found:
        return None
    conversation_id, message_id, start, end = (int(found[group]) for group in (1, 2, 4, 5))
    if not conversation_id or not message_id or start >= end:
        return None
    return Passage(conversation_id, message_id, _LETTERS[found[3]], start, end)


def source_of(message: Message, text: Text) -> str:
    """Return one of a message's texts as it was written."""
    if text == "reasoning":
        return message.reasoning
    return message.text if (text == "question") == (message.role == "user") else ""


class PageColumns:
    """Positions in a text as the page counts them: there, characters beyond U+FFFF count twice."""

    def __init__(self, source: str) -> None:
        self._wide = [found.start() for found in _WIDE.finditer(source)]
        self._wide_there = [position + before for before, position in enumerate(self._wide)]

    def there(self, position: int) -> int:
        """Return the page's number for one of ours."""
        return position + bisect_left(self._wide, position)

    def here(self, position: int) -> int:
        """Return our number for one of the page's."""
        return position - bisect_left(self._wide_there, position)
