"""Steering a thought: when the engine begins, leaves out or closes it, and what is done about a loop."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from magistral_desktop.chat.loops import loop_description
from magistral_desktop.chat.messages import Channel
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.loop_guard import LoopGuard
from magistral_desktop.engine.prompting import Markup
from magistral_desktop.engine.splitter import Place, Span
from magistral_desktop.protocol import Generate, InterventionKind

SOFT_END = 0.9
"""The share of a budget after which a thought is closed at the end of a sentence."""

MAX_ANSWER_RESERVE = 2_048
"""Tokens that a thought leaves for the answer, or a quarter of the room there is for the reply."""

_SENTENCE_ENDS = (b".", b"?", b"!")  # where white space follows
_SURE_ENDS = (b"\n", *(mark.encode() for mark in "。？！"))
_TAIL_BYTES = 3  # of the longest of them


@dataclass(frozen=True, slots=True)
class Force:
    """Tokens that the engine puts into a reply, and why."""

    kind: InterventionKind
    ids: tuple[int, ...]
    detail: str = ""


class Steering:
    """The rules for one reply of at most `room` tokens; `counts` are its tokens by channel, kept by somebody else."""

    def __init__(self, command: Generate, markup: Markup | None, room: int, counts: Mapping[Channel, int]) -> None:
        self._command = command
        self._markup = markup
        self._counts = counts
        self._reserve = min(MAX_ANSWER_RESERVE, room // 4)
        self._soft_end = math.ceil(SOFT_END * command.budget_tokens) if command.budget_tokens > 0 else 0
        self._tail = b""
        self._thought = False  # there is or was one
        self._sentence_over = False
        self._too_late = False  # there is no room left for the end of a thought
        self._guards: dict[Channel, LoopGuard] = {}
        self._loop = ""

    def opening(self, place: Place, interrupts: Interrupts) -> Force | None:
        """Return what a reply begins with that is not written by the model."""
        hurried = interrupts.hurried
        if self._command.written or self._markup is None:
            return None
        opened = place == "reasoning"  # by the prompt
        if hurried or self._command.think == "never":
            interrupts.heed_hurry(done=True)
            kind: InterventionKind = "answer now" if hurried else "no think"
            return Force(kind, (() if opened else self._markup.open) + self._markup.close)
        if self._command.think == "always" and not opened:
            return Force("think", self._markup.open)
        return None

    def due(self, place: Place, left: int, interrupts: Interrupts) -> Force | None:
        """Return the end of the thought if it is time for it; the reply has room for `left` more tokens."""
        if interrupts.hurried:
            interrupts.heed_hurry(done=place == "answer" or self._markup is None)
        if place != "reasoning" or self._markup is None or self._too_late:
            return None
        kind = self._reason_to_close(left, interrupts)
        if kind is None:
            return None
        closing = self._closing(self._markup)
        self._too_late = left <= len(closing)
        if self._too_late:
            return None
        interrupts.heed_hurry(done=True)
        detail, self._loop, self._sentence_over = self._loop, "", False
        return Force(kind, closing, detail if kind == "loop" else "")

    def _closing(self, markup: Markup) -> tuple[int, ...]:
        return markup.close_line if self._tail.endswith(b"\n") else markup.close

    def _reason_to_close(self, left: int, interrupts: Interrupts) -> InterventionKind | None:
        thought = self._counts["reasoning"]
        if interrupts.hurried:
            return "answer now"
        if self._soft_end and (self._sentence_over or thought >= self._command.budget_tokens):
            return "budget"
        assert self._markup
        if left <= self._reserve + len(self._markup.close):
            return "reserve"
        return "loop" if self._loop else None

    def ends_before(self, piece: bytes, place: Place, left: int) -> bool:
        """Return whether a token that was drawn begins a new sentence, before which the thought is closed.

        That is then due, as the reply has room for `left` more tokens.
        """
        begins = self._is_soft(place) and self._tail.endswith(_SENTENCE_ENDS) and piece[:1].isspace()
        self._sentence_over |= begins
        return begins and self._markup is not None and left > len(self._closing(self._markup))

    def note(self, piece: bytes, place: Place) -> None:
        """Note a token of the reply."""
        self._thought |= place == "reasoning"
        self._tail = (self._tail + piece)[-_TAIL_BYTES:]
        self._sentence_over |= self._is_soft(place) and self._tail.endswith(_SURE_ENDS)

    def banned(self, place: Place) -> int | None:
        """Return the token that may not come next: a thought that was closed early would be opened once more."""
        return self._markup.marker if self._markup and self._thought and place == "answer" else None

    def _is_soft(self, place: Place) -> bool:
        """Return whether the budget is so far used up that the thought is closed where a sentence ends."""
        nears_end = bool(self._soft_end) and self._counts["reasoning"] >= self._soft_end
        return nears_end and place == "reasoning" and not self._too_late

    def find_loop(self, spans: Iterable[Span]) -> str:
        """Return the description of the loop that the new text completes, or "" for none."""
        if self._command.loop_guard == "off":
            return ""
        found = ""
        for span in spans:
            guard = self._guards.get(span.channel)
            if guard is None:
                guard = self._guards[span.channel] = LoopGuard()
            if loop := guard.feed(span.text, span.counted):
                found = loop_description(loop.kind, loop.rounds, loop.period_tokens)
        return found

    def stops_at(self, loop: str, place: Place) -> bool:
        """Return whether a loop ends the reply; where the thought is to be closed instead, that is due now."""
        if self._command.loop_guard == "answer" and place == "reasoning":
            self._loop = loop
            return False
        return self._command.loop_guard != "warn"
