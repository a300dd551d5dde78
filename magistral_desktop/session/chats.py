"""The conversations at work: questions go to the disk, then to the engine; replies grow and are saved as they do."""

import secrets
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.messages import Conversation, Message, Status, clean_text, title_from
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.errors import PromptError, StorageError, UserError
from magistral_desktop.protocol import Delta, Finished, LoadModel, ModelReady
from magistral_desktop.session.engine import Engine, EngineState
from magistral_desktop.session.reply import Reply
from magistral_desktop.storage.store import Store

MAX_QUESTION_BYTES = 4 * 1024 * 1024
_TICK_MS = 1_000
_SEEDS = 2**32 - 1
"""Seeds are 32-bit; the highest one means "random" to llama.cpp (LLAMA_DEFAULT_SEED)."""


class Chats(QObject):
    """All conversations, of which one at a time has a reply written; the others wait in the order they were asked.

    Signals: `message_changed(Message)` for each message added or grown, of any conversation, at most once per turn of
    the event loop while one grows; `conversations_changed()`; `prompt_read(conversation_id, read_tokens,
    total_tokens)`; `trouble(UserError)` for what belongs to no message, as a full disk while a reply is saved.

    The store stays the caller's, to be closed after `close`. So does the engine.
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
        self._model = model
        self._is_closed = False
        self._running: Reply | None = None
        self._waiting: deque[Reply] = deque()
        self._unsaved: dict[int, Reply] = {}
        self._is_in_trouble = False
        self._grow_timer = self._timer(0, self._grow)
        self._grow_timer.setSingleShot(True)
        self._tick_timer = self._timer(_TICK_MS, self._tick)
        self._save_timer = self._timer(save_every_ms, self._save)
        engine.state_changed.connect(self._on_engine_state)
        engine.prompt_read.connect(self._on_prompt_read)
        engine.delta_received.connect(self._on_delta)
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
        return any(_is_of(reply, conversation_id) for reply in self._at_work())

    def send(self, conversation_id: int | None, question: str, seed: int | None = None) -> int:
        """Ask a question, in a new conversation if `conversation_id` is None, and return the conversation's id.

        The question and its place for a reply are on the disk when this returns; only then the engine hears of them.

        Raises:
            PromptError: the question is empty or too long.
            StorageError: it could not be stored; nothing of it was.
        """
        question = _checked(clean_text(question))
        seed = secrets.randbelow(_SEEDS) if seed is None else seed
        now = time.time()
        with self._store.together(durable=True):
            if conversation_id is None:
                conversation_id = self._store.add_conversation(title_from(question)).id
            asked = self._store.add_message(Message(0, conversation_id, "user", question, now))
            place = Message(0, conversation_id, "assistant", "", now, status="waiting", seed=seed)
            reply = Reply(self._store.add_message(place))
        self._waiting.append(reply)
        self.message_changed.emit(asked)
        self.message_changed.emit(reply.message)
        self.conversations_changed.emit()
        self._work_on_queue()
        return conversation_id

    def stop(self, conversation_id: int) -> None:
        """Stop the conversation's replies: at once those that wait; one being written ends when the engine says so."""
        for reply in [waiting for waiting in self._waiting if _is_of(waiting, conversation_id)]:
            self._waiting.remove(reply)
            self._end(reply, "stopped")
        if self._running and _is_of(self._running, conversation_id):
            self._engine.cancel(self._running.request)

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

    def close(self) -> None:
        """Save what there is, unfinished replies as interrupted, and do nothing more; the engine is not shut down."""
        if self._is_closed:
            return
        self._is_closed = True
        for reply in self._at_work():
            self._end(reply, "interrupted")
        self._running = None
        self._waiting.clear()
        self._save()
        for timer in (self._grow_timer, self._tick_timer, self._save_timer):
            timer.stop()

    def _at_work(self) -> list[Reply]:
        return [*([self._running] if self._running else []), *self._waiting]

    def _replies(self) -> list[Reply]:
        return [*self._at_work(), *self._unsaved.values()]

    def _work_on_queue(self) -> None:
        state = self._engine.state
        if self._is_closed or not self._waiting:
            return
        if state.kind in {"off", "failed"}:
            self._engine.load(self._model)
        while state.model and self._waiting and self._engine.state.kind == "ready":
            self._begin(self._waiting.popleft(), state.model)

    def _begin(self, reply: Reply, model: ModelReady) -> None:
        chat_format = FORMATS[model.prompt_format]
        before = [message for message in self.messages(reply.message.conversation_id) if message.id < reply.message.id]
        prompt = build_prompt(chat_format, before)
        try:
            request = self._engine.generate(
                prompt, chat_format.sampling, reply.message.seed or 0, chat_format.max_tokens
            )
        except PromptError as error:
            self._end(reply, "failed", error)
            return
        self._running = reply
        reply.begin(replace(reply.message, model=model.name, sampling=chat_format.sampling), request)
        self._tick_timer.start()
        self._save_timer.start()
        self.message_changed.emit(reply.message)

    def _end(self, reply: Reply, status: Status, error: UserError | None = None) -> None:
        reply.end(status, error)
        self._settle(reply)

    def _settle(self, reply: Reply) -> None:
        """Save and show a reply that has ended; the save timer tries again what cannot be saved now."""
        if reply is self._running:
            self._running = None
            self._tick_timer.stop()
        self._unsaved[reply.message.id] = reply
        self._save_timer.start()
        self._save()
        self.message_changed.emit(reply.message)

    def _running_reply(self, request: int) -> Reply | None:
        return self._running if self._running and self._running.request == request else None

    @Slot(object)
    def _on_engine_state(self, state: EngineState) -> None:
        if state.kind == "failed":
            while self._waiting:
                self._end(self._waiting.popleft(), "failed", state.error)
        else:
            self._work_on_queue()

    @Slot(int, int, int)
    def _on_prompt_read(self, request: int, read_tokens: int, total_tokens: int) -> None:
        if reply := self._running_reply(request):
            self.prompt_read.emit(reply.message.conversation_id, read_tokens, total_tokens)

    @Slot(object)
    def _on_delta(self, delta: Delta) -> None:
        if reply := self._running_reply(delta.request):
            reply.add(delta)
            if not self._grow_timer.isActive():
                self._grow_timer.start()

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        if reply := self._running_reply(finished.request):
            reply.finish(finished)
            self._settle(reply)

    @Slot(int, object)
    def _on_failed(self, request: int, error: UserError) -> None:
        if reply := self._running_reply(request):
            reply.grow()
            has_begun = bool(reply.message.text or reply.message.reasoning)
            self._end(reply, "interrupted" if has_begun else "failed", error)

    @Slot()
    def _grow(self) -> None:
        if self._running and self._running.grow():
            self.message_changed.emit(self._running.message)

    @Slot()
    def _tick(self) -> None:
        if self._running:
            self._running.tick()
            self.message_changed.emit(self._running.message)

    @Slot()
    def _save(self) -> None:
        """Save what has changed; after the first failure the rest waits for the next time."""
        for reply in [*self._unsaved.values(), *([self._running] if self._running else [])]:
            if reply.is_changed and not self._is_saved(reply.message):
                return
            reply.is_changed = False
            self._unsaved.pop(reply.message.id, None)
        if self._running is None:
            self._save_timer.stop()

    def _is_saved(self, message: Message) -> bool:
        try:
            self._store.save_message(message)
        except StorageError as error:
            if not self._is_in_trouble:
                self._is_in_trouble = True
                self.trouble.emit(error)
            return False
        self._is_in_trouble = False
        return True

    def _timer(self, interval_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer


def _is_of(reply: Reply, conversation_id: int) -> bool:
    return reply.message.conversation_id == conversation_id


def _checked(question: str) -> str:
    if not question.strip():
        raise PromptError("The question is empty", "There is nothing to answer yet.", "Type a question.")
    if len(question.encode()) > MAX_QUESTION_BYTES:
        raise PromptError(
            "The question is too long",
            f"It has more than {MAX_QUESTION_BYTES // 1024**2} MiB of text, far more than a model can read at once.",
            "Shorten it, or ask about a part of it.",
        )
    return question
