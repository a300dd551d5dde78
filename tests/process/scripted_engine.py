"""An engine without a model: it says what its first argument tells it to, over the real protocol."""

import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import accumulate, islice
from queue import SimpleQueue
from typing import BinaryIO

from msgspec.structs import replace

from magistral_desktop.chat.messages import Channel
from magistral_desktop.chat.token_ids import packed, unpacked
from magistral_desktop.counting_protocol import CountTokens, TokensCounted
from magistral_desktop.errors import Cause
from magistral_desktop.language import verbatim
from magistral_desktop.lines import LineBuffer, claim_stdout
from magistral_desktop.models.machine import Machine
from magistral_desktop.protocol import (
    LOAD,
    VERSION,
    AnswerNow,
    Cancel,
    CheckModel,
    CheckResult,
    Command,
    Delta,
    Event,
    Failed,
    Finished,
    FinishReason,
    Generate,
    Hello,
    Intervention,
    InterventionKind,
    Kept,
    LoadModel,
    LoadProgress,
    ModelReady,
    Prefill,
    PromptProgress,
    SaveCache,
    decode_command,
    encode,
)
from magistral_desktop.replay_protocol import Begun, Replay, Spell, Spelled

FLOOD_DELTAS = 100_000
MACHINE = Machine(16 * 2**30, 8 * 2**30, 4)
CLOSING = 99_999
"""The token with which this engine closes a thought."""

NOTE = 77_777
"""The token that stands for a note of the user's."""

PROMPT_IDS = packed(range(10))
"""What any prompt is to this engine."""

CONTEXT_WORDS, TRAINED_WORDS, TOO_MANY_WORDS = 140, 400, 300
"""What the mode "counts" has room for, could have room for, and has no memory for."""

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


def _thoughtful() -> Words:
    """Think for ever; only an answer that is asked for, or a budget, ends it."""
    number = 0
    while True:
        time.sleep(0.002)
        yield "reasoning", f"thought {number} "
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


def _words_in(command: Generate) -> int:
    return sum(len(part.text.split()) for part in command.prompt)


def _echo(command: Generate) -> Words:
    """Answer with what the prompt says after its system prompt."""
    parts = [part.text for part in command.prompt]
    yield "answer", "".join(parts[parts.index("[/SYSTEM_PROMPT]") + 1 :])


def _failed(request: int, title: str, detail: str, remedy: str, cause: Cause = "") -> Failed:
    return Failed(request, verbatim(title), verbatim(detail), verbatim(remedy), cause)


def _babble() -> None:
    os.write(int(os.environ["EVENTS_FD"]), b"not an event\n")


SCRIPTS: dict[str, Callable[[], Words]] = {
    "endless": _endless,
    "thoughtful": _thoughtful,
    "circles": _thoughtful,
    "deaf": _endless,
    "flood": _flood,
    "crash": _ends(_finite, _dies_by(signal.SIGSEGV)),
    "killed": _ends(_finite, _dies_by(signal.SIGKILL)),
    "illegal": _ends(_finite, _dies_by(signal.SIGILL)),
    "exits": _ends(_finite, lambda: os._exit(7)),
    "babbles": _ends(_finite, _babble),
}


class Script:
    """The words of one reply, which can be steered: the thought is closed, and the rest of the answer follows."""

    def __init__(self, words: Words, command: Generate) -> None:
        self._words = words
        self._command = command
        self._left = 0 if command.think == "never" else command.budget_tokens or sys.maxsize
        self._is_closed = command.think == "never"

    def closes(self, channel: Channel) -> bool:
        """Return whether the thought is closed by its budget before this word."""
        if channel == "answer" or self._is_closed:
            return False
        self._left -= 1
        return self._left < 0

    def close(self) -> None:
        self._is_closed = True

    def __iter__(self) -> Words:
        for channel, word in self._words:
            if self._is_closed and channel == "reasoning":
                yield from (("answer", answer) for answer in ANSWER)
                return
            yield channel, word


