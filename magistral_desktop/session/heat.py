"""Whether the computer is so hot that it slows itself down, or soon will."""

import ctypes
import sys
from pathlib import Path

_LINUX_ZONES = Path("/sys/class/thermal")
_NEAR_MILLIDEGREES = 3_000
"""So near to where a Linux kernel begins to slow the processor down, it is hot."""

_MAC_SERIOUS = 2
"""NSProcessInfoThermalStateSerious: "reduce your use of the CPU". Source: Foundation, NSProcessInfo.h."""


def is_hot(platform: str = sys.platform) -> bool:
    """Return whether the computer is hot; where that is not known, as on Windows, it is not."""
    if platform == "linux":
        return linux_is_hot(_LINUX_ZONES)
    return platform == "darwin" and _mac_is_hot()


def linux_is_hot(zones: Path) -> bool:
    """Ask the kernel: a zone has nearly reached a temperature from which it is cooled by working slower.

    Source: Documentation/driver-api/thermal/sysfs-api.rst: trip points of the type "passive".
    """
    return any(_is_near_trip(zone) for zone in sorted(zones.glob("thermal_zone*")))


def _is_near_trip(zone: Path) -> bool:
    now = _number(zone / "temp")
    kinds = sorted(zone.glob("trip_point_*_type"))
    trips = [_number(kind.with_name(kind.name.replace("_type", "_temp"))) for kind in kinds if _is_passive(kind)]
    return now > 0 and any(0 < trip <= now + _NEAR_MILLIDEGREES for trip in trips)


def _is_passive(kind: Path) -> bool:
    try:
        return kind.read_text(encoding="ascii", errors="replace").strip() == "passive"
    except OSError:
        return False


def _number(file: Path) -> int:
    """Return the thousandths of a degree in a file, 0 where it cannot be read: zones of parts that sleep say so."""
    try:
        return int(file.read_text(encoding="ascii", errors="replace"))
    except (OSError, ValueError):
        return 0


def _mac_is_hot() -> bool:
    try:
        ctypes.CDLL("/System/Library/Frameworks/Foundation.framework/Foundation")
        objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
        objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
        # objc_msgSend is called as the method it stands for; a variadic call is another one on Apple silicon.
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        ask = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        process = send(objc.objc_getClass(b"NSProcessInfo"), objc.sel_registerName(b"processInfo"))
        return int(ask(process, objc.sel_registerName(b"thermalState"))) >= _MAC_SERIOUS
    except (OSError, AttributeError):
        return False
