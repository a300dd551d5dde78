"""The settings window: found by words, told one by one, taken back to their defaults."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.languages import NAMES
from magistral_desktop.gui.setting_rows import ChoiceSetting, LineSetting
from magistral_desktop.gui.settings_rows import SpeedSetting
from magistral_desktop.gui.settings_window import SettingsWindow
from magistral_desktop.gui.theme import style_sheet
from magistral_desktop.storage.settings import Settings

CHOSEN = Settings(
    language="fr",
    theme="contrast",
    interface_percent=125,
    typeface="serif",
    reasoning_shown=False,
    think="always",
    budget_tokens=777,
    loop_guard="stop",
    notify=False,
    keep_awake=False,
    download_limit_bytes_per_s=5_000_000,
    mirrors="https://hub.example",
    offline=True,
)
"""None as it is by default."""

Told = list[tuple[str, Any]]


@pytest.fixture
def window(qtbot: QtBot) -> SettingsWindow:
    return opened(qtbot, Settings())


def opened(qtbot: QtBot, settings: Settings) -> SettingsWindow:
    made = SettingsWindow(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def told_by(window: SettingsWindow) -> Told:
    told: Told = []
    window.changed.connect(lambda name, value: told.append((name, value)))
    return told


def found(window: SettingsWindow, typed: str) -> list[str]:
    window.search.setText(typed)
    return [name for name, row in window.rows.items() if row.isVisible()]


def button(window: SettingsWindow, words: str) -> QPushButton:
    (made,) = [each for each in window.findChildren(QPushButton) if each.text() == words]
    return made


def test_the_settings_are_shown_as_they_are(qtbot: QtBot) -> None:
    window = opened(qtbot, CHOSEN)
    assert {name: row.value for name, row in window.rows.items()} == {
        name: getattr(CHOSEN, name) for name in window.rows
    }


def test_every_setting_is_explained_with_its_default_and_has_a_control_with_a_name(window: SettingsWindow) -> None:
    for row in window.rows.values():
        assert "Default: " in row.about
        assert [child for child in row.children() if getattr(child, "accessibleName", str)() == row.name]


def test_settings_are_found_by_their_names_and_explanations(window: SettingsWindow) -> None:
    assert found(window, "contrast dark") == ["theme"]
    assert found(window, "  LONG replies ") == ["notify"]
    assert found(window, "mirrors") == ["mirrors"]
    assert found(window, "privacy") == ["offline"]
    assert found(window, "") == list(window.rows)


def test_words_that_no_setting_has_are_told(window: SettingsWindow) -> None:
    assert found(window, "flux capacitor") == []
    assert any(
        "No setting has these words" in label.text() for label in window.findChildren(QLabel) if label.isVisible()
    )


def test_a_language_is_chosen_by_its_own_name(window: SettingsWindow) -> None:
    row = window.rows["language"]
    assert isinstance(row, ChoiceSetting)
    shown = [(row.box.itemData(at), row.box.itemText(at)) for at in range(row.box.count())]
    assert shown == [("system", "As the system"), *NAMES.items()]
    told = told_by(window)
    row.set_value("ar")
    assert told == [("language", "ar")]


@pytest.mark.parametrize(
    ("direction", "half"), [(Qt.LayoutDirection.LeftToRight, 1), (Qt.LayoutDirection.RightToLeft, 0)]
)
def test_the_arrow_of_a_choice_is_where_its_words_end(
    window: SettingsWindow, direction: Qt.LayoutDirection, half: int
) -> None:
    row = window.rows["theme"]
    assert isinstance(row, ChoiceSetting)
    row.box.addItem("", "")
    row.set_value("")
    row.box.setLayoutDirection(direction)
    image = row.box.grab().toImage()
    middle, inner = image.height() // 2, range(8, image.width() - 8)
    ground = image.pixel(image.width() // 2, middle)
    drawn = {2 * x // image.width() for x in inner if image.pixel(x, middle) != ground}
    assert drawn == {half}


def test_a_choice_is_told_at_once(window: SettingsWindow) -> None:
    told = told_by(window)
    for name in ("theme", "interface_percent", "typeface", "reasoning_shown", "notify", "keep_awake", "offline"):
        window.rows[name].set_value(getattr(CHOSEN, name))
    assert told == [
        ("theme", "contrast"),
        ("interface_percent", 125),
        ("typeface", "serif"),
        ("reasoning_shown", False),
        ("notify", False),
        ("keep_awake", False),
        ("offline", True),
    ]


def test_the_speed_is_in_megabytes_and_never_shown_as_none(window: SettingsWindow) -> None:
    told = told_by(window)
    row = window.rows["download_limit_bytes_per_s"]
    assert isinstance(row, SpeedSetting)
    row.spin.setFocus()
    row.spin.selectAll()
    QTest.keyClicks(row.spin, "25")
    assert told == []
    QTest.keyClick(row.spin, Qt.Key.Key_Return)
    assert told == [("download_limit_bytes_per_s", 25_000_000)]
    window.show_settings(Settings(download_limit_bytes_per_s=300))
    assert row.spin.text() == "1 MB/s"


def test_an_address_without_encryption_is_not_taken(window: SettingsWindow) -> None:
    told = told_by(window)
    row = window.rows["mirrors"]
    assert isinstance(row, LineSetting)
    row.field.setText("http://hub.example")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert told == []
    assert "“http://hub.example” cannot be used" in row.about
    row.field.setText(" https://hub.example   https://other.example ")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert told == [("mirrors", "https://hub.example https://other.example")]
    assert "Default: " in row.about


def test_what_is_chosen_elsewhere_is_shown_without_being_told(window: SettingsWindow) -> None:
    told = told_by(window)
    window.show_settings(CHOSEN)
    assert window.rows["budget_tokens"].value == 777
    assert told == []


def test_one_setting_goes_back_to_its_default(qtbot: QtBot) -> None:
    window = opened(qtbot, CHOSEN)
    told = told_by(window)
    (reset,) = window.rows["theme"].findChildren(QToolButton, "reset")
    assert reset.isVisible()
    reset.click()
    assert told == [("theme", "system")]
    assert not reset.isVisible()


def test_all_settings_go_back_when_the_user_says_so(qtbot: QtBot) -> None:
    window = opened(qtbot, CHOSEN)
    told = told_by(window)
    button(window, "Reset all…").click()
    box = window.findChild(QMessageBox)
    assert box
    assert "settings of each model stay" in box.informativeText()
    assert told == []
    (reset,) = [made for made in box.findChildren(QPushButton) if made.text() == "Reset all"]
    reset.click()
    assert dict(told) == {name: getattr(Settings(), name) for name in window.rows}
    assert not button(window, "Reset all…").isEnabled()


def test_the_lock_of_the_environment_cannot_be_taken_off(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAGISTRAL_OFFLINE", "1")
    window = opened(qtbot, Settings())
    assert window.rows["offline"].value is True
    assert not window.rows["offline"].isEnabled()
    assert "MAGISTRAL_OFFLINE" in window.rows["offline"].about
    window.show_settings(Settings(notify=False))
    assert window.rows["offline"].value is True


def test_the_speed_can_be_read_with_the_app_s_style(window: SettingsWindow) -> None:
    window.setStyleSheet(style_sheet("light"))
    row = window.rows["download_limit_bytes_per_s"]
    assert isinstance(row, SpeedSetting)
    field = row.spin.findChild(QLineEdit)
    assert field
    assert field.width() > field.fontMetrics().horizontalAdvance(field.text())
