"""What tells whether a file is still the one it was, without reading it; and where a note about it is kept.

A note per file, in a folder of the profile, so that processes do not wait for each other and no folder of the user's
gets files they did not ask for.
"""

import hashlib
import os
from pathlib import Path

import msgspec

from magistral_desktop.storage.files import storage_errors


class Mark(msgspec.Struct, frozen=True):
    """A file as it was: its size, time of change and inode."""

    path: str
    size_bytes: int
    modified_ns: int
    inode: int


def mark_of(path: Path) -> Mark:
    """Return the mark of a file as it is now.

    Raises:
        StorageError: it cannot be looked at.
    """
    with storage_errors(path):
        stat = path.stat()
    return Mark(str(path), stat.st_size, stat.st_mtime_ns, stat.st_ino)


def is_unchanged(mark: Mark) -> bool:
    """Return whether the file is still the one that was marked."""
    try:
        stat = os.stat(mark.path)  # noqa: PTH116  # one call for the three, as written above
    except OSError:
        return False
    return (stat.st_size, stat.st_mtime_ns, stat.st_ino) == (mark.size_bytes, mark.modified_ns, mark.inode)


def note_of(folder: Path, path: Path) -> Path:
    """Return where in a folder of notes the one about a file is."""
    return folder / f"{hashlib.blake2b(os.fsencode(path), digest_size=16).hexdigest()}.json"
