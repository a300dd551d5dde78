"""The old turns of conversations that the user has left out: they stay on the disk and are not sent."""

from collections.abc import Sequence

from magistral_desktop.chat.leaving_out import sent_messages
from magistral_desktop.chat.messages import Message
from magistral_desktop.storage.store import Store


class LeftOut:
    """Where the prompts of each conversation begin. All methods raise StorageError when the disk does not let them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def first_sent(self, conversation_id: int) -> int:
        """Return the id of the first message that the model is sent; 0 where none is left out."""
        return self._store.first_sent(conversation_id)

    def send_from(self, conversation_id: int, message_id: int) -> None:
        """Leave the messages before this one out of the prompts from now on; 0 sends all of them again."""
        self._store.set_first_sent(conversation_id, message_id)

    def sent(self, conversation: Sequence[Message]) -> list[Message]:
        """Return the messages of a conversation that are sent."""
        return sent_messages(conversation, self.first_sent(conversation[0].conversation_id)) if conversation else []
