"""The Models window at work: a real download process, and the local hub."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.download_protocol import Patience
from magistral_desktop.gui.models_window import ModelsWindow
from magistral_desktop.gui.theme import style_sheet
from magistral_desktop.gui.token_dialog import TokenDialog
from magistral_desktop.models.machine import GIB, Gpu, Machine
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.checkup import Checkup
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.hub import HubAccess
from magistral_desktop.session.models import Models
from magistral_desktop.storage.paths import DEMO_MODEL, profile
from tests.process.downloading import CONTENT, LIMIT_MS, PATIENCE, is_right, target, wait_for_bytes
from tests.process.hub_server import FILE, REPO, Fault, HubServer

SCRIPT = str(Path(__file__).parent.parent / "process" / "scripted_engine.py")
MACHINE = Machine(64 * GIB, 60 * GIB, 8, (Gpu("CUDA", 24 * GIB),))


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer(CONTENT) as server:
        yield server


def without_keychain(folder: Path) -> tuple[str, tuple[str, ...]]:
    """Return a download process that finds no keychain on this system, whatever there is."""
    script = folder / "no_keychain.py"
    script.write_text(
        "import os, sys\n"
        'os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"\n'
        "from magistral_desktop.storage.downloads.serve import main\n"
        "sys.exit(main(is_offline=False))\n"
    )
    return sys.executable, (str(script),)


@dataclass
class Opened:
    """The window, what is behind it, and what a user does with it."""

    window: ModelsWindow
    models: Models
    engine: Engine
    chosen: list[str]
    hub: HubServer
    qtbot: QtBot

    def buttons(self, words: str) -> list[QPushButton]:
        return [made for made in self.window.findChildren(QPushButton) if made.text() == words and made.isVisible()]

    def offers(self) -> str:
        """Return the words of all buttons."""
        return "\n".join(made.text() for made in self.window.findChildren(QPushButton) if made.isVisible())

    def click(self, words: str) -> None:
        """Click the only button with these words, as soon as there is one."""
        self.qtbot.waitUntil(lambda: len(self.buttons(words)) == 1, timeout=LIMIT_MS)
        self.buttons(words)[0].click()

    def text(self) -> str:
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def wait_for(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.text(), timeout=LIMIT_MS)

    def list_files(self, repo: str) -> None:
        field = self.window.findChild(QLineEdit)
        assert field
        field.setText(repo)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def list_repository(self) -> None:
        """List the hub's one file; its beginning is asked for as well, which is waited for."""
        self.list_files(REPO)
        self.qtbot.waitUntil(lambda: bool(self.hub.asked), timeout=LIMIT_MS)

    def begin(self) -> None:
        """Let the hub's one file be downloaded."""
        self.list_repository()
        self.click("Download (0.3 MB)")


@pytest.fixture
def patience() -> Patience:
    return PATIENCE


