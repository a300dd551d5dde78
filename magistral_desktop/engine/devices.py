"""What this machine offers a model: processors, memory, graphics processors as llama.cpp sees them."""

import contextlib
import ctypes
import os
import sys
from pathlib import Path

import llama_cpp
import psutil
from llama_cpp import llama_cpp as bindings

from magistral_desktop.models.machine import Gpu, Machine

_CPU_TYPE = 0  # GGML_BACKEND_DEVICE_TYPE_CPU
_GPU, _INTEGRATED_GPU = 1, 2  # GGML_BACKEND_DEVICE_TYPE_GPU and _IGPU in ggml-backend.h
_APPLE = "MTL"  # told as a GPU of its own, but all of Apple's share the computer's memory
_NAMES = {_APPLE: "Metal"}

_LIBRARIES = Path(llama_cpp.__file__).parent / "lib"

MAX_THREADS = 512  # GGML_MAX_N_THREADS in ggml.h, past which ggml ends the process


def default_threads() -> int:
    """Return one thread less than there are processors for this process.

    llama.cpp's threads spin at every barrier: with a thread on every processor, another busy process makes all of
    them wait, which measured 30 times slower.
    """
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return max(1, cores - 1)


def physical_cores() -> int:
    """Return the cores of this machine, or its processors where cores cannot be told.

    Other than the processors of this process it is the same from one start to the next.
    """
    if sys.platform == "darwin":
        return _sysctl_cores() or os.cpu_count() or 1
    topology = Path("/sys/devices/system/cpu").glob("cpu[0-9]*/topology/thread_siblings_list")
    siblings = set()
    for path in topology:
        with contextlib.suppress(OSError):
            siblings.add(path.read_text())
    return len(siblings) or os.cpu_count() or 1


def _sysctl_cores() -> int:
    count, size = ctypes.c_int(), ctypes.c_size_t(ctypes.sizeof(ctypes.c_int))
    ask = ctypes.CDLL(None).sysctlbyname
    return count.value if ask(b"hw.physicalcpu", ctypes.byref(count), ctypes.byref(size), None, 0) == 0 else 0


def gpus() -> list[Gpu]:
    """Return the graphics processors that llama.cpp would use: an integrated one only where there is no other."""
    if not bindings.llama_supports_gpu_offload():
        return []
    ggml = _Ggml()
    found = [gpu for index in range(ggml.dev_count()) if (gpu := ggml.gpu(index))]
    return [gpu for gpu in found if not gpu.shares_memory] or found


def machine() -> Machine:
    """Return what this machine has; memory that is free is so at this moment."""
    memory = psutil.virtual_memory()
    return Machine(memory.total, memory.available, physical_cores(), tuple(gpus()))


def load_backends() -> None:
    """Let ggml load what computes, where that is built as libraries of its own, and take the best for this processor.

    A bundle is built so; the bindings do not do it, and no model can be loaded before. Other builds find nothing new.
    """
    _Ggml().load_all(os.fsencode(_LIBRARIES))


def build_name() -> str:
    """Return llama.cpp's version and that of its bindings."""
    return f"llama.cpp {bindings.llama_version().decode()} via llama-cpp-python {llama_cpp.__version__}"


def processor_name() -> str:
    """Return the processor's name as llama.cpp has it."""
    ggml = _Ggml()
    return next((name for index in range(ggml.dev_count()) if (name := ggml.processor_name(index))), "")


class _Ggml:
    """The few functions of ggml that the bindings leave out; they are spread over two libraries."""

    def __init__(self) -> None:
        names = [
            path for name in ("ggml", "ggml-base") for path in _LIBRARIES.iterdir() if path.stem in (name, f"lib{name}")
        ]
        self._libraries = [ctypes.CDLL(str(path)) for path in names]
        self.load_all = self._function("ggml_backend_load_all_from_path", None, ctypes.c_char_p)
        self.dev_count = self._function("ggml_backend_dev_count", ctypes.c_size_t)
        self._get = self._function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
        self._type = self._function("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)
        self._reg = self._function("ggml_backend_dev_backend_reg", ctypes.c_void_p, ctypes.c_void_p)
        self._reg_name = self._function("ggml_backend_reg_name", ctypes.c_char_p, ctypes.c_void_p)
        self._description = self._function("ggml_backend_dev_description", ctypes.c_char_p, ctypes.c_void_p)
        size_p = ctypes.POINTER(ctypes.c_size_t)
        self._memory = self._function("ggml_backend_dev_memory", None, ctypes.c_void_p, size_p, size_p)

    def _function(self, name: str, result: type | None, *arguments: type) -> "ctypes._CFunctionType":
        library = next(library for library in self._libraries if hasattr(library, name))
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
        return function  # type: ignore[no-any-return]

    def gpu(self, index: int) -> Gpu | None:
        device = self._get(index)
        kind = self._type(device)
        if kind not in {_GPU, _INTEGRATED_GPU}:
            return None
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        self._memory(device, ctypes.byref(free), ctypes.byref(total))
        name = self._reg_name(self._reg(device)).decode()
        return Gpu(
            _NAMES.get(name, name),
            total.value,
            self._description(device).decode("utf-8", "replace"),
            free.value,
            shares_memory=name == _APPLE or kind == _INTEGRATED_GPU,
        )

    def processor_name(self, index: int) -> str:
        device = self._get(index)
        return self._description(device).decode("utf-8", "replace") if self._type(device) == _CPU_TYPE else ""
