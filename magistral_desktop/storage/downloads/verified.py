"""Which files were verified: a file is never read again to be sure of it unless it has changed."""

import contextlib
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import msgspec

from magistral_desktop.storage.files import storage_errors, write_private_file
from magistral_desktop.storage.marks import Mark, is_unchanged, mark_of, note_of

_BLOCK_BYTES = 4 * 1024**2


class Verified(Mark, frozen=True):
    """A file as it was when its SHA-256 was taken; repository, file and commit are "" for one of the user's own."""

    sha256: str
    repo: str = ""
    file: str = ""
    commit: str = ""


def remember(folder: Path, path: Path, sha256: str, origin: tuple[str, str, str] = ("", "", "")) -> Verified:
    """Note that a file, as it is now, has this SHA-256; `origin` is its repository, file and commit.

    Raises:
        StorageError: it cannot be noted.
    """
    mark = mark_of(path)
    note = Verified(mark.path, mark.size_bytes, mark.modified_ns, mark.inode, sha256, *origin)
    write_private_file(note_of(folder, path), msgspec.json.encode(note))
    return note


def recall(folder: Path, path: Path) -> Verified | None:
    """Return what is noted of a file, changed or not; None if there is nothing."""
    try:
        return msgspec.json.decode(note_of(folder, path).read_bytes(), type=Verified)
    except (OSError, msgspec.MsgspecError):  # then the file is read again, which is all that is lost
        return None


def find(folder: Path, sha256: str) -> Path | None:
    """Return a file that was noted to have this SHA-256 and has not changed since; None if there is none."""
    for note in sorted(folder.glob("*.json")):
        try:
            known = msgspec.json.decode(note.read_bytes(), type=Verified)
        except (OSError, msgspec.MsgspecError):
            continue
        if known.sha256 == sha256 and is_unchanged(known):
            return Path(known.path)
    return None


def forget(folder: Path, path: Path) -> None:
    """Remove what is noted of a file."""
    with contextlib.suppress(OSError):  # a note of a file that is gone does no harm
        note_of(folder, path).unlink(missing_ok=True)


def sha256_of(path: Path, tell: Callable[[float], None] = lambda _: None) -> str:
    """Return the SHA-256 of a file in lower-case hexadecimal, telling the part that has been read.

    Raises:
        StorageError: it cannot be read.
    """
    digest = hashlib.sha256()
    block = bytearray(_BLOCK_BYTES)
    done = 0
    with storage_errors(path), path.open("rb", buffering=0) as file:
        size_bytes = os.fstat(file.fileno()).st_size
        while count := file.readinto(block):
            digest.update(memoryview(block)[:count])
            done += count
            tell(min(done / max(size_bytes, 1), 1.0))
    return digest.hexdigest()
