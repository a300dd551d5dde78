"""All conversations and the settings in one file, and back.

A backup is a ZIP file that holds `backup.json` (what it is, and the SHA-256 of the rest), `conversations.sqlite3` and,
where there are any, `settings.json`. Models are not in it.
"""

import hashlib
import os
import sqlite3
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from magistral_desktop.errors import StorageError
from magistral_desktop.language import Phrase, tr
from magistral_desktop.storage.database import Database
from magistral_desktop.storage.files import make_private_file, not_writable, set_aside, storage_errors, sync_folder
from magistral_desktop.storage.migrations import APPLICATION_ID, MIGRATIONS, version_of
from magistral_desktop.storage.paths import Profile
from magistral_desktop.storage.renewal import finish_renewal, log_of, waiting_place

VERSION = 1

_MANIFEST, _STORE, _SETTINGS = "backup.json", "conversations.sqlite3", "settings.json"
_NO_BACKUP = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, KeyError, EOFError, RuntimeError, ValueError)
"""What `zipfile` raises for bytes that are not what they should be."""

_PIECE_BYTES = 1024 * 1024
_SLICE_PAGES = 64
"""Copied in one go, in some 2 ms, between which others write."""

_WRITE_SECONDS = 0.02
"""How long the copy waits where the store is being written to."""

Tell = Callable[[float], object]
"""Told the part that is done, from 0 to 1."""


