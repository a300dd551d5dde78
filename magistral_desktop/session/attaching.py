"""Files on their way to a question: each is read by a process of its own, one after the other."""

from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.errors import PromptError
from magistral_desktop.language import Phrase, tr
from magistral_desktop.session.child import ChildProcess, Exit
from magistral_desktop.storage.attaching import Answer, FileRead, FileRefused, ReadFile, decode_answer

LIMIT_MS = 60_000
"""How long one file may take."""


class FileReader(QObject):
    """Reads files.

    Signals, one of them for each file: `was_read(FileRead)`; `encoding_wanted(path)`, where the user may know what its
    bytes do not say; `refused(UserError)`. `busy_changed(name)` names the file that is being read, "" for none.
    """

    was_read = Signal(object)
    encoding_wanted = Signal(str)
    refused = Signal(object)
    busy_changed = Signal(str)

    def __init__(
        self, program: str, arguments: Sequence[str], parent: QObject | None = None, limit_ms: int = LIMIT_MS
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._arguments = tuple(arguments)
        self._waiting: deque[ReadFile] = deque()
        self._current: ReadFile | None = None
        self._child: ChildProcess | None = None
        self._timer = QTimer(self, interval=limit_ms, singleShot=True)
        self._timer.timeout.connect(self._on_time_over)

    def add(self, paths: Iterable[str], encoding: str = "") -> None:
        """Read these files; `encoding` is what the user says of their text, "" lets their bytes say."""
        self._waiting.extend(ReadFile(path, encoding) for path in paths)
        if self._current is None:
            self._next()

    def stop(self) -> None:
        """Read no more."""
        self._waiting.clear()
        self._drop()
        self.busy_changed.emit("")

    def wait_ended(self, timeout_ms: int) -> None:
        """Block until all processes have ended, killing those that take longer. For the quit."""
        for child in self.findChildren(ChildProcess):
            child.wait_ended(timeout_ms)

    def _next(self) -> None:
        if not self._waiting:
            self.busy_changed.emit("")
            return
        self._current = self._waiting.popleft()
        self._child = ChildProcess(self._program, self._arguments, self, decode_answer)
        self._child.event_received.connect(self._on_answer)
        self._child.ended.connect(self._on_ended)
        self._child.start()
        self._child.send(self._current)
        self._timer.start()
        self.busy_changed.emit(Path(self._current.path).name)

    def _drop(self) -> None:
        self._timer.stop()
        if self._child:
            self._child.abandon()
        self._child = self._current = None

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        self._drop()
        match answer:
            case FileRead():
                self.was_read.emit(answer)
            case FileRefused(must_ask=True):
                self.encoding_wanted.emit(answer.path)
            case FileRefused():
                self.refused.emit(PromptError(answer.title, answer.detail, answer.remedy))
        self._next()

    @Slot(object)
    def _on_ended(self, _ending: Exit) -> None:
        """Tell of a process that ended without an answer: the file did that, or the lack of memory."""
        self._give_up(tr("The process that read it ended by itself: the file may be damaged."))

    @Slot()
    def _on_time_over(self) -> None:
        self._give_up(tr("It takes too long: the file may be damaged, or its disk does not answer."))

    def _give_up(self, why: Phrase) -> None:
        name = Path(self._current.path).name if self._current else ""
        self._drop()
        self.refused.emit(
            PromptError(tr("“{name}” could not be read", name=name), why, tr("Attach a copy, or a part of it."))
        )
        self._next()
