"""A download as the window knows it: started, paused, resumed and cancelled, whatever happens to its process."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.download_protocol import (
    Connected,
    Downloaded,
    DownloadFailed,
    DownloadPaused,
    Event,
    Found,
    Progress,
    StartDownload,
    Verifying,
    Waiting,
    decode_download_event,
)
from magistral_desktop.errors import DownloadError, StorageError
from magistral_desktop.language import tr
from magistral_desktop.session.child import ChildProcess, Exit
from magistral_desktop.session.download_state import DownloadState
from magistral_desktop.storage.downloads.plan import discard_download

_MAX_CRASHES = 5
_SILENCE_MS = 3_000


class ModelDownload(QObject):
    """One file on its way into the models folder, by a process of its own for each stretch of it.

    Make one for each file (`command` says which, from where and how fast), connect `state_changed`, call `start`. It
    goes on by itself through network failures (the process waits and tries again: "waiting") and through crashes of the
    process. `pause`, `cancel` and the end of the app may come at any moment: what was received is on the disk, and
    another `ModelDownload` of the same file goes on there, also after a reboot
    (`storage.downloads.library.unfinished_downloads` lists them). Two of one file at a time end in a failure ("busy").
    Before the app ends, `pause` and `wait_ended`.

    Signals: `state_changed(DownloadState)`, from the event loop and from within calls; progress comes five times a
    second. The last state of a stretch is "paused", "done", "failed" or "cancelled".
    """

    state_changed = Signal(object)

    def __init__(
        self,
        program: str,
        arguments: Sequence[str],
        command: StartDownload,
        parent: QObject | None = None,
        crash_wait_s: float = 2.0,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._arguments = tuple(arguments)
        self._command = command
        self._crash_wait_s = crash_wait_s
        self._crashes = 0
        self._child: ChildProcess | None = None
        self._is_ending = False  # the child was told to end, or has said its last
        self._is_wanted = False
        self._is_discarded = False
        self._state = DownloadState("paused")
        self._retry = self._timer(self._start_child)
        self._silence = self._timer(self._on_silence)

    @property
    def command(self) -> StartDownload:
        """What is fetched."""
        return self._command

    @property
    def state(self) -> DownloadState:
        """What it is at; "paused" before the first start."""
        return self._state

    def start(self) -> None:
        """Fetch the file, or what is missing of it; one that runs goes on, and waits no longer."""
        if self._state.is_running and self._state.kind != "waiting":
            return
        self._stop()
        self._is_wanted, self._is_discarded = True, False
        self._crashes = 0
        if self._child is None:
            self._start_child()
        else:  # it has to let go of the file first
            self._set(DownloadState("starting", self._state.received_bytes, self._state.size_bytes))

    resume = start

    def pause(self) -> None:
        """Stop and keep what there is; at once for the user, within seconds for the process."""
        if self._state.is_running:
            self._stop()
            self._set(replace(self._state, kind="paused", bytes_per_s=0.0, wait_s=0.0, missing_bytes=0))

    def cancel(self) -> None:
        """Stop and remove what there is; a file that is done already stays."""
        if self._state.kind in {"done", "cancelled"}:
            return
        self._is_discarded = True
        self._stop()
        if self._child:
            self._child.kill()
        else:
            self._discard()

    def change(self, process: tuple[str, Sequence[str]], command: StartDownload) -> None:
        """Take another process, other hubs or other tokens for the same file, from the next start on."""
        self._program, self._arguments = process[0], tuple(process[1])
        self._command = command

    def set_limit(self, bytes_per_s: int) -> None:
        """Let no more than so many bytes come per second from now on; 0 is no limit."""
        if bytes_per_s == self._command.limit_bytes_per_s:
            return
        self._command = msgspec.structs.replace(self._command, limit_bytes_per_s=bytes_per_s)
        if self._state.is_running and self._state.kind != "verifying":
            self.pause()
            self.resume()

    def wait_ended(self, timeout_ms: int) -> bool:
        """Block until the process has ended, killing it after `timeout_ms`; return whether it ended by itself."""
        in_time = [child.wait_ended(timeout_ms) for child in self.findChildren(ChildProcess)]
        return all(in_time)

    def _stop(self) -> None:
        self._is_wanted = False
        self._retry.stop()
        if self._child:
            self._is_ending = True
            self._child.shut_down()

    def _discard(self) -> None:
        try:
            discard_download(Path(self._command.folder), self._command.repo, self._command.file)
        except (DownloadError, StorageError) as error:
            self._fail(DownloadError(error.title, error.detail, error.remedy, "disk"))
        else:
            self._set(DownloadState("cancelled"))

    @Slot()
    def _start_child(self) -> None:
        self._is_ending = False
        self._child = ChildProcess(self._program, self._arguments, self, decode_download_event)
        self._child.event_received.connect(self._on_event)
        self._child.ended.connect(self._on_ended)
        self._child.start()
        self._child.send(self._command)
        self._set(DownloadState("starting", self._state.received_bytes, self._state.size_bytes))

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def _set(self, state: DownloadState) -> None:
        self._state = state
        self.state_changed.emit(state)

    @Slot()
    def _on_silence(self) -> None:
        """Show that nothing comes any more: the process is silent until the server is, too long."""
        if self._state.kind == "downloading":
            self._set(replace(self._state, bytes_per_s=0.0))

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Downloaded):
            self._on_downloaded(event)
        elif not self._is_ending:
            self._on_running_event(event)
        elif isinstance(event, Progress) and self._state.kind == "paused":  # what came until the process knew of it
            self._set(replace(self._state, received_bytes=event.received_bytes, size_bytes=event.size_bytes))

    def _on_downloaded(self, event: Downloaded) -> None:
        """Take a file that is done, also if a pause or a cancel came too late for it."""
        self._is_discarded = False
        size_bytes, hosts = event.size_bytes, self._state.hosts
        self._end(DownloadState("done", size_bytes, size_bytes, path=event.path, sha256=event.sha256, hosts=hosts))

    def _on_running_event(self, event: Event) -> None:
        now = self._state
        match event:
            case Found():
                self._set(DownloadState("downloading", event.received_bytes, event.size_bytes, hosts=now.hosts))
            case Connected() if event.host not in now.hosts:
                self._set(replace(now, hosts=(*now.hosts, event.host)))
            case Progress():
                self._on_progress(event)
            case Waiting():
                self._wait(event.seconds, event.detail)
            case Verifying():
                self._set(
                    replace(now, kind="verifying", bytes_per_s=0.0, wait_s=0.0, detail="", fraction=event.fraction)
                )
            case DownloadPaused():
                self._end(replace(now, kind="paused", bytes_per_s=0.0, missing_bytes=event.missing_bytes))
            case DownloadFailed():
                self._fail(as_error(event))

    def _on_progress(self, event: Progress) -> None:
        if event.received_bytes > self._state.received_bytes:
            self._crashes = 0
        self._silence.start(_SILENCE_MS)
        speed, hosts = event.bytes_per_s, self._state.hosts
        self._set(DownloadState("downloading", event.received_bytes, event.size_bytes, speed, hosts=hosts))

    def _wait(self, seconds: float, detail: str) -> None:
        self._set(
            replace(self._state, kind="waiting", bytes_per_s=0.0, wait_s=seconds, since=time.monotonic(), detail=detail)
        )

    def _fail(self, error: DownloadError) -> None:
        self._end(replace(self._state, kind="failed", bytes_per_s=0.0, wait_s=0.0, error=error))

    def _end(self, state: DownloadState) -> None:
        self._is_ending, self._is_wanted = True, False
        self._set(state)

    @Slot(object)
    def _on_ended(self, ending: Exit) -> None:
        if self._child:
            self._child.deleteLater()
        self._child = None
        if self._is_discarded:
            self._is_discarded = False
            self._discard()
        elif not self._is_ending:
            self._on_crashed(ending)
        elif self._is_wanted:  # resumed while it was still ending
            self._start_child()

    def _on_crashed(self, ending: Exit) -> None:
        self._crashes += 1
        if ending.kind == "not started" or self._crashes > _MAX_CRASHES:
            self._fail(crashed(ending))
            return
        self._wait(self._crash_wait_s * self._crashes, tr("The download stopped by itself; what was received is kept."))
        self._retry.start(round(1000 * self._state.wait_s))


def as_error(event: DownloadFailed) -> DownloadError:
    """Return what the process told."""
    return DownloadError(event.title, event.detail, event.remedy, event.cause, event.endpoint)


def crashed(ending: Exit) -> DownloadError:
    """Return the words for a process that ended by itself."""
    not_started = tr("Its process could not be started. What was received is kept.")
    by_itself = tr(
        "Its process ended by itself ({how}). What was received is kept.", how=f"{ending.kind} {ending.code}"
    )
    return DownloadError(
        tr("The download stopped"),
        not_started if ending.kind == "not started" else by_itself,
        tr("Resume it; if it stays like this, install the app again."),
        "bug",
    )
