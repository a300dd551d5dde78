"""The files in which the engine keeps what it has read of conversations, as far as the window must know them."""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from magistral_desktop.chat.temporary import is_temporary
from magistral_desktop.protocol import cache_file_name


def cache_key(conversation_id: int) -> str:
    """Return the name under which the engine keeps a conversation, "" for a temporary one, which it does not keep."""
    return "" if is_temporary(conversation_id) else str(conversation_id)


def remove_cached(folder: Path, conversation_ids: Iterable[int]) -> None:
    """Remove what is kept of conversations that are gone for good; the engine must not be running."""
    for conversation_id in conversation_ids:
        with contextlib.suppress(OSError):  # then it is the next to go when the folder is full
            (folder / cache_file_name(cache_key(conversation_id))).unlink(missing_ok=True)
