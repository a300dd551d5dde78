"""The conversations at work: questions go to the disk, then to the engine; replies grow and are saved as they do."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Conversation, Message, clean_text
from magistral_desktop.chat.steering import Steering
from magistral_desktop.errors import UserError
from magistral_desktop.models.settings import ModelSettings
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.asking import (
    Question,
    check_model,
    checked_question,
    reply_to_go_on,
    reply_to_retry,
    store_question,
)
from magistral_desktop.session.context_use import ContextUse
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.left_out import LeftOut
from magistral_desktop.session.panes import Panes
from magistral_desktop.session.replies import Replies
from magistral_desktop.session.reply import Reply
from magistral_desktop.session.shelf import Shelf
from magistral_desktop.session.thoughts import EarlierThoughts
from magistral_desktop.session.waiting import WaitingQuestions
from magistral_desktop.storage.store import Store


class Chats(QObject):
    """All conversations, of which one at a time has a reply written; the others wait in the order they were asked.

    Signals: `message_changed(Message)` for each message added or grown, of any branch, about 30 times a second while
    one grows; `conversations_changed()`; `prompt_read(conversation_id, read_tokens, total_tokens)`;
    `trouble(UserError)` for what no message tells, as a full disk while a reply is saved.

    `branches` has the versions of messages, `panes` the reader's choices for them, `auditing` their records; `left_out`
    says which old turns are not sent, `context` what fills the context, `wishes` how replies are instructed; `shelf`
    finds conversations, `waiting` has questions that wait for a reply to end; `thoughts` tells how long one may still
    take, `gentleness` why replies are written with fewer threads. What changes a conversation raises StorageError where
    it could not be stored. The store stays the caller's, to be closed after `close`; so does the engine.
    """

    message_changed = Signal(object)
    conversations_changed = Signal()
    prompt_read = Signal(int, int, int)
    trouble = Signal(object)

    def __init__(
        self, store: Store, engine: Engine, model: LoadModel, parent: QObject | None = None, save_every_ms: int = 2_000
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._replies = Replies(store, engine, model, save_every_ms, self)
        self._replies.message_changed.connect(self.message_changed)
        self._replies.prompt_read.connect(self.prompt_read)
        self._replies.trouble.connect(self.trouble)
        self.left_out = LeftOut(store)
        self.auditing = self._replies.auditing
        self.wishes = self._replies.wishes
        self.context = ContextUse(store, engine, self.wishes, self)
        self.wishes.changed.connect(self.context.changed)
        self.branches = self._replies.branches
        self.branches.asked.connect(self._on_asked)
        self.panes = Panes(store, self._replies.unsaved)
        self.thoughts = EarlierThoughts(store)
        self.gentleness = self._replies.gentleness
        self.shelf = Shelf(store, self)
        self.shelf.changed.connect(self.conversations_changed)
        self.waiting = WaitingQuestions(store, self)
        self.waiting.asked.connect(self._on_question_stored)
        self.waiting.trouble.connect(self.trouble)
        self.message_changed.connect(self.waiting.note_changed)

    def conversations(self) -> list[Conversation]:
        """Return the conversations, newest activity first."""
        return self._store.conversations()

    def messages(self, conversation_id: int) -> list[Message]:
        """Return the messages of the conversation's branch that is shown, a growing reply as it is now."""
        return self.branches.shown(conversation_id)

    def is_replying(self, conversation_id: int) -> bool:
        """Return whether a reply of the conversation is being written or waits for it."""
        return self._replies.is_replying(conversation_id)

    def send(
        self,
        conversation_id: int | None,
        question: str,
        seed: int | None = None,
        steering: Steering | None = None,
        attachments: Sequence[Attachment] = (),
    ) -> int:
        """Ask a question, in a new conversation if `conversation_id` is None, and return the conversation's id.

        The question and its place for a reply are on the disk when this returns; only then the engine hears of them.

        Raises:
            PromptError: the question is empty or too long.
            StorageError: it could not be stored; nothing of it was.
        """
        whole = Question(checked_question(question), tuple(attachments))
        asked, place = store_question(self._store, conversation_id, whole, seed, steering)
        if conversation_id is None:
            self.wishes.begin(place.conversation_id)
        self._on_question_stored(asked, place)
        return place.conversation_id

    def go_on(self, message_id: int, note: str = "", keep_characters: int = -1) -> None:
        """Go on with a reply that has ended early, where it ended; `note` is added to its thought there.

        With the same model and without a note, it becomes what it would have been. With `keep_characters` 0
        or more, another version of any reply that has ended keeps so many characters of its reasoning, and goes on
        another way from there.

        Raises:
            PromptError: it is complete, or not the last of its conversation; or it has nothing to be cut.
            ModelError: another model is loaded than the one that began it.
            StorageError: it cannot be read.
        """
        is_cut = keep_characters >= 0
        branch = self.branches.to(message_id) if is_cut else self.messages(self._store.conversation_of(message_id))
        reply = reply_to_go_on(message_id, branch, is_cut=is_cut)
        if model := self._engine.state.model:
            check_model(reply, model)
        if not is_cut:
            self._replies.forget_end(message_id)
        self._replies.ask(Reply.going_on(reply, clean_text(note), keep_characters))

    def try_again(self, message_id: int) -> None:
        """Ask again for a reply that has failed, in its place.

        Raises:
            PromptError: it has not failed, or is not the last of its conversation.
            StorageError: it cannot be read, or not be stored as one that waits.
        """
        place = reply_to_retry(message_id, self.messages(self._store.conversation_of(message_id)))
        self._store.save_message(place)
        self._replies.forget_end(message_id)
        self._replies.ask(Reply(place))

    def stop(self, conversation_id: int) -> None:
        """Stop the conversation's replies: at once those that wait; one being written ends when the engine says so."""
        self._replies.stop(conversation_id)

    def pause(self, reason: UserError) -> None:
        """Stop all replies where they are, keep the state of the one being written, and tell why; they can go on."""
        self._replies.pause(reason)

    def answer_now(self, conversation_id: int) -> None:
        """End the thought of the conversation's reply that is being written, and let it answer."""
        self._replies.answer_now(conversation_id)

    def leave(self, conversation_id: int) -> None:
        """Let the engine keep on disk what it has read of a conversation that is no longer shown."""
        self._replies.leave(conversation_id)

    def use_model(self, model: LoadModel) -> None:
        """Load a model and ask it from now on; the reply being written is stopped, waiting ones wait for the model."""
        self._replies.use_model(model)

    def ask_with(self, settings: ModelSettings) -> None:
        """Sample and instruct replies that are begun from now on as these settings say."""
        self._replies.ask_with(settings)

    def rename(self, conversation_id: int, title: str) -> None:
        """Give the conversation another title, on one line; an empty one changes nothing."""
        if line := " ".join(title.split()):
            self._store.rename_conversation(conversation_id, line)
            self.conversations_changed.emit()

    def delete(self, conversation_id: int) -> None:
        """Stop the conversation's replies and take it off the list; `restore` undoes it."""
        self._replies.forget(conversation_id)
        self._store.delete_conversation(conversation_id)
        self.conversations_changed.emit()

    def restore(self, conversation_id: int) -> None:
        """Undo `delete`."""
        self._store.restore_conversation(conversation_id)
        self.conversations_changed.emit()

    def close(self) -> bool:
        """Save what there is, unfinished replies as interrupted, and do nothing more; the engine is not shut down.

        Returns whether the engine saves its state too, the end of which its `cache_saved` tells.
        """
        self.waiting.stop()
        self.context.close()
        return self._replies.close()

    @Slot(object, object)
    def _on_question_stored(self, asked: Message, place: Message) -> None:
        self.message_changed.emit(asked)
        self.conversations_changed.emit()
        self._replies.ask(Reply(place))

    @Slot(object)
    def _on_asked(self, place: Message) -> None:
        self._replies.ask(Reply(place))
        self.conversations_changed.emit()
