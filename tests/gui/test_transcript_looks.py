"""How the transcript's page looks: in the theme's colours, in the letters that were chosen."""

import pytest
from PySide6.QtGui import QClipboard, QColor
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.theme import COLORS, Theme
from magistral_desktop.gui.transcript.web import WebTranscript
from tests.gui.conftest import Ask


@pytest.fixture
def transcript(qtbot: QtBot, clipboard: QClipboard) -> WebTranscript:
    view = WebTranscript(clipboard, "light")
    qtbot.addWidget(view)
    view.set_typeface("serif")  # before the page is there
    view.show()
    view.show_conversation([])
    with qtbot.waitSignal(view.browser.page().loadFinished):
        pass
    return view


def test_the_page_is_written_in_the_letters_that_were_chosen(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    letters = "getComputedStyle(document.documentElement).fontFamily"
    qtbot.waitUntil(lambda: ask(letters).endswith(" serif"))
    transcript.set_typeface("sans")
    assert ask(letters).endswith("sans-serif")
    assert "system-ui" not in ask(letters)
    transcript.set_typeface("system")
    assert ask(letters).startswith("system-ui")


@pytest.mark.parametrize("theme", COLORS)
def test_the_page_stands_on_the_theme_s_ground(qtbot: QtBot, transcript: WebTranscript, ask: Ask, theme: Theme) -> None:
    ground = QColor(COLORS[theme].ground)
    transcript.set_theme(theme)
    shown = f"rgb({ground.red()}, {ground.green()}, {ground.blue()})"
    qtbot.waitUntil(lambda: ask("getComputedStyle(document.documentElement).backgroundColor") == shown)


@pytest.mark.parametrize("theme", COLORS)
def test_the_box_of_a_task_can_be_seen(qtbot: QtBot, transcript: WebTranscript, ask: Ask, theme: Theme) -> None:
    transcript.set_theme(theme)
    tasks = Message(2, 1, "assistant", "- [x] one\n- [ ] two", 0.0)
    with qtbot.waitSignal(transcript.painted):
        transcript.show_conversation([tasks])
    edges = "[...document.querySelectorAll('.task > input')].map((box) => getComputedStyle(box).borderTopColor)"
    words = ask("getComputedStyle(document.querySelector('.reply footer')).color")
    assert ask(f"{edges}.join(' | ')") == f"{words} | {words}"


def test_a_table_that_scrolls_does_not_squeeze_its_words(qtbot: QtBot, transcript: WebTranscript, ask: Ask) -> None:
    head = "| The method | " + "wide | " * 30 + "\n|" + "---|" * 31
    table = Message(2, 1, "assistant", f"{head}\n| Merge sort | " + "wide | " * 30, 0.0)
    with qtbot.waitSignal(transcript.painted):
        transcript.show_conversation([table])
    height = "document.querySelector('td').getBoundingClientRect().height"
    line = "parseFloat(getComputedStyle(document.querySelector('td')).lineHeight)"
    qtbot.waitUntil(lambda: ask(f"{height} < 2 * {line}"))
