"""The find bar, and the window that reads with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.find_bar import FindBar
from magistral_desktop.gui.transcript.find import Query
from magistral_desktop.gui.transcript.passages import Passage

PASSAGE = Passage(3, 14, "reasoning", 15, 92)


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    bar = FindBar()
    bar.set_theme("light")
    qtbot.addWidget(bar)
    bar.start()
    return bar


def test_what_is_typed_is_asked_for(qtbot: QtBot, bar: FindBar) -> None:
    with qtbot.waitSignal(bar.asked) as asked:
        bar.field.setText("four")
    assert asked.args == [Query("four"), "chat"]
    with qtbot.waitSignal(bar.asked) as asked:
        bar.match_case.click()
    assert asked.args == [Query("four", match_case=True), "chat"]
    with qtbot.waitSignal(bar.asked) as asked:
        bar.reasoning_only.click()
    assert asked.args == [Query("four", match_case=True), "reasoning"]


def test_enter_goes_on_and_shift_enter_back(qtbot: QtBot, bar: FindBar) -> None:
    bar.field.setText("four")
    with qtbot.waitSignal(bar.stepped) as stepped:
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert stepped.args == [1]
    with qtbot.waitSignal(bar.stepped) as stepped:
        QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert stepped.args == [-1]


def test_the_buttons_step_where_there_is_a_match(qtbot: QtBot, bar: FindBar) -> None:
    bar.field.setText("four")
    bar.show_found(0, 0)
    assert not bar.next_button.isEnabled()
    bar.show_found(17, 3)
    with qtbot.waitSignal(bar.stepped) as stepped:
        bar.previous_button.click()
    assert stepped.args == [-1]


@pytest.mark.parametrize(
    ("count", "current", "words"),
    [(17, 3, "3 of 17"), (12_345, 1, "1 of 12,345"), (2, 0, "2 matches"), (0, 0, "No matches")],
)
def test_matches_are_counted_in_words(bar: FindBar, count: int, current: int, words: str) -> None:
    bar.field.setText("four")
    bar.show_found(count, current)
    assert bar.count.text() == words


def test_an_address_leads_to_its_passage(qtbot: QtBot, bar: FindBar) -> None:
    with qtbot.waitSignal(bar.asked) as asked:
        bar.field.setText(PASSAGE.address)
    assert asked.args == [Query(""), "chat"]
    with qtbot.waitSignal(bar.passage_entered) as entered:
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert entered.args == [PASSAGE]


def test_esc_closes_the_bar(qtbot: QtBot, bar: FindBar) -> None:
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_every_button_has_a_name(bar: FindBar) -> None:
    for button in (bar.previous_button, bar.next_button, bar.match_case, bar.reasoning_only):
        assert button.accessibleName()
