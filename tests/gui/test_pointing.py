"""Pointing at a place in a reasoning: what is kept of its source when the reply goes on from there."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.page import WORLD
from magistral_desktop.gui.transcript.plain import PlainTranscript
from magistral_desktop.gui.transcript.web import WebTranscript
from magistral_desktop.gui.transcript.words import GO_ON_FROM

THOUGHT = """I add. The first is **three, maybe**. It is odd.
Then $x^2 + 1$ follows. And a last one.

1. One is so. One is not.
2. Two is *so*. Two is & not.

```python
alpha = 1. + beta
c = 2
```

| left | right |
|---|---|
| up. No | down |

The first is **three, maybe**. [A link](http://a.b/c.) goes on. So it is."""
QUESTION = Message(1, 1, "user", "What is 2+2?", 0.0)
REPLY = Message(2, 1, "assistant", "Four.", 0.0, reasoning=THOUGHT, token_ids=b"\1\0\0\0")

# The middle of the nth of these words as the page shows them, and a selection that ends with them.
_RANGE = """
    const walker = document.createTreeWalker(document.querySelector('.reasoning'), NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node; (node = walker.nextNode());)
        for (let at = -1; (at = node.data.indexOf(WORDS, at + 1)) >= 0;) found.push([node, at]);
    const [node, at] = found[NTH], range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + WORDS.length);
    node.parentElement.scrollIntoView({ block: 'center' });
    const box = range.getBoundingClientRect();
"""
_POINT = _RANGE + "return JSON.stringify([(box.left + box.right) / 2, (box.top + box.bottom) / 2])"
_SELECT = _RANGE + "getSelection().removeAllRanges(); getSelection().addRange(range);"

Evaluate = Callable[..., Any]


@pytest.fixture
def transcript(qtbot: QtBot, transcript: WebTranscript) -> WebTranscript:
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda message_id: message_id == REPLY.id):
        transcript.show_conversation([QUESTION, REPLY])
    return transcript


@pytest.fixture
def evaluate(qtbot: QtBot, transcript: WebTranscript) -> Evaluate:
    """Evaluate JavaScript about some words of the page."""

    def run(source: str, words: str = "", nth: int = 0) -> Any:
        values: list[Any] = []
        source = source.replace("WORDS", json.dumps(words)).replace("NTH", str(nth))
        transcript._page.runJavaScript(f"(() => {{ {source} }})()", WORLD, values.append)
        qtbot.waitUntil(lambda: bool(values))
        return values[0]

    return run


def pointed_at(evaluate: Evaluate, x: float, y: float) -> Any:
    """Ask for the menu at a point, and return what it is about."""
    where = f"{{bubbles: true, clientX: {x}, clientY: {y}}}"
    evaluate(f"document.elementFromPoint({x}, {y}).dispatchEvent(new MouseEvent('contextmenu', {where}))")
    return json.loads(evaluate("return Transcript.pointedAt()"))


def kept_at(qtbot: QtBot, transcript: WebTranscript, found: Any) -> str:
    menu = transcript.context_menu(*found)
    (action,) = [action for action in menu.actions() if action.text() == GO_ON_FROM.said()]
    with qtbot.waitSignal(transcript.cut_requested) as asked:
        action.trigger()
    assert asked.args
    assert asked.args[0] == 2
    return THOUGHT[: asked.args[1]]


@pytest.mark.parametrize(
    ("words", "end"),
    [
        (("I add", 0), "I add. "),
        (("The first", 0), "The first is **three, maybe**. "),
        (("three", 0), "The first is **three, maybe**. "),
        (("It is odd", 0), "It is odd.\n"),
        (("Then", 0), "$x^2 + 1$ follows. "),
        (("And a last", 0), "And a last one.\n\n"),
        (("One is so", 0), "1. One is so. "),
        (("One is not", 0), "One is not.\n"),
        (("Two is &", 0), "Two is & not.\n\n"),
        (("beta", 0), "c = 2\n```\n\n"),
        (("up", 0), "| up. "),
        (("The first", 1), "| down |\n\nThe first is **three, maybe**. "),
        (("So it", 0), "goes on. So it is."),
    ],
)
def test_a_click_keeps_its_sentence(
    words: tuple[str, int], end: str, qtbot: QtBot, transcript: WebTranscript, evaluate: Evaluate
) -> None:
    x, y = json.loads(evaluate(_POINT, *words))
    kept = kept_at(qtbot, transcript, pointed_at(evaluate, x, y))
    assert kept.endswith(end)
    assert words[0] in kept


@pytest.mark.parametrize(
    ("words", "end"),
    [
        (("three", 0), "The first is **three"),
        (("I add", 0), "I add"),
        (("link", 0), "[A link](http://a.b/c.) goes on. So it is."),
        (("goes on.", 0), "goes on. "),
        (("up. No", 0), "| up. No "),
        (("c", 0), "c "),
    ],
)
def test_a_selection_keeps_what_it_ends_with(
    words: tuple[str, int], end: str, qtbot: QtBot, transcript: WebTranscript, evaluate: Evaluate
) -> None:
    """A place within an address cannot be told from one after it: the block is kept then."""
    evaluate(_SELECT, *words)
    with qtbot.waitSignal(transcript.cut_requested) as asked:
        transcript.request_cut()
    assert asked.args
    assert asked.args[0] == 2
    assert THOUGHT[: asked.args[1]].endswith(end)


