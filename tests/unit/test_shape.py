"""The shape of a model in another file than the one that was read, and in parts."""

from dataclasses import replace

import pytest

from magistral_desktop.models.catalog import MAGISTRAL
from magistral_desktop.models.files import part_names
from magistral_desktop.models.fit import judge
from magistral_desktop.models.machine import GIB, Machine
from magistral_desktop.models.shape import scaled

SMALL, _, LARGE = MAGISTRAL.files
SHAPE = MAGISTRAL.shape(SMALL)


def test_another_quantization_has_the_same_weights_in_other_bytes() -> None:
    other = scaled(SHAPE, LARGE.weight_bytes, is_whole=True)
    assert other.weight_bytes == pytest.approx(LARGE.weight_bytes, rel=1e-6)
    assert (other.parameters, other.kv_heads, other.layers) == (SHAPE.parameters, SHAPE.kv_heads, SHAPE.layers)


def test_the_first_part_tells_the_whole_by_its_bytes() -> None:
    part = replace(SHAPE, layer_bytes=tuple(size // 2 for size in SHAPE.layer_bytes), parameters=SHAPE.parameters // 2)
    whole = scaled(part, 2 * part.weight_bytes, is_whole=False)
    assert whole.weight_bytes == pytest.approx(2 * part.weight_bytes, rel=1e-6)
    assert whole.parameters == pytest.approx(SHAPE.parameters, rel=1e-6)


def test_a_first_part_without_weights_spreads_them_over_the_layers() -> None:
    part = replace(SHAPE, input_bytes=0, output_bytes=0, layer_bytes=(0,) * SHAPE.layers)
    assert scaled(part, SHAPE.layers * 100, is_whole=False).layer_bytes == (100,) * SHAPE.layers


def test_a_model_with_a_short_context_of_its_own_is_not_tight_for_that() -> None:
    short = replace(SHAPE, trained_context_tokens=1_024)
    assert judge(Machine(64 * GIB, cores=8), short, SMALL.size_bytes).verdict == "fits"


def test_a_model_is_judged_as_the_catalogue_is() -> None:
    judged = judge(Machine(16 * GIB, cores=8), SHAPE, SMALL.size_bytes)
    assert (judged.verdict, judged.loading) == ("does not fit", None)
    assert judged.reason.startswith("It needs ")


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("model.gguf", ["model.gguf"]),
        ("Q8/a-00001-of-00002.gguf", ["Q8/a-00001-of-00002.gguf", "Q8/a-00002-of-00002.gguf"]),
        ("a-00002-of-00002.gguf", ["a-00001-of-00002.gguf", "a-00002-of-00002.gguf"]),
    ],
)
def test_the_names_of_parts_follow_from_one_of_them(name: str, names: list[str]) -> None:
    assert part_names(name) == names
