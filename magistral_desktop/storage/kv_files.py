"""The files in which the engine keeps what it has read of conversations, as far as the window must know them."""

import contextlib
import hashlib
from collections.abc import Iterable
from pathlib import Path


def cache_key(conversation_id: int) -> str:
    """Return the name under which the engine keeps a conversation."""
    return str(conversation_id)


def remove_cached(folder: Path, conversation_ids: Iterable[int]) -> None:
    """Remove what is kept of conversations that are gone for good; the engine must not be running.

    They are named as `engine.kv_cache` names them.
    """
    for conversation_id in conversation_ids:
        name = hashlib.blake2b(cache_key(conversation_id).encode(), digest_size=16).hexdigest()
        with contextlib.suppress(OSError):  # then it is the next to go when the folder is full
            (folder / f"{name}.kv").unlink(missing_ok=True)
