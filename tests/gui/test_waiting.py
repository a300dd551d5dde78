"""Drafts, and questions that wait for the end of a reply, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.storage.settings import Settings
from tests.gui.test_main_window import StartWindow, ask, label_texts, start_window

__all__ = ["start_window"]


def questions(window: MainWindow) -> list[str]:
    return [message.text for message in window.pane._chats.messages(1) if message.role == "user"]


def button(window: MainWindow, words: str) -> QToolButton:
    buttons = window.pane.waiting.findChildren(QToolButton)
    return next(each for each in buttons if each.text() == words and each.isVisible())


def type_and_enter(window: MainWindow, text: str) -> None:
    window.pane.composer.set_question(text)
    QTest.keyClick(window.pane.composer.edit, Qt.Key.Key_Return)


def test_a_question_asked_during_a_reply_waits_and_is_asked_after_it(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ask(window, "first?")
    type_and_enter(window, "second?")
    type_and_enter(window, "third?")
    assert window.pane.composer.question() == ""
    assert window.pane.waiting.isVisible()
    assert "second?" in label_texts(window.pane.waiting)
    assert questions(window) == ["first?"]
    qtbot.waitUntil(lambda: questions(window) == ["first?", "second?", "third?"], timeout=20_000)
    assert not window.pane.waiting.isVisible()


def test_after_a_stopped_reply_the_user_decides(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("endless")
    ask(window, "first?")
    type_and_enter(window, "second?")
    window.pane.stop()
    qtbot.waitUntil(lambda: not window.pane._chats.is_replying(1))
    assert questions(window) == ["first?"]
    button(window, "Send").click()
    assert questions(window) == ["first?", "second?"]


def test_a_waiting_question_can_be_edited_or_removed(start_window: StartWindow) -> None:
    window = start_window("endless")
    ask(window, "first?")
    type_and_enter(window, "second?")
    type_and_enter(window, "third?")
    button(window, "Edit").click()
    assert window.pane.composer.question() == "second?"
    button(window, "Remove").click()
    assert window.pane._chats.waiting.of(1) == []
    assert not window.pane.waiting.isVisible()


def test_waiting_questions_are_there_after_a_restart(start_window: StartWindow) -> None:
    window = start_window("endless")
    ask(window, "first?")
    type_and_enter(window, "second?")
    window = start_window("endless", Settings(last_conversation=1))
    assert "second?" in label_texts(window.pane.waiting)


@pytest.mark.parametrize("leave", [1, 2])
def test_what_is_typed_comes_back_with_its_chat(start_window: StartWindow, leave: int) -> None:
    window = start_window("endless")
    ask(window, "one")
    window.open_conversation(0)
    ask(window, "two")
    window.pane.composer.set_question("half a question")
    window.open_conversation(leave - 1)
    assert window.pane.composer.question() == ""
    window.open_conversation(2)
    assert window.pane.composer.question() == "half a question"


def test_a_draft_is_kept_a_moment_after_typing_and_is_there_after_a_crash(
    start_window: StartWindow, qtbot: QtBot
) -> None:
    window = start_window("endless")
    ask(window, "one")
    window.pane.composer.set_question("half a question")
    qtbot.waitUntil(lambda: window.pane._chats.shelf.draft(1) == "half a question")
    window = start_window("endless", Settings(last_conversation=1))
    assert window.pane.composer.question() == "half a question"


def test_what_was_typed_before_the_chats_came_stays(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("endless")
    ask(window, "one")
    window.pane.composer.set_question("an old draft")
    window.pane.drafts.keep()
    window.pane.drafts._is_opened = False
    window.pane.composer.set_question("typed at once")
    window.open_conversation(1)
    assert window.pane.composer.question() == "typed at once"


def test_a_sent_question_is_no_draft_any_more(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("endless")
    window.pane.composer.set_question("one")
    window.pane.drafts.keep()
    assert window.pane._chats.shelf.draft(0) == "one"
    QTest.keyClick(window.pane.composer.edit, Qt.Key.Key_Return)
    assert (window.pane._chats.shelf.draft(0), window.pane._chats.shelf.draft(1)) == ("", "")
