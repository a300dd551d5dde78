"""What the reader asks of the messages in a chat: to go on, to be cut back, asked again, edited, or deleted."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from magistral_desktop.chat.leaving_out import cut_to_fit, question_of
from magistral_desktop.errors import PromptError, UserError
from magistral_desktop.gui.attachment_viewer import AttachmentViewer
from magistral_desktop.gui.banner import Banner
from magistral_desktop.gui.composer import Composer
from magistral_desktop.gui.cut_dialog import CutDialog
from magistral_desktop.gui.dialogs import ask_note
from magistral_desktop.gui.offers import Action, larger_context, offers_for
from magistral_desktop.gui.shown_chat import ShownChat
from magistral_desktop.gui.transcript.view import TranscriptView
from magistral_desktop.language import tr

if TYPE_CHECKING:
    from magistral_desktop.session.chats import Chats


class ReplyActions(QObject):
    """Carries out what the transcript's buttons and the menus ask; why something cannot be is shown in the banner."""

    new_chat_requested = Signal()
    context_chosen = Signal(int)  # in tokens, larger than the one there is
    left_out_changed = Signal(int)  # the id of the first message that is sent
    comparison_requested = Signal(int)  # the id of a message of several versions
    record_requested = Signal(int)  # the id of a reply
    version_deleted = Signal(int)  # what `restore_version` takes
    export_requested = Signal(int)  # the id of a reply

    def __init__(self, shown: ShownChat, composer: Composer, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._shown = shown
        self._composer = composer
        self._banner = banner
        self._window = window
        self._edited_id = 0
        composer.edited.connect(self._on_edited)
        composer.last_question_wanted.connect(self.edit_last)

    def attach(self, chats: "Chats") -> None:
        """Act on these conversations."""
        self._chats = chats

    def listen_to(self, transcript: TranscriptView) -> None:
        """Do what the reader asks for there."""
        transcript.export_requested.connect(self.export_requested)
        transcript.comparison_requested.connect(self.comparison_requested)
        transcript.record_requested.connect(self.record_requested)
        transcript.go_on_requested.connect(self._on_go_on_requested)
        transcript.note_requested.connect(self._on_note_requested)
        transcript.cut_requested.connect(self._on_cut_requested)
        transcript.offer_chosen.connect(self._on_offer_chosen)
        transcript.send_again_requested.connect(self._on_send_again_requested)
        transcript.edit_requested.connect(self.edit)
        transcript.regenerate_requested.connect(self.regenerate)
        transcript.version_requested.connect(self._on_version_requested)
        transcript.version_deletion_requested.connect(self._on_version_deletion_requested)
        transcript.attachment_requested.connect(self._on_attachment_requested)

    @Slot(int)
    def edit(self, message_id: int) -> None:
        """Put a question into the prompt box, to be sent as another version of it."""
        question = self._shown.messages.get(message_id)
        if question and question.role == "user":
            self._edited_id = message_id
            self._composer.begin_editing(question.text, question.attachments)

    @Slot()
    def edit_last(self) -> None:
        """Put the last question into the prompt box."""
        questions = [message.id for message in self._shown.messages.values() if message.role == "user"]
        if questions:
            self.edit(questions[-1])

    @Slot(int)
    def regenerate(self, message_id: int) -> None:
        """Ask for another version of a reply."""
        steering = self._composer.thinking.steering
        self._try(lambda: self._chats.branches.regenerate(message_id, steering=steering))

    @Slot()
    def regenerate_last(self) -> None:
        """Ask for another version of the last reply."""
        last = self._shown.last
        if last and last.role == "assistant":
            self.regenerate(last.id)

    @Slot(int)
    def restore_version(self, message_id: int) -> None:
        """Undo the deletion of a version."""
        self._try(lambda: self._chats.branches.restore_version(message_id))

    @Slot(str)
    def _on_edited(self, question: str) -> None:
        def ask() -> None:
            if self._shown.is_at_work:  # or the edited question would wait for the end of the old reply
                self._chats.stop(self._shown.conversation_id)
            steering, files = self._composer.thinking.steering, self._composer.tray.files
            self._chats.branches.edit(self._edited_id, question, steering=steering, attachments=files)

        if self._try(ask):
            self._composer.end_editing()

    @Slot(int, int)
    def _on_version_requested(self, message_id: int, step: int) -> None:
        self._try(lambda: self._chats.branches.show_version(message_id, step))

    @Slot(int)
    def _on_version_deletion_requested(self, message_id: int) -> None:
        self._try(lambda: self.version_deleted.emit(self._chats.branches.delete_version(message_id)))

    @Slot(int, int)
    def _on_attachment_requested(self, message_id: int, index: int) -> None:
        question = self._shown.messages.get(message_id)
        if question and 0 <= index < len(question.attachments):
            AttachmentViewer(self._window, question.attachments[index]).open()

    @Slot(int)
    def _on_go_on_requested(self, message_id: int) -> None:
        self._go_on(message_id)

    @Slot(int)
    def _on_note_requested(self, message_id: int) -> None:
        ask_note(self._window, lambda note: self._go_on(message_id, note))

    @Slot(int, int)
    def _on_cut_requested(self, message_id: int, keep_characters: int) -> None:
        message = self._shown.messages.get(message_id)
        if message is None:
            self._banner.show_error(_nothing_chosen())
            return
        kept = message.reasoning[:keep_characters]
        go_on = partial(self._go_on, message_id, keep_characters=keep_characters)
        CutDialog(self._window, kept, go_on).open()

    def _go_on(self, message_id: int, note: str = "", keep_characters: int = -1) -> None:
        self._try(lambda: self._chats.go_on(message_id, note, keep_characters))

    @Slot(int, str)
    def _on_offer_chosen(self, message_id: int, action: Action) -> None:
        conversation, model = list(self._shown.messages.values()), self._shown.engine.model
        offers = offers_for(conversation, self._shown.first_sent, model)
        if conversation[-1].id != message_id or action not in {offer.action for offer in offers}:
            return  # the second click of two: the first has been followed
        tokens_over = conversation[-1].tokens_over
        match action:
            case "leave out" if cut := cut_to_fit(conversation, self._shown.first_sent, tokens_over):
                if not self._send_from(cut.first_sent):
                    return
            case "larger context" if model:
                self.context_chosen.emit(larger_context(model, tokens_over))
            case "new chat" | "shorten":
                self._put_back(question_of(message_id, conversation), in_new_chat=action == "new chat")
                return
        self._try(lambda: self._chats.try_again(message_id))

    @Slot()
    def _on_send_again_requested(self) -> None:
        self._send_from(0)

    def _send_from(self, message_id: int) -> bool:
        is_kept = self._try(lambda: self._chats.left_out.send_from(self._shown.conversation_id, message_id))
        if is_kept:
            self.left_out_changed.emit(message_id)
        return is_kept

    def _put_back(self, question: str, *, in_new_chat: bool) -> None:
        """Put a question that was too long into the prompt box, before what has been typed since."""
        typed = [question, self._composer.question().strip()]
        if in_new_chat:
            self._composer.set_question("")
            self.new_chat_requested.emit()
            typed.append(self._composer.question().strip())
        self._composer.set_question("\n\n".join(filter(None, typed)))
        self._composer.setFocus()

    def _try(self, change: Callable[[], None]) -> bool:
        """Return whether a change was made; why not is shown."""
        try:
            change()
        except UserError as error:
            self._banner.show_error(error)
            return False
        return True


def _nothing_chosen() -> PromptError:
    return PromptError(
        tr("There is no place to go on from"),
        tr("The reply must have ended."),
        tr("In its reasoning, select the last words that are to be kept."),
    )
