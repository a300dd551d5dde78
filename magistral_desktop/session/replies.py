"""The replies at work: one at a time is written, the others wait in the order they were asked; all are saved."""

import time
from collections import deque

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.chat.messages import Status
from magistral_desktop.errors import StorageError, UserError
from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.protocol import Delta, Finished, Intervention, Kept, LoadModel, ModelReady
from magistral_desktop.replay_protocol import Begun
from magistral_desktop.session.asking import begun, check_model, no_engine, no_room, reply_command
from magistral_desktop.session.auditing import Auditing
from magistral_desktop.session.branches import Branches
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.gentleness import Gentleness
from magistral_desktop.session.idle import IdleWork
from magistral_desktop.session.left_out import LeftOut
from magistral_desktop.session.reply import Reply
from magistral_desktop.session.saver import ReplySaver
from magistral_desktop.session.state import EngineState
from magistral_desktop.session.wishes import Wishes
from magistral_desktop.storage.store import Store

_TICK_MS = 1_000
_GROW_EVERY_MS, _SLOWEST_GROWTH_MS = 33, 100  # as often as it is painted
_PAUSE_PER_COST = 200
"""A message is a value, made anew each time it grows: the next time waits this many times what the last one took."""


class Replies(QObject):
    """The queue before the engine, and the reply it writes.

    Signals: `message_changed(Message)`, `prompt_read` and `trouble` as in `Chats`. `branches` has the versions that a
    reply at work may become one of; messages are read through it as they are now. `auditing` notes how they are
    written, `gentleness` tells whether with fewer threads.
    """

    message_changed = Signal(object)
    prompt_read = Signal(int, int, int)
    trouble = Signal(object)

    def __init__(
        self, store: Store, engine: Engine, model: LoadModel, save_every_ms: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.branches = Branches(store, self.unsaved, self)
        self.branches.removed.connect(self._on_removed)
        self.auditing = Auditing(store)
        self._left_out = LeftOut(store)
        self.wishes = Wishes(store, self)
        self._engine = engine
        self._model = self._loaded = model
        self._settings = DEFAULTS
        self._is_closed = False
        self._running: Reply | None = None
        self._waiting: deque[Reply] = deque()
        self._saver = ReplySaver(store, save_every_ms, self)
        self._saver.trouble.connect(self.trouble)
        self._idle = IdleWork(engine)
        self.gentleness = Gentleness()
        self._grow_timer = QTimer(self, interval=_GROW_EVERY_MS, singleShot=True)
        self._grow_timer.timeout.connect(self._grow)
        self._tick_timer = QTimer(self, interval=_TICK_MS)
        self._tick_timer.timeout.connect(self._tick)
        engine.state_changed.connect(self._on_engine_state)
        engine.prompt_read.connect(self._on_prompt_read)
        for said in (engine.delta_received, engine.intervened, engine.cut_back, engine.reply_begun):
            said.connect(self._on_said)
        engine.reply_finished.connect(self._on_finished)
        engine.reply_failed.connect(self._on_failed)

    def unsaved(self) -> list[Reply]:
        """Return the replies that are newer here than on the disk: those at work, and ended ones that it refused."""
        return [*self._saver.unsaved, *self._at_work()]

    def is_replying(self, conversation_id: int) -> bool:
        """Return whether a reply of the conversation is being written or waits for it."""
        return any(reply.message.conversation_id == conversation_id for reply in self._at_work())

    def ask(self, reply: Reply) -> None:
        """Let a reply be written when those before it have ended."""
        self._waiting.append(reply)
        self.message_changed.emit(reply.message)
        self._work_on_queue()

    def forget_end(self, message_id: int) -> None:
        """Give up the end of a reply that could not be saved yet: it is to be asked for again."""
        self._saver.forget(message_id)

    def stop(self, conversation_id: int) -> None:
        """Stop the conversation's replies: at once those that wait; one being written ends when the engine says so."""
        self._stop([reply for reply in self._at_work() if reply.message.conversation_id == conversation_id])

    def pause(self, reason: UserError) -> None:
        """Stop all replies where they are, keep the state of the one being written, and tell why; they can go on."""
        replies, self._waiting = self._at_work(), deque()
        if self._running:
            self._engine.cancel(self._running.request)
        for reply in replies:
            self._end(reply, "interrupted" if reply.has_begun else "failed", reason)
        if replies:
            self._idle.save_last()
            self.trouble.emit(reason)

    def answer_now(self, conversation_id: int) -> None:
        """End the thought of the conversation's reply that is being written, and let it answer."""
        if self._running and self._running.message.conversation_id == conversation_id:
            self._engine.answer_now(self._running.request)

    def leave(self, conversation_id: int) -> None:
        """Let the engine keep on disk what it has read of a conversation that is no longer shown."""
        if not self.is_replying(conversation_id):
            self._idle.save(conversation_id)

    def forget(self, conversation_id: int) -> None:
        """Stop the replies of a conversation that was deleted: what was read of it is not worth being kept."""
        self.stop(conversation_id)
        self._idle.forget(conversation_id)

    def use_model(self, model: LoadModel) -> None:
        """Load a model and ask it from now on; the reply being written is stopped, waiting ones wait for the model."""
        self._model = model
        self._load(model)

    def ask_with(self, settings: ModelSettings) -> None:
        """Sample and instruct replies that are begun from now on as these settings say."""
        self._settings = settings
        self.wishes.use_model(settings)

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

    @Slot(object)
    def _on_removed(self, message_ids: list[int]) -> None:
        self._stop([reply for reply in self._at_work() if reply.message.id in message_ids])

    def _stop(self, replies: list[Reply]) -> None:
        for reply in replies:
            if reply is self._running:
                self._engine.cancel(reply.request)
            else:
                self._waiting.remove(reply)
                self._end(reply, "stopped")

    def _at_work(self) -> list[Reply]:
        return [*([self._running] if self._running else []), *self._waiting]

    def _work_on_queue(self) -> None:
        state = self._engine.state
        if self._is_closed or not self._waiting:
            return
        wanted = self._model_for(self._waiting[0])
        if state.kind in {"off", "failed"} or (state.kind == "ready" and wanted != self._loaded):
            self._load(wanted)
        while state.model and self._waiting and self._engine.state.kind == "ready":
            self._begin(self._waiting.popleft(), state.model)

    def _model_for(self, reply: Reply) -> LoadModel:
        """Return how the model is to be loaded for a reply: a chat may want a context of its own."""
        own = self.wishes.of_chat(reply.message.conversation_id).context_tokens
        return self._model if own is None else msgspec.structs.replace(self._model, context_tokens=own)

    def _load(self, model: LoadModel) -> None:
        self._loaded = model
        self._engine.load(model)

    def _begin(self, reply: Reply, model: ModelReady) -> None:
        conversation_id = reply.message.conversation_id
        own, general = self.wishes.of_chat(conversation_id), self.wishes.general(conversation_id)
        message = begun(reply.message, model, self._settings, own, general)
        before = self._left_out.sent(self.branches.to(message.id))[:-1]
        try:
            check_model(reply.message, model)
            command = reply_command(message, before, model, reply.note, reply.keep_characters)
            command = msgspec.structs.replace(command, most_threads=self.gentleness.most_threads(model.threads))
            request = self._engine.generate(command)
        except UserError as error:
            self._fail(reply, error)
            return
        self._running = reply
        self.auditing.ask(message, command, model, self._engine.machine)
        self._idle.note_asked(message.conversation_id)
        reply.begin(message, request)
        self._tick_timer.start()
        self._grow_timer.setInterval(_GROW_EVERY_MS)
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
        self.auditing.seal(reply.message.id)
        self.message_changed.emit(reply.message)

    def _running_reply(self, request: int) -> Reply | None:
        return self._running if self._running and self._running.request == request else None

    @Slot(object)
    def _on_engine_state(self, state: EngineState) -> None:
        if state.kind == "failed":
            while self._waiting:
                self._fail(self._waiting.popleft(), state.error or no_engine())
        else:
            self._work_on_queue()

    @Slot(int, int, int)
    def _on_prompt_read(self, request: int, read_tokens: int, total_tokens: int) -> None:
        if reply := self._running_reply(request):
            self.prompt_read.emit(reply.message.conversation_id, read_tokens, total_tokens)

    @Slot(object)
    def _on_said(self, event: Delta | Intervention | Kept | Begun) -> None:
        if reply := self._running_reply(event.request):
            reply.add(event)
            if reply.must_fork:
                self._fork(reply)
            if isinstance(event, Begun) and reply is self._running:
                self.auditing.begin(reply.message, event)
            self._grow_soon()

    def _fork(self, reply: Reply) -> None:
        """Keep what a reply was cut back to beside what it was; if the disk refuses, it stays what it was."""
        try:
            self.branches.fork(reply)
        except StorageError as error:
            self._engine.cancel(reply.request)
            self._end(reply, "stopped")
            self.trouble.emit(error)

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        if reply := self._running_reply(finished.request):
            reply.finish(finished)
            self.auditing.finish(finished)
            self._settle(reply)
            if finished.reason == "length" and not reply.has_grown:
                self.trouble.emit(no_room())
            if not self._waiting and not self._is_closed:
                conversation_id = reply.message.conversation_id
                sent = self._left_out.sent(self.branches.shown(conversation_id))
                self._idle.read_ahead(sent, self.wishes.instructions(conversation_id))

    @Slot(int, object)
    def _on_failed(self, request: int, error: UserError) -> None:
        if reply := self._running_reply(request):
            self._fail(reply, error)

    def _grow_soon(self) -> None:
        if not self._grow_timer.isActive():
            self._grow_timer.start()

    @Slot()
    def _grow(self) -> None:
        start = time.perf_counter()
        if self._running and self._running.grow():
            self.message_changed.emit(self._running.message)
        pause_ms = _PAUSE_PER_COST * 1000 * (time.perf_counter() - start)
        self._grow_timer.setInterval(round(min(max(pause_ms, _GROW_EVERY_MS), _SLOWEST_GROWTH_MS)))

    @Slot()
    def _tick(self) -> None:
        if self._running:
            self._running.tick()
            self.message_changed.emit(self._running.message)
