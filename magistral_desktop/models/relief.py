"""What would fit where memory ran out: a shorter context or a smaller cache, or a smaller model."""

from dataclasses import dataclass
from pathlib import Path

from magistral_desktop.errors import ModelError
from magistral_desktop.language import Phrase, counted, tr
from magistral_desktop.models.files import read_model
from magistral_desktop.models.fit import smaller_loading, smaller_model
from magistral_desktop.models.machine import Machine
from magistral_desktop.models.memory import DEFAULT_CONTEXT_TOKENS, KvType, Loading, batch_size
from magistral_desktop.models.shape import Shape, shape_of


@dataclass(frozen=True, slots=True)
class Relief:
    """What is told after a failure: a sentence, and how to load the model instead, None where no way is known."""

    sentence: Phrase
    loading: Loading | None = None

    @property
    def button(self) -> str:
        """The words of a button that loads the model so; "" where there is nothing to load."""
        if self.loading is None:
            return ""
        return counted(
            self.loading.context_tokens,
            "Load with {n} token of context and {kv_type} KV cache",
            "Load with {n} tokens of context and {kv_type} KV cache",
            kv_type=self.loading.kv_type,
        )


def relief_for(path: Path, context_tokens: int, kv_type: KvType, machine: Machine) -> Relief | None:
    """Return what would fit where a model file did not; `context_tokens` 0 is what the engine takes unasked.

    Takes as long as reading the file's header. None is for a file that cannot be read.
    """
    try:
        shape = shape_of(read_model(path))
    except (ModelError, OSError):
        return None
    if shape is None:
        return None
    failed = Loading(
        _tokens(shape, context_tokens),
        kv_type,
        shape.layers + 1 if machine.gpus else 0,
        batch_size(shape.parameters, machine.cores, on_gpu=bool(machine.gpus)),
    )
    if smaller := smaller_loading(shape, machine, failed):
        return Relief(tr("It may fit with less room for the conversation."), smaller)
    choice = smaller_model(machine, shape.weight_bytes)
    if choice is None:
        return Relief(tr("Close other apps, or choose a smaller model."))
    return Relief(
        tr(
            "No shorter context would make it fit. {model} ({quantization}, {size}) would fit this computer.",
            model=choice.model.title,
            quantization=choice.file.quantization,
            size=tr("{size:.1f} GB", size=choice.file.size_bytes / 1e9),
        )
    )


def _tokens(shape: Shape, wanted: int) -> int:
    tokens = wanted or DEFAULT_CONTEXT_TOKENS
    return min(tokens, shape.trained_context_tokens or tokens)
