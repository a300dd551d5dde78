"""What SQLite says about the conversations' file, in the user's words."""

import sqlite3
from pathlib import Path

from magistral_desktop.errors import StorageError
from magistral_desktop.language import tr
from magistral_desktop.storage.files import disk_full, not_writable


class DamagedError(StorageError):
    """The file is not a sound store of ours."""


class NeedsTimeError(Exception):
    """The file is to be recovered or brought up to date, which takes seconds where it is large."""


_DAMAGED_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_REFUSED_CODES = frozenset(
    {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR}
)
_LOCKED_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def _primary_code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def words(error: sqlite3.Error, path: Path) -> StorageError | None:
    """Return the user's words for an error of the disk, None for a bug of ours."""
    code = _primary_code(error)
    if code == sqlite3.SQLITE_FULL:
        return disk_full(path)
    if code in _REFUSED_CODES:
        return not_writable(path, str(error))
    if code in _LOCKED_CODES:
        return StorageError(
            tr("The conversations are in use"),
            tr("Another program has {path} open.", path=str(path)),
            tr("Close the other window of this app, or the program that reads the file, and start again."),
        )
    if code in _DAMAGED_CODES:
        return damaged(path, str(error))
    return None


def damaged(path: Path, reason: str) -> DamagedError:
    """Return the words for a file that cannot be read as ours."""
    return DamagedError(
        tr("The conversations are damaged"),
        tr("{path} could not be read: {reason}.", path=str(path), reason=reason),
        tr("Start the app again: it then brings what can still be read into a new file, and keeps the damaged one."),
    )


def newer(path: Path) -> StorageError:
    """Return the words for a file that has had steps which this version does not know."""
    return StorageError(
        tr("The conversations are from a newer version of this app"),
        tr("{path} was last used by a newer version, and was left as it is.", path=str(path)),
        tr("Install the newest version, or start this one with another profile."),
    )
