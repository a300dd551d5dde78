"""The list of conversations."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Conversation
from magistral_desktop.gui.sidebar import Sidebar


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_conversations([Conversation(7, "Apples", 0, 2), Conversation(3, "Pears", 0, 1)], current_id=3)
    bar.show()
    return bar


def test_the_current_conversation_is_marked(sidebar: Sidebar) -> None:
    assert sidebar.model.conversation_id(sidebar.list.currentIndex()) == 3


def test_a_click_chooses_a_conversation(sidebar: Sidebar) -> None:
    chosen: list[int] = []
    sidebar.chosen.connect(chosen.append)
    place = sidebar.list.visualRect(sidebar.model.index(0, 0)).center()
    QTest.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [7]


def test_a_new_title_is_asked_for_in_place(sidebar: Sidebar, qtbot: QtBot) -> None:
    renamed: list[tuple[int, str]] = []
    sidebar.renamed.connect(lambda conversation_id, title: renamed.append((conversation_id, title)))
    sidebar.rename_current()
    editor = sidebar.list.findChild(QLineEdit)
    assert editor
    editor.setText(" Quinces ")
    with qtbot.waitSignal(sidebar.renamed):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert renamed == [(3, "Quinces")]


def test_an_empty_title_changes_nothing(sidebar: Sidebar) -> None:
    renamed: list[int] = []
    sidebar.renamed.connect(lambda conversation_id, _title: renamed.append(conversation_id))
    assert not sidebar.model.setData(sidebar.model.index(0, 0), "   ")
    assert renamed == []


def test_a_deleted_conversation_can_be_brought_back(sidebar: Sidebar) -> None:
    deleted: list[int] = []
    undone: list[int] = []
    sidebar.deleted.connect(deleted.append)
    sidebar.undo_requested.connect(undone.append)
    sidebar.list.setFocus()
    sidebar.delete_current()
    bar = sidebar.findChild(QFrame, "undo")
    assert bar
    assert bar.isVisible()
    undo = bar.findChild(QToolButton)
    assert undo
    undo.click()
    assert (deleted, undone) == ([3], [3])
    assert not bar.isVisible()
