"""A model file that is dropped onto the window, wherever in it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.transcript.choose import make_transcript
from magistral_desktop.gui.transcript.environment import register_scheme
from magistral_desktop.storage.settings import Settings

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
Place = Callable[[MainWindow], QWidget]

PLACES: dict[str, Place] = {
    "prompt box": lambda window: window.pane.composer.edit.viewport(),
    "transcript": lambda window: window.pane.room.findChildren(QWidget)[-1],
    "list of chats": lambda window: window.sidebar,
    "window": lambda window: window,
}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    register_scheme()
    made = MainWindow(Settings(), qapp.clipboard())
    qtbot.addWidget(made)
    made.pane.set_transcript(make_transcript(made.pane, qapp.clipboard(), "light"))
    made.show()
    return made


def dragged(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drop(window: MainWindow, widget: QWidget, data: QMimeData) -> list[str]:
    """Drag something over a widget and let go; return the models that the window was to load."""
    chosen: list[str] = []
    window.model_chosen.connect(chosen.append)
    entered = QDragEnterEvent(QPoint(2, 2), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    entered.ignore()
    QApplication.sendEvent(widget, entered)
    dropped = QDropEvent(QPointF(2, 2), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, dropped)
    return chosen


@pytest.mark.parametrize("place", PLACES)
def test_a_model_file_is_loaded_wherever_it_is_dropped(place: str, window: MainWindow, tmp_path: Path) -> None:
    path = str(tmp_path / "Magistral Small é.GGUF")
    assert drop(window, PLACES[place](window), dragged(path)) == [path]
    assert window.pane.composer.question() == ""


@pytest.mark.parametrize("place", PLACES)
def test_what_is_no_model_file_loads_nothing(place: str, window: MainWindow, tmp_path: Path) -> None:
    widget = PLACES[place](window)
    assert drop(window, widget, dragged(str(tmp_path / "notes.txt"))) == []
    assert drop(window, widget, dragged(str(tmp_path / "a.gguf"), str(tmp_path / "b.gguf"))) == []


def test_text_can_still_be_dropped_into_the_prompt_box(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("What is 2 + 3?")
    assert drop(window, window.pane.composer.edit.viewport(), data) == []
    assert window.pane.composer.question() == "What is 2 + 3?"
