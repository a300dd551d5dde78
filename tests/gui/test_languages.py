"""The window speaks the language that was chosen, Qt's own words included."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.languages import NAMES, use_language
from magistral_desktop.language import counted, number, spoken, tr
from magistral_desktop.storage.settings import LanguageChoice


@pytest.fixture
def qt(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    use_language(qapp, "en")


def _cancel(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text()


@pytest.mark.parametrize(
    ("choice", "settings", "cancel"),
    [
        ("en", "Settings", "Cancel"),
        ("fr", "Réglages", "Annuler"),
        ("de", "Einstellungen", "Abbrechen"),
        ("es", "Ajustes", "Cancelar"),
        ("ar", "الإعدادات", "ألغِ"),
    ],
)
def test_the_app_and_qt_speak_the_chosen_language(
    qt: QApplication, qtbot: QtBot, choice: LanguageChoice, settings: str, cancel: str
) -> None:
    use_language(qt, choice)

    assert spoken().code == choice
    assert tr("Settings") == settings
    assert _cancel(qtbot) == cancel


def test_arabic_is_laid_out_from_right_to_left_and_others_from_left_to_right(qt: QApplication) -> None:
    use_language(qt, "ar")
    assert qt.layoutDirection() is Qt.LayoutDirection.RightToLeft

    use_language(qt, "es")
    assert qt.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_and_dates_are_written_as_the_language_does(qt: QApplication) -> None:
    use_language(qt, "de")

    assert (number(12_345.5, ",.1f"), number(0.5, ".0%")) == ("12.345,5", "50\N{NO-BREAK SPACE}%")
    assert "Mai" in QLocale().toString(QDate(2026, 5, 1), QLocale.FormatType.LongFormat)


def test_arabic_has_more_forms_for_numbers_than_one_and_many(qt: QApplication) -> None:
    use_language(qt, "ar")

    forms = {counted(count, "{n} chat", "{n} chats").replace(number(count), "") for count in (0, 1, 2, 3, 11, 100)}

    assert len(forms) == 4


def test_the_system_s_language_is_english_where_there_are_no_translations_for_it(qt: QApplication) -> None:
    use_language(qt, "system")

    assert spoken().code in NAMES


def test_a_change_leaves_nothing_of_the_language_before(qt: QApplication, qtbot: QtBot) -> None:
    use_language(qt, "fr")
    use_language(qt, "en")

    assert (_cancel(qtbot), tr("Settings")) == ("Cancel", "Settings")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_number_beyond_qt_s_own_has_its_form(qt: QApplication) -> None:
    use_language(qt, "fr")

    assert counted(3_000_000_000, "{n} chat", "{n} chats").endswith("discussions")
