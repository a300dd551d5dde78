"""Which transcript the window gets: the browser page, or plain text where there can be none."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QVBoxLayout, QWidget

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.theme import Theme
from magistral_desktop.gui.transcript.document import Document
from magistral_desktop.gui.transcript.reader import Reader
from magistral_desktop.gui.transcript.view import TranscriptView
from magistral_desktop.language import mark, tr
from magistral_desktop.storage.settings import Typeface

if TYPE_CHECKING:
    from magistral_desktop.gui.transcript.sheets import Sheets
    from magistral_desktop.gui.transcript.web import WebTranscript

_DEBIAN_PACKAGES = {
    "libnss3": "libnss3",
    "libnssutil3": "libnss3",
    "libnspr4": "libnspr4",
    "libXcomposite": "libxcomposite1",
    "libXdamage": "libxdamage1",
    "libXrandr": "libxrandr2",
    "libXtst": "libxtst6",
    "libxkbfile": "libxkbfile1",
    "libxcb-cursor": "libxcb-cursor0",
}
_CRASHED = mark(
    "Formulas are shown as TeX source: the page that draws them ended unexpectedly several times. "
    "Start the app again to get it back; if this happens again, your graphics driver may need an update."
)


def load_web() -> "type[WebTranscript]":
    """Import the browser page.

    Raises:
        ImportError: Qt WebEngine, or a system library it needs, is missing.
    """
    from magistral_desktop.gui.transcript.web import WebTranscript  # late: the import is slow, and may fail

    return WebTranscript


def make_transcript(
    parent: QWidget | None,
    clipboard: QClipboard,
    theme: Theme = "light",
    *,
    load: "Callable[[], type[WebTranscript]]" = load_web,
) -> "Transcript":
    """Return the best transcript there is on this machine."""
    try:
        web = load()(clipboard, theme)
    except ImportError as error:
        return Transcript(_plain(clipboard, theme, why_plain(error)), clipboard, theme, parent)
    transcript = Transcript(web, clipboard, theme, parent)
    web.gave_up.connect(transcript.go_plain)
    return transcript


def make_sheets(document: Document, clipboard: QClipboard, parent: QObject | None = None) -> "Sheets":
    """Return what puts a conversation on paper as it looks on the best transcript there is."""
    try:
        from magistral_desktop.gui.transcript.web_sheets import WebSheets  # late: the import is slow, and may fail
    except ImportError:
        from magistral_desktop.gui.transcript.plain_sheets import PlainSheets  # late: almost nobody needs it

        return PlainSheets(document, parent)
    return WebSheets(document, clipboard, parent)


def why_plain(error: ImportError) -> str:
    """Return why there is no browser page and what to install."""
    library = re.match(r"(lib[\w+-]+?)(\.so[.\d]*)", str(error))
    if not library:
        return tr(
            "Formulas are shown as TeX source: Qt WebEngine could not be loaded ({error}). Install the app again.",
            error=str(error),
        )
    if package := _debian_package(library[1]):
        return tr(
            "Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. "
            "On Debian and Ubuntu install {package}, then start the app again.",
            library=library[0],
            package=package,
        )
    return tr(
        "Formulas are shown as TeX source: the system library {library} is missing, which the reading page needs. "
        "Install the system package that holds it, then start the app again.",
        library=library[0],
    )


def _debian_package(library: str) -> str:
    if library == "libasound":
        return tr("libasound2 (libasound2t64 on newer releases)")
    return _DEBIAN_PACKAGES.get(library, "")


def _plain(clipboard: QClipboard, theme: Theme, notice: str) -> TranscriptView:
    from magistral_desktop.gui.transcript.plain import PlainTranscript  # late: almost nobody needs it

    return PlainTranscript(clipboard, theme, notice)


class Transcript(TranscriptView):
    """Passes everything on to one of the two, and can change to plain text in the middle of a conversation."""

    def __init__(
        self, inner: TranscriptView, clipboard: QClipboard, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._messages: dict[int, Message] = {}
        self._shown = True
        self._examples: tuple[str, ...] = ()
        self._offers: tuple[int, tuple[Offer, ...]] = (0, ())
        self._first_sent = 0
        self._theme: Theme = theme
        self._percent = 100
        self._typeface: Typeface = "system"
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._use(inner)

    @property
    def inner(self) -> TranscriptView:
        """The one that is shown."""
        return self._inner

    @property
    def reader(self) -> Reader:
        """The one of the transcript that is shown."""
        return self._inner.reader

    def show_conversation(self, messages: Sequence[Message]) -> None:
        """Replace everything."""
        self._messages = {message.id: message for message in messages}
        self._inner.show_conversation(messages)

    def show_branch(self, messages: Sequence[Message]) -> None:
        """Change to another branch."""
        self._messages = {message.id: message for message in messages}
        self._inner.show_branch(messages)

    def show_message(self, message: Message) -> None:
        """Add or replace one message."""
        self._messages[message.id] = message
        self._inner.show_message(message)

    def show_reasoning(self, shown: bool) -> None:
        """Open or close all panes."""
        self._shown = shown
        self._inner.show_reasoning(shown)

    def show_examples(self, questions: Sequence[str]) -> None:
        """Offer questions in the empty state."""
        self._examples = tuple(questions)
        self._inner.show_examples(questions)

    def show_offers(self, message_id: int, offers: Sequence[Offer]) -> None:
        """Offer these in the error of one message."""
        self._offers = (message_id, tuple(offers))
        self._inner.show_offers(message_id, offers)

    def show_left_out(self, first_sent: int) -> None:
        """Mark the messages before this id."""
        self._first_sent = first_sent
        self._inner.show_left_out(first_sent)

    def set_theme(self, theme: Theme) -> None:
        """Switch the colours."""
        self._theme = theme
        self._inner.set_theme(theme)

    def set_typeface(self, typeface: Typeface) -> None:
        """Write with other letters."""
        self._typeface = typeface
        self._inner.set_typeface(typeface)

    def set_zoom(self, percent: int) -> None:
        """Show everything larger or smaller."""
        self._percent = percent
        self._inner.set_zoom(percent)

    def release_memory(self) -> None:
        """Drop what can be made anew."""
        self._inner.release_memory()

    def painted_text(self, message_id: int, receive: Callable[[str], None]) -> None:
        """Ask the one that is shown."""
        self._inner.painted_text(message_id, receive)

    @Slot()
    def go_plain(self) -> None:
        """Change to plain text, for good."""
        before = self._inner
        self._layout.removeWidget(before)
        before.hide()
        before.deleteLater()
        plain = _plain(self._clipboard, self._theme, _CRASHED.said())
        self._use(plain)
        plain.set_zoom(self._percent)
        plain.set_typeface(self._typeface)
        plain.show_reasoning(self._shown)
        plain.show_examples(self._examples)
        plain.show_conversation(tuple(self._messages.values()))
        plain.show_offers(*self._offers)
        plain.show_left_out(self._first_sent)

    def _use(self, inner: TranscriptView) -> None:
        self._inner = inner
        self._layout.addWidget(inner)
        self._pass_focus_to(inner)
        inner.pane_toggled.connect(self.pane_toggled)
        inner.painted.connect(self.painted)
        inner.link_activated.connect(self.link_activated)
        inner.example_chosen.connect(self.example_chosen)
        inner.answer_now_requested.connect(self.answer_now_requested)
        inner.go_on_requested.connect(self.go_on_requested)
        inner.note_requested.connect(self.note_requested)
        inner.offer_chosen.connect(self.offer_chosen)
        inner.send_again_requested.connect(self.send_again_requested)
        inner.found.connect(self.found)
        inner.passage_chosen.connect(self.passage_chosen)
        inner.export_requested.connect(self.export_requested)
        inner.edit_requested.connect(self.edit_requested)
        inner.regenerate_requested.connect(self.regenerate_requested)
        inner.version_requested.connect(self.version_requested)
        inner.comparison_requested.connect(self.comparison_requested)
        inner.record_requested.connect(self.record_requested)
        inner.version_deletion_requested.connect(self.version_deletion_requested)
        inner.attachment_requested.connect(self.attachment_requested)
