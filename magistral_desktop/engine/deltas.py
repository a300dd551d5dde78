"""From spans to deltas: counted, and joined where tokens come faster than anybody reads."""

import time
from collections.abc import Callable, Iterable

from magistral_desktop.chat.messages import Channel
from magistral_desktop.engine.splitter import Span
from magistral_desktop.protocol import Delta

JOIN_WITHIN_S = 0.005


class DeltaWriter:
    """Sends the spans of one reply as deltas.

    A delta goes out at once where none went out within the last 5 ms, so a slow model's tokens are never held back.
    The first text of a channel goes out at once too, and a change of channel sends what waits. Tokens that the engine
    put there itself are in deltas of their own.
    """

    def __init__(self, request: int, send: Callable[[Delta], None]) -> None:
        self._request = request
        self._send = send
        self.counts: dict[Channel, int] = {"reasoning": 0, "answer": 0}
        self.reasoning_ended_at: float | None = None
        self._channel: Channel = "answer"
        self._begun: set[Channel] = set()
        self._texts: list[str] = []
        self._ids: list[int] = []
        self._sent_at = 0.0
        self._forced = False

    def write(self, spans: Iterable[Span]) -> None:
        """Add spans in their order."""
        for span in spans:
            if span.channel != self._channel:
                self._change_to(span.channel)
            self._texts.append(span.text)
            self._ids += span.token_ids
            self.counts[span.channel] += span.counted
            is_first = bool(span.text) and span.channel not in self._begun
            if is_first:
                self._begun.add(span.channel)
            now = time.perf_counter()
            if is_first or now - self._sent_at >= JOIN_WITHIN_S:
                self._flush(now)

    def resume(self, spans: Iterable[Span]) -> None:
        """Count spans that the window has already."""
        for span in spans:
            self._channel = span.channel
            self.counts[span.channel] += span.counted
            if span.text:
                self._begun.add(span.channel)

    def write_forced(self, spans: Iterable[Span]) -> None:
        """Add spans that the engine put there itself; they go out at once."""
        self._flush(time.perf_counter())
        self._forced = True
        self.write(spans)
        self._flush(time.perf_counter())
        self._forced = False

    def write_end(self, token_id: int) -> None:
        """Add the token that ended the reply, which counts in no channel."""
        self._ids.append(token_id)

    def finish(self) -> None:
        """Send what waits."""
        self._flush(time.perf_counter())
        if self._channel == "reasoning":
            self.reasoning_ended_at = time.perf_counter()

    def _change_to(self, channel: Channel) -> None:
        self._flush(time.perf_counter())
        if channel == "answer":
            self.reasoning_ended_at = time.perf_counter()
        self._channel = channel

    def _flush(self, now: float) -> None:
        if not self._ids and not any(self._texts):
            return
        count = self.counts[self._channel]
        text, ids = "".join(self._texts), tuple(self._ids)
        self._send(Delta(self._request, self._channel, text, ids, count, self._forced))
        self._texts.clear()
        self._ids.clear()
        self._sent_at = now
