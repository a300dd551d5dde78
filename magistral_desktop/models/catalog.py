"""The models that the app knows by name: where their files are and what they need.

Sizes are estimates, exact for the weights and within a megabyte for the file: the size and the SHA-256 that a download
is held against are looked up on the Hub, at the revision where one is given.

Source: the model cards and file lists of these repositories, November 2026; tensor bytes follow from llama.cpp's
recipes (`llama-quant.cpp`), which gives 14,333,910,496 for Mistral Small 3.1 Q4_K_M as published.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from magistral_desktop.chat.formats import MAGISTRAL_1_0, MAGISTRAL_1_1, MAGISTRAL_1_2, MINISTRAL_3
from magistral_desktop.models.shape import Shape
from magistral_desktop.models.tensors import NUMBER_TYPES

HEADER_BYTES = 7_884_256
"""Of a file with the Tekken vocabulary."""

_TYPES = {known.name: known for known in NUMBER_TYPES.values()}
_ENDS = {  # what the token embeddings and the output are kept in
    "Q4_K_M": ("Q4_K", "Q6_K"),
    "Q5_K_M": ("Q5_K", "Q6_K"),
    "Q6_K": ("Q6_K", "Q6_K"),
    "Q8_0": ("Q8_0", "Q8_0"),
}


_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file of a model; `sha256` is "" where it is only known to the Hub."""

    name: str
    quantization: str
    weight_bytes: int
    sha256: str = ""

    @property
    def size_bytes(self) -> int:
        """The file's size, within a megabyte."""
        return self.weight_bytes + HEADER_BYTES


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A model; `prompt_format` is a key of `chat.formats.FORMATS`, whose sampling is the card's.

    `revision` is the commit of the repository, "main" where none is pinned. `files` go from the smallest to the
    largest. Of the models of a `family`, those of a higher `version` take the place of the others. `release` is in the
    name of every file of it, whoever made the file.
    """

    key: str
    title: str
    prompt_format: str
    repository: str
    revision: str
    files: tuple[ModelFile, ...]
    feed_forward: int
    trained_context_tokens: int
    parameters: int
    family: str
    version: tuple[int, ...]
    release: str
    architecture: str = "llama"
    licence: str = "Apache-2.0"

    def file(self, quantization: str) -> ModelFile | None:
        """Return the file of a quantization."""
        return next((file for file in self.files if file.quantization == quantization), None)

    def shape(self, file: ModelFile) -> Shape:
        """Return the shape that its memory follows from, with layers of equal size."""
        inner, outer = (_TYPES[name].size_bytes(_VOCABULARY * _EMBEDDING) for name in _ENDS[file.quantization])
        layer_bytes = (file.weight_bytes - inner - outer) // _LAYERS
        return Shape(
            architecture=self.architecture,
            parameters=self.parameters,
            vocabulary=_VOCABULARY,
            embedding=_EMBEDDING,
            feed_forward=self.feed_forward,
            heads=32,
            kv_heads=(8,) * _LAYERS,
            key_length=128,
            value_length=128,
            trained_context_tokens=self.trained_context_tokens,
            input_bytes=inner,
            output_bytes=outer,
            layer_bytes=(layer_bytes,) * _LAYERS,
        )


_VOCABULARY, _EMBEDDING, _LAYERS = 131_072, 5_120, 40  # of all of them
_MAGISTRAL_SMALL = "magistral-small"
_MAGISTRAL_BYTES = {"Q4_K_M": 14_326_026_240, "Q5_K_M": 16_756_101_120, "Q8_0": 25_046_896_640}
_MINISTRAL_BYTES = {"Q4_K_M": 8_231_178_240, "Q5_K_M": 9_612_677_120, "Q8_0": 14_351_421_440}
_MAGISTRAL_PARAMETERS, _MAGISTRAL_FEED_FORWARD = 23_572_403_200, 32_768
_MINISTRAL_PARAMETERS, _MINISTRAL_FEED_FORWARD = 13_506_442_240, 16_384


def _files(pattern: str, sizes: dict[str, int], known: dict[str, str]) -> tuple[ModelFile, ...]:
    return tuple(
        ModelFile(pattern.format(quantization), quantization, size_bytes, known.get(quantization, ""))
        for quantization, size_bytes in sizes.items()
    )


MAGISTRAL = KnownModel(
    key="magistral-small-1.2",
    title="Magistral Small 1.2",
    prompt_format=MAGISTRAL_1_2.name,
    repository="mistralai/Magistral-Small-2509-GGUF",
    revision="429b90d8a8f0037241db6fab46a20b0f90859b03",
    files=_files(
        "Magistral-Small-2509-{}.gguf",
        _MAGISTRAL_BYTES,
        {"Q4_K_M": "d3a024d29e0e8f35d9353f5d4f08fc3715406835c8ae1328ce2f3bd212a43434"},
    ),
    feed_forward=_MAGISTRAL_FEED_FORWARD,
    trained_context_tokens=131_072,
    parameters=_MAGISTRAL_PARAMETERS,
    family=_MAGISTRAL_SMALL,
    version=(1, 2),
    release="magistral-small-2509",
)
MINISTRAL = KnownModel(
    key="ministral-3-14b-reasoning",
    title="Ministral 3 14B Reasoning",
    prompt_format=MINISTRAL_3.name,
    repository="mistralai/Ministral-3-14B-Reasoning-2512-GGUF",
    revision="fe3b038f30334729263d860d5dadbaa34e0f2a18",
    files=_files(
        "Ministral-3-14B-Reasoning-2512-{}.gguf",
        _MINISTRAL_BYTES,
        {"Q8_0": "54fabf5972dcc410c3ccafa8da3ef4e652048dcaa833b73cf6625217679a606d"},
    ),
    feed_forward=_MINISTRAL_FEED_FORWARD,
    trained_context_tokens=262_144,
    parameters=_MINISTRAL_PARAMETERS,
    family="ministral-14b-reasoning",
    version=(3,),
    release="ministral-3-14b-reasoning-2512",
    architecture="mistral3",
)
CATALOG: tuple[KnownModel, ...] = (
    MAGISTRAL,
    KnownModel(
        key="magistral-small-1.1",
        title="Magistral Small 1.1",
        prompt_format=MAGISTRAL_1_1.name,
        repository="mistralai/Magistral-Small-2507-GGUF",
        revision="main",
        files=_files("Magistral-Small-2507-{}.gguf", _MAGISTRAL_BYTES, {}),
        feed_forward=_MAGISTRAL_FEED_FORWARD,
        trained_context_tokens=40_960,
        parameters=_MAGISTRAL_PARAMETERS,
        family=_MAGISTRAL_SMALL,
        version=(1, 1),
        release="magistral-small-2507",
    ),
    KnownModel(
        key="magistral-small-1.0",
        title="Magistral Small 1.0",
        prompt_format=MAGISTRAL_1_0.name,
        repository="mistralai/Magistral-Small-2506_gguf",
        revision="main",
        files=_files("Magistral-Small-2506_{}.gguf", _MAGISTRAL_BYTES, {}),
        feed_forward=_MAGISTRAL_FEED_FORWARD,
        trained_context_tokens=40_960,
        parameters=_MAGISTRAL_PARAMETERS,
        family=_MAGISTRAL_SMALL,
        version=(1, 0),
        release="magistral-small-2506",
    ),
    MINISTRAL,
)
"""From the one that the app recommends to the one for machines that it does not fit."""


def known_model(names: Iterable[str]) -> KnownModel | None:
    """Return the model that one of the names of a file is of: the file's own, or those in its metadata."""
    told = ["-".join(_WORD.findall(name.lower())) for name in names]
    return next((known for known in CATALOG if any(known.release in name for name in told)), None)


def newer_model(known: KnownModel) -> KnownModel | None:
    """Return the newest model that takes the place of one; None for the newest."""
    newer = [other for other in CATALOG if other.family == known.family and other.version > known.version]
    return max(newer, key=lambda other: other.version, default=None)
