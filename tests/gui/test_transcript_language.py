"""The transcript in another language than English: all of its words, and which way it runs."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QClipboard
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Conversation, Intervention, Message
from magistral_desktop.chat.whole import WholeChat, numbered
from magistral_desktop.gui.export.page import Page
from magistral_desktop.gui.transcript.plain_turns import question_html
from magistral_desktop.gui.transcript.web import WebTranscript
from magistral_desktop.language import ENGLISH, Language, speak
from tests.gui.conftest import Ask

QUESTION = Message(1, 1, "user", "Add.\n" * 20, 0.0, version=2, versions=3)
REPLY = Message(
    2,
    1,
    "assistant",
    "It is **4**.\n\n```python\n2+2\n```\n\nالجواب هو أربعة.",
    0.0,
    reasoning="Two and two. Wait.",
    status="stopped",
    token_ids=b"1234",
    version=1,
    versions=2,
    interventions=(Intervention("loop", 3),),
    parent_id=1,
)


@pytest.fixture
def arabic() -> Iterator[None]:
    """Words that show that they were translated, from right to left."""
    speak(Language("ar", lambda english, _about, _count: f"⟦{english}⟧", zero="٠"))
    yield
    speak(ENGLISH)


@pytest.fixture
def transcript(qtbot: QtBot, clipboard: QClipboard, arabic: None) -> WebTranscript:  # spoken first
    view = WebTranscript(clipboard, "light")
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    view.show_conversation([QUESTION, REPLY])
    with qtbot.waitSignal(view.painted, check_params_cb=lambda painted: painted == REPLY.id):
        view.show_message(REPLY)
    return view


def test_every_button_and_every_label_is_in_the_window_s_language(transcript: WebTranscript, ask: Ask) -> None:
    transcript.reader.toggle_outline()
    said = "[...document.querySelectorAll('button:not([data-act=part])')].map(e => e.textContent.trim() || e.ariaLabel)"
    labels = "[...document.querySelectorAll('[aria-label]')].map(e => e.ariaLabel)"
    english = "filter(words => !/^(⟦.*⟧|[‹›×]|↓ ⟦.*⟧)$/.test(words)).join('|')"
    assert ask(f"{said}.length > 20") is True
    assert ask(f"{said}.{english}") == ""
    assert ask(f"{labels}.{english}") == ""


def test_the_page_is_laid_out_from_right_to_left(ask: Ask) -> None:
    places = "['.pane', '.side', '.card'].map(e => document.querySelector(e).getBoundingClientRect())"
    assert ask("[document.documentElement.lang, document.documentElement.dir].join()") == "ar,rtl"
    assert ask(f"(([pane, side, card]) => side.right < pane.left && card.left - side.left < 1)({places})") is True


def test_what_was_written_keeps_its_own_direction(ask: Ask) -> None:
    directions = "['.answer p', '.answer .code pre', '.answer .b:last-of-type p', '.pane-body p', '.card .words']"
    computed = f"{directions}.map(e => getComputedStyle([...document.querySelectorAll(e)].at(-1)).direction).join()"
    assert ask(computed) == "rtl,ltr,rtl,ltr,ltr"


def test_the_page_counts_as_its_language_does(ask: Ask) -> None:
    assert ask("document.querySelector('.question .versions span').textContent").strip("⟦⟧") == "٢ / ٣"
    assert ask("document.querySelector('.question').ariaLabel") == "⟦Your question ١⟧"


def test_the_button_of_a_long_question_changes_its_words(ask: Ask) -> None:
    button = "document.querySelector('.question [data-act=show-all]')"
    assert ask(f"{button}.textContent") == "⟦Show all⟧"
    assert ask(f"{button}.click(), {button}.textContent") == "⟦Show less⟧"


@pytest.mark.usefixtures("arabic", "qapp")
def test_an_exported_page_runs_from_right_to_left() -> None:
    messages = numbered([replace(QUESTION, version=1, versions=1), replace(REPLY, version=1, versions=1)])
    page = Page().html([WholeChat(Conversation(1, "Sums", 0.0, 0.0), messages, 2)])
    assert page.startswith('<!doctype html>\n<html lang="ar" dir="rtl" ')
    assert 'aria-label="⟦Question⟧"' in page


@pytest.mark.usefixtures("arabic")
def test_without_a_browser_questions_change_sides() -> None:
    assert '<p align="left" dir="ltr">' in question_html(QUESTION)
    assert "⟦Edit⟧" in question_html(QUESTION)
