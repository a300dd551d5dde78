"""What the machine offers is read without guessing."""

import psutil

from magistral_desktop.engine import devices


def test_a_processor_is_left_to_others() -> None:
    assert 1 <= devices.default_threads() <= max(1, (psutil.cpu_count() or 1) - 1)


def test_the_memory_is_that_of_the_machine() -> None:
    machine = devices.machine()
    assert machine.memory_bytes == psutil.virtual_memory().total
    assert 0 < machine.available_bytes <= machine.memory_bytes
    assert machine.gpus == tuple(devices.gpus())


def test_a_processor_is_no_graphics_processor() -> None:
    assert all(gpu.backend != "CPU" and gpu.memory_bytes > 0 for gpu in devices.gpus())


def test_ggml_tells_its_devices() -> None:
    ggml = devices._Ggml()
    assert [gpu for index in range(ggml.dev_count()) if (gpu := ggml.gpu(index))] == devices.gpus()


def test_looking_for_further_libraries_finds_nothing_new_in_a_build_that_needs_none() -> None:
    ggml = devices._Ggml()
    before = ggml.dev_count()
    devices.load_backends()
    assert ggml.dev_count() == before > 0
