"""Reading a chat on the page and in plain text."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.transcript.page import WORLD
from magistral_desktop.gui.transcript.plain import PlainTranscript
from magistral_desktop.gui.transcript.view import TranscriptView
from magistral_desktop.gui.transcript.web import WebTranscript
from tests.gui.reader_contract import ReaderContract

_MARKED = """[...[...CSS.highlights.get("found-now") ?? []], ...[...CSS.highlights.get("passage") ?? []]]"""
_FORMULAS = """[...document.querySelectorAll(":is([data-mark=found-now], [data-mark=passage])")]"""
_MARKED_ON_A_LINE = f"""[...{_MARKED}, ...{_FORMULAS}]
    .sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
    .map((part) => part.dataset?.tex ?? part.toString())"""


class TestWebReader(ReaderContract):
    @pytest.fixture
    def transcript(self, qtbot: QtBot) -> WebTranscript:
        view = WebTranscript(QGuiApplication.clipboard(), "light")
        qtbot.addWidget(view)
        view.resize(1200, 800)
        view.show()
        return view

    def ask(self, qtbot: QtBot, transcript: TranscriptView, source: str) -> Any:
        assert isinstance(transcript, WebTranscript)
        values: list[Any] = []
        transcript._page.runJavaScript(source, WORLD, values.append)
        qtbot.waitUntil(lambda: bool(values))
        return values[0]

    def marked(self, qtbot: QtBot, transcript: TranscriptView) -> list[str]:
        texts: list[str] = json.loads(self.ask(qtbot, transcript, f"JSON.stringify({_MARKED_ON_A_LINE})"))
        return texts

    def is_on_screen(self, qtbot: QtBot, transcript: TranscriptView) -> bool:
        inside = """(range) => {
            const { top, bottom } = range.getBoundingClientRect();
            const body = range.startContainer.parentElement.closest(".pane-body")?.getBoundingClientRect();
            return top >= Math.max(0, body?.top ?? 0) && bottom <= Math.min(innerHeight, body?.bottom ?? innerHeight);
        }"""
        return bool(self.ask(qtbot, transcript, f"{_MARKED}.every({inside})"))

    def select(self, qtbot: QtBot, transcript: TranscriptView, words: str) -> None:
        self.ask(
            qtbot,
            transcript,
            f"""(() => {{
                const words = {json.dumps(words)};
                const walker = document.createTreeWalker(document.getElementById("turns"), NodeFilter.SHOW_TEXT);
                while (walker.nextNode() && !walker.currentNode.data.includes(words));
                const at = walker.currentNode.data.indexOf(words);
                getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
            }})()""",
        )

    def shown(self, qtbot: QtBot, transcript: TranscriptView) -> str:
        return str(self.ask(qtbot, transcript, "document.body.innerText"))

    def click(self, transcript: TranscriptView, act: str) -> None:
        assert isinstance(transcript, WebTranscript)
        selector = f'[data-act="{act}"], a[href="{act}"]'
        transcript._page.runJavaScript(f"document.querySelector({selector!r}).click()", WORLD)


class TestPlainReader(ReaderContract):
    @pytest.fixture
    def transcript(self, qtbot: QtBot) -> PlainTranscript:
        view = PlainTranscript(QGuiApplication.clipboard(), "light", "why")
        qtbot.addWidget(view)
        view.resize(900, 600)
        view.show()
        return view

    def browser(self, transcript: TranscriptView) -> QTextBrowser:
        browser = transcript.findChild(QTextBrowser)
        assert browser is not None
        return browser

    def current(self, transcript: TranscriptView) -> list[QTextCursor]:
        browser = self.browser(transcript)
        now = browser.palette().mid().color()
        marks = browser.extraSelections()
        # Copies: what a mark holds goes with it.
        return [QTextCursor(mark.cursor) for mark in marks if mark.format.background().color() == now]

    def marked(self, qtbot: QtBot, transcript: TranscriptView) -> list[str]:
        texts = [cursor.selectedText() for cursor in self.current(transcript)][-1:]
        return [text.replace("\\(", "").replace("\\)", "") for text in texts]

    def is_on_screen(self, qtbot: QtBot, transcript: TranscriptView) -> bool:
        browser = self.browser(transcript)
        return all(
            browser.viewport().rect().intersects(browser.cursorRect(cursor)) for cursor in self.current(transcript)
        )

    def select(self, qtbot: QtBot, transcript: TranscriptView, words: str) -> None:
        browser = self.browser(transcript)
        browser.setTextCursor(browser.document().find(words))

    def shown(self, qtbot: QtBot, transcript: TranscriptView) -> str:
        qtbot.waitUntil(lambda: not transcript._timer.isActive())  # type: ignore[attr-defined]
        labels = "\n".join(label.text() for label in transcript.findChildren(QLabel) if label.isVisible())
        return f"{self.browser(transcript).toPlainText()}\n{labels}"

    def click(self, transcript: TranscriptView, act: str) -> None:
        self.browser(transcript).anchorClicked.emit(QUrl("mismatch:2" if act == "mismatch" else act))