def test_a_click_on_the_selection_keeps_what_it_ends_with(
    qtbot: QtBot, transcript: WebTranscript, evaluate: Evaluate
) -> None:
    evaluate(_SELECT, "The first")
    x, y = json.loads(evaluate(_POINT, "The first"))
    assert kept_at(qtbot, transcript, pointed_at(evaluate, x, y)).endswith("The first ")


def test_a_paragraph_that_is_selected_whole_is_kept_whole(
    qtbot: QtBot, transcript: WebTranscript, evaluate: Evaluate
) -> None:
    evaluate("""
        const blocks = document.querySelectorAll('.reasoning .b');
        getSelection().setBaseAndExtent(blocks[0].firstChild, 0, blocks[1].querySelector('li'), 0);
    """)
    with qtbot.waitSignal(transcript.cut_requested) as asked:
        transcript.request_cut()
    assert asked.args == [2, THOUGHT.index("1. One")]


def test_without_a_selection_the_middle_of_the_focused_reasoning_is_meant(
    qtbot: QtBot, transcript: WebTranscript, evaluate: Evaluate
) -> None:
    transcript.activateWindow()
    evaluate("getSelection().removeAllRanges(); document.querySelector('.pane-body').focus();")
    with qtbot.waitSignal(transcript.cut_requested) as asked:
        transcript.request_cut()
    assert asked.args
    assert asked.args[0] == 2
    assert 0 < asked.args[1] < len(THOUGHT)


def test_a_selection_elsewhere_is_no_place(qtbot: QtBot, transcript: WebTranscript, evaluate: Evaluate) -> None:
    evaluate("getSelection().selectAllChildren(document.querySelector('.answer'));")
    with qtbot.waitSignal(transcript.cut_requested) as asked:
        transcript.request_cut()
    assert asked.args == [0, 0]


def test_a_place_is_offered_in_an_earlier_reply_too(
    qtbot: QtBot, transcript: WebTranscript, evaluate: Evaluate
) -> None:
    x, y = json.loads(evaluate(_POINT, "I add"))
    transcript.show_message(replace(QUESTION, id=3, text="And 3+3?"))
    qtbot.waitUntil(lambda: not transcript._turns.operations(0))
    found = pointed_at(evaluate, x, y)
    assert GO_ON_FROM.said() in [action.text() for action in transcript.context_menu(*found).actions()]


@pytest.mark.parametrize(
    "later",
    [
        replace(REPLY, status="streaming", text="Fo"),
        replace(REPLY, token_ids=b""),
    ],
    ids=["being written", "without its tokens"],
)
def test_no_place_is_offered_in_a_reply_that_cannot_be_cut(
    later: Message, qtbot: QtBot, transcript: WebTranscript, evaluate: Evaluate
) -> None:
    x, y = json.loads(evaluate(_POINT, "I add"))
    transcript.show_message(later)
    qtbot.waitUntil(lambda: not transcript._turns.operations(0))
    found = pointed_at(evaluate, x, y)
    assert found[0] == 2
    assert GO_ON_FROM.said() not in [action.text() for action in transcript.context_menu(*found).actions()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_comes_up_where_the_reader_points(qtbot: QtBot, transcript: WebTranscript, evaluate: Evaluate) -> None:
    x, y = json.loads(evaluate(_POINT, "I add"))
    pointed_at(evaluate, x, y)
    transcript._view.customContextMenuRequested.emit(QPoint(round(x), round(y)))
    qtbot.waitUntil(lambda: transcript.findChild(QMenu) is not None)
    menu = transcript.findChild(QMenu)
    assert menu
    assert GO_ON_FROM.said() in [action.text() for action in menu.actions()]
    menu.close()


def test_over_the_answer_no_place_is_offered(transcript: WebTranscript, evaluate: Evaluate) -> None:
    x, y = json.loads(
        evaluate("""
        const box = document.querySelector('.answer p').getBoundingClientRect();
        return JSON.stringify([box.left + 5, box.top + 5]);
    """)
    )
    assert pointed_at(evaluate, x, y) == [2, "", "", None]


@pytest.fixture
def plain(qtbot: QtBot) -> PlainTranscript:
    view = PlainTranscript(QApplication.clipboard(), "light", "")
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.painted):
        view.show_conversation([QUESTION, REPLY])
    return view


@pytest.mark.parametrize(
    ("words", "kept"), [("And a last", THOUGHT.index("And a last") + 10), ("The first", 0), ("2+2", 0)]
)
def test_plain_text_finds_a_selection_that_is_there_once(
    words: str, kept: int, qtbot: QtBot, plain: PlainTranscript
) -> None:
    assert plain._browser.find(words)
    with qtbot.waitSignal(plain.cut_requested) as asked:
        plain.request_cut()
    assert asked.args == [2 if kept else 0, kept]
