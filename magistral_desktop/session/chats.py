"""The conversations at work: questions go to the disk, then to the engine; replies grow and are saved as they do."""

from collections import deque
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.chat.messages import Conversation, Message, Status, clean_text
from magistral_desktop.chat.steering import Steering
from magistral_desktop.errors import UserError
from magistral_desktop.protocol import Delta, Finished, Intervention, Kept, LoadModel, ModelReady
from magistral_desktop.session.asking import (
    NO_ENGINE,
    NO_ROOM,
    begun,
    check_model,
    checked_question,
    reply_command,
    reply_to_go_on,
    reply_to_retry,
    store_question,
)
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.idle import IdleWork
from magistral_desktop.session.left_out import LeftOut
from magistral_desktop.session.reply import Reply
from magistral_desktop.session.saver import ReplySaver
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.store import Store

_TICK_MS = 1_000
_GROW_EVERY_MS = 33  # as often as it is painted: a message is a value, made anew each time it grows
_NO_WISHES = Steering()


class Chats(QObject):
    """All conversations, of which one at a time has a reply written; the others wait in the order they were asked.

    Signals: `message_changed(Message)` for each message added or grown, of any conversation, about 30 times a second
    while one grows; `conversations_changed()`; `prompt_read(conversation_id, read_tokens,
    total_tokens)`; `trouble(UserError)` for what no message tells, as a full disk while a reply is saved.

    `left_out` says which old turns are not sent. The store stays the caller's, to be closed after `close`; so does the
    engine.
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
        self.left_out = LeftOut(store)
        self._engine = engine
        self._model = model
        self._is_closed = False
        self._running: Reply | None = None
        self._waiting: deque[Reply] = deque()
        self._saver = ReplySaver(store, save_every_ms, self)
        self._saver.trouble.connect(self.trouble)
        self._idle = IdleWork(engine)
        self._grow_timer = QTimer(self, interval=_GROW_EVERY_MS, singleShot=True)
        self._grow_timer.timeout.connect(self._grow)
        self._tick_timer = QTimer(self, interval=_TICK_MS)
        self._tick_timer.timeout.connect(self._tick)
        engine.state_changed.connect(self._on_engine_state)
        engine.prompt_read.connect(self._on_prompt_read)
        for said in (engine.delta_received, engine.intervened, engine.cut_back):
            said.connect(self._on_said)
        engine.reply_finished.connect(self._on_finished)
        engine.reply_failed.connect(self._on_failed)

    def conversations(self) -> list[Conversation]:
        """Return the conversations, newest activity first."""
        return self._store.conversations()

    def messages(self, conversation_id: int) -> list[Message]:
        """Return the conversation's messages, a growing reply as it is now."""
        newer = {reply.message.id: reply.message for reply in self._replies()}
        return [newer.get(message.id, message) for message in self._store.messages(conversation_id)]

    def is_replying(self, conversation_id: int) -> bool:
        """Return whether a reply of the conversation is being written or waits for it."""
        return any(reply.message.conversation_id == conversation_id for reply in self._at_work())

    def send(
        self,
        conversation_id: int | None,
        question: str,
        seed: int | None = None,
        steering: Steering = _NO_WISHES,
    ) -> int:
        """Ask a question, in a new conversation if `conversation_id` is None, and return the conversation's id.

        The question and its place for a reply are on the disk when this returns; only then the engine hears of them.

        Raises:
            PromptError: the question is empty or too long.
            StorageError: it could not be stored; nothing of it was.
        """
        question = checked_question(question)
        asked, place = store_question(self._store, conversation_id, question, seed, steering)
        self._waiting.append(Reply(place))
        self.message_changed.emit(asked)
        self.message_changed.emit(place)
        self.conversations_changed.emit()
        self._work_on_queue()
        return place.conversation_id

    def go_on(self, message_id: int, note: str = "", keep_characters: int = -1) -> None:
        """Go on with a reply that has ended early, where it ended; `note` is added to its thought there.

        With the same model and without a note, it becomes what it would have been. With `keep_characters` 0
        or more, any reply that has ended is cut back to so many characters of its reasoning, and goes on another way.

        Raises:
            PromptError: it is complete, or has nothing to be cut; or it is not the last of its conversation.
            ModelError: another model is loaded than the one that began it.
            StorageError: it cannot be read.
        """
        conversation = self.messages(self._store.conversation_of(message_id))
        reply = reply_to_go_on(message_id, conversation, is_cut=keep_characters >= 0)
        if model := self._engine.state.model:
            check_model(reply, model)
        self._ask_again(Reply.going_on(reply, clean_text(note), keep_characters))

    def try_again(self, message_id: int) -> None:
        """Ask again for a reply that has failed, in its place.

        Raises:
            PromptError: it has not failed, or is not the last of its conversation.
            StorageError: it cannot be read, or not be stored as one that waits.
        """
        place = reply_to_retry(message_id, self.messages(self._store.conversation_of(message_id)))
        self._store.save_message(place)
        self._ask_again(Reply(place))

    def stop(self, conversation_id: int) -> None:
        """Stop the conversation's replies: at once those that wait; one being written ends when the engine says so."""
        for reply in [waiting for waiting in self._waiting if waiting.message.conversation_id == conversation_id]:
            self._waiting.remove(reply)
            self._end(reply, "stopped")
        if self._running and self._running.message.conversation_id == conversation_id:
            self._engine.cancel(self._running.request)

    def answer_now(self, conversation_id: int) -> None:
        """End the thought of the conversation's reply that is being written, and let it answer."""
        if self._running and self._running.message.conversation_id == conversation_id:
            self._engine.answer_now(self._running.request)

    def leave(self, conversation_id: int) -> None:
        """Let the engine keep on disk what it has read of a conversation that is no longer shown."""
        if not self.is_replying(conversation_id):
            self._idle.save(conversation_id)

    def use_model(self, model: LoadModel) -> None:
        """Load a model and ask it from now on; the reply being written is stopped, waiting ones wait for the model."""
        self._model = model
        self._engine.load(model)

    def rename(self, conversation_id: int, title: str) -> None:
        """Give the conversation another title, on one line; an empty one changes nothing.

        Raises:
            StorageError: it could not be stored.
        """
        if line := " ".join(title.split()):
            self._store.rename_conversation(conversation_id, line)
            self.conversations_changed.emit()

    def delete(self, conversation_id: int) -> None:
        """Stop the conversation's replies and take it off the list; `restore` undoes it.

        Raises:
            StorageError: it could not be stored.
        """
        self.stop(conversation_id)
        self._idle.forget(conversation_id)
        self._store.delete_conversation(conversation_id)
        self.conversations_changed.emit()

    def restore(self, conversation_id: int) -> None:
        """Undo `delete`.

        Raises:
            StorageError: it could not be stored.
        """
        self._store.restore_conversation(conversation_id)
        self.conversations_changed.emit()

    def set_pane(self, message_id: int, is_open: bool | None) -> None:
        """Keep the reader's choice for the reasoning pane of one message; None follows the switch for all.

        Raises:
            StorageError: it could not be stored.
        """
        for reply in self._replies():
            if reply.message.id == message_id:
                reply.message = replace(reply.message, reasoning_open=is_open)
        self._store.set_pane(message_id, is_open)

    def clear_panes(self) -> None:
        """Forget the reader's choices for single panes: the switch has been used, and is for all.

        Raises:
            StorageError: it could not be stored.
        """
        for reply in self._replies():
            reply.message = replace(reply.message, reasoning_open=None)
        self._store.clear_panes()

    def close(self) -> bool:
        """Save what there is, unfinished replies as interrupted, and do nothing more; the engine is not shut down.

        Returns whether the engine saves its state too, the end of which its `cache_saved` tells.
        """
        if self._is_closed:
            return False
        self._is_closed = True
        if self._running:
            self._engine.cancel(self._running.request)
        for reply in self._at_work():
            self._end(reply, "interrupted")
        self._waiting.clear()
        self._saver.save()
        self._saver.stop()
        for timer in (self._grow_timer, self._tick_timer):
            timer.stop()
        return self._idle.save_last()

    def _ask_again(self, reply: Reply) -> None:
        self._saver.forget(reply.message.id)
        self._waiting.append(reply)
        self.message_changed.emit(reply.message)
        self._work_on_queue()

    def _at_work(self) -> list[Reply]:
        return [*([self._running] if self._running else []), *self._waiting]

    def _replies(self) -> list[Reply]:
        return [*self._saver.unsaved, *self._at_work()]

    def _work_on_queue(self) -> None:
        state = self._engine.state
        if self._is_closed or not self._waiting:
            return
        if state.kind in {"off", "failed"}:
            self._engine.load(self._model)
        while state.model and self._waiting and self._engine.state.kind == "ready":
            self._begin(self._waiting.popleft(), state.model)

    def _begin(self, reply: Reply, model: ModelReady) -> None:
        message = reply.message
        sent = self.left_out.sent(self.messages(message.conversation_id))
        before = [earlier for earlier in sent if earlier.id < message.id]
        try:
            check_model(message, model)
            request = self._engine.generate(reply_command(message, before, model, reply.note, reply.keep_characters))
        except UserError as error:
            self._fail(reply, error)
            return
        self._running = reply
        self._idle.note_asked(message.conversation_id)
        reply.begin(begun(message, model), request)
        self._tick_timer.start()
        self._saver.watch(reply)
        self.message_changed.emit(reply.message)

    def _end(self, reply: Reply, status: Status, error: UserError | None = None) -> None:
        reply.end(status, error)
        self._settle(reply)

    def _fail(self, reply: Reply, error: UserError) -> None:
        """End a reply by an error; one that has words keeps them and can go on, so the error is told beside it."""
        reply.grow()
        if reply.has_begun:
            self._end(reply, "interrupted", error)
            if self._engine.state.kind == "ready":  # the end of the process is told by the engine's state
                self.trouble.emit(error)
        else:
            self._end(reply, "failed", error)

    def _settle(self, reply: Reply) -> None:
        """Save and show a reply that has ended."""
        if reply is self._running:
            self._running = None
            self._tick_timer.stop()
        self._saver.settle(reply)
        self.message_changed.emit(reply.message)

    def _running_reply(self, request: int) -> Reply | None:
        return self._running if self._running and self._running.request == request else None

    @Slot(object)
    def _on_engine_state(self, state: EngineState) -> None:
        if state.kind == "failed":
            while self._waiting:
                self._fail(self._waiting.popleft(), state.error or NO_ENGINE)
        else:
            self._work_on_queue()

    @Slot(int, int, int)
    def _on_prompt_read(self, request: int, read_tokens: int, total_tokens: int) -> None:
        if reply := self._running_reply(request):
            self.prompt_read.emit(reply.message.conversation_id, read_tokens, total_tokens)

    @Slot(object)
    def _on_said(self, event: Delta | Intervention | Kept) -> None:
        if reply := self._running_reply(event.request):
            reply.add(event)
            self._grow_soon()

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        if reply := self._running_reply(finished.request):
            reply.finish(finished)
            self._settle(reply)
            if finished.reason == "length" and not reply.has_grown:
                self.trouble.emit(NO_ROOM)
            if not self._waiting and not self._is_closed:
                self._idle.read_ahead(self.left_out.sent(self.messages(reply.message.conversation_id)))

    @Slot(int, object)
    def _on_failed(self, request: int, error: UserError) -> None:
        if reply := self._running_reply(request):
            self._fail(reply, error)

    def _grow_soon(self) -> None:
        if not self._grow_timer.isActive():
            self._grow_timer.start()

    @Slot()
    def _grow(self) -> None:
        if self._running and self._running.grow():
            self.message_changed.emit(self._running.message)

    @Slot()
    def _tick(self) -> None:
        if self._running:
            self._running.tick()
            self.message_changed.emit(self._running.message)
