"""Work beside the event loop."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from magistral_desktop.errors import ModelError
from magistral_desktop.language import verbatim
from magistral_desktop.session.background import Background, Tell
from magistral_desktop.session.hub import HubAccess
from magistral_desktop.session.models import Models
from magistral_desktop.storage.paths import DEMO_MODEL, download_command, profile

LIMIT_MS = 10_000


class Heard(QObject):
    """Notes in which thread it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[float] = []
        self.threads: set[threading.Thread] = set()

    @Slot(float)
    def on_progressed(self, part: float) -> None:
        self.parts.append(part)
        self.threads.add(threading.current_thread())


def test_a_result_comes_to_the_thread_that_asked(qtbot: QtBot) -> None:
    heard = Heard()
    worked_in: list[threading.Thread] = []

    def work(tell: Tell) -> str:
        worked_in.append(threading.current_thread())
        tell(0.5)
        return "done"

    background = Background(work)
    background.progressed.connect(heard.on_progressed)
    with qtbot.waitSignal(background.finished, timeout=LIMIT_MS) as finished:
        background.start()
    assert finished.args == ["done"]
    assert heard.parts == [0.5]
    assert heard.threads == {threading.current_thread()}
    assert worked_in != [threading.current_thread()]


def test_a_failure_is_told_in_its_words(qtbot: QtBot) -> None:
    error = ModelError(verbatim("No"), verbatim("It is not there."), verbatim("Look elsewhere."))

    def work(_tell: Tell) -> None:
        raise error

    background = Background(work)
    with qtbot.waitSignal(background.failed, timeout=LIMIT_MS) as failed:
        background.start()
    assert failed.args == [error]


def test_what_was_stopped_ends_and_says_nothing(qtbot: QtBot) -> None:
    stopped, ended = threading.Event(), threading.Event()

    def work(tell: Tell) -> None:
        stopped.wait(10)
        try:
            tell(0.5)
        finally:
            ended.set()

    background = Background(work)
    with qtbot.assertNotEmitted(background.finished), qtbot.assertNotEmitted(background.progressed):
        background.start()
        background.stop()
        stopped.set()
        assert ended.wait(10)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """Return a folder of another app, with the demo model in it."""
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "Mine-Q8_0.gguf").write_bytes(DEMO_MODEL.read_bytes())
    return folder


def test_models_of_other_apps_are_found_beside_the_event_loop(shared: Path, tmp_path: Path, qtbot: QtBot) -> None:
    models = Models(profile(tmp_path / "profile"), HubAccess(download_command(), ()), [shared])
    models.look()
    models.look()  # as long as one look is on its way, it is enough
    assert models.local == ()
    qtbot.waitUntil(lambda: [model.found.name for model in models.local] == ["Mine-Q8_0"], timeout=LIMIT_MS)

    (shared / "Mine-Q8_0.gguf").unlink()
    models.look()
    qtbot.waitUntil(lambda: models.local == (), timeout=LIMIT_MS)
