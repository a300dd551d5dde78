"""Where the window is after a restart: as it was left, and always on a screen."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.storage.settings import Settings


def window_of(settings: Settings, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    window = MainWindow(settings, qapp.clipboard())
    qtbot.addWidget(window)
    window.show()
    return window


def left_at(place: QPoint, size: QSize, qtbot: QtBot, qapp: QApplication) -> Settings:
    """Return the settings of a window that was closed there."""
    window = window_of(Settings(), qtbot, qapp)
    window.move(place)
    window.resize(size)
    return window.settings()


def test_a_window_comes_back_where_and_as_large_as_it_was(qtbot: QtBot, qapp: QApplication) -> None:
    window = window_of(left_at(QPoint(120, 90), QSize(600, 500), qtbot, qapp), qtbot, qapp)
    assert (window.pos(), window.size()) == (QPoint(120, 90), QSize(600, 500))


@pytest.mark.parametrize("place", [QPoint(5_000, 100), QPoint(-4_000, 100), QPoint(100, 3_000), QPoint(100, -2_500)])
def test_a_window_whose_screen_is_gone_comes_back_on_one_that_is_there(
    place: QPoint, qtbot: QtBot, qapp: QApplication
) -> None:
    window = window_of(left_at(place, QSize(600, 500), qtbot, qapp), qtbot, qapp)
    assert qapp.primaryScreen().availableGeometry().contains(window.geometry())
    assert window.size() == QSize(600, 500)


def test_a_window_that_was_larger_than_the_screen_is_fits_on_it(qtbot: QtBot, qapp: QApplication) -> None:
    window = window_of(left_at(QPoint(0, 0), QSize(2_500, 1_500), qtbot, qapp), qtbot, qapp)
    assert qapp.primaryScreen().availableGeometry().contains(window.geometry())


def test_the_first_window_is_no_larger_than_the_screen(qtbot: QtBot, qapp: QApplication) -> None:
    window = window_of(Settings(), qtbot, qapp)
    assert qapp.primaryScreen().availableGeometry().contains(window.geometry())


@pytest.mark.parametrize("kept", ["AAAA", "not base64!"])
def test_what_cannot_be_read_of_the_place_gives_the_usual_one(kept: str, qtbot: QtBot, qapp: QApplication) -> None:
    window = window_of(Settings(window_geometry=kept, splitter_state=kept), qtbot, qapp)
    assert window.size() == window_of(Settings(), qtbot, qapp).size()
