"""The welcome: what it offers a computer, and what becomes of the model that is chosen there."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.errors import ModelError
from magistral_desktop.gui.recommended import offered_by
from magistral_desktop.gui.welcome import Welcome
from magistral_desktop.language import verbatim
from magistral_desktop.models.machine import GIB, Machine
from magistral_desktop.session.checkup import Checkup
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.hub import HubAccess
from magistral_desktop.session.models import Models
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.paths import download_command, profile
from tests.process.downloading import CONTENT, LIMIT_MS, PATIENCE
from tests.process.hub_server import HubServer

SCRIPT = str(Path(__file__).parent.parent / "process" / "scripted_engine.py")
LARGE = Machine(64 * GIB, 60 * GIB, 8)
DAMAGED = ModelError(verbatim("It is damaged"), verbatim("It ends too early."), verbatim("Download it again."))
FAILED = EngineState("failed", error=DAMAGED)


class Shown:
    """The page in a room that it can be taken out of, and what it asked for."""

    def __init__(self, hub: HubServer, folder: Path) -> None:
        self.models = Models(profile(folder), HubAccess(download_command(), (hub.url,), 0, 0, PATIENCE))
        self.engine = Engine(sys.executable, [SCRIPT, "think"])
        self.page = Welcome(self.models, Checkup(self.engine, folder / "checkups"), "light")
        self.chosen: list[str] = []
        self.page.model_chosen.connect(self.chosen.append)
        self.room = QStackedWidget()
        self.chat = QWidget()
        for part in (self.page, self.chat):
            self.room.addWidget(part)
        self.room.show()

    def text(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def buttons(self) -> list[str]:
        return [made.text() for made in self.page.findChildren(QPushButton) if made.isVisible()]

    def click(self, words: str) -> None:
        next(made for made in self.page.findChildren(QPushButton) if made.text().startswith(words)).click()

    def leave(self) -> None:
        """Go on to the chat, as the app does when a question is asked."""
        self.room.setCurrentWidget(self.chat)
        self.page.rest()


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer(CONTENT) as server:
        yield server


@pytest.fixture
def shown(hub: HubServer, tmp_path: Path, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(hub, tmp_path)
    qtbot.addWidget(made.room)
    yield made
    made.models.finish(5_000)


def serve_what_is_recommended(shown: Shown, hub: HubServer) -> Path:
    """Let the hub have the recommended file, and return where it will be."""
    choice = shown.models.advice().choice
    assert choice
    source = offered_by(choice).source
    hub.repo, hub.file, hub.main = source.repo, source.file, source.revision
    hub.commits = {source.revision: CONTENT}
    return shown.models._path(source)


def test_it_says_that_it_looks_until_the_computer_is_known(shown: Shown, qtbot: QtBot) -> None:
    assert "Looking which model suits this computer" in shown.text()
    assert "stays here" in shown.text()
    shown.models.know_machine(LARGE)
    qtbot.waitUntil(lambda: "Recommended for this computer" in shown.text())
    assert any(words.startswith("Download (") for words in shown.buttons())


def test_a_computer_that_nothing_fits_gets_the_demo(shown: Shown, qtbot: QtBot) -> None:
    shown.models.know_machine(Machine(4 * GIB, 3 * GIB, 2))
    qtbot.waitUntil(lambda: "No model fits" in shown.text())
    assert shown.buttons() == ["Choose another…", "Open a model file…", "Try the demo at once"]
    with qtbot.waitSignal(shown.page.demo_chosen):
        shown.click("Try the demo")


def test_a_model_that_has_come_is_used_while_the_page_is_shown(shown: Shown, hub: HubServer, qtbot: QtBot) -> None:
    shown.models.know_machine(LARGE)
    qtbot.waitUntil(lambda: "Recommended for this computer" in shown.text())
    path = serve_what_is_recommended(shown, hub)
    shown.click("Download (")
    qtbot.waitUntil(lambda: shown.chosen == [str(path)], timeout=LIMIT_MS)
    assert "✓  Every byte is as published" in shown.text()
    assert "Loading the model" in shown.text()
    assert shown.buttons() == []

    shown.page.show_engine(FAILED, str(path))
    qtbot.waitUntil(lambda: "Try the demo at once" in shown.buttons())
    assert "Use" in shown.buttons()


def test_a_model_that_comes_after_the_user_has_gone_on_is_not_put_in_use(
    shown: Shown, hub: HubServer, qtbot: QtBot
) -> None:
    hub.pace_s = 0.02
    shown.models.know_machine(LARGE)
    qtbot.waitUntil(lambda: "Recommended for this computer" in shown.text())
    path = serve_what_is_recommended(shown, hub)
    shown.click("Download (")
    qtbot.waitUntil(lambda: hub.sent_bytes > 50_000, timeout=LIMIT_MS)
    shown.leave()
    qtbot.waitUntil(lambda: path.exists() and shown.models.downloads == (), timeout=LIMIT_MS)
    shown.room.setCurrentWidget(shown.page)
    qtbot.waitUntil(lambda: "Use" in shown.buttons())
    assert shown.chosen == []
    shown.click("Use")
    assert shown.chosen == [str(path)]
