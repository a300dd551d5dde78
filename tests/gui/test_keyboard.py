"""Everything on the page can be reached and heard: keys, focus, names, and what is told of a reply at work."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.shortcuts import PAGE_KEYS
from magistral_desktop.gui.transcript.web import WebTranscript
from tests.gui.conftest import Ask

FIRST = Message(
    2, 1, "assistant", "One $a$.\n\n\\[b\\]\n\n```python\nc\n```\n\n| d |\n|---|\n| e |", 0.0, reasoning="So."
)
CHAT = [
    Message(1, 1, "user", "First?", 0.0),
    FIRST,
    Message(3, 1, "user", "Second?", 0.0),
    replace(FIRST, id=4, text="Two.", reasoning="So."),
]
FOCUS = """
    (e => e.closest(".maths")?.dataset.tex ?? e.closest(".turn")?.dataset.id + " " + e.className)
        (document.activeElement)
"""


@pytest.fixture
def transcript(qtbot: QtBot, clipboard: QClipboard) -> WebTranscript:
    view = WebTranscript(clipboard, "light")
    qtbot.addWidget(view)
    view.resize(800, 3000)
    view.show()
    with qtbot.waitSignal(view.painted, check_params_cb=lambda painted: painted == 4):
        view.show_conversation(CHAT)
    return view


@pytest.fixture
def press(ask: Ask) -> Callable[[str], str]:
    """Press keys one after the other and return what has the focus then: a formula's TeX, or a turn and a class."""

    def keys(names: str) -> str:
        for name in names.split():
            key, shift = name.removeprefix("Shift+"), str(name.startswith("Shift+")).lower()
            ask(f"""
                document.activeElement.dispatchEvent(
                    new KeyboardEvent("keydown", {{key: "{key}", shiftKey: {shift}, bubbles: true, cancelable: true}}))
            """)
        return str(ask(FOCUS))

    return keys


@pytest.mark.parametrize(
    ("keys", "focus"),
    [
        ("j", "1 turn question"),
        ("j j", "2 turn reply"),
        ("j j j j", "4 turn reply"),
        ("j j j j j", "4 turn reply"),
        ("j j k", "1 turn question"),
        ("j j Shift+j", "1 turn question"),
        ("f", "a"),
        ("f f", "b"),
        ("f f Shift+f", "a"),
        ("c", "2 "),
        ("t", "2 table"),
        ("r", "2 pane-head"),
        ("r r", "4 pane-head"),
        ("r r Shift+r", "2 pane-head"),
        ("j j f", "a"),
    ],
)
def test_keys_go_from_turn_to_turn_and_block_to_block(
    press: Callable[[str], str], ask: Ask, keys: str, focus: str
) -> None:
    assert press(keys) == focus


def test_enter_opens_and_closes_the_reasoning_that_has_the_focus(
    qtbot: QtBot, transcript: WebTranscript, press: Callable[[str], str], ask: Ask
) -> None:
    press("r")
    with qtbot.waitSignal(transcript.pane_toggled) as toggled:
        ask("document.activeElement.click()")  # what Chromium makes of Enter on a button
    assert toggled.args == [2, False]


def test_a_formula_with_the_focus_is_copied(
    qtbot: QtBot, press: Callable[[str], str], ask: Ask, clipboard: QClipboard
) -> None:
    press("f f Enter")
    qtbot.waitUntil(lambda: clipboard.text() == "b")
    press("Shift+Enter")
    qtbot.waitUntil(lambda: clipboard.text().startswith('<math xmlns="http://www.w3.org/1998/Math/MathML"'))
    assert ask("document.querySelector('.bubble').textContent") == "MathML copied"
    assert ask("document.getElementById('spoken').textContent") == "MathML copied"


@pytest.mark.parametrize(("key", "copied"), [("f", "a"), ("c", "c\n")])
def test_copying_without_a_selection_takes_what_has_the_focus(
    press: Callable[[str], str], ask: Ask, key: str, copied: str
) -> None:
    press(key)
    assert copied == ask("""
        const data = new DataTransfer();
        document.activeElement.dispatchEvent(new ClipboardEvent("copy", {clipboardData: data, bubbles: true}));
        data.getData("text/plain");
    """)


