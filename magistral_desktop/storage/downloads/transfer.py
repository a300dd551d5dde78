"""A download from its first request to the verified file: tries, waits, mirrors, the disk, the checksum."""

import errno
import time
from pathlib import Path

import httpx2

from magistral_desktop.download_protocol import (
    Downloaded,
    DownloadPaused,
    Found,
    Progress,
    StartDownload,
    Verifying,
    Waiting,
)
from magistral_desktop.errors import DownloadError, StorageError
from magistral_desktop.language import Phrase, tr
from magistral_desktop.storage.downloads.access import Access, Endpoint
from magistral_desktop.storage.downloads.failures import ChangedError, TransientError, changed, not_as_promised
from magistral_desktop.storage.downloads.hub import FileAtCommit, check_endpoint, look_up, open_range
from magistral_desktop.storage.downloads.naming import model_file, part_of
from magistral_desktop.storage.downloads.outside import Outside
from magistral_desktop.storage.downloads.pace import Limit, Speed
from magistral_desktop.storage.downloads.partial import Partial, PartRecord
from magistral_desktop.storage.downloads.tries import Tries
from magistral_desktop.storage.downloads.verified import recall, remember, sha256_of
from magistral_desktop.storage.files import make_folder, not_writable
from magistral_desktop.storage.marks import is_unchanged

_SYNC_EVERY_S = 2.0
_TELL_EVERY_S = 0.2
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class Stopped(Exception):  # noqa: N818  # not an error: it pauses
    """The download is to pause; `missing_bytes` is what the disk lacks, 0 if the user asked for it."""

    def __init__(self, missing_bytes: int = 0) -> None:
        super().__init__()
        self.missing_bytes = missing_bytes


