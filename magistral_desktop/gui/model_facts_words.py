"""What the details of a model say: of its file, of the model in it, and of how it is loaded."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from magistral_desktop.chat.words import listed, tokens
from magistral_desktop.gui.model_words import format_words, size_words
from magistral_desktop.gui.status import place_words
from magistral_desktop.language import Phrase, counted, joined, number, tr

if TYPE_CHECKING:
    from magistral_desktop.models.settings import ModelSettings
    from magistral_desktop.protocol import ModelReady
    from magistral_desktop.storage.model_facts import ModelFacts

Rows = list[tuple[str, str]]
"""Names and values; what is not known is left out."""

_COMMIT_CHARACTERS = 12
_CHANGES: Mapping[str, Callable[[Any], Phrase]] = {
    "context_tokens": lambda value: counted(value, "{n} token of context", "{n} tokens of context"),
    "kv_type": lambda value: tr("{kind} KV cache", kind=value),
    "gpu_layers": lambda value: counted(value, "{n} layer on the GPU", "{n} layers on the GPU"),
    "threads": lambda value: counted(value, "{n} thread", "{n} threads"),
    "flash_attention": lambda value: tr("flash attention on") if value == "on" else tr("flash attention off"),
    "prompt_format": lambda value: tr("prompt format {title}", title=format_words(value)),
    "temperature": lambda value: tr("temperature {value:g}", value=value),
    "top_p": lambda value: tr("top P {value:g}", value=value),
    "use_mmap": lambda _value: tr("file read, not mapped"),
    "lock_memory": lambda _value: tr("locked in memory"),
    "instructions": lambda _value: tr("instructions"),
}
"""What is said of each setting whose value is not the default."""


def file_rows(facts: "ModelFacts") -> Rows:
    """Return what there is to tell of a file; its SHA-256 is shown apart."""
    files = len(facts.parts)
    parts = counted(files, "{n} file", "{n} files") if files > 1 else ""
    return _known(
        (tr("File"), str(facts.path)),
        (tr("Size"), joined([size_words(facts.size_bytes), parts], " · ")),
        (tr("From", about="where a model file is from"), origin_words(facts)),
        (tr("Published at"), facts.link),
        (tr("Licence"), licence_words(facts.licence)),
    )


def model_rows(facts: "ModelFacts") -> Rows:
    """Return what there is to tell of the model in a file."""
    trained = facts.trained_context_tokens
    return _known(
        (tr("Model"), facts.known.title if facts.known else facts.name),
        (tr("Quantization"), facts.quantization),
        (tr("Parameters"), parameter_words(facts.parameters)),
        (tr("Architecture"), facts.architecture),
        (tr("Trained context"), tokens(trained) if trained else ""),
        (tr("Prompt format"), format_words(facts.prompt_format) or tr("Detected when it is loaded")),
    )


def loaded_rows(model: "ModelReady", settings: "ModelSettings") -> Rows:
    """Return how a model is loaded."""
    return _known(
        (tr("Prompt format"), format_words(model.prompt_format)),
        (tr("Reasoning"), tr("Yes") if model.reasoning else tr("None that could be steered")),
        (tr("Context"), tokens(model.context_tokens)),
        (tr("KV cache"), _cache_words(model)),
        (tr("Runs on"), place_words(model)),
        (tr("Layers"), _layer_words(model)),
        (tr("Threads"), thread_words(model, settings)),
        (tr("Batch"), _batch_words(model.batch_tokens)),
        (tr("Flash attention"), tr("On") if model.flash_attention else tr("Off")),
        (tr("File in memory"), memory_words(settings)),
        (tr("Loaded in", about="seconds"), _load_words(model.load_ms)),
    )


def _cache_words(model: "ModelReady") -> str:
    kv_mib = model.kv_bytes_per_token * model.context_tokens / 2**20
    size = tr("{size:,.0f} MiB when the context is full", size=kv_mib) if kv_mib else ""
    return joined([model.kv_type, size], " · ")


def _layer_words(model: "ModelReady") -> str:
    if not model.layers:
        return ""
    if not model.gpu_layers:
        return tr("All on the processor")
    return tr("{some} of {all} on the GPU", some=model.gpu_layers, all=model.layers)


def _batch_words(count: int) -> str:
    return counted(count, "{n} token of a prompt at once", "{n} tokens of a prompt at once") if count else ""


def _load_words(load_ms: int) -> str:
    if load_ms < 1000:
        return tr("{milliseconds} ms", milliseconds=load_ms)
    return tr("{seconds:.1f} s", seconds=load_ms / 1000)


def settings_words(settings: "ModelSettings") -> str:
    """Return which settings the user has changed, in one sentence."""
    words = [_CHANGES[name](value) for name, value in settings.changed.items()]
    return listed(words) or tr("All as the app chooses")


def origin_words(facts: "ModelFacts") -> str:
    """Return where a file is from."""
    note = facts.note
    if note and note.repo:
        if not note.commit:
            return note.repo
        return tr("{repository}, commit {commit}", repository=note.repo, commit=note.commit[:_COMMIT_CHARACTERS])
    return tr("A file that this app did not download")


def hash_words(facts: "ModelFacts") -> str:
    """Return what is known of a file's SHA-256, beside the number itself."""
    note = facts.note
    if note is None:
        return tr("Not read yet: that takes some seconds for each GB.")
    if not facts.is_noted:
        return tr("The file has changed since it was checked.")
    published = {file.sha256 for file in facts.known.files} if facts.known else set()
    if note.sha256 in published - {""}:
        return tr("As the publisher's file in the catalogue.")
    if note.repo:
        return tr("As published in {repository}.", repository=note.repo)
    return tr("Read from the file; no published one is known.")


def licence_words(licence: str) -> str:
    """Return a licence as people write it: files have it in lower case."""
    if licence.lower() == "other":
        return tr("Of its own: see where it was published")
    return {"apache-2.0": "Apache-2.0", "mit": "MIT"}.get(licence.lower(), licence)


def memory_words(settings: "ModelSettings") -> str:
    """Return how the file is held in memory."""
    if settings.lock_memory:
        return tr("Mapped and locked") if settings.use_mmap else tr("Read as a whole and locked")
    return tr("Mapped") if settings.use_mmap else tr("Read as a whole")


def thread_words(model: "ModelReady", settings: "ModelSettings") -> str:
    """Return how many threads work, and why so many."""
    if settings.threads:
        return counted(model.threads, "{n} thread, as set", "{n} threads, as set")
    if model.threads_measured:
        return counted(model.threads, "{n} thread, the fastest when measured", "{n} threads, the fastest when measured")
    return counted(model.threads, "{n} thread, chosen without measuring", "{n} threads, chosen without measuring")


def parameter_words(count: int) -> str:
    """Return how many weights a model has: 23.6 billion."""
    if count >= 10**9:
        return tr("{count:.1f} billion", count=count / 10**9)
    return tr("{count:.1f} million", count=count / 10**6) if count >= 10**6 else number(count)


def _known(*rows: tuple[str, str]) -> Rows:
    return [(name, value) for name, value in rows if value]
