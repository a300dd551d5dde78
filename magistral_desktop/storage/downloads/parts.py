"""A model that is cut into parts: one download, of one commit, whose parts come one after the other.

Which parts there are is asked of the hub once and noted beside the first of them, so that the download is still known
between two parts and its size before the last one. The note goes when all are here; each part is verified as a file.
"""

import contextlib
from dataclasses import replace
from pathlib import Path

import msgspec

from magistral_desktop.download_protocol import (
    Downloaded,
    DownloadPaused,
    Event,
    Found,
    Progress,
    RemoteFile,
    StartDownload,
    Verifying,
    Waiting,
)
from magistral_desktop.errors import DownloadError
from magistral_desktop.language import Phrase, tr
from magistral_desktop.models.files import part_names
from magistral_desktop.storage.downloads.access import Access
from magistral_desktop.storage.downloads.failures import TransientError, changed, no_checksum
from magistral_desktop.storage.downloads.hub import check_endpoint
from magistral_desktop.storage.downloads.naming import model_file
from magistral_desktop.storage.downloads.outside import Outside
from magistral_desktop.storage.downloads.plan import PartsPlan, plan_of, read_plan
from magistral_desktop.storage.downloads.questions import files_at
from magistral_desktop.storage.downloads.transfer import Download, Stopped
from magistral_desktop.storage.downloads.tries import Tries
from magistral_desktop.storage.downloads.verified import recall
from magistral_desktop.storage.files import write_private_file
from magistral_desktop.storage.marks import is_unchanged


def download(command: StartDownload, access: Access, outside: Outside) -> Downloaded | DownloadPaused:
    """Fetch what is missing of a model, in one file or in parts, and verify it.

    Raises:
        DownloadError: it cannot go on by itself.
        StorageError: the disk refuses.
    """
    if len(part_names(command.file)) == 1:
        return Download(command, access, outside).run()
    return _PartedDownload(command, access, outside).run()


class _PartedDownload:
    def __init__(self, command: StartDownload, access: Access, outside: Outside) -> None:
        self._command = command
        self._access = access
        self._outside = outside
        self._names = part_names(command.file)
        self._folder = Path(command.folder)
        self._first = model_file(self._folder, command.repo, self._names[0])
        for url in command.endpoints:
            check_endpoint(url)

    def run(self) -> Downloaded | DownloadPaused:
        try:
            plan = self._planned()
        except Stopped:
            return DownloadPaused("asked")
        done_bytes = 0
        for part in plan.parts:
            if not self._is_here(part):
                ended = self._fetch(plan, part, done_bytes)
                if isinstance(ended, DownloadPaused):
                    return ended
            done_bytes += part.size_bytes
        with contextlib.suppress(FileNotFoundError):
            plan_of(self._first).unlink()
        return Downloaded(str(self._first), plan.parts[0].sha256, plan.size_bytes)

    def _planned(self) -> PartsPlan:
        """Return the parts as they were when the download was begun, or as the hub has them now."""
        plan = read_plan(self._first)
        if plan and self._command.revision in (plan.revision, plan.commit):
            return plan
        plan = self._look_up()
        write_private_file(plan_of(self._first), msgspec.json.encode(plan))
        return plan

    def _look_up(self) -> PartsPlan:
        command, tries = self._command, Tries(self._command.endpoints, self._command.patience)
        while True:
            url = tries.url
            try:
                listed = files_at(self._access.endpoint(url), command.repo, command.revision)
                parts = tuple(self._part(name, listed.files) for name in self._names)
                return PartsPlan(command.repo, self._names[0], command.revision, listed.commit, parts)
            except (TransientError, DownloadError) as error:
                if isinstance(error, DownloadError) and self._access.gain(url, error):
                    continue
                self._wait(tries.failed(error), tries.detail)

    def _part(self, name: str, files: tuple[RemoteFile, ...]) -> RemoteFile:
        part = next((file for file in files if file.file == name), None)
        if part is None:
            raise DownloadError(
                tr("A part of the model is not on the hub"),
                tr("{repo} has no “{name}”, which belongs to this model.", repo=self._command.repo, name=name),
                tr("Choose another file."),
                "not found",
            )
        if not part.sha256:
            raise no_checksum(name)
        return part

    def _wait(self, seconds: float, detail: Phrase) -> None:
        if seconds:
            self._outside.tell(Waiting(seconds, detail))
        if self._outside.stop.wait(seconds):
            raise Stopped

    def _is_here(self, part: RemoteFile) -> bool:
        """Return whether a part is here and was verified, without asking anybody."""
        note = recall(Path(self._command.records.verified_folder), self._path(part))
        return note is not None and note.sha256 == part.sha256 and is_unchanged(note)

    def _fetch(self, plan: PartsPlan, part: RemoteFile, done_bytes: int) -> Downloaded | DownloadPaused:
        """Fetch one part; room for those after it must be on the disk as well."""
        later_bytes = plan.size_bytes - done_bytes - part.size_bytes
        command = msgspec.structs.replace(
            self._command,
            file=part.file,
            revision=plan.commit,
            reserve_bytes=self._command.reserve_bytes + later_bytes,
        )
        self._outside.tell(Found(plan.commit, part.sha256, plan.size_bytes, done_bytes))

        def tell(event: Event) -> None:
            self._outside.tell(_of_all(event, plan, part, done_bytes))

        try:
            return Download(command, self._access, replace(self._outside, tell=tell)).run()
        except DownloadError as error:
            if error.reason == "not found" and self._look_up().commit != plan.commit:
                raise changed(self._names[0]) from error  # its commit is gone
            raise

    def _path(self, part: RemoteFile) -> Path:
        return model_file(self._folder, self._command.repo, part.file)


def _of_all(event: Event, plan: PartsPlan, part: RemoteFile, done_bytes: int) -> Event:
    """Return what an event of one part means for all of them."""
    match event:
        case Found():
            return Found(event.commit, event.sha256, plan.size_bytes, done_bytes + event.received_bytes)
        case Progress():
            return Progress(done_bytes + event.received_bytes, plan.size_bytes, event.bytes_per_s)
        case Verifying():
            return Verifying((done_bytes + event.fraction * part.size_bytes) / max(plan.size_bytes, 1))
        case _:
            return event