def test_keys_with_a_modifier_are_left_to_the_window(ask: Ask) -> None:
    assert (
        ask("""
        const event = new KeyboardEvent("keydown", {key: "f", ctrlKey: true, bubbles: true, cancelable: true});
        document.body.dispatchEvent(event);
        event.defaultPrevented;
    """)
        is False
    )


def test_the_context_menu_is_about_what_has_the_focus(
    qtbot: QtBot, transcript: WebTranscript, press: Callable[[str], str], ask: Ask, clipboard: QClipboard
) -> None:
    press("f f")
    ask("document.activeElement.dispatchEvent(new MouseEvent('contextmenu', {bubbles: true}))")
    transcript.browser.customContextMenuRequested.emit(QPoint(5, 5))
    qtbot.waitUntil(lambda: bool(transcript.findChildren(QMenu)))
    (menu,) = transcript.findChildren(QMenu)
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy formula as TeX"].trigger()
    assert clipboard.text() == "b"
    actions["Copy formula as MathML"].trigger()
    assert clipboard.text().startswith("<math ")
    with qtbot.waitSignal(menu.destroyed):
        menu.close()


def test_every_button_can_be_reached_with_tab(ask: Ask) -> None:
    assert ask("document.querySelectorAll('button:not([hidden])[tabindex=\"-1\"]').length") == 0
    assert ask('document.querySelectorAll(\'[tabindex]:not([tabindex="0"]):not([tabindex="-1"])\').length') == 0


def test_the_focus_is_seen(press: Callable[[str], str], ask: Ask) -> None:
    for key in ("j", "f", "c", "t", "r"):
        press(key)
        assert ask("getComputedStyle(document.activeElement).outlineStyle") == "solid", key


def test_everything_with_the_focus_has_a_role_and_a_name(ask: Ask) -> None:
    assert ask("[...document.querySelectorAll('.turn')].map(e => e.ariaLabel).join(', ')") == (
        "Your question 1, Reply 1, Your question 2, Reply 2"
    )
    named = "[...document.querySelectorAll('{}')].map(e => e.getAttribute('role') + ' ' + e.ariaLabel).join(', ')"
    assert ask(named.format(".reply:last-child > div")) == "group Reasoning, group Answer"
    assert ask(named.format(".code")) == "group Code, python"
    assert ask(named.format(".table")) == "group Table"
    assert ask("document.querySelectorAll('.maths .katex-mathml math').length") == 2
    assert ask("document.querySelectorAll('.maths .katex-html[aria-hidden=true]').length") == 2


def test_a_turn_that_is_shown_anew_keeps_its_number(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    with qtbot.waitSignal(transcript.painted):
        transcript.show_message(replace(CHAT[2], text="Second, in other words?"))
    qtbot.waitUntil(lambda: "other words" in ask("document.querySelectorAll('.words')[1].textContent"))
    assert ask("document.querySelectorAll('.question')[1].ariaLabel") == "Your question 2"


def test_states_are_told_and_tokens_are_not(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    told = "document.getElementById('spoken').textContent"
    assert ask(told) == ""  # an old chat is opened without a word
    reply = replace(FIRST, id=6, status="streaming", text="", reasoning="")
    for message, words in (
        (reply, "Waiting for the model…"),
        (replace(reply, reasoning="So"), "The model is thinking."),
        (replace(reply, reasoning="So", text="It"), "The answer is being written."),
        (replace(reply, reasoning="So", text="It is", status="stopped"), "The reply was stopped."),
    ):
        transcript.show_message(message)
        qtbot.waitUntil(lambda words=words: ask(told) == words)  # type: ignore[misc]  # a default of a lambda
    assert ask("document.getElementById('spoken').getAttribute('role')") == "status"


@pytest.mark.parametrize("percent", [50, 100, 300])
def test_the_page_can_be_zoomed(qtbot: QtBot, transcript: WebTranscript, ask: Ask, percent: int) -> None:
    transcript.set_zoom(percent)
    qtbot.waitUntil(lambda: abs(ask("innerWidth") - 800 * 100 / percent) < 2)
    assert ask("(e => e.scrollWidth - e.clientWidth)(document.documentElement)") == 0


def test_the_list_of_shortcuts_names_each_key_of_the_page(ask: Ask) -> None:
    listed = " ".join(keys for _, keys in PAGE_KEYS)
    assert all(key in listed for key in ("J, K", "F, ", "C, ", "T, ", "R, ", "Enter", "Shift+Enter", "Home, End"))
