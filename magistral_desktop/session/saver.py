"""Replies on their way to the disk: from time to time while they grow, and at their end until it has worked."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.errors import StorageError
from magistral_desktop.session.background import Background
from magistral_desktop.session.reply import Reply
from magistral_desktop.storage.store import Store


class ReplySaver(QObject):
    """Saves the replies it is given: one that grows beside the event loop, for it is written whole each time.

    Signal: `trouble(StorageError)`, once for each time that the disk begins to refuse.
    """

    trouble = Signal(object)

    def __init__(self, store: Store, save_every_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._growing: Reply | None = None
        self._ended: dict[int, Reply] = {}
        self._saving: Background | None = None
        self._in_hand: Reply | None = None
        self._is_in_trouble = False
        self._timer = QTimer(self)
        self._timer.setInterval(save_every_ms)
        self._timer.timeout.connect(self._on_time)

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

    def save(self) -> None:
        """Save what has changed before this returns; after the first failure the rest waits for the next time."""
        self._end_saving()
        for reply in [*self._ended.values(), *([self._growing] if self._growing else [])]:
            if reply.is_changed and not self._is_saved(reply):
                return
            reply.is_changed = False
            self._ended.pop(reply.message.id, None)
        if self._growing is None:
            self._timer.stop()

    @Slot()
    def _on_time(self) -> None:
        if self._growing is None or self._ended:
            self.save()
        elif self._growing.is_changed and self._saving is None:
            self._begin_saving(self._growing)

    def _begin_saving(self, reply: Reply) -> None:
        message, self._in_hand = reply.message, reply
        reply.is_changed = False  # what comes from now on is for the next time
        self._saving = Background(lambda _tell: self._store.save_message(message))
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self._on_not_saved)
        self._saving.start()

    def _end_saving(self) -> None:
        """Wait for what is being saved, so that nothing older is written after what comes now."""
        if self._saving is None:
            return
        self._saving.stop()
        self._saving.wait_ended()
        self._put_back()  # whether it was saved is not known here

    def _put_back(self) -> None:
        """Have what was in hand saved again."""
        if self._in_hand:
            self._in_hand.is_changed = True
        self._saving = self._in_hand = None

    @Slot()
    def _on_saved(self) -> None:
        self._saving = self._in_hand = None
        self._is_in_trouble = False

    @Slot(object)
    def _on_not_saved(self, error: StorageError) -> None:
        self._put_back()
        self._tell(error)

    def _is_saved(self, reply: Reply) -> bool:
        try:
            self._store.save_message(reply.message)
        except StorageError as error:
            self._tell(error)
            return False
        self._is_in_trouble = False
        return True

    def _tell(self, error: StorageError) -> None:
        if not self._is_in_trouble:
            self._is_in_trouble = True
            self.trouble.emit(error)
