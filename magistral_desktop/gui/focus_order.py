"""The order in which Tab goes through a window: as it is read, however late a part of it was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QSplitter, QWidget

_BY_TAB = Qt.FocusPolicy.TabFocus


def follow_reading(window: QWidget) -> None:
    """Let Tab follow the layouts of a window. Qt's own order is that in which the parts were made."""
    for stop, after in pairwise(_stops(window)):
        QWidget.setTabOrder(stop, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & _BY_TAB or widget.focusProxy():
        yield widget
    for part in _parts(widget):
        if part:
            yield from _stops(part)


def _parts(widget: QWidget) -> list[QWidget | None]:
    if isinstance(widget, QMainWindow):
        return [widget.centralWidget()]
    if isinstance(widget, QSplitter):
        return [widget.widget(number) for number in range(widget.count())]
    if isinstance(widget, QScrollArea):
        return [widget.widget()]
    layout = widget.layout()
    return list(_laid_out(layout)) if layout else []


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget:
            yield widget
        elif inner:
            yield from _laid_out(inner)
