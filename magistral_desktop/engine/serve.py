"""The engine process: commands come in on stdin, events go out on stdout, logs go to stderr.

The process ends with code 0 as soon as the window closes its stdin or stops reading its stdout, also in the middle of
a load or a reply. Nothing is saved then, as the state of a conversation can take gigabytes and seconds: that is done
when another conversation takes its place, when the model is unloaded, and when the window asks for it (`SaveCache`). A
line that is no command is logged and passed over; the window compares the version in `Hello` and ends a process that
does not fit.
"""

import contextlib
import os
import queue
import signal
import sys
import threading
import traceback
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from magistral_desktop.counting_protocol import CountTokens
from magistral_desktop.engine.counting import Counter
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.errors import EngineError, UserError
from magistral_desktop.language import tr
from magistral_desktop.lines import LineBuffer, ProtocolError, claim_stdout
from magistral_desktop.protocol import (
    LOAD,
    VERSION,
    AnswerNow,
    Cancel,
    Event,
    Failed,
    Finished,
    Hello,
    LoadModel,
    ModelReady,
    Prefill,
    Request,
    decode_command,
    encode,
)

if TYPE_CHECKING:
    from magistral_desktop.engine.generator import Generator
    from magistral_desktop.engine.native_log import NativeLog

Queued = LoadModel | Request

_READ_BYTES = 1 << 16
_PROTOCOL_LOST = 2  # exit code: a line was too long to find the next one's beginning


def main() -> int:
    """Serve until stdin ends; the process then exits by itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window, which then closes stdin
    events = claim_stdout()
    from magistral_desktop.engine.devices import load_backends  # after claim_stdout: both import llama_cpp
    from magistral_desktop.engine.native_log import NativeLog

    log = NativeLog()
    load_backends()
    _Server(events, log).run()


class _Server:
    """Does one command after another; the inbox thread notes what is cancelled meanwhile."""

    def __init__(self, events: BinaryIO, log: "NativeLog") -> None:
        self._events = events
        self._log = log
        self._commands: queue.SimpleQueue[Queued] = queue.SimpleQueue()
        self._interrupts = Interrupts()
        self._generator: Generator | None = None
        self._counter = Counter(self.send)
        self._writing = threading.Lock()

    def run(self) -> NoReturn:
        """Say hello, then do what comes; the inbox ends the process."""
        from magistral_desktop.engine.devices import build_name, machine  # after claim_stdout: it imports llama_cpp

        self.send(Hello(VERSION, build_name(), machine()))
        threading.Thread(target=self._read_inbox, name="inbox", daemon=True).start()
        threading.Thread(target=self._counter.run, name="counter", daemon=True).start()
        while True:
            self.send(self._answer(self._commands.get()))

    def send(self, event: Event) -> None:
        """Write an event, from any thread; a window that has gone ends this process."""
        data = memoryview(encode(event))
        try:
            with self._writing:
                while data:
                    data = data[self._events.write(data) :]
        except OSError:
            _leave()

    def _answer(self, command: Queued) -> Event:
        """Do a command and return its one terminal event."""
        request = LOAD if isinstance(command, LoadModel) else command.request
        self._interrupts.begin(request, yields=isinstance(command, Prefill))
        try:
            return self._load(command) if isinstance(command, LoadModel) else self._do(command)
        except UserError as error:
            from magistral_desktop.engine.failures import failed

            return failed(request, error)
        except Exception as error:  # the one broad catch: a request that a bug stops must end too
            _log_bug(error)
            return Failed(
                request,
                tr("Something went wrong in the engine"),
                tr("This is a fault of the app ({kind}); its log has the details.", kind=type(error).__name__),
                tr("Try again; if it comes back, load the model again."),
                "engine",
            )
        finally:
            self._interrupts.end()

    def _load(self, command: LoadModel) -> ModelReady:
        from magistral_desktop.engine.generator import load_generator  # imports llama_cpp: after claim_stdout only

        self._counter.use(None)
        if self._generator:
            self._generator.close()
            self._generator = None
        self._generator = load_generator(command, self._interrupts, self._log, self.send)
        self._counter.use(self._generator.tokenize)
        return self._generator.ready()

    def _do(self, command: Request) -> Finished:
        if self._interrupts.stopped:
            return Finished(command.request, "cancelled", 0, 0, 0, 0, 0, 0, 0.0)
        if self._generator is None:
            raise EngineError(
                tr("No model is loaded"),
                tr("There is nothing that could answer."),
                tr("Choose a model first."),
            )
        return self._generator.do(command)

    def _read_inbox(self) -> None:
        """Note commands until stdin ends, which ends the process."""
        lines = LineBuffer()
        with contextlib.suppress(OSError):  # a broken pipe is an end, too
            while data := os.read(sys.stdin.fileno(), _READ_BYTES):
                self._note_all(lines, data)
        _leave()

    def _note_all(self, lines: LineBuffer, data: bytes) -> None:
        try:
            for line in lines.feed(data):
                self._note(line)
        except ProtocolError as error:
            _log(f"cannot go on: {error}")
            os._exit(_PROTOCOL_LOST)

    def _note(self, line: bytes) -> None:
        try:
            command = decode_command(line)
        except ProtocolError:
            _log(f"a line of {len(line)} bytes is no command and was passed over")  # its words may be the user's
            return
        if isinstance(command, Cancel):
            self._interrupts.cancel(command.request)
        elif isinstance(command, AnswerNow):
            self._interrupts.hurry(command.request)
        elif isinstance(command, CountTokens):
            self._counter.add(command)
        else:
            self._interrupts.expect(LOAD if isinstance(command, LoadModel) else command.request)
            self._commands.put(command)


def _leave() -> NoReturn:
    """End the process now, whatever llama.cpp is doing in another thread; a normal exit would wait for it."""
    os._exit(0)


def _log(words: str) -> None:
    sys.stderr.write(f"engine: {words}\n")


def _log_bug(error: Exception) -> None:
    """Log where a bug is, without the error's own words, which may be the user's."""
    _log(f"{type(error).__name__} at")
    traceback.print_tb(error.__traceback__)


if __name__ == "__main__":
    raise SystemExit(main())
