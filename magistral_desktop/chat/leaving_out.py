"""Which old turns to leave out of a prompt that is too long, by the engine's own counts of tokens.

A turn is a question with its reply. What it takes in a later prompt is known without a tokenizer: the prompts of two
replies in a row differ by the answer of the first and the question of the second.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from magistral_desktop.chat.attachments import sent_texts
from magistral_desktop.chat.messages import Message

_TOKENS_PER_CHARACTER = 0.3
"""Of text about which nothing is known; English has a quarter."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The `turns` oldest turns are left out; the message `first_sent` becomes the first of the prompt."""

    first_sent: int
    turns: int


def sent_messages(conversation: Sequence[Message], first_sent: int) -> list[Message]:
    """Return the messages that were not left out: neither with all before them, nor as a question with its reply."""
    turns = turns_of(message for message in conversation if message.id >= first_sent)
    return [message for turn in turns if not turn[0].is_left_out for message in turn]


def cut_to_fit(conversation: Sequence[Message], first_sent: int, tokens_over: int) -> Cut | None:
    """Return how to leave out as few turns as make room for `tokens_over` tokens in the last one's prompt.

    None if all turns before the last do not make that room, as far as is known.
    """
    turns = turns_of(conversation)
    sizes = _sizes(turns)
    first = next((at for at, turn in enumerate(turns) if turn[0].id >= first_sent), len(turns))
    freed = 0.0
    for at in range(first, len(turns) - 1):
        freed += sizes[at]
        if freed >= tokens_over:
            return Cut(turns[at + 1][0].id, at + 1 - first)
    return None


def question_of(reply_id: int, conversation: Sequence[Message]) -> str:
    """Return the question that a reply answers, "" if there is none."""
    asked = [message.text for message in conversation if message.role == "user" and message.id < reply_id]
    return asked[-1] if asked else ""


def turns_of(messages: Iterable[Message]) -> list[list[Message]]:
    """Return questions with their replies."""
    turns: list[list[Message]] = []
    for message in messages:
        if message.role == "user" or not turns:
            turns.append([])
        turns[-1].append(message)
    return turns


def _sizes(turns: Sequence[Sequence[Message]]) -> list[float]:
    """Return how many tokens each turn takes in a later prompt: none where no answer came."""
    replies = [_answered(turn) for turn in turns]
    density = _density([reply for reply in replies if reply])
    sizes = []
    before: Message | None = None
    for turn, reply in zip(turns, replies, strict=True):
        if reply is None or turn[0].is_left_out:
            sizes.append(0.0)
            continue
        sizes.append(_question_tokens(turn[0], reply, before, density) + reply.answer_tokens)
        before = reply
    return sizes


def _answered(turn: Sequence[Message]) -> Message | None:
    return next((message for message in turn if message.role == "assistant" and message.text), None)


def _question_tokens(question: Message, reply: Message, before: Message | None, density: float) -> float:
    """Return the tokens of a question.

    They are guessed from its length where no prompt before it is known, or where that one held turns that have been
    left out since.
    """
    if before and before.prompt_tokens and reply.prompt_tokens:
        known = reply.prompt_tokens - before.prompt_tokens - before.answer_tokens
        if known > 0:
            return known
    guessed = sum(map(len, sent_texts(question.text, question.attachments))) * density
    return min(guessed, reply.prompt_tokens) if reply.prompt_tokens else guessed


def _density(replies: Sequence[Message]) -> float:
    """Return the tokens per character of answers."""
    counted = [reply for reply in replies if reply.answer_tokens]
    characters = sum(len(reply.text) for reply in counted)
    return sum(reply.answer_tokens for reply in counted) / characters if characters else _TOKENS_PER_CHARACTER
