"""A reply at work: how deltas, the clock and its end make the stored message."""

import time
from collections.abc import Callable
from dataclasses import replace

from magistral_desktop import protocol
from magistral_desktop.chat.messages import Intervention, Message, Status
from magistral_desktop.chat.timeline import Mark, marked
from magistral_desktop.errors import TooLongError, UserError
from magistral_desktop.protocol import Delta, Finished, Kept
from magistral_desktop.replay_protocol import Begun

Clock = Callable[[], float]


class Reply:
    """The message of one reply, from waiting in the queue to its end; one that goes on has words already.

    `note` is what the user wants to be thought of where it goes on. `keep_characters` is how much of its reasoning is
    kept, -1 for all of it. `request` is the engine's number for it, 0 while it waits. `is_changed` tells that the store
    has an older message. `clock` counts seconds.
    """

    def __init__(self, message: Message, clock: Clock = time.monotonic) -> None:
        self.message = message
        self.note = ""
        self.keep_characters = -1
        self.request = 0
        self.is_changed = False
        self._clock = clock
        self._before = message
        self._asked_at = 0.0
        self._first_token_at: float | None = None
        self._is_reasoning_over = bool(message.text)
        self._deltas: list[Delta] = []
        self._has_news = False
        self._is_told = False  # by the engine, of anything that it has done
        self._uncut: Message | None = None  # the version there was, until this one is kept beside it

    @classmethod
    def going_on(cls, message: Message, note: str, keep_characters: int = -1, clock: Clock = time.monotonic) -> "Reply":
        """Return a reply that waits to go on.

        One that is to be cut back is as it was, here and on the disk, until the engine says that it has done it. Then
        it is a version of its own, see `fork`.
        """
        reply = cls(replace(message, status="waiting", error="", error_cause="", tokens_over=0), clock)
        is_cut = keep_characters >= 0
        reply.note = _apart(note, message.reasoning[:keep_characters]) if is_cut else note
        reply.keep_characters = keep_characters
        reply._uncut = message if is_cut else None
        return reply

    @property
    def has_begun(self) -> bool:
        """Whether there is anything of it that is worth keeping."""
        return bool(self.message.text or self.message.reasoning)

    @property
    def has_grown(self) -> bool:
        """Whether anything was written since it was asked for."""
        return self.message.token_ids != self._before.token_ids

    @property
    def must_fork(self) -> bool:
        """Whether the engine has begun what is to be another version of the reply."""
        return self._uncut is not None and self._is_told

    def fork(self, message: Message) -> None:
        """Become another version of the reply; `message` is the one there was, with the id of its own."""
        self.message = message
        self._uncut = None

    def begin(self, message: Message, request: int) -> None:
        """Note that the engine was asked for it; `message` names the model and the sampling."""
        self.message = self._before = message
        self.request = request
        self.is_changed = self._uncut is None
        self._asked_at = self._clock()

    def add(self, event: Delta | protocol.Intervention | Kept | Begun) -> None:
        """Take what the engine says; by deltas the message grows at the next `grow`."""
        self._has_news = self._is_told = True
        match event:
            case Delta():
                self._deltas.append(event)
            case protocol.Intervention():
                self._intervene(event)
            case Kept():
                self._cut_back(event)
            case Begun():
                pass  # that it was told is all

    def grow(self) -> bool:
        """Add the deltas taken since the last time to the message, and return whether there was any news."""
        deltas, self._deltas = self._deltas, []
        has_news, self._has_news = self._has_news, False
        runs: list[list[Delta]] = []
        for delta in deltas:
            if runs and runs[-1][0].channel == delta.channel:
                runs[-1].append(delta)
            else:
                runs.append([delta])
        for run in runs:
            self._grow_by(run)
        return has_news

    def tick(self) -> None:
        """Bring the durations up to now."""
        now = self._clock()
        reasoning_ms = self.message.reasoning_ms
        if self._first_token_at is not None and not self._is_reasoning_over:
            reasoning_ms = self._before.reasoning_ms + _ms(now - self._first_token_at)
        self.message = replace(
            self.message,
            reasoning_ms=reasoning_ms,
            total_ms=self._before.total_ms + _ms(now - self._asked_at),
            tokens_per_second=self._speed(now),
        )

    def finish(self, finished: Finished) -> None:
        """End it as the engine reports, in whose numbers."""
        self.grow()
        if finished.reason == "cancelled" and self._is_left_uncut():
            return
        status: Status = "stopped" if finished.reason == "cancelled" else "complete"
        self.message = replace(self.message, status=status, finish_reason=finished.reason)
        self.is_changed = True
        if not finished.prompt_tokens:
            return  # cancelled before it began: the engine has no numbers for it
        before = self._before
        self.message = replace(
            self.message,
            prompt_tokens=finished.prompt_tokens,
            reasoning_tokens=finished.reasoning_tokens,
            answer_tokens=finished.answer_tokens,
            reasoning_ms=before.reasoning_ms + finished.reasoning_ms,
            total_ms=before.total_ms + finished.prompt_ms + finished.generation_ms,
            tokens_per_second=finished.tokens_per_second or before.tokens_per_second,
            draws=finished.draws,
        )

    def end(self, status: Status, error: UserError | None = None) -> None:
        """End it without the engine's numbers; what there is of it is kept."""
        self.grow()
        if self._is_left_uncut():
            return
        tokens_over = error.tokens_over if isinstance(error, TooLongError) else 0
        self.message = replace(
            self.message,
            status=status,
            error=_words(error) if error else "",
            error_cause=error.cause if error else "",
            tokens_over=tokens_over,
        )
        self.is_changed = True

    def _intervene(self, event: protocol.Intervention) -> None:
        intervention = Intervention(event.kind, event.position, event.detail, event.tokens)
        self.message = replace(self.message, interventions=(*self.message.interventions, intervention))
        self.is_changed = True

    def _cut_back(self, kept: Kept) -> None:
        self.message = _cut(self.message, kept)
        self._before = _cut(self._before, kept)
        self._is_reasoning_over = False
        self.is_changed = True

    def _is_left_uncut(self) -> bool:
        """Return whether it was to be cut back and was not; it is then what it was."""
        if self._uncut is None:
            return False
        self.message = replace(self._uncut, reasoning_open=self.message.reasoning_open)
        self.is_changed = True  # where the disk was full, it may never have been saved
        return True

    def _speed(self, now: float) -> float:
        if self._first_token_at is None or now <= self._first_token_at:
            return 0.0
        written = _count(self.message) - _count(self._before)
        return written / (now - self._first_token_at)

    def _grow_by(self, run: list[Delta]) -> None:
        last = run[-1]
        if self._first_token_at is None:
            self._first_token_at = self._clock()
        text = "".join(delta.text for delta in run)
        tokens = tuple(token for delta in run for token in delta.token_ids)
        draws = self.message.draws + sum(len(delta.token_ids) for delta in run if not delta.forced)
        grown = self.message.grown(last.channel, text, tokens)
        if last.channel == "reasoning":
            self.message = replace(grown, draws=draws, reasoning_tokens=last.channel_tokens)
        else:
            self.message = replace(grown, draws=draws, answer_tokens=last.channel_tokens)
        self.tick()
        if last.channel == "reasoning":
            self._mark_time()
        self._is_reasoning_over = last.channel == "answer"
        self.is_changed = True

    def _mark_time(self) -> None:
        if self._before.reasoning and not self._before.timeline:
            return  # it began before timelines were kept: what is not known of its beginning is not made up
        now = Mark(len(self.message.reasoning), self.message.reasoning_tokens, self.message.reasoning_ms)
        timeline = marked(self.message.timeline, now)
        if timeline is not self.message.timeline:
            self.message = replace(self.message, timeline=timeline)


def _cut(message: Message, kept: Kept) -> Message:
    cut = message.cut_back(kept.tokens, kept.reasoning_characters, kept.answer_characters)
    return replace(cut, reasoning_tokens=kept.reasoning_tokens, answer_tokens=kept.answer_tokens)


def _apart(note: str, thought: str) -> str:
    """Return a note as it follows the beginning of a thought."""
    return f" {note}" if note and thought and not thought[-1].isspace() else note


def _words(error: UserError) -> str:
    """Return an error as a message keeps it: the title on the first line."""
    return "\n".join(part for part in (error.title, error.detail, error.remedy) if part)


def _count(message: Message) -> int:
    return message.reasoning_tokens + message.answer_tokens


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
