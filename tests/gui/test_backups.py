"""Backup and restore from the window."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.backups import Backups
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.keeping import Keeping
from magistral_desktop.storage.backup import check_backup
from magistral_desktop.storage.paths import Profile, profile
from magistral_desktop.storage.settings import Settings, load_settings, save_settings
from magistral_desktop.storage.store import Store

if TYPE_CHECKING:
    from magistral_desktop.errors import UserError

SCRIPT = str(Path(__file__).parent.parent / "process" / "scripted_engine.py")

RESTORES = """
import sys
from pathlib import Path
from magistral_desktop import app
from magistral_desktop.storage.paths import profile

class Instance:
    def release(self):
        print("released")

backup = Path(sys.argv[2])
qt = app.make_application()
desktop = app.Desktop(qt, profile(Path(sys.argv[1])), "")
desktop.brought_up.connect(lambda: desktop.window.backups.restore_chosen.emit(backup))
desktop.show()
qt.exec()
desktop.finish()
sys.orig_argv[1:] = ["-c", "print('started again')"]
sys.exit(app._restore_and_start_again(qt, Instance(), desktop.restore_from, profile(Path(sys.argv[1]))))
"""


@pytest.fixture
def where(tmp_path: Path) -> Profile:
    return profile(tmp_path / "profile")


@pytest.fixture
def store(where: Profile) -> Iterator[Store]:
    opened = Store(where.store)
    opened.add_conversation("Kept")
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def backups(window: QWidget, where: Profile, store: Store) -> Iterator[Backups]:
    engine = Engine(sys.executable, [SCRIPT, "think"])
    chats = Chats(store, engine, LoadModel(__file__))
    made = Backups(window)
    made.attach(Keeping(where, store, chats))
    yield made
    chats.close()
    engine.shut_down()


def fill(store: Store) -> None:
    """Add some 10 MB."""
    with store.together():
        for number in range(300):
            chat = store.add_conversation(f"Chat {number}").id
            store.add_message(Message(0, chat, "user", f"{number} " * 8_000, 0.0))


def choose(window: QWidget, path: Path) -> None:
    dialog = window.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_everything_is_backed_up_into_the_file_that_is_chosen(
    backups: Backups, window: QWidget, where: Profile, tmp_path: Path, qtbot: QtBot
) -> None:
    backups.back_up()
    with qtbot.waitSignal(backups.told, timeout=30_000) as told:
        choose(window, tmp_path / "mine.zip")
    assert told.args == ["Backed up: mine.zip"]
    assert check_backup(tmp_path / "mine.zip", where).chats == 1


def test_a_restore_says_what_it_brings_and_is_asked_for_once_more(
    backups: Backups, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen: list[Path] = []
    backups.restore_chosen.connect(chosen.append)
    with qtbot.waitSignal(backups.told, timeout=30_000):
        backups.write(str(tmp_path / "mine.zip"))
    backups.restore()
    choose(window, tmp_path / "mine.zip")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=30_000)
    box = window.findChild(QMessageBox)
    assert box
    assert "1 chat with 0 messages" in box.informativeText()
    assert "kept aside" in box.informativeText()
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    next(button for button in box.findChildren(QPushButton) if button.text() == "Restore").click()
    assert chosen == [tmp_path / "mine.zip"]


def test_what_cannot_be_written_or_restored_is_told(
    backups: Backups, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    errors: list[UserError] = []
    backups.failed.connect(errors.append)
    (tmp_path / "photo.zip").write_bytes(b"no backup")
    for act, path in (
        (backups.check, str(tmp_path / "photo.zip")),
        (backups.check, str(tmp_path / "none.zip")),
        (backups.write, "/no/such/folder/mine.zip"),
    ):
        with qtbot.waitSignal(backups.failed, timeout=30_000):
            act(path)
    assert [error.title for error in errors] == [
        "The backup cannot be used",
        "“none.zip” cannot be used",
        "“mine.zip” cannot be used",
    ]
    assert window.findChild(QMessageBox) is None


def test_one_thing_is_done_at_a_time(backups: Backups, tmp_path: Path, qtbot: QtBot) -> None:
    errors: list[UserError] = []
    backups.failed.connect(errors.append)
    with qtbot.waitSignal(backups.told, timeout=30_000):
        backups.write(str(tmp_path / "one.zip"))
        backups.write(str(tmp_path / "two.zip"))
    assert [error.title for error in errors] == ["Something else is being done"]
    assert not (tmp_path / "two.zip").exists()


def test_a_backup_that_is_stopped_leaves_what_was_there_and_no_part_of_it(
    backups: Backups, store: Store, where: Profile, window: QWidget, tmp_path: Path
) -> None:
    fill(store)
    (tmp_path / "mine.zip").write_text("before")
    backups.write(str(tmp_path / "mine.zip"))
    dialog = window.findChild(QProgressDialog)
    assert dialog
    dialog.canceled.emit()
    assert (tmp_path / "mine.zip").read_text() == "before"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["mine.zip", "profile"]
    assert not list(where.data.glob(".*"))


def test_what_is_saved_during_a_backup_is_not_held_up_and_is_whole_in_it(
    backups: Backups, store: Store, where: Profile, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(store)
    saved: list[int] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: saved.append(store.add_conversation("Meanwhile").id))
    timer.start()
    with qtbot.waitSignal(backups.told, timeout=60_000):
        backups.write(str(tmp_path / "mine.zip"))
    timer.stop()
    assert saved
    held = check_backup(tmp_path / "mine.zip", where)
    assert 301 <= held.chats <= 301 + len(saved)
    assert held.messages == 300


def test_the_app_closes_restores_and_starts_again(where: Profile, tmp_path: Path) -> None:
    with closing(Store(where.store)) as store:
        store.add_conversation("From the backup")
        save_settings(where.settings, Settings(zoom_percent=130))
        store.back_up(where.settings, tmp_path / "mine.zip", "1")
        store.add_conversation("Since then")
    done = subprocess.run(
        [sys.executable, "-c", RESTORES, where.data, tmp_path / "mine.zip"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "released" in done.stdout
    with closing(Store(where.store)) as store:
        assert [chat.title for chat in store.conversations()] == ["From the backup"]
    assert load_settings(where.settings)[0].zoom_percent == 130
    (aside,) = where.data.glob("conversations.before-restore-*.sqlite3")
    with closing(Store(aside)) as store:
        assert {chat.title for chat in store.conversations()} == {"From the backup", "Since then"}
