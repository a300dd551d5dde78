"""What goes on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from magistral_desktop.chat.messages import Message


@dataclass(frozen=True, slots=True)
class Document:
    """A conversation under a title and a date, with the reasoning of those messages that have `reasoning_open`."""

    title: str
    date: str
    messages: Sequence[Message]
