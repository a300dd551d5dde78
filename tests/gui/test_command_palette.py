"""The command palette in the window: filled from the menus and the chats, used with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.command_palette import CommandPalette
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.palette_entries import PALETTE_ACTION
from tests.gui.test_main_window import StartWindow, ask, shown_text, start_window

__all__ = ["start_window"]


@pytest.fixture
def window(start_window: StartWindow, qtbot: QtBot) -> MainWindow:
    """A window on a new chat, beside one that was asked about tea."""
    opened = start_window("think")
    ask(opened, "How is tea made?")
    qtbot.waitUntil(lambda: "tea made" in shown_text(opened), timeout=10_000)
    opened.open_conversation(0)
    qtbot.waitUntil(lambda: "tea made" not in shown_text(opened))
    return opened


def actions_of(window: MainWindow) -> list[QAction]:
    return [action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()]


def open_palette(window: MainWindow) -> CommandPalette:
    (action,) = [action for action in actions_of(window) if action.objectName() == PALETTE_ACTION]
    action.trigger()
    return window.findChildren(CommandPalette)[-1]


def words(palette: CommandPalette) -> list[str]:
    return [entry.words for entry in palette.shown]


def test_it_has_the_last_chats_and_all_that_the_menus_can_do_now(window: MainWindow) -> None:
    shown = words(open_palette(window))
    assert shown[0].startswith("How is tea made")
    offered = [
        action.text().replace("&", "")
        for action in actions_of(window)
        if action.text()
        and action.isEnabled()
        and action.isVisible()
        and action.menu() is None
        and action.objectName() != PALETTE_ACTION
    ]
    assert len(offered) > 40
    assert sorted(name for name in shown[1:] if ": " not in name) == sorted(offered)
    assert "Thinking: Always" in shown
    assert "Thinking: Length of a Thought: No Limit" in shown


def test_a_command_is_found_by_letters_and_done_with_enter(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "shw rsn")
    assert words(palette) == ["Show Reasoning"]
    before = window.pane.reasoning_button.isChecked()
    with qtbot.waitSignal(palette.destroyed):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.pane.reasoning_button.isChecked() is not before


def test_the_arrows_move_the_row_while_the_field_keeps_the_focus(window: MainWindow) -> None:
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "zoom")
    assert words(palette) == ["Zoom In", "Zoom Out"]
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.zoom.percent == 90


def test_a_chat_is_opened_by_its_title(window: MainWindow) -> None:
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "tea how")
    assert len(words(palette)) == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.pane.conversation_id == 1


def test_a_chat_is_opened_by_what_was_said_in_it(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.renamed.emit(1, "Drinks")
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "made tea")
    assert words(palette) == []
    qtbot.waitUntil(lambda: words(palette) == ["Drinks: How is tea made?"])
    assert palette.shown[0].detail == "You"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.pane.conversation_id == 1


def test_esc_closes_it_and_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "quit")
    with qtbot.waitSignal(palette.destroyed):
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.isVisible()


def test_words_that_nothing_has_are_told_and_enter_does_nothing(window: MainWindow) -> None:
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "xyzzy")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert not palette.list.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_its_parts_have_names_for_screen_readers(window: MainWindow) -> None:
    palette = open_palette(window)
    assert palette.windowTitle() == "Command palette"
    assert palette.field.accessibleName() == "Command or words of a chat"
    assert palette.list.accessibleName() == "Commands and chats that fit"
    row = palette.list.model().index(1, 0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == f"New Chat, {palette.shown[1].detail}"
