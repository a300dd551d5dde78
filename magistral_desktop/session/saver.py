"""Replies on their way to the disk: from time to time while they grow, and at their end until it has worked."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.errors import StorageError
from magistral_desktop.session.reply import Reply
from magistral_desktop.storage.store import Store


class ReplySaver(QObject):
    """Saves the replies it is given.

    Signal: `trouble(StorageError)`, once for each time that the disk begins to refuse.
    """

    trouble = Signal(object)

    def __init__(self, store: Store, save_every_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._growing: Reply | None = None
        self._ended: dict[int, Reply] = {}
        self._is_in_trouble = False
        self._timer = QTimer(self)
        self._timer.setInterval(save_every_ms)
        self._timer.timeout.connect(self.save)

    @property
    def is_resting(self) -> bool:
        """Whether all is saved and nothing grows."""
        return not self._timer.isActive()

    @property
    def unsaved(self) -> list[Reply]:
        """The replies that have ended and could not be saved yet."""
        return list(self._ended.values())

    def watch(self, reply: Reply) -> None:
        """Save a reply from time to time as it grows."""
        self._growing = reply
        self._timer.start()

    def settle(self, reply: Reply) -> None:
        """Save a reply that has ended; what cannot be saved now is tried again."""
        if reply is self._growing:
            self._growing = None
        self._ended[reply.message.id] = reply
        self._timer.start()
        self.save()

    def forget(self, message_id: int) -> None:
        """Give up a reply that has ended and could not be saved: it goes on, and is saved as it then is."""
        self._ended.pop(message_id, None)

    def stop(self) -> None:
        """Do nothing more by itself."""
        self._timer.stop()

    @Slot()
    def save(self) -> None:
        """Save what has changed; after the first failure the rest waits for the next time."""
        for reply in [*self._ended.values(), *([self._growing] if self._growing else [])]:
            if reply.is_changed and not self._is_saved(reply):
                return
            reply.is_changed = False
            self._ended.pop(reply.message.id, None)
        if self._growing is None:
            self._timer.stop()

    def _is_saved(self, reply: Reply) -> bool:
        try:
            self._store.save_message(reply.message)
        except StorageError as error:
            if not self._is_in_trouble:
                self._is_in_trouble = True
                self.trouble.emit(error)
            return False
        self._is_in_trouble = False
        return True
