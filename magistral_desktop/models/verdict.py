"""What a model takes on a machine with the settings that a user chooses for it, and whether that fits."""

from dataclasses import dataclass
from pathlib import Path

from magistral_desktop.errors import ModelError
from magistral_desktop.language import Phrase, counted, tr
from magistral_desktop.models.files import read_model
from magistral_desktop.models.fit import COMFORTABLE_CONTEXT, Verdict, best_loading, gpu_layers_that_fit
from magistral_desktop.models.machine import Machine
from magistral_desktop.models.memory import DEFAULT_CONTEXT_TOKENS, Loading, Memory, batch_size, memory_of
from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.models.shape import Shape, shape_of


@dataclass(frozen=True, slots=True)
class Judged:
    """How a model would be loaded, what it would take, and whether that fits, in one sentence."""

    loading: Loading
    memory: Memory
    verdict: Verdict
    sentence: str


def usual_context(trained_context_tokens: int) -> int:
    """Return the context that the engine takes unasked; 0 trained tokens are not known."""
    return min(DEFAULT_CONTEXT_TOKENS, trained_context_tokens or DEFAULT_CONTEXT_TOKENS)


def loading_of(shape: Shape, settings: ModelSettings, machine: Machine) -> Loading:
    """Return how the engine would load a model."""
    trained = shape.trained_context_tokens
    wanted = settings.context_tokens or usual_context(trained)
    uses_gpu = bool(machine.gpus) and settings.gpu_layers != 0
    flash = {"auto": None, "on": True, "off": False}[settings.flash_attention]
    batch_tokens = batch_size(shape.parameters, machine.cores, on_gpu=uses_gpu)
    loading = Loading(min(wanted, trained or wanted), settings.kv_type, 0, batch_tokens, flash)
    if not uses_gpu:
        return loading
    layers = settings.gpu_layers
    if layers < 0:
        layers = gpu_layers_that_fit(shape, loading, machine.room().gpu_bytes)
    return Loading(loading.context_tokens, settings.kv_type, min(layers, shape.layers + 1), batch_tokens, flash)


def judge(shape: Shape, settings: ModelSettings, machine: Machine) -> Judged:
    """Return whether a model fits a machine, whose memory must be known, with these settings."""
    loading = loading_of(shape, settings, machine)
    memory = memory_of(shape, loading)
    verdict, sentence = _verdict(shape, loading, memory, machine)
    return Judged(loading, memory, verdict, sentence)


def suited_settings(shape: Shape, settings: ModelSettings, machine: Machine) -> ModelSettings | None:
    """Return the settings with the context, the KV cache and the layers that suit a machine best; None if none fit."""
    best = best_loading(shape, machine)
    if best is None:
        return None
    is_usual = best.context_tokens == usual_context(shape.trained_context_tokens)
    return settings.loaded_as(0 if is_usual else best.context_tokens, best.kv_type)


def first_settings(path: Path, machine: Machine) -> ModelSettings:
    """Return the settings that a model begins with here: those that suit the computer, as far as that can be told.

    Takes as long as reading the file's header.
    """
    try:
        shape = shape_of(read_model(path)) if machine.memory_bytes else None
    except (ModelError, OSError):  # the engine tells it in better words
        return DEFAULTS
    return (suited_settings(shape, DEFAULTS, machine) if shape else None) or DEFAULTS


def _verdict(shape: Shape, loading: Loading, memory: Memory, machine: Machine) -> tuple[Verdict, str]:
    room = machine.room()
    if memory.gpu.total > room.gpu_bytes:
        return "does not fit", counted(
            loading.gpu_layers,
            "{n} layer takes {size} on the GPU, which has {room} for a model.",
            "{n} layers take {size} on the GPU, which has {room} for a model.",
            size=_size(memory.gpu.total),
            room=_size(room.gpu_bytes),
        )
    beside = memory.processor.total + (memory.gpu.total if room.shares_memory else 0)
    if beside > room.memory_bytes:
        return "does not fit", tr(
            "It needs {size} of memory; this computer can give a model {room}.",
            size=_size(beside),
            room=_size(room.memory_bytes),
        )
    if machine.gpus and loading.gpu_layers <= shape.layers:
        return "tight", _partly_on_gpu(loading.gpu_layers, shape.layers + 1)
    least = min(COMFORTABLE_CONTEXT, shape.trained_context_tokens or COMFORTABLE_CONTEXT)
    if loading.context_tokens < least:
        return "tight", counted(
            least,
            "With fewer than {n} token of context, a long thought has no room.",
            "With fewer than {n} tokens of context, a long thought has no room.",
        )
    return "fits", tr("It takes {size} of {whole}.", size=_size(memory.total), whole=_size(machine.whole_bytes))


def _partly_on_gpu(on_gpu: int, layers: int) -> Phrase:
    if not on_gpu:
        return tr("Nothing is on the GPU; it all runs on the slower processor.")
    return counted(
        on_gpu,
        "{n} of {layers} is on the GPU; the rest runs on the slower processor.",
        "{n} of {layers} are on the GPU; the rest runs on the slower processor.",
        layers=counted(layers, "{n} layer", "{n} layers"),
    )


def _size(size_bytes: int) -> Phrase:
    if size_bytes >= 10**9:
        return tr("{size:.1f} GB", size=size_bytes / 1e9)
    return tr("{size:.0f} MB", size=size_bytes / 1e6)
