"""Chats that never touch the disk: neither the store's file, nor the KV cache, nor the log."""

from magistral_desktop.session.chats import Chats
from magistral_desktop.storage.two_stores import TwoStores


class TemporaryChats:
    """Begins and ends them; between the two they are conversations like all others, but in no list and no search."""

    def __init__(self, store: TwoStores, chats: Chats) -> None:
        self._store = store
        self._chats = chats

    def begin(self) -> int:
        """Return the id of a new one."""
        return self._store.begin_temporary()

    def end(self, conversation_id: int) -> None:
        """Stop its replies and forget all of it."""
        self._chats.delete(conversation_id)
        self._store.end_temporary(conversation_id)
