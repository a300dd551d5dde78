"""Who made what the app is made of: About, and the licences behind its button."""

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.dialogs import show_about
from magistral_desktop.gui.licences_dialog import LicencesDialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """The window that About belongs to."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def dialog(window: QWidget) -> LicencesDialog:
    """The licences, opened with the button in About."""
    show_about(window)
    about = window.findChild(QMessageBox)
    assert about
    (button,) = [button for button in about.findChildren(QPushButton) if button.text() == "Licences"]
    button.click()
    opened = window.findChild(LicencesDialog)
    assert opened
    return opened


def test_the_button_in_about_shows_the_licences_in_full(dialog: LicencesDialog) -> None:
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Licences"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()


def test_the_licences_can_be_read_and_not_changed_and_have_a_name(dialog: LicencesDialog) -> None:
    assert dialog.text.isReadOnly()
    assert dialog.text.accessibleName() == "Licences"


def test_closing_the_licences_throws_them_away(dialog: LicencesDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
