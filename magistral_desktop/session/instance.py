"""One window per profile: a second start brings the first window to the front instead."""

import getpass
import hashlib
import json
import os
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from magistral_desktop.storage.files import make_folder

_MAX_MESSAGE_BYTES = 64 * 1024
_ANSWER_SECONDS = 2.0
_TRY_MS = 200
_LOCK_FILE = "instance.lock"


class SingleInstance(QObject):
    """This start's claim to a profile folder.

    A lock file decides, which Qt frees after a crash; a local socket that only this user may open carries the message.
    Signal `raised(path)`: another start asks for the window, `path` being the file it was given, or "".
    """

    raised = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._name = _socket_name(folder)
        self._lock = QLockFile(str(folder / _LOCK_FILE))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self, path: str = "") -> bool:
        """Return whether this start may open the profile; if not, the one that has it was told to show itself.

        `path` is an absolute path to pass on. Blocks for _ANSWER_SECONDS at most, before there is a window.

        Raises:
            StorageError: the profile folder cannot be made.
        """
        make_folder(self._folder)
        self._lock.tryLock(0)
        if self._lock.error() == QLockFile.LockError.LockFailedError and self._is_answered(path):
            return False
        # In a folder that cannot be written there is no lock; the store then says so in the user's words.
        QLocalServer.removeServer(self._name)  # left by a crash: whoever had it does not hold the lock
        self._server.listen(self._name)
        return True

    def release(self) -> None:
        """Give the profile up."""
        self._server.close()
        self._lock.unlock()

    def _is_answered(self, path: str) -> bool:
        """Tell the one that has the lock, and return whether it is there; if not, the lock is taken from it.

        Qt keeps a lock whose process it cannot look up: a crash, then another name for this computer on the next
        network. Were that window alive after all, the store, which it holds locked, would still refuse.
        """
        until = time.monotonic() + _ANSWER_SECONDS
        while time.monotonic() < until:
            if self._is_told(path):
                return True
            if self._lock.tryLock(_TRY_MS):  # it was just quitting; one just starting answers the next time
                return False
        (self._folder / _LOCK_FILE).unlink(missing_ok=True)
        self._lock.tryLock(0)
        return False

    def _is_told(self, path: str) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_TRY_MS):
            return False
        socket.write(json.dumps({"open": path}).encode("ascii") + b"\n")
        socket.waitForBytesWritten(_TRY_MS)
        socket.waitForDisconnected(_TRY_MS)  # it has read the message; a busy one reads it later
        return True

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine() and socket.bytesAvailable() <= _MAX_MESSAGE_BYTES:
            return
        path = _path_in(bytes(socket.readLine(_MAX_MESSAGE_BYTES).data()))
        socket.disconnectFromServer()
        if path is not None:
            self.raised.emit(path)


def _path_in(line: bytes) -> str | None:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    path = message.get("open") if isinstance(message, dict) else None
    return path if isinstance(path, str) else None


def _socket_name(folder: Path) -> str:
    """Return a name for this user and profile: a path, where there is a folder that only this user may enter."""
    owner = f"{getpass.getuser()}\0{folder.resolve()}".encode(errors="surrogateescape")
    name = f"magistral-desktop-{hashlib.sha256(owner).hexdigest()[:16]}"
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(private) / name) if private and Path(private).is_dir() else name
