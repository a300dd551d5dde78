"""Which model, quantization, context and KV cache a machine can hold, and what to choose.

The rules, from the first that applies:

1. A model wants all its layers on the GPU. It gets the longest context up to 40,960 tokens that fits there beside a
   margin, with a 16-bit KV cache if it can and an 8-bit one otherwise: a model that reasons needs the tokens more.
2. The finest quantization whose weights take at most half of the GPU's room is chosen, as a token takes as long as
   reading all of them; else Q4_K_M. Without a GPU it is always Q4_K_M.
3. A GPU that holds no Magistral with 8,192 tokens may hold the smaller Ministral 3, which is then the choice.
4. What is left goes on the processor, with as many layers on the GPU as fit.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from magistral_desktop.language import Phrase, counted, tr
from magistral_desktop.models.catalog import CATALOG, MAGISTRAL, MINISTRAL, KnownModel, ModelFile
from magistral_desktop.models.machine import Machine, Room
from magistral_desktop.models.memory import DEFAULT_CONTEXT_TOKENS, KvType, Loading, Memory, batch_size, memory_of
from magistral_desktop.models.shape import Shape

CONTEXTS = (DEFAULT_CONTEXT_TOKENS, 32_768, 24_576, 16_384, 12_288, 8_192, 4_096, 2_048, 1_024)
COMFORTABLE_CONTEXT = 8_192
LEAST_CONTEXT = 4_096
"""With less, a model that reasons runs out of room in its first thought."""

_SPLIT_CONTEXT = 16_384  # where layers are left out of the GPU, as each token of context costs some of them
_KV_TYPES: tuple[KvType, ...] = ("f16", "q8_0")  # q4_0 shows in the answers
_LESS = 0.8
"""An offer after a failure takes at most this part of the cache and the buffers that failed."""

_PLAIN_FILE = "Q4_K_M"

Verdict = Literal["fits", "tight", "does not fit"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a model fits a machine, why, and how it would be loaded; None where it does not fit."""

    verdict: Verdict
    reason: str
    loading: Loading | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A model file on a machine: whether it fits, why, and how it would be loaded; None where it does not fit."""

    model: KnownModel
    file: ModelFile
    verdict: Verdict
    reason: str
    loading: Loading | None = None
    memory: Memory | None = None

    @property
    def is_all_on_gpu(self) -> bool:
        """Whether the processor has nothing to do."""
        return self.loading is not None and self.loading.gpu_layers > self.model.shape(self.file).layers


@dataclass(frozen=True, slots=True)
class Advice:
    """What to choose on a machine, in one sentence, and how all files of the catalogue would do."""

    choice: Choice | None
    sentence: str
    choices: tuple[Choice, ...]


def place(shape: Shape, loading: Loading, room: Room) -> Loading | None:
    """Return the loading with as many layers on the GPU as fit there, or None if the rest does not fit beside it."""
    placed = replace(loading, gpu_layers=gpu_layers_that_fit(shape, loading, room.gpu_bytes))
    return placed if room.holds(memory_of(shape, placed)) else None


def gpu_layers_that_fit(shape: Shape, loading: Loading, gpu_bytes: int) -> int:
    """Return how many layers fit on a GPU with their part of the KV cache; the output counts as one."""
    for count in range(shape.layers + 1, 0, -1):
        if memory_of(shape, replace(loading, gpu_layers=count)).gpu.total <= gpu_bytes:
            return count
    return 0


def best_loading(shape: Shape, machine: Machine) -> Loading | None:
    """Return how a model is best loaded, or None where it does not fit."""
    room = machine.room()
    known = _loadings(shape, machine, DEFAULT_CONTEXT_TOKENS, LEAST_CONTEXT)
    if room.gpu_bytes:
        for loading in known:
            placed = place(shape, loading, room)
            if placed and placed.gpu_layers > shape.layers and placed.context_tokens >= COMFORTABLE_CONTEXT:
                return placed
        known = [loading for loading in known if loading.context_tokens <= _SPLIT_CONTEXT]
    return next((placed for loading in known if (placed := place(shape, loading, room))), None)


def smaller_loading(shape: Shape, machine: Machine, failed: Loading) -> Loading | None:
    """Return the loading with the longest context that may fit where `failed` did not, or None.

    It fits into what is free now, as far as that is known, and takes less than what failed in any case.
    """
    room = machine.room(now=True)
    limit = _beside_weights(shape, failed) * _LESS
    for loading in _loadings(shape, machine, failed.context_tokens, min(CONTEXTS)):
        if _beside_weights(shape, loading) <= limit and (not machine.memory_bytes or place(shape, loading, room)):
            return loading
    return None


def advise(machine: Machine, catalog: Sequence[KnownModel] = CATALOG) -> Advice:
    """Return what to choose on a machine."""
    choices = tuple(_choice(machine, model, file) for model in catalog for file in model.files)
    chosen = _best(machine, choices)
    return Advice(chosen, _sentence(machine, chosen), choices)


def judge(machine: Machine, shape: Shape, size_bytes: int) -> Judgement:
    """Return whether a model in a file of so many bytes fits a machine."""
    loading = best_loading(shape, machine)
    if loading is None:
        least = memory_of(shape, _loadings(shape, replace(machine, gpus=()), LEAST_CONTEXT, LEAST_CONTEXT)[-1])
        reason = tr(
            "It needs {least} at least; this computer can give a model {most}.",
            least=_gb(least.total),
            most=_gb(_most(machine)),
        )
        return Judgement("does not fit", reason)
    if machine.free_disk_bytes and machine.free_disk_bytes < size_bytes:
        reason = tr(
            "The file takes {size} of disk, of which {free} are free.",
            size=_gb(size_bytes),
            free=_gb(machine.free_disk_bytes),
        )
        return Judgement("does not fit", reason)
    is_split = bool(machine.gpus) and loading.gpu_layers <= shape.layers
    comfortable = min(COMFORTABLE_CONTEXT, shape.trained_context_tokens or COMFORTABLE_CONTEXT)
    is_tight = is_split or loading.context_tokens < comfortable
    return Judgement("tight" if is_tight else "fits", _how(machine, shape, loading), loading)


def smaller_model(machine: Machine, weight_bytes: int) -> Choice | None:
    """Return the best known model that fits and has less than so many bytes of weights, or None."""
    choices = [_choice(machine, model, file) for model in (MAGISTRAL, MINISTRAL) for file in model.files]
    return _best(machine, [choice for choice in choices if choice.file.weight_bytes < weight_bytes])


def _loadings(shape: Shape, machine: Machine, most: int, least: int) -> list[Loading]:
    """Return the ways to load a model that are thought of, the best first; layers are not placed yet."""
    trained = shape.trained_context_tokens or most
    contexts = [tokens for tokens in CONTEXTS if least <= tokens <= min(most, trained)] or [min(most, trained)]
    batch_tokens = batch_size(shape.parameters, machine.cores, on_gpu=bool(machine.gpus))
    layers = shape.layers + 1 if machine.gpus else 0
    return [Loading(tokens, kv_type, layers, batch_tokens) for tokens in contexts for kv_type in _KV_TYPES]


def _beside_weights(shape: Shape, loading: Loading) -> int:
    parts = memory_of(shape, loading).parts
    return parts.kv_cache + parts.compute


def _best(machine: Machine, choices: Sequence[Choice]) -> Choice | None:
    """Apply the rules above."""
    room = machine.room()
    ours = [choice for choice in choices if choice.model.key == MAGISTRAL.key and choice.loading]
    small = [choice for choice in choices if choice.model.key == MINISTRAL.key and choice.loading]
    for group in (ours, small):
        whole = [choice for choice in group if choice.is_all_on_gpu]
        finest = [choice for choice in whole if choice.file.weight_bytes <= room.gpu_bytes // 2]
        if whole:
            return (finest if group is ours and finest else whole[:1])[-1]
    plain = [choice for choice in (*ours, *small) if choice.file.quantization == _PLAIN_FILE]
    return next(iter([*(choice for choice in plain if choice.verdict == "fits"), *plain]), None)


def _choice(machine: Machine, model: KnownModel, file: ModelFile) -> Choice:
    shape = model.shape(file)
    judged = judge(machine, shape, file.size_bytes)
    memory = memory_of(shape, judged.loading) if judged.loading else None
    return Choice(model, file, judged.verdict, judged.reason, judged.loading, memory)


def _most(machine: Machine) -> int:
    room = machine.room()
    return room.memory_bytes if room.shares_memory else room.memory_bytes + room.gpu_bytes


def _sentence(machine: Machine, choice: Choice | None) -> Phrase:
    if choice is None or choice.loading is None:
        return tr(
            "No known model fits this computer, which can give one {most}; the demo model runs everywhere.",
            most=_gb(_most(machine)),
        )
    name = f"{choice.model.title} ({choice.file.quantization})"
    how = _how(machine, choice.model.shape(choice.file), choice.loading)
    if choice.model.key != MINISTRAL.key:
        return tr("{model}: {how}", model=name, how=how)
    if machine.gpus:
        return tr(
            "{model}, a smaller model of the same family, as Magistral Small does not fit on the GPU: {how}",
            model=name,
            how=how,
        )
    return tr(
        "{model}, a smaller model of the same family, as Magistral Small does not fit here: {how}",
        model=name,
        how=how,
    )


def _how(machine: Machine, shape: Shape, loading: Loading) -> Phrase:
    return tr("{context}; {place}.", context=_with_context(loading), place=_where(machine, shape, loading))


def _with_context(loading: Loading) -> Phrase:
    if loading.kv_type == "f16":
        return counted(loading.context_tokens, "{n} token of context", "{n} tokens of context")
    return counted(
        loading.context_tokens,
        "{n} token of context and a {kv_type} KV cache",
        "{n} tokens of context and a {kv_type} KV cache",
        kv_type=loading.kv_type,
    )


def _where(machine: Machine, shape: Shape, loading: Loading) -> Phrase:
    if loading.gpu_layers > shape.layers:
        return tr("all of it on the GPU")
    if loading.gpu_layers:
        layers = counted(shape.layers + 1, "{n} layer", "{n} layers")
        return tr(
            "{on_gpu} of {layers} on the GPU, the rest on the slower processor",
            on_gpu=loading.gpu_layers,
            layers=layers,
        )
    if machine.gpus:
        return tr("on the processor, which is slow, as too little fits on the GPU")
    return tr("on the processor, which is slow")


def _gb(size_bytes: int) -> Phrase:
    return tr("{size:.1f} GB", size=size_bytes / 1e9)
