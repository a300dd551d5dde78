"""What comes before the conversations can be opened: their file recovered, brought up to date, or brought back."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from magistral_desktop.errors import StorageError
from magistral_desktop.gui.wait_window import Wait
from magistral_desktop.language import NOTHING, joined, mark, tr
from magistral_desktop.storage.database import Prepared, prepare
from magistral_desktop.storage.migrations import MIGRATIONS

_PREPARING = mark(
    "The conversations are being brought up to date, or what can be read of a damaged file into a new one.\n"
    "With many of them this takes some time. Nothing is lost if the app is closed meanwhile."
)
_UP_TO_DATE = mark("The conversations were brought up to date; the file as it was is kept as {path}.")


class Opening(QObject):
    """Prepares the file of the conversations at `path` where it cannot be opened at once.

    Signals: `prepared()`; `failed(UserError)`.
    """

    prepared = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, window: QWidget) -> None:
        super().__init__(window)
        self._path = path
        self._window = window
        self._done = Prepared()

    def begin(self) -> None:
        """Do it, while a small window says so."""
        wait = Wait(_PREPARING.said(), lambda: prepare(self._path, MIGRATIONS), self._window)
        wait.finished.connect(self._on_finished)
        wait.failed.connect(self.failed)
        wait.start()

    def told(self, notice: str | None) -> StorageError | None:
        """Return what the user should know of the files, with a notice of the settings; None for nothing."""
        kept = _UP_TO_DATE.said(path=str(self._done.copy)) if self._done.copy else NOTHING
        notices = [each for each in (notice, *self._done.notices) if each]
        if notices:
            return StorageError(tr("A file was damaged"), joined([*notices, kept]), NOTHING)
        return StorageError(tr("This is a newer version of the app"), kept, NOTHING) if kept else None

    @Slot(object)
    def _on_finished(self, done: Prepared) -> None:
        self._done = done
        self.prepared.emit()
