"""The chat that is shown, for those who act on it."""

from dataclasses import dataclass, field

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.session.state import EngineState


@dataclass(slots=True)
class ShownChat:
    """Changed by `ShownMessages` alone; `conversation_id` 0 is a chat that begins with the next question.

    `messages` are the branch that is shown, from first to last, by their ids. Those before `first_sent` are left out.
    `reasoning_shown` opens the reasoning panes for which the reader has not chosen otherwise.
    """

    conversation_id: int = 0
    messages: dict[int, Message] = field(default_factory=dict)
    first_sent: int = 0
    reasoning_shown: bool = False
    engine: EngineState = field(default_factory=lambda: EngineState("off"))

    @property
    def last(self) -> Message | None:
        """The end of the branch."""
        return next(reversed(self.messages.values()), None)

    @property
    def is_at_work(self) -> bool:
        """Whether a reply on the branch is being written or waits for it; one in its middle can be cut back."""
        return any(message.status in UNFINISHED for message in self.messages.values())
