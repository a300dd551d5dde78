"""Work that takes seconds, told in a small window beside the chat, which stays at work; it can be stopped there."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from magistral_desktop.errors import StorageError, UserError
from magistral_desktop.gui.progress_dialog import WHOLE, progress_dialog
from magistral_desktop.language import tr
from magistral_desktop.session.background import Background, Tell

_SHOWN_AFTER_MS = 400
_STEPS_SECONDS = 0.008
"""How long steps are done before the event loop gets a turn: half of a frame at 60 Hz."""

_QUIT_WAIT_SECONDS = 2.0


class LongWork(QObject):
    """Does one thing at a time, in a thread or in steps between other events.

    Signal: `failed(UserError)`.
    """

    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._background: Background | None = None
        self._steps: Iterator[float] | None = None
        self._then: Callable[[object], None] = _nothing
        self._dialog: QProgressDialog | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_at_work(self) -> bool:
        """Whether something is being done."""
        return self._background is not None or self._steps is not None

    def run(self, words: str, work: Callable[[Tell], object], then: Callable[[object], None]) -> None:
        """Do what touches nothing that others change in a thread, and pass its result on."""
        if self.is_at_work:
            self.failed.emit(_busy())
            return
        self._begin(words, then)
        self._background = Background(work)
        self._background.progressed.connect(self._on_progressed)
        self._background.finished.connect(self._on_finished)
        self._background.failed.connect(self._on_failed)
        self._background.start()

    def run_in_steps(self, words: str, steps: Iterator[float], then: Callable[[object], None]) -> None:
        """Do steps that each give the part that is done, a few milliseconds at a time."""
        if self.is_at_work:
            self.failed.emit(_busy())
            return
        self._begin(words, then)
        self._steps = steps
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Do no more of it."""
        if self._background:
            self._background.stop()
            self._background.wait_ended(_QUIT_WAIT_SECONDS)
        self._end()

    def _begin(self, words: str, then: Callable[[object], None]) -> None:
        self._then = then
        dialog = progress_dialog(words, self._window)
        dialog.setMinimumDuration(_SHOWN_AFTER_MS)
        dialog.canceled.connect(self.stop)
        dialog.setValue(0)
        self._dialog = dialog

    def _end(self) -> None:
        self._background = self._steps = None
        self._timer.stop()
        if self._dialog:
            self._dialog.canceled.disconnect(self.stop)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(float)
    def _on_progressed(self, part: float) -> None:
        if self._dialog and self.sender() is self._background:
            self._dialog.setValue(round(part * WHOLE))

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        if self.sender() is self._background:
            then = self._then
            self._end()
            then(result)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        if self.sender() is self._background:
            self._end()
            self.failed.emit(error)

    @Slot()
    def _on_turn(self) -> None:
        """Do steps for a few milliseconds."""
        until = time.monotonic() + _STEPS_SECONDS
        try:
            while self._steps and time.monotonic() < until:
                part = next(self._steps, None)
                if part is None:
                    then = self._then
                    self._end()
                    then(None)
                elif self._dialog:
                    self._dialog.setValue(round(part * WHOLE))
        except UserError as error:
            self._end()
            self.failed.emit(error)


def _nothing(_result: object) -> None:
    """Follow nothing."""


def _busy() -> StorageError:
    return StorageError(
        tr("Something else is being done"),
        tr("One backup, restore or import is done at a time."),
        tr("Wait for its end, or stop it."),
    )
