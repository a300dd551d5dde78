"""Reading on the page: it is told the sources of what it shows, and marks passages by their characters there."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QClipboard
from PySide6.QtWidgets import QMenu

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.chat.timeline import Mark, reached
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.outline import ThoughtPart
from magistral_desktop.gui.transcript.page import WORLD, SealedPage
from magistral_desktop.gui.transcript.passages import PageColumns, Passage, Text, source_of
from magistral_desktop.gui.transcript.reader import Reader
from magistral_desktop.gui.transcript.sentences import sentence_at
from magistral_desktop.gui.transcript.turns import Turns
from magistral_desktop.language import tr

_OUTLINE_AGAIN_MS = 500
_HEARD_AGAIN_MS = 1_000


class WebReader(Reader):
    """Reads on `page`, which is told what `turns` has for it whenever `waited_for` says so.

    It holds nothing of the view that holds it: a page must be gone before its profile, and a cycle would leave the
    order to the garbage collector.
    """

    waited_for = Signal()
    """There is something in `turns` that the page should have."""

    def __init__(self, page: SealedPage, turns: Turns, clipboard: QClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._turns = turns
        self._clipboard = clipboard
        self._is_page_ready = False
        self._is_full = False
        self._wanted: Callable[[], bool] | None = None
        self._sources: dict[tuple[int, Text], str] = {}
        self._outlines: dict[int, list[list[str]]] = {}  # what the page was told of each that is open
        self._outline_timer = QTimer(self, interval=_OUTLINE_AGAIN_MS, singleShot=True)
        self._outline_timer.timeout.connect(self._tell_outlines)
        self._is_heard = False  # as the page was told
        self._heard_timer = QTimer(self, interval=_HEARD_AGAIN_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._heard_timer.timeout.connect(self._tell_heard)
        self._heard_timer.start()

    # -- What the window asks

    def toggle_outline(self) -> None:
        """Show or hide the outline of the reply in view."""
        self._in_view(lambda message_id: self._show_outline(message_id, message_id not in self._outlines))

    def copy_link(self) -> None:
        """Copy a link to what is selected."""
        self._selected(self._copy_link_to)

    def read_in_full(self, full: bool) -> None:
        """Open all panes to their full height, or as before."""
        self._is_full = full
        self._turns.read_in_full(full)
        self._call("full", full)
        self.waited_for.emit()

    # -- What the page and its view tell

    def conversation_changed(self) -> None:
        """Forget the chat before."""
        self._wanted = None
        self._sources.clear()
        self._outlines.clear()
        super().conversation_changed()

    def page_is_new(self) -> None:
        """Tell everything again."""
        self._is_page_ready = True
        self._sources.clear()
        self._outlines = {message_id: [] for message_id in self._outlines}
        self._call("full", self._is_full)
        self._is_heard = False
        self._tell_heard()
        self.messages_changed()

    def page_is_gone(self) -> None:
        """Tell nothing for now."""
        self._is_page_ready = False

    def painted(self) -> None:
        """Show what had to wait for text that has just been painted."""
        if self._wanted and self._wanted():
            self._wanted = None
        if self._finder:
            self._tell_sources()
        if self._outlines and not self._outline_timer.isActive():
            self._outline_timer.start()

    def act(self, action: Any) -> bool:
        """Do what the reader clicked; return False for what is not for reading."""
        match action:
            case ["outline", int(message_id), bool(is_open)]:
                self._show_outline(message_id, is_open)
            case ["part", int(message_id), int(number)]:
                self._go_to_part(message_id, number)
            case ["first-doubt", int(message_id)]:
                self.go_to_first_doubt_of(message_id)
            case ["last-result", int(message_id)]:
                self.go_to_last_result_of(message_id)
            case ["mismatch", int(message_id)]:
                self.go_to_mismatch(message_id)
            case ["unmark"]:
                self.clear_mark()
            case ["similar", int(message_id)]:
                self._pointed(message_id, self._show_similar_there)
            case _:
                return False
        return True

    def extend_menu(self, menu: QMenu, message: Message) -> None:
        """Add what can be done with the passage under the mouse, and with the reply that it is in."""
        menu.addAction(tr("Copy link to this passage"), lambda: self._pointed(message.id, self._copy_link_to))
        if message.text and message.reasoning and message.status not in UNFINISHED:
            menu.addAction(tr("Show similar reasoning"), lambda: self._pointed(message.id, self._show_similar_there))
        menu.addAction(words.EXPORT_REPLY.said(), lambda: self.export_requested.emit(message.id))
        if message.role == "assistant" and message.status not in UNFINISHED:
            menu.addAction(words.EXPORT_RECORD.said(), lambda: self.record_requested.emit(message.id))

    @Slot()
    def _tell_heard(self) -> None:
        """Have all of the page kept as elements while a screen reader may ask for them; Qt does not say when."""
        is_heard = QAccessible.isActive()
        if self._is_page_ready and is_heard != self._is_heard:
            self._is_heard = is_heard
            self._call("beHeard", is_heard)

    # -- Outlines

    def _show_outline(self, message_id: int, is_open: bool) -> None:
        message = self._turns.message(message_id)
        if not message or not message.reasoning:
            return
        if is_open:
            self._outlines[message_id] = []
            self._open_pane(message_id)
            self._tell_outlines()
        else:
            self._outlines.pop(message_id, None)
            self._call("hideOutline", message_id)

    @Slot()
    def _tell_outlines(self) -> None:
        for message_id, told in self._outlines.items():
            message = self._turns.message(message_id)
            if not message or (told and message.status not in UNFINISHED):
                continue
            timeline = message.whole_timeline()
            entries = [_entry(part, timeline) for part in self._outline(message).parts]
            pairs = enumerate(zip(told, entries, strict=False))
            same = next((at for at, (old, new) in pairs if old != new), min(len(told), len(entries)))
            self._call("outline", message_id, same, entries[same:])
            self._outlines[message_id] = entries

    def _go_to_part(self, message_id: int, number: int) -> None:
        message = self._turns.message(message_id)
        parts = self._outline(message).parts if message else []
        if message and 0 <= number < len(parts):
            self._go_to_place(message, parts[number].marker, "")

    # -- Passages

    def _messages(self) -> Iterable[Message]:
        return self._turns.messages

    def _message(self, message_id: int) -> Message | None:
        return self._turns.message(message_id)

    def _in_view(self, receive: Callable[[int], None]) -> None:
        self._run("Transcript.inView()", lambda message_id: receive(int(message_id or 0)))

    def _selected(self, receive: Callable[[Passage | None], None]) -> None:
        def ask(message_id: Any) -> None:
            if message_id:
                self._pointed(int(message_id), receive)
            else:
                receive(None)

        self._run("Transcript.selectedIn()", ask)

    def _pointed(self, message_id: int, receive: Callable[[Passage | None], None]) -> None:
        """Ask the page what is selected in a message, or where the mouse was clicked last."""
        message = self._turns.message(message_id)
        if not message:
            return
        self._tell_source(message, "reasoning")
        self._tell_source(message, "answer")
        # As JSON: an array would arrive as "".
        source = f"JSON.stringify(Transcript.pointed({message_id:d}))"
        self._run(source, lambda place: receive(_passage(message, json.loads(place or "null"))))

    def _show_similar_there(self, passage: Passage | None) -> None:
        if passage and passage.text == "answer":
            self.show_similar_to(passage)

    def _copy_link_to(self, passage: Passage | None) -> None:
        message = self._turns.message(passage.message_id) if passage else None
        if not passage or not message or passage.text == "question":
            self._say(words.NOTHING_TO_LINK.said())
            return
        linked = passage if passage.start < passage.end else _sentence_of(message, passage)
        self._clipboard.setText(linked.address)
        self._say(words.LINK_COPIED.said())

    def _say(self, said: str) -> None:
        self._call("say", said)

    def _show_found(self, current: Passage | None, *, go: bool) -> None:
        if self._finder is None:
            self._wanted = None
            self._call("find", "", "", None, False)
            return
        if go and current:
            self._when_told(current, lambda: self._tell_found_place(current, go=True))
        else:
            self._tell_sources()
            self._tell_found_place(current, go=False)

    def _tell_found_place(self, current: Passage | None, *, go: bool) -> None:
        if self._finder:
            query = self._finder.query
            place = self._place(current) if current else None
            self._tell_sources()
            self._call("find", query.pattern, "gu" if query.match_case else "giu", place, go)

    def _show_no_passage(self) -> None:
        self._call("unmark")

    def _show_passage(self, passage: Passage, note: str, asked: Passage | None) -> None:
        def show() -> None:
            there = self._place(passage)
            self._call("mark", there, note, self._place(asked) if asked else None)

        self._when_told(passage, show)

    def _when_told(self, passage: Passage, show: Callable[[], None]) -> None:
        """Have the passage painted, then show it."""

        def is_shown() -> bool:
            if self._turns.told_characters(passage.message_id, passage.text) < passage.end:
                return False
            if message := self._turns.message(passage.message_id):
                self._tell_source(message, passage.text)
                show()
            return True

        self._turns.reach(passage.message_id)
        if passage.text == "reasoning":
            self._open_pane(passage.message_id)
        self.waited_for.emit()
        self._wanted = None if is_shown() else is_shown

    def _open_pane(self, message_id: int) -> None:
        if not self._turns.is_open(message_id):
            self._turns.toggle(message_id, True)
            self.waited_for.emit()

    def _place(self, passage: Passage) -> list[int | str]:
        message = self._turns.message(passage.message_id)
        columns = PageColumns(source_of(message, passage.text) if message else "")
        return [passage.message_id, passage.text, columns.there(passage.start), columns.there(passage.end)]

    def _tell_sources(self) -> None:
        """Tell the sources of all that the page shows."""
        for message in self._turns.messages:
            texts: tuple[Text, ...] = ("question",) if message.role == "user" else ("reasoning", "answer")
            for text in texts:
                if self._turns.told_characters(message.id, text):
                    self._tell_source(message, text)

    def _tell_source(self, message: Message, text: Text) -> None:
        source = source_of(message, text)
        told = self._sources.get((message.id, text))
        if told == source:
            return
        extends = told is not None and source.startswith(told)
        self._sources[message.id, text] = source
        self._call("source", message.id, text, extends, source[len(told or "") :] if extends else source)

    def _run(self, source: str, receive: Callable[[Any], None]) -> None:
        if self._is_page_ready:
            self._page.runJavaScript(source, WORLD, receive)

    def _call(self, name: str, *values: object) -> None:
        self._run(f"Transcript.{name}({', '.join(json.dumps(value) for value in values)})", lambda _: None)


def _entry(part: ThoughtPart, timeline: tuple[Mark, ...]) -> list[str]:
    """Return a line of the outline as the page takes it: kind, its label, first words, time and tokens."""
    spent = ""
    if timeline:
        begin, end = reached(timeline, part.start), reached(timeline, part.end)
        spent = words.about_part(end.ms - begin.ms, end.tokens - begin.tokens)
    return [part.kind, words.PART_KINDS[part.kind].said(), part.words, spent]


def _passage(message: Message, place: Any) -> Passage | None:
    match place:
        case ["question" | "reasoning" | "answer" as text, int(start), int(end)]:
            columns = PageColumns(source_of(message, text))
            return Passage(message.conversation_id, message.id, text, columns.here(start), columns.here(end))
    return None


def _sentence_of(message: Message, passage: Passage) -> Passage:
    start, end = sentence_at(source_of(message, passage.text), passage.start)
    return Passage(message.conversation_id, message.id, passage.text, start, end)
