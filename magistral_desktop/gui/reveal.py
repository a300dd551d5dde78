"""Shows a file in the system's file manager, selected where that can be done."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices

from magistral_desktop.language import Phrase, mark

_WORDS = {"darwin": mark("Reveal in Finder"), "win32": mark("Show in Explorer")}
_ELSEWHERE = mark("Reveal in folder")

_SERVICE, _OBJECT = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"


def reveal_words(platform: str = sys.platform) -> Phrase:
    """Return what a button says that shows a file, in the words of the system."""
    return _WORDS.get(platform, _ELSEWHERE).said()


def reveal_command(path: Path, platform: str = sys.platform) -> tuple[str, list[str]] | None:
    """Return the program that selects a file, and its arguments; None where D-Bus is asked instead."""
    if platform == "darwin":
        return "open", ["-R", str(path)]
    if platform == "win32":
        return "explorer", [
            "/select,",
            str(path),
        ]  # as one argument, a path with spaces would be quoted with the switch
    return None


class Reveal(QObject):
    """Asks the file manager to select a file; where none answers, the folder is opened.

    Source: the "File Manager D-Bus interface" of freedesktop.org.
    """

    def __init__(self, parent: QObject | None = None, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = bus

    def show(self, path: Path) -> None:
        """Show a file."""
        if command := reveal_command(path):
            program, arguments = command
            QProcess.startDetached(program, arguments)
            return
        bus = self._bus or QDBusConnection.sessionBus()
        if not bus.isConnected():
            _open_folder(path)
            return
        message = QDBusMessage.createMethodCall(_SERVICE, _OBJECT, _SERVICE, "ShowItems")
        message.setArguments(
            [[QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""]
        )
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        watcher.setProperty("path", str(path))
        watcher.finished.connect(self._on_answered)

    @Slot(QDBusPendingCallWatcher)
    def _on_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            _open_folder(Path(watcher.property("path")))
        watcher.deleteLater()


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
