"""The transcript without a browser: text, with formulas as TeX source."""

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QClipboard, QPalette, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.theme import Theme
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.face import face_of
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.gui.transcript.plain_browser import FAMILIES, PlainBrowser, palette_of
from magistral_desktop.gui.transcript.plain_reader import PlainReader, anchor
from magistral_desktop.gui.transcript.plain_turns import (
    below_answer,
    empty_html,
    growth,
    left_out_html,
    line_html,
    link,
    outline_html,
    own_direction,
    pane_head_html,
    question_html,
    ways_from,
)
from magistral_desktop.gui.transcript.view import LINK_SCHEMES, PAINT_EVERY_MS, TranscriptView
from magistral_desktop.language import tr
from magistral_desktop.storage.settings import Typeface

_SAID_MS = 5_000


class PlainTranscript(TranscriptView):
    """Draws everything again when a message ends; what streams is added at the end as plain text."""

    def __init__(self, clipboard: QClipboard, theme: Theme, notice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: dict[int, Message] = {}
        self._drawn: dict[int, Message] = {}
        self._clicked: dict[int, bool] = {}
        self._reported: set[int] = set()
        self._examples: tuple[str, ...] = ()
        self._offers: tuple[int, tuple[Offer, ...]] = (0, ())
        self._first_sent = 0
        self._shown = True
        self._full = False
        self._outlined: set[int] = set()
        self._answer = Markdown(line_breaks=False, typeset=False)
        self._reasoning = Markdown(line_breaks=True, typeset=False)
        self._timer = QTimer(self, interval=PAINT_EVERY_MS, singleShot=True)
        self._timer.timeout.connect(self._paint)
        self._notice = self._label(notice)
        self._browser = PlainBrowser(self)
        self._browser.setAccessibleName(tr("Chat"))
        self._browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._browser.document().setDocumentMargin(24)
        self._browser.anchorClicked.connect(self._on_anchor_clicked)
        self._reader = PlainReader(self, self._browser, clipboard)
        self._pass_on(self._reader)
        self._said = self._label("")
        self._said_timer = QTimer(self, interval=_SAID_MS, singleShot=True)
        self._said_timer.timeout.connect(self._said.hide)
        self._pass_focus_to(self._browser)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addWidget(self._browser)
        layout.addWidget(self._said)
        self.set_theme(theme)
        self._redraw()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setContentsMargins(16, 8, 16, 8)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setVisible(bool(text))
        return label

    @property
    def reader(self) -> PlainReader:
        """How the document is searched and read."""
        return self._reader

    @property
    def messages(self) -> list[Message]:
        """All messages in their order."""
        return list(self._messages.values())

    @property
    def notice(self) -> str:
        """Why the reader sees this one."""
        return self._notice.text()

    def show_conversation(self, messages: Sequence[Message]) -> None:
        """Replace everything."""
        self._messages = {message.id: message for message in messages}
        self._clicked.clear()
        self._outlined.clear()
        self._reader.conversation_changed()
        self._redraw()

    def show_branch(self, messages: Sequence[Message]) -> None:
        """Change to another branch, without moving."""
        self._messages = {message.id: message for message in messages}
        self._redraw()

    def show_message(self, message: Message) -> None:
        """Add or replace one message."""
        before = self._messages.get(message.id)
        if before and before.reasoning_open != message.reasoning_open:
            self._clicked.pop(message.id, None)
        self._messages[message.id] = message
        self._reported.discard(message.id)
        self._reader.messages_changed()
        self._schedule()

    def show_reasoning(self, shown: bool) -> None:
        """Open or close all panes."""
        self._shown = shown
        self._clicked.clear()
        self._redraw()

    def show_examples(self, questions: Sequence[str]) -> None:
        """Offer questions in the empty state."""
        self._examples = tuple(questions)
        self._redraw()

    def show_offers(self, message_id: int, offers: Sequence[Offer]) -> None:
        """Offer these in the error of one message."""
        if self._offers != (message_id, tuple(offers)):
            self._offers = (message_id, tuple(offers))
            self._redraw()

    def show_left_out(self, first_sent: int) -> None:
        """Mark the messages before this id."""
        if self._first_sent != first_sent:
            self._first_sent = first_sent
            self._redraw()

    def set_theme(self, theme: Theme) -> None:
        """Switch the colours."""
        palette = palette_of(theme, self.palette())
        self._faint = palette.color(QPalette.ColorRole.PlaceholderText).name()
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._notice.setPalette(palette)
        self._said.setPalette(palette)
        self._browser.show_in(palette)
        self._redraw()

    def set_zoom(self, percent: int) -> None:
        """Change the size of the text."""
        font = self._browser.font()
        font.setPointSizeF(self.font().pointSizeF() * percent / 100)
        self._browser.setFont(font)

    def set_typeface(self, typeface: Typeface) -> None:
        """Change the font."""
        font = self._browser.font()
        font.setFamilies(FAMILIES[typeface] or self.font().families())
        self._browser.setFont(font)

    def painted_text(self, message_id: int, receive: Callable[[str], None]) -> None:
        """Answer at once: nothing waits for a renderer."""
        message = self._messages.get(message_id)
        source = self._answer.to_html(message.text) if message else ""
        receive(QTextDocumentFragment.fromHtml(source).toPlainText().strip())

    def request_cut(self) -> None:
        """Look for the last line of the selection in the reasoning; it must be there once."""
        last = next(reversed(self._messages.values()), None)
        selected = self._browser.textCursor().selection().toPlainText().strip().rpartition("\n")[2]
        if last and selected and last.can_be_cut and last.reasoning.count(selected) == 1:
            self.cut_requested.emit(last.id, last.reasoning.index(selected) + len(selected))
        else:
            self.cut_requested.emit(0, 0)

    # -- What its reader asks

    def toggle_outline(self, message_id: int) -> None:
        """Show or hide the outline of a reply."""
        self._outlined ^= {message_id}
        self._redraw()

    def read_in_full(self, full: bool) -> None:
        """Open all panes, but for those that the reader closed; or leave that."""
        self._full = full
        self._redraw()

    def must_draw(self, message_id: int, *, open_pane: bool) -> bool:
        """Open a message's pane if asked to; return whether the document is still to be drawn."""
        message = self._messages[message_id]
        if open_pane and not self._is_open(message):
            self._clicked[message_id] = True
            self._redraw()
        return self._timer.isActive()

    def say(self, said: str) -> None:
        """Show a line below the text for a moment."""
        self._said.setText(said)
        self._said.show()
        self._said_timer.start()

    # -- Drawing

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _redraw(self) -> None:
        self._drawn.clear()
        self._reported.clear()
        self._schedule()

    @Slot()
    def _paint(self) -> None:
        bar = self._browser.verticalScrollBar()
        follows, position = bar.value() >= bar.maximum() - 8, bar.value()
        if not self._append():
            self._browser.setHtml(self._body() or empty_html(self._examples))
            self._drawn = dict(self._messages)
        bar.setValue(bar.maximum() if follows else position)
        self._reader.drawn_anew()
        for message in self._messages.values():
            if message.status not in UNFINISHED and message.id not in self._reported:
                self._reported.add(message.id)
                self.painted.emit(message.id)

    def _body(self) -> str:
        left_out = "".join(self._turn(message) for message in self._messages.values() if message.id < self._first_sent)
        sent = "".join(self._turn(message) for message in self._messages.values() if message.id >= self._first_sent)
        if not left_out:
            return sent
        count = sum(message_id < self._first_sent for message_id in self._messages)
        return f'<div style="color: {self._faint}">{left_out}{left_out_html(count)}</div>{sent}'

    def _append(self) -> bool:
        """Add what the last message has grown by, if that is all that happened."""
        changed = [message for message in self._messages.values() if self._drawn.get(message.id) is not message]
        if not changed and self._drawn:
            return True
        last = next(reversed(self._messages.values()), None)
        before = self._drawn.get(last.id) if last else None
        if last is None or before is None or changed != [last] or last.status != "streaming":
            return False
        added = growth(before, last, pane_open=self._is_open(last))
        if added is None:
            return False
        cursor = QTextCursor(self._browser.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(added)
        self._drawn[last.id] = last
        return True

    def _is_open(self, message: Message) -> bool:
        wanted = self._shown if message.reasoning_open is None else message.reasoning_open
        return self._clicked.get(message.id, wanted or self._full)

    def _turn(self, message: Message) -> str:
        if message.role == "user":
            return question_html(message)
        offers = self._offers[1] if self._offers[0] == message.id else ()
        face = face_of(message, pane_open=self._is_open(message), offers=offers)
        parts = []
        if face.pane != "none":
            parts.append(pane_head_html(message.id, face))
        if face.pane == "open":
            parts.append(outline_html(message) if message.id in self._outlined else "")
            begin = anchor(message.id, "reasoning")
            parts.append(f"<blockquote>{begin}{self._text(self._reasoning, message.reasoning, face.busy)}</blockquote>")
        parts += [line_html(f"<i>{html.escape(note)}</i>") for note in face.notes]
        if face.hurry:
            parts.append(line_html(link("answer-now:", words.ANSWER_NOW)))
        if message.text:
            parts.append(anchor(message.id, "answer") + self._text(self._answer, message.text, face.busy))
        parts += below_answer(message, face)
        is_last = message.id == next(reversed(self._messages))
        parts.append(ways_from(message, face, is_last=is_last))
        return "".join(parts)

    @staticmethod
    def _text(markdown: Markdown, source: str, streaming: bool) -> str:
        if not streaming:
            return markdown.to_html(source)
        # What streams is added to as plain text, so it starts as plain text too.
        return f'<p dir="{own_direction(source)}" style="white-space: pre-wrap">{html.escape(source)}</p>'

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        steers = {
            "go-on": self.go_on_requested,
            "note": self.note_requested,
            "edit": self.edit_requested,
            "regenerate": self.regenerate_requested,
            "compare": self.comparison_requested,
            "delete-version": self.version_deletion_requested,
        }
        wishes = {"answer-now": self.answer_now_requested, "send-again": self.send_again_requested}
        if url.scheme() in steers:
            steers[url.scheme()].emit(int(url.path()))
        elif url.scheme() == "offer":
            message_id, at = url.path().split("/")
            self.offer_chosen.emit(int(message_id), self._offers[1][int(at)].action)
        elif url.scheme() in ("version", "attachment"):
            asked = self.version_requested if url.scheme() == "version" else self.attachment_requested
            asked.emit(*map(int, url.path().split("/")))
        elif url.scheme() in wishes:
            wishes[url.scheme()].emit()
        elif url.scheme() == "pane":
            message = self._messages[int(url.path())]
            self._clicked[message.id] = not self._is_open(message)
            self._redraw()
            self.pane_toggled.emit(message.id, self._clicked[message.id])
        elif url.scheme() == "example":
            self.example_chosen.emit(self._examples[int(url.path())])
        elif url.scheme() in LINK_SCHEMES:
            self.link_activated.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        else:
            self._reader.follow(url.toString())
