"""`magistral-desktop models pull`: one download in the terminal, by the same process as the window's."""

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from magistral_desktop.download_protocol import Listed, ListFiles, Records, StartDownload
from magistral_desktop.errors import DownloadError, UserError
from magistral_desktop.language import tr
from magistral_desktop.models.files import part_names
from magistral_desktop.session.download import ModelDownload
from magistral_desktop.session.download_state import DownloadState
from magistral_desktop.session.hub_question import HubQuestion
from magistral_desktop.session.interrupts import Interrupts
from magistral_desktop.storage.endpoints import chosen_endpoints
from magistral_desktop.storage.paths import download_command, profile
from magistral_desktop.storage.settings import load_settings

INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells give it."""

_DEFAULT_QUANTIZATION = "Q4_K_M"
_QUIT_WAIT_MS = 5_000


@dataclass(frozen=True, slots=True)
class PullOptions:
    """What the user asked for; `file` "" is the only one, or the one of the usual quantization."""

    repo: str
    file: str = ""
    profile: Path | None = None
    revision: str = "main"
    endpoints: tuple[str, ...] = ()
    limit_bytes_per_s: int | None = None
    as_json: bool = False
    is_offline: bool = False


def pull(options: PullOptions) -> int:
    """Download a model: 0 when it is there and verified, 1 on failure, 130 after Ctrl+C; that can be gone on with."""
    qt = QCoreApplication([])
    pulling = _Pulling(options, qt)
    pulling.start()
    code = qt.exec()
    pulling.close()
    return code


class _Pulling(QObject):
    """One download on its way: find the file, fetch it, print how far it is, leave the event loop."""

    def __init__(self, options: PullOptions, qt: QCoreApplication) -> None:
        super().__init__()
        self._options = options
        self._qt = qt
        self._where = profile(options.profile.absolute() if options.profile else None)
        settings, _ = load_settings(self._where.settings)
        self._limit = (
            settings.download_limit_bytes_per_s if options.limit_bytes_per_s is None else options.limit_bytes_per_s
        )
        self._process = download_command(options.is_offline or settings.offline)
        self._endpoints = chosen_endpoints(options.endpoints, settings.mirrors)
        self._records = Records(str(self._where.verified), str(self._where.connections))
        self._files: HubQuestion | None = None
        self._download: ModelDownload | None = None
        self._shows_progress = sys.stderr.isatty() and not options.as_json
        self._interrupts = Interrupts(self)
        self._interrupts.interrupted.connect(self._on_interrupted)

    def start(self) -> None:
        """Find out which file, unless the user has named it."""
        if self._options.file:
            self._fetch(self._options.file)
            return
        self._files = HubQuestion(*self._process, parent=self)
        self._files.answered.connect(self._on_listed)
        self._files.failed.connect(self._on_failed)
        self._files.ask(ListFiles(self._options.repo, self._endpoints, self._records, self._options.revision))

    def close(self) -> None:
        """End the processes."""
        if self._files:
            self._files.stop()
            self._files.wait_ended(_QUIT_WAIT_MS)
        if self._download:
            self._download.pause()
            self._download.wait_ended(_QUIT_WAIT_MS)

    def _fetch(self, file: str) -> None:
        command = StartDownload(
            self._options.repo,
            file,
            str(self._where.models),
            self._endpoints,
            self._records,
            self._options.revision,
            self._limit,
        )
        self._download = ModelDownload(*self._process, command, parent=self)
        self._download.state_changed.connect(self._on_state_changed)
        self._download.start()

    @Slot(object)
    def _on_listed(self, listed: Listed) -> None:
        names = [file.file for file in listed.files if part_names(file.file)[0] == file.file]
        usual = [name for name in names if _DEFAULT_QUANTIZATION in name]
        if len(names) == 1 or len(usual) == 1:
            self._fetch((usual or names)[0])
            return
        sizes = "".join(f"\n  {listed.repo}/{file.file}  {_size(file.size_bytes)}" for file in listed.files)
        detail = (
            tr("{repo} has these:{files}", repo=listed.repo, files=sizes)
            if sizes
            else tr("{repo} has no GGUF file.", repo=listed.repo)
        )
        self._on_failed(DownloadError(tr("Which file?"), detail, tr("Name one: models pull REPO/FILE."), "name"))

    @Slot(object)
    def _on_state_changed(self, state: DownloadState) -> None:
        if self._shows_progress:
            columns = shutil.get_terminal_size().columns
            sys.stderr.write(f"\r\x1b[K{progress_line(state)[: columns - 1]}")
            sys.stderr.flush()
        if state.kind == "done":
            self._on_done(state)
        elif state.kind == "failed" and state.error:
            self._on_failed(state.error)
        elif state.kind == "paused" and state.missing_bytes:
            self._on_failed(disk_error(state.missing_bytes))

    def _on_done(self, state: DownloadState) -> None:
        if self._options.as_json:
            report = {"path": state.path, "sha256": state.sha256, "size_bytes": state.size_bytes, "hosts": state.hosts}
            print(json.dumps(report))
        else:
            print(f"{chr(10) if self._shows_progress else ''}{state.path}\n  sha256 {state.sha256}, as published")
        self._qt.exit(0)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        if self._shows_progress:
            sys.stderr.write("\n")
        print(error.for_terminal(), file=sys.stderr)
        self._qt.exit(1)

    @Slot()
    def _on_interrupted(self) -> None:
        print("\nPaused: the same command goes on where it stopped.", file=sys.stderr)
        self._qt.exit(INTERRUPTED)


def progress_line(state: DownloadState) -> str:
    """Return what a terminal shows of a download, on one line."""
    if state.kind == "waiting":
        return f"Waiting to try again in {state.wait_s:.0f} s: {state.detail}"
    if state.kind == "verifying":
        return f"Verifying: {100 * state.fraction:.0f} %"
    if state.kind != "downloading":
        return state.kind.capitalize()
    left = state.left_s
    shown_left = "" if left is None else f", {left // 3600:.0f}:{left % 3600 // 60:02.0f}:{left % 60:02.0f} left"
    share = 100 * state.received_bytes / max(state.size_bytes, 1)
    return (
        f"{_size(state.received_bytes)} of {_size(state.size_bytes)} ({share:.0f} %), "
        f"{state.bytes_per_s / 1e6:.1f} MB/s{shown_left}"
    )


def _size(size_bytes: int) -> str:
    return f"{size_bytes / 1e9:.2f} GB" if size_bytes >= 1e9 else f"{size_bytes / 1e6:.1f} MB"


def disk_error(missing_bytes: int) -> DownloadError:
    """Return the words for a disk without enough space."""
    return DownloadError(
        tr("The disk is too full"),
        tr("{size} more must be free. What was received is kept.", size=_size(missing_bytes)),
        tr("Free some space, then resume."),
        "disk",
    )
