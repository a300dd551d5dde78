"""A model that is used for the first time, by a real engine with a copy of the demo model."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.checkup import Checkup, FirstUse
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.paths import DEMO_MODEL, engine_command
from magistral_desktop.storage.store import Store

LIMIT_MS = 30_000


class Started:
    """What the app has of a start: engine, conversations, check-up; `told` is what the check-up said."""

    def __init__(self, store: Store, folder: Path, path: Path) -> None:
        self.engine = Engine(*engine_command())
        self.chats = Chats(store, self.engine, LoadModel(str(path)))
        self.checkup = Checkup(self.engine, folder)
        self.first_use = FirstUse(self.engine, self.chats, self.checkup)
        self.told: list[str] = []
        self.states: list[str] = []
        self.checkup.begun.connect(lambda: self.told.append("begun"))
        self.checkup.finished.connect(lambda finished: self.told.append(finished.reason))
        self.engine.state_changed.connect(lambda state: self.states.append(state.kind))
        self.chats.use_model(LoadModel(str(path)))

    def close(self) -> None:
        self.chats.close()
        self.engine.shut_down()
        self.engine.wait_ended(2_000)


Start = Callable[[Path], Started]


@pytest.fixture
def start(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    made: list[Started] = []

    def started(path: Path) -> Started:
        made.append(Started(store, tmp_path / "checkups", path))
        return made[-1]

    yield started
    for each in made:
        each.close()


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return Path(shutil.copy(DEMO_MODEL, tmp_path / "model.gguf"))


def test_a_model_is_checked_once_and_again_when_its_file_changes(start: Start, model: Path, qtbot: QtBot) -> None:
    first = start(model)
    qtbot.waitUntil(lambda: first.told == ["begun", "end"], timeout=LIMIT_MS)
    kept = first.checkup.kept
    assert kept
    assert all(result.passed for result in kept.results)
    assert [result.check for result in kept.results] == ["thought", "answer", "end"]
    assert kept.tokens_per_second > 0
    assert first.states[-3:] == ["ready", "replying", "ready"]
    first.close()

    second = start(model)
    qtbot.waitUntil(lambda: "ready" in second.states, timeout=LIMIT_MS)
    second.chats.send(None, "What is 2 + 3?")
    qtbot.waitUntil(lambda: second.states[-2:] == ["replying", "ready"], timeout=LIMIT_MS)
    assert second.told == []
    assert second.checkup.kept == kept
    second.close()

    with model.open("ab") as file:
        file.write(b"\0" * 32)
    third = start(model)
    assert third.checkup.kept is None
    qtbot.waitUntil(lambda: third.told == ["begun", "end"], timeout=LIMIT_MS)


def test_the_demo_model_is_not_checked(start: Start, qtbot: QtBot) -> None:
    started = start(DEMO_MODEL)
    qtbot.waitUntil(lambda: "ready" in started.states, timeout=LIMIT_MS)
    started.chats.send(None, "What is 2 + 3?")
    qtbot.waitUntil(lambda: started.states[-2:] == ["replying", "ready"], timeout=LIMIT_MS)
    assert started.told == []


def test_a_question_ends_the_check_and_is_answered(start: Start, model: Path, store: Store, qtbot: QtBot) -> None:
    started = start(model)
    asked: list[int] = []
    started.checkup.begun.connect(lambda: asked.append(started.chats.send(None, "What is 347 + 168?")))
    qtbot.waitUntil(lambda: bool(asked) and not started.chats.is_replying(asked[0]), timeout=LIMIT_MS)
    assert started.told == ["begun", "cancelled"]
    assert "515" in store.messages(asked[0])[-1].text
    assert started.checkup.kept is None


def test_a_question_that_waits_for_the_model_goes_before_the_check(start: Start, model: Path, qtbot: QtBot) -> None:
    started = start(model)
    chat = started.chats.send(None, "What is 347 + 168?")
    qtbot.waitUntil(lambda: not started.chats.is_replying(chat), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: started.engine.state.kind == "ready", timeout=LIMIT_MS)
    again = started.chats.send(chat, "What is 2 + 3?")
    qtbot.waitUntil(lambda: not started.chats.is_replying(again), timeout=LIMIT_MS)
    assert started.told == []
