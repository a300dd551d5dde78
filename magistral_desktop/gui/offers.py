"""What is offered in the box of a reply that failed: only what can help it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from magistral_desktop.chat.leaving_out import cut_to_fit
from magistral_desktop.chat.messages import Message
from magistral_desktop.language import counted, tr

if TYPE_CHECKING:
    from magistral_desktop.protocol import ModelReady

Action = Literal["try again", "leave out", "larger context", "new chat", "shorten"]

_TOLD_BYTES = 100e6
"""So much more memory is worth a word."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: what it does, and its words."""

    action: Action
    label: str


def offers_for(conversation: Sequence[Message], first_sent: int, model: "ModelReady | None") -> tuple[Offer, ...]:
    """Return what helps the last reply of a conversation; nothing if it has not failed."""
    last = conversation[-1] if conversation else None
    if last is None or last.status != "failed":
        return ()
    if last.error_cause != "too long":
        return (Offer("try again", tr("Try again")),)
    return _offers_for_too_long(conversation, first_sent, model)


def _offers_for_too_long(
    conversation: Sequence[Message], first_sent: int, model: "ModelReady | None"
) -> tuple[Offer, ...]:
    last = conversation[-1]
    offers = []
    cut = cut_to_fit(conversation, first_sent, last.tokens_over)
    if cut:
        label = counted(cut.turns, "Leave out the oldest turn", "Leave out the {n} oldest turns")
        offers.append(Offer("leave out", label))
    if model and (tokens := larger_context(model, last.tokens_over)):
        offers.append(Offer("larger context", _larger_context_words(model, tokens)))
    # Without the old turns it is no shorter than here: a new chat would not help a question that is too long alone.
    if cut:
        offers.append(Offer("new chat", tr("New chat with this question")))
    else:
        offers.append(Offer("shorten", tr("Shorten the question")))
    if model and model.name != last.model:
        offers.append(Offer("try again", tr("Try again with {model}", model=model.name)))
    return tuple(offers)


def larger_context(model: "ModelReady", tokens_over: int) -> int:
    """Return the next context that has room for so many tokens more, 0 where the model was trained for none."""
    tokens = model.context_tokens
    while 0 < tokens < model.trained_context_tokens:
        tokens = min(2 * tokens, model.trained_context_tokens)
        # Of what is added, the engine keeps at most an eighth for the reply.
        if (tokens - model.context_tokens) * 7 // 8 >= tokens_over:
            return tokens
    return 0


def _larger_context_words(model: "ModelReady", tokens: int) -> str:
    more = model.kv_bytes_per_token * (tokens - model.context_tokens)
    if more < _TOLD_BYTES:
        return counted(tokens, "Larger context: {n} token", "Larger context: {n} tokens")
    return counted(
        tokens,
        "Larger context: {n} token ({size:.1f} GB more memory)",
        "Larger context: {n} tokens ({size:.1f} GB more memory)",
        size=more / 1e9,
    )
