"""Folders, pins and the archive in the list of chats."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Conversation, Folder
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.sidebar import Sidebar
from tests.gui.test_main_window import StartWindow, ask, start_window

__all__ = ["start_window"]

NOW = time.time()
CHATS = [
    Conversation(1, "Pinned one", NOW, NOW, is_pinned=True),
    Conversation(2, "Of work", NOW, NOW, folder_id=9),
    Conversation(3, "Of today", NOW, NOW),
    Conversation(4, "Put away", NOW, NOW, is_archived=True),
]


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.set_theme("dark")
    bar.resize(250, 600)
    bar.show_conversations(CHATS, 3, [Folder(9, "Work")])
    bar.show()
    return bar


def rows(sidebar: Sidebar) -> list[str]:
    return [str(sidebar.model.index(row, 0).data()) for row in range(sidebar.model.rowCount())]


def choose(qtbot: QtBot, open_menu: Callable[[], None], sidebar: Sidebar, words: str) -> None:
    open_menu()
    actions = [action for menu in sidebar.findChildren(QMenu) for action in menu.actions()]
    next(action for action in reversed(actions) if action.text() == words).trigger()


def menu_of(sidebar: Sidebar, row: int) -> Callable[[], None]:
    place = sidebar.list.visualRect(sidebar.model.index(row, 0)).center()
    return lambda: sidebar.list.customContextMenuRequested.emit(place)


def test_the_list_has_its_parts_and_the_archive_is_folded(sidebar: Sidebar) -> None:
    sidebar.list.grab()
    assert rows(sidebar) == ["Pinned", "Pinned one", "Work", "Of work", "Today", "Of today", "Archive"]
    assert sidebar.list.currentIndex().data() == "Of today"


def test_a_heading_folds_by_a_click_and_by_the_keyboard(sidebar: Sidebar) -> None:
    place = sidebar.list.visualRect(sidebar.model.index(6, 0)).center()
    QTest.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows(sidebar)[-2:] == ["Archive", "Put away"]
    sidebar.fold_current()
    assert rows(sidebar)[-1] == "Archive"
    sidebar.show_conversations(CHATS, 3, [Folder(9, "Work")])
    assert rows(sidebar)[-1] == "Archive"


@pytest.mark.parametrize(("onto", "kind", "folder_id"), [(0, "pinned", 0), (3, "folder", 9), (6, "archive", 0)])
def test_a_chat_is_dropped_into_a_part_of_the_list(sidebar: Sidebar, onto: int, kind: str, folder_id: int) -> None:
    dropped: list[tuple[int, str, int]] = []
    sidebar.dropped.connect(lambda chat, section: dropped.append((chat, section.kind, section.folder_id)))
    data = sidebar.model.mimeData([sidebar.model.index(5, 0)])
    sidebar.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, sidebar.model.index(onto, 0))
    assert dropped == [(3, kind, folder_id)]


def test_a_chat_dropped_between_two_rows_joins_the_upper_one(sidebar: Sidebar) -> None:
    dropped: list[str] = []
    sidebar.dropped.connect(lambda _chat, section: dropped.append(section.title))
    data = sidebar.model.mimeData([sidebar.model.index(5, 0)])
    sidebar.model.dropMimeData(data, Qt.DropAction.MoveAction, 4, 0, QModelIndex())
    assert dropped == ["Work"]


def test_the_menu_of_a_chat_offers_what_can_be_done_to_it(sidebar: Sidebar, qtbot: QtBot) -> None:
    done: list[tuple[str, int, int]] = []
    sidebar.menu.pinned.connect(lambda chat, is_pinned: done.append(("pinned", chat, is_pinned)))
    sidebar.menu.archived.connect(lambda chat, is_archived: done.append(("archived", chat, is_archived)))
    sidebar.menu.moved.connect(lambda chat, folder: done.append(("moved", chat, folder)))
    choose(qtbot, menu_of(sidebar, 1), sidebar, "Unpin")
    choose(qtbot, menu_of(sidebar, 5), sidebar, "Archive")
    choose(qtbot, menu_of(sidebar, 5), sidebar, "Work")
    assert done == [("pinned", 1, False), ("archived", 3, True), ("moved", 3, 9)]


def test_a_folder_is_removed_by_its_menu(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.menu.folder_removed) as removed:
        choose(qtbot, menu_of(sidebar, 2), sidebar, "Remove the Folder, Keep Its Chats")
    assert removed.args == [9]


def test_a_folder_gets_a_new_name_in_place(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.folder_renamed) as renamed:
        assert sidebar.model.setData(sidebar.model.index(2, 0), " Home ")
    assert renamed.args == [9, "Home"]


def test_chats_are_kept_as_the_list_asks(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ask(window, "A question")
    menu = window.sidebar.menu
    menu.folder_added.emit(" My  work ", 1)
    assert rows(window.sidebar) == ["My work", "A question"]
    menu.pinned.emit(1, True)
    assert rows(window.sidebar) == ["Pinned", "A question", "My work"]
    menu.archived.emit(1, True)
    assert rows(window.sidebar) == ["My work", "Archive"]
    window.sidebar.search.field.setText("question")
    qtbot.waitUntil(lambda: window.sidebar.search.results.found.rowCount() > 0)
    menu.archived.emit(1, False)
    assert rows(window.sidebar) == ["Pinned", "A question", "My work"]
    menu.folder_removed.emit(1)
    menu.pinned.emit(1, False)
    assert rows(window.sidebar) == ["A question"]


def test_the_instructions_of_a_folder_reach_its_chats(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ask(window, "A question")
    window.sidebar.menu.folder_added.emit("Work", 1)
    window.sidebar.menu.folder_instructions_wanted.emit(1)
    dialog = window.sidebar.findChildren(QInputDialog)[-1]
    dialog.setTextValue("Be formal.")
    dialog.accept()

    ask(window, "Another")

    qtbot.waitUntil(lambda: not window.pane._shown.is_at_work)
    reply = window.pane._shown.last
    assert reply
    assert reply.instructions == "Be formal."
    window.sidebar.menu.folder_instructions_wanted.emit(1)
    assert window.sidebar.findChildren(QInputDialog)[-1].textValue() == "Be formal."


def test_a_new_folder_is_named_in_a_dialog(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.menu.folder_added) as added:
        choose(qtbot, menu_of(sidebar, 5), sidebar, "New Folder…")
        (dialog,) = sidebar.findChildren(QInputDialog)
        dialog.setTextValue("Home")
        dialog.accept()
    assert added.args == ["Home", 3]


def test_the_keys_of_the_list_fold_its_sections(sidebar: Sidebar) -> None:
    fold = next(action for action in sidebar.list.actions() if action.text() == "Fold")
    assert isinstance(fold, QAction)
    fold.trigger()
    assert rows(sidebar)[-2:] == ["Today", "Archive"]


def chat_menu(window: MainWindow) -> QMenu:
    """Open the Chat menu."""
    (menu,) = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&Chat"]
    menu.aboutToShow.emit()
    return menu


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text().replace("&", ""): action for action in menu.actions()}


def test_the_chat_menu_pins_a_chat_and_archives_it_and_brings_it_back(start_window: StartWindow) -> None:
    window = start_window("echo")
    ask(window, "A question")
    ask_menu = entries(chat_menu(window))
    assert ask_menu["Pin"].shortcut().toString() == "Ctrl+Shift+P"
    assert ask_menu["Archive"].shortcut().toString() == "Ctrl+Shift+H"
    ask_menu["Pin"].trigger()
    assert rows(window.sidebar) == ["Pinned", "A question"]
    entries(chat_menu(window))["Unpin"].trigger()
    assert rows(window.sidebar) == ["A question"]
    entries(chat_menu(window))["Archive"].trigger()
    assert rows(window.sidebar) == ["Archive"]
    entries(chat_menu(window))["Bring Back from the Archive"].trigger()
    assert rows(window.sidebar) == ["A question"]


def test_the_chat_menu_moves_a_chat_to_a_folder(start_window: StartWindow) -> None:
    window = start_window("echo")
    ask(window, "A question")
    window.sidebar.menu.folder_added.emit("Work", 0)
    (folders,) = [menu for menu in window.findChildren(QMenu) if menu.title() == "Move to &Folder"]
    folders.aboutToShow.emit()
    entries(folders)["Work"].trigger()
    assert rows(window.sidebar) == ["Work", "A question"]
    folders.aboutToShow.emit()
    assert entries(folders)["Work"].isChecked()
    entries(folders)["No Folder"].trigger()
    assert rows(window.sidebar) == ["Work", "Today", "A question"]


def test_the_chat_menu_leaves_a_chat_that_is_not_there_yet_alone(start_window: StartWindow) -> None:
    window = start_window("echo")
    menu = entries(chat_menu(window))
    menu["Pin"].trigger()
    menu["Archive"].trigger()
    assert not menu["Move to Folder"].isEnabled()
    assert rows(window.sidebar) == []


def test_what_was_folded_is_folded_after_a_restart(start_window: StartWindow) -> None:
    window = start_window("echo")
    ask(window, "A question")
    window.sidebar.menu.folder_added.emit("Work", 1)
    window.sidebar.fold_current()
    assert rows(window.sidebar) == ["Work"]
    again = start_window("echo", window.settings())
    assert rows(again.sidebar) == ["Work"]
    again.sidebar.list.setCurrentIndex(again.sidebar.model.index(0, 0))
    again.sidebar.fold_current()
    assert rows(again.sidebar) == ["Work", "A question"]


def test_what_cannot_be_read_of_the_folds_is_left_out(sidebar: Sidebar) -> None:
    sidebar.model.restore_folded("\n9 folder\n² archive\nx\n7")
    assert rows(sidebar) == ["Pinned", "Pinned one", "Work", "Today", "Of today", "Archive", "Put away"]
    assert sidebar.model.folded == "9 folder"
