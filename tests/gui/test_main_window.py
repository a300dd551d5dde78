"""The window at work, on a real store and a scripted engine process."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLabel, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.steering import Steering
from magistral_desktop.errors import MemoryShortError, UserError
from magistral_desktop.gui.composer import MAX_CHARACTERS
from magistral_desktop.gui.cut_dialog import QUOTED_CHARACTERS, CutDialog, last_words
from magistral_desktop.gui.listed_chats import gone_chat, gone_passage
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.transcript.passages import Passage
from magistral_desktop.gui.transcript.plain import PlainTranscript
from magistral_desktop.gui.window_room import NARROW_WIDTH
from magistral_desktop.language import verbatim
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.settings import Settings
from magistral_desktop.storage.store import Store

SCRIPT = str(Path(__file__).parent.parent / "process" / "scripted_engine.py")

LONG_QUESTION = "one two three four five"
"""Of the mode "counts": four times with its answers, and no fifth time, in the context."""

StartWindow = Callable[..., MainWindow]


@pytest.fixture
def start_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[StartWindow]:
    """Return a function that opens a window on a scripted engine of a mode, after ending the one before."""
    opened: list[tuple[MainWindow, Chats, Engine, Store]] = []

    def end() -> None:
        while opened:
            window, chats, engine, store = opened.pop()
            for timer in window.findChildren(QTimer):
                timer.stop()  # what it shows soon would be asked of a store that is closed
            chats.close()
            engine.state_changed.disconnect()  # its end may come when the window is gone
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
        opened.append((window, chats, engine, store))
        return window

    yield start
    end()


def label_texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


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


def test_a_complete_reply_is_taken_back_to_a_place_in_its_thought(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "word 19" in shown_text(window))
    assert window.pane.transcript
    window.pane.transcript.cut_requested.emit(2, len("thought 0 thought 1 "))
    dialog = window.findChild(CutDialog)
    assert dialog
    assert dialog.quote.text() == "thought 0 thought 1"
    assert "is kept beside it" in label_texts(dialog)
    dialog.note.setPlainText(" Use a table. ")
    dialog.accept()
    qtbot.waitUntil(lambda: "thought 1 Use a table.thought 2" in shown_text(window))
    assert shown_text(window).count("thought 1 ") == 1
    assert "2 / 2" in shown_text(window)


def test_a_thought_is_cut_without_a_note_too_and_a_dialog_that_is_left_changes_nothing(
    start_window: StartWindow, qtbot: QtBot
) -> None:
    window = start_window("thoughtful")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "thought 9" in shown_text(window))
    window.pane.stop()
    qtbot.waitUntil(lambda: "Stopped" in shown_text(window))
    assert window.pane.transcript
    window.pane.transcript.cut_requested.emit(2, 10)
    first = window.findChild(CutDialog)
    assert first
    first.reject()
    assert "Stopped" in shown_text(window)
    qtbot.waitUntil(lambda: window.findChild(CutDialog) is None)
    window.pane.transcript.cut_requested.emit(2, 10)
    second = window.findChild(CutDialog)
    assert second
    second.accept()
    qtbot.waitUntil(lambda: "Stopped" not in shown_text(window))
    window.pane.stop()
    qtbot.waitUntil(lambda: "Stopped" in shown_text(window))


def test_without_a_selection_the_window_says_how_to_choose_a_place(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "word 19" in shown_text(window))
    (action,) = [action for action in window.findChildren(QAction) if "Selection" in action.text()]
    action.trigger()
    assert window.pane.banner.isVisible()
    assert "select the last words" in label_texts(window.pane.banner)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("One.\n\nTwo. ", "One. Two."),
        ("", ""),
        ("one " * 100, "… " + "one " * 39 + "one"),
        ("x" * 300, "…" + "x" * QUOTED_CHARACTERS),
    ],
)
def test_the_last_words_are_quoted_on_one_line(text: str, shown: str) -> None:
    assert last_words(text) == shown


def ask_until_it_is_too_long(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(5):
        ask(window, LONG_QUESTION)
        qtbot.waitUntil(lambda: window.pane.composer.button.accessibleName() == "Send")
    qtbot.waitUntil(lambda: "too long" in shown_text(window))


def choose(window: MainWindow, action: str) -> None:
    assert window.pane.transcript
    window.pane.transcript.offer_chosen.emit(max(window.pane._shown.messages), action)


def test_leaving_out_the_oldest_turn_answers_and_shows_what_is_left_out(
    start_window: StartWindow, qtbot: QtBot
) -> None:
    window = start_window("counts")
    ask_until_it_is_too_long(window, qtbot)
    assert "Leave out the oldest turn" in shown_text(window)
    choose(window, "leave out")
    choose(window, "leave out")  # the second click of two
    qtbot.waitUntil(lambda: shown_text(window).count("yes yes yes") == 5)
    assert "The 2 messages above are left out" in shown_text(window)
    assert shown_text(window).count(LONG_QUESTION) == 5
    assert "too long" not in shown_text(window)


def test_what_is_left_out_is_remembered_and_can_be_sent_again(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("counts")
    ask_until_it_is_too_long(window, qtbot)
    choose(window, "leave out")
    qtbot.waitUntil(lambda: shown_text(window).count("yes yes yes") == 5)
    again = start_window("counts", Settings(last_conversation=1))
    qtbot.waitUntil(lambda: "messages above are left out" in shown_text(again))
    again.open_conversation(0)
    qtbot.waitUntil(lambda: "left out" not in shown_text(again))
    again.open_conversation(1)
    assert again.pane.transcript
    again.pane.transcript.send_again_requested.emit()
    qtbot.waitUntil(lambda: "left out" not in shown_text(again) and LONG_QUESTION in shown_text(again))


def test_a_question_that_is_too_long_can_begin_a_new_chat(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("counts")
    ask_until_it_is_too_long(window, qtbot)
    window.pane.composer.set_question("a draft")
    choose(window, "new chat")
    assert title(window) == "New chat"
    assert window.pane.composer.question() == f"{LONG_QUESTION}\n\na draft"


def test_a_larger_context_is_asked_for_and_the_question_with_it(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("counts")
    ask_until_it_is_too_long(window, qtbot)
    assert "Larger context: 280 tokens" in shown_text(window)
    with qtbot.waitSignal(window.context_chosen) as chosen:
        choose(window, "larger context")
    assert chosen.args == [280]


def test_a_reply_that_failed_is_tried_again(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("fails once")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "Try again" in shown_text(window))
    choose(window, "try again")
    qtbot.waitUntil(lambda: "word 19" in shown_text(window))
    assert shown_text(window).count("What is 2 + 2?") == 1
    assert "No luck" not in shown_text(window)


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


@pytest.mark.parametrize(
    ("words", "signal"),
    [("Model &Settings…", "model_settings_requested"), ("Model De&tails…", "model_details_requested")],
)
def test_the_file_menu_leads_to_the_model_in_use(
    words: str, signal: str, start_window: StartWindow, qtbot: QtBot
) -> None:
    window = start_window("think")
    (action,) = [action for action in window.findChildren(QAction) if action.text() == words]
    with qtbot.waitSignal(getattr(window, signal)):
        action.trigger()


def test_a_crash_of_the_engine_keeps_the_half_reply_and_is_told(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("crash")
    ask(window, "Hello?")
    qtbot.waitUntil(window.pane.banner.isVisible)
    qtbot.waitUntil(lambda: "word 9" in shown_text(window))


def test_a_way_out_of_an_error_is_offered_and_taken(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    error = MemoryShortError(
        verbatim("There is not enough memory"), verbatim("It did not fit."), verbatim("It may fit with less.")
    )
    window.show_error(error, offer="Load with 16,384 tokens of context and q8_0 KV cache")
    button = window.pane.banner.findChild(QPushButton, "banner_offer")
    assert button
    assert button.isVisible()
    with qtbot.waitSignal(window.offer_taken):
        button.click()
    assert not window.pane.banner.isVisible()
    window.show_error(error)
    assert window.pane.banner.isVisible()
    assert not button.isVisible()


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


def menu_action(window: MainWindow, words: str) -> QAction:
    return next(action for action in window.findChildren(QAction) if action.text().replace("&", "") == words)


def test_the_size_of_the_transcript_is_remembered(start_window: StartWindow) -> None:
    window = start_window("think")
    browser = window.pane.findChild(QTextBrowser)
    assert browser
    size = browser.font().pointSizeF()
    menu_action(window, "Zoom In").trigger()
    menu_action(window, "Zoom In").trigger()
    assert browser.font().pointSizeF() == pytest.approx(1.25 * size)
    after = start_window("think", window.settings())
    assert after.zoom.percent == 125
    menu_action(after, "Zoom Out").trigger()
    assert after.zoom.percent == 110
    menu_action(after, "Actual Size").trigger()
    assert after.settings().zoom_percent == 100


def test_a_chat_goes_on_paper_with_the_reasoning_that_is_open(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("think")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(lambda: "word 19" in shown_text(window))
    document = window.pane.document()
    assert document.title == "What is 2 + 2?"
    assert [message.reasoning_open for message in document.messages] == [True, True]
    window.pane.fold_last()
    assert [message.reasoning_open for message in window.pane.document().messages] == [True, False]


def test_the_shortcuts_are_listed(start_window: StartWindow) -> None:
    window = start_window("think")
    menu_action(window, "Keyboard Shortcuts").trigger()
    dialog = window.findChild(QDialog)
    assert dialog
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"New Chat", "Ctrl+N", "Print", "Ctrl+P", "Zoom In", "In the transcript: next and previous turn"} <= {*words}
    dialog.reject()


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
    [(Passage(99, 2, "answer", 0, 4), gone_chat()), (Passage(1, 99, "answer", 0, 4), gone_passage())],
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
