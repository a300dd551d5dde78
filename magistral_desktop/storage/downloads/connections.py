"""The list of every connection the app made: JSON lines in the profile, to be shown to the user."""

import os
import secrets
import time
from collections.abc import Mapping
from pathlib import Path

import msgspec

from magistral_desktop.language import Marked, Phrase, mark, verbatim
from magistral_desktop.storage.files import make_folder, storage_errors

MAX_BYTES = 1_000_000
"""A list of this size is put aside as `.1`, in place of the one before it."""

_PRIVATE_FILE = 0o600


PURPOSES: Mapping[str, Marked] = {
    "search": mark("search", about="purpose of a connection"),
    "list of files": mark("list of files", about="purpose of a connection"),
    "details of a file": mark("details of a file", about="purpose of a connection"),
    "beginning of a file": mark("beginning of a file", about="purpose of a connection"),
    "file": mark("file", about="purpose of a connection"),
}
"""What connections are made for, by the words that stand in the list."""


class Connection(msgspec.Struct, frozen=True):
    """A request that a host was sent; `at` is seconds since 1970, `received_bytes` the body of its answer.

    `purpose` is one of PURPOSES.
    """

    id: str
    at: float
    host: str
    purpose: str
    received_bytes: int = 0

    @property
    def purpose_words(self) -> Phrase:
        """The purpose as it is said to the user."""
        known = PURPOSES.get(self.purpose)
        return known.said() if known else verbatim(self.purpose)


class ConnectionLog:
    """Notes requests as they are made; several processes may write to one list.

    A line is written before the request leaves, and again as its bytes come, so that a kill loses no connection.
    """

    def __init__(self, path: Path, max_bytes: int = MAX_BYTES) -> None:
        self._path = path
        self._max_bytes = max_bytes

    def opened(self, host: str, purpose: str) -> Connection:
        """Note a request that is about to be made.

        Raises:
            StorageError: it cannot be noted, so it must not be made.
        """
        connection = Connection(secrets.token_hex(8), round(time.time(), 3), host, purpose)
        self._write(connection)
        return connection

    def received(self, connection: Connection, received_bytes: int) -> None:
        """Note how many bytes have come so far.

        Raises:
            StorageError: it cannot be noted.
        """
        self._write(msgspec.structs.replace(connection, received_bytes=received_bytes))

    def _write(self, connection: Connection) -> None:
        make_folder(self._path.parent)
        with storage_errors(self._path):
            descriptor = os.open(self._path, os.O_APPEND | os.O_CREAT | os.O_WRONLY, _PRIVATE_FILE)
            try:
                os.write(descriptor, msgspec.json.encode(connection) + b"\n")  # one write: lines never mix
                is_full = os.fstat(descriptor).st_size > self._max_bytes
            finally:
                os.close(descriptor)
            if is_full:
                self._path.replace(_older(self._path))


def read_connections(path: Path) -> tuple[Connection, ...]:
    """Return the connections on the list, the oldest first; lines that a crash has torn are left out.

    Raises:
        StorageError: the list cannot be read.
    """
    found: dict[str, Connection] = {}
    for part in (_older(path), path):
        with storage_errors(part):
            lines = part.read_bytes().splitlines() if part.exists() else []
        for line in lines:
            try:
                connection = msgspec.json.decode(line, type=Connection)
            except msgspec.MsgspecError:
                continue
            found[connection.id] = connection
    return tuple(sorted(found.values(), key=lambda connection: connection.at))


def _older(path: Path) -> Path:
    return path.with_name(f"{path.name}.1")
