"""The engine as the window knows it: a model that loads, and replies that are asked for and end exactly once."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from magistral_desktop.chat.prompt import Prompt
from magistral_desktop.counting_protocol import CountTokens, TokensCounted
from magistral_desktop.errors import UserError
from magistral_desktop.models.machine import Machine
from magistral_desktop.protocol import (
    LOAD,
    VERSION,
    AnswerNow,
    Cancel,
    CheckModel,
    CheckResult,
    Delta,
    Event,
    Failed,
    Finished,
    Generate,
    Hello,
    Intervention,
    Kept,
    LoadModel,
    LoadProgress,
    ModelReady,
    Prefill,
    PromptProgress,
    SaveCache,
)
from magistral_desktop.replay_protocol import Begun, Differed, Replay, Spell, Spelled
from magistral_desktop.session.child import ChildProcess, Exit
from magistral_desktop.session.engine_errors import as_error, not_stopped, other_version, shut_down, silent
from magistral_desktop.session.state import EngineState


class Engine(QObject):
    """The engine process, started when a model is to be loaded, and again when it is asked for after it died.

    Signals: `state_changed(EngineState)`; `prompt_read(request, read_tokens, total_tokens)`; `cut_back(Kept)` and
    `reply_begun(Begun)`, before the first `delta_received(Delta)`; `intervened(Intervention)`;
    `model_checked(CheckResult)`; `compared(Differed | Spelled)`; then for each request exactly one of
    `reply_finished(Finished)` and `reply_failed(request, UserError)`, the latter also when the process died.
    `cache_saved()` follows the last `save_cache`, however that went; `tokens_counted(TokensCounted)` each `count`.
    `state` is already the new one when any of them is emitted. All come from the event loop, but `state_changed`, which
    `load`, `generate`, `check` and `shut_down` emit too.
    """

    state_changed = Signal(object)
    prompt_read = Signal(int, int, int)
    delta_received = Signal(object)
    intervened = Signal(object)
    model_checked = Signal(object)
    cut_back = Signal(object)
    reply_begun = Signal(object)
    compared = Signal(object)
    tokens_counted = Signal(object)
    reply_finished = Signal(object)
    reply_failed = Signal(int, object)
    cache_saved = Signal()

    def __init__(
        self,
        program: str,
        arguments: Sequence[str],
        parent: QObject | None = None,
        cancel_grace_ms: int = 5_000,
        hello_timeout_ms: int = 60_000,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._arguments = tuple(arguments)
        self._child: ChildProcess | None = None
        self._last_stderr_tail = ""
        self._has_greeted = False
        self._is_shutting_down = False
        self._loads_open = 0
        self._wanted: LoadModel | None = None
        self._machine = Machine()
        self._state = EngineState("off")
        self._requests: set[int] = set()
        self._cancelled: set[int] = set()
        self._saving: set[int] = set()
        self._last_request = LOAD
        self._telling: dict[type[Event], SignalInstance] = {
            Delta: self.delta_received,
            Intervention: self.intervened,
            CheckResult: self.model_checked,
            Kept: self.cut_back,
            Begun: self.reply_begun,
            Differed: self.compared,
            Spelled: self.compared,
            TokensCounted: self.tokens_counted,
        }
        self._hello_timer = self._timer(hello_timeout_ms, self._on_no_hello)
        self._cancel_timer = self._timer(cancel_grace_ms, self._on_not_cancelled)

    @property
    def state(self) -> EngineState:
        """What the engine is at."""
        return self._state

    @property
    def machine(self) -> Machine:
        """What the engine found to be there when it started; nothing is known before."""
        return self._machine

    @property
    def stderr_tail(self) -> str:
        """The last that the process printed, or the one before it; for "Copy details", never with the user's words."""
        return self._child.stderr_tail if self._child else self._last_stderr_tail

    def load(self, model: LoadModel) -> None:
        """Load a model in place of the one there is, starting the process if there is none; replies are cancelled.

        A model that is just being loaded is given up together with its process, so the new one need not wait for it.
        """
        self._wanted = model
        for request in tuple(self._requests):
            self.cancel(request)
        if self._is_shutting_down or (self._state.kind == "loading" and not self._requests):
            self._drop_child()
        if self._child is None:
            self._start()
        elif self._has_greeted:
            self._send_load()

    def generate(self, command: Generate) -> int:
        """Ask for a reply and return its request number, which the command's is replaced by; the state must be "ready".

        Raises:
            PromptError: the prompt is longer than the engine reads.
            RuntimeError: the engine is not ready.
        """
        return self._ask(msgspec.structs.replace(command, request=self._next_request()))

    def check(self) -> int:
        """Let an engine that is ready check its model, and return the request number.

        `model_checked` tells what is found, `reply_finished` or `reply_failed` the end.

        Raises:
            RuntimeError: the engine is not ready.
        """
        return self._ask(CheckModel(self._next_request()))

    def compare(self, command: Replay | Spell) -> int:
        """Let an engine that is ready draw or spell a recorded reply again, and return the request number.

        Raises:
            PromptError: the record is longer than the engine reads.
            RuntimeError: the engine is not ready.
        """
        return self._ask(msgspec.structs.replace(command, request=self._next_request()))

    def prefill(self, prompt: Prompt, cache_key: str) -> None:
        """Let an engine that is ready read a prompt ahead; whatever it is asked for next ends that.

        Raises:
            PromptError: the prompt is longer than the engine reads.
        """
        if self._child and self._state.kind == "ready":
            self._child.send(Prefill(self._next_request(), prompt, cache_key))

    def save_cache(self, cache_key: str) -> bool:
        """Let the engine save what it has read of a conversation; return whether `cache_saved` will tell its end."""
        if self._child is None or self._state.kind not in {"ready", "replying"}:
            return False
        request = self._next_request()
        self._child.send(SaveCache(request, cache_key))
        self._saving.add(request)
        return True

    def count(self, command: CountTokens) -> None:
        """Let an engine with a model count tokens, also while it replies; where the model changes none are told."""
        if self._child and self._state.model:
            self._child.send(command)

    def answer_now(self, request: int) -> None:
        """End the thought of a reply and let it answer; without a thought, or after its end, nothing happens."""
        if self._child and request in self._requests:
            self._child.send(AnswerNow(request))

    def cancel(self, request: int) -> None:
        """Stop a reply, whose end still comes; an engine that does not end it in time is ended itself."""
        if self._child and request in self._requests - self._cancelled:
            self._cancelled.add(request)
            self._child.send(Cancel(request))
            self._cancel_timer.start()

    def shut_down(self) -> None:
        """End the process without waiting; the state is "off" once it has ended."""
        self._hello_timer.stop()
        if self._child:
            self._is_shutting_down = True
            self._child.shut_down()

    def wait_ended(self, timeout_ms: int) -> bool:
        """Block until the process has ended, killing it after `timeout_ms`; return whether it ended by itself."""
        in_time = [child.wait_ended(timeout_ms) for child in self.findChildren(ChildProcess)]  # given up ones too
        return all(in_time)

    def _next_request(self) -> int:
        self._last_request += 1
        return self._last_request

    def _ask(self, command: Generate | CheckModel | Replay | Spell) -> int:
        if self._child is None or self._state.kind != "ready":
            raise RuntimeError(f"a reply was asked of an engine that is {self._state.kind}")
        self._child.send(command)
        self._requests.add(command.request)
        self._set_state(EngineState("replying", model=self._state.model))
        return command.request

    def _start(self) -> None:
        self._child = ChildProcess(self._program, self._arguments, self)
        self._child.event_received.connect(self._on_event)
        self._child.ended.connect(self._on_ended)
        self._child.start()
        self._hello_timer.start()
        self._set_state(EngineState("starting"))

    def _send_load(self) -> None:
        if self._child and self._wanted:
            self._loads_open += 1
            self._child.send(self._wanted)
            self._set_state(EngineState("loading"))

    def _drop_child(self) -> None:
        if self._child:
            self._last_stderr_tail = self._child.stderr_tail
            self._child.abandon()
        self._child = None
        self._has_greeted = self._is_shutting_down = False
        self._loads_open = 0
        self._hello_timer.stop()
        self._cancel_timer.stop()
        self._cancelled.clear()
        if self._saving:
            self._saving.clear()
            self.cache_saved.emit()

    def _lose_child(self, state: EngineState, error: UserError) -> None:
        """Go on without the process: what it had to answer fails with `error`."""
        self._drop_child()
        self._state = state
        lost = sorted(self._requests)
        self._requests.clear()
        for request in lost:
            self.reply_failed.emit(request, error)
        self.state_changed.emit(self._state)

    def _set_state(self, state: EngineState) -> None:
        self._state = state
        self.state_changed.emit(state)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if not self._has_greeted:
            self._greet(event)
            return
        match event:
            case LoadProgress() if self._loads_open == 1:
                self._set_state(EngineState("loading", progress=min(max(event.fraction, 0.0), 1.0)))
            case ModelReady():
                self._on_loaded(EngineState("ready", model=event))
            case Failed(request=request) if request == LOAD:
                self._on_loaded(EngineState("failed", error=as_error(event)))
            case Finished(request=request) | Failed(request=request) if request in self._saving:
                self._saving.discard(request)
                if not self._saving:
                    self.cache_saved.emit()
            case _ if isinstance(event, TokensCounted) or getattr(event, "request", LOAD) in self._requests:
                self._on_reply_event(event)

    def _greet(self, event: Event) -> None:
        self._hello_timer.stop()
        if not isinstance(event, Hello):
            self._fail(Exit("protocol").as_error())
        elif event.version != VERSION:
            self._fail(other_version(event.version))
        else:
            self._has_greeted = True
            self._machine = event.machine
            self._send_load()

    def _on_loaded(self, state: EngineState) -> None:
        self._loads_open -= 1
        if self._loads_open == 0:
            self._set_state(state)

    def _on_reply_event(self, event: Event) -> None:
        match event:
            case PromptProgress():
                self.prompt_read.emit(event.request, event.read_tokens, event.total_tokens)
            case Finished():
                self._end_request(event.request)
                self.reply_finished.emit(event)
                self._tell_if_ready()
            case Failed():
                self._end_request(event.request)
                self.reply_failed.emit(event.request, as_error(event))
                self._tell_if_ready()
            case _:
                self._telling[type(event)].emit(event)

    def _end_request(self, request: int) -> None:
        self._requests.discard(request)
        self._cancelled.discard(request)
        if not self._cancelled:
            self._cancel_timer.stop()
        if self._state.kind == "replying" and not self._requests:
            self._state = EngineState("ready", model=self._state.model)

    def _tell_if_ready(self) -> None:
        if self._state.kind == "ready":
            self.state_changed.emit(self._state)

    def _fail(self, error: UserError) -> None:
        self._lose_child(EngineState("failed", error=error), error)

    @Slot(object)
    def _on_ended(self, ending: Exit) -> None:
        if self._is_shutting_down:
            self._lose_child(EngineState("off"), shut_down())
        else:
            self._fail(ending.as_error())

    @Slot()
    def _on_no_hello(self) -> None:
        self._fail(silent())

    @Slot()
    def _on_not_cancelled(self) -> None:
        is_load_asked = self._state.kind == "loading"
        self._lose_child(EngineState("off"), not_stopped())
        if is_load_asked and self._child is None:
            self._start()

    def _timer(self, timeout_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(timeout_ms)
        timer.timeout.connect(slot)
        return timer
