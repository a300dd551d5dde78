"""An engine without a model: it says what its first argument tells it to, over the real protocol."""

import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from typing import BinaryIO

from magistral_desktop.chat.messages import Channel
from magistral_desktop.protocol import (
    LOAD,
    VERSION,
    Cancel,
    Command,
    Delta,
    Event,
    Failed,
    Finished,
    FinishReason,
    Generate,
    Hello,
    LineBuffer,
    LoadModel,
    LoadProgress,
    ModelReady,
    PromptProgress,
    claim_stdout,
    decode_command,
    encode,
)

FLOOD_DELTAS = 100_000
REASONING = [f"thought {number} " for number in range(20)]
ANSWER = [f"word {number} " for number in range(20)]

Words = Iterator[tuple[Channel, str]]


def _finite() -> Words:
    yield from (("reasoning", word) for word in REASONING)
    yield from (("answer", word) for word in ANSWER)


def _endless() -> Words:
    yield from (("reasoning", word) for word in REASONING)
    number = 0
    while True:
        time.sleep(0.002)  # as slow as a model, or the pipe would hold minutes of it
        yield "answer", f"word {number} "
        number += 1


def _flood() -> Words:
    yield from (("answer", f"word {number} ") for number in range(FLOOD_DELTAS))


def _ends(words: Callable[[], Words], end: Callable[[], None]) -> Callable[[], Words]:
    def cut_short() -> Words:
        for number, word in enumerate(words()):
            if number == len(REASONING) + 10:
                end()
            yield word

    return cut_short


def _dies_by(number: signal.Signals) -> Callable[[], None]:
    def die() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        sys.stderr.write("about to die\n")
        sys.stderr.flush()
        os.kill(os.getpid(), number)
        time.sleep(60)

    return die


def _echo(command: Generate) -> Words:
    """Answer with what the prompt says after its system prompt."""
    parts = [part.text for part in command.prompt]
    yield "answer", "".join(parts[parts.index("[/SYSTEM_PROMPT]") + 1 :])


def _babble() -> None:
    os.write(int(os.environ["EVENTS_FD"]), b"not an event\n")


SCRIPTS: dict[str, Callable[[], Words]] = {
    "endless": _endless,
    "deaf": _endless,
    "flood": _flood,
    "crash": _ends(_finite, _dies_by(signal.SIGSEGV)),
    "killed": _ends(_finite, _dies_by(signal.SIGKILL)),
    "illegal": _ends(_finite, _dies_by(signal.SIGILL)),
    "exits": _ends(_finite, lambda: os._exit(7)),
    "babbles": _ends(_finite, _babble),
}


class ScriptedEngine:
    """Answers commands one after another; Cancel is noted by the thread that reads them."""

    def __init__(self, mode: str) -> None:
        self._mode = mode
        self._events: BinaryIO = claim_stdout()
        os.environ["EVENTS_FD"] = str(self._events.fileno())
        self._commands: SimpleQueue[Command] = SimpleQueue()
        self._cancelled: set[int] = set()
        self._is_loaded = False

    def run(self) -> None:
        if self._mode == "mute":
            time.sleep(60)
        threading.Thread(target=self._read, daemon=True).start()
        self._say(Hello(VERSION + (self._mode == "other version"), f"scripted: {self._mode}"))
        if self._mode == "noisy":
            os.write(1, b"a native library talks\n" * 5_000)
        while True:
            self._do(self._commands.get())

    def _do(self, command: Command) -> None:
        match command:
            case LoadModel():
                self._load(command)
            case Generate() if not self._is_loaded or self._mode == "refuses":
                self._say(Failed(command.request, "No reply", "There is no model.", "Load one."))
            case Generate():
                self._reply(command)
            case Cancel():
                pass

    def _load(self, command: LoadModel) -> None:
        for step in range(11):
            self._say(LoadProgress(step / 10))
            if self._mode == "slow load":
                time.sleep(0.03)
            if self._mode == "dies loading":
                _dies_by(signal.SIGKILL)()
        if not os.path.exists(command.path):  # noqa: PTH110
            self._say(Failed(LOAD, "No model", f"{command.path} is not there.", "Choose another."))
            return
        self._is_loaded = True
        self._say(
            ModelReady(command.path, "Scripted", "none", "none", "demo", 1, 1, 4096, 4096, "CPU", 1, 1),
        )

    def _reply(self, command: Generate) -> None:
        request = command.request
        self._say(PromptProgress(request, 5, 10))
        self._say(PromptProgress(request, 10, 10))
        counts: dict[Channel, int] = {"reasoning": 0, "answer": 0}
        reason: FinishReason = "end"
        for channel, word in _echo(command) if self._mode == "echo" else SCRIPTS.get(self._mode, _finite)():
            if request in self._cancelled and self._mode != "deaf":
                reason = "cancelled"
                break
            counts[channel] += 1
            self._say(Delta(request, channel, word, (sum(counts.values()),), counts[channel]))
        self._say(Finished(request, reason, 10, counts["reasoning"], counts["answer"], 1, 2, 3, 100.0))

    def _read(self) -> None:
        lines = LineBuffer()
        while data := os.read(0, 65536):
            for line in lines.feed(data):
                command = decode_command(line)
                if isinstance(command, Cancel):
                    self._cancelled.add(command.request)
                self._commands.put(command)
        if self._mode != "deaf":
            os._exit(0)

    def _say(self, event: Event) -> None:
        view = memoryview(encode(event))
        while view:
            view = view[self._events.write(view) :]


if __name__ == "__main__":
    if sys.argv[1] == "stray":
        os.write(1, b"printed before stdout was claimed\n")
    if sys.argv[1] == "deaf":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ScriptedEngine(sys.argv[1]).run()
