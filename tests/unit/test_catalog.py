"""The catalogue says of each model what a download, a prompt and a fit need."""

import re

import pytest

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.models.catalog import CATALOG, KnownModel


@pytest.mark.parametrize("model", CATALOG, ids=lambda model: model.key)
def test_an_entry_is_complete(model: KnownModel) -> None:
    assert re.fullmatch(r"[a-z0-9.-]+", model.key)
    assert re.fullmatch(r"[\w.-]+/[\w.-]+", model.repository)
    assert re.fullmatch(r"main|[0-9a-f]{40}", model.revision)
    assert model.licence == "Apache-2.0"
    assert FORMATS[model.prompt_format].sampling.temperature == 0.7
    assert FORMATS[model.prompt_format].sampling.top_p == 0.95
    assert model.files


@pytest.mark.parametrize("model", CATALOG, ids=lambda model: model.key)
def test_its_files_go_from_small_to_large(model: KnownModel) -> None:
    sizes = [file.weight_bytes for file in model.files]
    assert sizes == sorted(sizes)
    assert model.files[0].quantization == "Q4_K_M"
    assert all(file.name.endswith(f"{file.quantization}.gguf") for file in model.files)
    assert all(re.fullmatch(r"[0-9a-f]{64}|", file.sha256) for file in model.files)


@pytest.mark.parametrize("model", CATALOG, ids=lambda model: model.key)
def test_its_shape_has_its_weights(model: KnownModel) -> None:
    for file in model.files:
        shape = model.shape(file)
        assert shape.weight_bytes == pytest.approx(file.weight_bytes, rel=1e-6)
        assert 4.5 < 8 * shape.weight_bytes / shape.parameters < 8.6


def test_keys_and_files_are_unique() -> None:
    names = [file.name for model in CATALOG for file in model.files]
    assert len(set(names)) == len(names)
    assert len({model.key for model in CATALOG}) == len(CATALOG)


def test_the_first_is_the_newest_magistral() -> None:
    assert CATALOG[0].title == "Magistral Small 1.2"
    assert CATALOG[0].files[0].size_bytes == 14_333_910_496
