"""Failures that the window has its own help for, and the causes by which it knows them.

ModelError
└── MemoryShortError   memory ran out while loading or decoding
PromptError
└── TooLongError       the prompt does not fit into the context
"""

from typing import Literal

from magistral_desktop.errors import EngineError, ModelError, PromptError, UserError
from magistral_desktop.protocol import Cause, Failed

MemoryPart = Literal["weights", "KV cache", "compute buffer"]


class MemoryShortError(ModelError):
    """There is not enough memory."""


class TooLongError(PromptError):
    """A prompt is `tokens_over` tokens longer than the context has room for."""

    def __init__(self, tokens: int, room: int, context_tokens: int) -> None:
        self.tokens_over = tokens - room
        super().__init__(
            "The conversation is too long",
            f"It takes {tokens:,} tokens, {self.tokens_over:,} more than fit into the context of {context_tokens:,} "
            "tokens beside a reply.",
            "Shorten the question, leave out attachments or old turns, start a new chat, or load the model with a "
            "longer context.",
        )


def memory_short(part: MemoryPart, said: str = "") -> MemoryShortError:
    """Return the error for one part of a model that had no memory; `said` is llama.cpp's own line about it."""
    what, remedy = _PARTS[part]
    quote = f" llama.cpp said: {said}" if said else ""
    return MemoryShortError(
        "There is not enough memory", f"{what} did not fit in the memory that is free.{quote}", remedy
    )


_PARTS: dict[MemoryPart, tuple[str, str]] = {
    "weights": (
        "The weights of the model",
        "Close other apps, put fewer layers on the GPU, or choose a smaller model or quantization.",
    ),
    "KV cache": (
        "The KV cache, which holds the conversation,",
        "Choose a shorter context or a smaller KV cache type, or close other apps.",
    ),
    "compute buffer": (
        "The compute buffer, in which the model works,",
        "Choose a shorter context, turn on flash attention, or close other apps.",
    ),
}


def failed(request: int, error: UserError) -> Failed:
    """Return what the window is told about a request that ended in `error`."""
    tokens_over = error.tokens_over if isinstance(error, TooLongError) else 0
    return Failed(request, error.title, error.detail, error.remedy, _cause(error), tokens_over)


def _cause(error: UserError) -> Cause:
    causes: tuple[tuple[type[UserError], Cause], ...] = (
        (TooLongError, "too long"),
        (MemoryShortError, "memory"),
        (ModelError, "model"),
        (EngineError, "engine"),
    )
    return next((cause for kind, cause in causes if isinstance(error, kind)), "")
