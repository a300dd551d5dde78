"""Questions that are asked while a reply is being written: they wait on the disk and are sent in their turn."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.steering import Steering
from magistral_desktop.chat.waiting import WaitingQuestion
from magistral_desktop.errors import UserError
from magistral_desktop.session.asking import Question, checked_question, store_question
from magistral_desktop.storage.store import Store


class WaitingQuestions(QObject):
    """Asks the next one when a reply is complete; after a reply that ended otherwise, the user decides.

    Signals: `asked(Message, Message)` for a question that waits no longer and the place of its reply, both on the disk;
    `changed(conversation_id)` when others wait there; `trouble(UserError)` when one could not be asked. Methods raise
    StorageError when the disk does not let them.
    """

    asked = Signal(object, object)
    changed = Signal(int)
    trouble = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._is_stopped = False

    def stop(self) -> None:
        """Ask nothing more by itself."""
        self._is_stopped = True

    def of(self, conversation_id: int) -> list[WaitingQuestion]:
        """Return the questions that wait in a conversation, the next one first."""
        return self._store.drafts_of(conversation_id).waiting(conversation_id)

    def add(
        self, conversation_id: int, question: str, steering: Steering, attachments: Sequence[Attachment] = ()
    ) -> None:
        """Let a question wait behind the others with its files; it is on the disk when this returns.

        Raises:
            PromptError: it is empty or too long.
        """
        drafts = self._store.drafts_of(conversation_id)
        drafts.add_waiting(conversation_id, checked_question(question), steering, attachments)
        self.changed.emit(conversation_id)

    def take_back(self, question: WaitingQuestion) -> None:
        """Let a question wait no longer."""
        self._store.drafts_of(question.conversation_id).remove_waiting(question.id)
        self.changed.emit(question.conversation_id)

    def send_next(self, conversation_id: int) -> None:
        """Ask the question that waits longest, if there is one: in one step it stops waiting and is in the chat."""
        if waiting := self.of(conversation_id):
            first = waiting[0]
            with self._store.together(durable=True):
                self._store.drafts_of(conversation_id).remove_waiting(first.id)
                question = Question(first.text, first.attachments)
                asked, place = store_question(self._store, conversation_id, question, None, first.steering)
            self.changed.emit(conversation_id)
            self.asked.emit(asked, place)

    @Slot(object)
    def note_changed(self, message: Message) -> None:
        """Send the next question behind a reply that has been completed."""
        if message.role == "assistant" and message.status == "complete":
            # Behind this signal: who else hears it still sees the reply as the last message.
            QTimer.singleShot(0, self, lambda: self._follow(message.conversation_id))

    def _follow(self, conversation_id: int) -> None:
        try:
            if not self._is_stopped:
                self.send_next(conversation_id)
        except UserError as error:
            self.trouble.emit(error)
