"""Two versions beside each other: what differs is marked by lines too, and what they were written with is named."""

import re
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message, Sampling
from magistral_desktop.chat.steering import Steering
from magistral_desktop.gui.comparison_page import settings_that_differ
from magistral_desktop.gui.version_comparison import NARROW_PX, VersionComparison

LINES = ("line-through", "underline")
FIRST = Message(
    2,
    1,
    "assistant",
    "It is 515.",
    0.0,
    reasoning="7 and 8 make 15. So 515.",
    model="Demo",
    sampling=Sampling(0.7, 0.95),
)
SECOND = replace(FIRST, id=3, reasoning="8 and 7 make 15. So 515.", sampling=Sampling(0.0, 0.95))
THIRD = replace(FIRST, id=4, model="Other", text="No.", steering=Steering(budget_tokens=20))
QUESTION = Message(1, 1, "user", "What is 347 + 168?", 0.0)


def open_window(qtbot: QtBot, *versions: list[Message], shown: int = 1) -> VersionComparison:
    window = VersionComparison(versions, shown, "light")
    qtbot.addWidget(window)
    window.show()
    return window


def marked(window: VersionComparison) -> tuple[list[str], list[str]]:
    """Return what is struck out, and what is underlined."""
    shown = window.text.toHtml()
    gone, new = (re.findall(rf'<span style="[^"]*{line}[^"]*">(.*?)</span>', shown) for line in LINES)
    return gone, new


def test_words_that_differ_are_struck_out_and_underlined(qtbot: QtBot) -> None:
    window = open_window(qtbot, [FIRST], [SECOND])
    gone, new = marked(window)

    assert {*gone} == {"7", "8"}
    assert {*new} == {"7", "8"}
    assert "Answer · alike" in window.text.toPlainText()
    assert "Reasoning · 1 difference" in window.text.toPlainText()


def test_settings_that_differ_are_named_in_the_head(qtbot: QtBot) -> None:
    window = open_window(qtbot, [FIRST], [SECOND])

    assert window.about.text() == "Temperature: 0.7 / 0"
    assert [name for name, _, _ in settings_that_differ(FIRST, THIRD)] == ["Model", "Budget"]


def test_other_versions_can_be_chosen(qtbot: QtBot) -> None:
    window = open_window(qtbot, [FIRST], [SECOND], [THIRD])
    window.after.setCurrentIndex(2)

    assert "Model: Demo / Other" in window.about.text()
    assert "No." in window.text.toPlainText()
    assert [window.after.itemText(at) for at in range(3)] == [
        "Version 1 · Demo",
        "Version 2 · Demo",
        "Version 3 · Other",
    ]


def test_the_same_version_has_no_difference(qtbot: QtBot) -> None:
    window = open_window(qtbot, [FIRST], [SECOND])
    window.after.setCurrentIndex(0)

    assert marked(window) == ([], [])
    assert "same model and settings" in window.about.text()


def test_versions_of_a_question_come_with_their_replies(qtbot: QtBot) -> None:
    window = open_window(qtbot, [QUESTION, FIRST], [replace(QUESTION, id=5, text="What is 347 + 169?"), THIRD])
    said = window.text.toPlainText()

    assert "Question · 1 difference" in said
    assert "Answer · 1 difference" in said


def test_there_is_one_column_where_there_is_little_room(qtbot: QtBot) -> None:
    window = open_window(qtbot, [FIRST], [SECOND])
    wide = window.text.toHtml().count("<table")
    window.resize(NARROW_PX - 100, 600)
    qtbot.waitUntil(lambda: "<table" not in window.text.toHtml())

    assert wide > 0
    assert marked(window)[0]


@pytest.mark.parametrize("words", ["<b>bold</b> & <script>", "x < y\nand more"])
def test_a_model_s_markup_stays_text(qtbot: QtBot, words: str) -> None:
    window = open_window(qtbot, [replace(FIRST, text=words)], [replace(SECOND, text=words)])

    assert all(line in window.text.toPlainText() for line in words.split("\n"))
