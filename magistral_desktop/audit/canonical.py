"""The one way in which a value is written as bytes, so that equal values have equal hashes.

It is RFC 8785 (JSON Canonicalization Scheme) for what records hold: objects with ASCII names, lists, text, whole
numbers within ±2^53, true, false and null. There are no fractions, about whose digits implementations differ.
"""

import hashlib
import json

import msgspec


def canonical(value: object) -> bytes:
    """Return a value, or a struct, as bytes of UTF-8: names in order, no white space, no escape that is not needed."""
    plain = msgspec.to_builtins(value)
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def digest(value: object) -> str:
    """Return the SHA-256 of a value's canonical form in lower-case hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()
