"""The transcript on a sealed browser page."""

import json
import time
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QClipboard, QColor
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.theme import COLORS, Theme
from magistral_desktop.gui.transcript import copying, highlight, words
from magistral_desktop.gui.transcript.asked import pass_on
from magistral_desktop.gui.transcript.page import WORLD, SealedPage, served_files
from magistral_desktop.gui.transcript.page_life import PageLife
from magistral_desktop.gui.transcript.passages import passage_at
from magistral_desktop.gui.transcript.reading import read_from, selected_from
from magistral_desktop.gui.transcript.turns import Turns
from magistral_desktop.gui.transcript.view import LINK_SCHEMES, PAINT_EVERY_MS, TranscriptView
from magistral_desktop.gui.transcript.web_reader import WebReader
from magistral_desktop.language import tr
from magistral_desktop.storage.settings import Typeface

_SLOWEST_PAINT_MS = 250
_PAUSE_PER_COST = 5
"""The next paint waits this many times what the last one cost: the page never takes more than a sixth of the time."""

_CHARACTERS_PER_PAINT = 6_000
_FAILED = -1
"""What the page's `run` returns instead of its cost when an operation failed."""


class WebTranscript(TranscriptView):
    """Keeps the whole conversation in Python, so that a renderer that crashed is simply told everything again."""

    gave_up = Signal()
    """The renderer crashed again and again, or cannot be started; nothing more will be painted."""

    def __init__(self, clipboard: QClipboard, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._theme: Theme = theme
        self._typeface: Typeface = "system"
        self._examples: tuple[str, ...] = ()
        self._turns = Turns()
        self._when_told: list[Callable[[], None]] = []
        self._ready = False
        self._in_flight = False
        self._zoom_factor = 1.0
        self._painted_at = 0.0
        self._interval_ms = float(PAINT_EVERY_MS)

        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._paint)

        self._view = QWebEngineView(self)
        # Without a name: nothing on disk. Made after the view, so that it goes after the view's page.
        profile = QWebEngineProfile(self)
        self._page = SealedPage(profile, served_files(), self._view)
        self._page.setBackgroundColor(QColor(COLORS[theme].ground))
        self._page.acted.connect(self._on_acted)
        self._life = PageLife(self._page, self)
        self._life.loaded.connect(self._on_loaded)
        self._life.ended.connect(self._on_ended)
        self._life.gave_up.connect(self.gave_up)
        self._view.setPage(self._page)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._on_menu_requested)
        self._reader = WebReader(self._page, self._turns, clipboard, self)
        self._reader.waited_for.connect(self._schedule)
        self._pass_on(self._reader)
        self._pass_focus_to(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self._life.start()

    # -- What the window asks

    @property
    def reader(self) -> WebReader:
        """How the page is searched and read."""
        return self._reader

    def show_conversation(self, messages: Sequence[Message]) -> None:
        """Replace everything."""
        self._turns.replace(messages)
        self._reader.conversation_changed()
        self._schedule()

    def show_branch(self, messages: Sequence[Message]) -> None:
        """Change to another branch."""
        self._turns.show_branch(messages)
        self._reader.messages_changed()
        self._schedule()

    def show_message(self, message: Message) -> None:
        """Add or replace one message."""
        self._turns.show(message)
        self._reader.messages_changed()
        self._schedule()

    def show_reasoning(self, shown: bool) -> None:
        """Open or close all panes."""
        self._turns.show_reasoning(shown)
        self._schedule()

    def show_examples(self, questions: Sequence[str]) -> None:
        """Offer questions in the empty state."""
        self._examples = tuple(questions)
        self._tell_examples()

    def show_offers(self, message_id: int, offers: Sequence[Offer]) -> None:
        """Offer these in the error of one message."""
        if self._turns.offer(message_id, offers):
            self._schedule()

    def show_left_out(self, first_sent: int) -> None:
        """Mark the messages before this id."""
        if self._turns.leave_out(first_sent):
            self._schedule()

    def set_theme(self, theme: Theme) -> None:
        """Switch the colours."""
        self._theme = theme
        self._page.setBackgroundColor(QColor(COLORS[theme].ground))
        if self._ready:
            self._run(f"Transcript.theme({json.dumps(theme)})")

    def set_typeface(self, typeface: Typeface) -> None:
        """Name the letters to the page."""
        self._typeface = typeface
        if self._ready:
            self._run(f"Transcript.typeface({json.dumps(typeface)})")

    def set_zoom(self, percent: int) -> None:
        """Scale the page."""
        self._zoom_factor = percent / 100
        self._view.setZoomFactor(self._zoom_factor)

    def release_memory(self) -> None:
        """Let the page forget the formulas that are off screen, and collect its garbage."""
        self._run("Transcript.release()")

    def painted_text(self, message_id: int, receive: Callable[[str], None]) -> None:
        """Ask the page, once it has been told everything."""
        self._turns.reach(message_id)
        self.when_told(lambda: self._run(f"Transcript.answer({message_id:d})", _as_text(receive)))

    def when_told(self, act: Callable[[], None]) -> None:
        """Call `act` once the page has been told everything."""
        self._when_told.append(act)
        self._schedule()

    def request_cut(self) -> None:
        """Ask the page for the selection; for the focused reasoning's middle where nothing is selected."""
        self._run(
            "Transcript.chosenPlace()",
            lambda told: self.cut_requested.emit(*(self._turns.cut_at(_parsed(told)) or (0, 0))),
        )

    @property
    def browser(self) -> QWebEngineView:
        """What the page is shown in."""
        return self._view

    @property
    def blocked_requests(self) -> int:
        """How many requests of the page were refused; anything but 0 is a bug."""
        return self._page.blocked_requests

    @property
    def renderer_pid(self) -> int:
        """The process that draws the page, 0 while there is none."""
        return self._page.renderProcessPid()

    # -- Telling the page

    @Slot()
    def _schedule(self) -> None:
        if not self._ready or self._in_flight or self._timer.isActive():
            return
        since_ms = (time.perf_counter() - self._painted_at) * 1000
        self._timer.start(max(0, round(self._interval_ms - since_ms)))

    @Slot()
    def _paint(self) -> None:
        start = self._painted_at = time.perf_counter()
        operations = self._turns.operations(_CHARACTERS_PER_PAINT)
        if not operations:
            waiting, self._when_told = self._when_told, []
            for act in waiting:
                act()
            return
        source = f"Transcript.run({json.dumps(operations)})"
        python_ms = (time.perf_counter() - start) * 1000
        self._in_flight = True
        self._run(source, lambda page_ms: self._on_page_ran(python_ms, page_ms))

    def _on_page_ran(self, python_ms: float, page_ms: Any) -> None:
        if page_ms == _FAILED:
            self._life.start_anew()  # what the page shows is no longer known: it starts anew
            return
        cost_ms = python_ms + (page_ms if isinstance(page_ms, (int, float)) else 0.0)
        # A long text that is all there is painted as fast as the window stays smooth; one that streams can wait.
        pause_ms = 0.0 if self._turns.has_backlog else _PAUSE_PER_COST * cost_ms
        self._interval_ms = min(max(pause_ms, PAINT_EVERY_MS), _SLOWEST_PAINT_MS)
        self._in_flight = False
        self._reader.painted()
        if not self._turns.is_told or self._when_told:
            self._schedule()

    def _run(self, source: str, receive: Callable[[Any], None] = lambda _: None) -> None:
        self._page.runJavaScript(source, WORLD, receive)

    def _tell_examples(self) -> None:
        if self._ready:
            self._run(f"Transcript.showExamples({json.dumps(self._examples)})")

    # -- What comes back

    @Slot(str)
    def _on_acted(self, action: str) -> None:
        match _parsed(action):
            case ["ready"]:
                self._on_ready()
            case ["painted", int(message_id)]:
                self.painted.emit(message_id)
            case ["pane", int(message_id), bool(is_open)] if self._turns.toggle(message_id, is_open):
                self._schedule()
                self.pane_toggled.emit(message_id, is_open)
            case ["copy-answer", int(message_id)]:
                self._copy_answer(message_id)
            case ["copy-text", str(text)]:
                self._clipboard.setText(text)
            case ["link", str(address)]:
                self._follow(address)
            case other if not self._reader.act(other):
                self._on_asked(other)

    def _on_asked(self, action: Any) -> None:
        """Pass on what the reader wants of the model, and take where they went."""
        match action:
            case ["example", int(index)] if 0 <= index < len(self._examples):
                self.example_chosen.emit(self._examples[index])
            case other:
                self._on_moved(other)

    def _on_moved(self, action: Any) -> None:
        """Take where the reader went and what they selected; what is left is asked of the model."""
        if action == ["earlier"]:
            self._turns.reach_earlier()
            self._schedule()
        elif read := read_from(action):
            self._turns.note_read(*read)
        elif (selected := selected_from(action)) or action == ["unselected"]:
            self._turns.note_selected(selected)
        else:
            pass_on(self, action)

    def _on_ready(self) -> None:
        self._ready = True
        self._in_flight = False
        self._run(f"Transcript.theme({json.dumps(self._theme)})")
        self._run(f"Transcript.typeface({json.dumps(self._typeface)})")
        self._tell_examples()
        self._turns.forget_page()
        self._reader.page_is_new()
        self._schedule()
        QTimer.singleShot(500, self, highlight.warm)

    def _follow(self, address: str) -> None:
        url = QUrl(address)
        if passage := passage_at(address):
            self._reader.passage_chosen.emit(passage)
        elif url.scheme() in LINK_SCHEMES:
            self.link_activated.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _copy_answer(self, message_id: int) -> None:
        if message := self._turns.message(message_id):
            self._clipboard.setText(message.text)

    @Slot(QPoint)
    def _on_menu_requested(self, position: QPoint) -> None:
        self._run("Transcript.pointedAt()", lambda found: self._show_menu(self._view.mapToGlobal(position), found))

    def _show_menu(self, position: QPoint, found: Any) -> None:
        match _parsed(found):  # PySide hands no arrays on
            case [int(message_id), str(tex), str(mathml), place]:
                self.context_menu(message_id, tex, mathml, place).popup(position)

    def context_menu(self, message_id: int, tex: str, mathml: str, place: Any = None) -> QMenu:
        """Return the menu for a place: over a message or 0, over a formula or "", in a reasoning or None."""
        message = self._turns.message(message_id)
        pointed = copying.Pointed(message.text if message else "", tex, mathml)
        menu = copying.context_menu(self._page, self._clipboard, pointed, self)
        if message and message.role == "assistant":
            self._reader.extend_menu(menu, message)
        if cut := self._turns.cut_at(place):
            menu.addAction(words.GO_ON_FROM.said(), lambda: self.cut_requested.emit(*cut))
        menu.addAction(tr("Select all"), lambda: self._page.triggerAction(QWebEnginePage.WebAction.SelectAll))
        return menu

    # -- The renderer's life

    @Slot()
    def _on_loaded(self) -> None:
        self._view.setZoomFactor(self._zoom_factor)  # a new renderer begins with 1

    @Slot()
    def _on_ended(self) -> None:
        self._ready = False
        self._in_flight = False
        self._timer.stop()
        self._reader.page_is_gone()


def _parsed(action: str) -> Any:
    """Return what JSON says; None for anything else, which our script never sends."""
    try:
        return json.loads(action)
    except ValueError:
        return None


def _as_text(receive: Callable[[str], None]) -> Callable[[Any], None]:
    return lambda value: receive(value if isinstance(value, str) else "")
