"""The model files that can be had and those that are here, and the downloads at work."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.download_protocol import RESERVE_BYTES, Listed, ListFiles, Patience, Records, StartDownload
from magistral_desktop.errors import DownloadError, UserError
from magistral_desktop.models.fit import Advice, advise
from magistral_desktop.models.machine import Machine
from magistral_desktop.session.background import Background
from magistral_desktop.session.download import HubFiles, ModelDownload
from magistral_desktop.session.download_state import DownloadState
from magistral_desktop.storage.downloads.library import remove_model, unfinished_downloads
from magistral_desktop.storage.downloads.naming import model_file
from magistral_desktop.storage.library import FoundModel, find_models, is_model_name, parts_of
from magistral_desktop.storage.paths import Profile


@dataclass(frozen=True, slots=True)
class Source:
    """A file of a repository on the Hub."""

    repo: str
    file: str
    revision: str = "main"

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other files: there is one download of it, whatever the revision."""
        return self.repo, self.file


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that a repository has."""

    source: Source
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Download:
    """A file on its way and what it is at."""

    source: Source
    state: DownloadState


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A model on this computer; `is_own` tells that the app downloaded it and may remove it."""

    found: FoundModel
    is_own: bool


@dataclass(frozen=True, slots=True)
class HubAccess:
    """How the Hub is reached: the download process, the hubs in order, the most bytes per second (0: no limit)."""

    process: tuple[str, tuple[str, ...]]
    endpoints: tuple[str, ...]
    limit_bytes_per_s: int = 0
    reserve_bytes: int = RESERVE_BYTES
    patience: Patience = field(default_factory=Patience)


