"""What only the page can do when a chat is read: highlights beside selections, a list of turns, an offer at a click."""

import os
import signal
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.timeline import Mark
from magistral_desktop.gui.transcript.find import Query
from magistral_desktop.gui.transcript.passages import Passage
from magistral_desktop.gui.transcript.web import WebTranscript
from tests.gui.conftest import Ask
from tests.gui.reader_contract import LONG, QUESTION, REPLY

FOUND = "[...CSS.highlights.get('found') ?? []].map((range) => range.toString()).join('|')"

FROM_END = "document.documentElement.scrollHeight - innerHeight - scrollY"


@pytest.fixture
def transcript(qtbot: QtBot) -> WebTranscript:
    view = WebTranscript(QGuiApplication.clipboard(), "light")
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    show(qtbot, view, QUESTION, REPLY)
    return view


def show(qtbot: QtBot, transcript: WebTranscript, *messages: Message) -> None:
    last = messages[-1].id
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == last):
        transcript.show_conversation(messages)


def test_all_matches_on_screen_are_marked_and_the_selection_stays(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    ask("getSelection().selectAllChildren(document.querySelector('.answer p'))")
    transcript.reader.find(Query("fingers"), "chat")
    qtbot.waitUntil(lambda: ask(FOUND) == "fingers|fingers")
    assert ask("getSelection().toString()") == "Counting on fingers gives 4."


def test_matches_far_from_the_screen_are_not_drawn(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, QUESTION, LONG)
    with qtbot.waitSignal(transcript.found) as found:
        transcript.reader.find(Query("filler"), "chat")
    assert found.args == [400, 1]
    qtbot.waitUntil(lambda: 0 < ask("CSS.highlights.get('found')?.size ?? 0") < 200)


def test_matches_stay_marked_while_a_text_grows(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    streaming = replace(REPLY, id=4, status="streaming", text="", reasoning="A finger and")
    transcript.show_message(streaming)
    transcript.reader.find(Query("finger and"), "chat")
    qtbot.waitUntil(lambda: ask(FOUND) == "finger and")
    transcript.show_message(replace(streaming, reasoning="A finger and **a finger and** an\n\nend"))
    qtbot.waitUntil(lambda: ask(FOUND) == "finger and|finger and")


def test_a_formula_is_marked_whole(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    transcript.reader.find(Query("2 + 2"), "chat")
    qtbot.waitUntil(lambda: ask("document.querySelector('[data-mark]')?.dataset.tex") == "2 + 2 = 5")
    transcript.reader.end_find()
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('[data-mark]').length") == 0)


def test_wide_characters_do_not_shift_what_is_marked(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, QUESTION, replace(REPLY, text="🎉🎉 𝑥𝑦 and then `code` ends."))
    transcript.reader.go_to(Passage(7, 2, "answer", 3, 5))
    qtbot.waitUntil(lambda: ask("CSS.highlights.get('passage')?.size") == 1)
    assert ask("[...CSS.highlights.get('passage')][0].toString()") == "𝑥𝑦"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1. One\n2. **Two** three\n", "Two** three"),
        ("1. 2 and\n2. 1 more", "1 more"),
        ("| a | b |\n|---|---|\n| cell | other |\n", "cell"),
        ("[here](https://example.com/abcdefgh) abc", "abc"),
        ("> quoted\n> text\n\n# Head & tail", "Head & tail"),
        ("```python\nx = python\n```\n\nreturn", "python"),
        ("a\\*b &amp; c", "c"),
    ],
)
def test_markup_is_stepped_over(qtbot: QtBot, transcript: WebTranscript, ask: Ask, text: str, words: str) -> None:
    show(qtbot, transcript, QUESTION, replace(REPLY, text=text))
    start = text.rindex(words)
    transcript.reader.go_to(Passage(7, 2, "answer", start, start + len(words)))
    qtbot.waitUntil(lambda: ask("CSS.highlights.get('passage')?.size") == 1)
    assert ask("[...CSS.highlights.get('passage')][0].toString()") == words.replace("*", "")


def test_a_click_into_a_sentence_offers_similar_reasoning(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    place = "document.querySelector('.answer p').getBoundingClientRect()"
    x, y = (round(ask(f"{place}.{edge}")) for edge in ("left", "top"))
    page = transcript._view.focusProxy()
    assert page
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(x + 20, y + 10))
    qtbot.waitUntil(lambda: ask("!document.getElementById('similar').hidden"))
    ask("document.getElementById('similar').click()")
    qtbot.waitUntil(lambda: ask("!document.querySelector('.pane-note').hidden"))
    assert ask("document.getElementById('similar').hidden")
    assert "of the words in common" in ask("document.querySelector('.pane-note').textContent")
    ask("document.querySelector('.pane-note button').click()")
    qtbot.waitUntil(lambda: ask("document.querySelector('.pane-note').hidden"))


def test_the_outline_is_a_landmark_with_a_list_of_buttons(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    ask("document.querySelector('[data-act=outline]').click()")
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('nav.outline li button').length") == 5)
    assert ask("document.querySelector('nav.outline').getAttribute('aria-label')") == "Outline of the reasoning"
    assert ask("document.querySelector('[data-act=outline]').ariaExpanded") == "true"
    ask("document.querySelector('nav.outline li button').focus()")
    ask("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}))")
    ask("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}))")
    assert "Wait, is that" in ask("document.activeElement.textContent")
    ask("document.activeElement.click()")
    qtbot.waitUntil(lambda: ask("CSS.highlights.get('passage')?.size") == 1)
    assert "Wait" in ask("[...CSS.highlights.get('passage')][0].toString()")


@pytest.mark.parametrize("act", ["outline", "pane"])
def test_what_the_reader_opens_stays_in_its_place(qtbot: QtBot, transcript: WebTranscript, ask: Ask, act: str) -> None:
    button = f"document.querySelector('[data-id=\"2\"] [data-act={act}]')"
    place = f"{button}.getBoundingClientRect().top"
    lines = "\n\n".join(f"Wait, line {number}." for number in range(80))
    transcript.resize(600, 450)  # the answer is below the reasoning
    show(qtbot, transcript, QUESTION, replace(REPLY, reasoning=lines, reasoning_open=act == "outline"))
    qtbot.waitUntil(lambda: ask("innerWidth") <= 600)
    qtbot.waitUntil(lambda: ask(FROM_END) < 1)
    before = ask(place)
    ask(f"{button}.click()")
    qtbot.waitUntil(lambda: ask(f"{button}.ariaExpanded") == "true")
    qtbot.waitUntil(lambda: ask(FROM_END) > 20)
    assert ask(place) == pytest.approx(before, abs=2)


def test_an_outline_that_is_asked_for_by_key_comes_into_view(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    transcript.resize(600, 500)
    show(qtbot, transcript, QUESTION, replace(REPLY, text="A line.\n\n" * 40))
    qtbot.waitUntil(lambda: ask(FROM_END) < 1)
    assert ask("document.querySelector('.pane-bar').getBoundingClientRect().top") < 0
    transcript.reader.toggle_outline()
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.outline li').length") == 5)
    assert 0 <= ask("document.querySelector('.pane-bar').getBoundingClientRect().top") < 100


def test_the_outline_grows_with_the_thought(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    streaming = replace(REPLY, id=4, status="streaming", text="", reasoning="We begin.\n\nWait")
    transcript.show_message(streaming)
    qtbot.waitUntil(
        lambda: ask("document.querySelector('[data-id=\"4\"] .reasoning')?.textContent.includes('Wait') ?? false")
    )
    ask("document.querySelector('[data-id=\"4\"] [data-act=outline]').click()")
    count = "document.querySelectorAll('[data-id=\"4\"] .outline li').length"
    qtbot.waitUntil(lambda: ask(count) == 1)
    transcript.show_message(replace(streaming, reasoning="We begin.\n\nWait, no.\n\nLet me check."))
    qtbot.waitUntil(lambda: ask(count) == 3)


def test_a_part_shows_its_time_and_tokens_only_where_they_are_known(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    half = len(REPLY.reasoning) // 2
    timeline = (Mark(1, 1, 10), Mark(half, 30, 3_000))
    timed = replace(REPLY, timeline=timeline, reasoning_tokens=60, reasoning_ms=9_000)
    spent = "[...document.querySelectorAll('.outline .spent')].map((spent) => spent.textContent).join('|')"
    ask("document.querySelector('[data-act=outline]').click()")
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.outline li').length") == 5)
    assert ask(spent) == "||||"
    show(qtbot, transcript, QUESTION, timed)
    transcript.reader.toggle_outline()
    qtbot.waitUntil(lambda: "≈" in ask(spent))
    assert ask(spent).count(" s · ≈") == 5


def test_an_address_in_a_question_is_a_link(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    passage = Passage(3, 14, "reasoning", 15, 92)
    transcript.show_message(replace(QUESTION, text=f"Why <b>this</b>: {passage.address}, not magistral:chat/x?"))
    qtbot.waitUntil(lambda: ask("document.querySelector('.words').textContent").endswith("not magistral:chat/x?"))
    with qtbot.waitSignal(transcript.passage_chosen) as chosen:
        ask("document.querySelector('.words a').click()")
    assert chosen.args == [passage]
    assert ask("document.querySelectorAll('.words a').length") == 1


def test_reading_in_full_leaves_no_pane_to_scroll(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, QUESTION, LONG)
    inner = "(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('.pane-body'))"
    assert ask(inner) > 100
    transcript.reader.read_in_full(True)
    qtbot.waitUntil(lambda: ask(inner) <= 1)
    transcript.reader.read_in_full(False)
    qtbot.waitUntil(lambda: ask(inner) > 100)


@pytest.mark.skipif(os.name != "posix", reason="ends the renderer with a POSIX signal")
def test_matches_and_outline_come_back_after_a_crash(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    transcript.reader.find(Query("fingers"), "chat")
    transcript.reader.toggle_outline()
    qtbot.waitUntil(lambda: ask(FOUND) == "fingers|fingers")
    with qtbot.waitSignal(transcript.painted):
        os.kill(transcript.renderer_pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: ask(FOUND) == "fingers|fingers")
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.outline li').length") == 5)


@pytest.mark.parametrize("action", ['["part", 2, 99]', '["part", 99, 0]', '["outline", 99, true]', '["similar", 99]'])
def test_an_action_for_nothing_does_nothing(transcript: WebTranscript, action: str) -> None:
    transcript._page.acted.emit(action)
    assert not transcript.reader.clear_mark()


def test_the_menu_of_a_reply_offers_a_link_and_similar_text(transcript: WebTranscript) -> None:
    names = [action.text() for action in transcript.context_menu(2, "", "").actions()]
    assert "Copy link to this passage" in names
    assert "Show similar reasoning" in names
    assert "Copy link to this passage" not in [action.text() for action in transcript.context_menu(1, "", "").actions()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_right_click_on_a_reply_opens_its_menu(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    place = "document.querySelector('.answer p').getBoundingClientRect()"
    x, y = (round(ask(f"{place}.{edge}")) for edge in ("left", "top"))
    where = f"{{bubbles: true, clientX: {x + 20}, clientY: {y + 10}}}"
    ask(f"document.elementFromPoint({x + 20}, {y + 10}).dispatchEvent(new MouseEvent('contextmenu', {where})); 0")
    transcript._view.customContextMenuRequested.emit(QPoint(x + 20, y + 10))
    qtbot.waitUntil(lambda: [menu.isVisible() for menu in transcript.findChildren(QMenu)] == [True])
    menu = transcript.findChild(QMenu)
    assert menu
    board = QGuiApplication.clipboard()
    board.clear()
    next(action for action in menu.actions() if action.text() == "Copy link to this passage").trigger()
    sentence = len("Counting on *fingers* gives 4.")
    qtbot.waitUntil(lambda: board.text() == Passage(7, 2, "answer", 0, sentence).address)
    menu.close()
