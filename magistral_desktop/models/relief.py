"""What would fit where memory ran out: a shorter context or a smaller cache, or a smaller model."""

from dataclasses import dataclass
from pathlib import Path

from magistral_desktop.errors import ModelError
from magistral_desktop.models.files import read_model
from magistral_desktop.models.fit import smaller_loading, smaller_model
from magistral_desktop.models.machine import Machine
from magistral_desktop.models.memory import DEFAULT_CONTEXT_TOKENS, KvType, Loading, batch_size
from magistral_desktop.models.shape import Shape, shape_of


@dataclass(frozen=True, slots=True)
class Relief:
    """What is told after a failure: a sentence, and how to load the model instead, None where no way is known."""

    sentence: str
    loading: Loading | None = None

    @property
    def button(self) -> str:
        """The words of a button that loads the model so; "" where there is nothing to load."""
        if self.loading is None:
            return ""
        return f"Load with {self.loading.context_tokens:,} tokens of context and {self.loading.kv_type} KV cache"


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
        return Relief("It may fit with less room for the conversation.", smaller)
    choice = smaller_model(machine, shape.weight_bytes)
    if choice is None:
        return Relief("Close other apps, or choose a smaller model.")
    size = f"{choice.file.size_bytes / 1e9:.1f} GB"
    return Relief(
        f"No shorter context would make it fit. {choice.model.title} ({choice.file.quantization}, {size}) would fit "
        "this computer."
    )


def _tokens(shape: Shape, wanted: int) -> int:
    tokens = wanted or DEFAULT_CONTEXT_TOKENS
    return min(tokens, shape.trained_context_tokens or tokens)
