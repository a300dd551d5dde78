"""Which prompt format a model file wants."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from magistral_desktop.chat.formats import (
    FORMATS,
    MAGISTRAL_1_0,
    MAGISTRAL_1_1,
    MAGISTRAL_1_2,
    MINISTRAL_3,
    OWN_TEMPLATE,
    PromptFormat,
)
from magistral_desktop.errors import ModelError
from magistral_desktop.language import Phrase, tr

FORMAT_KEY = "magistral_desktop.prompt_format"
"""The metadata key by which a model file names its format itself."""

_TURNS = frozenset({"[INST]", "[/INST]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"})
_THINKING = frozenset({"[THINK]", "[/THINK]"})

_BY_NAME = (
    (re.compile(r"magistral.*(2506|[-_ v]1[._]0\b)"), MAGISTRAL_1_0),
    (re.compile(r"magistral.*(2507|[-_ v]1[._]1\b)"), MAGISTRAL_1_1),
    (re.compile(r"magistral.*(2509|[-_ v]1[._]2\b)"), MAGISTRAL_1_2),
    (re.compile(r"ministral[-_ ]?3.*reasoning"), MINISTRAL_3),
)


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What the choice rests on: the file's name, its metadata, the names of its control tokens."""

    file_name: str
    metadata: Mapping[str, str]
    controls: frozenset[str]
    has_template: bool

    @property
    def names(self) -> str:
        """All names of the model, in lower case."""
        keys = ("general.name", "general.basename", "general.finetune", "general.version")
        return " ".join([self.file_name, *(self.metadata.get(key, "") for key in keys)]).lower()


def choose_format(facts: ModelFacts, wanted: str = "") -> PromptFormat:
    """Return the format `wanted` by the user, or the one that the file's metadata, name and vocabulary point to.

    The vocabulary cannot tell Magistral 1.0 from 1.1, so the name decides between them. A file that is none of the
    known models is spoken to through its own template. One without a template is refused: it is a base model, which
    completes text and holds no conversation.

    Raises:
        ModelError: the wanted format is unknown or does not fit, or there is none.
    """
    if wanted:
        return _wanted_format(facts, wanted)
    declared = FORMATS.get(facts.metadata.get(FORMAT_KEY, ""))
    if declared and _fits(declared, facts):
        return declared
    named = next((known for pattern, known in _BY_NAME if pattern.search(facts.names)), None)
    if named and _fits(named, facts):
        return named
    return _by_vocabulary(facts)


def _by_vocabulary(facts: ModelFacts) -> PromptFormat:
    if _fits(MAGISTRAL_1_2, facts):
        return MAGISTRAL_1_2
    if "magistral" in facts.names and _fits(MAGISTRAL_1_0, facts):
        return MAGISTRAL_1_0
    if facts.has_template:
        return OWN_TEMPLATE
    raise ModelError(
        tr("This model cannot chat"),
        tr(
            "The file says nothing about how a conversation is laid out for it: it is probably a base model, which "
            "only continues text."
        ),
        tr("Choose an instruct or reasoning model, or name its prompt format in the settings."),
    )


def _wanted_format(facts: ModelFacts, wanted: str) -> PromptFormat:
    known = FORMATS.get(wanted)
    if known is None:
        raise ModelError(
            tr("Unknown prompt format"),
            tr("There is no prompt format with the name “{name}”.", name=wanted),
            tr("Choose one of the list, or let the app detect it."),
        )
    if not _fits(known, facts):
        raise ModelError(
            tr("The prompt format does not fit this model"),
            _lack(known),
            tr("Let the app detect the prompt format, or choose another model."),
        )
    return known


def _lack(known: PromptFormat) -> Phrase:
    """Return what a format needs that a file does not have."""
    if known.template:
        return tr("{format} needs what this file does not have: a chat template.", format=known.title)
    return tr("{format} needs what this file does not have: its control tokens.", format=known.title)


def _fits(known: PromptFormat, facts: ModelFacts) -> bool:
    if known.template:
        return facts.has_template
    return facts.controls >= (_TURNS | _THINKING if known.markers == "ids" else _TURNS)
