"""Versions in the window: edited, regenerated, gone through, deleted, by mouse and keyboard."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from magistral_desktop.audit.checking import check
from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.transcript.page import WORLD
from magistral_desktop.gui.transcript.web import WebTranscript
from magistral_desktop.gui.version_comparison import VersionComparison
from tests.gui.test_main_window import StartWindow, ask, shown_text, start_window

__all__ = ["start_window"]  # a fixture

QUESTION = Message(1, 1, "user", "What is 2+2?", 0.0)
REPLY = Message(2, 1, "assistant", "It is **four**.\n\n" * 60, 0.0, parent_id=1, versions=2)
SHORTER = replace(REPLY, id=3, text="It is **four**.\n\n" * 40, version=2)


def trigger(window: MainWindow, words: str) -> None:
    (action,) = [action for action in window.findChildren(QAction) if words in action.text()]
    action.trigger()


def sent(window: MainWindow) -> list[str]:
    return [message.text for message in window.pane._shown.messages.values() if message.role == "user"]


def test_the_last_question_is_edited_with_the_keyboard_alone(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ask(window, "one")
    qtbot.waitUntil(lambda: "[INST]one[/INST]" in shown_text(window))
    edit = window.pane.composer.edit

    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClicks(edit, " more")
    QTest.keyClick(edit, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "[INST]one more[/INST]" in shown_text(window))
    assert (sent(window), edit.toPlainText()) == (["one more"], "")
    assert "2 / 2" in shown_text(window)


def test_escape_leaves_the_question_as_it_is_and_brings_the_draft_back(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ask(window, "one")
    qtbot.waitUntil(lambda: "[INST]one[/INST]" in shown_text(window))
    window.pane.composer.set_question("a draft")

    trigger(window, "Edit the Last Question")
    assert window.pane.composer.question() == "one"
    trigger(window, "&Stop the Reply")

    assert window.pane.composer.question() == "a draft"
    assert sent(window) == ["one"]


def test_another_chat_ends_the_editing(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ask(window, "one")
    qtbot.waitUntil(lambda: "[INST]one[/INST]" in shown_text(window))
    trigger(window, "Edit the Last Question")

    window.open_conversation(0)

    assert not window.pane.composer.is_editing


def test_an_edited_question_stops_the_reply_that_is_being_written(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("endless")
    ask(window, "one")
    qtbot.waitUntil(lambda: "word 9" in shown_text(window))

    trigger(window, "Edit the Last Question")
    ask(window, "two")
    qtbot.waitUntil(lambda: "two" in shown_text(window) and "word 9" in shown_text(window), timeout=10_000)
    assert window.pane.transcript
    window.pane.transcript.version_requested.emit(max(window.pane._shown.messages) - 1, -1)

    qtbot.waitUntil(lambda: "Stopped" in shown_text(window))
    assert sent(window) == ["one"]


def test_a_reply_is_regenerated_from_the_menu_and_the_old_one_can_be_seen(
    start_window: StartWindow, qtbot: QtBot
) -> None:
    window = start_window("think")
    ask(window, "2+2?")
    qtbot.waitUntil(lambda: "word 19" in shown_text(window))

    trigger(window, "generate the Last Reply")
    qtbot.waitUntil(lambda: "2 / 2" in shown_text(window) and "word 19" in shown_text(window))
    assert window.pane.transcript
    window.pane.transcript.version_requested.emit(3, -1)

    qtbot.waitUntil(lambda: "1 / 2" in shown_text(window))
    assert list(window.pane._shown.messages) == [1, 2]


def test_a_reply_that_grows_out_of_sight_is_not_painted(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("endless")
    ask(window, "one")
    qtbot.waitUntil(lambda: "word 9" in shown_text(window))
    window.pane.stop()
    qtbot.waitUntil(lambda: "Stopped" in shown_text(window))
    trigger(window, "generate the Last Reply")
    qtbot.waitUntil(lambda: "2 / 2" in shown_text(window) and "word 9" in shown_text(window))
    assert window.pane.transcript

    window.pane.transcript.version_requested.emit(3, -1)
    with qtbot.waitSignal(window.pane._chats.message_changed, check_params_cb=lambda message: message.id == 3):
        pass

    assert list(window.pane._shown.messages) == [1, 2]
    window.pane.transcript.version_requested.emit(2, 1)
    assert window.pane._shown.messages[3].status == "streaming"


def test_a_deleted_version_comes_back_when_it_is_undone(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ask(window, "one")
    qtbot.waitUntil(lambda: "[INST]one[/INST]" in shown_text(window))
    trigger(window, "Edit the Last Question")
    ask(window, "two")
    qtbot.waitUntil(lambda: "[INST]two[/INST]" in shown_text(window))
    assert window.pane.transcript

    window.pane.transcript.version_deletion_requested.emit(3)
    assert sent(window) == ["one"]
    (undo,) = [button for button in window.pane.findChildren(QToolButton) if button.text() == "Undo"]
    assert undo.isVisible()
    undo.click()

    assert sent(window) == ["two"]
    assert not undo.isVisible()


@pytest.fixture
def transcript(qtbot: QtBot) -> WebTranscript:
    view = WebTranscript(QGuiApplication.clipboard(), "light")
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    with qtbot.waitSignal(view.painted, check_params_cb=lambda painted: painted == 2, timeout=20_000):
        view.show_conversation([QUESTION, REPLY])
    return view


def evaluate(qtbot: QtBot, transcript: WebTranscript, source: str) -> object:
    results: list[object] = []
    transcript._page.runJavaScript(source, WORLD, results.append)
    qtbot.waitUntil(lambda: bool(results))
    return results[0]


_BUTTON = 'document.querySelector(\'[data-id="{}"] [data-step="1"]\')'


def test_the_button_of_the_versions_keeps_its_place_and_the_focus(qtbot: QtBot, transcript: WebTranscript) -> None:
    old, new = _BUTTON.format(2), _BUTTON.format(3)
    before = evaluate(qtbot, transcript, f"{old}.focus(), {old}.click(), {old}.getBoundingClientRect().top")

    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == 3):
        transcript.show_branch([QUESTION, SHORTER])

    after = evaluate(qtbot, transcript, f"{new}.getBoundingClientRect().top")
    assert after == pytest.approx(before, abs=2)
    assert evaluate(qtbot, transcript, f"document.activeElement === {new}") is True


def test_the_buttons_of_the_versions_have_names_and_end_at_the_last(qtbot: QtBot, transcript: WebTranscript) -> None:
    transcript.show_branch([QUESTION, replace(REPLY, version=2)])
    qtbot.waitUntil(lambda: evaluate(qtbot, transcript, f"{_BUTTON.format(2)}.ariaDisabled") == "true")

    with qtbot.assertNotEmitted(transcript.version_requested, wait=100):
        evaluate(qtbot, transcript, f"{_BUTTON.format(2)}.click()")
    assert evaluate(qtbot, transcript, f"{_BUTTON.format(2)}.ariaLabel") == "Next version"


def test_two_versions_are_compared_from_the_menu(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ask(window, "one")
    qtbot.waitUntil(lambda: "[INST]one[/INST]" in shown_text(window))
    trigger(window, "Edit the Last Question")
    ask(window, "two")
    qtbot.waitUntil(lambda: "[INST]two[/INST]" in shown_text(window))

    trigger(window, "Compare Versions")
    comparison = window.findChild(VersionComparison)

    assert comparison
    assert "Question · 1 difference" in comparison.text.toPlainText()
    assert (comparison.before.currentIndex(), comparison.after.currentIndex()) == (0, 1)


def test_a_comparison_of_nothing_is_refused_in_words(start_window: StartWindow) -> None:
    window = start_window("echo")

    trigger(window, "Compare Versions")

    assert "nothing to compare" in window.pane.banner._title.text()
    assert window.records.comparison is None


def test_the_record_of_the_last_reply_is_exported_from_the_menu(
    start_window: StartWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = start_window("echo")
    ask(window, "one")
    qtbot.waitUntil(lambda: "[INST]one[/INST]" in shown_text(window) and not window.pane.shown.is_at_work)

    trigger(window, "udit Record…")
    dialog = window.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(tmp_path / "reply.audit.json"))
    found = check((tmp_path / "reply.audit.json").read_bytes())

    assert found.holds
    assert found.record
    assert found.record.reply.question == "one"


def test_a_record_of_an_empty_chat_is_refused_in_words(start_window: StartWindow) -> None:
    window = start_window("echo")

    trigger(window, "udit Record…")

    assert window.pane.banner._title.text() == "There is no reply"
