"""Questions that wait for the end of a reply."""

from dataclasses import dataclass

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.steering import Steering


@dataclass(frozen=True, slots=True)
class WaitingQuestion:
    """A question that is sent when the reply before it has ended."""

    id: int
    conversation_id: int
    text: str
    steering: Steering
    attachments: tuple[Attachment, ...] = ()
