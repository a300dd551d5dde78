"""The old turns of conversations that the user has left out: they stay on the disk and are not sent."""

from collections.abc import Sequence

from magistral_desktop.chat.leaving_out import sent_messages
from magistral_desktop.chat.messages import Message
from magistral_desktop.storage.store import Store


class LeftOut:
    """Where the prompts of each conversation begin. All methods raise StorageError when the disk does not let them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def first_sent(self, branch: Sequence[Message]) -> int:
        """Return the id of the first message of a branch that the model is sent; 0 where none is left out.

        None is if the boundary was set on another branch.
        """
        first_sent = self._store.first_sent(branch[0].conversation_id) if branch else 0
        return first_sent if any(message.id == first_sent for message in branch) else 0

    def send_from(self, conversation_id: int, message_id: int) -> None:
        """Leave the messages before this one out of the prompts from now on; 0 sends all of them again."""
        self._store.set_first_sent(conversation_id, message_id)

    def sent(self, branch: Sequence[Message]) -> list[Message]:
        """Return the messages of a branch that are sent."""
        return sent_messages(branch, self.first_sent(branch))
