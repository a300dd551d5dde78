"""A file shown in the file manager: a real D-Bus between the two, without a daemon."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QObject, QUrl, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServer
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.reveal import Reveal, reveal_command

PATH = Path("/models/a b/Modèle,1.gguf")


@ClassInfo({"D-Bus Interface": "org.freedesktop.FileManager1"})  # type: ignore[call-arg]  # PySide's stubs
class FileManager(QObject):  # type: ignore[operator]  # the same
    """Shows files as the freedesktop interface says."""

    shown = Signal(object)

    @Slot("QStringList", str)
    def ShowItems(self, addresses: list[str], _startup: str) -> None:  # noqa: N802  # the interface's name
        self.shown.emit(addresses)


class Bus(QObject):
    """A D-Bus server with a file manager, or with nobody."""

    def __init__(self, manager: FileManager | None) -> None:
        super().__init__()
        self._manager = manager
        self.server = QDBusServer()
        self.server.setAnonymousAuthenticationAllowed(True)
        self.server.newConnection.connect(self._on_connected)
        self.peers: list[QDBusConnection] = []

    @Slot(QDBusConnection)
    def _on_connected(self, peer: QDBusConnection) -> None:
        self.peers.append(peer)
        if self._manager:
            peer.registerObject(
                "/org/freedesktop/FileManager1", self._manager, QDBusConnection.RegisterOption.ExportAllSlots
            )


def connected(bus: Bus, qtbot: QtBot) -> QDBusConnection:
    connection = QDBusConnection.connectToPeer(bus.server.address(), "test")
    qtbot.waitUntil(lambda: bool(bus.peers))
    return connection


@pytest.fixture(autouse=True)
def _leave() -> Iterator[None]:
    yield
    QDBusConnection.disconnectFromPeer("test")


def test_the_file_manager_is_asked_to_select_the_file(qtbot: QtBot) -> None:
    manager = FileManager()
    bus = Bus(manager)
    reveal = Reveal(bus=connected(bus, qtbot))
    with qtbot.waitSignal(manager.shown) as shown:
        reveal.show(PATH)
    assert shown.args == [["file:///models/a%20b/Mod%C3%A8le,1.gguf"]]


class Opener(QObject):
    """Opens what the desktop is asked to open."""

    opened = Signal(QUrl)

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.opened.emit(address)


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]  # PySide wants a str, its stubs bytes
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_where_no_file_manager_answers_the_folder_is_opened(opener: Opener, qtbot: QtBot) -> None:
    bus = Bus(None)
    reveal = Reveal(bus=connected(bus, qtbot))
    with qtbot.waitSignal(opener.opened) as opened:
        reveal.show(PATH)
    assert opened.args[0].toLocalFile() == str(PATH.parent)


@pytest.mark.parametrize(
    ("platform", "command"),
    [
        ("darwin", ("open", ["-R", str(PATH)])),
        ("win32", ("explorer", ["/select,", str(PATH)])),
        ("linux", None),
    ],
)
def test_other_systems_have_a_program_for_it(platform: str, command: tuple[str, list[str]] | None) -> None:
    assert reveal_command(PATH, platform) == command
