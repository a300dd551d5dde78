"""The page: what it shows, what it copies, what it refuses, and how it comes back from a crash."""

import json
import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QClipboard
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.choose import Transcript, make_transcript
from magistral_desktop.gui.transcript.plain import PlainTranscript
from magistral_desktop.gui.transcript.web import WebTranscript
from tests.gui.conftest import Ask
from tests.gui.counting_server import CountingServer
from tests.gui.test_transcript_sealed import MARKDOWN

QUESTION = Message(1, 1, "user", "What is 2+2?", 0.0)
REPLY = Message(2, 1, "assistant", "It is $4$.", 0.0, reasoning="Two and\n$2$.", reasoning_ms=1500)
PAGE_OWN_WORLD = 0


@pytest.fixture
def transcript(qtbot: QtBot, transcript: WebTranscript) -> WebTranscript:
    with qtbot.waitSignal(transcript.painted):
        transcript.show_conversation([QUESTION])
    return transcript


def show(qtbot: QtBot, transcript: WebTranscript | Transcript, message: Message) -> None:
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == message.id):
        transcript.show_message(message)


# -- What it shows


def test_reasoning_stands_beside_the_answer_where_there_is_room(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    show(qtbot, transcript, REPLY)
    places = "[document.querySelector('.pane'), document.querySelector('.side')].map(e => e.getBoundingClientRect())"
    assert ask(f"const [pane, side] = {places}; pane.right < side.left && pane.top === side.top")
    transcript.resize(700, 800)
    qtbot.waitUntil(lambda: ask(f"(([pane, side]) => pane.bottom <= side.top)({places})"))


def test_a_formula_is_drawn(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, REPLY)
    assert ask("document.querySelectorAll('.answer .katex').length") == 1


def test_a_closed_pane_holds_nothing(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    transcript.show_reasoning(False)
    show(qtbot, transcript, REPLY)
    assert ask("document.querySelector('.reasoning').textContent") == ""
    assert ask("document.querySelector('.pane-head').ariaExpanded") == "false"
    ask("document.querySelector('.pane-head').click()")
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.reasoning .katex').length") == 1)
    assert ask("document.querySelector('.pane-head').ariaExpanded") == "true"
    ask("document.querySelector('.pane-head').click()")
    qtbot.waitUntil(lambda: ask("document.querySelector('.reasoning').textContent") == "")


def test_a_long_text_is_typeset_only_where_it_is_seen(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, replace(REPLY, text="A formula: $x^2$.\n\n" * 600))
    assert ask("document.querySelectorAll('.answer .maths').length") == 600
    assert 0 < ask("document.querySelectorAll('.answer .maths .katex').length") < 300


LONG_THOUGHT = replace(REPLY, reasoning="".join(f"Thought {number} of $x^2$.\n\n" for number in range(1, 601)))


def test_a_long_thought_is_made_only_where_it_is_seen(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, LONG_THOUGHT)
    assert ask("document.querySelectorAll('.reasoning .b').length") == 600
    assert 0 < ask("document.querySelectorAll('.reasoning .maths').length") < 300
    ask("document.querySelector('.pane-body').scrollTop = 1e6")
    qtbot.waitUntil(lambda: "Thought 600" in ask("document.querySelector('.reasoning .g:last-of-type').textContent"))
    ask("document.querySelector('.pane-body').scrollTop /= 2")
    middle = "document.elementFromPoint(200, 300).closest('.b')?.textContent ?? ''"
    qtbot.waitUntil(lambda: "Thought" in ask(middle))


def stream_long_thought(transcript: WebTranscript, ask: Ask, ends: range) -> None:
    streaming = replace(LONG_THOUGHT, status="streaming", text="")
    for end in ends:
        transcript._turns.show(replace(streaming, reasoning=LONG_THOUGHT.reasoning[:end]))
        ask(f"Transcript.run({json.dumps(transcript._turns.operations(10_000))})")


def test_what_has_been_read_of_a_long_thought_is_given_back(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    stream_long_thought(transcript, ask, range(200, len(LONG_THOUGHT.reasoning), 200))
    qtbot.waitUntil(lambda: ask("document.querySelector('.reasoning .b').textContent") == "")
    ask("dispatchEvent(new WheelEvent('wheel')); document.querySelector('.pane-body').scrollTop = 0")
    qtbot.waitUntil(lambda: "Thought 1 of" in ask("document.querySelector('.reasoning .b').textContent"))
    formulas = "document.querySelectorAll('.reasoning .b')[0].querySelectorAll('.katex').length"
    qtbot.waitUntil(lambda: ask(formulas) == 1)  # drawn frame by frame


def test_what_is_given_back_of_a_long_thought_takes_no_memory(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    stream_long_thought(transcript, ask, range(200, 400, 200))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.reasoning .katex').length") > 0)
    ask("globalThis.drawn = new WeakRef(document.querySelector('.reasoning .katex')); 0")
    stream_long_thought(transcript, ask, range(400, len(LONG_THOUGHT.reasoning), 200))
    qtbot.waitUntil(lambda: ask("document.querySelector('.reasoning .b').textContent") == "")
    qtbot.waitUntil(lambda: ask("gc({type: 'major', execution: 'async'}); drawn.deref() === undefined"))


@pytest.fixture
def screen_reader() -> Iterator[Callable[[bool], None]]:
    yield QAccessible.setActive
    QAccessible.setActive(False)


DRAWN_THOUGHTS = "document.querySelectorAll('.reasoning .maths .katex').length"


def test_a_screen_reader_finds_all_of_a_long_thought(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, screen_reader: Callable[[bool], None]
) -> None:
    show(qtbot, transcript, LONG_THOUGHT)
    assert ask(DRAWN_THOUGHTS) < 300
    screen_reader(True)
    qtbot.waitUntil(lambda: ask(DRAWN_THOUGHTS) == 600, timeout=20_000)
    show(qtbot, transcript, replace(LONG_THOUGHT, id=4))
    qtbot.waitUntil(lambda: ask(DRAWN_THOUGHTS) == 1200, timeout=20_000)
    ask("document.querySelectorAll('.pane-body')[1].scrollTop = 1e6; Transcript.release()")
    assert ask(DRAWN_THOUGHTS) == 1200


def test_a_page_that_a_screen_reader_has_left_is_light_again(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, screen_reader: Callable[[bool], None]
) -> None:
    screen_reader(True)
    show(qtbot, transcript, LONG_THOUGHT)
    qtbot.waitUntil(lambda: ask(DRAWN_THOUGHTS) == 600, timeout=20_000)
    screen_reader(False)
    qtbot.waitUntil(lambda: ask(DRAWN_THOUGHTS) < 300)


def test_all_of_a_long_thought_is_copied(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, LONG_THOUGHT)
    ask("getSelection().selectAllChildren(document.querySelector('.reasoning'))")
    copied = ask("""
        (() => {
            const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer() });
            dispatchEvent(event);
            return event.clipboardData.getData('text/plain');
        })()
    """)
    assert copied.count("Thought") == 600


def test_streamed_formulas_are_drawn_once(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    streaming = replace(REPLY, status="streaming", text="so $x$ an")
    transcript.show_message(streaming)
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.answer .katex').length") == 1)
    ask("document.querySelector('.answer .katex').seen = true")
    transcript.show_message(replace(streaming, text="so $x$ and $y$"))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.answer .katex').length") == 2)
    assert ask("document.querySelector('.answer .katex').seen") is True


GROWING = """\
Intro $x$:

3. one $a$
4. two
   - inner one
   - inner two $b$
   - inner three

   more of two
5. three

| n | square |
|:-:|-------:|
| 1 | $1$ |
| 2 | $4$ |
| 3 | $9$ |

> - [ ] quoted
> - [x] task
> - other

- tight
- so far

- loose after all
"""


def answer_html(ask: Ask) -> str:
    """Return the blocks of the answer without spaces between them and drawings of formulas, attributes in order."""
    html: str = ask(r"""
        ((answer) => {
            for (const formula of answer.querySelectorAll('.maths')) formula.replaceChildren();
            for (const element of answer.querySelectorAll('*')) {
                const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
                for (const { name } of attributes) element.removeAttribute(name);
                for (const { name, value } of attributes) element.setAttribute(name, value);
            }
            const blocks = [...answer.querySelectorAll('.b')];
            return blocks.map((block) => block.innerHTML.replaceAll(/\n+(?=<|$)/g, '')).join('|');
        })(document.querySelector('.answer').cloneNode(true))
    """)
    return html


@pytest.mark.parametrize("step", [7, 30, 111])
def test_a_text_that_grew_is_the_same_as_one_that_came_at_once(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, step: int
) -> None:
    show(qtbot, transcript, replace(REPLY, id=2, text=GROWING))
    at_once = answer_html(ask)
    transcript.show_conversation([])
    for length in range(step, len(GROWING), step):
        transcript._turns.show(replace(REPLY, status="streaming", text=GROWING[:length]))
        ask(f"Transcript.run({json.dumps(transcript._turns.operations(10_000))})")
    show(qtbot, transcript, replace(REPLY, text=GROWING))
    assert answer_html(ask) == at_once
    assert at_once.count("<li") == 12


def test_what_has_settled_in_an_open_list_stays_as_it_is(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    streaming = replace(REPLY, status="streaming", text="- one $x$\n- two")
    transcript.show_message(streaming)
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.answer li').length") == 2)
    ask("document.querySelectorAll('.answer li').forEach((item, at) => { item.seen = at + 1; })")
    transcript.show_message(replace(streaming, text=streaming.text + "\n- three\n- four\n"))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.answer li').length") == 4)
    transcript.show_message(replace(streaming, text=streaming.text + "\n- three\n- four\n\n- five\n\nend"))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.answer li').length") == 5)
    seen = ask("JSON.stringify([...document.querySelectorAll('.answer li')].map((item) => item.seen))")
    assert seen == "[1,2,null,null,null]"
    assert ask("document.querySelectorAll('.answer ul.loose .katex').length") == 1


def test_arabic_runs_from_the_right_and_its_formulas_and_code_from_the_left(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    text = "العدد `x = 1` و $x^2$\n\n- العدد\n- x هو العدد\n\n> العدد\n\n- English\n\n```text\nالعدد\n```"
    show(qtbot, transcript, replace(REPLY, text=text))
    elements = "p, p code, .maths, li, blockquote, .code code"
    directions = ask(f"""
        [...document.querySelectorAll('.answer :is({elements})')]
            .map((element) => element.tagName + ' ' + getComputedStyle(element).direction).join(', ')
    """)
    from_right = "LI rtl, P rtl, LI rtl, P rtl, BLOCKQUOTE rtl, P rtl"
    assert directions == f"P rtl, CODE ltr, SPAN ltr, {from_right}, LI ltr, P ltr, CODE ltr"


def test_wrapped_code_stays_wrapped_while_it_grows(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    streaming = replace(REPLY, status="streaming", text="```text\n" + "word " * 200)
    transcript.show_message(streaming)
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.answer .code').length") == 1)
    is_wide = "(pre => pre.scrollWidth > pre.clientWidth)(document.querySelector('.code pre'))"
    assert ask(is_wide)
    ask("document.querySelector('[data-act=wrap-code]').click()")
    assert not ask(is_wide)
    show(qtbot, transcript, replace(streaming, text=streaming.text + "\nend\n```\n", status="complete"))
    assert ask("document.querySelector('[data-act=wrap-code]').ariaPressed") == "true"
    assert not ask(is_wide)


def test_the_reader_who_scrolled_away_is_left_there(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    long = replace(REPLY, status="streaming", text="line\n\n" * 200, reasoning="")
    transcript.show_message(long)
    at_end = "(e => e.scrollHeight - e.clientHeight - e.scrollTop < 2)(document.scrollingElement)"
    qtbot.waitUntil(lambda: ask(f"document.querySelectorAll('.answer p').length === 200 && {at_end}"))
    ask("dispatchEvent(new WheelEvent('wheel')); document.scrollingElement.scrollTop = 100")
    qtbot.waitUntil(lambda: ask("!document.getElementById('to-end').hidden"))
    transcript.show_message(replace(long, text=long.text + "line\n\n" * 50))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.answer p').length") == 250)
    assert ask("document.scrollingElement.scrollTop") == 100
    ask("document.getElementById('to-end').click()")
    qtbot.waitUntil(lambda: ask(at_end))


def test_the_reader_who_scrolled_away_in_a_pane_is_left_there(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    thinking = replace(REPLY, status="streaming", text="", reasoning="line\n\n" * 200)
    transcript.show_message(thinking)
    pane = "document.querySelector('.pane-body')"
    at_end = f"(e => e.scrollHeight - e.clientHeight - e.scrollTop < 2)({pane})"
    qtbot.waitUntil(lambda: ask(f"document.querySelectorAll('.reasoning :is(.b, .tail)').length === 200 && {at_end}"))
    ask(f"{pane}.dispatchEvent(new WheelEvent('wheel', {{bubbles: true}})); {pane}.scrollTop = 100")
    qtbot.waitUntil(lambda: ask(f"{pane}.scrollTop") == 100)
    transcript.show_message(replace(thinking, reasoning=thinking.reasoning + "line\n\n" * 50))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.reasoning :is(.b, .tail)').length") == 250)
    assert ask(f"{pane}.scrollTop") == 100


def test_a_selection_survives_streaming(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    streaming = replace(REPLY, status="streaming", reasoning="", text="Settled words.\n\nOpen words $x$ grow")
    transcript.show_message(streaming)
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.answer .katex').length") == 1)
    ask("""
        const texts = document.createTreeWalker(document.querySelector('.answer'), NodeFilter.SHOW_TEXT);
        const first = texts.nextNode();
        let open = first;
        while (!open.data.startsWith('Open')) open = texts.nextNode();
        getSelection().setBaseAndExtent(first, 8, open, 4);
    """)
    transcript.show_message(replace(streaming, text=streaming.text + " and grow.\n\nMore\n\n" + "more\n\n" * 30))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.answer p').length") == 33)
    assert ask("getSelection().toString()").split() == ["words.", "Open"]


def test_earlier_turns_come_without_moving_what_is_read(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    reply = replace(REPLY, reasoning="", text="A formula: $x^2$.\n\n" * 200)
    many = [replace(reply, id=number, text=f"Reply {number}.\n\n{reply.text}") for number in range(1, 41)]
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == 40):
        transcript.show_conversation(many)
    qtbot.waitUntil(lambda: transcript._turns.is_told)
    before = ask("document.querySelectorAll('.turn').length")
    assert before < 20
    ask("dispatchEvent(new WheelEvent('wheel')); document.scrollingElement.scrollTop = 1500; 0")
    qtbot.waitUntil(lambda: ask("Boolean(globalThis.seen = document.elementFromPoint(600, 300).closest('.b'))"))
    top = ask("seen.getBoundingClientRect().top")
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.turn').length") > before)
    qtbot.waitUntil(lambda: transcript._turns.is_told)
    assert abs(ask("seen.getBoundingClientRect().top") - top) < 3


def test_an_early_turn_is_painted_when_it_is_asked_for(qtbot: QtBot, transcript: WebTranscript) -> None:
    reply = replace(REPLY, reasoning="", text="A line.\n\n" * 500)
    transcript.show_conversation(
        [replace(reply, id=1, text="The first."), *(replace(reply, id=n) for n in range(2, 8))]
    )
    texts: list[str] = []
    transcript.painted_text(1, texts.append)
    qtbot.waitUntil(lambda: texts == ["The first."])


def test_all_turns_can_be_reached(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    reply = replace(REPLY, reasoning="", text="A line.\n\n" * 500)
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == 30):
        transcript.show_conversation([replace(reply, id=number) for number in range(1, 31)])
    home = "dispatchEvent(new KeyboardEvent('keydown')); document.scrollingElement.scrollTop = 0; 0"
    qtbot.waitUntil(lambda: ask(home) == 0 and ask("document.querySelectorAll('.turn').length") == 30)


# -- What it copies


def test_an_answer_is_copied_as_markdown(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, clipboard: QClipboard
) -> None:
    show(qtbot, transcript, REPLY)
    ask("document.querySelector('[data-act=copy-answer]').click()")
    qtbot.waitUntil(lambda: clipboard.text() == "It is $4$.")
    assert ask("document.querySelector('[data-act=copy-answer]').textContent") == "Copied"


def test_code_is_copied_as_it_is(qtbot: QtBot, transcript: WebTranscript, ask: Ask, clipboard: QClipboard) -> None:
    show(qtbot, transcript, replace(REPLY, text="```python\ndef f():\n    return '<b>'\n```"))
    ask("document.querySelector('[data-act=copy-code]').click()")
    qtbot.waitUntil(lambda: clipboard.text() == "def f():\n    return '<b>'\n")


def test_a_formula_is_copied_as_tex(qtbot: QtBot, transcript: WebTranscript, ask: Ask, clipboard: QClipboard) -> None:
    show(qtbot, transcript, replace(REPLY, text=r"\(\mbox{a}\)"))
    ask("document.querySelector('.answer .katex').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    qtbot.waitUntil(lambda: clipboard.text() == r"\mbox{a}")
    assert ask("document.querySelector('.bubble').textContent") == "TeX copied"


def test_a_selection_is_copied_with_tex(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, replace(REPLY, text="Let $x$:\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nend"))
    copied = ask("""
        getSelection().selectAllChildren(document.querySelector('.answer'));
        const data = new DataTransfer();
        document.dispatchEvent(new ClipboardEvent('copy', {clipboardData: data, bubbles: true}));
        data.getData('text/plain');
    """)
    assert copied == "Let \\(x\\):\n\n1. one\n2. two\n\na\tb\n1\t2\n\nend"


def test_the_menu_offers_what_can_be_copied(qtbot: QtBot, transcript: WebTranscript, clipboard: QClipboard) -> None:
    show(qtbot, transcript, REPLY)
    menu = transcript.context_menu(2, "x^2", "<math/>")
    actions = {action.text(): action for action in menu.actions()}
    copies = ["Copy", "Copy formula as TeX", "Copy formula as MathML", "Copy answer as Markdown"]
    reading = ["Copy link to this passage", "Show similar reasoning", "Export reply…", "Export audit record…"]
    assert list(actions) == [*copies, *reading, "Select all"]
    with qtbot.waitSignal(transcript.export_requested) as exported:
        actions["Export reply…"].trigger()
    assert exported.args == [2]
    assert not actions["Copy"].isEnabled()
    actions["Copy formula as TeX"].trigger()
    assert clipboard.text() == "x^2"
    actions["Copy formula as MathML"].trigger()
    assert clipboard.text() == "<math/>"
    actions["Copy answer as Markdown"].trigger()
    assert clipboard.text() == "It is $4$."


# -- What it refuses


def test_a_hostile_reply_asks_for_nothing(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, server: CountingServer
) -> None:
    hostile = MARKDOWN.format(url=server.url)
    show(qtbot, transcript, replace(REPLY, text=hostile, reasoning=hostile))
    assert ask("document.querySelectorAll('.katex').length") > 0
    assert ask("document.title") == "Conversation"
    assert transcript.blocked_requests == 0
    assert server.paths == []


def test_the_page_leaves_nothing_on_disk(transcript: WebTranscript) -> None:
    assert transcript._page.profile().isOffTheRecord()


def test_the_page_runs_no_script_of_its_own(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    ask("""
        const script = document.createElement('script');
        script.textContent = 'document.title = "ran"';
        const image = '<img src=x onerror="document.title=1"><svg onload="document.title=1"></svg>';
        const holder = document.createElement('div');
        holder.innerHTML = image + '<button onclick="document.title=1"></button>';
        document.body.append(script, holder);
        holder.querySelector('button').click();
    """)
    assert ask("document.title") == "Conversation"


def test_navigation_is_refused_and_the_page_goes_on(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    ask("document.seen = true")
    with qtbot.waitSignal(transcript._page.loadFinished) as refused:
        ask("location.href = 'app://ui/katex/katex.min.css'; open('https://example.com'); 0")
    assert refused.args == [False]
    show(qtbot, transcript, REPLY)
    assert ask("location.href") == "app://ui/transcript/page.html"
    assert ask("document.seen") is True  # it was not loaded again


@pytest.mark.parametrize(
    "action",
    [
        "not json",
        "{}",
        '["link", "file:///etc/passwd"]',
        '["link", "javascript:alert(1)"]',
        '["pane", 99, true]',
        '["example", 7]',
        '["copy-answer", 99]',
        '["painted", "2"]',
    ],
)
def test_an_action_that_makes_no_sense_does_nothing(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, action: str
) -> None:
    heard: list[object] = []
    for happening in (transcript.link_activated, transcript.pane_toggled, transcript.example_chosen):
        happening.connect(lambda *values: heard.append(values))
    transcript._page.acted.emit(action)
    assert heard == []


# -- How it comes back


def crash(qtbot: QtBot, transcript: WebTranscript) -> None:
    with qtbot.waitSignal(transcript._page.renderProcessTerminated):
        os.kill(transcript.renderer_pid, signal.SIGKILL)


@pytest.mark.skipif(os.name != "posix", reason="ends the renderer with a POSIX signal")
def test_a_crashed_renderer_is_told_everything_again(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, REPLY)
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == 2):
        crash(qtbot, transcript)
    assert ask("document.querySelector('.answer .maths').dataset.tex") == "4"
    assert ask("document.querySelector('.words').textContent") == QUESTION.text


@pytest.mark.skipif(os.name != "posix", reason="ends the renderer with a POSIX signal")
def test_after_a_crash_the_reader_is_where_he_was(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    lines = "\n\n".join(f"Line {number}, $x_{{{number}}}$." for number in range(500))
    show(qtbot, transcript, replace(REPLY, text=lines, reasoning=lines))
    pane = "document.querySelector('.pane-body')"
    ask(f"dispatchEvent(new WheelEvent('wheel')); document.scrollingElement.scrollTop = 9000; {pane}.scrollTop = 5000")
    qtbot.waitUntil(lambda: len(transcript._turns._reading._places) == 2)
    line = "[...document.querySelectorAll('.{} p')].find(e => e.getBoundingClientRect().bottom > 100).firstChild.data"
    places = [line.replace("{}", part) for part in ("answer", "reasoning")]
    read = [ask(place) for place in places]
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == 2):
        crash(qtbot, transcript)
    assert [ask(place) for place in places] == read


OPEN_PANE = "document.querySelector('[data-pane=open] .pane-body')"
# Formulas that show a part of themselves on screen, in the page and in the pane, and whether they are drawn.
FORMULAS_IN_VIEW = """
    JSON.stringify([...document.querySelectorAll('main, [data-pane=open] .pane-body')].map(scroller => {
        const frame = scroller.getBoundingClientRect(), top = Math.max(0, frame.top);
        const bottom = Math.min(innerHeight, frame.bottom), part = scroller.matches('main') ? '.answer' : '.reasoning';
        return [...document.querySelectorAll(part + ' .maths')].filter(formula => {
            const place = formula.getBoundingClientRect();
            return place.bottom > top && place.top < bottom;
        }).map(formula => [formula.dataset.tex, formula.querySelectorAll('.katex').length]);
    }))
"""


@pytest.mark.skipif(os.name != "posix", reason="ends the renderer with a POSIX signal")
def test_what_was_on_screen_is_there_again_when_a_crashed_page_is_back(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    closed = replace(REPLY, reasoning_open=False)
    lines = "".join(f"Line {number}, $x_{{{number}}}$.\n\n- item $y_{{{number}}}$\n\n" for number in range(300))
    show(qtbot, transcript, closed)
    show(qtbot, transcript, replace(REPLY, id=4, text=lines, reasoning=lines))
    ask(f"dispatchEvent(new WheelEvent('wheel')); {OPEN_PANE}.scrollTop = 5000")
    qtbot.waitUntil(lambda: 4 in transcript._turns._reading._places)
    qtbot.waitUntil(lambda: [{drawn for _, drawn in part} for part in json.loads(ask(FORMULAS_IN_VIEW))] == [{1}, {1}])
    seen = json.loads(ask(FORMULAS_IN_VIEW))
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == 4):
        crash(qtbot, transcript)
    assert json.loads(ask(FORMULAS_IN_VIEW)) == seen
    assert ask("[...document.querySelectorAll('.reply')].map(reply => reply.dataset.pane).join()") == "closed,open"
    ask(f"{OPEN_PANE}.scrollTop = 0")
    qtbot.waitUntil(lambda: json.loads(ask(FORMULAS_IN_VIEW))[1][:2] == [["x_{0}", 1], ["y_{0}", 1]])


def test_a_page_that_lost_its_way_starts_anew(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, replace(REPLY, status="stopped"))
    ask("Transcript.run([['clear']])")
    with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == 2):
        transcript.show_message(replace(REPLY, text=REPLY.text + " Yes."))
    assert ask("document.querySelectorAll('.turn').length") == 2


@pytest.mark.skipif(os.name != "posix", reason="ends the renderer with a POSIX signal")
def test_the_third_crash_makes_it_plain_text(qtbot: QtBot, clipboard: QClipboard) -> None:
    transcript = make_transcript(None, clipboard)
    qtbot.addWidget(transcript)
    transcript.show()
    show(qtbot, transcript, REPLY)
    web = transcript.inner
    assert isinstance(web, WebTranscript)
    for _ in range(2):
        with qtbot.waitSignal(transcript.painted):
            crash(qtbot, web)
    with qtbot.waitSignal(transcript.painted):
        crash(qtbot, web)
    assert isinstance(transcript.inner, PlainTranscript)
    texts: list[str] = []
    transcript.painted_text(2, texts.append)
    assert texts == [r"It is \(4\)."]


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("libnss3.so: cannot open shared object file: No such file or directory", "install libnss3,"),
        ("libodd.so.1: cannot open shared object file", "Install the system package that holds it"),
        ("No module named 'PySide6.QtWebEngineCore'", "Install the app again"),
    ],
)
def test_without_a_browser_the_reader_is_told_what_to_install(
    qtbot: QtBot, clipboard: QClipboard, message: str, words: str
) -> None:
    def load() -> type[WebTranscript]:
        raise ImportError(message)

    transcript = make_transcript(None, clipboard, load=load)
    qtbot.addWidget(transcript)
    assert isinstance(transcript.inner, PlainTranscript)
    assert words in transcript.inner.notice
