"""What the window asks of a transcript, however it is drawn."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.theme import Theme
from magistral_desktop.gui.transcript.reader import Reader
from magistral_desktop.storage.settings import Typeface

LINK_SCHEMES = frozenset({"http", "https", "mailto"})

PAINT_EVERY_MS = 33
"""Text that arrives faster is painted together."""


class TranscriptView(QWidget):
    """Shows a conversation; every method may be called at any time, also before the first paint.

    Messages are told apart by their id. A message that is shown again usually only grew; anything else about it may
    have changed too.
    """

    _focused: QWidget | None = None

    pane_toggled = Signal(int, bool)
    """A message's id, open: the reader opened or closed its reasoning pane."""

    painted = Signal(int)
    """A finished message with this id is on screen in its final form."""

    link_activated = Signal(str)
    """The http, https or mailto address of a link that the reader chose; nothing has been opened."""

    example_chosen = Signal(str)
    """One of the questions given to `show_examples`."""

    answer_now_requested = Signal()
    """The reader wants the answer of the reply that is thinking."""

    go_on_requested = Signal(int)
    """The id of a reply that ended early and is to go on."""

    offer_chosen = Signal(int, str)
    """The id of a reply that failed, and the action of one of the offers given to `show_offers`."""

    send_again_requested = Signal()
    """The messages that were left out are to be sent again."""

    note_requested = Signal(int)
    """The id of a reply that is to go on with a note of the reader's in its thought."""

    cut_requested = Signal(int, int)
    """The id of a reply that is to go on from a place in its reasoning, and how many characters of that are kept.

    The id is 0 if `request_cut` finds no such place.
    """
    found = Signal(int, int)
    """How many matches `reader.find` has, and which is the current one, from 1; 0 for none."""

    passage_chosen = Signal(object)
    """A link to a `passages.Passage` was clicked, of this chat or of another."""

    export_requested = Signal(int)
    """The id of a reply that the reader wants as a file."""

    @property
    def reader(self) -> Reader:
        """How the conversation is searched and read; may be another one after a renderer was lost."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on."""
        if self._focused:
            self._focused.setFocus(event.reason())

    def _pass_focus_to(self, part: QWidget) -> None:
        """Let a part have the keyboard. With a focus proxy, Tab would come there from wherever this is in its order."""
        self._focused = part

    def _pass_on(self, reader: Reader) -> None:
        reader.found.connect(self.found)
        reader.passage_chosen.connect(self.passage_chosen)
        reader.export_requested.connect(self.export_requested)
        reader.record_requested.connect(self.record_requested)

    edit_requested = Signal(int)
    """The id of a question that the reader wants to edit."""

    regenerate_requested = Signal(int)
    """The id of a reply of which the reader wants another version."""

    version_requested = Signal(int, int)
    """A message's id, and how many steps from it the version is that the reader wants to see: 1 or -1."""

    comparison_requested = Signal(int)
    """The id of a message of several versions that the reader wants to see beside each other."""

    record_requested = Signal(int)
    """The id of a reply of which the reader wants an audit record."""

    version_deletion_requested = Signal(int)
    """The id of a message of several versions that is to be deleted with all that followed it."""

    attachment_requested = Signal(int, int)
    """A question's id, and the number of its file, from 0, that the reader wants to see."""

    def show_conversation(self, messages: Sequence[Message]) -> None:
        """Replace everything; without messages the empty state is shown."""
        raise NotImplementedError

    def show_branch(self, messages: Sequence[Message]) -> None:
        """Show another branch of the same conversation; what both begin with stays where it is."""
        raise NotImplementedError

    def show_message(self, message: Message) -> None:
        """Add `message`, or replace the one with the same id; painted within PAINT_EVERY_MS."""
        raise NotImplementedError

    def show_reasoning(self, shown: bool) -> None:
        """Open or close all reasoning panes, but for those of messages whose `reasoning_open` says otherwise."""
        raise NotImplementedError

    def show_examples(self, questions: Sequence[str]) -> None:
        """Offer these questions in the empty state."""
        raise NotImplementedError

    def show_offers(self, message_id: int, offers: Sequence[Offer]) -> None:
        """Offer these in the error of one message, and nothing in others."""
        raise NotImplementedError

    def show_left_out(self, first_sent: int) -> None:
        """Mark the messages before this id as left out of what the model is sent; 0 marks none."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Switch the colours; nothing is followed by itself."""
        raise NotImplementedError

    def set_typeface(self, typeface: Typeface) -> None:
        """Write with another kind of letters than the system's, which it begins with."""
        raise NotImplementedError

    def request_cut(self) -> None:
        """Answer with `cut_requested` for the end of what the reader has selected in the last reply's reasoning."""
        raise NotImplementedError

    def set_zoom(self, percent: int) -> None:
        """Show everything larger or smaller than the 100 per cent it begins with."""
        raise NotImplementedError

    def release_memory(self) -> None:
        """Drop what can be made anew: the computer is short of memory."""

    def painted_text(self, message_id: int, receive: Callable[[str], None]) -> None:
        """Call `receive` with the answer as it is painted, maths as TeX source; "" for an unknown message."""
        raise NotImplementedError
