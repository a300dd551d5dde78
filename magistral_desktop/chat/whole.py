"""A chat with all that belongs to it: every version of its messages, and which of them is shown."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from magistral_desktop.chat.messages import UNFINISHED, Conversation, Message
from magistral_desktop.chat.trails import Trail, trails_of
from magistral_desktop.chat.waiting import WaitingQuestion
from magistral_desktop.chat.wishes import NO_WISHES, ChatWishes


@dataclass(frozen=True, slots=True)
class WholeChat:
    """A conversation and its messages, those they stand below before them; deleted ones are not among them.

    `shown_id` is the last message of the branch that is shown, None for none. `first_sent` is the first message that
    prompts hold, 0 leaves out none. `folder` is the name of the folder that it is in, with the instructions of all its
    chats. `draft` is what was typed and not sent. `trails` and `seals` are what the audit records of its replies are
    made of, in the order in which they were written; a seal is the id of a reply and its link in the chain.
    """

    conversation: Conversation
    messages: tuple[Message, ...]
    shown_id: int | None = None
    first_sent: int = 0
    wishes: ChatWishes = NO_WISHES
    folder: str = ""
    folder_instructions: str = ""
    draft: str = ""
    waiting: tuple[WaitingQuestion, ...] = ()
    trails: tuple[Trail, ...] = ()
    seals: tuple[tuple[int, str], ...] = ()

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
        messages = tuple(_without_reasoning(message) for message in self.messages)
        return replace(self, messages=messages, trails=(), seals=())

    def only(self, message_id: int) -> "WholeChat":
        """Return one message and, of a reply, the question that it answers; nothing if there is no such message."""
        known = {message.id: message for message in self.messages}
        message = known.get(message_id)
        if message is None:
            return self._with_only(())
        question = known.get(message.parent_id) if message.role == "assistant" and message.parent_id else None
        if question is None or question.role != "user":
            kept: tuple[Message, ...] = (replace(message, parent_id=None),)
        else:
            kept = (replace(question, parent_id=None), message)
        is_beginning = known[kept[0].id].parent_id is None
        return self._with_only(kept, seals=self.seals if is_beginning else ())

    def _with_only(self, kept: Sequence[Message], seals: Sequence[tuple[int, str]] = ()) -> "WholeChat":
        """Return the chat with only these messages; a seal holds only where all the replies before it are there."""
        ids = {message.id for message in kept}
        return replace(
            self,
            messages=tuple(replace(each, version=1, versions=1) for each in kept),
            shown_id=kept[-1].id if kept else None,
            first_sent=0,
            draft="",
            waiting=(),
            trails=trails_of(self.trails, ids),
            seals=tuple(seal for seal in seals if seal[0] in ids),
        )


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
