"""A question to a hub, or to the keychain: one process, one answer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.download_protocol import Connected, DownloadFailed, Event, Question, decode_download_event
from magistral_desktop.session.child import ChildProcess, Exit
from magistral_desktop.session.download import as_error, crashed


class HubQuestion(QObject):
    """Asks once.

    Signals: exactly one of `answered(event)` and `failed(DownloadError)`, from the event loop.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, program: str, arguments: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_answered = False
        self._child = ChildProcess(program, arguments, self, decode_download_event)
        self._child.event_received.connect(self._on_event)
        self._child.ended.connect(self._on_ended)

    def ask(self, command: Question) -> None:
        """Start the process; once per object."""
        self._child.start()
        self._child.send(command)

    def stop(self) -> None:
        """End it without an answer."""
        self._has_answered = True
        self._child.kill()

    def wait_ended(self, timeout_ms: int) -> bool:
        """Block until the process has ended, killing it after `timeout_ms`; return whether it ended by itself."""
        return self._child.wait_ended(timeout_ms)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        match event:
            case Connected():
                pass
            case DownloadFailed():
                self._answer(self.failed.emit, as_error(event))
            case _:
                self._answer(self.answered.emit, event)

    def _answer(self, emit: Callable[[object], None], answer: object) -> None:
        if not self._has_answered:
            self._has_answered = True
            emit(answer)

    @Slot(object)
    def _on_ended(self, ending: Exit) -> None:
        self._answer(self.failed.emit, crashed(ending))
