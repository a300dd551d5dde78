"""Kills at random moments: nothing that was acknowledged is lost, and all is left in order."""

import os
import random
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import UNFINISHED
from magistral_desktop.session.chats import Chats
from magistral_desktop.storage.store import Store
from tests.process.conftest import StartChats
from tests.process.killing import KINDS, kill_once
from tests.process.window_script import QUESTION

WINDOW = Path(__file__).with_name("window_script.py")
KILLS = 20
SEED = 20261122


@pytest.mark.timeout(120)
def test_a_killed_window_has_all_it_acknowledged_on_the_disk(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "profile" / "conversations.sqlite3"
    moments = random.Random(SEED)
    acknowledged: dict[int, tuple[int, int]] = {}

    for _ in range(KILLS):
        engines = run_and_kill(path, moments.randint(1, 40), acknowledged)
        qtbot.waitUntil(lambda: all(has_ended(engine) for engine in engines), timeout=10_000)  # noqa: B023
        with closing(Store(path)) as store:
            assert not store.notices
            stored = {m.id: m for chat in store.conversations() for m in store.messages(chat.id)}
        lost = {
            number: lengths
            for number, lengths in acknowledged.items()
            if len(stored[number].text) < lengths[0] or len(stored[number].reasoning) < lengths[1]
        }
        assert not lost
        assert not {message.status for message in stored.values()} & UNFINISHED
        assert {message.text for message in stored.values() if message.role == "user"} == {QUESTION}


def run_and_kill(path: Path, lines: int, acknowledged: dict[int, tuple[int, int]]) -> list[psutil.Process]:
    """Run a window until it has told `lines` lines, kill it, note what it told, and return its engines."""
    with subprocess.Popen([sys.executable, WINDOW, path], stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout
        told = [window.stdout.readline() for _ in range(lines)]
        engines = psutil.Process(window.pid).children(recursive=True)
        window.send_signal(signal.SIGKILL)
        told += [line for line in window.stdout if line.endswith("\n")]
    for line in told:
        _, number, text, reasoning = line.split()
        acknowledged[int(number)] = (int(text), int(reasoning))
    return engines


def has_ended(process: psutil.Process) -> bool:
    """Return whether it is gone, or waits to be collected by whatever is process 1 here."""
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@pytest.mark.timeout(120)
def test_a_killed_engine_leaves_the_half_reply_and_the_next_question_is_answered(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("endless")
    moments = random.Random(SEED)
    chat = chats.send(None, "0?")

    for number in range(KILLS):
        words = moments.choice([0, 0, moments.randint(1, 400)])
        wait_for_characters(chats, chat, words, qtbot)
        shown = chats.messages(chat)[-1]
        kill_engine_of(chats)
        qtbot.waitUntil(lambda: not chats.is_replying(chat), timeout=10_000)
        reply = store.messages(chat)[-1]
        assert reply.status in {"interrupted", "failed"}
        assert reply.text.startswith(shown.text)
        assert reply.reasoning.startswith(shown.reasoning)
        assert reply.error
        chats.send(chat, f"{number + 1}?")

    qtbot.waitUntil(lambda: chats.messages(chat)[-1].status == "streaming", timeout=10_000)


def wait_for_characters(chats: Chats, chat: int, count: int, qtbot: QtBot) -> None:
    def has_grown() -> bool:
        reply = chats.messages(chat)[-1]
        return len(reply.text) + len(reply.reasoning) >= count

    qtbot.waitUntil(has_grown, timeout=10_000)


def kill_engine_of(chats: Chats) -> None:
    assert chats._engine._child
    os.kill(chats._engine._child._process.processId(), signal.SIGKILL)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_done_to_the_chats_a_kill_loses_nothing_that_was_acknowledged(
    kind: str, seed: int, tmp_path: Path
) -> None:
    outcome = kill_once(kind, tmp_path / "profile", SEED + seed)
    assert outcome.is_open
    assert outcome.losses == []
