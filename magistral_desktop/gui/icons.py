"""The app's icons: one family of line drawings, drawn in the colours of the theme."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from magistral_desktop.gui.direction import is_mirrored
from magistral_desktop.storage.paths import asset

ICON_SIZE = QSize(20, 20)
_SCALES = (1, 2)  # device pixels per pixel; Qt picks the nearest
_SIDED = ("sidebar",)


def icon(name: str, color: str, disabled: str = "") -> QIcon:
    """Return the drawing `assets/icons/<name>.svg` in `color`, and in `disabled` while its control is disabled.

    One that shows a side of the window shows the other side where that is laid out from right to left.
    """
    drawn = QIcon()
    _draw(drawn, name, color, QIcon.Mode.Normal)
    if disabled:
        _draw(drawn, name, disabled, QIcon.Mode.Disabled)
    return drawn


def app_icon() -> QIcon:
    """Return the icon of the app."""
    return QIcon(str(asset("icons", "app.svg")))


def _draw(target: QIcon, name: str, color: str, mode: QIcon.Mode) -> None:
    source = asset("icons", f"{name}.svg").read_text(encoding="utf-8").replace("#000", color)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    for scale in _SCALES:
        pixmap = QPixmap(ICON_SIZE * scale)
        pixmap.fill("transparent")
        painter = QPainter(pixmap)
        if name in _SIDED and is_mirrored():
            painter.translate(pixmap.width(), 0)
            painter.scale(-1, 1)
        renderer.render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        target.addPixmap(pixmap, mode)
