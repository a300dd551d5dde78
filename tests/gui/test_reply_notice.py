"""Who looks elsewhere is told that a long reply has ended, and nothing of what it says."""

import os
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.icons import app_icon
from magistral_desktop.gui.reply_notice import LONG_MS, ReplyNotice, ending_words

REPLY = Message(7, 3, "assistant", "a secret", 0.0, status="streaming", total_ms=LONG_MS)
DONE = replace(REPLY, status="complete")


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    """Put a `notify-send` before the system's own and return what tells the arguments it was given."""
    record = tmp_path / "record"
    program = tmp_path / "notify-send"
    program.write_text(f'#!/bin/sh\nfor word; do echo "$word" >> "{record}"; done\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return lambda: record.read_text() if record.exists() else ""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """Return a window that nobody looks at; those of the test before may still be closing."""
    qtbot.waitUntil(lambda: qapp.focusWindow() is None)
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_long_reply_that_ends_unseen_is_told_without_its_words(
    told: Callable[[], str], window: QWidget, qapp: QApplication, qtbot: QtBot
) -> None:
    notice = ReplyNotice(qapp, window, app_icon())
    notice.follow(REPLY)
    notice.follow(DONE)
    qtbot.waitUntil(lambda: "The reply is done" in told(), timeout=10_000)
    assert "secret" not in told()


def test_nothing_is_told_to_who_looks_at_the_window(
    told: Callable[[], str], window: QWidget, qapp: QApplication, qtbot: QtBot
) -> None:
    notice = ReplyNotice(qapp, window, app_icon())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is not None, timeout=10_000)
    notice.follow(REPLY)
    notice.follow(DONE)
    subprocess.run(["notify-send", "the next one"], check=True)
    assert told() == "the next one\n"


def test_a_reply_that_was_there_already_is_no_news(
    told: Callable[[], str], window: QWidget, qapp: QApplication, qtbot: QtBot
) -> None:
    notice = ReplyNotice(qapp, window, app_icon())
    notice.follow(DONE)
    notice.follow(REPLY)
    notice.follow(replace(DONE, status="interrupted"))
    qtbot.waitUntil(lambda: "interrupted" in told(), timeout=10_000)
    assert "done" not in told()


@pytest.mark.parametrize(
    "reply", [replace(DONE, total_ms=LONG_MS - 1), replace(DONE, status="stopped")], ids=["short", "stopped"]
)
def test_a_short_reply_and_one_that_was_stopped_are_not_told(reply: Message) -> None:
    assert ending_words(reply) == ""


def test_who_does_not_want_to_be_told_is_not(
    told: Callable[[], str], window: QWidget, qapp: QApplication, qtbot: QtBot
) -> None:
    notice = ReplyNotice(qapp, window, app_icon())
    notice.is_wanted = False
    notice.follow(REPLY)
    notice.follow(DONE)
    notice.is_wanted = True
    notice.follow(replace(REPLY, id=8))
    notice.follow(replace(DONE, id=8, status="interrupted"))
    qtbot.waitUntil(lambda: "The reply was interrupted" in told(), timeout=10_000)
    assert "The reply is done" not in told()
