"""The memory that a model is said to take is what llama.cpp takes."""

import json
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from magistral_desktop.models.catalog import MAGISTRAL
from magistral_desktop.models.files import read_model
from magistral_desktop.models.machine import GIB, MIB, Machine
from magistral_desktop.models.memory import KvType, Loading, memory_of
from magistral_desktop.models.relief import relief_for
from magistral_desktop.models.shape import Shape, shape_of
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.benchmarks.shape_model import SHAPES, write_shape_model
from tests.benchmarks.shape_model import Shape as Sizes

CLOSE = 0.05


@dataclass(frozen=True)
class Told:
    """What llama.cpp said about one context, in MiB."""

    context: int
    kv_type: KvType
    batch: int
    weights: float
    copied: float
    kv_cache: float
    compute: float


def _told(path: Path, mode: str, *contexts: int) -> list[Told]:
    command = [sys.executable, "-P", "-m", "tests.model.native_memory", str(path), mode, *map(str, contexts)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [Told(**json.loads(line)) for line in lines]


def _shape(path: Path) -> Shape:
    shape = shape_of(read_model(path))
    assert shape
    return shape


@pytest.fixture(scope="module")
def magistral(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Magistral Small's exact header, before a hole in place of its weights."""
    path = tmp_path_factory.mktemp("models") / "magistral.gguf"
    return write_shape_model(path, SHAPES["magistral"], with_weights=False)


def test_all_that_llama_cpp_allocates_is_told(tmp_path: Path) -> None:
    path = write_shape_model(tmp_path / "tiny.gguf", SHAPES["tiny"])
    shape = _shape(path)
    told = _told(path, "load", 1_000, 8_192, 40_960)
    assert len(told) == 18
    for one in told:
        memory = memory_of(shape, Loading(one.context, one.kv_type, 0, one.batch))
        assert memory.total / MIB == pytest.approx(one.weights + one.kv_cache + one.compute, rel=CLOSE), one


def test_the_weights_and_the_cache_of_the_demo_model_are_exact() -> None:
    shape = _shape(DEMO_MODEL)
    (first, *_) = _told(DEMO_MODEL, "load", 512)
    memory = memory_of(shape, Loading(512, "f16", 0, first.batch))
    assert memory.parts.kv_cache / MIB == pytest.approx(first.kv_cache, abs=0.01)
    assert memory.parts.weights / MIB == pytest.approx(first.weights, abs=0.01)


@pytest.mark.parametrize(
    "sizes",
    [
        SHAPES["magistral"],
        Sizes(layers=40, embedding=5_120, feed_forward=16_384, heads=32, kv_heads=8),  # Ministral 3 14B
        Sizes(layers=4, embedding=2_048, feed_forward=8_192, heads=32, kv_heads=4),
        Sizes(layers=2, embedding=1_024, feed_forward=131_072, heads=8, kv_heads=2),
    ],
)
def test_cache_and_buffers_of_any_shape_are_told(sizes: Sizes, tmp_path: Path) -> None:
    path = write_shape_model(tmp_path / "shape.gguf", sizes, with_weights=False)
    shape = _shape(path)
    weights = shape.weight_bytes / MIB
    for one in _told(path, "simulate", 8_192, 40_960, 131_072):
        memory = memory_of(shape, Loading(one.context, one.kv_type, 0, one.batch))
        assert memory.parts.kv_cache / MIB == pytest.approx(one.kv_cache, abs=0.01)
        assert memory.total / MIB == pytest.approx(weights + one.kv_cache + one.compute, rel=CLOSE), one
        assert memory.parts.compute / MIB == pytest.approx(one.compute, rel=0.2), one


def test_the_catalogue_knows_magistral_as_its_file_does(magistral: Path) -> None:
    in_file = _shape(magistral)
    in_catalog = MAGISTRAL.shape(MAGISTRAL.files[0])
    assert in_file.weight_bytes == pytest.approx(in_catalog.weight_bytes, rel=1e-4)
    assert in_file.parameters == pytest.approx(in_catalog.parameters, rel=1e-3)
    loading = Loading(40_960, "f16", 41)
    assert memory_of(in_file, loading).gpu.total == pytest.approx(memory_of(in_catalog, loading).gpu.total, rel=1e-3)


@pytest.mark.skipif(platform.machine() not in {"x86_64", "AMD64"}, reason="other processors copy other kinds")
def test_a_smaller_cache_is_offered_where_magistral_ran_out_of_memory(magistral: Path) -> None:
    relief = relief_for(magistral, 0, "f16", Machine(32 * GIB, 19 * GIB, 8))
    assert relief
    assert relief.button == "Load with 40,960 tokens of context and q8_0 KV cache"


def test_a_shorter_context_is_offered_where_little_is_left(magistral: Path) -> None:
    relief = relief_for(magistral, 0, "f16", Machine(32 * GIB, 16 * GIB, 8))
    assert relief
    assert relief.button == "Load with 24,576 tokens of context and q8_0 KV cache"


def test_a_smaller_model_is_named_where_magistral_has_no_room(magistral: Path) -> None:
    relief = relief_for(magistral, 0, "f16", Machine(16 * GIB, 12 * GIB, 8))
    assert relief
    assert "Ministral 3 14B Reasoning (Q4_K_M, 8.2 GB) would fit" in relief.sentence
    assert relief.button == ""


def test_nothing_is_offered_for_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert relief_for(tmp_path / "no.gguf", 0, "f16", Machine()) is None


def test_what_is_copied_for_the_processor_is_told(tmp_path: Path) -> None:
    path = write_shape_model(tmp_path / "tiny.gguf", SHAPES["tiny"])
    (first, *_) = _told(path, "load", 512)
    assert memory_of(_shape(path), Loading(512)).file_cache_bytes / MIB == pytest.approx(first.copied, rel=CLOSE)
