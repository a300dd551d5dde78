"""A reply at work: how deltas, the clock and its end make the stored message."""

import time
from collections.abc import Callable
from dataclasses import replace

from magistral_desktop.chat.messages import Message, Status
from magistral_desktop.errors import UserError
from magistral_desktop.protocol import Delta, Finished

Clock = Callable[[], float]


class Reply:
    """The message of one reply, from waiting in the queue to its end.

    `request` is the engine's number for it, 0 while it waits. `is_changed` tells that the store has an older message.
    `clock` counts seconds.
    """

    def __init__(self, message: Message, clock: Clock = time.monotonic) -> None:
        self.message = message
        self.request = 0
        self.is_changed = False
        self._clock = clock
        self._asked_at = 0.0
        self._first_token_at: float | None = None
        self._is_reasoning_over = False
        self._deltas: list[Delta] = []

    def begin(self, message: Message, request: int) -> None:
        """Note that the engine was asked for it; `message` names the model and the sampling."""
        self.message = message
        self.request = request
        self.is_changed = True
        self._asked_at = self._clock()

    def add(self, delta: Delta) -> None:
        """Take a delta; the message grows at the next `grow`."""
        self._deltas.append(delta)

    def grow(self) -> bool:
        """Add the deltas taken since the last time to the message, and return whether there were any."""
        deltas, self._deltas = self._deltas, []
        runs: list[list[Delta]] = []
        for delta in deltas:
            if runs and runs[-1][0].channel == delta.channel:
                runs[-1].append(delta)
            else:
                runs.append([delta])
        for run in runs:
            self._grow_by(run)
        return bool(deltas)

    def tick(self) -> None:
        """Bring the durations up to now."""
        now = self._clock()
        reasoning_ms = self.message.reasoning_ms
        if self._first_token_at is not None and not self._is_reasoning_over:
            reasoning_ms = _ms(now - self._first_token_at)
        self.message = replace(
            self.message,
            reasoning_ms=reasoning_ms,
            total_ms=_ms(now - self._asked_at),
            tokens_per_second=self._speed(now),
        )

    def finish(self, finished: Finished) -> None:
        """End it as the engine reports, in whose numbers."""
        self.grow()
        status: Status = "stopped" if finished.reason == "cancelled" else "complete"
        self.message = replace(
            self.message,
            status=status,
            finish_reason=finished.reason,
            prompt_tokens=finished.prompt_tokens,
            reasoning_tokens=finished.reasoning_tokens,
            answer_tokens=finished.answer_tokens,
            reasoning_ms=finished.reasoning_ms,
            total_ms=finished.prompt_ms + finished.generation_ms,
            tokens_per_second=finished.tokens_per_second,
        )
        self.is_changed = True

    def end(self, status: Status, error: UserError | None = None) -> None:
        """End it without the engine's numbers; what there is of it is kept."""
        self.grow()
        self.message = replace(self.message, status=status, error=_words(error) if error else "")
        self.is_changed = True

    def _speed(self, now: float) -> float:
        if self._first_token_at is None or now <= self._first_token_at:
            return 0.0
        return (self.message.reasoning_tokens + self.message.answer_tokens) / (now - self._first_token_at)

    def _grow_by(self, run: list[Delta]) -> None:
        last = run[-1]
        if self._first_token_at is None:
            self._first_token_at = self._clock()
        text = "".join(delta.text for delta in run)
        tokens = tuple(token for delta in run for token in delta.token_ids)
        grown = self.message.grown(last.channel, text, tokens)
        if last.channel == "reasoning":
            self.message = replace(grown, reasoning_tokens=last.channel_tokens)
        else:
            self.message = replace(grown, answer_tokens=last.channel_tokens)
        self.tick()
        self._is_reasoning_over = last.channel == "answer"
        self.is_changed = True


def _words(error: UserError) -> str:
    """Return an error as a message keeps it: the title on the first line."""
    return "\n".join(part for part in (error.title, error.detail, error.remedy) if part)


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