class _Manifest(msgspec.Struct, frozen=True):
    format: Literal["magistral-desktop-backup"]
    version: int
    app_version: str
    created_at: float
    sha256: dict[str, str]


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup holds, once it was checked; `created_at` is in Unix seconds."""

    created_at: float
    chats: int
    messages: int


def tell_nobody(_part: float) -> None:
    """Be told of a part that is done."""


def back_up(database: Database, files: tuple[Path, Path], app_version: str, tell: Tell = tell_nobody) -> None:
    """Write a backup of a store that may be at work; it is whole when it has its name.

    `files` are the settings and the backup. What `tell` raises ends it. What is written to the store meanwhile, by the
    same connection, is in the backup too. Measured on 256 MB, on a machine with other work: 4 s.

    Raises:
        StorageError: it cannot be written.
    """
    settings, path = files
    if not path.parent.is_dir():
        raise not_writable(path, tr("there is no such folder"))
    new, copy = path.with_name(f".{path.name}.new-{os.getpid()}"), settings.with_name(f".{_STORE}.backing-up")
    with _gone_afterwards(new, copy), storage_errors(path):
        copy.unlink(missing_ok=True)  # of a backup that was killed
        make_private_file(copy)
        make_private_file(new)
        with database.in_words(), closing(sqlite3.connect(copy)) as target:
            database.connection.backup(
                target,
                pages=_SLICE_PAGES,
                progress=lambda _, left, pages: tell((1 - left / max(1, pages)) / 2),
                sleep=_WRITE_SECONDS,
            )
            target.execute("PRAGMA journal_mode = DELETE")
        size = copy.stat().st_size
        packed = {_STORE: copy} | ({_SETTINGS: settings} if settings.exists() else {})
        _pack(new, packed, app_version, lambda done: tell(0.5 + min(done / max(1, size), 1) / 2))
        new.replace(path)
        sync_folder(path.parent)


def check_backup(path: Path, where: Profile, tell: Tell = tell_nobody) -> Backup:
    """Return what a backup holds, after reading all of it; what `tell` raises ends it.

    Raises:
        StorageError: it is none of ours, damaged, or of a newer version.
    """
    with _unpacked(path, where, tell) as (store, _, created_at):
        tell(0.5)
        return _looked_through(store, created_at)


def restore(path: Path, where: Profile, steps: Sequence[str] = MIGRATIONS) -> list[Path]:
    """Put a backup in the place of the conversations and settings, and return where those are kept now.

    The app must be closed.

    Raises:
        StorageError: the backup cannot be used, or a file cannot be written; the conversations are then as they were.
    """
    with _unpacked(path, where) as (store, settings, created_at):
        _looked_through(store, created_at)
        aside = []
        with storage_errors(where.store):
            if where.store.exists():
                _merge_log(where.store, steps)
            store.replace(waiting_place(where.store))
            if where.store.exists():
                aside.append(set_aside(where.store, "before-restore"))
            finish_renewal(where.store)
        with storage_errors(where.settings):
            if settings.exists():
                if where.settings.exists():
                    aside.append(set_aside(where.settings, "before-restore"))
                settings.replace(where.settings)
        return aside


def _merge_log(path: Path, steps: Sequence[str]) -> None:
    """Bring all of the store into its one file; refused while the app has it open."""
    Database(path, steps).close()
    if log_of(path).exists():
        raise not_writable(path, tr("its log could not be merged"))


def _pack(new: Path, files: dict[str, Path], app_version: str, tell: Tell) -> None:
    """Write the ZIP file. Nothing is compressed: that would take most of the time."""
    with new.open("wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        sums, done = {}, 0
        for name, source in files.items():
            digest = hashlib.sha256()
            with source.open("rb") as content, archive.open(name, "w", force_zip64=True) as member:
                while piece := content.read(_PIECE_BYTES):
                    digest.update(piece)
                    member.write(piece)
                    done += len(piece)
                    tell(done)
            sums[name] = digest.hexdigest()
        manifest = _Manifest("magistral-desktop-backup", VERSION, app_version, time.time(), sums)
        archive.writestr(_MANIFEST, msgspec.json.encode(manifest))
        archive.close()
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _unpacked(path: Path, where: Profile, tell: Tell = tell_nobody) -> Iterator[tuple[Path, Path, float]]:
    """Unpack a backup beside the conversations, checked against its sums, and remove what is left of it afterwards."""
    store = where.data / f".{_STORE}.restoring"
    settings = where.data / f".{_SETTINGS}.restoring"
    with _gone_afterwards(store, settings), storage_errors(path):
        try:
            with zipfile.ZipFile(path) as archive:
                manifest = _manifest(archive.read(_MANIFEST))
                size = max(1, archive.getinfo(_STORE).file_size)
                _unpack(archive, _STORE, store, manifest, lambda done: tell(done / size / 2))
                if _SETTINGS in manifest.sha256:
                    _unpack(archive, _SETTINGS, settings, manifest)
        except _NO_BACKUP as error:
            raise _unusable(path, tr("It is no backup of this app, or a part of it is missing.")) from error
        yield store, settings, manifest.created_at


def _manifest(content: bytes) -> _Manifest:
    try:
        head = msgspec.json.decode(content, type=_Manifest)
    except msgspec.MsgspecError as error:
        raise KeyError(_MANIFEST) from error
    if head.version > VERSION:
        raise _newer()
    return head


def _unpack(archive: zipfile.ZipFile, name: str, target: Path, manifest: _Manifest, tell: Tell = tell_nobody) -> None:
    digest = hashlib.sha256()
    make_private_file(target)
    with archive.open(name) as member, target.open("wb") as file:
        while piece := member.read(_PIECE_BYTES):
            digest.update(piece)
            file.write(piece)
            tell(file.tell())
        file.flush()
        os.fsync(file.fileno())
    if digest.hexdigest() != manifest.sha256[name]:
        raise zipfile.BadZipFile(name)


def _looked_through(store: Path, created_at: float) -> Backup:
    try:
        with closing(sqlite3.connect(store, isolation_level=None)) as connection:
            if version_of(connection) > len(MIGRATIONS):
                raise _newer()
            is_ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            if not is_ours or connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise _unusable(store, tr("The conversations in it are damaged."))
            counts = (connection.execute(f"SELECT count(*) FROM {table}") for table in ("conversations", "messages"))  # noqa: S608
            chats, messages = (int(count.fetchone()[0]) for count in counts)
    except sqlite3.DatabaseError as error:
        raise _unusable(store, tr("The conversations in it are damaged.")) from error
    return Backup(created_at, chats, messages)


def _unusable(path: Path, reason: Phrase) -> StorageError:
    """Return the words for a file that is no backup; `reason` is a sentence."""
    return StorageError(
        tr("The backup cannot be used"),
        tr("{path}: {reason}", path=str(path), reason=reason),
        tr("Nothing was changed. Choose another backup."),
    )


def _newer() -> StorageError:
    return StorageError(
        tr("The backup is from a newer version of this app"),
        tr("This version does not know how the conversations in it are kept."),
        tr("Nothing was changed. Install the newest version of the app, and restore it there."),
    )


@contextmanager
def _gone_afterwards(*paths: Path) -> Iterator[None]:
    try:
        yield
    finally:
        for path in paths:
            path.unlink(missing_ok=True)
