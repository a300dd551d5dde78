"""How short the computer's memory is, as the system tells it, and a watch over it while a model is loaded."""

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

Pressure = Literal["normal", "warning", "critical"]
"""There is enough; other programs are about to be swapped out; the computer is about to stand still."""

WATCH_EVERY_MS = 2_000
_SURE_AFTER = 2
"""Readings in a row that must agree, as a program that starts takes memory for a moment."""

_PROC = Path("/proc")
_LOW_SHARE, _LEAST_SHARE = 0.05, 0.02
"""Of all memory: available less than this is a warning, or critical."""

_SLOWED_PERCENT, _STALLED_PERCENT = 20.0, 10.0
"""Of the last 10 seconds, in which some or all programs waited for memory. Source: kernel, accounting/psi.rst."""

_MAC_LEVELS: dict[int, Pressure] = {1: "normal", 2: "warning", 4: "critical"}
"""kern.memorystatus_vm_pressure_level. Source: xnu, osfmk/vm/vm_pageout.h and sys/event.h (NOTE_MEMORYSTATUS_*)."""


class MemoryWatch(QObject):
    """Reads the pressure from time to time. Signal: `changed(Pressure)`, when it is sure."""

    changed = Signal(str)

    def __init__(
        self,
        read: Callable[[], Pressure] | None = None,
        parent: QObject | None = None,
        watch_every_ms: int = WATCH_EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self.pressure: Pressure = "normal"
        self._read = read or memory_pressure
        self._seen: Pressure = "normal"
        self._times = 0
        self._timer = QTimer(self, interval=watch_every_ms)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Watch from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        seen = self._read()
        self._times = self._times + 1 if seen == self._seen else 1
        self._seen = seen
        if self._times >= _SURE_AFTER and seen != self.pressure:
            self.pressure = seen
            self.changed.emit(seen)


def memory_pressure(platform: str = sys.platform) -> Pressure:
    """Return how short memory is; where the system does not say, it is not."""
    if platform == "linux":
        return linux_pressure(_PROC)
    if platform == "darwin":
        return _mac_pressure()
    return _windows_pressure() if platform == "win32" else "normal"


def linux_pressure(proc: Path) -> Pressure:
    """Judge by what is available, which shows a shortage before it slows anything, and by what already waits.

    A model that is mapped from its file counts as available, so where it is larger than the memory only the waiting
    tells. Source: kernel, filesystems/proc.rst (meminfo) and accounting/psi.rst.
    """
    slowed, stalled = _waiting(_text(proc / "pressure" / "memory"))
    available = _available_share(_text(proc / "meminfo"))
    if stalled >= _STALLED_PERCENT or available < _LEAST_SHARE:
        return "critical"
    return "warning" if slowed >= _SLOWED_PERCENT or available < _LOW_SHARE else "normal"


def _waiting(pressure: str) -> tuple[float, float]:
    """Return `some` and `full` of the last 10 seconds, in percent; 0 where the kernel does not count."""
    shares = {"some": 0.0, "full": 0.0}
    for line in pressure.splitlines():
        kind, *fields = line.split()
        values = dict(field.partition("=")[::2] for field in fields)
        shares[kind] = float(values.get("avg10", 0))
    return shares["some"], shares["full"]


def _available_share(meminfo: str) -> float:
    sizes = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in meminfo.splitlines())}
    total = sizes.get("MemTotal", 0)
    return sizes.get("MemAvailable", total) / total if total else 1.0


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""


def _mac_pressure() -> Pressure:
    try:
        system = ctypes.CDLL("/usr/lib/libSystem.dylib")
        level, size = ctypes.c_int(0), ctypes.c_size_t(ctypes.sizeof(ctypes.c_int))
        name = b"kern.memorystatus_vm_pressure_level"
        failed = system.sysctlbyname(name, ctypes.byref(level), ctypes.byref(size), None, ctypes.c_size_t(0))
    except (OSError, AttributeError):
        return "normal"
    return "normal" if failed else _MAC_LEVELS.get(level.value, "normal")


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX. Source: sysinfoapi.h."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load_percent", ctypes.c_uint32),
        ("total_bytes", ctypes.c_uint64),
        ("available_bytes", ctypes.c_uint64),
        ("total_commit_bytes", ctypes.c_uint64),
        ("available_commit_bytes", ctypes.c_uint64),
        ("total_virtual_bytes", ctypes.c_uint64),
        ("available_virtual_bytes", ctypes.c_uint64),
        ("extended_bytes", ctypes.c_uint64),
    )


def _windows_pressure() -> Pressure:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    if not ctypes.CDLL("kernel32").GlobalMemoryStatusEx(ctypes.byref(status)):
        return "normal"
    return pressure_of_shares(
        status.available_bytes / max(1, status.total_bytes),
        status.available_commit_bytes / max(1, status.total_commit_bytes),
    )


def pressure_of_shares(available: float, available_commit: float) -> Pressure:
    """Judge by the shares of memory and of what the system may promise (commit) that are left."""
    share = min(available, available_commit)
    if share < _LEAST_SHARE:
        return "critical"
    return "warning" if share < _LOW_SHARE else "normal"
