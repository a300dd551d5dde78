"""A child process that speaks the protocol: lines in, events out, and its end as a value with words."""

import os
import signal
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from magistral_desktop.errors import EngineError, MemoryShortError, PromptError, UserError
from magistral_desktop.language import Phrase, tr
from magistral_desktop.lines import MAX_LINE_BYTES, LineBuffer, ProtocolError
from magistral_desktop.protocol import decode_event, encode

STDERR_TAIL_BYTES = 64 * 1024
_WORK_SECONDS = 0.008
"""How long events are handed out before the event loop gets a turn: half of a frame at 60 Hz."""

_KILL_WAIT_MS = 2_000

ExitKind = Literal["clean", "exit", "signal", "not started", "protocol"]

_ILLEGAL_INSTRUCTION = ("SIGILL", "0xC000001D")
"""The latter is the NTSTATUS of that name."""


@dataclass(frozen=True, slots=True)
class Exit:
    """How a child process ended.

    `code` is the exit code, or the signal's number. `protocol` means that it said something that is no event and was
    ended for it. `stderr_tail` is the last of what it printed, for "Copy details".
    """

    kind: ExitKind
    code: int = 0
    stderr_tail: str = ""

    def as_error(self) -> UserError:
        """Return the user's words for an end that was not asked for."""
        if self.kind == "not started":
            return EngineError(
                tr("The engine could not be started"),
                tr("Its program could not be run."),
                tr("Install the app again."),
            )
        if self.kind == "protocol":
            return EngineError(
                tr("The engine could not be understood"),
                tr("It sent something that is not part of its language."),
                _again(),
            )
        if self.kind == "signal":
            return _ended_by(_signal_name(self.code))
        by_itself = tr("It ended by itself with exit code {code}.", code=str(self.code))
        return EngineError(tr("The engine stopped"), by_itself, _again())


def _ended_by(name: str) -> UserError:
    if name == "SIGKILL":
        return MemoryShortError(
            tr("The model ran out of memory"),
            tr("The operating system ended the engine, most likely because the memory was full."),
            tr("Choose a smaller model or a shorter context, or close other programs."),
        )
    if name in _ILLEGAL_INSTRUCTION:
        return EngineError(
            tr("This processor is not supported"),
            tr("The engine uses an instruction that this processor does not have."),
            tr("Install a build of the app that is made for this machine."),
        )
    return EngineError(tr("The engine crashed"), tr("It was ended by {signal}.", signal=name), _again())


def _again() -> Phrase:
    return tr("Ask again: the engine is started anew.")


def _signal_name(code: int) -> str:
    if os.name == "nt":  # there, QProcess gives the exception's NTSTATUS
        return f"0x{code & 0xFFFFFFFF:08X}"
    try:
        return signal.Signals(code).name
    except ValueError:
        return tr("signal {number}", number=str(code))


