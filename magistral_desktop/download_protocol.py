"""What the window and its download process say to each other: one JSON object per line, over stdin and stdout.

A process does one command and ends: `ListFiles` is answered by `Listed`, `StartDownload` by any number of events and
then exactly one of `Downloaded`, `DownloadPaused` and `DownloadFailed`. Closing its stdin pauses it; killing it does
so too, at any moment. Window and process come from the same installation, so they need no version.
"""

from typing import Literal

import msgspec

from magistral_desktop.errors import DownloadCause
from magistral_desktop.lines import decode_line

DEFAULT_ENDPOINT = "https://huggingface.co"
RESERVE_BYTES = 512 * 1024**2


class Records(msgspec.Struct, frozen=True):
    """Where the process notes what it did: a folder of verified files, and the list of connections."""

    verified_folder: str
    connections: str


class Patience(msgspec.Struct, frozen=True):
    """How long a silent server is waited for, and how often it is tried again when nothing comes.

    The first wait doubles up to the longest. A byte that arrives starts the count of tries anew.
    """

    timeout_s: float = 30.0
    first_wait_s: float = 1.0
    longest_wait_s: float = 60.0
    tries: int = 40


class ListFiles(msgspec.Struct, frozen=True, tag=True):
    """List the model files of a repository, asking the hubs in order until one answers."""

    repo: str
    endpoints: tuple[str, ...]
    records: Records
    revision: str = "main"
    patience: Patience = Patience()


class StartDownload(msgspec.Struct, frozen=True, tag=True):
    """Fetch a file, or the rest of it, into `<folder>/<owner>--<name>/<file>`.

    `endpoints` are the addresses of hubs and mirrors, tried in order; tokens come from the keychain.
    `limit_bytes_per_s` 0 is no limit. `reserve_bytes` stay free on the disk. A file that was begun is gone on with at
    the commit it was begun at, whatever `revision` has become since.
    """

    repo: str
    file: str
    folder: str
    endpoints: tuple[str, ...]
    records: Records
    revision: str = "main"
    limit_bytes_per_s: int = 0
    reserve_bytes: int = RESERVE_BYTES
    patience: Patience = Patience()


class RemoteFile(msgspec.Struct, frozen=True):
    """A file of a repository; `sha256` is "" where the hub keeps none, as for small text files."""

    file: str
    size_bytes: int
    sha256: str


class Listed(msgspec.Struct, frozen=True, tag=True):
    """The GGUF files of a repository at a commit."""

    repo: str
    commit: str
    files: tuple[RemoteFile, ...]


class Found(msgspec.Struct, frozen=True, tag=True):
    """The file is known, and so many of its bytes are here already."""

    commit: str
    sha256: str
    size_bytes: int
    received_bytes: int


class Connected(msgspec.Struct, frozen=True, tag=True):
    """A host was asked for something; `purpose` is in the user's words."""

    host: str
    purpose: str


class Progress(msgspec.Struct, frozen=True, tag=True):
    """Bytes on the disk, and how many came per second of late."""

    received_bytes: int
    size_bytes: int
    bytes_per_s: float


class Waiting(msgspec.Struct, frozen=True, tag=True):
    """The network or the server let it down; it is tried again after `seconds`. `detail` is a sentence."""

    seconds: float
    detail: str


class Verifying(msgspec.Struct, frozen=True, tag=True):
    """All bytes are here and are read again; the part that has been, from 0 to 1."""

    fraction: float


class Downloaded(msgspec.Struct, frozen=True, tag=True):
    """The file is verified and has its name."""

    path: str
    sha256: str
    size_bytes: int


class DownloadPaused(msgspec.Struct, frozen=True, tag=True):
    """Stopped without a fault, with all bytes kept: as asked, or because `missing_bytes` more must be free."""

    reason: Literal["asked", "disk"]
    missing_bytes: int = 0


class DownloadFailed(msgspec.Struct, frozen=True, tag=True):
    """It cannot go on by itself, told in the user's words. What was received is kept.

    With the cause "checksum" it was set aside, and the next start begins anew.
    """

    title: str
    detail: str
    remedy: str
    cause: DownloadCause


Command = ListFiles | StartDownload
Event = Listed | Found | Connected | Progress | Waiting | Verifying | Downloaded | DownloadPaused | DownloadFailed

_command_decoder: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
_event_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def decode_download_command(line: bytes) -> Command:
    """Return the command of one line.

    Raises:
        ProtocolError: the line is no command.
    """
    return decode_line(_command_decoder, line)


def decode_download_event(line: bytes) -> Event:
    """Return the event of one line.

    Raises:
        ProtocolError: the line is no event.
    """
    return decode_line(_event_decoder, line)
