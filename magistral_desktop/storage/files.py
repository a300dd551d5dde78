"""Files and folders that only their owner may read, and what to say when the disk refuses."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import EDQUOT, ENOSPC
from pathlib import Path

from magistral_desktop.errors import StorageError
from magistral_desktop.language import tr

FreeBytes = Callable[[Path], int]
"""Returns how many bytes may still be written on the disk of a folder."""

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700


def make_folder(folder: Path) -> None:
    """Make the folder, private if it is new; one that is there keeps its mode, since others may rely on it.

    Raises:
        StorageError: it cannot be made.
    """
    if folder.is_dir():
        return
    with storage_errors(folder):
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make an empty file unless it is there, and let only its owner read it.

    Raises:
        StorageError: it cannot be made.
    """
    make_folder(path.parent)
    with storage_errors(path):
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, _PRIVATE_FILE))
        path.chmod(_PRIVATE_FILE)


def write_private_file(path: Path, content: bytes) -> None:
    """Replace the file's content at once, so that a crash leaves the old content or the new, never a part.

    Raises:
        StorageError: it cannot be written; the old content is still there.
    """
    make_folder(path.parent)
    new = path.with_name(f".{path.name}.new-{os.getpid()}")
    with storage_errors(path):
        try:
            with open(os.open(new, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, _PRIVATE_FILE), "wb") as file:  # noqa: PTH123
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
        except OSError:
            new.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def set_aside(path: Path, word: str) -> Path:
    """Rename a file that cannot be used to `<stem>.<word>-<date><suffix>` beside it, and return the new path.

    Raises:
        StorageError: it cannot be renamed.
    """
    date = time.strftime("%Y-%m-%d-%H%M%S")
    aside = path.with_name(f"{path.stem}.{word}-{date}{path.suffix}")
    count = 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{path.stem}.{word}-{date}-{count}{path.suffix}")
    with storage_errors(path):
        path.rename(aside)
    return aside


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Raise what the operating system says about `path` as a StorageError."""
    try:
        yield
    except OSError as error:
        if error.errno in {ENOSPC, EDQUOT}:
            raise disk_full(path) from error
        raise not_writable(path, error.strerror or str(error)) from error


def disk_full(path: Path) -> StorageError:
    """Return the words for a disk, or a user's share of it, that has no space left."""
    return StorageError(
        tr("The disk is full"),
        tr("“{name}” could not be saved in {folder}.", name=path.name, folder=str(path.parent)),
        tr("Free some space; what you see here is kept while the app is open."),
    )


def not_writable(path: Path, reason: str) -> StorageError:
    """Return the words for a file or folder that may not be read or written."""
    return StorageError(
        tr("“{name}” cannot be used", name=path.name),
        tr("{path} could not be read or written: {reason}.", path=str(path), reason=reason),
        tr("Check that you may write to this folder, and that its disk is connected and not read-only."),
    )


def free_bytes(folder: Path) -> int:
    """Return how many bytes the user may still write on the disk of a folder.

    Raises:
        StorageError: the disk does not say.
    """
    with storage_errors(folder):
        return shutil.disk_usage(folder).free


def sync_folder(folder: Path) -> None:
    """Bring a rename in the folder onto the disk; an OSError is the caller's to put into words."""
    if os.name == "nt":  # folders cannot be opened there; the rename is on disk with the file system's own journal
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
