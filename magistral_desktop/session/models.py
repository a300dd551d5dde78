"""The model files that can be had and those that are here, and the downloads at work."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.errors import UserError
from magistral_desktop.models.fit import Advice, Judgement, advise, judge
from magistral_desktop.models.machine import Machine
from magistral_desktop.session.background import Background
from magistral_desktop.session.download import ModelDownload
from magistral_desktop.session.download_state import DownloadState
from magistral_desktop.session.hub import Hub, HubAccess, Offered, Source
from magistral_desktop.storage.downloads.library import remove_model, unfinished_downloads
from magistral_desktop.storage.downloads.naming import model_file
from magistral_desktop.storage.library import FoundModel, find_models
from magistral_desktop.storage.paths import Profile


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


class Models(QObject):
    """What the Models window shows and does; one for the app, as downloads go on while that window is closed.

    `folders` are those of other apps, whose models are used where they are.

    Signals: `changed()`, when a model came or went, a download was begun or is over, or the computer became known;
    `download_changed(Download)`, up to five times a second for each; `failed(UserError)` for what cannot be removed.
    `hub` is asked for what there is.
    """

    changed = Signal()
    download_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, where: Profile, access: HubAccess, folders: Sequence[Path] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._where = where
        self._folders = tuple(folders)
        self.hub = Hub(where, access, self)
        self.hub.token_entered.connect(self._on_token_entered)
        self._machine = Machine()
        self._advised: dict[Machine, Advice] = {}
        self._shared: tuple[LocalModel, ...] = ()
        self._scan: Background | None = None
        self._downloads: dict[tuple[str, str], Download] = {}
        self._at_work: dict[tuple[str, str], ModelDownload] = {}  # kept when over, as its process may still be ending

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
        process, command = self.hub.access.process, self.hub.download_command(source)
        if known:
            known.change(process, command)
        else:
            known = ModelDownload(*process, command, self)
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
            remove_model(self._where.models, self._where.verified, str(model.found.path))
        except UserError as error:
            self.failed.emit(error)
        self.look()

    def set_access(self, access: HubAccess) -> None:
        """Reach the Hub in another way: downloads at work keep to a new limit, and end where none are allowed now."""
        before = self.hub.access
        self.hub.set_access(access)
        for key, known in self._at_work.items():
            if not known.state.is_running:
                continue
            if access.process != before.process or access.endpoints != before.endpoints:
                known.pause()
                known.change(access.process, self.hub.download_command(self._downloads[key].source))
            else:
                known.set_limit(access.limit_bytes_per_s)

    def judge(self, offered: Offered) -> Judgement | None:
        """Return whether a listed model fits this computer; None while that cannot be said."""
        shape = self.hub.shape_of(offered)
        return judge(self._machine, shape, offered.size_bytes) if shape and self._machine.memory_bytes else None

    def finish(self, timeout_ms: int) -> None:
        """Pause what is at work and wait until it has ended; it is offered again at the next start."""
        for download in self._at_work.values():
            download.pause()
        for download in self._at_work.values():
            download.wait_ended(timeout_ms)
        self.hub.finish(timeout_ms)

    @Slot(object)
    def _on_found(self, found: list[FoundModel]) -> None:
        self._scan = None
        self._shared = tuple(LocalModel(model, is_own=False) for model in found)
        self.changed.emit()

    @Slot(str)
    def _on_token_entered(self, endpoint: str) -> None:
        """Go on with what the hub has refused without a token."""
        for download in self.downloads:
            error = download.state.error
            if error and error.reason == "access" and error.endpoint == endpoint:
                self.download(download.source)

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


def _free_bytes(folder: Path) -> int:
    """Return what is free on the disk of a folder, which need not be there yet; 0 where that cannot be said."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), Path("/"))
    try:
        return shutil.disk_usage(there).free
    except OSError:
        return 0
