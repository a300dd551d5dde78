"""Why a model file cannot be loaded, in the user's words."""

import stat
from collections.abc import Callable, Sequence
from pathlib import Path

from magistral_desktop.engine.failures import memory_short
from magistral_desktop.errors import EngineError, MemoryShortError, ModelError, UserError
from magistral_desktop.models.header import HEAD_BYTES, check_head

_DOWNLOAD_AGAIN = "Download the file again."
_OTHER_FILE = "Choose a model file whose name ends in .gguf."


def check_file(path: Path) -> None:
    """Look at what can be told without reading the model.

    Raises:
        ModelError: there is no file, it cannot be read, or it is no GGUF file of a known version.
    """
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise ModelError("This is a folder", f"{path} is not a file.", _OTHER_FILE)
        if not stat.S_ISREG(kind):
            raise ModelError("This is not a model file", f"{path} is a device or a pipe.", _OTHER_FILE)
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except FileNotFoundError as error:
        raise ModelError(
            "The model file is missing",
            f"There is no file {path}.",
            "It may have been moved or deleted: choose it again, or choose another model.",
        ) from error
    except (OSError, ValueError) as error:
        raise ModelError(
            "The model file cannot be opened",
            f"{path}: {_reason(error)}.",
            "See that you may read the file and that its disk is connected.",
        ) from error
    check_head(path.name, head)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def check_memory(path: Path, needed_bytes: int, memory_bytes: int) -> None:
    """Refuse a file whose weights cannot fit; `memory_bytes` 0 is unknown.

    Raises:
        ModelError: the weights are larger than all the memory there is.
    """
    if memory_bytes and needed_bytes > memory_bytes:
        raise MemoryShortError(
            "This model is too big for this computer",
            f"{path.name} needs {_gigabytes(needed_bytes)} for its weights alone; "
            f"this computer has {_gigabytes(memory_bytes)} of memory.",
            "Choose a smaller model or a smaller quantization of it.",
        )


def context_too_big(context_tokens: int, needed_bytes: int) -> ModelError:
    """Return the error for a context that cannot fit beside the model, before it is tried."""
    return MemoryShortError(
        "There is not enough memory for this context",
        f"A KV cache for {context_tokens:,} tokens does not fit in this computer's memory: with the model, "
        f"{_gigabytes(needed_bytes)} would be needed.",
        "Choose a shorter context or a smaller KV cache type, close other apps, or choose a smaller model.",
    )


def check_kv_type(kv_type: str, flash_attention: str) -> None:
    """Refuse settings that llama.cpp cannot combine.

    Raises:
        ModelError: a quantized cache is wanted without flash attention.
    """
    if kv_type != "f16" and flash_attention == "off":
        raise ModelError(
            "These settings do not go together",
            f"A KV cache of type {kv_type} needs flash attention, which is turned off.",
            "Turn on flash attention, or choose the KV cache type f16.",
        )


def explain_context(log: Sequence[str]) -> ModelError:
    """Return why llama.cpp did not make a context, from the errors that it logged."""
    for signs, explain in _CONTEXT_CAUSES:
        if line := _line_with(log, signs):
            return explain(line)
    if not log:
        return memory_short("KV cache")
    return ModelError(
        "The model could not be started", f"llama.cpp said: {log[-1]}", "Choose another model, or update the app."
    )


def explain_decode(result: int, log: Sequence[str]) -> UserError:
    """Return why llama.cpp did not go on, from what `llama_decode` returned and the errors that it logged."""
    if result == _NO_SLOT:
        return EngineError(
            "The context is full", "There is no room for more of this conversation.", "Start a new chat."
        )
    if (line := _line_with(log, _NO_MEMORY)) or result == _ALLOCATION_FAILED:
        return memory_short("compute buffer", line)
    return EngineError(
        "The model stopped working",
        f"llama.cpp could not go on (code {result}).",
        "Load the model again, with a shorter context if this comes back.",
    )


def _line_with(log: Sequence[str], signs: Sequence[str]) -> str:
    return next((line for line in log if any(sign in line for sign in signs)), "")


def _unfit_kv_type(line: str) -> ModelError:
    return ModelError(
        "This model cannot use a compressed KV cache",
        f"The width of its attention heads does not allow it. llama.cpp said: {line}",
        "Choose the KV cache type f16.",
    )


def explain_load(path: Path, log: Sequence[str]) -> ModelError:
    """Return why llama.cpp did not load a file, from the errors that it logged."""
    said = " ".join(log)
    if line := _line_with(log, _NO_MEMORY):
        return memory_short("weights", line)
    for signs, title, detail, remedy in _CAUSES:
        if any(sign in said for sign in signs):
            return ModelError(title, detail.format(name=path.name), remedy)
    return ModelError(
        "The model could not be loaded",
        f"llama.cpp said about {path.name}: {_last_words(log)}",
        "Choose another model file, or download this one again.",
    )


def _last_words(log: Sequence[str]) -> str:
    told = [line for line in log if "failed to load model" not in line] or list(log)
    return told[-1] if told else "nothing."


def _gigabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1e9:.1f} GB"


_NO_SLOT, _ALLOCATION_FAILED = 1, -2  # what llama_decode returns

_NO_MEMORY = ("unable to allocate", "failed to allocate", "out of memory", "bad_alloc", "alloc_tensor")

_CONTEXT_CAUSES: tuple[tuple[tuple[str, ...], Callable[[str], ModelError]], ...] = (
    (("does not divide n_embd_head", "different K ("), _unfit_kv_type),
    (("for kv cache", "for rs cache"), lambda line: memory_short("KV cache", line)),
    (("compute", "graph", "output buffer"), lambda line: memory_short("compute buffer", line)),
    (_NO_MEMORY, lambda line: memory_short("KV cache", line)),
)

_CAUSES = (
    (
        ("CLIP cannot be used",),
        "This is not a chat model",
        "{name} is the part of a model that looks at images.",
        "Choose the file of the model itself; its name has no “mmproj”.",
    ),
    (
        ("unknown model architecture",),
        "This kind of model is not supported",
        "{name} is of an architecture that this version of llama.cpp does not know.",
        "Choose another model, or update the app.",
    ),
    (
        ("unknown pre-tokenizer type", "unknown tokenizer"),
        "This kind of model is not supported",
        "{name} cuts text into tokens in a way that this version of llama.cpp does not know.",
        "Choose another model, or update the app.",
    ),
    (
        ("failed to load GGUF split", "split file", "illegal split", "invalid split"),
        "A part of the model is missing",
        "{name} is one of several files that belong together, and another one could not be read.",
        "Put all its parts into one folder and choose the first one.",
    ),
    (
        ("not within the file bounds", "corrupted", "failed to read", "is incomplete", "unexpectedly reached end"),
        "The model file is damaged",
        "{name} is incomplete or was changed.",
        _DOWNLOAD_AGAIN,
    ),
    (
        ("gguf_init_from", "failed to load model from", "invalid magic", "duplicate"),
        "The model file is damaged",
        "The beginning of {name}, which describes the model, cannot be read.",
        _DOWNLOAD_AGAIN,
    ),
    (
        ("missing tensor", "wrong number of tensors", "key not found", "tensor '"),
        "The model file is incomplete",
        "{name} lacks parts that a model of its kind must have; it may hold a vocabulary or an adapter only.",
        "Choose the file of a whole model, or download this one again.",
    ),
)
