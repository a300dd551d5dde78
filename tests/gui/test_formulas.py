"""Every formula is drawn right or shown as its source, and none makes the page wider."""

import json
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QClipboard
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.web import WebTranscript
from tests.gui.conftest import Ask
from tests.gui.formulas import LOOK_AT_ALL, as_markdown, load_formulas, outcomes, unexpected

MATHML = "{http://www.w3.org/1998/Math/MathML}"


def show(qtbot: QtBot, transcript: WebTranscript, answer: str, reasoning: str = "") -> None:
    with qtbot.waitSignal(transcript.painted, timeout=20_000):
        transcript.show_conversation([Message(1, 1, "assistant", answer, 0.0, reasoning=reasoning)])


def test_every_formula_has_its_expected_outcome(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    formulas = load_formulas()
    show(qtbot, transcript, as_markdown(formulas))
    assert unexpected(formulas, outcomes(ask(LOOK_AT_ALL))) == []


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    formulas = load_formulas()
    assert len(formulas) >= 400
    assert len([formula for formula in formulas if formula.mathml]) >= 30
    assert all(formula.drawn for formula in formulas if formula.core)


def test_a_formula_is_copied_as_mathml_for_other_programs(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, clipboard: QClipboard
) -> None:
    show(qtbot, transcript, r"\[\mbox{if } \frac{a}{b} \tag{1}\]")
    ask("document.querySelector('.maths').focus()")
    ask("const formula = document.querySelector('.maths'); formula.tabIndex = -1; formula.focus()")
    ask("dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', shiftKey: true}))")
    qtbot.waitUntil(lambda: bool(clipboard.text()))
    math = ET.fromstring(clipboard.text())
    assert math.tag == f"{MATHML}math"
    assert math.get("display") == "block"
    assert [note.text for note in math.iter(f"{MATHML}annotation")] == [r"\mbox{if } \frac{a}{b} \tag{1}"]
    assert len(list(math.iter(f"{MATHML}mfrac"))) == 1
    assert "(1)" in [text.text for text in math.iter(f"{MATHML}mtext")]
    assert not [element for element in math.iter() if element.get("class") or element.get("style")]


def test_every_formula_s_mathml_is_well_formed(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    formulas = [formula for formula in load_formulas() if formula.drawn]
    show(qtbot, transcript, as_markdown(formulas))
    texts = json.loads(ask("JSON.stringify([...document.querySelectorAll('.maths')].map(Transcript.mathml))"))
    assert [ET.fromstring(text).tag for text in texts] == [f"{MATHML}math"] * len(formulas)


@pytest.mark.parametrize(
    ("answer", "language"),
    [
        (r"حل المعادلة \(x \ne 2\) هو", "ar"),
        (r"معادلهٔ \(x \ne 2\) دو جواب دارد، پس گچ پژ", "fa"),
        (r"方程式 \(x \ne 2\) の解は次のとおりです", "ja"),
        (r"求函数 \(x \ne 2\) 的最小值", "zh"),
        (r"방정식 \(x \ne 2\) 의 해를 구하시오", "ko"),
        (r"गति \(x \ne 2\) दूरी और समय", "hi"),
    ],
)
def test_formulas_keep_their_fonts_in_every_language(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, answer: str, language: str
) -> None:
    show(qtbot, transcript, answer)
    assert ask("document.querySelector('.answer .b').lang") == language
    fonts = ask("""
        JSON.stringify([...document.querySelectorAll(".katex-html, .katex-html *")]
            .map((element) => getComputedStyle(element).fontFamily.split(",")[0]))
    """)
    assert {font.split("_")[0] for font in json.loads(fonts)} == {"KaTeX"}


def test_other_scripts_do_not_change_the_language_of_a_block(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, "The Japanese word 水 (みず) means water, and سلام means peace.")
    assert ask("document.querySelector('.answer .b').lang") == ""


LONG = "+".join(f"x_{{{number}}}^{{{number}}}" for number in range(80))
WIDE = {
    "inline": rf"text \({LONG}\) text",
    "fraction in a line": rf"text \(\frac{{{LONG}}}{{2}}\) text",
    "words in a line": rf"text \(\text{{{'no end ' * 40}}}\) text",
    "display": rf"\[{LONG}\]",
    "display in a line": rf"text \[{LONG}\] text",
    "tagged": rf"\[{LONG} \tag{{1}}\]",
    "aligned": rf"\begin{{align}} a &= {LONG} \\ b &= 1 \end{{align}}",
    "narrow": r"\begin{align} narrow &= 1 \tag{1} \\ b &= 2 \tag{2} \end{align}",
    "arabic": rf"الحل هو \({LONG}\) فقط، أو \(\frac{{{LONG}}}{{2}}\){chr(10)}{chr(10)}- واحد \(x\) \[{LONG}\]",
    "list": rf"- one \(\frac{{{LONG}}}{{2}}\){chr(10)}- two{chr(10)}  \[{LONG}\]",
    "nested list": rf"1. one{chr(10)}   - two \(\sqrt{{{LONG}}}\)",
    "quote": rf"> quoted \(\frac{{{LONG}}}{{2}}\){chr(10)}>{chr(10)}> \[{LONG}\]",
    "table": rf"| a | b |{chr(10)}|---|---|{chr(10)}| \({LONG}\) | \(\frac{{{LONG}}}{{2}}\) |",
    "heading": rf"## About \(\frac{{{LONG}}}{{2}}\)",
    "matrix": rf"\[\begin{{pmatrix}} {'&'.join(['1000000'] * 40)} \end{{pmatrix}}\]",
    "source": rf"\(\nosuch{{{LONG}}}\) and \[\nosuch{{{LONG}}}\]",
    "chemistry": rf"\(\ce{{{' + '.join(['C6H12O6'] * 40)} -> X}}\)",
    "code": "`" + "x" * 400 + "`" + "\n\n```\n" + "y" * 400 + "\n```",
    "word": "x" * 400,
}


# What reaches out of its text, and is not inside of something that scrolls by itself.
OUTSIDERS = """
    JSON.stringify([...document.querySelectorAll(".text")].flatMap((text) => {
        const { left, right } = text.getBoundingClientRect();
        const scrolls = (element) => element.closest(".maths[data-display='1'], .wide, .table, .code pre");
        return [...text.querySelectorAll("*")].filter((element) => {
            const box = element.getBoundingClientRect();
            const parent = scrolls(element.parentElement);
            const isOut = box.right > right + 3 || box.left < left - 3; // KaTeX overhangs by 2, unseen
            return isOut && box.width && !parent && !element.closest(".katex-mathml");
        }).map((element) => element.outerHTML.slice(0, 80));
    }))
"""


def test_a_wide_formula_is_copied_like_any_other(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    show(qtbot, transcript, WIDE["fraction in a line"])
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.wide').length") == 1)
    assert ask("Transcript.answer(1)") == WIDE["fraction in a line"]


def test_a_formula_with_the_focus_keeps_it_while_the_text_grows(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    message = Message(1, 1, "assistant", WIDE["fraction in a line"], 0.0, status="streaming")
    transcript.show_conversation([message])
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.wide').length") == 1)
    ask("dispatchEvent(new KeyboardEvent('keydown', {key: 'f'}))")
    transcript.show_message(replace(message, text=message.text + " grows"))
    qtbot.waitUntil(lambda: "grows" in ask("document.querySelector('.answer').textContent"))
    assert ask("document.activeElement.className") == "maths"
    assert ask("document.querySelectorAll('.wide').length") == 1


@pytest.mark.parametrize("width_px", [420, 700, 1200])
def test_what_is_wide_scrolls_or_breaks_within_itself(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask, width_px: int
) -> None:
    transcript.resize(width_px, 800)
    qtbot.waitUntil(lambda: ask("innerWidth") == width_px)
    text = "\n\n".join(WIDE.values())
    show(qtbot, transcript, text, reasoning=text)
    ask("Transcript.typesetAll()")
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('.wide').length") >= 10)
    assert json.loads(ask(OUTSIDERS)) == []
    narrow = "[...document.querySelectorAll('.maths')].filter(e => e.dataset.tex.includes('narrow'))"
    assert ask(f"{narrow}.every(e => e.scrollWidth <= e.clientWidth)")
    for part in ("html", ".pane-body", ".side"):
        assert ask(f"(e => e.scrollWidth - e.clientWidth)(document.querySelector('{part}'))") == 0


JAPANESE = (
    "数式$x=1+2y$、$k=1$、$m=2$、$n=a+b+c+d$、$p=q+r$。さらに「$f(x)=x^2+1$」と書く。関数 $g(x)=x$、そして（$h=0$）。"
)
# At some widths of a text: what is not in one line with the first part of its formula, a part of it or a sign.
TORN = """
    (() => {
        const answer = document.querySelector(".answer"), torn = [];
        const middle = (part) => (({ top, bottom }) => (top + bottom) / 2)(part.getBoundingClientRect());
        const sign = (text, at, signs) => {
            if (!text?.data || !signs.includes(text.data.at(at))) return [];
            const range = document.createRange();
            range.setStart(text, at < 0 ? text.length - 1 : 0);
            range.setEnd(text, at < 0 ? text.length : 1);
            return [range];
        };
        for (let width = 200; width < 500; width += 10) {
            answer.style.width = width + "px";
            for (const formula of answer.querySelectorAll(".maths")) {
                const parts = [...formula.querySelectorAll(".katex-base")];
                const before = sign(formula.previousSibling, -1, "「（");
                const whole = [...before, ...parts, ...sign(formula.nextSibling, 0, "、。」）")];
                const isTorn = whole.some((part) => Math.abs(middle(part) - middle(parts[0])) > 12);
                if (isTorn) torn.push(`${formula.dataset.tex} at ${width}`);
            }
        }
        return JSON.stringify(torn);
    })()
"""


def test_a_formula_in_japanese_text_is_whole_and_keeps_its_punctuation(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    show(qtbot, transcript, JAPANESE)
    assert ask("document.querySelectorAll('.answer .katex').length") == 8
    assert json.loads(ask(TORN)) == []


def test_a_formula_wider_than_its_text_breaks_between_its_parts(
    qtbot: QtBot, transcript: WebTranscript, ask: Ask
) -> None:
    show(qtbot, transcript, "Long: $" + "+".join("abcdefghijklmnopqrstuvwxyz" * 4) + "$.")
    assert json.loads(ask(OUTSIDERS)) == []
    assert ask("document.querySelector('.answer p').clientHeight") > 60
    assert ask("document.querySelectorAll('.wide').length") == 0
