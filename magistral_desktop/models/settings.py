"""How the user wants one model to be loaded and asked."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.messages import Sampling, clean_text

if TYPE_CHECKING:
    from magistral_desktop.models.memory import KvType  # it brings what delays the first paint

FlashAttention = Literal["auto", "on", "off"]

MAX_CONTEXT_TOKENS = 4 * 1024 * 1024
MAX_GPU_LAYERS = 1_000
MAX_THREADS = 512
MAX_TEMPERATURE = 2.0
LEAST_TOP_P = 0.01
MAX_INSTRUCTION_CHARACTERS = 20_000
"""Some 5,000 tokens, which every question of every chat takes of the context."""


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """The user's choices for a model; each default leaves it to the app, the file or the model's card.

    What is for loading is as in `protocol.LoadModel`. `temperature` and `top_p` None are those of the prompt format.
    `instructions` are added to the reasoning prompt, never put in its place.
    """

    context_tokens: int = 0
    kv_type: "KvType" = "f16"
    gpu_layers: int = -1
    threads: int = 0
    flash_attention: FlashAttention = "auto"
    use_mmap: bool = True
    lock_memory: bool = False
    prompt_format: str = ""
    temperature: float | None = None
    top_p: float | None = None
    instructions: str = ""

    @property
    def changed(self) -> dict[str, Any]:
        """The choices that are not the default, by their names."""
        default = asdict(DEFAULTS)
        return {name: value for name, value in asdict(self).items() if value != default[name]}

    def sampling(self, usual: Sampling) -> Sampling:
        """Return how tokens are drawn where `usual` is what the model's card says."""
        return Sampling(
            usual.temperature if self.temperature is None else self.temperature,
            usual.top_p if self.top_p is None else self.top_p,
        )

    def loads_as(self, other: "ModelSettings") -> bool:
        """Return whether a model that was loaded with `other` need not be loaded again."""
        return self.asking_as(other) == other

    def loaded_as(self, context_tokens: int, kv_type: "KvType") -> "ModelSettings":
        """Return these settings with another context and KV cache, and as many layers on the GPU as fit then."""
        flash_attention = "auto" if kv_type != "f16" else self.flash_attention  # a quantized cache needs it
        return replace(
            self, context_tokens=context_tokens, kv_type=kv_type, flash_attention=flash_attention, gpu_layers=-1
        )

    def asking_as(self, other: "ModelSettings") -> "ModelSettings":
        """Return these settings for loading with those for asking of `other`."""
        return replace(self, temperature=other.temperature, top_p=other.top_p, instructions=other.instructions)


DEFAULTS = ModelSettings()

_RANGES: dict[str, tuple[float, float]] = {
    "context_tokens": (0, MAX_CONTEXT_TOKENS),
    "gpu_layers": (-1, MAX_GPU_LAYERS),
    "threads": (0, MAX_THREADS),
    "temperature": (0.0, MAX_TEMPERATURE),
    "top_p": (LEAST_TOP_P, 1.0),
}
_NAMES: dict[str, frozenset[str]] = {
    "kv_type": frozenset({"f16", "q8_0", "q4_0"}),
    "flash_attention": frozenset(get_args(FlashAttention)),
    "prompt_format": frozenset(FORMATS),
}


def model_settings_from(stored: object) -> ModelSettings:
    """Return the settings that were stored; what cannot be one gives its default, names not known are ignored."""
    if not isinstance(stored, Mapping):
        return DEFAULTS
    known = {field.name: stored[field.name] for field in fields(ModelSettings) if field.name in stored}
    valid: dict[str, Any] = {name: _clean(value) for name, value in known.items() if _is_valid(name, value)}
    return replace(DEFAULTS, **valid)


def _is_valid(name: str, value: object) -> bool:
    if name in _RANGES:
        least, most = _RANGES[name]
        wanted = (int, float) if name in {"temperature", "top_p"} else (int,)
        return type(value) in wanted and least <= value <= most  # type: ignore[operator]  # a number: True is none here
    if name in _NAMES:
        return isinstance(value, str) and value in _NAMES[name]
    if name == "instructions":
        return isinstance(value, str) and len(value) <= MAX_INSTRUCTION_CHARACTERS
    return isinstance(value, bool)


def _clean(value: object) -> object:
    return clean_text(value) if isinstance(value, str) else value
