"""PySide6 6.12.0 on Python < 3.12 drops references to None and aborts within seconds; other versions must not."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

ROUNDS = 200


class Sender(QObject):
    sent = Signal(str)


def cursor_insert(widget: QWidget) -> Callable[[], object]:
    cursor = QTextCursor(QTextEdit(widget).document())
    return lambda: cursor.insertText("a")


def timer_interval(widget: QWidget) -> Callable[[], object]:
    timer = QTimer(widget)
    return lambda: timer.setInterval(5)


def signal_emission(widget: QWidget) -> Callable[[], object]:
    sender = Sender(widget)
    sender.sent.connect(lambda _text: None)
    return lambda: sender.sent.emit("x")


CALLS: dict[str, Callable[[QWidget], Callable[[], object]]] = {
    "resize": lambda widget: lambda: widget.resize(10, 10),
    "title": lambda widget: lambda: widget.setWindowTitle("x"),
    "parent": lambda widget: widget.parent,
    "cursor": cursor_insert,
    "timer": timer_interval,
    "signal": signal_emission,
}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal")
@pytest.mark.parametrize("name", CALLS)
def test_qt_calls_keep_the_references_to_none(qtbot: QtBot, name: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    call = CALLS[name](widget)
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        call()
    assert abs(sys.getrefcount(None) - before) < ROUNDS // 2
