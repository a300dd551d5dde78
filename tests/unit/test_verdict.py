"""What a model takes with the settings that were chosen for it, and whether that fits."""

from pathlib import Path

import pytest

from magistral_desktop.models.catalog import MAGISTRAL
from magistral_desktop.models.fit import Verdict, advise
from magistral_desktop.models.machine import GIB, Gpu, Machine
from magistral_desktop.models.memory import memory_of
from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.models.verdict import first_settings, judge, loading_of, suited_settings
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.benchmarks.shape_model import Shape, write_shape_model

SHAPE = MAGISTRAL.shape(MAGISTRAL.files[0])
ALL = SHAPE.layers + 1
GPU_24 = Machine(64 * GIB, cores=8, gpus=(Gpu("CUDA", 24 * GIB),))
GPU_8 = Machine(64 * GIB, cores=8, gpus=(Gpu("CUDA", 8 * GIB),))
MAC_24 = Machine(24 * GIB, cores=8, gpus=(Gpu("Metal", 16 * GIB, shares_memory=True),))
PLAIN_32 = Machine(32 * GIB, cores=8)


def test_unasked_the_longest_usual_context_is_loaded_with_as_many_layers_as_fit() -> None:
    loading = loading_of(SHAPE, DEFAULTS, GPU_24)
    assert (loading.context_tokens, loading.kv_type, loading.gpu_layers) == (40_960, "f16", ALL)
    assert 0 < loading_of(SHAPE, DEFAULTS, GPU_8).gpu_layers < ALL
    assert loading_of(SHAPE, DEFAULTS, PLAIN_32).gpu_layers == 0


@pytest.mark.parametrize(
    ("settings", "layers"), [(ModelSettings(gpu_layers=12), 12), (ModelSettings(gpu_layers=99), ALL)]
)
def test_layers_that_were_asked_for_are_put_on_the_gpu(settings: ModelSettings, layers: int) -> None:
    assert loading_of(SHAPE, settings, GPU_24).gpu_layers == layers
    assert loading_of(SHAPE, settings, PLAIN_32).gpu_layers == 0


def test_a_context_is_no_longer_than_the_model_was_trained_for() -> None:
    assert loading_of(SHAPE, ModelSettings(1_000_000), PLAIN_32).context_tokens == 131_072


def test_flash_attention_is_counted_as_it_was_chosen() -> None:
    plain = memory_of(SHAPE, loading_of(SHAPE, DEFAULTS, PLAIN_32))
    flash = memory_of(SHAPE, loading_of(SHAPE, ModelSettings(flash_attention="on"), PLAIN_32))
    assert flash.parts.compute < plain.parts.compute
    without = memory_of(SHAPE, loading_of(SHAPE, ModelSettings(flash_attention="off"), GPU_24))
    assert without.parts.compute > memory_of(SHAPE, loading_of(SHAPE, DEFAULTS, GPU_24)).parts.compute


@pytest.mark.parametrize(
    ("machine", "settings", "verdict", "words"),
    [
        (GPU_24, DEFAULTS, "fits", "It takes"),
        (PLAIN_32, DEFAULTS, "fits", "It takes"),
        (GPU_24, ModelSettings(131_072), "tight", "the rest runs on the slower processor"),
        (GPU_24, ModelSettings(gpu_layers=0), "tight", "Nothing is on the GPU"),
        (GPU_24, ModelSettings(131_072, gpu_layers=ALL), "does not fit", "41 layers take"),
        (PLAIN_32, ModelSettings(4_096), "tight", "fewer than 8,192 tokens"),
        (PLAIN_32, ModelSettings(131_072), "does not fit", "It needs"),
        (MAC_24, ModelSettings(65_536, gpu_layers=20), "does not fit", "It needs"),
    ],
)
def test_the_verdict_is_told_with_its_reason(
    machine: Machine, settings: ModelSettings, verdict: Verdict, words: str
) -> None:
    judged = judge(SHAPE, settings, machine)
    assert judged.verdict == verdict
    assert words in judged.sentence
    assert judged.memory == memory_of(SHAPE, judged.loading)


@pytest.mark.parametrize("machine", [GPU_24, GPU_8, MAC_24, PLAIN_32])
def test_what_suits_a_computer_is_what_the_models_window_advises(machine: Machine) -> None:
    choice = next(choice for choice in advise(machine).choices if choice.file == MAGISTRAL.files[0])
    suited = suited_settings(SHAPE, ModelSettings(2_048, temperature=0.3), machine)
    assert suited
    judged = judge(SHAPE, suited, machine)
    assert (judged.loading, judged.verdict) == (choice.loading, choice.verdict)
    assert suited.temperature == 0.3


def test_nothing_suits_a_computer_that_is_too_small() -> None:
    assert suited_settings(SHAPE, DEFAULTS, Machine(8 * GIB, cores=4)) is None


def test_a_model_begins_as_it_suits_the_computer(tmp_path: Path) -> None:
    wide = Shape(layers=4, embedding=256, feed_forward=512, heads=8, kv_heads=8)  # its cache takes 1.3 GB
    path = write_shape_model(tmp_path / "wide.gguf", wide)

    assert first_settings(path, Machine(3 * GIB, cores=4)) == ModelSettings(kv_type="q8_0")
    assert first_settings(path, PLAIN_32) == DEFAULTS
    assert first_settings(path, Machine()) == DEFAULTS  # before the engine has told what there is


def test_a_file_that_cannot_be_read_begins_with_the_defaults(tmp_path: Path) -> None:
    assert first_settings(tmp_path / "gone.gguf", PLAIN_32) == DEFAULTS
    assert first_settings(DEMO_MODEL, PLAIN_32) == DEFAULTS
