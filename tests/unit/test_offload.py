"""How many layers go on the GPU, on described machines."""

import pytest

from magistral_desktop.engine.offload import layers_on_gpu
from magistral_desktop.models.catalog import MAGISTRAL
from magistral_desktop.models.machine import GIB, MIB, Gpu, Machine
from magistral_desktop.models.memory import Loading, batch_size, memory_of
from magistral_desktop.protocol import LoadModel

SHAPE = MAGISTRAL.shape(MAGISTRAL.files[0])


def _machine(*free_mib: int) -> Machine:
    return Machine(64 * GIB, cores=8, gpus=tuple(Gpu("CUDA", 24 * GIB, free_bytes=mib * MIB) for mib in free_mib))


def test_all_layers_go_where_they_fit() -> None:
    assert layers_on_gpu(LoadModel(""), SHAPE, _machine(24_000)) == -1


def test_as_many_layers_go_as_fit_beside_the_cache_the_buffer_and_a_margin() -> None:
    layers = layers_on_gpu(LoadModel(""), SHAPE, _machine(16_000))
    batch_tokens = batch_size(SHAPE.parameters, 8, on_gpu=True)
    taken = [memory_of(SHAPE, Loading(40_960, "f16", count, batch_tokens)).gpu.total for count in (layers, layers + 1)]
    assert 20 < layers < 41
    assert taken[0] <= 15_000 * MIB - 24 * MIB < taken[1]


def test_a_shorter_context_and_a_smaller_cache_leave_room_for_more() -> None:
    counts = [
        layers_on_gpu(command, SHAPE, _machine(12_000))
        for command in (LoadModel(""), LoadModel("", kv_type="q8_0"), LoadModel("", context_tokens=4_096))
    ]
    assert counts == sorted(counts)
    assert len(set(counts)) == 3


def test_two_gpus_share_the_layers() -> None:
    assert layers_on_gpu(LoadModel(""), SHAPE, _machine(12_000, 12_000)) == -1
    assert 0 < layers_on_gpu(LoadModel(""), SHAPE, _machine(12_000)) < 41


def test_a_gpu_that_is_full_gets_nothing() -> None:
    assert layers_on_gpu(LoadModel(""), SHAPE, _machine(1_000)) == 0


@pytest.mark.parametrize("asked", [0, 7, 99])
def test_a_number_that_was_asked_for_stays(asked: int) -> None:
    assert layers_on_gpu(LoadModel("", gpu_layers=asked), SHAPE, _machine(12_000)) == asked


def test_what_cannot_be_told_is_left_to_llama_cpp() -> None:
    assert layers_on_gpu(LoadModel(""), None, _machine(12_000)) == -1
    assert layers_on_gpu(LoadModel(""), SHAPE, Machine(64 * GIB)) == -1
    assert layers_on_gpu(LoadModel(""), SHAPE, Machine(64 * GIB, gpus=(Gpu("Vulkan", 0),))) == -1
