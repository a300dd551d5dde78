"""What Qt does not turn round by itself where the window's language is written from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout

_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def is_mirrored() -> bool:
    """Return whether the window is laid out from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def sides() -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Return where lines start and where they end, for a painter, wherever it paints."""
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return (right, left) if is_mirrored() else (left, right)


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Set the room around a layout: at the side where lines start, above, where they end, and below."""
    left, right = (end, start) if is_mirrored() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def isolated(text: str) -> str:
    """Return a text for what Qt draws in the window's direction, such as a row: it runs in its own direction there.

    Without it, "2 + 2?" is "?2 + 2" in Arabic.
    """
    return f"{_ISOLATE}{text}{_END}" if text else ""
