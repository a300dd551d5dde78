"""Why a model file cannot be loaded, in the user's words."""

import stat
import struct
from collections.abc import Sequence
from pathlib import Path

from magistral_desktop.errors import ModelError

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
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
            head = file.read(8)
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
    _check_head(path, head)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _check_head(path: Path, head: bytes) -> None:
    if not head:
        raise ModelError("The model file is empty", f"{path.name} has no content.", _DOWNLOAD_AGAIN)
    if not head.startswith(_MAGIC):
        raise ModelError("This is not a model file", f"{path.name} is not in the GGUF format.", _OTHER_FILE)
    if len(head) < 8:
        raise _damaged(path, "It ends after a few bytes")
    (version,) = struct.unpack("<I", head[4:])
    if version not in _VERSIONS:
        newer = version > max(_VERSIONS) and version & 0xFFFF
        raise ModelError(
            "This model file cannot be read",
            f"{path.name} is of a GGUF version that this app does not know" + (f" ({version})." if newer else "."),
            "Choose a newer file of the same model." if not newer else "Update the app, or choose another file.",
        )


def check_memory(path: Path, needed_bytes: int, memory_bytes: int) -> None:
    """Refuse a file whose weights cannot fit; `memory_bytes` 0 is unknown.

    Raises:
        ModelError: the weights are larger than all the memory there is.
    """
    if memory_bytes and needed_bytes > memory_bytes:
        raise ModelError(
            "This model is too big for this computer",
            f"{path.name} needs {_gigabytes(needed_bytes)} for its weights alone; "
            f"this computer has {_gigabytes(memory_bytes)} of memory.",
            "Choose a smaller model or a smaller quantization of it.",
        )


def context_too_big(context_tokens: int, needed_bytes: int = 0) -> ModelError:
    """Return the error for a context whose memory cannot be had."""
    need = f" It would need {_gigabytes(needed_bytes)} with the model." if needed_bytes else ""
    return ModelError(
        "There is not enough memory for this context",
        f"A context of {context_tokens:,} tokens does not fit in this computer's memory.{need}",
        "Choose a shorter context, close other apps, or choose a smaller model.",
    )


def explain_context(context_tokens: int, log: Sequence[str]) -> ModelError:
    """Return why llama.cpp did not make a context, from the errors that it logged."""
    if not log or any(sign in line for line in log for sign in _NO_MEMORY):
        return context_too_big(context_tokens)
    return ModelError(
        "The model could not be started", f"llama.cpp said: {log[-1]}", "Choose another model, or update the app."
    )


def explain_load(path: Path, log: Sequence[str]) -> ModelError:
    """Return why llama.cpp did not load a file, from the errors that it logged."""
    said = " ".join(log)
    for signs, title, detail, remedy in _CAUSES:
        if any(sign in said for sign in signs):
            return ModelError(title, detail.format(name=path.name), remedy)
    return ModelError(
        "The model could not be loaded",
        f"llama.cpp said about {path.name}: {_last_words(log)}",
        "Choose another model file, or download this one again.",
    )


def _damaged(path: Path, how: str) -> ModelError:
    return ModelError("The model file is damaged", f"{path.name} is incomplete. {how}.", _DOWNLOAD_AGAIN)


def _last_words(log: Sequence[str]) -> str:
    told = [line for line in log if "failed to load model" not in line] or list(log)
    return told[-1] if told else "nothing."


def _gigabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1e9:.1f} GB"


_NO_MEMORY = ("unable to allocate", "failed to allocate", "out of memory", "bad_alloc", "alloc_tensor")

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
        _NO_MEMORY,
        "There is not enough memory for this model",
        "The weights of {name} do not fit in the memory that is free.",
        "Close other apps, or choose a smaller model or quantization.",
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
