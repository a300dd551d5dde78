"""What is selected on the page: it is told sparingly, and is selected again on a page that begins anew."""

import json
import os
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.page import WORLD
from magistral_desktop.gui.transcript.web import WebTranscript
from tests.gui.conftest import Ask, asking
from tests.gui.test_transcript_web import crash

QUESTION = Message(1, 1, "user", "What is two and two?", 0.0)
LINES = "".join(f"Line {number}, $x_{{{number}}}$ and so on.\n\n" for number in range(400))
REPLY = Message(
    2, 1, "assistant", "It is $4$, *as* fingers show.\n\n- one\n- two\n", 0.0, reasoning=LINES, reasoning_ms=1500
)
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="ends the renderer with a POSIX signal")
PARAGRAPH = "document.querySelector('.answer p')"
SELECTED = "getSelection().toString()"


@pytest.fixture
def transcript(qtbot: QtBot, transcript: WebTranscript) -> WebTranscript:
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == REPLY.id):
        transcript.show_conversation([QUESTION, REPLY])
    return transcript


@pytest.fixture
def told(transcript: WebTranscript) -> list[list[object]]:
    """Return what the page tells of the selection from now on."""
    actions: list[list[object]] = []

    def note(action: str) -> None:
        actions.extend(told for told in [json.loads(action)] if told[0] in {"selected", "unselected"})

    transcript._page.acted.connect(note)
    return actions


def select(qtbot: QtBot, ask: Ask, told: list[list[object]], script: str) -> None:
    before = len(told)
    ask(script + "; 0")
    qtbot.waitUntil(lambda: len(told) == before + 1)


def come_back(qtbot: QtBot, transcript: WebTranscript) -> None:
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == REPLY.id):
        crash(qtbot, transcript)
    qtbot.waitUntil(lambda: transcript._turns.is_told)


@ON_POSIX
@pytest.mark.parametrize(
    ("script", "words"),
    [
        (f"getSelection().setBaseAndExtent({PARAGRAPH}.firstChild, 3, {PARAGRAPH}.lastChild, 8)", "as fingers"),
        (f"getSelection().setBaseAndExtent({PARAGRAPH}.lastChild, 8, {PARAGRAPH}.firstChild, 3)", "as fingers"),
        ("getSelection().selectAllChildren(document.querySelector('.answer .maths'))", "4"),
        ("getSelection().selectAllChildren(document.querySelector('.answer ul'))", "two"),
        ("getSelection().selectAllChildren(document.querySelector('.question .words'))", "What is two and two?"),
        ("getSelection().selectAllChildren(document.body)", "two and two?"),
    ],
)
def test_what_was_selected_is_selected_again_when_a_crashed_page_is_back(
    qtbot: QtBot, transcript: WebTranscript, told: list[list[object]], script: str, words: str
) -> None:
    ask = asking(qtbot, transcript, WORLD)
    select(qtbot, ask, told, script)
    come_back(qtbot, transcript)
    qtbot.waitUntil(lambda: len(told) == 2)  # the page tells what it has selected
    assert told[1] == told[0]
    assert words in ask(SELECTED)


@ON_POSIX
def test_what_was_selected_deep_in_a_thought_is_selected_again_without_moving_the_reader(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, told: list[list[object]]
) -> None:
    line = "document.querySelectorAll('.reasoning .b')[200]"
    ask(f"dispatchEvent(new WheelEvent('wheel')); {line}.scrollIntoView(); 0")
    qtbot.waitUntil(lambda: ask(f"{line}.querySelectorAll('.katex').length") == 1)
    qtbot.waitUntil(lambda: REPLY.id in transcript._turns._reading._places)
    select(qtbot, ask, told, f"getSelection().setBaseAndExtent({line}.firstChild.firstChild, 5, {line}.firstChild, 2)")
    words = ask(SELECTED)
    come_back(qtbot, transcript)
    qtbot.waitUntil(lambda: ask(SELECTED) == words)
    place, pane = (f"{element}.getBoundingClientRect()" for element in (line, "document.querySelector('.pane-body')"))
    assert ask(f"{place}.bottom > {pane}.top && {place}.top < {pane}.bottom")


@ON_POSIX
def test_what_is_no_longer_there_is_not_selected(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, told: list[list[object]]
) -> None:
    select(qtbot, ask, told, f"getSelection().selectAllChildren({PARAGRAPH})")
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == REPLY.id):
        crash(qtbot, transcript)
        transcript.show_message(replace(REPLY, text="It is 4, and others were told other words."))
    qtbot.waitUntil(lambda: transcript._turns.is_told)
    assert ask("getSelection().isCollapsed")


@ON_POSIX
def test_what_was_let_go_is_not_selected_again(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, told: list[list[object]]
) -> None:
    select(qtbot, ask, told, f"getSelection().selectAllChildren({PARAGRAPH})")
    select(qtbot, ask, told, "getSelection().removeAllRanges()")
    assert told[1] == ["unselected"]
    come_back(qtbot, transcript)
    assert ask("getSelection().isCollapsed")


def test_a_selection_is_told_once_however_long_it_is_drawn_and_however_the_text_grows(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, told: list[list[object]]
) -> None:
    streaming = replace(REPLY, id=4, status="streaming", reasoning="", text="Open words that grow")
    transcript.show_message(streaming)
    open_end = "document.querySelector('[data-id=\"4\"] .tail p')?.firstChild"
    qtbot.waitUntil(lambda: ask(f"{open_end}?.data ?? ''") == streaming.text)
    ask("dispatchEvent(new MouseEvent('mousedown')); 0")
    for end in range(1, 11):
        ask(f"getSelection().setBaseAndExtent({open_end}, 0, {open_end}, {end}); 0")
    ask("document.body.animate(null, 600).onfinish = () => { globalThis.heldLong = true; }; 0")
    qtbot.waitUntil(lambda: ask("globalThis.heldLong ?? false"))
    assert told == []
    ask("dispatchEvent(new MouseEvent('mouseup')); 0")
    qtbot.waitUntil(lambda: len(told) == 1)
    for number in range(10):
        streaming = replace(streaming, text=f"{streaming.text} {number}")
        transcript.show_message(streaming)
        qtbot.waitUntil(lambda text=streaming.text: ask(f"{open_end}?.data ?? ''") == text)  # type: ignore[misc]
    assert ask(SELECTED) == "Open words"
    select(qtbot, ask, told, f"getSelection().selectAllChildren({PARAGRAPH})")  # the second that is told