class ChildProcess(QObject):
    """One run of a program that speaks the protocol over its stdin and stdout; `decode` makes an event of a line.

    Signals: `event_received(event)` for each line, also for those read after its end; then `ended(Exit)`, exactly
    once. Both come from the event loop, never from within a call, and however much the child says, other events get
    their turn.
    """

    event_received = Signal(object)
    ended = Signal(object)

    def __init__(
        self,
        program: str,
        arguments: Sequence[str],
        parent: QObject | None = None,
        decode: Callable[[bytes], object] = decode_event,
    ) -> None:
        super().__init__(parent)
        self._decode = decode
        self._lines = LineBuffer()
        self._to_hand_out: deque[bytes] = deque()
        self._stderr = bytearray()
        self._exit: Exit | None = None
        self._is_mute = self._is_refused = False
        self._is_abandoned = False
        self._work = self._timer(self._hand_out)
        self._terminate_timer = self._timer(self._on_grace_over)
        self._kill_timer = self._timer(self.kill)
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setArguments(list(arguments))
        self._process.readyReadStandardOutput.connect(self._on_stdout)
        self._process.readyReadStandardError.connect(self._on_stderr)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def is_running(self) -> bool:
        """Whether the program is starting or running."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def stderr_tail(self) -> str:
        """The last STDERR_TAIL_BYTES of what it printed."""
        return self._stderr.decode(errors="replace")

    def start(self) -> None:
        """Start the program; commands sent before it runs wait for it."""
        self._process.start()

    def send(self, command: msgspec.Struct) -> None:
        """Write a command without waiting; one to a process that has ended is lost, of which `ended` tells.

        Raises:
            PromptError: it is longer than the child reads, as only a prompt can be.
        """
        line = encode(command)
        if len(line) > MAX_LINE_BYTES:
            raise PromptError(
                tr("The conversation is too long"),
                tr("With all its earlier turns, it is far longer than a model can read at once."),
                tr("Start a new chat."),
            )
        if self.is_running:
            self._process.write(line)

    def shut_down(self, grace_ms: int = 3_000) -> None:
        """Close its stdin; terminate it after `grace_ms`, kill it after as long again. Returns at once."""
        if self.is_running and not self._terminate_timer.isActive():
            self._process.closeWriteChannel()
            self._terminate_timer.start(grace_ms)
            self._kill_timer.start(2 * grace_ms)

    @Slot()
    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def abandon(self) -> None:
        """End it at once and hear no more of it, not even its end; the object deletes itself."""
        self._is_abandoned = self._is_mute = True
        self._to_hand_out.clear()
        self._process.kill()
        if not self.is_running:
            self.deleteLater()

    def wait_ended(self, timeout_ms: int) -> bool:
        """Block until it has ended, killing it after `timeout_ms`; return whether it ended by itself. For the quit."""
        if not self.is_running or self._process.waitForFinished(timeout_ms):
            return True
        self._process.kill()
        self._process.waitForFinished(_KILL_WAIT_MS)
        return False

    @Slot()
    def _on_stdout(self) -> None:
        said = bytes(self._process.readAllStandardOutput().data())
        if self._is_mute:
            return
        try:
            self._to_hand_out += self._lines.feed(said)
        except ProtocolError:
            self._refuse()
        if self._to_hand_out:
            self._work.start(0)

    @Slot()
    def _on_stderr(self) -> None:
        self._stderr += self._process.readAllStandardError().data()
        del self._stderr[:-STDERR_TAIL_BYTES]

    @Slot()
    def _hand_out(self) -> None:
        until = time.monotonic() + _WORK_SECONDS
        while self._to_hand_out and time.monotonic() < until:
            try:
                event = self._decode(self._to_hand_out.popleft())
            except ProtocolError:
                self._refuse()
                break
            self.event_received.emit(event)
        if self._to_hand_out:
            self._work.start(0)
        elif self._exit and not self._is_abandoned:
            ending, self._exit = self._exit, None
            self.ended.emit(ending)

    def _refuse(self) -> None:
        """Hear no more of a child that does not speak the protocol, and end it; lines before the bad one count."""
        self._is_mute = True
        self._is_refused = True
        self._to_hand_out.clear()
        self._process.kill()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_stdout()  # the last events, and what it said while it died
        self._on_stderr()
        if status == QProcess.ExitStatus.CrashExit:
            self._end("signal", code)
        else:
            self._end("exit" if code else "clean", code)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._stderr += self._process.errorString().encode(errors="replace")
            self._end("not started", 0)

    def _end(self, kind: ExitKind, code: int) -> None:
        self._terminate_timer.stop()
        self._kill_timer.stop()
        if self._is_abandoned:
            self.deleteLater()
            return
        self._exit = Exit("protocol" if self._is_refused else kind, code, self.stderr_tail)
        self._work.start(0)

    @Slot()
    def _on_grace_over(self) -> None:
        self._process.terminate()

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
