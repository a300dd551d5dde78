"""What the window and its download process say to each other: one JSON object per line, over stdin and stdout.

A process does one command and ends: `SearchModels` is answered by `ModelsFound`, `ListFiles` by `Listed`,
`InspectFile` by `Inspected`, `KeepToken` by `TokenKept`, or each of them by `DownloadFailed`; `StartDownload` by any
number of events and then exactly one of `Downloaded`, `DownloadPaused` and `DownloadFailed`. Closing its stdin pauses
it; killing it does so too, at any moment. Window and process come from the same installation, so they need no version.
"""

from typing import Literal

import msgspec

from magistral_desktop.errors import DownloadCause
from magistral_desktop.language import NOTHING, Phrase
from magistral_desktop.lines import decode_line, in_this_language
from magistral_desktop.models.shape import Shape

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


class Token(msgspec.Struct, frozen=True):
    """An access token that is in no keychain, for this run of the app; it is sent to `endpoint` and to no other."""

    endpoint: str
    token: str

    def __repr__(self) -> str:
        """Never show it, wherever this is printed."""
        return f"Token({self.endpoint!r})"


class KeepToken(msgspec.Struct, frozen=True, tag=True):
    """Keep an access token in the keychain, in place of the one there is; "" removes it. Needs no network."""

    endpoint: str
    token: str

    def __repr__(self) -> str:
        """Never show it, as above."""
        return f"KeepToken({self.endpoint!r})"


class SearchModels(msgspec.Struct, frozen=True, tag=True):
    """Look for repositories with GGUF files, the most downloaded first."""

    words: str
    endpoints: tuple[str, ...]
    records: Records
    tokens: tuple[Token, ...] = ()
    patience: Patience = Patience()


class ListFiles(msgspec.Struct, frozen=True, tag=True):
    """List the model files of a repository, asking the hubs in order until one answers."""

    repo: str
    endpoints: tuple[str, ...]
    records: Records
    revision: str = "main"
    tokens: tuple[Token, ...] = ()
    patience: Patience = Patience()


class InspectFile(msgspec.Struct, frozen=True, tag=True):
    """Read the beginning of a file, a few megabytes, for the model's shape."""

    repo: str
    file: str
    endpoints: tuple[str, ...]
    records: Records
    revision: str = "main"
    tokens: tuple[Token, ...] = ()
    patience: Patience = Patience()


class StartDownload(msgspec.Struct, frozen=True, tag=True):
    """Fetch a file, or the rest of it, into `<folder>/<owner>--<name>/<file>`.

    The first part of a model that is cut into parts stands for all of them; every number told is then of all together.

    `endpoints` are the addresses of hubs and mirrors, tried in order; tokens that are not among `tokens` come from the
    keychain. `limit_bytes_per_s` 0 is no limit. `reserve_bytes` stay free on the disk. A file that was begun is gone on
    with at the commit it was begun at, whatever `revision` has become since.
    """

    repo: str
    file: str
    folder: str
    endpoints: tuple[str, ...]
    records: Records
    revision: str = "main"
    limit_bytes_per_s: int = 0
    reserve_bytes: int = RESERVE_BYTES
    tokens: tuple[Token, ...] = ()
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


class Repository(msgspec.Struct, frozen=True):
    """A repository with GGUF files; `is_gated` tells that its owner wants to know who downloads it."""

    repo: str
    downloads: int
    is_gated: bool


class ModelsFound(msgspec.Struct, frozen=True, tag=True):
    """What a search has found."""

    repositories: tuple[Repository, ...]


class Inspected(msgspec.Struct, frozen=True, tag=True):
    """What the beginning of a file says; `shape` is None for a model that memory cannot be told of.

    `size_bytes` is of the file. Of a model in parts it is the first one that was read, which may hold no weights.
    """

    repo: str
    file: str
    size_bytes: int
    header_bytes: int
    shape: Shape | None


class TokenKept(msgspec.Struct, frozen=True, tag=True):
    """Whether the keychain has done what was asked; if not, `detail` says why in sentences."""

    endpoint: str
    is_kept: bool
    detail: Phrase = NOTHING


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
    detail: Phrase


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

    With the cause "checksum" it was set aside, and the next start begins anew. `endpoint` is the hub that wants
    a token, where one does.
    """

    title: Phrase
    detail: Phrase
    remedy: Phrase
    cause: DownloadCause
    endpoint: str = ""


Question = SearchModels | ListFiles | InspectFile | KeepToken
Command = Question | StartDownload
Event = (
    ModelsFound
    | Listed
    | Inspected
    | TokenKept
    | Found
    | Connected
    | Progress
    | Waiting
    | Verifying
    | Downloaded
    | DownloadPaused
    | DownloadFailed
)

_command_decoder: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command, dec_hook=in_this_language)
_event_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event, dec_hook=in_this_language)


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
