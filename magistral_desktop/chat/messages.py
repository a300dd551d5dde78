"""Messages and conversations as plain, frozen values."""

import struct
from dataclasses import dataclass, field, replace
from typing import Literal

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.steering import Steering
from magistral_desktop.chat.timeline import Mark
from magistral_desktop.language import tr

Role = Literal["user", "assistant"]
Channel = Literal["reasoning", "answer"]
Status = Literal["waiting", "streaming", "complete", "stopped", "interrupted", "failed"]
"""Of a reply: waiting for the engine, streaming, complete, stopped by the user, cut off by a crash or a quit, failed.

A user's message is always complete.
"""

UNFINISHED: frozenset[Status] = frozenset({"waiting", "streaming"})

_CLOSING = frozenset({"answer now", "budget", "reserve"})
"""Interventions after which a thought is over."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn; temperature 0 takes the most likely one."""

    temperature: float = 0.7
    top_p: float = 0.95


@dataclass(frozen=True, slots=True)
class Conversation:
    """A chat in the list; times are Unix seconds. `folder_id` 0 is no folder."""

    id: int
    title: str
    created_at: float
    updated_at: float
    folder_id: int = 0
    is_pinned: bool = False
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of chats."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Intervention:
    """The engine steered a reply, or saw a loop in it.

    `kind` is one of `protocol.InterventionKind`, or of a later version of the app. `position` is the number of the
    reply's tokens before it, `tokens` how many it put there. `detail` describes a loop, or is the user's note.
    """

    kind: str
    position: int
    detail: str = ""
    tokens: int = 0

    def within(self, tokens: int) -> "Intervention":
        """Return what is left of it in a reply that was cut back to so many tokens."""
        return replace(self, tokens=min(self.tokens, tokens - self.position))


@dataclass(frozen=True, slots=True)
class Message:
    """One turn: the user's question, or the model's reply with its reasoning.

    `id` is 0 until the store has given one. `text` is the question or the answer. `token_ids` holds every token of the
    reply, markers and end of text included, as little-endian int32; `draws` is how many were sampled for it rather than
    forced, those that were cut off later included. Times are Unix seconds, durations milliseconds; those of a reply
    that went on are of all its parts, also of what was cut off, its speed of the last. `error` is a failed reply's
    reason, ready to be shown; `error_cause` is one of `errors.Cause`, or of a later version of the app, and
    `tokens_over` how many tokens too long a prompt was. `reasoning_open` is the reader's own choice for this message's
    pane; None follows the switch for all. `model_key` tells the file and the prompt format that wrote it from others of
    the same name; "" is not known. `attachments` belong to a question; one that `is_left_out` is not sent any more,
    nor is its reply. `instructions` of the user were added to the reasoning prompt for a reply. `timeline` tells how
    the reasoning grew; messages from before it was kept have none. It stands below the message `parent_id`, None for
    the first of a conversation, and is the `version`th of the `versions` that stood there when it was read.
    """

    id: int
    conversation_id: int
    role: Role
    text: str
    created_at: float
    status: Status = "complete"
    reasoning: str = ""
    error: str = ""
    model: str = ""
    sampling: Sampling | None = None
    seed: int | None = None
    finish_reason: str = ""
    prompt_tokens: int = 0
    reasoning_tokens: int = 0
    answer_tokens: int = 0
    reasoning_ms: int = 0
    total_ms: int = 0
    tokens_per_second: float = 0.0
    token_ids: bytes = b""
    reasoning_open: bool | None = None
    model_key: str = ""
    draws: int = 0
    steering: Steering = field(default_factory=Steering)
    interventions: tuple[Intervention, ...] = ()
    error_cause: str = ""
    tokens_over: int = 0
    timeline: tuple[Mark, ...] = ()
    instructions: str = ""
    attachments: tuple[Attachment, ...] = ()
    is_left_out: bool = False
    parent_id: int | None = None
    version: int = 1
    versions: int = 1

    @property
    def is_thinking(self) -> bool:
        """Whether the reply is still in its reasoning: nothing of the answer has arrived, and it was not closed."""
        return self.status == "streaming" and self._is_in_thought

    @property
    def can_go_on(self) -> bool:
        """Whether it is a reply that has ended before the model ended it, and has the tokens of all its words."""
        if self.role != "assistant" or not (self.token_ids or not (self.text or self.reasoning)):
            return False
        ended_early = self.status == "complete" and self.finish_reason in {"length", "loop"}
        return ended_early or self.status in {"stopped", "interrupted"}

    @property
    def can_take_note(self) -> bool:
        """Whether it can go on, and in the middle of a thought, where a note of the user's has its place."""
        return self.can_go_on and self._is_in_thought

    @property
    def can_be_cut(self) -> bool:
        """Whether it is a reply that has ended and has a thought that it can be taken back into."""
        return self.status in {"complete", "stopped", "interrupted"} and bool(self.reasoning and self.token_ids)

    @property
    def _is_in_thought(self) -> bool:
        is_closed = any(intervention.kind in _CLOSING for intervention in self.interventions)
        return bool(self.reasoning) and not self.text and not is_closed

    def whole_timeline(self) -> tuple[Mark, ...]:
        """Return the timeline up to the end of the reasoning as it is now; nothing where none was kept."""
        end = Mark(len(self.reasoning), self.reasoning_tokens, self.reasoning_ms)
        return (*(mark for mark in self.timeline if mark < end), end) if self.timeline else ()

    def tokens(self) -> tuple[int, ...]:
        """Return the tokens of the reply."""
        return struct.unpack(f"<{len(self.token_ids) // 4}i", self.token_ids)

    def grown(self, channel: Channel, text: str, token_ids: tuple[int, ...]) -> "Message":
        """Return the message with `text` added to one of its channels and `token_ids` to its tokens."""
        ids = self.token_ids + struct.pack(f"<{len(token_ids)}i", *token_ids)
        if channel == "reasoning":
            return replace(self, status="streaming", reasoning=self.reasoning + text, token_ids=ids)
        return replace(self, status="streaming", text=self.text + text, token_ids=ids)

    def cut_back(self, tokens: int, reasoning_characters: int, answer_characters: int) -> "Message":
        """Return the message with only the beginning of its tokens and texts, and what was done to it until there."""
        return replace(
            self,
            status="streaming",
            finish_reason="",
            reasoning=self.reasoning[:reasoning_characters],
            text=self.text[:answer_characters],
            token_ids=self.token_ids[: 4 * tokens],
            interventions=tuple(seen.within(tokens) for seen in self.interventions if seen.position < tokens),
            timeline=tuple(mark for mark in self.timeline if mark.characters <= reasoning_characters),
        )


def clean_text(raw: str) -> str:
    """Return `raw` as text that can be stored and sent.

    Two surrogates that make a character become it; what is left of them, as some clipboards hold, and NUL characters
    become U+FFFD.
    """
    try:
        raw.encode()
    except UnicodeEncodeError:
        raw = raw.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return raw.replace("\0", "\ufffd")


def title_from(question: str, limit: int = 60) -> str:
    """Return a conversation's title: the question's first line, cut at a word near `limit` characters.

    It is kept: nothing may look for the words of one without a line, which are in the language of that day.
    """
    line = next((part.strip() for part in question.splitlines() if part.strip()), "")
    if len(line) <= limit:
        return line or tr("New chat")
    head = line[:limit]
    cut = head.rfind(" ")
    return (head[:cut] if cut > limit // 2 else head).rstrip(" ,.;:") + "…"
