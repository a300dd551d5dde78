"""Failures that the window has its own help for, in words."""

from typing import Literal

from magistral_desktop.errors import MemoryShortError, TooLongError, UserError
from magistral_desktop.language import Marked, counted, joined, mark, tr
from magistral_desktop.protocol import Failed

MemoryPart = Literal["weights", "KV cache", "compute buffer"]


def too_long(tokens: int, room: int, context_tokens: int) -> TooLongError:
    """Return the error for a prompt of more tokens than a context has room for beside a reply."""
    over = tokens - room
    return TooLongError(
        tr("The conversation is too long"),
        counted(
            over,
            "It is {n} token too long: it takes {tokens}, and the context of {context} has room for {room} of them; "
            "the rest is kept for the reply.",
            "It is {n} tokens too long: it takes {tokens}, and the context of {context} has room for {room} of them; "
            "the rest is kept for the reply.",
            tokens=tokens,
            context=counted(context_tokens, "{n} token", "{n} tokens"),
            room=room,
        ),
        tr(
            "Shorten the question, leave out attachments or old turns, start a new chat, or load the model with a "
            "larger context."
        ),
        over,
    )


def memory_short(part: MemoryPart, said: str = "") -> MemoryShortError:
    """Return the error for one part of a model that had no memory; `said` is llama.cpp's own line about it."""
    what, remedy = _PARTS[part]
    quote = tr("llama.cpp said: {line}.", line=said.rstrip(".")) if said else ""
    return MemoryShortError(tr("There is not enough memory"), joined([what.said(), quote]), remedy.said())


_PARTS: dict[MemoryPart, tuple[Marked, Marked]] = {
    "weights": (
        mark("The weights of the model did not fit in the memory that is free."),
        mark("Close other apps, put fewer layers on the GPU, or choose a smaller model or quantization."),
    ),
    "KV cache": (
        mark("The KV cache, which holds the conversation, did not fit in the memory that is free."),
        mark("Choose a shorter context or a smaller KV cache type, or close other apps."),
    ),
    "compute buffer": (
        mark("The compute buffer, in which the model works, did not fit in the memory that is free."),
        mark("Choose a shorter context, turn on flash attention, or close other apps."),
    ),
}


def failed(request: int, error: UserError) -> Failed:
    """Return what the window is told about a request that ended in `error`."""
    tokens_over = error.tokens_over if isinstance(error, TooLongError) else 0
    return Failed(request, error.title, error.detail, error.remedy, error.cause, tokens_over)
