"""The offline lock: a process that is sealed can reach no other machine.

The window, the engine and the command line never need the network, so they are always sealed; the download process is
while the user wants to be offline. The transcript's web page is sealed by its own means (`gui.transcript.web`).
"""

import errno
import os
import sys
from collections.abc import Mapping

OFFLINE_VARIABLE = "MAGISTRAL_OFFLINE"
"""Set to anything but "" or "0" in the environment, it locks the download process too."""

_WITH_A_SOCKET = frozenset({"socket.bind", "socket.connect", "socket.sendmsg", "socket.sendto"})
_LOOKUPS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
    }
)


class OfflineError(OSError):
    """A sealed process tried to reach another machine, or to be reached."""

    def __init__(self, event: str) -> None:
        super().__init__(errno.ENETUNREACH, f"{event} is refused: this process is offline")


def is_offline_wanted(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether the environment asks for no connections at all."""
    return environment.get(OFFLINE_VARIABLE, "") not in ("", "0")


def seal() -> None:
    """Refuse every name lookup and every socket that is not of this machine alone, from now on and for good.

    Python's own sockets, which is all that the app and its libraries use. On Windows, where a pair of connected sockets
    is made of two on the loopback address, those stay allowed.
    """
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Look at an audit event, of which there are many: the first comparison must be quick."""
    if not event.startswith("socket."):
        return
    if event in _LOOKUPS:
        raise OfflineError(event)
    if event in _WITH_A_SOCKET and not _is_local(*arguments[:2]):
        raise OfflineError(event)


def _is_local(used: object, address: object) -> bool:
    import socket  # late: whoever made the socket has imported it, and most processes never do

    if getattr(used, "family", None) == getattr(socket, "AF_UNIX", None):
        return True
    return os.name == "nt" and isinstance(address, tuple) and address[0] in ("127.0.0.1", "::1")
