"""Files of conversations that are recovered or brought up to date before the window can show them."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.opening import Opening
from magistral_desktop.storage.migrations import MIGRATIONS
from magistral_desktop.storage.store import Store
from magistral_desktop.storage.store_errors import NeedsTimeError
from magistral_desktop.storage.two_stores import TwoStores


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def prepared(path: Path, window: QWidget, qtbot: QtBot) -> Opening:
    """Prepare a file that cannot be opened at once, with the small window on the screen meanwhile."""
    with pytest.raises(NeedsTimeError):
        TwoStores(path, at_once=True)
    opening = Opening(path, window)
    with qtbot.waitSignal(opening.prepared, timeout=30_000):
        opening.begin()
        dialog = window.findChild(QProgressDialog)
        assert dialog
        assert dialog.isVisible()
        assert "being brought up to date" in dialog.labelText()
    assert not dialog.isVisible()
    return opening


def test_an_older_file_is_brought_up_to_date_and_its_copy_is_told(
    tmp_path: Path, window: QWidget, qtbot: QtBot
) -> None:
    path = tmp_path / "conversations.sqlite3"
    with closing(Store(path, MIGRATIONS[:-1])) as store:
        assert store.copy is None
    told = prepared(path, window, qtbot).told(None)
    copy = tmp_path / f"conversations.version-{len(MIGRATIONS) - 1}.sqlite3"
    assert copy.exists()
    assert told
    assert told.detail == f"The conversations were brought up to date; the file as it was is kept as {copy}."
    with closing(TwoStores(path, at_once=True)) as store:
        assert store.copy is None


def test_a_damaged_file_is_recovered_and_told(tmp_path: Path, window: QWidget, qtbot: QtBot) -> None:
    path = tmp_path / "conversations.sqlite3"
    with closing(Store(path)) as store:
        store.add_conversation("Kept")
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xa5" * 3_996
    path.write_bytes(content)
    told = prepared(path, window, qtbot).told("The settings too.")
    assert told
    assert told.title == "A file was damaged"
    assert told.detail.startswith("The settings too. The conversations were damaged.")
    with closing(TwoStores(path, at_once=True)) as store:
        assert [chat.title for chat in store.conversations()] == ["Kept"]


def test_a_file_that_can_be_opened_needs_nothing(tmp_path: Path, window: QWidget) -> None:
    with closing(TwoStores(tmp_path / "conversations.sqlite3", at_once=True)):
        assert Opening(tmp_path / "conversations.sqlite3", window).told(None) is None
