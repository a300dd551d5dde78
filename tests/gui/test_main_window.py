"""The window at work, on a real store and a scripted engine process."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.steering import Steering
from magistral_desktop.errors import UserError
from magistral_desktop.gui.composer import MAX_CHARACTERS
from magistral_desktop.gui.main_window import GONE_CHAT, GONE_PASSAGE, NARROW_WIDTH, MainWindow
from magistral_desktop.gui.transcript.passages import Passage
from magistral_desktop.gui.transcript.plain import PlainTranscript
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.settings import Settings
from magistral_desktop.storage.store import Store

SCRIPT = str(Path(__file__).parent.parent / "process" / "scripted_engine.py")

StartWindow = Callable[..., MainWindow]


@pytest.fixture
def start_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[StartWindow]:
    """Return a function that opens a window on a scripted engine of a mode, after ending the one before."""
    opened: list[tuple[Chats, Engine, Store]] = []

    def end() -> None:
        while opened:
            chats, engine, store = opened.pop()
            chats.close()
            engine.shut_down()
            engine.wait_ended(1_000)
            store.close()

    def start(mode: str, settings: Settings | None = None) -> MainWindow:
        end()
        store = Store(tmp_path / "conversations.sqlite3")
        engine = Engine(sys.executable, [SCRIPT, mode])
        chats = Chats(store, engine, LoadModel(__file__))
        window = MainWindow(settings or Settings(), qapp.clipboard())
        window.attach(chats)
        engine.state_changed.connect(lambda state: window.show_engine(state, __file__))
        window.pane.set_transcript(PlainTranscript(qapp.clipboard(), "light", ""))
        qtbot.addWidget(window)
        window.show()
        opened.append((chats, engine, store))
        return window

    yield start
    end()


def ask(window: MainWindow, question: str) -> None:
    window.pane.composer.set_question(question)
    QTest.keyClick(window.pane.composer.edit, Qt.Key.Key_Return)


def shown_text(window: MainWindow) -> str:
    browser = window.pane.findChild(QTextBrowser)
    assert browser
    return browser.toPlainText()


def title(window: MainWindow) -> str:
    label = window.pane.findChild(QLabel, "title")
    assert label
    return label.text()


def test_a_question_is_answered_with_its_reasoning(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    ask(window, "What is 2 + 2?")
    assert window.pane.composer.question() == ""
    qtbot.waitUntil(lambda: "word 19" in shown_text(window))
    assert "What is 2 + 2?" in shown_text(window)
    assert "thought 0" in shown_text(window)


def test_the_first_question_names_the_chat_in_the_list(start_window: StartWindow) -> None:
    window = start_window("think")
    ask(window, "What is 2 + 2?")
    assert title(window) == "What is 2 + 2?"
    assert window.sidebar.list.currentIndex().data() == "What is 2 + 2?"


def test_the_button_stops_an_endless_reply(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("endless")
    ask(window, "Go on for ever.")
    qtbot.waitUntil(lambda: "word 3" in shown_text(window))
    window.pane.composer.button.click()
    qtbot.waitUntil(lambda: window.pane.composer.button.accessibleName() == "Send")
    assert "word 3" in shown_text(window)


def test_the_answer_follows_at_once_when_it_is_asked_for(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("thoughtful")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(window.pane.composer.answer_button.isVisible)
    assert window._actions.answer_now.isEnabled()
    window._actions.answer_now.trigger()
    qtbot.waitUntil(lambda: "word 19" in shown_text(window))
    assert "You asked for the answer here" in shown_text(window)
    assert not window.pane.composer.answer_button.isVisible()
    assert not window._actions.answer_now.isEnabled()


def test_a_stopped_reply_goes_on_with_a_note(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("thoughtful")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "thought 9" in shown_text(window))
    window.pane.stop()
    qtbot.waitUntil(lambda: "Go on with a note" in shown_text(window))
    assert window.pane.transcript
    window.pane.transcript.note_requested.emit(2)
    dialog = window.findChild(QInputDialog)
    assert dialog
    dialog.setTextValue("Use a table.")
    dialog.accept()
    qtbot.waitUntil(lambda: "Use a table." in shown_text(window))
    assert "Go on" not in shown_text(window)
    window.pane.stop()
    qtbot.waitUntil(lambda: "Stopped" in shown_text(window))


def test_the_wishes_for_a_thought_are_remembered(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    window.pane.composer.thinking.set_steering(Steering("never", 4_096, "stop"))
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "Answered directly" in shown_text(window))
    after = start_window("think", window.settings())
    assert after.pane.composer.thinking.steering == Steering("never", 4_096, "stop")


def test_the_wishes_are_hidden_for_a_model_without_thoughts(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("no thoughts")
    assert window.pane.composer.thinking.isVisible()
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: not window.pane.composer.thinking.isVisible())


def test_the_details_of_the_loaded_model_can_be_read(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    assert not window._actions.model_details.isEnabled()
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(window._actions.model_details.isEnabled)
    window._actions.model_details.trigger()
    dialog = window.findChild(QDialog)
    assert dialog
    assert "Scripted" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()


def test_a_crash_of_the_engine_keeps_the_half_reply_and_is_told(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("crash")
    ask(window, "Hello?")
    qtbot.waitUntil(window.pane.banner.isVisible)
    qtbot.waitUntil(lambda: "word 9" in shown_text(window))


def test_a_chat_is_there_again_after_a_restart(start_window: StartWindow, qtbot: QtBot) -> None:
    before = start_window("think")
    ask(before, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "word 19" in shown_text(before))
    qtbot.waitUntil(lambda: before.pane.composer.button.accessibleName() == "Send")
    after = start_window("think", before.settings())
    assert title(after) == "What is 2 + 2?"
    qtbot.waitUntil(lambda: "word 19" in shown_text(after))


def test_a_deleted_chat_comes_back_when_it_is_undone(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    ask(window, "Keep me")
    window.sidebar.delete_current()
    assert title(window) == "New chat"
    assert window.sidebar.model.rowCount() == 0
    window.sidebar.undo_requested.emit(1)
    assert title(window) == "Keep me"


def test_the_switch_for_reasoning_is_remembered(start_window: StartWindow) -> None:
    window = start_window("think")
    window.pane.reasoning_button.click()
    assert window.settings().reasoning_shown is False
    assert start_window("think", window.settings()).pane.reasoning_button.isChecked() is False


def test_one_pane_can_differ_until_the_switch_is_used(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "word 19" in shown_text(window))
    window.pane.fold_last()
    qtbot.waitUntil(lambda: "thought 0" not in shown_text(window))
    window.pane.reasoning_button.click()
    window.pane.reasoning_button.click()
    qtbot.waitUntil(lambda: "thought 0" in shown_text(window))


def test_a_narrow_window_gives_the_lists_room_to_the_chat(start_window: StartWindow) -> None:
    window = start_window("think")
    window.resize(NARROW_WIDTH + 100, 600)
    assert window.sidebar.isVisible()
    window.resize(NARROW_WIDTH - 100, 600)
    assert not window.sidebar.isVisible()
    window.resize(NARROW_WIDTH + 100, 600)
    assert window.sidebar.isVisible()


def test_too_much_pasted_text_is_refused_and_what_was_typed_stays(start_window: StartWindow) -> None:
    window = start_window("think")
    window.pane.composer.set_question("Summarise: ")
    pasted = QMimeData()
    pasted.setText("x" * MAX_CHARACTERS)
    window.pane.composer.edit.insertFromMimeData(pasted)
    assert window.pane.composer.question() == "Summarise: "
    assert window.pane.banner.isVisible()


def test_words_are_found_and_counted(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "word 19" in shown_text(window))
    bar = window.pane.find_bar
    window.pane.reading.find()
    assert bar.isVisible()
    QTest.keyClicks(bar.field, "thought 1")
    qtbot.waitUntil(lambda: bar.count.text().startswith("1 of "))
    window.pane.reading.find_next()
    qtbot.waitUntil(lambda: bar.count.text().startswith(("2 of ", "1 of 1")))


def test_esc_closes_the_find_bar_before_it_stops_a_reply(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("endless")
    ask(window, "Go on for ever.")
    qtbot.waitUntil(lambda: "word 3" in shown_text(window))
    window.pane.reading.find()
    window.pane.leave()
    assert not window.pane.find_bar.isVisible()
    assert window.pane.composer.button.accessibleName() == "Stop"
    window.pane.leave()
    qtbot.waitUntil(lambda: window.pane.composer.button.accessibleName() == "Send")


def test_a_link_leads_to_a_passage_of_another_chat(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: window.pane.composer.button.accessibleName() == "Send")
    window.open_conversation(0)
    bar = window.pane.find_bar
    window.pane.reading.find()
    bar.field.setText(Passage(1, 2, "answer", 0, 4).address)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: title(window) == "What is 2 + 2?")
    assert not window.pane.banner.isVisible()


@pytest.mark.parametrize(
    ("passage", "words"),
    [(Passage(99, 2, "answer", 0, 4), GONE_CHAT), (Passage(1, 99, "answer", 0, 4), GONE_PASSAGE)],
)
def test_a_link_that_leads_nowhere_is_told(
    start_window: StartWindow, qtbot: QtBot, passage: Passage, words: UserError
) -> None:
    window = start_window("think")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: window.pane.composer.button.accessibleName() == "Send")
    assert window.pane.transcript
    window.pane.transcript.passage_chosen.emit(passage)
    assert window.pane.banner.isVisible()
    assert words.title in [label.text() for label in window.pane.banner.findChildren(QLabel)]


def test_every_way_to_read_is_in_a_menu_with_its_keys(start_window: StartWindow) -> None:
    window = start_window("think")
    keys = {action.text().replace("&", ""): action.shortcut().toString() for action in window.findChildren(QAction)}
    assert keys["Find…"] == "Ctrl+F"
    ways = ["Read All Reasoning in Full", "Outline of the Reasoning", "First Doubt", "Last Result"]
    ways += ["Find Next", "Find Previous", "Similar Text in the Reasoning", "Copy Link to the Selected Passage"]
    used = [keys[way] for way in ways]
    assert all(used)
    given = [shortcut for shortcut in keys.values() if shortcut]
    assert len(set(given)) == len(given)
