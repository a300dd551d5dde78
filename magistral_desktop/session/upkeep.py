"""What the store needs done between the saves: nobody waits for it, so it is done in a quiet moment."""

import contextlib

from PySide6.QtCore import QObject, QTimer, Slot

from magistral_desktop.errors import StorageError
from magistral_desktop.storage.store import Store

_TICK_MS = 5_000
"""Longer than the time between two saves of a reply that grows: while it does, nothing is done."""

_SLICE_MS = 30
_LONGEST_LOG_BYTES = 16 * 1024 * 1024


class Upkeep(QObject):
    """Completes and tidies the index of the search and empties SQLite's log, a few milliseconds at a time."""

    def __init__(self, store: Store, parent: QObject | None = None, tick_ms: int = _TICK_MS) -> None:
        super().__init__(parent)
        self._store = store
        self._seen = -1
        self._done = -1
        self._tick_timer = QTimer(self, interval=tick_ms)
        self._tick_timer.timeout.connect(self._on_tick)
        self._tick_timer.start()
        self._slice_timer = QTimer(self, interval=_SLICE_MS, singleShot=True)
        self._slice_timer.timeout.connect(self._on_slice)

    def stop(self) -> None:
        """Do nothing more."""
        self._tick_timer.stop()
        self._slice_timer.stop()

    @Slot()
    def _on_tick(self) -> None:
        """See whether anything was saved since the last tick."""
        changes = self._store.changes
        is_resting, self._seen = changes == self._seen, changes
        with contextlib.suppress(StorageError):  # nothing is lost; the saves tell of such a disk
            if not is_resting and self._store.log_bytes > _LONGEST_LOG_BYTES:
                self._store.checkpoint()
        if is_resting and changes != self._done and not self._slice_timer.isActive():
            self._slice_timer.start()

    @Slot()
    def _on_slice(self) -> None:
        with contextlib.suppress(StorageError):  # again at the next tick
            if self._store.search.catch_up() and self._store.search.tidy():
                self._store.checkpoint()
                self._seen = self._done = self._store.changes
            else:
                self._slice_timer.start()
