"""The engine as a process: how it begins, what it prints where, and how it ends."""

import signal
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from magistral_desktop.chat.formats import Part
from magistral_desktop.protocol import VERSION, Delta, Hello, LoadModel
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.client import GRACE_S, EngineClient, ask, channel_text
from tests.model.conftest import StartEngine

pytestmark = pytest.mark.timeout(60)


def _start_writing(engine: EngineClient, endless_model: Path) -> None:
    engine.ready(endless_model)
    engine.start_reply((Part("user", "Hi"),))
    engine.until(lambda event: isinstance(event, Delta))


def _close_stdin(engine: EngineClient) -> int:
    assert engine.process.stdin
    engine.process.stdin.close()
    return engine.process.wait(GRACE_S)


def test_the_first_event_names_the_version_and_the_engine(tmp_path: Path) -> None:
    with closing(EngineClient(tmp_path / "log")) as engine:
        hello = engine.next_event()
    assert isinstance(hello, Hello)
    assert hello.version == VERSION
    assert "llama.cpp" in hello.engine


def test_closing_stdin_ends_an_idle_engine(start_engine: StartEngine) -> None:
    assert _close_stdin(start_engine()) == 0


def test_closing_stdin_ends_the_engine_in_the_middle_of_a_reply(start_engine: StartEngine, endless_model: Path) -> None:
    engine = start_engine()
    _start_writing(engine, endless_model)
    assert _close_stdin(engine) == 0


def test_closing_stdin_ends_the_engine_while_it_loads(start_engine: StartEngine) -> None:
    engine = start_engine()
    engine.say(LoadModel(str(DEMO_MODEL)))
    assert _close_stdin(engine) == 0


def test_a_window_that_stops_reading_ends_the_engine(start_engine: StartEngine, endless_model: Path) -> None:
    engine = start_engine()
    _start_writing(engine, endless_model)
    assert engine.process.stdout
    engine.process.stdout.close()
    assert engine.process.wait(GRACE_S) == 0


def test_an_interrupt_from_the_terminal_is_left_to_the_window(start_engine: StartEngine) -> None:
    engine = start_engine()
    engine.process.send_signal(signal.SIGINT)
    engine.ready()


@pytest.mark.parametrize("line", [b"hello\n", b"{}\n", b"\xff\xfe\n", b"\n", b'{"type":"Cancel","request":"x"}\n'])
def test_a_line_that_is_no_command_is_passed_over(start_engine: StartEngine, line: bytes) -> None:
    engine = start_engine()
    engine.say_bytes(line)
    engine.ready()


def test_a_line_without_end_ends_the_engine(start_engine: StartEngine) -> None:
    engine = start_engine()
    with pytest.raises(BrokenPipeError):
        engine.say_bytes(b"x" * (40 * 1024 * 1024))
    assert engine.process.wait(GRACE_S) == 2


def test_what_the_user_wrote_is_in_no_log(start_engine: StartEngine) -> None:
    engine = start_engine()
    engine.ready()
    secret = "xylophonequartz"
    engine.say_bytes(f'{{"type":"Generate","prompt":"{secret}"}}\n'.encode())
    engine.reply(ask(secret), max_tokens=5)
    log = engine.stderr.read_text()
    assert "is no command" in log
    assert secret not in log


def test_native_prints_do_not_disturb_the_protocol(start_engine: StartEngine) -> None:
    engine = start_engine()
    engine.ready()
    engine.ready()
    assert "llama" in engine.stderr.read_text()
    assert "2" in channel_text(engine.reply(ask("What is 1 + 1?")), "answer")


def test_killing_the_window_leaves_no_engine(tmp_path: Path) -> None:
    """The engine's stdin is a pipe from its parent, which the system closes when the parent dies."""
    with closing(EngineClient(tmp_path / "log")) as engine:
        engine.next_event()
        pid = engine.process.pid
        assert _close_stdin(engine) == 0
    assert subprocess.run(["ps", "-p", str(pid)], capture_output=True, check=False).returncode == 1
