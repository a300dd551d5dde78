"""The settings of a model as rows, in their groups, and what each says of itself."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.messages import Sampling
from magistral_desktop.chat.words import tokens
from magistral_desktop.gui.model_words import format_words
from magistral_desktop.gui.setting_rows import (
    ChoiceSetting,
    CountSetting,
    FractionSetting,
    SettingRow,
    SwitchSetting,
    TextSetting,
)
from magistral_desktop.language import counted, joined, mark, tr
from magistral_desktop.models.machine import Machine
from magistral_desktop.models.settings import DEFAULTS, LEAST_TOP_P, MAX_CONTEXT_TOKENS, MAX_TEMPERATURE
from magistral_desktop.models.verdict import usual_context
from magistral_desktop.protocol import ModelReady
from magistral_desktop.storage.model_facts import ModelFacts

CONTEXTS = (
    1_024, 2_048, 4_096, 8_192, 12_288, 16_384, 24_576, 32_768, 40_960, 65_536, 98_304, 131_072, 196_608, 262_144,
)  # fmt: skip

_KV_TYPES = (("f16", 16), ("q8_0", 8), ("q4_0", 4))  # with their bits
_FLASH = (("auto", mark("Automatic")), ("on", mark("On")), ("off", mark("Off")))


@dataclass(frozen=True, slots=True)
class Subject:
    """The model that settings are for, this computer, and the model as it is loaded, if it is."""

    facts: ModelFacts
    machine: Machine
    loaded: ModelReady | None = None

    @property
    def prompt_format(self) -> str:
        """The key of the format that is taken unasked, "" where that is only known when the model is loaded."""
        return self.facts.prompt_format

    @property
    def sampling(self) -> Sampling:
        """What the model's card says."""
        known = FORMATS.get(self.loaded.prompt_format if self.loaded else self.prompt_format)
        return known.sampling if known else Sampling()


def loading_rows(subject: Subject, parent: QWidget) -> dict[str, SettingRow]:
    """Return the rows of what takes memory or time, by the names in `ModelSettings`."""
    return {
        "context_tokens": _context_row(subject, parent),
        "kv_type": ChoiceSetting(
            tr("KV cache"),
            tr(
                "How exactly the context is kept: 8 bits take half the memory and are as good, 4 bits show in the "
                "answers. Default: f16."
            ),
            [(kind, joined([kind, counted(bits, "{n} bit", "{n} bits")], " · ")) for kind, bits in _KV_TYPES],
            DEFAULTS.kv_type,
            parent,
        ),
        "gpu_layers": _gpu_row(subject, parent),
        "threads": _threads_row(subject, parent),
        "flash_attention": ChoiceSetting(
            tr("Flash attention"),
            tr("Saves memory on a GPU; a KV cache of 8 or 4 bits needs it. Default: automatic."),
            [(value, words.said()) for value, words in _FLASH],
            DEFAULTS.flash_attention,
            parent,
        ),
        "use_mmap": SwitchSetting(
            tr("Map the file into memory"),
            tr("The model starts sooner, and the system may read parts of it again when memory is short. Default: on."),
            DEFAULTS.use_mmap,
            parent,
        ),
        "lock_memory": SwitchSetting(
            tr("Lock in memory"),
            tr("The system never moves the model out of memory; other programs then have less. Default: off."),
            DEFAULTS.lock_memory,
            parent,
        ),
    }


def asking_rows(subject: Subject, parent: QWidget) -> dict[str, SettingRow]:
    """Return the rows of how the model is spoken to."""
    usual = subject.sampling
    return {
        "prompt_format": _format_row(subject, parent),
        "temperature": FractionSetting(
            tr("Temperature"),
            tr(
                "How freely words are chosen: 0 takes the likeliest, and makes loops more common. "
                "Default: {temperature:g}.",
                temperature=usual.temperature,
            ),
            usual.temperature,
            (0.0, MAX_TEMPERATURE),
            parent,
        ),
        "top_p": FractionSetting(
            tr("Top P"),
            tr(
                "Only the likeliest words, which together are this probable, are drawn from. Default: {top_p:g}.",
                top_p=usual.top_p,
            ),
            usual.top_p,
            (LEAST_TOP_P, 1.0),
            parent,
        ),
        "instructions": TextSetting(
            tr("Instructions"),
            tr("Added to the reasoning prompt of each chat with this model, never put in its place. Default: none."),
            tr("For example: Explain as to a beginner, and check each result."),
            parent,
        ),
    }


def _context_row(subject: Subject, parent: QWidget) -> SettingRow:
    trained = subject.facts.trained_context_tokens
    usual = usual_context(trained)
    most = trained or MAX_CONTEXT_TOKENS
    longest = (trained,) if trained and trained not in CONTEXTS else ()
    choices: list[tuple[Any, str]] = [(0, joined([tr("Default"), tokens(usual)], " · "))]
    choices += [(context, tokens(context)) for context in sorted((*CONTEXTS, *longest)) if context <= most]
    return ChoiceSetting(
        tr("Context"),
        tr("How much of a chat the model keeps in mind, thoughts included. Default: {context}.", context=tokens(usual)),
        choices,
        DEFAULTS.context_tokens,
        parent,
    )


def _gpu_row(subject: Subject, parent: QWidget) -> SettingRow:
    shape, gpus = subject.facts.shape, subject.machine.gpus
    layers = shape.layers + 1 if shape else 0
    about = counted(
        layers,
        "Whether its {n} layer runs on the GPU, which is faster. Default: if it fits.",
        "How many of its {n} layers run on the GPU, which is faster. Default: as many as fit.",
    )
    if not gpus:
        about = tr("This computer has no GPU that llama.cpp can use. Default: as many layers as fit.")
    row = CountSetting(tr("GPU layers"), about, tr("As many as fit"), (DEFAULTS.gpu_layers, max(layers, 0)), parent)
    row.spin.setEnabled(bool(gpus))
    return row


def _threads_row(subject: Subject, parent: QWidget) -> SettingRow:
    about = tr("How many processors work on a reply. Default: measured when the model is loaded.")
    if subject.loaded and subject.loaded.threads_measured:
        about = counted(
            subject.loaded.threads,
            "How many processors work on a reply. Default: measured when the model is loaded; {n} is fastest now.",
            "How many processors work on a reply. Default: measured when the model is loaded; {n} are fastest now.",
        )
    return CountSetting(tr("Threads"), about, tr("Measured"), (DEFAULTS.threads, max(1, subject.machine.cores)), parent)


def _format_row(subject: Subject, parent: QWidget) -> SettingRow:
    detected = joined([tr("Detected"), format_words(subject.prompt_format)], " · ")
    choices = [("", detected), *((name, format_words(name)) for name in FORMATS if name != "demo")]
    return ChoiceSetting(
        tr("Prompt format"),
        tr(
            "How a chat is laid out for the model. Magistral 1.0 and 1.1 cannot be told apart by what is in a file, "
            "only by its name. Default: detected."
        ),
        choices,
        DEFAULTS.prompt_format,
        parent,
    )
