"""The messages of the chat that is shown: on the page, at the prompt box and on the status line, as they arrive."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.chat.ledger import Ledger
from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import UserError
from magistral_desktop.gui.banner import Banner
from magistral_desktop.gui.composer import Composer
from magistral_desktop.gui.examples import examples_for
from magistral_desktop.gui.offers import offers_for
from magistral_desktop.gui.shown_chat import ShownChat
from magistral_desktop.gui.status import StatusLine, engine_words, reply_words
from magistral_desktop.gui.transcript.view import TranscriptView
from magistral_desktop.language import joined, mark, tr
from magistral_desktop.session.state import EngineState

if TYPE_CHECKING:
    from magistral_desktop.session.chats import Chats

_GENTLY = {"battery": mark("gently, on battery"), "heat": mark("gently, the computer is hot")}
"""How a reply is written under which `session.gentleness.Strain`."""


class ShownMessages(QObject):
    """Keeps `shown` as the conversations at work are, and everything that shows it as `shown` is."""

    changed = Signal()
    thinking_changed = Signal(bool)  # whether this chat's reply is in its thought

    def __init__(
        self, shown: ShownChat, composer: Composer, status: StatusLine, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._composer = composer
        self._status = status
        self._banner = banner
        self._transcript: TranscriptView | None = None

    def attach(self, chats: "Chats") -> None:
        """Follow these conversations."""
        self._chats = chats
        chats.message_changed.connect(self._on_message_changed)
        chats.branches.changed.connect(self._on_branch_changed)
        chats.context.left_out_changed.connect(self._on_branch_changed)
        chats.prompt_read.connect(self._on_prompt_read)

    def set_transcript(self, transcript: TranscriptView) -> None:
        """Show the messages there from now on."""
        self._transcript = transcript
        transcript.pane_toggled.connect(self._on_pane_toggled)
        self._show_examples()
        transcript.show_reasoning(self._shown.reasoning_shown)
        transcript.show_conversation(list(self._shown.messages.values()))
        self._show_limits()

    def open(self, conversation_id: int) -> None:
        """Show another chat, 0 for one that begins with the next question.

        Raises:
            StorageError: its messages cannot be read; an empty chat is shown.
        """
        self._shown.conversation_id = self._shown.first_sent = 0
        self._shown.messages = {}
        try:
            if conversation_id:
                self._read(conversation_id)
                self._shown.conversation_id = conversation_id
        finally:
            if self._transcript:
                self._transcript.show_conversation(list(self._shown.messages.values()))
            self._show_reply_state()

    def show_engine(self, state: EngineState, path: str) -> None:
        """Show what the engine does; `path` is the model file's."""
        self._shown.engine = state
        self._status.show_engine(state, path)
        if state.kind == "ready" and state.model:
            self._show_examples()
            self._composer.thinking.set_available(state.model.reasoning)
        self._show_reply_state()

    def show_reasoning(self, shown: bool) -> None:
        """Open or close all reasoning panes; none differs any more."""
        self._shown.reasoning_shown = shown
        for message in self._shown.messages.values():
            if message.reasoning_open is not None:
                self._show(replace(message, reasoning_open=None))
        if self._transcript:
            self._transcript.show_reasoning(shown)

    def fold_last(self) -> None:
        """Open or close the reasoning of the last reply."""
        replies = [message for message in self._shown.messages.values() if message.reasoning]
        if replies and self._transcript:
            last = replies[-1]
            is_open = self._shown.reasoning_shown if last.reasoning_open is None else last.reasoning_open
            self._on_pane_toggled(last.id, not is_open)
            self._show(self._shown.messages[last.id])

    def ledger(self) -> Ledger:
        """Return what is sent with the next question, and the files for it.

        Raises:
            StorageError: what is left out cannot be read.
        """
        return self._chats.context.ledger(list(self._shown.messages.values()), self._composer.tray.files)

    @Slot(int)
    def show_left_out(self, first_sent: int) -> None:
        """Show that the messages before this one are not sent."""
        self._shown.first_sent = first_sent
        self._show_limits()

    @Slot(object)
    def _on_message_changed(self, message: Message) -> None:
        if message.conversation_id != self._shown.conversation_id:
            return
        known, last = self._shown.messages.get(message.id), self._shown.last
        if known:
            if (message.version, message.versions) != (known.version, known.versions):
                # The reply at work does not hear of it when another version joins it.
                message = replace(message, version=known.version, versions=known.versions)
            self._show(message)
            if _only_grew(known, message):
                self._show_progress()
                return
        elif message.parent_id == (last.id if last else None):
            self._show(message)
        else:
            return  # of another branch
        self._show_reply_state()

    @Slot(int)
    def _on_branch_changed(self, conversation_id: int) -> None:
        if conversation_id != self._shown.conversation_id:
            return
        try:
            self._read(conversation_id)
        except UserError as error:
            self._banner.show_error(error)
            return
        if self._transcript:
            self._transcript.show_branch(list(self._shown.messages.values()))
        self._show_reply_state()

    @Slot(int, int, int)
    def _on_prompt_read(self, conversation_id: int, read_tokens: int, total_tokens: int) -> None:
        if conversation_id == self._shown.conversation_id and read_tokens < total_tokens:
            self._status.show_state(tr("Reading {done:.0%}", done=read_tokens / max(1, total_tokens)))

    @Slot(int, bool)
    def _on_pane_toggled(self, message_id: int, is_open: bool) -> None:
        self._chats.panes.set_open(message_id, is_open)
        if message_id in self._shown.messages:
            self._shown.messages[message_id] = replace(self._shown.messages[message_id], reasoning_open=is_open)

    def _read(self, conversation_id: int) -> None:
        branch = self._chats.messages(conversation_id)
        self._shown.first_sent = self._chats.left_out.first_sent(branch)
        self._shown.messages = {message.id: message for message in branch}

    def _show(self, message: Message) -> None:
        self._shown.messages[message.id] = message
        if self._transcript:
            self._transcript.show_message(message)

    def _show_examples(self) -> None:
        model = self._shown.engine.model
        if self._transcript:
            self._transcript.show_examples(examples_for(model))

    def _show_limits(self) -> None:
        """Show what is left out, and what helps a last reply that failed."""
        conversation = list(self._shown.messages.values())
        if self._transcript:
            offers = offers_for(conversation, self._shown.first_sent, self._shown.engine.model)
            self._transcript.show_left_out(self._shown.first_sent)
            self._transcript.show_offers(conversation[-1].id if conversation else 0, offers)

    def _reply_words(self, reply: Message) -> str:
        doing = reply_words(reply)
        strain = self._chats.gentleness.reason
        gently = _GENTLY[strain].said() if doing and strain else ""
        return joined((doing, self._chats.thoughts.time_left(reply), gently), " · ")

    def _show_reply_state(self) -> None:
        self._show_limits()
        last = self._shown.last
        at_work = self._shown.is_at_work
        self._composer.set_replying(at_work)
        is_thinking = last is not None and last.is_thinking
        self._composer.set_thinking(is_thinking)
        self.thinking_changed.emit(is_thinking)
        self._show_progress()

    def _show_progress(self) -> None:
        """Show what changes while a reply grows."""
        last, at_work = self._shown.last, self._shown.is_at_work
        self._status.show_speed(last.tokens_per_second if last else 0)
        words = self._reply_words(last) if last else ""
        if at_work and self._shown.engine.kind not in ("ready", "replying"):
            words = joined((engine_words(self._shown.engine), tr("your question waits")), " · ")
        self._status.show_state(words or engine_words(self._shown.engine))
        self.changed.emit()


def _only_grew(before: Message, now: Message) -> bool:
    """Return whether a reply is what it was, but longer: it is so many times a second."""
    return before.status == now.status == "streaming" and before.is_thinking == now.is_thinking
