"""A hub through huggingface_hub: what a file is, where its bytes are, and every request noted.

The bytes are read by a loop of our own (`transfer`) over huggingface_hub's session, not by its `hf_hub_download`: that
one throws away what it has when a server ignores a range, does not look at `Content-Range`, waits where nobody can
interrupt it, and knows neither a limit nor which hosts it reached. Its Xet transfer is off for the same reasons.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import httpx2
import msgspec
from huggingface_hub import get_hf_file_metadata, get_session, hf_hub_url, set_client_factory
from huggingface_hub.utils._headers import build_hf_headers  # `utils` exports them, but does not say so to mypy
from huggingface_hub.utils._http import hf_raise_for_status

from magistral_desktop import __version__
from magistral_desktop.language import tr
from magistral_desktop.storage.downloads.access import Endpoint
from magistral_desktop.storage.downloads.connections import Connection, ConnectionLog
from magistral_desktop.storage.downloads.failures import (
    ChangedError,
    TransientError,
    answer_errors,
    hub_errors,
    no_checksum,
    no_hub,
    unsafe_address,
)
from magistral_desktop.storage.endpoints import is_safe

LIBRARY = "magistral-desktop"
_SHA256 = re.compile(r"[0-9a-f]{64}")
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_NOTE_EVERY_BYTES = 64 * 1024**2
_LINKED_ETAG = "X-Linked-Etag"


class FileAtCommit(msgspec.Struct, frozen=True):
    """A file of a repository at one commit, where it never changes."""

    repo: str
    file: str
    commit: str
    sha256: str
    size_bytes: int


def open_session(log: ConnectionLog, timeout_s: float, tell: Callable[[str, str], None]) -> None:
    """Give huggingface_hub the one client of this process, which notes each request, redirected ones too.

    `tell` is told host and purpose before the request leaves.

    Proxies are those of the environment. Certificates are checked against the system's store, or SSL_CERT_FILE and
    SSL_CERT_DIR where they are set: httpx2 does both.
    """
    recorder = _Recorder(log, tell)
    set_client_factory(
        lambda: httpx2.Client(
            event_hooks={"request": [recorder.on_request], "response": [recorder.on_response]},
            follow_redirects=True,
            timeout=timeout_s,
        )
    )


def check_endpoint(url: str) -> None:
    """Return if the address of an endpoint can be used.

    Raises:
        DownloadError: it cannot.
    """
    if not is_safe(url):
        raise unsafe_address(url)


def look_up(endpoint: Endpoint, repo: str, revision: str, file: str) -> FileAtCommit:
    """Return what a file is at a revision.

    Raises:
        DownloadError: it is not there, may not be read, or has no checksum.
        TransientError: the network or the server failed.
    """
    with hub_errors(endpoint.url, repo), answer_errors(endpoint.url):
        found = get_hf_file_metadata(
            hf_hub_url(repo, file, revision=revision, endpoint=endpoint.url),
            token=endpoint.token or False,
            timeout=None,  # the client has one
            library_name=LIBRARY,
            library_version=__version__,
        )
        if not found.commit_hash or not found.etag or found.size is None:
            raise no_hub(endpoint.url)
        sha256 = found.etag.lower()
        if not _SHA256.fullmatch(sha256):
            sha256 = _listed_sha256(endpoint, repo, found.commit_hash, file)
    return FileAtCommit(repo, file, found.commit_hash, sha256, found.size)


def _listed_sha256(endpoint: Endpoint, repo: str, commit: str, file: str) -> str:
    """Return the SHA-256 that the list of files has, for servers that give it in no header."""
    from huggingface_hub.hf_api import HfApi, RepoFile  # late, as above

    hub = HfApi(endpoint=endpoint.url, token=endpoint.token or False)
    for item in hub.get_paths_info(repo, [file], revision=commit):
        if isinstance(item, RepoFile) and item.lfs and _SHA256.fullmatch(item.lfs.sha256):
            return item.lfs.sha256
    raise no_checksum(file)


@contextmanager
def open_range(
    endpoint: Endpoint, wanted: FileAtCommit, offset: int, length: int = 0
) -> Iterator[tuple[int, httpx2.Response]]:
    """Ask for a file from `offset` on; give how many bytes of the answer come before that, and the answer.

    With a `length`, no more than that is asked for.

    A server may send more than was asked for, from the beginning on. One that sends anything else is not believed.

    Raises:
        ChangedError: the hub has another file under this name and commit.
        DownloadError: it is not there, or may not be read.
        TransientError: the network or the server failed, also while the answer is read within the context.
    """
    url = hf_hub_url(wanted.repo, wanted.file, revision=wanted.commit, endpoint=endpoint.url)
    headers = build_hf_headers(token=endpoint.token or False, library_name=LIBRARY, library_version=__version__) | {
        "Range": f"bytes={offset}-{offset + length - 1 if length else ''}",
        "Accept-Encoding": "identity",
    }
    with hub_errors(endpoint.url, wanted.repo), get_session().stream("GET", url, headers=headers) as response:
        _check_same_file(response, wanted)
        if response.is_error and urlsplit(str(response.url)).netloc != urlsplit(endpoint.url).netloc:
            # The address that the hub gave is signed for a while only; the next try gets a new one.
            raise TransientError(
                tr(
                    "The storage host {host} refused with status {status}.",
                    host=response.url.host,
                    status=str(response.status_code),
                )
            )
        hf_raise_for_status(response)
        yield offset - _first_byte(response, wanted, offset), response


def read_range(endpoint: Endpoint, wanted: FileAtCommit, offset: int, length: int) -> bytes:
    """Return a piece of a file, shorter than `length` only where the file ends.

    Raises:
        ChangedError, DownloadError, TransientError: as `open_range`; also where the answer ended too early.
    """
    length = min(length, wanted.size_bytes - offset)
    read = bytearray()
    if length <= 0:
        return b""
    with open_range(endpoint, wanted, offset, length) as (skipped, response):
        for data in response.iter_raw():
            read += data
            if len(read) >= skipped + length:
                return bytes(read[skipped : skipped + length])
    raise TransientError(tr("The server ended the connection before the end of the answer."))


def _check_same_file(response: httpx2.Response, wanted: FileAtCommit) -> None:
    for hop in (*response.history, response):
        etag = hop.headers.get(_LINKED_ETAG, "").strip('W/"').lower()
        if _SHA256.fullmatch(etag) and etag != wanted.sha256:
            raise ChangedError(wanted.file)


def _first_byte(response: httpx2.Response, wanted: FileAtCommit, offset: int) -> int:
    """Return which byte of the file the answer begins with, if all that it says of itself fits the file."""
    headers = response.headers
    if headers.get("Content-Encoding", "identity") != "identity":
        raise TransientError(tr("The server sent the file in an encoding that was not asked for."))
    if response.status_code == httpx2.codes.PARTIAL_CONTENT:
        match = _CONTENT_RANGE.fullmatch(headers.get("Content-Range", ""))
        if not match:
            raise TransientError(tr("The server did not say which part of the file it sent."))
        first, last, size_bytes = (int(number) for number in match.groups())
    else:
        first, size_bytes = 0, int(headers.get("Content-Length", wanted.size_bytes))
        last = size_bytes - 1
    if size_bytes != wanted.size_bytes or first > offset or last < offset or last >= size_bytes:
        raise TransientError(tr("The server sent another part of the file than it was asked for, or of another file."))
    return first


class _Recorder:
    """The client's hooks: they see every request, each hop of a redirect on its own."""

    def __init__(self, log: ConnectionLog, tell: Callable[[str, str], None]) -> None:
        self._log = log
        self._tell = tell

    def on_request(self, request: httpx2.Request) -> None:
        """Note a request, and refuse one that would leave this machine without encryption."""
        if not is_safe(str(request.url)):
            raise unsafe_address(str(request.url.copy_with(query=None)))
        host = request.url.netloc.decode("ascii", "replace")
        request.extensions["connection"] = self._log.opened(host, _purpose(request))
        self._tell(host, _purpose(request))

    def on_response(self, response: httpx2.Response) -> None:
        """Count the bytes of its body."""
        connection = response.request.extensions["connection"]
        if isinstance(response.stream, httpx2.SyncByteStream):
            response.stream = _Counted(response.stream, self._log, connection)


class _Counted(httpx2.SyncByteStream):
    def __init__(self, stream: httpx2.SyncByteStream, log: ConnectionLog, connection: Connection) -> None:
        self._stream = stream
        self._log = log
        self._connection = connection
        self._received_bytes = self._noted_bytes = 0

    def __iter__(self) -> Iterator[bytes]:
        for data in self._stream:
            self._received_bytes += len(data)
            if self._received_bytes - self._noted_bytes >= _NOTE_EVERY_BYTES:
                self._note()
            yield data

    def close(self) -> None:
        if self._received_bytes != self._noted_bytes:
            self._note()
        self._stream.close()

    def _note(self) -> None:
        self._noted_bytes = self._received_bytes
        self._log.received(self._connection, self._received_bytes)


def _purpose(request: httpx2.Request) -> str:
    path = request.url.path
    if path == "/api/models":
        return "search"
    if path.startswith("/api/"):
        return "list of files"
    if request.method == "HEAD":
        return "details of a file"
    return "file" if request.headers.get("Range", "-").endswith("-") else "beginning of a file"
