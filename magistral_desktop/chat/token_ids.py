"""Token ids as bytes, as they are stored and sent: little-endian int32."""

import struct
from collections.abc import Sequence


def packed(ids: Sequence[int]) -> bytes:
    """Return token ids as bytes."""
    return struct.pack(f"<{len(ids)}i", *ids)


def unpacked(data: bytes) -> tuple[int, ...]:
    """Return the token ids of bytes; a rest that is no whole id is left out."""
    return struct.unpack(f"<{len(data) // 4}i", data[: len(data) // 4 * 4])