class Models(QObject):
    """What the Models window shows and does; one for the app, as downloads go on while that window is closed.

    `folders` are those of other apps, whose models are used where they are.

    Signals: `changed()`, when a model came or went, a download was begun or is over, or the computer became known;
    `download_changed(Download)`, up to five times a second for each; after `list_files` one of
    `listed(tuple[Offered, ...])` and `listing_failed(UserError)`; `failed(UserError)` for what cannot be removed.
    """

    changed = Signal()
    download_changed = Signal(object)
    listed = Signal(object)
    listing_failed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, where: Profile, access: HubAccess, folders: Sequence[Path] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._where = where
        self._folders = tuple(folders)
        self._access = access
        self._machine = Machine()
        self._advised: dict[Machine, Advice] = {}
        self._shared: tuple[LocalModel, ...] = ()
        self._scan: Background | None = None
        self._downloads: dict[tuple[str, str], Download] = {}
        self._at_work: dict[tuple[str, str], ModelDownload] = {}  # kept when over, as its process may still be ending
        self._listing: HubFiles | None = None

    @property
    def machine(self) -> Machine:
        """This computer; its memory is 0 until the engine has told it."""
        return self._machine

    @property
    def downloads(self) -> tuple[Download, ...]:
        """All that were begun and are not over, those of earlier times included."""
        return tuple(self._downloads.values())

    @property
    def verified(self) -> Path:
        """Where it is noted which files were checked."""
        return self._where.verified

    @property
    def local(self) -> tuple[LocalModel, ...]:
        """The models on this computer: the app's own first, then those of other apps as `look` last found them."""
        own = tuple(LocalModel(found, is_own=True) for found in find_models([self._where.models]))
        return own + self._shared

    def advice(self) -> Advice:
        """Return what suits this computer; of no use while the machine's memory is not known.

        A file that is here, or on its way, needs no room on the disk any more.
        """
        here = {model.found.path.name for model in self.local} | {Path(file).name for _, file in self._downloads}
        with_disk, without = self._advise(self._machine), self._advise(replace(self._machine, free_disk_bytes=0))
        choices = tuple(
            roomy if roomy.file.name in here else choice
            for choice, roomy in zip(with_disk.choices, without.choices, strict=True)
        )
        told = without if without.choice and without.choice.file.name in here else with_disk
        return Advice(told.choice, told.sentence, choices)

    def know_machine(self, machine: Machine) -> None:
        """Take what the engine found out about this computer."""
        if (machine.memory_bytes, machine.gpus) != (self._machine.memory_bytes, self._machine.gpus):
            self._set_machine(machine)
            self.changed.emit()

    def look(self) -> None:
        """Look at the disk again: downloads of earlier times at once, models of other apps as soon as they are found.

        Their folders may be on a disk that takes its time, or that does not answer at all.
        """
        if self._folders and self._scan is None:
            self._scan = Background(lambda _tell: find_models(self._folders))
            self._scan.finished.connect(self._on_found)
            self._scan.start()
        for unfinished in unfinished_downloads(self._where.models):
            record = unfinished.record
            source = Source(record.repo, record.file, record.revision)
            state = DownloadState("paused", unfinished.received_bytes, record.size_bytes)
            self._downloads.setdefault(source.key, Download(source, state))
        self._set_machine(self._machine)
        self.changed.emit()

    def path_of(self, source: Source) -> Path | None:
        """Return where a file is on this computer, the app's own before another app's, or None."""
        own = self._path(source)
        if own.is_file():
            return own
        name = own.name
        return next((model.found.path for model in self._shared if model.found.path.name == name), None)

    def download(self, source: Source) -> None:
        """Fetch a file, or what is missing of it; one that waits tries at once."""
        known = self._at_work.get(source.key)
        if known is None:
            known = ModelDownload(*self._access.process, self._command(source), self)
            known.state_changed.connect(lambda state: self._on_state_changed(source, state))
            self._at_work[source.key] = known
        known.start()

    def pause(self, source: Source) -> None:
        """Stop fetching a file and keep what there is."""
        if known := self._at_work.get(source.key):
            known.pause()

    def cancel(self, source: Source) -> None:
        """Stop fetching a file and remove what there is of it."""
        if known := self._at_work.get(source.key):
            known.cancel()
            return
        try:
            remove_model(self._where.models, self._where.verified, str(self._path(source)))
        except UserError as error:
            self.failed.emit(error)
            return
        self._forget(source)

    def remove(self, model: LocalModel) -> None:
        """Remove a model that the app downloaded, with all its parts."""
        try:
            for part in model.found.parts:
                remove_model(self._where.models, self._where.verified, str(part))
        except UserError as error:
            self.failed.emit(error)
        self.look()

    def list_files(self, repo: str) -> None:
        """Ask the Hub which model files a repository has, in place of what was asked before."""
        if self._listing:
            self._listing.stop()
        self._listing = HubFiles(*self._access.process, parent=self)
        self._listing.listed.connect(self._on_listed)
        self._listing.failed.connect(self.listing_failed)
        self._listing.ask(ListFiles(repo, self._access.endpoints, self._records(), patience=self._access.patience))

    def finish(self, timeout_ms: int) -> None:
        """Pause what is at work and wait until it has ended; it is offered again at the next start."""
        for download in self._at_work.values():
            download.pause()
        for download in self._at_work.values():
            download.wait_ended(timeout_ms)
        if self._listing:
            self._listing.stop()
            self._listing.wait_ended(timeout_ms)

    @Slot(object)
    def _on_found(self, found: list[FoundModel]) -> None:
        self._scan = None
        self._shared = tuple(LocalModel(model, is_own=False) for model in found)
        self.changed.emit()

    @Slot(object)
    def _on_listed(self, listed: Listed) -> None:
        offered = (Offered(Source(listed.repo, file.file), file.size_bytes) for file in listed.files)
        self.listed.emit(tuple(known for known in offered if self._is_whole(known.source)))

    def _is_whole(self, source: Source) -> bool:
        """Return whether a file is a model by itself, and has a name that can be used on every system."""
        try:
            path = self._path(source)
        except DownloadError:
            return False
        return is_model_name(path) and parts_of(path) == (path,)

    def _on_state_changed(self, source: Source, state: DownloadState) -> None:
        if state.kind in {"done", "cancelled"}:
            self._forget(source)
            return
        is_new = source.key not in self._downloads
        download = Download(source, state)
        self._downloads[source.key] = download
        self.changed.emit() if is_new else self.download_changed.emit(download)

    def _forget(self, source: Source) -> None:
        self._downloads.pop(source.key, None)
        self.changed.emit()

    def _set_machine(self, machine: Machine) -> None:
        self._machine = replace(machine, free_disk_bytes=_free_bytes(self._where.models))
        self._advised.clear()

    def _advise(self, machine: Machine) -> Advice:
        """Return the advice for a machine, kept as it takes up to 0.1 s where layers are split."""
        if machine not in self._advised:
            self._advised[machine] = advise(machine)
        return self._advised[machine]

    def _path(self, source: Source) -> Path:
        return model_file(self._where.models, source.repo, source.file)

    def _records(self) -> Records:
        return Records(str(self._where.verified), str(self._where.connections))

    def _command(self, source: Source) -> StartDownload:
        return StartDownload(
            source.repo,
            source.file,
            str(self._where.models),
            self._access.endpoints,
            self._records(),
            source.revision,
            self._access.limit_bytes_per_s,
            self._access.reserve_bytes,
            patience=self._access.patience,
        )


def _free_bytes(folder: Path) -> int:
    """Return what is free on the disk of a folder, which need not be there yet; 0 where that cannot be said."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), Path("/"))
    try:
        return shutil.disk_usage(there).free
    except OSError:
        return 0
