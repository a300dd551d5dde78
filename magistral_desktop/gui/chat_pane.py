"""One chat: its title, the transcript, the prompt box, and the state of its reply."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QClipboard, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from magistral_desktop.chat.temporary import is_temporary
from magistral_desktop.errors import PromptError, UserError
from magistral_desktop.gui.attaching import Attaching
from magistral_desktop.gui.banner import Banner
from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.composer import Composer
from magistral_desktop.gui.context_gauge import ContextGauge
from magistral_desktop.gui.context_view import ContextView
from magistral_desktop.gui.dialogs import ask_budget, confirm_link
from magistral_desktop.gui.drafting import Drafting
from magistral_desktop.gui.find_bar import FindBar
from magistral_desktop.gui.icons import icon
from magistral_desktop.gui.page_room import PageRoom
from magistral_desktop.gui.reading import Reading
from magistral_desktop.gui.reply_actions import ReplyActions
from magistral_desktop.gui.shown_chat import ShownChat
from magistral_desktop.gui.shown_messages import ShownMessages
from magistral_desktop.gui.status import StatusLine
from magistral_desktop.gui.theme import COLORS, GAP_L, GAP_M, Theme
from magistral_desktop.gui.transcript.document import Document
from magistral_desktop.gui.transcript.view import TranscriptView
from magistral_desktop.gui.undo_bar import UndoBar
from magistral_desktop.gui.waiting_list import WaitingList
from magistral_desktop.gui.wishing import Wishing
from magistral_desktop.language import tr
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.settings import Typeface

if TYPE_CHECKING:
    from magistral_desktop.session.chats import Chats


class ChatPane(QWidget):
    """Shows one chat.

    It can be typed in at once; what is sent waits for `attach`.
    """

    started = Signal(int)  # a new chat has got its id
    reasoning_switched = Signal(bool)
    list_toggled = Signal()
    transcript_ready = Signal()
    passage_requested = Signal(object)  # a Passage of any chat
    thinking_changed = Signal(bool)  # whether this chat's reply is in its thought

    def __init__(self, clipboard: QClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat")
        self._clipboard = clipboard
        self._theme: Theme = "light"
        self._shown = ShownChat()
        self._zoom_percent = 100
        self._typeface: Typeface = "system"
        self.transcript: TranscriptView | None = None
        self.banner = Banner(clipboard, self)
        self.find_bar = FindBar(self)
        self.reading = Reading(self.find_bar, self)
        self.composer = Composer(self)
        self.gauge = ContextGauge(self)
        self.context = ContextView(self._shown, self.gauge, self)
        self.wishes = Wishing(self._shown, self.composer.edit, self)
        self.attaching = Attaching(self.composer.tray, self)
        self.drafts = Drafting(self.composer)
        self.waiting = WaitingList(self.composer, self)
        self.waiting.refused.connect(self.banner.show_error)
        self.replies = ReplyActions(self._shown, self.composer, self.banner, self)
        self._undo = UndoBar(tr("Version deleted"), self)
        self.status = StatusLine(self)
        self.messages = ShownMessages(self._shown, self.composer, self.status, self.banner, self)
        self.messages.thinking_changed.connect(self.thinking_changed)
        self._title = QLabel(self)
        self._temporary_note = QLabel(
            tr("Temporary chat: it is kept in memory only, and gone when you open another chat or quit."), self
        )
        self._temporary_note.setObjectName("temporary_note")
        self._temporary_note.setWordWrap(True)
        self._temporary_note.hide()
        self.room = PageRoom(self)
        self.reasoning_button = tool_button(self, tr("Reasoning"), tr("Show or hide the reasoning of all replies"))
        self._list_button = tool_button(self, tip=tr("Show or hide the chat list"))
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on. With a focus proxy, Tab would jump there from wherever the pane is in its order."""
        self.composer.setFocus(event.reason())

    @property
    def shown(self) -> ShownChat:
        """The chat that is shown, not to be changed from outside."""
        return self._shown

    @property
    def conversation_id(self) -> int:
        """The chat's id, 0 for one that begins with the next question."""
        return self._shown.conversation_id

    def attach(self, chats: "Chats") -> None:
        """Bring the pane to life: from now on it shows and asks the conversations at work."""
        self._chats = chats
        self.messages.attach(chats)
        self.replies.attach(chats)
        self.drafts.attach(chats.shelf)
        self.waiting.attach(chats)
        self._connect()

    def set_transcript(self, transcript: TranscriptView) -> None:
        """Put the transcript into its place; it is made after the window is on screen, since it takes a moment."""
        self.transcript = transcript
        self.room.set_transcript(transcript)
        for part in transcript.findChildren(QWidget):
            part.setAcceptDrops(False)  # files that are dropped there are for the window
        transcript.link_activated.connect(self._on_link_activated)
        transcript.example_chosen.connect(self._on_submitted)
        transcript.answer_now_requested.connect(self.answer_now)
        self.replies.listen_to(transcript)
        transcript.passage_chosen.connect(self.passage_requested)
        self.reading.set_transcript(transcript)
        transcript.set_theme(self._theme)
        transcript.set_zoom(self._zoom_percent)
        transcript.set_typeface(self._typeface)
        self.messages.set_transcript(transcript)
        self.transcript_ready.emit()

    def open(self, conversation_id: int, title: str) -> None:
        """Show another chat.

        Raises:
            StorageError: its messages cannot be read; an empty chat is shown.
        """
        if conversation_id != self.conversation_id:
            if self.conversation_id:
                self._chats.leave(self.conversation_id)
            self.composer.end_editing()
            self._undo.withdraw()
        self.set_title(title)
        self._temporary_note.setVisible(is_temporary(conversation_id))
        self.drafts.open(conversation_id)
        self.waiting.open(conversation_id)
        self.messages.open(conversation_id)

    def set_title(self, title: str) -> None:
        """Show the chat's title."""
        self._title.setText(title)

    def set_theme(self, theme: Theme) -> None:
        """Show everything light or dark."""
        self._theme = theme
        colors = COLORS[theme]
        self.reasoning_button.setIcon(icon("reasoning", colors.text))
        self._list_button.setIcon(icon("sidebar", colors.text))
        for part in (self.banner, self.find_bar, self.composer, self.status):
            part.set_theme(theme)
        if self.transcript:
            self.transcript.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Show the transcript larger or smaller."""
        self._zoom_percent = percent
        if self.transcript:
            self.transcript.set_zoom(percent)

    def set_typeface(self, typeface: Typeface) -> None:
        """Show the transcript in other letters."""
        self._typeface = typeface
        if self.transcript:
            self.transcript.set_typeface(typeface)

    def document(self) -> Document:
        """Return the chat as it goes on paper: with the reasoning that is open now."""
        shown = self._shown.reasoning_shown
        messages = [
            replace(message, reasoning_open=shown if message.reasoning_open is None else message.reasoning_open)
            for message in self._shown.messages.values()
        ]
        began = QDateTime.fromSecsSinceEpoch(int(messages[0].created_at)) if messages else QDateTime.currentDateTime()
        date = QLocale().toString(began.date(), QLocale.FormatType.LongFormat)
        return Document(self._title.text(), date, messages)

    def show_engine(self, state: EngineState, path: str) -> None:
        """Show what the engine does; `path` is the model file's."""
        self.messages.show_engine(state, path)

    def show_reasoning(self, shown: bool) -> None:
        """Open or close all reasoning panes; none differs any more."""
        self.reasoning_button.setChecked(shown)
        self.messages.show_reasoning(shown)

    @Slot()
    def fold_last(self) -> None:
        """Open or close the reasoning of the last reply."""
        self.messages.fold_last()

    @Slot()
    def leave(self) -> None:
        """Do what Esc asks for: leave the find bar, the editing of a question or a mark, or else stop the reply."""
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
        elif self.composer.is_editing:
            self.composer.end_editing()
        elif not self.reading.clear_mark():
            self.stop()

    @Slot()
    def stop(self) -> None:
        """Stop this chat's reply, if one is being written."""
        if self._shown.messages and self._chats.is_replying(self.conversation_id):
            self._chats.stop(self.conversation_id)

    @Slot()
    def answer_now(self) -> None:
        """End the thought of this chat's reply."""
        if self._shown.messages:
            self._chats.answer_now(self.conversation_id)

    @Slot()
    def go_on_from_selection(self) -> None:
        """Ask where the last reply is to go on in another way, at what is selected in its reasoning."""
        if self.transcript:
            self.transcript.request_cut()

    def _arrange(self) -> None:
        self._title.setObjectName("title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(1)  # a long title gives way, the buttons do not
        self.reasoning_button.setCheckable(True)
        header = QHBoxLayout()
        header.setSpacing(GAP_M)
        header.addWidget(self._list_button)
        header.addWidget(self._title, 1)
        header.addWidget(self.reasoning_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP_L, GAP_M, GAP_L, GAP_M)
        self._column.setSpacing(GAP_M)
        self._column.addLayout(header)
        self._column.addWidget(self._temporary_note)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.find_bar)
        self._column.addWidget(self.room, 1)
        self._column.addWidget(self._undo)
        self._column.addWidget(self.waiting)
        self._column.addWidget(self.composer)
        self._column.addWidget(self.gauge)
        self._column.addWidget(self.status)

    def _connect(self) -> None:
        self.replies.left_out_changed.connect(self.messages.show_left_out)
        self.replies.version_deleted.connect(self._undo.offer)
        self._undo.undone.connect(self.replies.restore_version)
        self.context.attach(self._chats.context, self.messages.ledger)
        self.wishes.attach(self._chats.wishes)
        self.wishes.refused.connect(self.banner.show_error)
        self.context.refused.connect(self.banner.show_error)
        self.messages.changed.connect(self.context.show_soon)
        self.composer.tray.changed.connect(self.context.show_soon)
        self.attaching.attach(self._chats.context.counts, self.messages.ledger)
        self.attaching.refused.connect(self.banner.show_error)
        self.composer.edit.files_given.connect(self.attaching.add_files)
        self.composer.attach_button.clicked.connect(self.attaching.choose)
        self.composer.submitted.connect(self._on_submitted)
        self.composer.stop_requested.connect(self.stop)
        self.composer.answer_requested.connect(self.answer_now)
        self.composer.thinking.other_budget_requested.connect(self._on_other_budget_requested)
        self.composer.refused.connect(self.banner.show_error)
        self.find_bar.passage_entered.connect(self.passage_requested)
        self.reasoning_button.clicked.connect(self.reasoning_switched)
        self._list_button.clicked.connect(self.list_toggled)

    @Slot(str)
    def _on_submitted(self, question: str) -> None:
        if self.attaching.is_reading:
            self.banner.show_error(_still_reading())
            return
        steering, files = self.composer.thinking.steering, self.composer.tray.files
        try:
            conversation_id = self._chats.send(
                self.conversation_id or None, question, steering=steering, attachments=files
            )
        except UserError as error:
            self.banner.show_error(error)
            return
        if question == self.composer.question():
            self.composer.set_question("")
        self.composer.tray.set_files(())
        self.drafts.follow(conversation_id)
        if conversation_id != self.conversation_id:
            self.started.emit(conversation_id)

    @Slot()
    def _on_other_budget_requested(self) -> None:
        thinking = self.composer.thinking
        ask_budget(self, thinking.steering.budget_tokens, thinking.set_budget)

    @Slot(str)
    def _on_link_activated(self, address: str) -> None:
        confirm_link(self, address, self._clipboard)


def _still_reading() -> PromptError:
    return PromptError(
        tr("A file is still being read"), tr("Its card appears above your question."), tr("Send it then.")
    )
