"""Searching all chats above their list."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.hits import Hit
from magistral_desktop.gui.search_panel import SearchPanel
from tests.gui.test_main_window import StartWindow, ask, shown_text, start_window

__all__ = ["start_window"]

HITS = [
    Hit(3, "Apples in 𝄞 gardens", "title", time.time(), "Apples in 𝄞 gardens", ((0, 6),)),
    Hit(4, "Pears", "answer", 0, "…and apples too, which are red and round and sweet", ((5, 11),), 9, 5, 11),
]


@pytest.fixture
def panel(qtbot: QtBot) -> SearchPanel:
    made = SearchPanel()
    qtbot.addWidget(made)
    made.resize(260, 400)
    made.set_theme("dark")
    made.show()
    return made


def test_what_is_typed_is_asked_for_once_the_keys_rest(panel: SearchPanel, qtbot: QtBot) -> None:
    asked: list[tuple[str, bool]] = []
    panel.asked.connect(lambda typed, with_reasoning: asked.append((typed, with_reasoning)))
    QTest.keyClicks(panel.field, "apple")
    qtbot.waitUntil(lambda: asked == [("apple", False)])
    panel.with_reasoning.click()
    assert asked[-1] == ("apple", True)
    assert panel.results.isVisible()


def test_escape_leaves_the_search(panel: SearchPanel, qtbot: QtBot) -> None:
    panel.field.setText("apple")
    with qtbot.waitSignal(panel.asked) as left:
        QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert left.args == ["", False]
    assert not panel.results.isVisible()


def test_the_rows_say_what_was_found_and_can_be_chosen_by_the_keyboard(panel: SearchPanel, qtbot: QtBot) -> None:
    panel.field.setText("apple")
    with qtbot.waitSignal(panel.asked):
        pass
    panel.show_hits(HITS, 50)
    spoken = [panel.results.found.index(row, 0).data() for row in range(2)]
    assert "Apples in 𝄞 gardens, Title" in spoken[0]
    assert "Pears, Answer" in spoken[1]
    assert panel.count.text() == "2 found"
    panel.results.grab()
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    QTest.keyClick(panel.results, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(panel.results, Qt.Key.Key_Return)
    assert chosen.args == [HITS[1]]


def test_nothing_found_is_said(panel: SearchPanel) -> None:
    panel.show_hits([], 50)
    assert panel.count.text() == "Nothing found"


def test_a_hit_opens_its_chat_its_branch_and_its_place(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ask(window, "first apples")
    qtbot.waitUntil(lambda: "complete" in {m.status for m in window.pane._chats.messages(1)})
    first = window.pane._chats.messages(1)[0]
    window.pane._chats.branches.edit(first.id, "instead pears")
    qtbot.waitUntil(lambda: window.pane._chats.messages(1)[-1].status == "complete")
    window.open_conversation(0)
    window.sidebar.search.field.setText("apples")
    qtbot.waitUntil(lambda: window.sidebar.search.results.found.rowCount() > 0)
    found = window.sidebar.search.results.found
    hits = [found.hit(found.index(row, 0)) for row in range(found.rowCount())]
    window.sidebar.search.chosen.emit(next(hit for hit in hits if hit.where == "question"))
    assert window.pane.conversation_id == 1
    qtbot.waitUntil(lambda: "first apples" in shown_text(window))
