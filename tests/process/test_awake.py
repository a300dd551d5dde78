"""The computer is kept awake while a reply is written, by a program of the system's that does not outlive the app."""

import os
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from magistral_desktop.session.awake import Awake, awake_command
from magistral_desktop.session.state import EngineState

HOLDER = """#!/bin/sh
echo "$@" >> "{record}"
for last; do :; done
exec "$last"
"""
APP = """
import sys
from PySide6.QtCore import QCoreApplication
from magistral_desktop.session.awake import Awake
app = QCoreApplication(sys.argv)
awake = Awake()
awake.keep(awake=True)
app.exec()
"""


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a `systemd-inhibit` before the system's own, which notes its arguments and runs the program named last."""
    record = tmp_path / "record"
    holder = tmp_path / "systemd-inhibit"
    holder.write_text(HOLDER.format(record=record))
    holder.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    return record


def _holders(process: psutil.Process) -> list[psutil.Process]:
    return [child for child in process.children(recursive=True) if child.name() == "cat"]


def test_the_computer_is_kept_awake_while_the_engine_replies_only(record: Path, qtbot: QtBot) -> None:
    awake, this = Awake(), psutil.Process()
    for kind in ("starting", "loading", "ready"):
        awake.follow(EngineState(kind))
    assert not awake.is_kept
    awake.follow(EngineState("replying"))
    awake.follow(EngineState("replying"))
    qtbot.waitUntil(lambda: len(_holders(this)) == 1, timeout=10_000)
    awake.follow(EngineState("ready"))
    qtbot.waitUntil(lambda: not _holders(this), timeout=10_000)
    assert record.read_text() == "--what=idle --who=Magistral Desktop --why=Writing a reply cat\n"


def test_a_program_that_ends_by_itself_is_left_behind(record: Path, qtbot: QtBot) -> None:
    (record.parent / "systemd-inhibit").write_text("#!/bin/sh\nexit 1\n")
    awake = Awake()
    awake.keep(awake=True)
    process = awake.findChild(QProcess)
    assert process
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.NotRunning, timeout=10_000)
    awake.keep(awake=False)
    qtbot.waitUntil(lambda: awake.findChild(QProcess) is None)
    assert not awake.is_kept


def test_nothing_keeps_the_computer_awake_after_the_app_was_killed(record: Path, qtbot: QtBot) -> None:
    app = QProcess()
    app.start(sys.executable, ["-c", APP])
    assert app.waitForStarted()
    process = psutil.Process(app.processId())
    qtbot.waitUntil(lambda: len(_holders(process)) == 1, timeout=20_000)
    holder = _holders(process)[0]
    app.kill()
    assert app.waitForFinished()
    qtbot.waitUntil(lambda: not holder.is_running(), timeout=10_000)


def test_a_computer_that_has_no_such_program_does_without(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    awake = Awake(platform="linux")
    awake.keep(awake=True)
    assert awake.is_kept
    awake.keep(awake=False)
    assert not awake.children()


@pytest.mark.parametrize(
    ("platform", "desktop", "there", "program"),
    [
        ("darwin", "", (), "caffeinate"),
        ("linux", "ubuntu:GNOME", ("gnome-session-inhibit", "systemd-inhibit"), "gnome-session-inhibit"),
        ("linux", "ubuntu:GNOME", ("systemd-inhibit",), "systemd-inhibit"),
        ("linux", "KDE", ("gnome-session-inhibit", "systemd-inhibit"), "systemd-inhibit"),
    ],
)
def test_each_system_is_asked_in_its_own_way(platform: str, desktop: str, there: tuple[str, ...], program: str) -> None:
    command = awake_command(platform, desktop, lambda name: name if name in there else None)
    assert command[0] == program


def test_a_mac_is_let_go_by_the_end_of_the_app() -> None:
    assert awake_command("darwin", "")[-2:] == ("-w", str(os.getpid()))


def test_the_computer_may_sleep_where_the_user_says_so_also_in_the_middle_of_a_reply(
    record: Path, qtbot: QtBot
) -> None:
    awake, this = Awake(), psutil.Process()
    awake.follow(EngineState("replying"))
    qtbot.waitUntil(lambda: len(_holders(this)) == 1, timeout=10_000)
    kept = []
    awake.allow(False)
    kept.append(awake.is_kept)
    awake.follow(EngineState("ready"))
    awake.follow(EngineState("replying"))
    kept.append(awake.is_kept)
    awake.allow(True)
    kept.append(awake.is_kept)
    awake.follow(EngineState("ready"))
    assert kept == [False, False, True]
    qtbot.waitUntil(lambda: not _holders(this), timeout=10_000)
