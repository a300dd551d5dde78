"""Whether the computer runs on its battery, when work that nobody waits for is left out."""

import ctypes
import sys
from pathlib import Path

_LINUX_SUPPLIES = Path("/sys/class/power_supply")
_MAC_UNLIMITED = -2.0
"""kIOPSTimeRemainingUnlimited: a mains adapter is connected. Source: IOKit/ps/IOPowerSources.h."""

_WINDOWS_OFFLINE = 0
"""SYSTEM_POWER_STATUS.ACLineStatus without mains. Source: winbase.h."""


def is_on_battery(platform: str = sys.platform) -> bool:
    """Return whether the battery is used up by what is done now; where that is not known, it is not."""
    if platform == "linux":
        return linux_on_battery(_LINUX_SUPPLIES)
    if platform == "darwin":
        return _mac_on_battery()
    return platform == "win32" and _windows_on_battery()


def linux_on_battery(supplies: Path) -> bool:
    """Ask the kernel: no mains adapter is online, and a battery of the computer's own is discharging.

    Source: Documentation/ABI/testing/sysfs-class-power.
    """
    try:
        folders = sorted(supplies.iterdir())
    except OSError:
        return False
    if any(_line(folder / "type") in {"Mains", "USB"} and _line(folder / "online") == "1" for folder in folders):
        return False
    return any(_is_discharging(folder) for folder in folders)


def _is_discharging(folder: Path) -> bool:
    is_own = _line(folder / "type") == "Battery" and _line(folder / "scope") != "Device"  # a mouse has one too
    return is_own and _line(folder / "status") == "Discharging"


def _line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _mac_on_battery() -> bool:
    try:
        power = ctypes.CDLL("/System/Library/Frameworks/IOKit.framework/IOKit")
        power.IOPSGetTimeRemainingEstimate.restype = ctypes.c_double
        return bool(power.IOPSGetTimeRemainingEstimate() != _MAC_UNLIMITED)
    except (OSError, AttributeError):
        return False


class _PowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS."""

    _fields_ = (
        ("line", ctypes.c_ubyte),
        ("battery_flag", ctypes.c_ubyte),
        ("battery_percent", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("seconds_left", ctypes.c_uint32),
        ("seconds_full", ctypes.c_uint32),
    )


def _windows_on_battery() -> bool:
    status = _PowerStatus()
    kernel = ctypes.CDLL("kernel32")  # x64 has one calling convention
    return bool(kernel.GetSystemPowerStatus(ctypes.byref(status))) and status.line == _WINDOWS_OFFLINE
