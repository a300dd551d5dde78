"""A file on its way: its bytes so far in `.part`, and in `.part.json` which file they are of.

A kill loses nothing: bytes go to the operating system as they come. After a reboot only what was synced before is
certain, and that is what the record says; the record is written after the sync, so it never claims more than there is.
"""

import contextlib
import os
import sys
from pathlib import Path
from typing import Self

import msgspec

from magistral_desktop.errors import DownloadError
from magistral_desktop.language import tr
from magistral_desktop.storage.downloads.naming import part_of, record_of
from magistral_desktop.storage.files import set_aside, storage_errors, sync_folder, write_private_file

_PRIVATE_FILE = 0o600
_BINARY = getattr(os, "O_BINARY", 0)
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class PartRecord(msgspec.Struct, frozen=True):
    """Which file the bytes are of; `synced_bytes` of them are on the disk for certain since the boot `boot`."""

    repo: str
    file: str
    revision: str
    commit: str
    sha256: str
    size_bytes: int
    synced_bytes: int = 0
    boot: str = ""


class Partial:
    """The unfinished file at `path`, which one process at a time may grow; a context that closes it.

    Raises:
        DownloadError: another process has it.
        StorageError: it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = part_of(path)
        self.record = read_record(path)
        with storage_errors(self._part):
            descriptor = os.open(self._part, os.O_RDWR | os.O_CREAT | _BINARY, _PRIVATE_FILE)
            self._file = os.fdopen(descriptor, "r+b", buffering=0)
        try:
            _lock(descriptor)
            with storage_errors(self._part):
                self.received_bytes = self._recover(os.fstat(descriptor).st_size)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self, record: PartRecord) -> None:
        """Note which file the bytes are of; those of another content are thrown away.

        Raises:
            StorageError: it cannot be noted.
        """
        if self.record is None or record.sha256 != self.record.sha256:
            self._cut(0)
        self._save(record)

    def write(self, data: bytes) -> None:
        """Add bytes at the end; an error of the disk leaves `received_bytes` at what could be written.

        Raises:
            OSError: they could not be written, or not all of them.
        """
        view = memoryview(data)
        while view:
            count = self._file.write(view)
            self.received_bytes += count
            view = view[count:]

    def sync(self) -> None:
        """Bring all that was received onto the disk, then note how much that is.

        Raises:
            StorageError: the disk refuses.
        """
        if self.record is None:
            return
        with storage_errors(self._part):
            os.fsync(self._file.fileno())
        self._save(self.record)

    def finish(self) -> None:
        """Give the file its name: it is complete and was verified.

        Raises:
            StorageError: it cannot be renamed.
        """
        with storage_errors(self._path):
            os.fsync(self._file.fileno())
            self._file.close()  # Windows renames no open file
            self._part.replace(self._path)
            sync_folder(self._path.parent)
            record_of(self._path).unlink(missing_ok=True)

    def put_aside(self) -> Path:
        """Rename the bytes, which are not what was promised, and return the new path.

        Raises:
            StorageError: they cannot be renamed.
        """
        self._file.close()
        with storage_errors(self._path):
            record_of(self._path).unlink(missing_ok=True)
        return set_aside(self._part, "bad")

    def drop(self) -> None:
        """Remove the bytes: they are not needed.

        Raises:
            StorageError: they cannot be removed.
        """
        self._file.close()
        discard_partial(self._path)

    def close(self) -> None:
        """Let go of the file; its bytes stay. One that was not even begun leaves nothing."""
        if self._file.closed:
            return
        self._file.close()
        if self.record is None:
            with contextlib.suppress(OSError):  # an empty file does no harm
                self._part.unlink()
                self._part.parent.rmdir()  # only an empty one goes

    def _recover(self, length: int) -> int:
        """Keep what is certain: all bytes within the boot that wrote them, else those that were synced."""
        if self.record is None:
            certain = 0
        elif self.record.boot and self.record.boot == _boot():
            certain = min(length, self.record.size_bytes)
        else:
            certain = min(length, self.record.synced_bytes)
        self._cut(certain)
        return certain

    def _cut(self, length: int) -> None:
        self._file.truncate(length)
        self._file.seek(length)
        self.received_bytes = length

    def _save(self, record: PartRecord) -> None:
        synced = self.received_bytes
        self.record = msgspec.structs.replace(record, synced_bytes=synced, boot=_boot())
        write_private_file(record_of(self._path), msgspec.json.encode(self.record))


def read_record(path: Path) -> PartRecord | None:
    """Return what is noted of the unfinished file at `path`; None if there is nothing, or it cannot be read."""
    try:
        return msgspec.json.decode(record_of(path).read_bytes(), type=PartRecord)
    except (OSError, msgspec.MsgspecError):
        return None


def discard_partial(path: Path) -> None:
    """Remove the bytes of an unfinished file; no process may be fetching it.

    Raises:
        StorageError: they cannot be removed.
    """
    with storage_errors(path):
        part_of(path).unlink(missing_ok=True)
        record_of(path).unlink(missing_ok=True)


def _boot() -> str:
    """Return what tells this boot from others, or "" where the system does not say: then only synced bytes count."""
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return ""


def _lock(descriptor: int) -> None:
    """Take the file for this process; the operating system lets go of it however the process ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, 1 << 62, os.SEEK_SET)  # a byte that the file does not have
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise DownloadError(
            tr("This file is being downloaded already"),
            tr("Another window or terminal fetches it at this moment."),
            tr("Wait until it is done, or stop it there."),
            "busy",
        ) from error
