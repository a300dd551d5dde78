"""A recorded reply compared with what this computer makes of it: its text, and its tokens drawn again."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.audit.checking import forced_in
from magistral_desktop.audit.record import Reply
from magistral_desktop.audit.stretches import Settings, Stretch
from magistral_desktop.chat.messages import Sampling
from magistral_desktop.chat.token_ids import packed
from magistral_desktop.errors import PromptError, UserError
from magistral_desktop.language import NOTHING, tr
from magistral_desktop.models.memory import KV_VALUE_BYTES
from magistral_desktop.protocol import Finished, LoadModel, ModelReady
from magistral_desktop.replay_protocol import Differed, Replay, Spell, Spelled
from magistral_desktop.session.asking import no_engine
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.state import EngineState

_LEAST_CONTEXT = 256


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to ask of the engine, with the model loaded like this."""

    load: LoadModel
    command: Replay | Spell


@dataclass(slots=True)
class Found:
    """What came of a step: the model that was asked, the events, and the end."""

    step: Step
    model: ModelReady
    differences: list[Differed] = field(default_factory=list)
    spelled: Spelled | None = None
    finished: Finished | None = None


def replay_steps(reply: Reply, path: Path) -> list[Step]:
    """Return what to ask so that each stretch of a reply is drawn again.

    Raises:
        PromptError: it is not known how the reply was written.
    """
    if not reply.stretches:
        raise PromptError(
            tr("This reply cannot be replayed"),
            tr("The record does not tell how it was written: it is from a version of the app that did not keep that."),
            tr("Ask the question again for a reply that can be."),
        )
    ends = [*(stretch.position for stretch in reply.stretches[1:]), len(reply.tokens)]
    try:
        return [
            Step(_load(stretch, path), _replay(reply, stretch, end))
            for stretch, end in zip(reply.stretches, ends, strict=True)
        ]
    except (ValueError, struct.error) as error:
        raise PromptError(
            tr("This reply cannot be replayed"),
            tr("The record makes no sense: {error}.", error=str(error)),
            NOTHING,
        ) from error


def spell_steps(reply: Reply, path: Path) -> list[Step]:
    """Return what to ask for the text of a reply's tokens, with the last stretch, and for the tokens of each prompt.

    Only the vocabulary is needed, so the model is loaded as small as it can be.
    """
    *earlier, last = reply.stretches
    load = LoadModel(str(path), _LEAST_CONTEXT, last.model.prompt_format, gpu_layers=0, threads=1)
    steps = [Step(load, Spell(0, stretch.prompt, b"")) for stretch in earlier]
    return [*steps, Step(load, Spell(0, last.prompt, packed(reply.tokens), forced_in(reply)))]


class Comparing(QObject):
    """Does the steps one after another with an engine of its own.

    Signals: `progressed(read_tokens, total_tokens)`; then one of `done(list[Found])` and `failed(UserError)`. After
    `cancel` what was found until then is `done`. `close` ends the engine.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: Engine, steps: Sequence[Step], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = list(steps)
        self._found: list[Found] = []
        self._loaded: LoadModel | None = None
        self._request = 0
        self._engine = engine
        engine.state_changed.connect(self._on_state_changed)
        engine.prompt_read.connect(self._on_prompt_read)
        engine.compared.connect(self._on_compared)
        engine.reply_finished.connect(self._on_finished)
        engine.reply_failed.connect(self._on_failed)

    def start(self) -> None:
        """Begin with the first step; there must be one."""
        self._loaded = self._steps[0].load
        self._engine.load(self._loaded)

    def cancel(self) -> None:
        """Stop after what is drawn now; before the model is loaded there is nothing to wait for."""
        self._steps.clear()
        if self._request:
            self._engine.cancel(self._request)
        else:
            self.done.emit(self._found)

    @Slot(object)
    def _on_state_changed(self, state: EngineState) -> None:
        if state.kind == "failed":
            self.failed.emit(state.error or no_engine())
        elif state.kind == "ready" and state.model and self._steps:
            self._next(state.model)

    def _next(self, model: ModelReady) -> None:
        step = self._steps[0]
        if step.load != self._loaded:
            self._loaded = step.load
            self._engine.load(step.load)
            return
        del self._steps[0]
        self._found.append(Found(step, model))
        try:
            self._request = self._engine.compare(step.command)
        except UserError as error:
            self.failed.emit(error)

    @Slot(int, int, int)
    def _on_prompt_read(self, _request: int, read_tokens: int, total_tokens: int) -> None:
        self.progressed.emit(read_tokens, total_tokens)

    @Slot(object)
    def _on_compared(self, event: Differed | Spelled) -> None:
        if isinstance(event, Spelled):
            self._found[-1].spelled = event
        else:
            self._found[-1].differences.append(event)

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        self._request = 0
        self._found[-1].finished = finished
        if not self._steps:
            self.done.emit(self._found)

    @Slot(int, object)
    def _on_failed(self, _request: int, error: UserError) -> None:
        self.failed.emit(error)


def _load(stretch: Stretch, path: Path) -> LoadModel:
    used: Settings = stretch.settings
    return LoadModel(
        str(path),
        context_tokens=used.context_tokens,
        prompt_format=stretch.model.prompt_format,
        gpu_layers=used.gpu_layers,
        threads=used.threads,
        kv_type=next((known for known in KV_VALUE_BYTES if known == used.kv_type), "f16"),
        flash_attention="on" if used.flash_attention else "off",
        batch_threads=used.batch_threads,
        batch_tokens=used.batch_tokens,
    )


def _replay(reply: Reply, stretch: Stretch, end: int) -> Replay:
    wishes = reply.wishes
    return Replay(
        0,
        stretch.prompt,
        packed(stretch.prompt_ids),
        packed(reply.tokens[:end]),
        stretch.position,
        Sampling(float(wishes.temperature), float(wishes.top_p)),
        wishes.seed or 0,
        stretch.draws,
        stretch.batches,
        tuple((position, count) for position, count in forced_in(reply) if position < end),
    )
