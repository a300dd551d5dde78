"""Reasoning and answer: telling them apart while tokens arrive.

Both splitters take sampled tokens with their bytes and give spans: text of one channel and the tokens behind it.
Every token is in exactly one span. Bytes become text as whole code points only; bytes that are no UTF-8 become U+FFFD.
"""

import codecs
from dataclasses import dataclass
from typing import Literal, Protocol

from magistral_desktop.chat.messages import Channel

_new_decoder = codecs.getincrementaldecoder("utf-8")


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one channel; `counted` of the tokens are text of the channel, the others are parts of a marker."""

    channel: Channel
    text: str
    token_ids: tuple[int, ...]
    counted: int


Place = Literal["start", "reasoning", "answer"]
"""Where a reply is; at its start it is not known yet whether it begins with reasoning."""


class Splitter(Protocol):
    """What the token loop asks of a splitter."""

    @property
    def place(self) -> Place:
        """Where the reply is after the tokens fed so far."""

    @property
    def held(self) -> str:
        """The text that was fed and not returned yet."""

    @property
    def in_character(self) -> bool:
        """Whether the tokens fed so far end in the middle of a character."""

    def feed(self, token_id: int, data: bytes) -> list[Span]:
        """Return what is known after one more token; tokens that may be part of a marker are held back."""

    def flush(self) -> list[Span]:
        """Return all that was held back: the reply has ended."""

    def release(self) -> list[Span]:
        """Return the tokens that are held back, but not their text, which is shown once it is certain.

        A reply that is stopped can go on, and what looks like half a marker or character may become a whole one.
        """


class IdSplitter:
    """Splits at two control tokens, wherever they come; they have no text of their own."""

    def __init__(self, open_id: int, close_id: int) -> None:
        self._switches: dict[int, Channel] = {open_id: "reasoning", close_id: "answer"}
        self._channel: Channel = "answer"
        self._begun = False
        self._decoder = _new_decoder(errors="replace")

    @property
    def place(self) -> Place:
        """Where the reply is; only before the first token it is at its start."""
        return self._channel if self._begun else "start"

    @property
    def held(self) -> str:
        """Nothing: text is never held back here."""
        return ""

    @property
    def in_character(self) -> bool:
        """Whether the tokens fed so far end in the middle of a character."""
        return bool(self._decoder.getstate()[0])

    def feed(self, token_id: int, data: bytes) -> list[Span]:
        """Return the token's text, which is empty for a marker and for a part of a character."""
        self._begun = True
        channel = self._switches.get(token_id)
        if channel is None:
            return [Span(self._channel, self._decoder.decode(data), (token_id,), 1)]
        spans = self.flush()
        self._channel = channel
        return [*spans, Span(channel, "", (token_id,), 0)]

    def flush(self) -> list[Span]:
        """Return what is left of a character that was cut."""
        rest = self._decoder.decode(b"", final=True)
        self._decoder.reset()
        return [Span(self._channel, rest, (), 0)] if rest else []

    def release(self) -> list[Span]:
        """Return nothing: tokens are never held back here."""
        return []


class TagSplitter:
    """Splits at the first `opening` and `closing` in the text, which may be cut across tokens.

    Reasoning is recognised at the beginning of a reply only, after white space, so that an answer may talk about the
    tags. Left out beside the tags: white space before the opening one, one newline inside each, and newlines after
    the closing one. `inside` starts in the reasoning, for a prompt that has opened it already.
    """

    def __init__(self, opening: str, closing: str, *, inside: bool = False) -> None:
        self._opening = opening
        self._closing = closing
        self._decoder = _new_decoder(errors="replace")
        self._place: Place = "reasoning" if inside else "start"
        self._at_edge = inside  # right after a tag, where newlines are left out
        self._held = ""
        self._held_ids: list[int] = []

    @property
    def place(self) -> Place:
        """Where the reply is; a tag counts once it is whole."""
        return self._place

    @property
    def held(self) -> str:
        """What may yet become part of a tag."""
        return self._held

    @property
    def in_character(self) -> bool:
        """Whether the tokens fed so far end in the middle of a character."""
        return bool(self._decoder.getstate()[0])

    def feed(self, token_id: int, data: bytes) -> list[Span]:
        """Return the text that is certain by now."""
        self._held_ids.append(token_id)
        self._held += self._decoder.decode(data)
        return self._certain()

    def flush(self) -> list[Span]:
        """Return what was held back as plain text of its channel."""
        self._held += self._decoder.decode(b"", final=True)
        spans = self._certain()
        if self._held or self._held_ids:
            spans.append(Span(self._channel, self._held, tuple(self._held_ids), len(self._held_ids)))
            self._held, self._held_ids = "", []
        return spans

    def release(self) -> list[Span]:
        """Return the tokens that are held back, without text."""
        ids, self._held_ids = tuple(self._held_ids), []
        return [Span(self._channel, "", ids, len(ids))] if ids else []

    @property
    def _channel(self) -> Channel:
        return "reasoning" if self._place == "reasoning" else "answer"

    def _certain(self) -> list[Span]:
        texts: list[tuple[Channel, str]] = []
        tags = 0
        while self._pass_tag(texts):
            tags += 1
        if text := self._take():
            texts.append((self._channel, text))
        if not texts:
            return []
        ids, self._held_ids = tuple(self._held_ids), []
        *first, (channel, text) = texts
        return [*(Span(name, part, (), 0) for name, part in first), Span(channel, text, ids, 0 if tags else len(ids))]

    def _pass_tag(self, texts: list[tuple[Channel, str]]) -> bool:
        """Go past the next tag if it is there, adding the text before it and an empty one that opens the channel."""
        if self._place == "answer":
            return False
        if self._place == "start":
            before, rest = "", self._held.lstrip().removeprefix(self._opening)
            found = self._held.lstrip().startswith(self._opening)
        else:
            self._drop_edge("\n")
            before, tag, rest = self._held.partition(self._closing)
            found = bool(tag)
        if not found:
            return False
        if thought := before.removesuffix("\n"):
            texts.append(("reasoning", thought))
        self._place = "reasoning" if self._place == "start" else "answer"
        self._held, self._at_edge = rest, True
        texts.append((self._channel, ""))
        return True

    def _take(self) -> str:
        """Return what can no longer become part of a tag, and keep the rest."""
        if self._place == "start":
            if self._opening.startswith(self._held.lstrip()):
                return ""
            self._place = "answer"
        elif self._place == "reasoning":
            kept = _possible_start(self._held, self._closing, "\n" + self._closing)
            certain = self._held[: len(self._held) - kept]
            self._held = self._held[len(certain) :]
            return certain
        self._drop_edge()
        certain, self._held = self._held, ""
        return certain

    def _drop_edge(self, newlines: str = "") -> None:
        """Leave out `newlines` after a tag once, or all there are."""
        if self._at_edge and self._held:
            self._held = self._held.removeprefix(newlines) if newlines else self._held.lstrip("\n")
            self._at_edge = not newlines and not self._held


def _possible_start(text: str, *tags: str) -> int:
    """Return the length of the longest end of `text` that is the beginning of a tag."""
    longest = min(len(text), max(len(tag) for tag in tags) - 1)
    for length in range(longest, 0, -1):
        end = text[-length:]
        if any(tag.startswith(end) for tag in tags):
            return length
    return 0
