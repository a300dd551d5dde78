"""A chat with all that belongs to it: every version of its messages, and which of them is shown."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from magistral_desktop.chat.messages import UNFINISHED, Conversation, Message


@dataclass(frozen=True, slots=True)
class WholeChat:
    """A conversation and its messages, those they stand below before them; deleted ones are not among them.

    `shown_id` is the last message of the branch that is shown, None for none. `first_sent` is the first message that
    prompts hold, 0 leaves out none. `instructions` are the chat's own.
    """

    conversation: Conversation
    messages: tuple[Message, ...]
    shown_id: int | None = None
    first_sent: int = 0
    instructions: str = ""

    def shown(self) -> list[Message]:
        """Return the branch that is shown, from its first message to its last."""
        known = {message.id: message for message in self.messages}
        branch = []
        at = self.shown_id
        while at in known:
            branch.append(known[at])
            at = known[at].parent_id
        return branch[::-1]

    def settled(self) -> "WholeChat":
        """Return the chat as it would be found after a crash now: a reply that is being written is interrupted."""
        return replace(
            self,
            messages=tuple(
                replace(message, status="interrupted") if message.status in UNFINISHED else message
                for message in self.messages
            ),
        )

    def without_reasoning(self) -> "WholeChat":
        """Return the chat without the thoughts of its replies and all that would tell them: tokens, times, loops."""
        return replace(self, messages=tuple(_without_reasoning(message) for message in self.messages))

    def only(self, message_id: int) -> "WholeChat":
        """Return one message and, of a reply, the question that it answers; nothing if there is no such message."""
        known = {message.id: message for message in self.messages}
        message = known.get(message_id)
        if message is None:
            return replace(self, messages=(), shown_id=None, first_sent=0)
        question = known.get(message.parent_id) if message.role == "assistant" and message.parent_id else None
        if question is None or question.role != "user":
            kept: tuple[Message, ...] = (replace(message, parent_id=None),)
        else:
            kept = (replace(question, parent_id=None), message)
        alone = tuple(replace(each, version=1, versions=1) for each in kept)
        return replace(self, messages=alone, shown_id=message_id, first_sent=0)


def numbered(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Return messages in the order of their ids, each with which version it is of how many."""
    ordered = sorted(messages, key=lambda message: message.id)
    versions = Counter(message.parent_id for message in ordered)
    seen: Counter[int | None] = Counter()
    counted = []
    for message in ordered:
        seen[message.parent_id] += 1
        counted.append(replace(message, version=seen[message.parent_id], versions=versions[message.parent_id]))
    return tuple(counted)


def _without_reasoning(message: Message) -> Message:
    if message.role == "user":
        return message
    return replace(
        message,
        reasoning="",
        token_ids=b"",
        timeline=(),
        interventions=tuple(replace(seen, detail="") for seen in message.interventions),
    )
