"""Chat settings and snippets in the window: they reach the prompt, and the prompt box."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.wishes import Snippet, snippet_name, snippet_word
from magistral_desktop.gui.chat_settings_dialog import ChatSettingsDialog
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.snippets_dialog import SnippetsDialog
from tests.gui.test_main_window import StartWindow, ask, shown_text, start_window
from tests.gui.test_versions import trigger

__all__ = ["start_window"]  # a fixture


def settings_dialog(window: MainWindow) -> ChatSettingsDialog:
    trigger(window, "Chat Se&ttings")
    dialog = window.pane.findChildren(ChatSettingsDialog)[-1]
    assert isinstance(dialog, ChatSettingsDialog)
    return dialog


def test_instructions_for_all_chats_come_before_those_of_the_chat(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    dialog = settings_dialog(window)
    dialog.for_all.setPlainText("Be kind.")
    dialog.own.setPlainText("Be brief.")
    dialog.buttons.accepted.emit()

    ask(window, "one")

    qtbot.waitUntil(lambda: not window.pane._shown.is_at_work)
    reply = window.pane._shown.last
    assert reply
    assert reply.instructions == "Be kind.\n\nBe brief."


def test_a_chat_keeps_its_own_and_others_do_not_have_it(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    dialog = settings_dialog(window)
    dialog.own.setPlainText("Be brief.")
    dialog.temperature.check.setChecked(True)
    dialog.temperature.box.setValue(0.25)
    dialog.context.check.setChecked(True)
    dialog.context.box.setValue(1024)
    dialog.buttons.accepted.emit()
    ask(window, "one")
    qtbot.waitUntil(lambda: not window.pane._shown.is_at_work)
    reply = window.pane._shown.last
    assert reply
    assert reply.sampling
    assert (reply.sampling.temperature, reply.instructions) == (0.25, "Be brief.")

    kept = settings_dialog(window)
    assert (kept.own.toPlainText(), kept.temperature.value()) == ("Be brief.", 0.25)
    assert kept.context.value() == 1024
    window.open_conversation(0)
    fresh = settings_dialog(window)
    assert (fresh.own.toPlainText(), fresh.temperature.value(), fresh.context.value()) == ("", None, None)


def test_a_reset_makes_a_chat_like_the_others(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("tells wishes")
    dialog = settings_dialog(window)
    dialog.budget.check.setChecked(True)
    dialog.budget.box.setValue(77)
    dialog.buttons.accepted.emit()
    ask(window, "one")
    qtbot.waitUntil(lambda: "77" in shown_text(window))

    again = settings_dialog(window)
    again.reset()
    again.buttons.accepted.emit()
    ask(window, "two")

    qtbot.waitUntil(lambda: not window.pane._shown.is_at_work)
    reply = window.pane._shown.last
    assert reply
    assert reply.steering.budget_tokens == 0


def test_a_snippet_is_put_in_the_place_of_its_name(start_window: StartWindow) -> None:
    window = start_window("echo")
    snippets, edit = window.pane.wishes.snippets, window.pane.composer.edit
    snippets.changed.emit([Snippet("proof", "Prove it step by step."), Snippet("brief", "In one sentence.")])

    QTest.keyClicks(edit, "Why? /pr")
    assert snippets.popup.isVisible()
    QTest.keyClick(snippets.popup, Qt.Key.Key_Return)

    assert edit.toPlainText() == "Why? Prove it step by step."


def test_snippets_are_kept_and_in_the_menu(start_window: StartWindow) -> None:
    window = start_window("echo")
    window.pane.wishes.snippets.edit_all()
    dialog = window.pane.findChild(SnippetsDialog)
    assert dialog
    dialog.add()
    QTest.keyClicks(dialog.name, "my proof")
    dialog.text.setPlainText("Prove it.")
    dialog.buttons.accepted.emit()

    again = start_window("echo")
    snippets = again.pane.wishes.snippets
    snippets.menu.aboutToShow.emit()
    assert [action.text() for action in snippets.menu.actions()] == ["my-proof", "", "&Edit Snippets…"]
    snippets.menu.actions()[0].trigger()
    assert again.pane.composer.question() == "Prove it."


@pytest.mark.parametrize(
    ("typed", "word"),
    [("/", ""), ("/pr", "pr"), ("Why? /pr", "pr"), ("1/2", None), ("http://a", None), ("/pr ", None), ("", None)],
)
def test_a_word_after_a_slash_names_a_snippet(typed: str, word: str | None) -> None:
    assert snippet_word(typed) == word


def test_a_name_has_no_spaces_and_no_slash() -> None:
    assert snippet_name(" my /long name ") == "my-long-name"
