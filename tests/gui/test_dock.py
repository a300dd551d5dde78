"""The app's icon in the dock or taskbar tells how far the downloads are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SLOT, QObject, QSize, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.dock import INTERFACE, DockProgress, fraction_of, told_to_docks, with_bar
from magistral_desktop.gui.icons import app_icon
from magistral_desktop.session.download_state import DownloadState

HALF = DownloadState("downloading", received_bytes=5, size_bytes=10)


class Dock(QObject):
    """Another process's end of the bus, as docks have it."""

    joined = Signal()
    told = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.messages: list[QDBusMessage] = []
        self.server = QDBusServer(f"unix:tmpdir={folder}")
        self.server.setAnonymousAuthenticationAllowed(True)
        self.server.newConnection.connect(self._on_joined)

    @Slot(QDBusConnection)
    def _on_joined(self, connection: QDBusConnection) -> None:
        path = told_to_docks("magistral-desktop", None).path()
        connection.connect("", path, INTERFACE, "Update", self, SLOT("on_told(QDBusMessage)"))  # type: ignore[call-overload]  # the stub says bytes, which fail
        self.connection = connection
        self.joined.emit()

    @Slot(QDBusMessage)
    def on_told(self, message: QDBusMessage) -> None:
        self.messages.append(message)
        self.told.emit()


@pytest.fixture
def dock(tmp_path: Path) -> Dock:
    return Dock(tmp_path)


@pytest.fixture
def bus(dock: Dock, qtbot: QtBot) -> Iterator[QDBusConnection]:
    with qtbot.waitSignal(dock.joined):
        connection = QDBusConnection.connectToPeer(dock.server.address(), "dock")
    yield connection
    QDBusConnection.disconnectFromPeer("dock")


def test_the_progress_is_that_of_all_running_downloads_together() -> None:
    other = DownloadState("waiting", received_bytes=25, size_bytes=50)
    assert fraction_of([HALF, other, DownloadState("starting")]) == 0.5
    assert fraction_of([DownloadState("paused", received_bytes=5, size_bytes=10), DownloadState("starting")]) is None


def test_docks_are_told_of_a_download_once_for_each_percent_and_of_its_end(
    dock: Dock, bus: QDBusConnection, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setDesktopFileName("magistral-desktop")
    progress = DockProgress(qapp, bus)

    progress.follow([HALF])
    progress.follow([HALF])
    progress.follow([])
    qtbot.waitUntil(lambda: len(dock.messages) == 2)

    assert {message.signature() for message in dock.messages} == {"sa{sv}"}
    assert dock.messages[0].arguments()[0] == "application://magistral-desktop.desktop"


def test_docks_are_told_the_part_that_is_done_or_that_there_is_none() -> None:
    assert told_to_docks("a", 0.5).arguments()[1] == {"progress": 0.5, "progress-visible": True}
    assert told_to_docks("a", None).arguments()[1] == {"progress": 0.0, "progress-visible": False}


def _white_in_the_bar(icon: QIcon) -> int:
    image = icon.pixmap(QSize(256, 256)).toImage()
    return sum(image.pixelColor(x, 212).name() == "#ffffff" for x in range(256))


def test_the_bar_in_the_icon_grows(qapp: QApplication) -> None:
    assert _white_in_the_bar(with_bar(app_icon(), 0.25)) < _white_in_the_bar(with_bar(app_icon(), 0.75))
