"""The connections: what was made, and what the user may choose about them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.connections_window import ConnectionsWindow
from magistral_desktop.gui.token_dialog import TokenDialog
from magistral_desktop.session.hub import Hub, HubAccess, HubChoice
from magistral_desktop.storage.downloads.connections import ConnectionLog
from magistral_desktop.storage.paths import download_command, profile

LIMIT_MS = 20_000


@pytest.fixture
def log(tmp_path: Path) -> ConnectionLog:
    return ConnectionLog(profile(tmp_path).connections)


@pytest.fixture
def window(tmp_path: Path, log: ConnectionLog, qtbot: QtBot) -> Iterator[ConnectionsWindow]:
    log.received(log.opened("huggingface.co", "list of files"), 4_200_000)
    log.opened("cdn.example", "file")
    hub = Hub(profile(tmp_path), HubAccess(download_command(), ("https://huggingface.co",)))
    opened = ConnectionsWindow(hub, HubChoice())
    qtbot.addWidget(opened)
    opened.show()
    yield opened
    hub.finish(5_000)


def rows(window: ConnectionsWindow) -> list[list[str]]:
    table = window.findChild(QTableView)
    assert table
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def text(window: ConnectionsWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_every_connection_is_shown_the_latest_first(window: ConnectionsWindow, log: ConnectionLog) -> None:
    assert rows(window) == [["cdn.example", "file", "–"], ["huggingface.co", "list of files", "4.2 MB"]]
    log.opened("mirror.example", "search")
    window.refresh()
    assert rows(window)[0] == ["mirror.example", "search", "–"]
    assert "writes each down before it is made" in text(window)


def test_the_offline_lock_is_told_at_once(window: ConnectionsWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.changed) as changed:
        window.offline.click()
    assert changed.args == [HubChoice(offline=True)]
    with qtbot.waitSignal(window.changed) as changed:
        window.offline.click()
    assert changed.args == [HubChoice(offline=False)]


def test_a_limit_and_mirrors_are_told_when_they_are_entered(window: ConnectionsWindow, qtbot: QtBot) -> None:
    window.limit.setValue(5)
    with qtbot.waitSignal(window.changed) as changed:
        QTest.keyClick(window.limit, Qt.Key.Key_Return)
    assert changed.args == [HubChoice(limit_bytes_per_s=5_000_000)]
    window.mirrors.setText("https://hub.example   https://other.example ")
    with qtbot.waitSignal(window.changed) as changed:
        QTest.keyClick(window.mirrors, Qt.Key.Key_Return)
    assert changed.args == [HubChoice(False, "https://hub.example https://other.example", 5_000_000)]


def test_an_address_without_encryption_is_not_taken(window: ConnectionsWindow, qtbot: QtBot) -> None:
    window.mirrors.setText("http://hub.example")
    with qtbot.assertNotEmitted(window.changed):
        QTest.keyClick(window.mirrors, Qt.Key.Key_Return)
    assert "“http://hub.example” cannot be used" in text(window)


def test_the_environment_locks_it_for_good(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAGISTRAL_OFFLINE", "1")
    hub = Hub(profile(tmp_path), HubAccess(download_command(), ("https://huggingface.co",)))
    opened = ConnectionsWindow(hub, HubChoice())
    qtbot.addWidget(opened)
    opened.show()
    assert opened.offline.isChecked()
    assert not opened.offline.isEnabled()
    opened.limit.setValue(5)
    with qtbot.waitSignal(opened.changed) as changed:
        QTest.keyClick(opened.limit, Qt.Key.Key_Return)
    assert changed.args == [HubChoice(offline=False, limit_bytes_per_s=5_000_000)]


def test_a_token_is_asked_for_without_being_shown(window: ConnectionsWindow, qtbot: QtBot) -> None:
    enter = next(made for made in window.findChildren(QPushButton) if made.text() == "Enter…")
    enter.click()
    dialog = window.findChild(TokenDialog)
    assert dialog
    assert dialog.field.echoMode() == dialog.field.EchoMode.Password
    assert not dialog.keep.isEnabled()
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "sent to huggingface.co and to nobody else" in words
    assert "never written into the app's settings or logs" in words
    dialog.reject()
