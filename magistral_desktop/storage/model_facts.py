"""What a model file on this computer says of itself, and what is noted of it."""

from dataclasses import dataclass
from pathlib import Path

from magistral_desktop.errors import ModelError
from magistral_desktop.language import tr
from magistral_desktop.models.catalog import KnownModel, known_model, newer_model
from magistral_desktop.models.files import read_model
from magistral_desktop.models.header import Header
from magistral_desktop.models.quantization import quantization_of
from magistral_desktop.models.shape import Shape, shape_of
from magistral_desktop.storage.downloads.verified import Verified, recall
from magistral_desktop.storage.library import parts_of
from magistral_desktop.storage.marks import is_unchanged

FORMAT_KEY = "magistral_desktop.prompt_format"
_LINKS = ("general.repo_url", "general.source.url", "general.base_model.0.repo_url", "general.url")


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """A model file; what is not known is "", 0 or None.

    `prompt_format` is a key of `chat.formats.FORMATS` as far as it can be told without loading the model. `link` is
    where the file says that it, or the model it was made from, was published. `note` is what was found when it was last
    checked, `is_noted` tells that it has not changed since. `known` is the model of the catalogue that it is, `newer`
    the one that takes its place.
    """

    path: Path
    parts: tuple[Path, ...]
    size_bytes: int
    name: str
    architecture: str
    quantization: str
    parameters: int
    trained_context_tokens: int
    prompt_format: str
    licence: str
    link: str
    shape: Shape | None
    note: Verified | None
    is_noted: bool
    known: KnownModel | None
    newer: KnownModel | None

    @property
    def sha256(self) -> str:
        """The file's SHA-256, where it is known and still holds."""
        return self.note.sha256 if self.note and self.is_noted else ""


def read_facts(path: Path, verified: Path) -> ModelFacts:
    """Read what there is to know of a model file; takes about 0.1 s, longer on a slow disk.

    Raises:
        ModelError: it cannot be read, or is damaged.
    """
    try:
        header = read_model(path)
        parts = parts_of(path)
        size_bytes = sum(part.stat().st_size for part in parts)
    except OSError as error:
        raise ModelError(
            tr("The model file cannot be read"),
            tr("{path} could not be opened: {reason}.", path=str(path), reason=error.strerror or str(error)),
            tr("Connect its disk if it is on another one, or choose another model."),
        ) from error
    note = recall(verified, path)
    known = known_model(_names(path, header))
    return ModelFacts(
        path=path,
        parts=parts,
        size_bytes=size_bytes,
        name=header.text("general.name") or path.stem,
        architecture=header.architecture,
        quantization=quantization_of(header),
        parameters=header.parameters,
        trained_context_tokens=header.number(f"{header.architecture}.context_length"),
        prompt_format=header.text(FORMAT_KEY) or (known.prompt_format if known else ""),
        licence=header.text("general.license.name")
        or header.text("general.license")
        or (known.licence if known else ""),
        link=next((link for key in _LINKS if (link := header.text(key))), ""),
        shape=shape_of(header),
        note=note,
        is_noted=note is not None and is_unchanged(note),
        known=known,
        newer=newer_model(known) if known else None,
    )


def _names(path: Path, header: Header) -> tuple[str, ...]:
    return (path.stem, header.text("general.name"), header.text("general.basename"))
