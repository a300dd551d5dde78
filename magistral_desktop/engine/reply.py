"""A reply at work, and what the window is told of it as a whole."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from magistral_desktop.chat.token_ids import packed
from magistral_desktop.engine.beginning import Beginning
from magistral_desktop.engine.context import Context, Reused
from magistral_desktop.engine.deltas import DeltaWriter
from magistral_desktop.engine.sampler import Sampler
from magistral_desktop.engine.splitter import Splitter
from magistral_desktop.engine.steering import Steering
from magistral_desktop.protocol import Finished, FinishReason, Generate, Kept
from magistral_desktop.replay_protocol import Begun

NOTHING = Reused(0, restored=False)


@dataclass(slots=True)
class Reply:
    """A reply at work; `position` counts its tokens, `pending` are those of them that the model has yet to read."""

    command: Generate
    splitter: Splitter
    deltas: DeltaWriter
    sampler: Sampler
    steering: Steering
    limit: int
    position: int
    pending: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Times:
    """When a request began and when its prompt was read, in seconds of the performance counter."""

    started: float = field(default_factory=time.perf_counter)
    read_at: float | None = None


def kept(reply: Reply, beginning: Beginning) -> Kept:
    """Return what is left of a reply that was cut back."""
    characters = (beginning.reasoning_characters, beginning.answer_characters)
    counts = reply.deltas.counts
    return Kept(reply.command.request, beginning.tokens, *characters, counts["reasoning"], counts["answer"])


def begun(reply: Reply, prompt: Sequence[int], context: Context) -> Begun:
    """Return what a reply is written on from here."""
    batches = context.batches.rows()
    return Begun(reply.command.request, reply.position, reply.sampler.draws, packed(prompt), batches)


def finished(
    request: int,
    reason: FinishReason,
    prompt_tokens: int,
    reused: Reused,
    work: tuple[Times, Reply | None, int],
) -> Finished:
    """Return the end of a request; `work` is its times, its reply, and how many tokens of that are new."""
    times, reply, new_tokens = work
    ended = time.perf_counter()
    begun_at = times.read_at if times.read_at is not None else ended
    seconds = ended - begun_at
    counts = reply.deltas.counts if reply else {"reasoning": 0, "answer": 0}
    thought_until = reply.deltas.reasoning_ended_at if reply else None
    return Finished(
        request=request,
        reason=reason,
        prompt_tokens=prompt_tokens,
        reasoning_tokens=counts["reasoning"],
        answer_tokens=counts["answer"],
        prompt_ms=round((begun_at - times.started) * 1000),
        reasoning_ms=round((thought_until - begun_at) * 1000) if thought_until is not None else 0,
        generation_ms=round(seconds * 1000),
        tokens_per_second=new_tokens / seconds if new_tokens and seconds > 0 else 0.0,
        draws=reply.sampler.draws if reply else 0,
        reused_tokens=reused.tokens,
        restored=reused.restored,
    )
