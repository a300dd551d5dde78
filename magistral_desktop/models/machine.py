"""What a computer offers a model."""

from dataclasses import dataclass

from magistral_desktop.models.memory import Memory

MIB = 1024**2
GIB = 1024**3

GPU_MARGIN_BYTES = GIB
"""Kept free on each GPU, as llama.cpp's own `--fit` keeps it: drivers and the desktop take some without telling."""

_LEAST_FOR_SYSTEM, _MOST_FOR_SYSTEM = 2 * GIB, 4 * GIB


@dataclass(frozen=True, slots=True)
class Gpu:
    """A graphics processor that llama.cpp can use; `backend` is "Metal", "CUDA", "Vulkan" and so on.

    On a Mac `memory_bytes` is what Metal recommends as the most to use. `shares_memory` tells that this is part of the
    computer's own.
    """

    backend: str
    memory_bytes: int
    name: str = ""
    free_bytes: int = 0
    shares_memory: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """How much a model may take; what is on a GPU that shares the computer's memory counts there too."""

    memory_bytes: int
    gpu_bytes: int = 0
    shares_memory: bool = False

    def holds(self, needed: Memory) -> bool:
        """Return whether a model fits."""
        beside = needed.processor.total + (needed.gpu.total if self.shares_memory else 0)
        return needed.gpu.total <= self.gpu_bytes and beside <= self.memory_bytes


@dataclass(frozen=True, slots=True)
class Machine:
    """A computer; 0 bytes is unknown, 0 of `free_disk_bytes` too."""

    memory_bytes: int = 0
    available_bytes: int = 0
    cores: int = 1
    gpus: tuple[Gpu, ...] = ()
    free_disk_bytes: int = 0

    @property
    def system_bytes(self) -> int:
        """What the operating system, this app and a few others need: a quarter, between 2 and 4 GiB."""
        return min(max(self.memory_bytes // 4, _LEAST_FOR_SYSTEM), _MOST_FOR_SYSTEM)

    def room(self, *, now: bool = False) -> Room:
        """Return the room there is for a model: beside the system, or `now` beside the programs that run."""
        memory_bytes = max(0, self.memory_bytes - self.system_bytes)
        if now and self.available_bytes:
            memory_bytes = min(memory_bytes, self.available_bytes)
        gpu_bytes = sum(max(0, (gpu.free_bytes or gpu.memory_bytes) - GPU_MARGIN_BYTES) for gpu in self.gpus)
        return Room(memory_bytes, gpu_bytes, any(gpu.shares_memory for gpu in self.gpus))

    @property
    def whole_bytes(self) -> int:
        """All memory that weights can be in; 0 is unknown."""
        apart = sum(gpu.memory_bytes for gpu in self.gpus if not gpu.shares_memory)
        return self.memory_bytes + apart if self.memory_bytes else 0


def apple_gpu_bytes(memory_bytes: int) -> int:
    """Return what macOS usually lets a GPU use of a Mac's memory: two thirds up to 36 GiB, three quarters above.

    Where llama.cpp has told its own figure, that counts: the limit differs by version, and can be set
    (`sysctl iogpu.wired_limit_mb`).
    """
    return memory_bytes * 2 // 3 if memory_bytes <= 36 * GIB else memory_bytes * 3 // 4
