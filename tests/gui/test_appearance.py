"""The look of the whole app: one theme in every window, whatever the system's colours are."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QMessageBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.appearance import Appearance, palette_of
from magistral_desktop.gui.dialogs import show_about
from magistral_desktop.gui.theme import COLORS, Theme, style_sheet
from magistral_desktop.storage.settings import ThemeChoice
from tests.unit.test_contrast import contrast, rgb


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The look of the tests' own application, which goes back to what it was."""
    palette, font = qapp.palette(), qapp.font()
    look = Appearance(qapp)
    yield look
    look.prefer("system", 100)
    look.deleteLater()
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.mark.parametrize(("choice", "theme"), [("light", "light"), ("dark", "dark"), ("contrast", "contrast-light")])
def test_about_is_drawn_in_the_chosen_theme(
    choice: ThemeChoice, theme: Theme, appearance: Appearance, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    appearance.prefer(choice, 100)
    window.setStyleSheet(style_sheet(appearance.theme))
    show_about(window)
    about = window.findChild(QMessageBox)
    assert about
    (words,) = [label for label in about.findChildren(QLabel) if "private, offline" in label.text()]
    assert about.grab().toImage().pixelColor(3, 3) == QColor(COLORS[theme].ground)
    assert words.palette().color(QPalette.ColorRole.WindowText) == QColor(COLORS[theme].text)


def test_a_change_is_told_once(appearance: Appearance, qtbot: QtBot) -> None:
    appearance.prefer("dark", 100)
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.prefer("dark", 100)
    with qtbot.waitSignal(appearance.changed):
        appearance.prefer("light", 100)


def test_the_interface_grows_and_comes_back_to_its_size(appearance: Appearance, qtbot: QtBot) -> None:
    label = QLabel("Chats")
    qtbot.addWidget(label)
    label.show()
    appearance.prefer("light", 100)
    actual = label.font().pointSizeF()
    appearance.prefer("light", 150)
    assert label.font().pointSizeF() == pytest.approx(1.5 * actual)
    appearance.prefer("light", 80)
    assert label.font().pointSizeF() == pytest.approx(0.8 * actual)
    appearance.prefer("light", 100)
    assert label.font().pointSizeF() == pytest.approx(actual)


def clearest_edge(button: QAbstractButton, ground: str) -> float:
    """Return the contrast with its ground of the box or the circle of a button."""
    shown = button.grab().toImage()
    colors = {shown.pixelColor(x, shown.height() // 2).name() for x in range(20)}
    return max(contrast(rgb(color), rgb(ground)) for color in colors)


@pytest.mark.parametrize("theme", COLORS)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("is_checked", [False, True])
def test_what_can_be_ticked_can_be_seen(
    kind: type[QAbstractButton], theme: Theme, is_checked: bool, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = kind(window)
    button.setChecked(is_checked)
    window.setPalette(palette_of(theme))
    window.setStyleSheet(style_sheet(theme))
    window.show()
    assert clearest_edge(button, COLORS[theme].ground) >= 3
