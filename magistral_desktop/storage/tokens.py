"""Access tokens for models that are not given to everyone, kept in the system's keychain and nowhere else."""

from collections.abc import Callable
from typing import Protocol
from urllib.parse import urlsplit

from magistral_desktop.errors import StorageError
from magistral_desktop.language import Phrase, tr, verbatim

_SERVICE = "Magistral Desktop"


class Keychain(Protocol):
    """The part of `keyring` that is used; the system's own is behind it."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """Return what is kept, or None."""

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep it."""

    def delete_password(self, service: str, username: str, /) -> None:
        """Remove it."""


class Tokens:
    """One token per hub, by its host, so that a mirror never gets the token of another.

    All methods raise StorageError when there is no keychain, or it stays locked. They may wait until the user has
    unlocked it, which the system asks for: a window calls `keep` when the user enters a token, and nothing else.
    """

    def __init__(self, keychain: Keychain | None = None) -> None:
        self._keychain = keychain

    def read(self, endpoint: str) -> str:
        """Return the token for a hub's address, "" if none is kept."""
        return self._call(lambda keychain: keychain.get_password(_SERVICE, _host(endpoint))) or ""

    def keep(self, endpoint: str, token: str) -> None:
        """Keep a token in place of the one there is; "" removes it."""
        if token.strip():
            self._call(lambda keychain: keychain.set_password(_SERVICE, _host(endpoint), token.strip()))
        elif self.read(endpoint):
            self._call(lambda keychain: keychain.delete_password(_SERVICE, _host(endpoint)))

    def _call(self, ask: Callable[[Keychain], str | None]) -> str | None:
        try:
            import keyring  # late: it looks for the system's keychain, and most runs need no token
            from keyring.errors import KeyringError
        except ImportError as error:
            raise _no_keychain(tr("The library for it is not installed.")) from error
        try:
            return ask(self._keychain or keyring)
        except KeyringError as error:
            raise _no_keychain(verbatim(f"{str(error).rstrip('.') or type(error).__name__}.")) from error


def _host(endpoint: str) -> str:
    return urlsplit(endpoint).netloc.lower()


def _no_keychain(detail: Phrase) -> StorageError:
    return StorageError(
        tr("The keychain cannot be used"),
        detail,
        tr("Unlock or install a keychain (on Linux: GNOME Keyring or KWallet). Open models need no token."),
    )
