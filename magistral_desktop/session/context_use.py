"""What fills the context of a conversation, and what of it the user leaves out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from magistral_desktop.chat.attachments import Attachment, attachment_text, sent_texts
from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.leaving_out import turns_of
from magistral_desktop.chat.ledger import Ledger, entries_of_files, entries_of_system, entries_of_turns
from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.left_out import LeftOut
from magistral_desktop.session.token_counts import TokenCounts
from magistral_desktop.session.wishes import Wishes
from magistral_desktop.storage.store import Store


class ContextUse(QObject):
    """The ledgers of conversations; texts that are not counted yet are, and `changed` tells when.

    Signals: `changed()` when another ledger would be returned; `left_out_changed(conversation_id)`.
    """

    changed = Signal()
    left_out_changed = Signal(int)

    def __init__(self, store: Store, engine: Engine, wishes: Wishes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._left_out = LeftOut(store)
        self._wishes = wishes
        self._is_closed = False
        self.counts = TokenCounts(engine, self)
        self.counts.changed.connect(self.changed)

    def close(self) -> None:
        """Read the store no more: it is closed before the window is gone, which may still ask."""
        self._is_closed = True

    def ledger(self, messages: Sequence[Message], files: Sequence[Attachment] = ()) -> Ledger:
        """Return what is sent with the next question of a branch, to which `files` will belong.

        Raises:
            StorageError: what is left out cannot be read.
        """
        model = self.counts.model
        if model is None or self._is_closed:
            return Ledger()
        chat_format = FORMATS[model.prompt_format]
        first_sent = self._left_out.first_sent(messages)
        conversation_id = messages[0].conversation_id if messages else 0
        instructions = self._wishes.instructions(conversation_id)
        own = self._wishes.of_chat(conversation_id).context_tokens
        context_tokens = min(own, model.trained_context_tokens) if own else model.context_tokens
        count = self.counts.of
        entries = (
            *entries_of_system(chat_format, instructions, count),
            *entries_of_turns(messages, first_sent, chat_format, count),
            *entries_of_files(files, count),
        )
        ledger = Ledger(entries, context_tokens)
        if not ledger.is_exact:
            system = [part.text for part in chat_format.system if part.kind == "text"]
            added = [f"\n\n{instructions}"] if instructions else []
            self.counts.want([*system, *added, *_texts(messages), *map(attachment_text, files)])
        return ledger

    def leave_turn(self, messages: Sequence[Message], question_id: int, is_left_out: bool) -> None:
        """Leave a question of a branch out with its reply, or send both again.

        Raises:
            StorageError: it cannot be stored; nothing has changed.
        """
        first_sent = self._left_out.first_sent(messages)
        conversation_id = messages[0].conversation_id
        with self._store.together():
            if question_id < first_sent:  # the turns before the boundary become single ones
                for turn in turns_of(messages):
                    if turn[0].id < first_sent:
                        self._store.set_left_out(turn[0].id, True)
                self._left_out.send_from(conversation_id, 0)
            self._store.set_left_out(question_id, is_left_out)
        self.left_out_changed.emit(conversation_id)

    def leave_file(self, question: Message, index: int, is_left_out: bool) -> None:
        """Leave one of a question's files out, or send it again.

        Raises:
            StorageError: it cannot be stored; nothing has changed.
        """
        files = list(question.attachments)
        files[index] = replace(files[index], is_left_out=is_left_out)
        self._store.set_attachments(question.id, files)
        self.left_out_changed.emit(question.conversation_id)


def _texts(messages: Sequence[Message]) -> list[str]:
    """Return what is counted of messages: a growing answer is not, since it has its own count."""
    texts: list[str] = []
    for message in messages:
        if message.role == "user":
            texts += (*map(attachment_text, message.attachments), *sent_texts(message.text, ()))
        elif message.status not in UNFINISHED:
            texts.append(message.text)
    return [text for text in texts if text]
