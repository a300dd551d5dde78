"""The download process: one command comes in on stdin, events go out on stdout, logs go to stderr.

Its end is the pause: when stdin is closed it brings what it has onto the disk and says so; when it is killed, what came
until then is there as well.
"""

import contextlib
import os
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import BinaryIO

import msgspec

from magistral_desktop.download_protocol import (
    Command,
    Connected,
    DownloadFailed,
    Event,
    InspectFile,
    KeepToken,
    ListFiles,
    SearchModels,
    StartDownload,
    TokenKept,
    decode_download_command,
)
from magistral_desktop.errors import DownloadError, StorageError
from magistral_desktop.language import NOTHING, joined, tr
from magistral_desktop.lines import LineBuffer, ProtocolError, claim_stdout
from magistral_desktop.offline import is_offline_wanted, seal
from magistral_desktop.protocol import encode
from magistral_desktop.storage.downloads.access import Access
from magistral_desktop.storage.downloads.outside import Outside
from magistral_desktop.storage.files import FreeBytes, free_bytes
from magistral_desktop.storage.tokens import Tokens

_READ_BYTES = 1 << 16
_PROTOCOL_LOST = 2

_QUIET = {
    "HF_HUB_DISABLE_TELEMETRY": "1",  # it would also ask the hub which programs may have started us
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
}
"""For huggingface_hub, which reads them when it is imported."""


def main(is_offline: bool, free: FreeBytes = free_bytes, tokens: Tokens | None = None) -> int:
    """Do the one command and return the exit code; offline, every command fails with words."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window, which then closes stdin
    events = claim_stdout()
    os.environ.update(_QUIET)
    is_offline = is_offline or is_offline_wanted()
    if is_offline:
        seal()
    inbox = _Inbox()
    try:
        command = inbox.first_command()
    except ProtocolError as error:
        sys.stderr.write(f"not a command: {error}\n")
        return _PROTOCOL_LOST
    if command is None:
        return 0
    server = _Server(events, inbox.stop, free, tokens or Tokens())
    needs_network = not isinstance(command, KeepToken)
    with contextlib.suppress(BrokenPipeError):  # the window has gone: all that came is on the disk
        server.tell(_offline() if is_offline and needs_network else server.answer(command))
    return 0


def _offline() -> DownloadFailed:
    return DownloadFailed(
        tr("The app is offline"),
        tr("It is set to make no connections at all."),
        tr("Turn “Offline” off to download (Help → Connections), or unset MAGISTRAL_OFFLINE if it is set."),
        "offline",
    )


class _Inbox:
    """Stdin: one command, and its end sets `stop`."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self._lines = LineBuffer()

    def first_command(self) -> Command | None:
        """Return the command, or None if there is none; from then on a thread waits for the end.

        Raises:
            ProtocolError: it is no command.
        """
        while data := os.read(sys.stdin.fileno(), _READ_BYTES):
            for line in self._lines.feed(data):
                command = decode_download_command(line)
                threading.Thread(target=self._wait_for_end, name="inbox", daemon=True).start()
                return command
        return None

    def _wait_for_end(self) -> None:
        with contextlib.suppress(OSError):  # a broken pipe is an end, too
            while os.read(sys.stdin.fileno(), _READ_BYTES):
                pass
        self.stop.set()


class _Server:
    def __init__(self, events: BinaryIO, stop: threading.Event, free: FreeBytes, tokens: Tokens) -> None:
        self._events = events
        self._stop = stop
        self._free = free
        self._tokens = tokens

    def tell(self, event: msgspec.Struct) -> None:
        """Write an event."""
        data = memoryview(encode(event))
        while data:
            data = data[self._events.write(data) :]

    def answer(self, command: Command) -> Event:
        """Do the command and return its one terminal event."""
        try:
            return self._keep(command) if isinstance(command, KeepToken) else self._ask(command)
        except DownloadError as error:
            return DownloadFailed(error.title, error.detail, error.remedy, error.reason, error.endpoint)
        except StorageError as error:
            return DownloadFailed(error.title, error.detail, error.remedy, "disk")
        except BrokenPipeError:
            raise
        except Exception:  # the one broad catch: a bug must end the command, too
            traceback.print_exc()
            return DownloadFailed(
                tr("Something went wrong in the download"),
                tr("This is a fault of the app; its log has the details."),
                tr("Try again: all that was received is kept."),
                "bug",
            )

    def _keep(self, command: KeepToken) -> TokenKept:
        try:
            self._tokens.keep(command.endpoint, command.token)
            is_kept = self._tokens.read(command.endpoint) == command.token.strip()
        except StorageError as error:
            return TokenKept(command.endpoint, False, joined([error.title, error.detail], ": "))
        why = NOTHING if is_kept else tr("This system's keychain keeps nothing.")
        return TokenKept(command.endpoint, is_kept, why)

    def _ask(self, command: SearchModels | ListFiles | InspectFile | StartDownload) -> Event:
        # late: they import huggingface_hub
        from magistral_desktop.storage.downloads.parts import download
        from magistral_desktop.storage.downloads.questions import inspect_file, list_files, search_models

        self._connect(command)
        access = Access(self._tokens, command.tokens)
        match command:
            case SearchModels():
                return search_models(command, access)
            case ListFiles():
                return list_files(command, access)
            case InspectFile():
                return inspect_file(command, access)
            case StartDownload():
                return download(command, access, Outside(self.tell, self._stop, self._free))

    def _connect(self, command: SearchModels | ListFiles | InspectFile | StartDownload) -> None:
        from magistral_desktop.storage.downloads.connections import ConnectionLog
        from magistral_desktop.storage.downloads.hub import open_session

        log = ConnectionLog(Path(command.records.connections))
        open_session(log, command.patience.timeout_s, lambda host, purpose: self.tell(Connected(host, purpose)))
