"""The reader's choices for single reasoning panes, which differ from the switch for all."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from magistral_desktop.session.reply import Reply
from magistral_desktop.storage.store import Store


class Panes:
    """Keeps them on the disk, and in the replies at work. All methods raise StorageError when they cannot be stored."""

    def __init__(self, store: Store, replies: Callable[[], Sequence[Reply]]) -> None:
        self._store = store
        self._replies = replies

    def set_open(self, message_id: int, is_open: bool | None) -> None:
        """Keep the choice for one message; None follows the switch for all."""
        for reply in self._replies():
            if reply.message.id == message_id:
                reply.message = replace(reply.message, reasoning_open=is_open)
        self._store.set_pane(message_id, is_open)

    def clear(self) -> None:
        """Forget all choices: the switch has been used."""
        for reply in self._replies():
            reply.message = replace(reply.message, reasoning_open=None)
        self._store.clear_panes()
