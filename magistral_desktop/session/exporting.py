"""A file of chats, written by a process of its own: Markdown and formulas of many chats take seconds."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from magistral_desktop import __version__
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.exchange import encode
from magistral_desktop.storage.paths import export_command

_KILL_WAIT_MS = 1_000


class FileExport(QObject):
    """Writes one file at a time; `is_at_work` until one of its signals.

    Signals: `written(path)`; `failed(StorageError)`, the file is then as it was.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._path = Path()

    @property
    def is_at_work(self) -> bool:
        """Whether a file is being written."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def write(self, path: Path, chats: Sequence[WholeChat], form: str, *, with_reasoning: bool) -> None:
        """Begin to write a file of these chats; `form` is one of `gui.export.files.FORMATS`."""
        self._path = path
        program, arguments = export_command(path, form)
        self._process.start(program, arguments)
        # What is not to be in the file is not given to the process that writes it.
        self._process.write(encode(chats, __version__, with_reasoning=with_reasoning))
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """End what is being written; the file is then as it was."""
        self._process.kill()
        self._process.waitForFinished(_KILL_WAIT_MS)

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if status == QProcess.ExitStatus.NormalExit and code == 0:
            self.written.emit(self._path)
            return
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip().splitlines()
        detail = said[0] if said and status == QProcess.ExitStatus.NormalExit else "What writes the file has ended."
        self.failed.emit(_not_written(detail))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.failed.emit(_not_written("The program that writes it could not be started."))


def _not_written(detail: str) -> StorageError:
    return StorageError("The file could not be written", detail, "Choose another folder or name, and try again.")
