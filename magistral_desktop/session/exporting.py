"""A file of chats, written by a process of its own: Markdown and formulas of many chats take seconds."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from magistral_desktop import __version__
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.errors import StorageError, UserError
from magistral_desktop.language import Phrase, spoken, tr, verbatim
from magistral_desktop.storage.exchange import pieces
from magistral_desktop.storage.paths import export_command

_KILL_WAIT_MS = 1_000
_MOST_WAITING_BYTES = 4 * 1024 * 1024


class FileExport(QObject):
    """Writes one file at a time; `is_at_work` until one of its signals.

    Signals: `written(path)`; `failed(UserError)`, the file is then as it was.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._process.bytesWritten.connect(self._feed_soon)
        self._path = Path()
        self._trouble: UserError | None = None
        self._pieces: Iterator[bytes] = iter(())
        self._feed = QTimer(self, interval=0, singleShot=True)
        self._feed.timeout.connect(self._feed_piece)

    @property
    def is_at_work(self) -> bool:
        """Whether a file is being written."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def write(self, path: Path, chats: Iterable[WholeChat], form: str, *, with_reasoning: bool) -> None:
        """Begin to write a file of these chats; `form` is one of `gui.export.files.FORMATS`."""
        self._path = path
        self._trouble = None
        # What is not to be in the file is not given to the process that writes it.
        self._pieces = pieces(chats, __version__, with_reasoning=with_reasoning)
        self._process.start(*export_command(path, form, spoken().code))
        self._feed.start()

    def stop(self) -> None:
        """End what is being written; the file is then as it was."""
        self._process.kill()
        self._process.waitForFinished(_KILL_WAIT_MS)

    @Slot()
    def _feed_soon(self) -> None:
        if self._process.bytesToWrite() < _MOST_WAITING_BYTES and not self._feed.isActive():
            self._feed.start()

    @Slot()
    def _feed_piece(self) -> None:
        """Give the process one more chat: so the window stays at work, and only a few chats wait in memory."""
        try:
            piece = next(self._pieces, None)
        except UserError as error:
            self._trouble = error
            self._process.kill()
            return
        if piece is None:
            self._process.closeWriteChannel()
        else:
            self._process.write(piece)
            self._feed_soon()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if status == QProcess.ExitStatus.NormalExit and code == 0:
            self.written.emit(self._path)
            return
        self._pieces = iter(())
        if self._trouble:
            self.failed.emit(self._trouble)
            return
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip().splitlines()
        detail = (
            verbatim(said[0])
            if said and status == QProcess.ExitStatus.NormalExit
            else tr("What writes the file has ended.")
        )
        self.failed.emit(_not_written(detail))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.failed.emit(_not_written(tr("The program that writes it could not be started.")))


def _not_written(detail: Phrase) -> StorageError:
    return StorageError(
        tr("The file could not be written"), detail, tr("Choose another folder or name, and try again.")
    )
