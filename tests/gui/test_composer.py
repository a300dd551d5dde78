"""The prompt box."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.steering import Steering
from magistral_desktop.gui.composer import MAX_LINES, Composer


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    box = Composer()
    qtbot.addWidget(box)
    box.resize(500, 60)
    box.show()
    return box


@pytest.fixture
def questions(composer: Composer) -> list[str]:
    asked: list[str] = []
    composer.submitted.connect(asked.append)
    return asked


def test_enter_sends_what_was_typed(composer: Composer, questions: list[str]) -> None:
    QTest.keyClicks(composer.edit, "2+2?")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert questions == ["2+2?"]


def test_shift_enter_breaks_the_line(composer: Composer, questions: list[str]) -> None:
    QTest.keyClicks(composer.edit, "one")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(composer.edit, "two")
    assert composer.question().replace("\u2028", "\n") == "one\ntwo"
    assert questions == []


def test_what_was_typed_stays_until_the_window_empties_the_box(composer: Composer, questions: list[str]) -> None:
    composer.set_question("kept if sending fails")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert questions == [composer.question()]


def test_white_space_alone_is_not_sent(composer: Composer, questions: list[str]) -> None:
    composer.set_question("  \n ")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert questions == []
    assert not composer.button.isEnabled()


def test_the_box_grows_with_its_lines_up_to_a_limit(composer: Composer, qtbot: QtBot) -> None:
    heights = []
    for lines in (1, 4, MAX_LINES, 100):
        composer.set_question("\n".join(["line"] * lines))
        qtbot.wait(1)
        heights.append(composer.edit.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_a_long_line_wraps_and_makes_the_box_grow(composer: Composer) -> None:
    before = composer.edit.height()
    composer.set_question("word " * 60)
    assert composer.edit.height() > before


def test_the_button_stops_while_a_reply_is_written(composer: Composer, questions: list[str]) -> None:
    stops: list[bool] = []
    composer.stop_requested.connect(lambda: stops.append(True))
    queued: list[str] = []
    composer.queued.connect(queued.append)
    composer.set_question("next question")
    composer.set_replying(True)
    composer.button.click()
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert stops == [True]
    assert questions == []
    assert queued == ["next question"]
    assert composer.button.accessibleName() == "Stop"


@pytest.mark.parametrize("text", ["0123456789abcde\n" * 60_000, "x" * 990_000], ids=["lines", "one word"])
def test_a_million_characters_can_be_pasted(composer: Composer, questions: list[str], text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    composer.edit.insertFromMimeData(pasted)
    composer.button.click()
    assert questions == [text]


def test_the_answer_can_be_asked_for_while_the_reply_is_thinking(composer: Composer) -> None:
    asked: list[bool] = []
    composer.answer_requested.connect(lambda: asked.append(True))
    assert not composer.answer_button.isVisible()
    composer.set_thinking(True)
    composer.answer_button.click()
    assert asked == [True]
    composer.set_thinking(False)
    assert not composer.answer_button.isVisible()


def choose(composer: Composer, words: str) -> None:
    """Click an entry of the thinking button's menu."""
    actions = composer.thinking.choices.findChildren(QAction)
    next(action for action in actions if action.text() == words).trigger()


def test_the_menu_sets_what_is_wished_for_a_thought(composer: Composer) -> None:
    choose(composer, "Always")
    choose(composer, "Short · 1,024 Tokens")
    choose(composer, "Close the Thought and Answer")
    assert composer.thinking.steering == Steering("always", 1_024, "answer")
    assert composer.thinking.text() == "Thinking: always · short"


def test_another_budget_is_asked_for_and_shown(composer: Composer) -> None:
    asked: list[bool] = []
    composer.thinking.other_budget_requested.connect(lambda: asked.append(True))
    choose(composer, "Other…")
    assert asked == [True]
    assert composer.thinking.steering == Steering()
    composer.thinking.set_budget(3_000)
    assert composer.thinking.text() == "Thinking: auto · 3,000 tokens"
    choose(composer, "Other (3,000)…")
    assert composer.thinking.steering.budget_tokens == 3_000


def test_a_model_without_thoughts_has_no_wishes_for_them(composer: Composer) -> None:
    composer.thinking.set_available(False)
    assert not composer.thinking.isVisible()
    composer.thinking.set_available(True)
    assert composer.thinking.isVisible()


def test_an_edited_question_is_sent_as_such_and_the_draft_comes_back(composer: Composer, questions: list[str]) -> None:
    composer.set_question("a draft")
    edited: list[str] = []
    composer.edited.connect(edited.append)

    composer.begin_editing("2+2?")
    composer.begin_editing("3+3?")
    assert "Editing your question" in [label.text() for label in composer.findChildren(QLabel) if label.isVisible()]
    QTest.keyClicks(composer.edit, "!")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    composer.end_editing()

    assert (edited, questions) == (["3+3?!"], [])
    assert (composer.question(), composer.is_editing) == ("a draft", False)


def test_an_edited_question_can_be_sent_while_a_reply_is_written(composer: Composer) -> None:
    edited: list[str] = []
    composer.edited.connect(edited.append)
    composer.set_replying(True)

    composer.begin_editing("2+2?")
    assert composer.button.accessibleName() == "Send"
    composer.button.click()
    composer.end_editing()

    assert edited == ["2+2?"]
    assert composer.button.accessibleName() == "Stop"


def test_the_up_key_asks_for_the_last_question_in_an_empty_box_only(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(composer.last_question_wanted):
        QTest.keyClick(composer.edit, Qt.Key.Key_Up)
    composer.set_question("two\nlines")
    with qtbot.assertNotEmitted(composer.last_question_wanted):
        QTest.keyClick(composer.edit, Qt.Key.Key_Up)
