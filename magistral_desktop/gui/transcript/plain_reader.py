"""Reading without a browser: passages are found again in the document's plain text."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QClipboard, QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.alignment import Run, aligned, drawn_span, source_position
from magistral_desktop.gui.transcript.passages import TEXTS, Passage, Text, passage_at, source_of
from magistral_desktop.gui.transcript.reader import Reader

if TYPE_CHECKING:
    from magistral_desktop.gui.transcript.plain import PlainTranscript

_MOST_MARKED = 2_000
"""So many matches are coloured; the others are counted and gone to."""

_Key = tuple[int, Text]


def anchor_name(message_id: int, text: Text) -> str:
    """Return the name of the place where a text begins."""
    return f"{text}-{message_id}"


def anchor(message_id: int, text: Text) -> str:
    """Return what marks the beginning of a text in the document; where it ends is told by its source."""
    return f'<div><a name="{anchor_name(message_id, text)}"></a></div>'


class PlainReader(Reader):
    """Finds its way in `browser`, which shows what `transcript` knows."""

    def __init__(self, transcript: "PlainTranscript", browser: QTextBrowser, clipboard: QClipboard) -> None:
        super().__init__(transcript)
        self._transcript = transcript
        self._browser = browser
        self._clipboard = clipboard
        self._wanted: Callable[[], None] | None = None
        self._marked: tuple[Passage, ...] = ()
        self._found_now: Passage | None = None
        self._texts: dict[_Key, tuple[int, list[Run]]] = {}

    def conversation_changed(self) -> None:
        """Forget the chat before."""
        self._marked = ()
        self._found_now = None
        super().conversation_changed()

    def toggle_outline(self) -> None:
        """Show or hide the outline of the reply in view."""
        self._in_view(self._transcript.toggle_outline)

    def copy_link(self) -> None:
        """Copy a link to what is selected."""
        self._selected(self._copy_link_to)

    def read_in_full(self, full: bool) -> None:
        """Open all panes, or as before; they have no height of their own here."""
        self._transcript.read_in_full(full)

    def follow(self, address: str) -> None:
        """Go where one of the document's own links leads, or the address of a passage."""
        scheme, _, path = address.partition(":")
        if passage := passage_at(address):
            self.passage_chosen.emit(passage)
        elif scheme == "mismatch":
            self.go_to_mismatch(int(path))
        elif scheme == "export":
            self.export_requested.emit(int(path))
        elif scheme == "record":
            self.record_requested.emit(int(path))
        elif scheme == "part":
            message_id, _, number = path.partition("-")
            self._go_to_part(int(message_id), int(number))

    def _go_to_part(self, message_id: int, number: int) -> None:
        message = self._message(message_id)
        parts = self._outline(message).parts if message else []
        if message and number < len(parts):
            self._go_to_place(message, parts[number].marker, "")

    def drawn_anew(self) -> None:
        """The document is another: marks are drawn again, and what waited for it is shown."""
        self._texts.clear()
        wanted, self._wanted = self._wanted, None
        if wanted:
            wanted()
        else:
            self._draw_marks()

    def _messages(self) -> Iterable[Message]:
        return self._transcript.messages

    def _message(self, message_id: int) -> Message | None:
        return next((message for message in self._transcript.messages if message.id == message_id), None)

    def _in_view(self, receive: Callable[[int], None]) -> None:
        area = self._browser.viewport().rect()
        position = self._browser.cursorForPosition(area.topLeft() + (area.center() - area.topLeft()) * 2 / 3).position()
        replies = [message.id for message in self._transcript.messages if message.role == "assistant"]
        above = [message_id for (message_id, _), (start, _) in self._places() if start <= position]
        receive(next((found for found in reversed(above) if found in replies), replies[0] if replies else 0))

    def _selected(self, receive: Callable[[Passage | None], None]) -> None:
        cursor = self._browser.textCursor()
        inside = [key for key, (start, _) in self._places() if start <= cursor.selectionStart()]
        message = self._message(inside[-1][0]) if inside else None
        if not message or not cursor.hasSelection():
            receive(None)
            return
        start, runs = self._texts[inside[-1]]
        begin = source_position(runs, cursor.selectionStart() - start)
        end = source_position(runs, cursor.selectionEnd() - start)
        receive(Passage(message.conversation_id, message.id, inside[-1][1], begin, max(begin, end)))

    def _copy_link_to(self, passage: Passage | None) -> None:
        if passage and passage.text != "question" and passage.start < passage.end:
            self._clipboard.setText(passage.address)
            self._say(words.LINK_COPIED.said())
        else:
            self._say(words.NOTHING_TO_LINK.said())

    def _say(self, said: str) -> None:
        self._transcript.say(said)

    def _show_found(self, current: Passage | None, *, go: bool) -> None:
        self._found_now = current
        if go and current:
            self._when_drawn(current, lambda: self._scroll_to(current))
        else:
            self._draw_marks()

    def _show_no_passage(self) -> None:
        self._marked = ()
        self._draw_marks()

    def _show_passage(self, passage: Passage, note: str, asked: Passage | None) -> None:
        self._marked = (passage, asked) if asked else (passage,)
        if note:
            self._say(note)
        self._when_drawn(passage, lambda: self._scroll_to(passage))

    def _when_drawn(self, passage: Passage, show: Callable[[], None]) -> None:
        if self._transcript.must_draw(passage.message_id, open_pane=passage.text == "reasoning"):
            self._wanted = show
        else:
            show()

    def _scroll_to(self, passage: Passage) -> None:
        if span := self._span(passage):
            cursor = QTextCursor(self._browser.document())
            cursor.setPosition(span[0])
            bar = self._browser.verticalScrollBar()
            place = bar.value() + self._browser.cursorRect(cursor).top()
            bar.setValue(max(0, place - self._browser.viewport().height() // 3))
        self._draw_marks()

    def _draw_marks(self) -> None:
        palette = self._browser.palette()
        found = palette.color(QPalette.ColorRole.AlternateBase)
        now = palette.color(QPalette.ColorRole.Mid)
        shown = [(match, found) for match in self._matches[:_MOST_MARKED]]
        shown += [(passage, now) for passage in (*self._marked, self._found_now) if passage]
        selections = [self._selection(passage, colour) for passage, colour in shown]
        self._browser.setExtraSelections([selection for selection in selections if selection])

    def _selection(self, passage: Passage, colour: QColor) -> QTextEdit.ExtraSelection | None:
        span = self._span(passage)
        if not span:
            return None
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format.setBackground(colour)
        return selection

    def _span(self, passage: Passage) -> tuple[int, int] | None:
        place = dict(self._places()).get((passage.message_id, passage.text))
        span = drawn_span(place[1], passage.start, passage.end) if place else None
        return (place[0] + span[0], place[0] + span[1]) if place and span else None

    def _places(self) -> list[tuple[_Key, tuple[int, list[Run]]]]:
        """Return the texts that are drawn, in order: where each begins, and how it lies beside its source."""
        if not self._texts:
            self._texts = dict(self._read_document())
        return list(self._texts.items())

    def _read_document(self) -> Iterable[tuple[_Key, tuple[int, list[Run]]]]:
        document = self._browser.document()
        anchors: list[tuple[int, str]] = []
        block = document.begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                anchors += [(fragment.position(), name) for name in fragment.charFormat().anchorNames()]
                pieces += 1
            block = block.next()
        begun = {anchor_name(message.id, text): (message.id, text) for message in self._messages() for text in TEXTS}
        plain = document.toRawText()
        ends = [position for position, _ in anchors[1:]] + [len(plain)]
        for (start, name), end in zip(anchors, ends, strict=True):
            key = begun.get(name)
            message = self._message(key[0]) if key else None
            if key and message:
                yield key, (start, aligned(source_of(message, key[1]), plain[start:end]))
