"""How far the downloads are, on the app's icon in the dock or taskbar.

Source for Linux: "Unity Launcher API", wiki.ubuntu.com/Unity/LauncherAPI, which KDE's and GNOME's docks know too.
"""

import sys
import zlib
from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from magistral_desktop.session.download_state import DownloadState

INTERFACE = "com.canonical.Unity.LauncherEntry"

_ICON_SIZE = 256
_BAR = QRectF(24, 196, 208, 32)
_BAR_EDGE = 4


def fraction_of(states: Iterable[DownloadState]) -> float | None:
    """Return how far the running downloads are together, from 0 to 1; None while none runs or no size is known."""
    running = [state for state in states if state.is_running and state.size_bytes]
    if not running:
        return None
    return sum(state.received_bytes for state in running) / sum(state.size_bytes for state in running)


class DockProgress:
    """Shows how far the downloads are, as far as the system has a place for it.

    Linux is told by a signal on `bus`, to which docks listen; on macOS and Windows a bar is drawn into the app's icon.
    """

    def __init__(self, qt: QApplication, bus: QDBusConnection) -> None:
        self._qt = qt
        self._bus = bus
        self._icon = qt.windowIcon()
        self._shown: float | None = None

    def follow(self, states: Iterable[DownloadState]) -> None:
        """Show what all downloads are at."""
        exact = fraction_of(states)
        fraction = None if exact is None else round(exact, 2)  # a dock is drawn again each time
        if fraction == self._shown:
            return
        self._shown = fraction
        if sys.platform == "linux":
            self._bus.send(told_to_docks(self._qt.desktopFileName(), fraction))
        else:
            self._qt.setWindowIcon(self._icon if fraction is None else with_bar(self._icon, fraction))


def told_to_docks(desktop_file: str, fraction: float | None) -> QDBusMessage:
    """Return what Linux's docks are told of the app's progress, None being that there is none."""
    address = f"application://{desktop_file}.desktop"
    message = QDBusMessage.createSignal(f"/com/canonical/unity/launcherentry/{_number(address)}", INTERFACE, "Update")
    message.setArguments([address, {"progress": fraction or 0.0, "progress-visible": fraction is not None}])
    return message


def with_bar(icon: QIcon, fraction: float) -> QIcon:
    """Return an icon with a bar below, filled from the left."""
    pixmap = QPixmap(_ICON_SIZE, _ICON_SIZE)
    pixmap.fill("transparent")
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icon.paint(painter, 0, 0, _ICON_SIZE, _ICON_SIZE)
    edge = _BAR.adjusted(-_BAR_EDGE, -_BAR_EDGE, _BAR_EDGE, _BAR_EDGE)
    for area, color in ((edge, "#1d1d1f"), (_BAR, "#5a5a5f"), (_filled(fraction), "#ffffff")):
        painter.setPen(QColor(color))
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.end()
    return QIcon(pixmap)


def _filled(fraction: float) -> QRectF:
    width = max(_BAR.height(), _BAR.width() * min(1.0, fraction))
    return QRectF(_BAR.x(), _BAR.y(), width, _BAR.height())


def _number(address: str) -> int:
    """Return the number that the API wants in the path: any that is the app's own."""
    return zlib.crc32(address.encode())
