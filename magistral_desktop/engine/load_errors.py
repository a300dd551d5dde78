"""Why a model file cannot be loaded, in the user's words."""

import stat
from collections.abc import Callable, Sequence
from pathlib import Path

from magistral_desktop.engine.failures import memory_short
from magistral_desktop.errors import EngineError, MemoryShortError, ModelError, UserError
from magistral_desktop.language import Phrase, counted, mark, tr, verbatim
from magistral_desktop.models.header import HEAD_BYTES, check_head

_DOWNLOAD_AGAIN = mark("Download the file again.")
_OTHER_FILE = mark("Choose a model file whose name ends in .gguf.")


def check_file(path: Path) -> None:
    """Look at what can be told without reading the model.

    Raises:
        ModelError: there is no file, it cannot be read, or it is no GGUF file of a known version.
    """
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise ModelError(tr("This is a folder"), tr("{path} is not a file.", path=str(path)), _OTHER_FILE.said())
        if not stat.S_ISREG(kind):
            raise ModelError(
                tr("This is not a model file"), tr("{path} is a device or a pipe.", path=str(path)), _OTHER_FILE.said()
            )
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except FileNotFoundError as error:
        raise ModelError(
            tr("The model file is missing"),
            tr("There is no file {path}.", path=str(path)),
            tr("It may have been moved or deleted: choose it again, or choose another model."),
        ) from error
    except (OSError, ValueError) as error:
        raise ModelError(
            tr("The model file cannot be opened"),
            verbatim(f"{path}: {_reason(error)}."),
            tr("See that you may read the file and that its disk is connected."),
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
            tr("This model is too big for this computer"),
            tr(
                "{name} needs {needed} for its weights alone; this computer has {memory} of memory.",
                name=path.name,
                needed=_gigabytes(needed_bytes),
                memory=_gigabytes(memory_bytes),
            ),
            tr("Choose a smaller model or a smaller quantization of it."),
        )


def context_too_big(context_tokens: int, needed_bytes: int) -> ModelError:
    """Return the error for a context that cannot fit beside the model, before it is tried."""
    return MemoryShortError(
        tr("There is not enough memory for this context"),
        counted(
            context_tokens,
            "A KV cache for {n} token does not fit in this computer's memory: with the model, {size} would be needed.",
            "A KV cache for {n} tokens does not fit in this computer's memory: with the model, {size} would be needed.",
            size=_gigabytes(needed_bytes),
        ),
        tr("Choose a shorter context or a smaller KV cache type, close other apps, or choose a smaller model."),
    )


def check_kv_type(kv_type: str, flash_attention: str) -> None:
    """Refuse settings that llama.cpp cannot combine.

    Raises:
        ModelError: a quantized cache is wanted without flash attention.
    """
    if kv_type != "f16" and flash_attention == "off":
        raise ModelError(
            tr("These settings do not go together"),
            tr("A KV cache of type {kv_type} needs flash attention, which is turned off.", kv_type=kv_type),
            tr("Turn on flash attention, or choose the KV cache type f16."),
        )


def explain_context(log: Sequence[str]) -> ModelError:
    """Return why llama.cpp did not make a context, from the errors that it logged."""
    for signs, explain in _CONTEXT_CAUSES:
        if line := _line_with(log, signs):
            return explain(line)
    if not log:
        return memory_short("KV cache")
    return ModelError(
        tr("The model could not be started"),
        tr("llama.cpp said: {line}", line=log[-1]),
        tr("Choose another model, or update the app."),
    )


def explain_decode(result: int, log: Sequence[str]) -> UserError:
    """Return why llama.cpp did not go on, from what `llama_decode` returned and the errors that it logged."""
    if result == _NO_SLOT:
        return EngineError(
            tr("The context is full"), tr("There is no room for more of this conversation."), tr("Start a new chat.")
        )
    if (line := _line_with(log, _NO_MEMORY)) or result == _ALLOCATION_FAILED:
        return memory_short("compute buffer", line)
    return EngineError(
        tr("The model stopped working"),
        tr("llama.cpp could not go on (code {code}).", code=str(result)),
        tr("Load the model again, with a shorter context if this comes back."),
    )


def _line_with(log: Sequence[str], signs: Sequence[str]) -> str:
    return next((line for line in log if any(sign in line for sign in signs)), "")


def _unfit_kv_type(line: str) -> ModelError:
    return ModelError(
        tr("This model cannot use a compressed KV cache"),
        tr("The width of its attention heads does not allow it. llama.cpp said: {line}", line=line),
        tr("Choose the KV cache type f16."),
    )


def explain_load(path: Path, log: Sequence[str]) -> ModelError:
    """Return why llama.cpp did not load a file, from the errors that it logged."""
    said = " ".join(log)
    if line := _line_with(log, _NO_MEMORY):
        return memory_short("weights", line)
    for signs, title, detail, remedy in _CAUSES:
        if any(sign in said for sign in signs):
            return ModelError(title.said(), detail.said(name=path.name), remedy.said())
    return ModelError(
        tr("The model could not be loaded"),
        _last_words(path.name, log),
        tr("Choose another model file, or download this one again."),
    )


def _last_words(name: str, log: Sequence[str]) -> Phrase:
    told = [line for line in log if "failed to load model" not in line] or list(log)
    if not told:
        return tr("llama.cpp said about {name}: nothing.", name=name)
    return tr("llama.cpp said about {name}: {line}", name=name, line=told[-1])


def _gigabytes(size_bytes: int) -> Phrase:
    return tr("{size:.1f} GB", size=size_bytes / 1e9)


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
        mark("This is not a chat model"),
        mark("{name} is the part of a model that looks at images."),
        mark("Choose the file of the model itself; its name has no “mmproj”."),
    ),
    (
        ("unknown model architecture",),
        mark("This kind of model is not supported"),
        mark("{name} is of an architecture that this version of llama.cpp does not know."),
        mark("Choose another model, or update the app."),
    ),
    (
        ("unknown pre-tokenizer type", "unknown tokenizer"),
        mark("This kind of model is not supported"),
        mark("{name} cuts text into tokens in a way that this version of llama.cpp does not know."),
        mark("Choose another model, or update the app."),
    ),
    (
        ("failed to load GGUF split", "split file", "illegal split", "invalid split"),
        mark("A part of the model is missing"),
        mark("{name} is one of several files that belong together, and another one could not be read."),
        mark("Put all its parts into one folder and choose the first one."),
    ),
    (
        ("not within the file bounds", "corrupted", "failed to read", "is incomplete", "unexpectedly reached end"),
        mark("The model file is damaged"),
        mark("{name} is incomplete or was changed."),
        _DOWNLOAD_AGAIN,
    ),
    (
        ("gguf_init_from", "failed to load model from", "invalid magic", "duplicate"),
        mark("The model file is damaged"),
        mark("The beginning of {name}, which describes the model, cannot be read."),
        _DOWNLOAD_AGAIN,
    ),
    (
        ("missing tensor", "wrong number of tensors", "key not found", "tensor '"),
        mark("The model file is incomplete"),
        mark("{name} lacks parts that a model of its kind must have; it may hold a vocabulary or an adapter only."),
        mark("Choose the file of a whole model, or download this one again."),
    ),
)
