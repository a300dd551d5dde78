"""The engine process as the window sees it: lines in, lines out."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from magistral_desktop.chat.formats import FORMATS, Part
from magistral_desktop.chat.messages import Channel, Message, Sampling
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.protocol import (
    Cancel,
    CheckResult,
    Command,
    Delta,
    Event,
    Failed,
    Finished,
    Generate,
    Intervention,
    LoadModel,
    LoadProgress,
    ModelReady,
    PromptProgress,
    Request,
    decode_event,
    encode,
)
from magistral_desktop.storage.paths import DEMO_MODEL

GREEDY = Sampling(temperature=0.0, top_p=1.0)
START = "from magistral_desktop.engine.serve import main; raise SystemExit(main())"
GRACE_S = 5.0
"""How long a thing may take that takes milliseconds; only a hang or a gross mistake exceeds it."""

Terminal = ModelReady | Finished | Failed


def ask(question: str, format_name: str = "magistral-1.2") -> tuple[Part, ...]:
    """Return the prompt for a first question."""
    return build_prompt(FORMATS[format_name], [Message(1, 1, "user", question, created_at=0.0)])


class EngineClient:
    """Starts an engine process and ends it; reading blocks, so tests have a time limit."""

    def __init__(self, stderr: Path) -> None:
        with stderr.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", START], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
            )
        self.stderr = stderr
        self._last_request = 0

    def close(self) -> None:
        """End the process; nothing else may be asked of it."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()

    def say(self, command: Command) -> None:
        self.say_bytes(encode(command))

    def say_bytes(self, data: bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def next_event(self) -> Event:
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, f"the engine ended with {self.process.wait(GRACE_S)}: {self.stderr.read_text()[-500:]}"
        return decode_event(line)

    def until(self, wanted: Callable[[Event], bool]) -> list[Event]:
        events = [self.next_event()]
        while not wanted(events[-1]):
            events.append(self.next_event())
        return events

    def until_terminal(self) -> list[Event]:
        return self.until(lambda event: isinstance(event, Terminal))

    def load(self, path: Path | str = DEMO_MODEL, *, context_tokens: int = 0, prompt_format: str = "") -> list[Event]:
        """Load a model on one thread and return all that was said about it."""
        self.say(LoadModel(str(path), context_tokens, prompt_format, threads=1))
        return self.until_terminal()

    def ready(self, path: Path | str = DEMO_MODEL, *, context_tokens: int = 0, prompt_format: str = "") -> ModelReady:
        event = self.load(path, context_tokens=context_tokens, prompt_format=prompt_format)[-1]
        assert isinstance(event, ModelReady), event
        return event

    def refusal(self, path: Path | str, *, prompt_format: str = "") -> Failed:
        event = self.load(path, prompt_format=prompt_format)[-1]
        assert isinstance(event, Failed), event
        return event

    def new_request(self) -> int:
        self._last_request += 1
        return self._last_request

    def start_reply(
        self, prompt: tuple[Part, ...], *, sampling: Sampling = GREEDY, seed: int = 1, max_tokens: int = 0
    ) -> int:
        request = self.new_request()
        self.say(Generate(request, prompt, sampling, seed, max_tokens))
        return request

    def reply(
        self, prompt: tuple[Part, ...], *, sampling: Sampling = GREEDY, seed: int = 1, max_tokens: int = 0
    ) -> list[Event]:
        self.start_reply(prompt, sampling=sampling, seed=seed, max_tokens=max_tokens)
        return self.until_terminal()

    def start(self, command: Request) -> int:
        """Give a command the next request's number and say it."""
        request = self.new_request()
        self.say(msgspec.structs.replace(command, request=request))
        return request

    def do(self, command: Request) -> list[Event]:
        self.start(command)
        return self.until_terminal()

    def cancel(self, request: int) -> float:
        """Cancel a request that runs; return the seconds until it ended."""
        started = time.monotonic()
        self.say(Cancel(request))
        finished = self.until_terminal()[-1]
        assert isinstance(finished, Finished), finished
        assert finished.reason == "cancelled"
        return time.monotonic() - started

    def says_no_more(self) -> bool:
        """Return whether the next terminal event is that of a new command, so that none was left over."""
        self.say(LoadModel("/no such file"))
        event = self.next_event()
        return isinstance(event, Failed) and event.title == "The model file is missing"


def deltas(events: list[Event]) -> Iterator[Delta]:
    return (event for event in events if isinstance(event, Delta))


def channel_text(events: list[Event], channel: Channel) -> str:
    return "".join(delta.text for delta in deltas(events) if delta.channel == channel)


def token_ids(events: list[Event]) -> list[int]:
    return [token for delta in deltas(events) for token in delta.token_ids]


def interventions(events: list[Event]) -> list[Intervention]:
    return [event for event in events if isinstance(event, Intervention)]


def check_results(events: list[Event]) -> dict[str, CheckResult]:
    return {event.check: event for event in events if isinstance(event, CheckResult)}


def forced_ids(events: list[Event]) -> list[int]:
    return [token for delta in deltas(events) if delta.forced for token in delta.token_ids]


def load_fractions(events: list[Event]) -> list[float]:
    return [event.fraction for event in events if isinstance(event, LoadProgress)]


def prompt_progress(events: list[Event]) -> list[PromptProgress]:
    return [event for event in events if isinstance(event, PromptProgress)]


def finished(events: list[Event]) -> Finished:
    assert isinstance(events[-1], Finished), events[-1]
    return events[-1]


def failed(events: list[Event]) -> Failed:
    assert isinstance(events[-1], Failed), events[-1]
    return events[-1]