class ScriptedEngine:
    """Answers commands one after another; Cancel and AnswerNow are noted by the thread that reads them."""

    def __init__(self, mode: str) -> None:
        self._mode = mode
        self._events: BinaryIO = claim_stdout()
        os.environ["EVENTS_FD"] = str(self._events.fileno())
        self._commands: SimpleQueue[Command] = SimpleQueue()
        self._cancelled: set[int] = set()
        self._hurried: set[int] = set()
        self._is_loaded = False
        self._context_words = 0
        self._done: list[str] = []

    def run(self) -> None:
        if self._mode == "mute":
            time.sleep(60)
        threading.Thread(target=self._read, daemon=True).start()
        self._say(Hello(VERSION + (self._mode == "other version"), f"scripted: {self._mode}", MACHINE))
        if self._mode == "noisy":
            os.write(1, b"a native library talks\n" * 5_000)
        while True:
            self._do(self._commands.get())

    def _do(self, command: Command) -> None:
        match command:
            case LoadModel():
                self._load(command)
            case Prefill() | SaveCache():
                self._note(command)
            case CheckModel():
                self._check(command)
            case Replay() | Spell():
                self._compare(command)
            case Generate():
                failure = self._failure(command)
                self._say(failure) if failure else self._reply(command)
            case CountTokens():
                self._say(TokensCounted(command.request, tuple(len(text.split()) for text in command.texts)))
            case Cancel() | AnswerNow():
                pass

    def _failure(self, command: Generate) -> Failed | None:
        """Return why there is no reply, where the mode wants none."""
        request = command.request
        if not self._is_loaded or self._mode == "refuses":
            return _failed(request, "No reply", "There is no model.", "Load one.")
        if self._mode == "fails once" and not self._done:
            self._done.append("failed")
            return _failed(request, "No luck", "It went wrong.", "Try again.")
        over = _words_in(command) - self._context_words if self._mode == "counts" else 300
        if over <= 0 or self._mode not in {"counts", "too long"}:
            return None
        words = ("The conversation is too long", f"It has {over} tokens more than fit.", "Start a new chat.")
        return replace(_failed(request, *words, "too long"), tokens_over=over)

    def _note(self, command: Prefill | SaveCache) -> None:
        """Do nothing, and tell of it in the next reply of the mode "tells"."""
        if not self._is_loaded:
            self._say(_failed(command.request, "Nothing", "There is no model.", "Load one."))
            return
        kind = type(command).__name__
        shown = "".join(part.text for part in command.prompt[-4:]) if isinstance(command, Prefill) else ""
        self._done.append(f"{kind} {command.cache_key} {shown}".strip())
        if self._mode == "never saves" and isinstance(command, SaveCache):
            return
        self._say(Finished(command.request, "end", 0, 0, 0, 0, 0, 0, 0.0))

    def _check(self, command: CheckModel) -> None:
        """Find that thoughts are never closed in the mode "thoughtful", and that all is well in others."""
        if not self._is_loaded:
            self._say(_failed(command.request, "Nothing", "There is no model.", "Load one."))
            return
        self._say(CheckResult(command.request, "thought", self._mode != "thoughtful", verbatim("20 tokens")))
        self._say(CheckResult(command.request, "answer", True, verbatim("20 tokens")))
        self._say(CheckResult(command.request, "end", True, verbatim("")))
        self._say(Finished(command.request, "end", 10, 20, 20, 1, 2, 3, 100.0))

    def _compare(self, command: Replay | Spell) -> None:
        """Find that everything is as it was: there is nothing here that could be otherwise."""
        if not self._is_loaded:
            self._say(_failed(command.request, "Nothing", "There is no model.", "Load one."))
            return
        forced = sum(count for _, count in command.forced)
        drawn = len(unpacked(command.ids)) - forced - (command.position if isinstance(command, Replay) else 0)
        if isinstance(command, Spell):
            self._say(Spelled(command.request, PROMPT_IDS, "".join(REASONING), "".join(ANSWER)))
        self._say(Finished(command.request, "end", 10, 0, 0, 0, 0, 0, 0.0, draws=drawn))

    def _load(self, command: LoadModel) -> None:
        for step in range(11):
            self._say(LoadProgress(step / 10))
            if self._mode == "slow load":
                time.sleep(0.03)
            if self._mode == "dies loading":
                _dies_by(signal.SIGKILL)()
        if self._mode == "no memory":
            self._say(_failed(LOAD, "There is not enough memory", "It did not fit.", "Close other apps.", "memory"))
            return
        if not os.path.exists(command.path):  # noqa: PTH110
            self._say(_failed(LOAD, "No model", f"{command.path} is not there.", "Choose another.", "model"))
            return
        self._is_loaded = True
        self._context_words = command.context_tokens or CONTEXT_WORDS
        if self._mode == "counts" and self._context_words > TOO_MANY_WORDS:
            self._say(_failed(LOAD, "There is not enough memory", "So much does not fit.", "Choose less.", "memory"))
            return
        name = "Other" if command.context_tokens == 1 else "Scripted"
        self._say(
            ModelReady(
                command.path, name, "none", "none", "demo", 1, 1, *self._contexts(), "CPU", 1, 1,
                reasoning=self._mode != "no thoughts",
            ),
        )  # fmt: skip

    def _contexts(self) -> tuple[int, int]:
        return (self._context_words, TRAINED_WORDS) if self._mode == "counts" else (4_096, 4_096)

    def _words(self, command: Generate) -> Words:
        if self._mode == "counts":
            return iter([("answer", "yes ")] * 3)
        if self._mode == "echo":
            return _echo(command)
        if self._mode == "tells":
            return iter([("answer", "|".join(self._done))])
        if self._mode == "tells wishes":
            about = (command.think, command.budget_tokens, command.loop_guard, command.seed, command.cache_key)
            return iter([("answer", repr(about))])
        return SCRIPTS.get(self._mode, _finite)()

    def _reply(self, command: Generate) -> None:
        request = command.request
        self._say(PromptProgress(request, 5, 10))
        self._say(PromptProgress(request, 10, 10))
        if self._mode == "dies cutting" and command.keep_characters >= 0:
            _dies_by(signal.SIGSEGV)()
        if kept := self._kept(command):
            self._say(kept)
            command = replace(command, written=command.written[: kept.tokens])
        self._say(Begun(request, len(command.written), command.draws, PROMPT_IDS, ((10, 10, 1),)))
        if command.think == "never" and not command.written:
            self._say(Intervention(request, "no think", 0))
        if command.note:
            self._say(Intervention(request, "note", len(command.written), command.note, 1))
            self._say(Delta(request, "reasoning", command.note, (NOTE,), len(command.written) + 1, forced=True))
        counts: dict[Channel, int] = {"reasoning": 0, "answer": 0}
        reason = self._write(command, Script(self._words(command), command), counts)
        draws = command.draws + sum(counts.values()) - len(command.written)
        read = _words_in(command) if self._mode == "counts" else 10
        numbers = (read, counts["reasoning"], counts["answer"], 1, 2, 3, 100.0)
        self._say(Finished(request, reason, *numbers, draws=draws))

    def _kept(self, command: Generate) -> Kept | None:
        """Return the words of the thought, one token each, that end within what is to be kept."""
        written = islice(self._words(command), len(command.written))
        ends = [*accumulate(len(word) for channel, word in written if channel == "reasoning")]
        tokens = sum(end <= command.keep_characters for end in ends)
        if command.keep_characters < 0 or not ends or tokens == len(command.written):
            return None
        return Kept(command.request, tokens, ends[tokens - 1] if tokens else 0, 0, tokens, 0)

    def _write(self, command: Generate, script: Script, counts: dict[Channel, int]) -> FinishReason:
        """Say the script's words after those it said the last time; their numbers are the tokens."""
        request, position = command.request, 0
        for channel, word in script:
            if request in self._cancelled and self._mode != "deaf":
                return "cancelled"
            if closed := position >= len(command.written) and self._closing(script, channel, request):
                self._say(Intervention(request, closed, position, tokens=1))
                self._say(Delta(request, "answer", "", (CLOSING,), 0, forced=True))
                script.close()
                continue
            counts[channel] += 1
            position += 1
            if position > len(command.written):
                self._say(Delta(request, channel, word, (position,), counts[channel]))
            if self._mode == "circles" and position == 10:
                self._say(Intervention(request, "loop", position, "verbatim, 3 rounds of 2 tokens"))
            if self._mode == "limited" and position == len(command.written) + 10:
                return "length"
        return "end"

    def _closing(self, script: Script, channel: Channel, request: int) -> InterventionKind | None:
        if channel == "reasoning" and request in self._hurried:
            self._hurried.discard(request)
            return "answer now"
        return "budget" if script.closes(channel) else None

    def _read(self) -> None:
        lines = LineBuffer()
        while data := os.read(0, 65536):
            for line in lines.feed(data):
                command = decode_command(line)
                if isinstance(command, Cancel):
                    self._cancelled.add(command.request)
                if isinstance(command, AnswerNow):
                    self._hurried.add(command.request)
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