@pytest.fixture
def opened(hub: HubServer, patience: Patience, tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    with opened_on(hub, tmp_path, qtbot, patience) as window:
        yield window


@contextmanager
def opened_on(hub: HubServer, tmp_path: Path, qtbot: QtBot, patience: Patience = PATIENCE) -> Iterator[Opened]:
    parent = QWidget()
    parent.setStyleSheet(style_sheet("light"))
    qtbot.addWidget(parent)
    engine = Engine(sys.executable, [SCRIPT, "think"])
    access = HubAccess(without_keychain(tmp_path), (hub.url,), reserve_bytes=0, patience=patience)
    models = Models(profile(tmp_path), access)
    models.know_machine(MACHINE)
    window = ModelsWindow(models, Checkup(engine, tmp_path / "checkups"), "light", parent)
    chosen: list[str] = []
    window.model_chosen.connect(chosen.append)
    engine.state_changed.connect(lambda state: window.show_engine(state, str(target(tmp_path))))
    window.show()
    yield Opened(window, models, engine, chosen, hub, qtbot)
    models.finish(5_000)
    engine.shut_down()
    engine.wait_ended(2_000)


def test_a_repository_is_listed_downloaded_and_used(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    opened.begin()
    opened.wait_for("On this computer")
    assert is_right(tmp_path)
    qtbot.waitUntil(lambda: len(opened.buttons("Use")) == 2, timeout=LIMIT_MS)  # where it began, and among what is here
    opened.buttons("Use")[0].click()
    opened.buttons("Use")[1].click()
    assert opened.chosen == [str(target(tmp_path))] * 2


def test_a_download_is_paused_and_resumed(opened: Opened, hub: HubServer, tmp_path: Path, qtbot: QtBot) -> None:
    hub.pace_s = 0.1
    opened.begin()
    wait_for_bytes(tmp_path, 50_000, qtbot)
    opened.wait_for("of 0.3 MB")
    opened.click("Pause")
    opened.wait_for("Paused")
    assert opened.buttons("Pause") == []

    hub.pace_s = 0.0
    opened.click("Resume")
    qtbot.waitUntil(lambda: opened.models.downloads == (), timeout=LIMIT_MS)
    assert is_right(tmp_path)
    assert max(hub.asked) >= 50_000


def test_a_download_is_cancelled_when_the_user_says_so_twice(
    opened: Opened, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    hub.pace_s = 0.1
    opened.begin()
    opened.wait_for("of 0.3 MB")
    wait_for_bytes(tmp_path, 20_000, qtbot)
    opened.click("Pause")
    opened.wait_for("Paused")
    qtbot.waitUntil(lambda: opened.models.downloads[0].state.received_bytes > 0, timeout=LIMIT_MS)
    opened.click("Cancel…")
    opened.click("Keep it")
    assert opened.buttons("Resume")
    qtbot.waitUntil(lambda: not opened.buttons("Keep it"))
    opened.click("Cancel…")
    opened.click("Cancel the download")
    opened.click("Download (0.3 MB)")


def test_a_failure_is_told_in_words_and_can_be_tried_again(
    opened: Opened, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.list_repository()
    hub.faults.append(Fault("gated"))
    opened.click("Download (0.3 MB)")
    opened.click("Try again")
    opened.wait_for("On this computer")
    assert is_right(tmp_path)


def test_a_repository_that_is_not_there_is_told_where_it_was_asked_for(opened: Opened) -> None:
    opened.list_files("nobody/nothing")
    opened.wait_for("nobody/nothing")
    assert not opened.buttons("Download (0.3 MB)")


def test_models_are_searched_by_words_and_their_files_are_told_to_fit(tmp_path: Path, qtbot: QtBot) -> None:
    with HubServer(DEMO_MODEL.read_bytes()) as hub, opened_on(hub, tmp_path, qtbot) as opened:
        hub.found = [{"id": REPO, "downloads": 12_345, "gated": "auto"}]
        opened.list_files("magistral test")
        opened.wait_for("12,345 downloads a month · its conditions must be accepted on its page")
        opened.click("Show files")
        opened.wait_for("2.1 MB · ")
        assert "tokens of context" in opened.text().split("2.1 MB · ")[1]
        opened.click("Back to what was found")
        opened.wait_for("12,345 downloads")
        hub.found = []
        opened.list_files("nothing like it")
        opened.wait_for("no GGUF model that fits these words")


def test_a_token_is_asked_for_where_the_hub_wants_one(opened: Opened, hub: HubServer, tmp_path: Path) -> None:
    hub.token = "hf_secret"
    opened.list_files(REPO)
    opened.wait_for("permission for this model")
    opened.click("Enter an access token…")
    dialog = opened.window.findChild(TokenDialog)
    assert dialog
    dialog.field.setText(" hf_secret ")
    dialog.keep.click()
    opened.click("Download (0.3 MB)")
    opened.wait_for("On this computer")
    assert is_right(tmp_path)
    assert "is used until you close the app" in opened.text()


def test_a_download_that_wants_a_token_asks_for_it(opened: Opened, hub: HubServer, tmp_path: Path) -> None:
    opened.list_repository()
    hub.token = "hf_secret"
    opened.click("Download (0.3 MB)")
    opened.click("Enter an access token…")
    dialog = opened.window.findChild(TokenDialog)
    assert dialog
    dialog.field.setText("hf_secret")
    dialog.keep.click()
    opened.wait_for("On this computer")
    assert is_right(tmp_path)


def test_the_recommended_model_comes_first_with_its_memory(opened: Opened, qtbot: QtBot) -> None:
    opened.wait_for("Recommended for this computer")
    choice = opened.models.advice().choice
    assert choice
    text = opened.text()
    assert choice.reason in text
    for share in ("Weights", "KV cache", "Compute", "Left"):
        assert share in text
    size = f"{choice.file.size_bytes / 1e9:.1f}"
    assert opened.buttons(f"Download ({size} GB)")[0].objectName() == "primary"


def test_a_model_that_does_not_fit_has_no_button(opened: Opened, qtbot: QtBot) -> None:
    opened.wait_for("Recommended for this computer")
    opened.models.know_machine(Machine(8 * GIB, 7 * GIB, 4))
    opened.wait_for("No model fits")
    opened.wait_for("Will not fit")
    qtbot.waitUntil(lambda: "Download" not in opened.offers())
    assert "It needs" in opened.text()


def test_a_model_is_removed_when_the_user_says_so_twice(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    opened.begin()
    opened.click("Remove…")
    box = opened.window.findChild(QMessageBox)
    assert box
    assert "frees 0.3 MB" in box.informativeText()
    opened.click("Remove")
    opened.qtbot.waitUntil(lambda: not target(tmp_path).exists())


def test_the_loaded_model_is_checked_in_plain_words(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    opened.begin()
    qtbot.waitUntil(lambda: target(tmp_path).exists(), timeout=LIMIT_MS)
    opened.engine.load(LoadModel(str(target(tmp_path))))
    opened.click("Check")
    opened.wait_for("Then answers")
    opened.wait_for("8,000 tokens of thinking, as for a hard question, take about 1 min")
    opened.wait_for("In use")
    assert opened.buttons("Remove…") == []


@pytest.mark.parametrize("patience", [Patience(timeout_s=0.4, first_wait_s=600.0, longest_wait_s=600.0)])
def test_a_download_that_waits_says_until_when(opened: Opened, hub: HubServer) -> None:
    opened.list_repository()
    hub.faults.append(Fault("cut", 100_000))
    opened.click("Download (0.3 MB)")
    opened.wait_for("Trying again in 10 min")
    assert FILE in opened.text()