class Download:
    """The download of one file at work, on the main thread of its process.

    Raises:
        DownloadError: the names or the addresses cannot be used.
    """

    def __init__(self, command: StartDownload, access: Access, outside: Outside) -> None:
        self._command = command
        self._access = access
        self._tell = outside.tell
        self._stop = outside.stop
        self._free = outside.free
        self._path = model_file(Path(command.folder), command.repo, command.file)
        self._verified = Path(command.records.verified_folder)
        self._looked_up: dict[str, FileAtCommit] = {}  # by endpoint
        self._speed = Speed()
        self._limit = Limit(command.limit_bytes_per_s)
        self._told_at = self._synced_at = time.monotonic()
        for url in command.endpoints:
            check_endpoint(url)

    def run(self) -> Downloaded | DownloadPaused:
        """Fetch what is missing, verify it, and give it its name.

        Raises:
            DownloadError: it cannot go on by itself.
            StorageError: the disk refuses.
        """
        make_folder(self._path.parent)
        with Partial(self._path) as partial:
            try:
                there = self._fetch(partial)
                return self._keep_old(there, partial) if there else self._verify(partial)
            except Stopped as stopped:
                self._tell_now(partial)
                if stopped.missing_bytes:
                    return DownloadPaused("disk", stopped.missing_bytes)
                partial.sync()
                return DownloadPaused("asked")

    def _fetch(self, partial: Partial) -> FileAtCommit | None:
        """Go on until all bytes are here, at the next endpoint whenever one fails; or return what was here before."""
        tries = Tries(self._command.endpoints, self._command.patience)
        while not self._is_complete(partial):
            before, url = partial.received_bytes, tries.url
            try:
                wanted = self._settle(self._access.endpoint(url), partial)
                if not before and self._is_there(wanted):
                    return wanted
                if before < wanted.size_bytes:
                    self._fetch_from(self._access.endpoint(url), wanted, partial)
            except (TransientError, DownloadError) as error:
                if isinstance(error, DownloadError) and self._access.gain(url, error):
                    continue
                if partial.received_bytes > before:
                    tries.begin_anew()
                self._wait(tries.failed(error), tries.detail)
        return None

    def _is_complete(self, partial: Partial) -> bool:
        """Return whether all bytes of the wanted revision are here."""
        record = partial.record
        if record is None or self._command.revision not in (record.revision, record.commit):
            return False
        return partial.received_bytes == record.size_bytes

    def _wait(self, seconds: float, detail: Phrase) -> None:
        if seconds:
            self._tell(Waiting(seconds, detail))
        if self._stop.wait(seconds):
            raise Stopped

    def _settle(self, endpoint: Endpoint, partial: Partial) -> FileAtCommit:
        """Return which file is fetched from an endpoint: the one that was begun, unless another revision is wanted."""
        command, record = self._command, partial.record
        if found := self._looked_up.get(endpoint.url):
            return found
        if record and command.revision in (record.revision, record.commit):
            self._tell(Found(record.commit, record.sha256, record.size_bytes, partial.received_bytes))
            return FileAtCommit(record.repo, record.file, record.commit, record.sha256, record.size_bytes)
        return self._look_up(endpoint, partial)

    def _look_up(self, endpoint: Endpoint, partial: Partial) -> FileAtCommit:
        """Ask an endpoint what the file is now, and note it unless it is the one that was begun.

        Raises:
            DownloadError: it is another one, and bytes of the old one are here.
        """
        command, record = self._command, partial.record
        found = look_up(endpoint, command.repo, command.revision, command.file)
        is_asked_again = record is not None and command.revision in (record.revision, record.commit)
        if record is None or record.sha256 != found.sha256 or not is_asked_again:
            if is_asked_again and partial.received_bytes:
                raise changed(found.file)
            partial.begin(
                PartRecord(found.repo, found.file, command.revision, found.commit, found.sha256, found.size_bytes)
            )
        self._looked_up[endpoint.url] = found
        self._tell(Found(found.commit, found.sha256, found.size_bytes, partial.received_bytes))
        return found

    def _fetch_from(self, endpoint: Endpoint, wanted: FileAtCommit, partial: Partial) -> None:
        """Read from one endpoint until its answer ends.

        Raises:
            DownloadError, TransientError: it failed; what came is kept.
        """
        self._check_disk(partial)
        try:
            with open_range(endpoint, wanted, partial.received_bytes) as (skipped, response):
                self._read(response, skipped, partial)
        except ChangedError as error:
            if self._look_up(endpoint, partial) == wanted:  # then the hub contradicts itself
                raise changed(wanted.file) from error
            return
        except DownloadError as error:
            if error.reason != "not found" or self._look_up(endpoint, partial) == wanted:
                raise
            return  # the commit is gone, or a mirror does not have it: on at the one where the file is the same
        if partial.received_bytes < wanted.size_bytes:
            raise TransientError(tr("The server ended the connection before the end of the file."))

    def _read(self, response: httpx2.Response, skipped: int, partial: Partial) -> None:
        """Write what comes after the first `skipped` bytes as it comes, never beyond the size of the file."""
        record = partial.record
        assert record
        for data in response.iter_raw():  # as it comes: in larger pieces, a cut would lose what came of the last one
            fresh = data[skipped : skipped + record.size_bytes - partial.received_bytes]
            skipped = max(skipped - len(data), 0)
            self._write(fresh, partial)
            self._speed.note(len(fresh))
            self._report(partial)
            if partial.received_bytes == record.size_bytes:
                break
            if self._stop.wait(self._limit.delay_s(len(data))):
                raise Stopped
        self._tell_now(partial)

    def _write(self, data: bytes, partial: Partial) -> None:
        try:
            partial.write(data)
        except OSError as error:
            raise self._disk_stop(partial, error) from error

    def _disk_stop(self, partial: Partial, error: OSError) -> Exception:
        """Return what to raise for an error of the disk: a full one pauses."""
        if error.errno in _FULL:
            return Stopped(max(self._missing_bytes(partial), 1))
        return not_writable(part_of(self._path), error.strerror or str(error))

    def _report(self, partial: Partial) -> None:
        """Tell how far it is and bring what came onto the disk, each at its own pace."""
        now = time.monotonic()
        if now >= self._told_at + _TELL_EVERY_S:
            self._told_at = now
            self._tell_now(partial)
        if now >= self._synced_at + _SYNC_EVERY_S:
            self._synced_at = now
            try:
                partial.sync()
            except StorageError as error:
                cause = error.__cause__
                raise (self._disk_stop(partial, cause) if isinstance(cause, OSError) else error) from error
            self._check_disk(partial)

    def _tell_now(self, partial: Partial) -> None:
        if partial.record:
            self._tell(Progress(partial.received_bytes, partial.record.size_bytes, self._speed.bytes_per_s))

    def _check_disk(self, partial: Partial) -> None:
        if (missing_bytes := self._missing_bytes(partial)) > 0:
            raise Stopped(missing_bytes)

    def _missing_bytes(self, partial: Partial) -> int:
        """Return how many bytes more must be free for the rest of the file and the reserve; not positive if enough."""
        rest = partial.record.size_bytes - partial.received_bytes if partial.record else 0
        return rest + self._command.reserve_bytes - self._free(self._path.parent)

    def _is_there(self, wanted: FileAtCommit) -> bool:
        """Return whether the file is here already, reading it only if it has changed since it was verified."""
        if not self._path.is_file() or self._path.stat().st_size != wanted.size_bytes:
            return False
        note = recall(self._verified, self._path)
        known = note.sha256 if note and is_unchanged(note) else sha256_of(self._path, self._tell_verifying)
        return known == wanted.sha256

    def _keep_old(self, there: FileAtCommit, partial: Partial) -> Downloaded:
        partial.drop()
        return self._done(there)

    def _verify(self, partial: Partial) -> Downloaded:
        """Read the whole file from the disk, as it will be used, and give it its name if it is what was promised."""
        record = partial.record
        assert record
        self._tell(Progress(record.size_bytes, record.size_bytes, 0.0))
        if sha256_of(part_of(self._path), self._tell_verifying) != record.sha256:
            raise not_as_promised(record.file, partial.put_aside().name)
        partial.finish()
        return self._done(FileAtCommit(record.repo, record.file, record.commit, record.sha256, record.size_bytes))

    def _done(self, file: FileAtCommit) -> Downloaded:
        remember(self._verified, self._path, file.sha256, (file.repo, file.file, file.commit))
        return Downloaded(str(self._path), file.sha256, file.size_bytes)

    def _tell_verifying(self, fraction: float) -> None:
        if self._stop.is_set():
            raise Stopped
        now = time.monotonic()
        if now >= self._told_at + _TELL_EVERY_S:
            self._told_at = now
            self._tell(Verifying(fraction))
