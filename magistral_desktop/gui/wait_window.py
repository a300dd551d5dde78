"""What is being done where nothing can be used before it is: at a start, and between two."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from magistral_desktop.gui.progress_dialog import progress_dialog
from magistral_desktop.session.background import Background


class Wait(QObject):
    """Does one thing in a thread while a small window says what it is.

    It cannot be stopped there, but the app may be closed: the work is one that a crash does not harm.

    Signals: `finished(result)`; `failed(UserError)`.
    """

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, words: str, work: Callable[[], object], window: QWidget | None) -> None:
        super().__init__(window)
        self._background = Background(lambda _: work())
        self._background.finished.connect(self._on_finished)
        self._background.failed.connect(self._on_failed)
        self._dialog = progress_dialog(words, window)
        self._dialog.setRange(0, 0)
        self._dialog.setCancelButton(None)
        self._dialog.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)

    def start(self) -> None:
        """Begin."""
        self._dialog.show()
        self._background.start()

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        self._close()
        self.finished.emit(result)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._close()
        self.failed.emit(error)

    def _close(self) -> None:
        self._dialog.close()
        self._dialog.deleteLater()
