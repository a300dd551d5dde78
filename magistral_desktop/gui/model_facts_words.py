"""What the details of a model say: of its file, of the model in it, and of how it is loaded."""

from typing import TYPE_CHECKING

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.gui.model_words import size_words
from magistral_desktop.gui.status import count_words, place_words

if TYPE_CHECKING:
    from magistral_desktop.models.settings import ModelSettings
    from magistral_desktop.protocol import ModelReady
    from magistral_desktop.storage.model_facts import ModelFacts

Rows = list[tuple[str, str]]
"""Names and values; what is not known is left out."""

_COMMIT_CHARACTERS = 12
_NAMES = {
    "context_tokens": "{:,} tokens of context",
    "kv_type": "{} KV cache",
    "gpu_layers": "{} layers on the GPU",
    "threads": "{} threads",
    "flash_attention": "flash attention {}",
    "prompt_format": "prompt format {}",
    "temperature": "temperature {:g}",
    "top_p": "top P {:g}",
}
_SWITCHES = {("use_mmap", False): "file read, not mapped", ("lock_memory", True): "locked in memory"}


def file_rows(facts: "ModelFacts") -> Rows:
    """Return what there is to tell of a file; its SHA-256 is shown apart."""
    parts = f" · {len(facts.parts)} files" if len(facts.parts) > 1 else ""
    return _known(
        ("File", str(facts.path)),
        ("Size", f"{size_words(facts.size_bytes)}{parts}"),
        ("From", origin_words(facts)),
        ("Published at", facts.link),
        ("Licence", licence_words(facts.licence)),
    )


def model_rows(facts: "ModelFacts") -> Rows:
    """Return what there is to tell of the model in a file."""
    known = FORMATS.get(facts.prompt_format)
    trained = facts.trained_context_tokens
    return _known(
        ("Model", facts.known.title if facts.known else facts.name),
        ("Quantization", facts.quantization),
        ("Parameters", parameter_words(facts.parameters)),
        ("Architecture", facts.architecture),
        ("Trained context", f"{trained:,} tokens" if trained else ""),
        ("Prompt format", known.title if known else "Detected when it is loaded"),
    )


def loaded_rows(model: "ModelReady", settings: "ModelSettings") -> Rows:
    """Return how a model is loaded."""
    kv_mib = model.kv_bytes_per_token * model.context_tokens / 2**20
    layers = f"{model.gpu_layers} of {model.layers} on the GPU" if model.gpu_layers else "All on the processor"
    return _known(
        ("Prompt format", FORMATS[model.prompt_format].title if model.prompt_format in FORMATS else ""),
        ("Reasoning", "Yes" if model.reasoning else "None that could be steered"),
        ("Context", f"{model.context_tokens:,} tokens"),
        ("KV cache", f"{model.kv_type} · {kv_mib:,.0f} MiB when the context is full" if kv_mib else model.kv_type),
        ("Runs on", place_words(model)),
        ("Layers", layers if model.layers else ""),
        ("Threads", thread_words(model, settings)),
        ("Batch", f"{model.batch_tokens:,} tokens of a prompt at once" if model.batch_tokens else ""),
        ("Flash attention", "On" if model.flash_attention else "Off"),
        ("File in memory", memory_words(settings)),
        ("Loaded in", f"{model.load_ms / 1000:.1f} s" if model.load_ms >= 1000 else f"{model.load_ms} ms"),
    )


def settings_words(settings: "ModelSettings") -> str:
    """Return which settings the user has changed, in one sentence."""
    words = []
    for name, value in settings.changed.items():
        if name in _NAMES:
            words.append(_NAMES[name].format(FORMATS[value].title if name == "prompt_format" else value))
        elif (name, value) in _SWITCHES:
            words.append(_SWITCHES[name, value])
    if settings.instructions:
        words.append("instructions")
    return ", ".join(words) if words else "All as the app chooses"


def origin_words(facts: "ModelFacts") -> str:
    """Return where a file is from."""
    note = facts.note
    if note and note.repo:
        commit = f", commit {note.commit[:_COMMIT_CHARACTERS]}" if note.commit else ""
        return f"{note.repo}{commit}"
    return "A file that this app did not download"


def hash_words(facts: "ModelFacts") -> str:
    """Return what is known of a file's SHA-256, beside the number itself."""
    note = facts.note
    if note is None:
        return "Not read yet: that takes some seconds for each GB."
    if not facts.is_noted:
        return "The file has changed since it was checked."
    published = {file.sha256 for file in facts.known.files} if facts.known else set()
    if note.sha256 in published - {""}:
        return "As the publisher's file in the catalogue."
    return f"As published in {note.repo}." if note.repo else "Read from the file; no published one is known."


def licence_words(licence: str) -> str:
    """Return a licence as people write it: files have it in lower case."""
    return {"apache-2.0": "Apache-2.0", "mit": "MIT", "other": "Of its own: see where it was published"}.get(
        licence.lower(), licence
    )


def memory_words(settings: "ModelSettings") -> str:
    """Return how the file is held in memory."""
    words = "Mapped" if settings.use_mmap else "Read as a whole"
    return f"{words} and locked" if settings.lock_memory else words


def thread_words(model: "ModelReady", settings: "ModelSettings") -> str:
    """Return how many threads work, and why so many."""
    count = count_words(model.threads)
    if settings.threads:
        return f"{count}, as set"
    return f"{count}, the fastest when measured" if model.threads_measured else f"{count}, chosen without measuring"


def parameter_words(count: int) -> str:
    """Return how many weights a model has: 23.6 billion."""
    for size, word in ((10**9, "billion"), (10**6, "million")):
        if count >= size:
            return f"{count / size:.1f} {word}"
    return f"{count:,}"


def _known(*rows: tuple[str, str]) -> Rows:
    return [(name, value) for name, value in rows if value]
