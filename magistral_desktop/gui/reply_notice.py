"""Telling who looks elsewhere that a long reply has ended."""

import shutil

from PySide6.QtCore import QObject, QProcess, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.language import mark

LONG_MS = 20_000
"""A reply that took less is still being waited for."""

SHOWN_MS = 10_000

_ENDINGS = {
    "complete": mark("The reply is done"),
    "interrupted": mark("The reply was interrupted"),
    "failed": mark("The reply failed"),
}


def ending_words(message: Message) -> str:
    """Return what is told of a reply that has ended; nothing of a short one, or one that the user stopped.

    The chat's own words are not in it: systems keep notifications, and show them on locked screens.
    """
    words = _ENDINGS.get(message.status) if message.total_ms >= LONG_MS else None
    return words.said() if words else ""


class ReplyNotice(QObject):
    """Tells of replies that end while the window is not the one that is used.

    By the system's notification, a mark on the app's icon and its asking for attention in the dock or taskbar, as far
    as the system has them. Signal: `chosen(conversation_id)`, when the user follows the notification.
    """

    chosen = Signal(int)

    def __init__(self, qt: QApplication, window: QWidget, icon: QIcon) -> None:
        super().__init__(window)
        self._qt = qt
        self._window = window
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None
        self._at_work: set[int] = set()
        self._conversation_id = 0
        self.is_wanted = True
        qt.focusWindowChanged.connect(self._on_focus_changed)

    @Slot(object)
    def follow(self, message: Message) -> None:
        """Take a message that was added or has grown."""
        if message.status in UNFINISHED:
            self._at_work.add(message.id)
        elif message.id in self._at_work:
            self._at_work.discard(message.id)
            words = ending_words(message)
            if words and self.is_wanted and self._qt.focusWindow() is None:
                self._conversation_id = message.conversation_id
                self._tell(words)

    def _tell(self, words: str) -> None:
        self._qt.alert(self._window)
        self._qt.setBadgeNumber(1)
        name = self._qt.applicationDisplayName()
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._tray_icon().showMessage(name, words, self._icon, SHOWN_MS)
        elif program := shutil.which("notify-send"):
            QProcess.startDetached(program, [f"--app-name={name}", f"--expire-time={SHOWN_MS}", name, words])

    def _tray_icon(self) -> QSystemTrayIcon:
        """Return an icon beside the clock, which is there while there is news: Qt shows messages through one."""
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self._on_chosen)
            self._tray.activated.connect(self._on_chosen)
        self._tray.show()
        return self._tray

    @Slot()
    def _on_chosen(self) -> None:
        self.chosen.emit(self._conversation_id)

    @Slot()
    def _on_focus_changed(self) -> None:
        if self._qt.focusWindow() is not None:
            self._qt.setBadgeNumber(0)
            if self._tray:
                self._tray.hide()
