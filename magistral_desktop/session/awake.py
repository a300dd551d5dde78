"""Keeping the computer awake while a reply is written, and only then.

On Linux and macOS a small program of the system's does it for as long as it runs. All of them end when this process
does, however it ends: what holds the computer awake must not outlive what it is held awake for.
"""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Slot

from magistral_desktop.language import tr
from magistral_desktop.session.state import EngineState

_ES_SYSTEM_REQUIRED, _ES_CONTINUOUS = 0x1, 0x80000000
"""Of SetThreadExecutionState. Source: winbase.h."""


def awake_command(platform: str, desktop: str, find: Callable[[str], str | None] = shutil.which) -> tuple[str, ...]:
    """Return the command that keeps the computer awake while it runs; nothing where there is none.

    `desktop` is XDG_CURRENT_DESKTOP: GNOME asks its own session about sleep, all others systemd. What they run, `cat`,
    ends with its stdin. The display may go dark and the user may send the computer to sleep.
    """
    if platform == "darwin":
        return ("caffeinate", "-i", "-w", str(os.getpid()))
    if platform != "linux":
        return ()
    reason = tr("Writing a reply")  # the system shows it to who asks what keeps the computer awake
    if "GNOME" in desktop.upper().split(":") and find("gnome-session-inhibit"):
        about = ("--app-id", "magistral-desktop", "--reason", reason)
        return ("gnome-session-inhibit", *about, "--inhibit", "suspend", "cat")
    if find("systemd-inhibit"):
        return ("systemd-inhibit", "--what=idle", "--who=Magistral Desktop", f"--why={reason}", "cat")
    return ()


class Awake(QObject):
    """Keeps the computer awake while the engine writes replies; where the system cannot, nothing happens."""

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._platform = platform
        self._command = awake_command(platform, os.environ.get("XDG_CURRENT_DESKTOP", ""))
        self._process: QProcess | None = None
        self._is_kept = False
        self._is_replying = False
        self._is_allowed = True

    @property
    def is_kept(self) -> bool:
        """Whether the computer is asked to stay awake now."""
        return self._is_kept

    @Slot(object)
    def follow(self, state: EngineState) -> None:
        """Keep the computer awake or let it sleep, as the engine's state is."""
        self._is_replying = state.kind == "replying"
        self.keep(awake=self._is_replying and self._is_allowed)

    def allow(self, is_allowed: bool) -> None:
        """Follow the user's wish, also in the middle of a reply."""
        self._is_allowed = is_allowed
        self.keep(awake=self._is_replying and is_allowed)

    def keep(self, *, awake: bool) -> None:
        """Keep the computer awake from now on, or no longer."""
        if awake == self._is_kept:
            return
        self._is_kept = awake
        if self._platform == "win32":
            wanted = _ES_CONTINUOUS | _ES_SYSTEM_REQUIRED if awake else _ES_CONTINUOUS
            ctypes.CDLL("kernel32").SetThreadExecutionState(wanted)
        elif awake:
            self._start()
        else:
            self._stop()

    def _start(self) -> None:
        if self._command:
            self._process = QProcess(self)
            self._process.start(self._command[0], self._command[1:])

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.state() == QProcess.ProcessState.NotRunning:  # it ended by itself, as where there is no session bus
            process.deleteLater()
            return
        process.finished.connect(process.deleteLater)
        process.closeWriteChannel()
        process.terminate()
