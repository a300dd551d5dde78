"""ChildProcess: what it makes of programs that behave badly."""

import signal
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from magistral_desktop.protocol import Event, LoadProgress
from magistral_desktop.session.child import STDERR_TAIL_BYTES, ChildProcess, Exit

Start = Callable[[str], ChildProcess]

EVENT = (
    "import sys; from magistral_desktop.protocol import *; line = encode(LoadProgress(0.5)); out = sys.stdout.buffer"
)
LIMIT_CORE = "import os, resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0))"


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Start]:
    """Return a function that makes a child, not started, which runs some Python."""
    children: list[ChildProcess] = []

    def made(code: str) -> ChildProcess:
        children.append(ChildProcess(sys.executable, ["-c", code]))
        return children[-1]

    yield made
    for child in children:
        child.kill()
        child.wait_ended(5_000)


def end_of(child: ChildProcess, qtbot: QtBot) -> Exit:
    """Start the child and return how it ended."""
    with qtbot.waitSignal(child.ended, timeout=10_000) as ended:
        child.start()
    assert ended.args
    end = ended.args[0]
    assert isinstance(end, Exit)
    return end


@pytest.mark.parametrize(
    ("number", "title"),
    [
        (signal.SIGKILL, "The model ran out of memory"),
        (signal.SIGILL, "This processor is not supported"),
        (signal.SIGSEGV, "The engine crashed"),
        (signal.SIGABRT, "The engine crashed"),
    ],
)
def test_an_end_by_a_signal_has_its_number_and_words(
    number: signal.Signals, title: str, make: Start, qtbot: QtBot
) -> None:
    end = end_of(make(f"{LIMIT_CORE}; os.kill(os.getpid(), {int(number)})"), qtbot)

    assert (end.kind, end.code) == ("signal", number)
    assert end.as_error().title == title
    assert end.as_error().remedy


def test_an_exit_code_is_told(make: Start, qtbot: QtBot) -> None:
    end = end_of(make("raise SystemExit(7)"), qtbot)

    assert (end.kind, end.code) == ("exit", 7)
    assert "exit code 7" in end.as_error().detail


def test_a_program_that_is_not_there_ends_as_not_started(qtbot: QtBot) -> None:
    end = end_of(ChildProcess("/nowhere/engine", []), qtbot)

    assert end.kind == "not started"
    assert end.as_error().title == "The engine could not be started"


def test_events_written_just_before_a_crash_are_not_lost(make: Start, qtbot: QtBot) -> None:
    child = make(f"{EVENT}; {LIMIT_CORE}; out.write(line * 5000); out.flush(); os.kill(os.getpid(), 11)")
    events: list[Event] = []
    child.event_received.connect(events.append)

    end = end_of(child, qtbot)

    assert end.kind == "signal"
    assert events == [LoadProgress(0.5)] * 5000


def test_a_line_that_is_no_event_ends_the_child_after_the_events_before_it(make: Start, qtbot: QtBot) -> None:
    child = make(f"{EVENT}; out.write(line * 3 + b'hello\\n' + line); out.flush(); sys.stdin.read()")
    events: list[Event] = []
    child.event_received.connect(events.append)

    end = end_of(child, qtbot)

    assert end.kind == "protocol"
    assert events == [LoadProgress(0.5)] * 3


def test_a_line_without_an_end_ends_the_child(make: Start, qtbot: QtBot) -> None:
    end = end_of(make("import sys\nwhile True: sys.stdout.write('x' * 1000000)"), qtbot)

    assert end.kind == "protocol"


def test_only_the_tail_of_stderr_is_kept(make: Start, qtbot: QtBot) -> None:
    end = end_of(make("import sys; sys.stderr.write('x' * 1000000 + 'the end')"), qtbot)

    assert len(end.stderr_tail) == STDERR_TAIL_BYTES
    assert end.stderr_tail.endswith("the end")


def test_a_child_that_hears_nothing_is_killed_after_the_grace(make: Start, qtbot: QtBot) -> None:
    child = make(
        f"{EVENT}; import signal; signal.signal(15, signal.SIG_IGN); out.write(line); out.flush()\nwhile 1: pass"
    )
    with qtbot.waitSignal(child.event_received, timeout=10_000):
        child.start()

    with qtbot.waitSignal(child.ended, timeout=10_000) as ended:
        child.shut_down(grace_ms=50)

    assert ended.args
    assert ended.args[0].code == signal.SIGKILL


def test_waiting_at_the_quit_kills_what_does_not_end(make: Start, qtbot: QtBot) -> None:
    child = make(f"{EVENT}; out.write(line); out.flush()\nwhile 1: pass")
    with qtbot.waitSignal(child.event_received, timeout=10_000):
        child.start()
    child.shut_down()

    assert not child.wait_ended(50)
    assert not child.is_running


def test_an_abandoned_child_is_ended_and_says_nothing_more(make: Start, qtbot: QtBot) -> None:
    child = ChildProcess(sys.executable, ["-c", f"{EVENT}\nwhile True: out.write(line)"])
    with qtbot.waitSignal(child.event_received, timeout=10_000):
        child.start()
    events: list[Event] = []
    child.event_received.connect(events.append)

    with qtbot.waitSignal(child.destroyed, timeout=10_000), qtbot.assertNotEmitted(child.ended):
        child.abandon()

    assert not events


def test_much_to_hand_out_leaves_the_event_loop_its_turns(make: Start, qtbot: QtBot) -> None:
    child = make(f"{EVENT}; out.write(line * 5000)")
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(time.monotonic()))
    child.event_received.connect(lambda _: work_for(0.0002))
    timer.start(1)

    end_of(child, qtbot)

    busiest = max(later - earlier for earlier, later in pairwise(turns))
    assert busiest < 0.2  # a pipe holds 1,600 events at once, which take 0.32 s


def work_for(seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        pass
