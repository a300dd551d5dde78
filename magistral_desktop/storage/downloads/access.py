"""Tokens for hubs that want one: asked of the keychain only when a hub refuses without, as it may ask the user."""

from collections.abc import Sequence

import msgspec

from magistral_desktop.download_protocol import Token
from magistral_desktop.errors import DownloadError, StorageError
from magistral_desktop.storage.tokens import Tokens


class Endpoint(msgspec.Struct, frozen=True):
    """A hub or a mirror of it, and the token that is sent there and to no other."""

    url: str
    token: str = ""


class Access:
    """What this process knows of tokens; `given` are those that are in no keychain."""

    def __init__(self, tokens: Tokens, given: Sequence[Token] = ()) -> None:
        self._tokens = tokens
        self._known = {token.endpoint: token.token for token in given}

    def endpoint(self, url: str) -> Endpoint:
        """Return an endpoint with the token that was gained for it, if any."""
        return Endpoint(url, self._known.get(url, ""))

    def gain(self, url: str, refusal: DownloadError) -> bool:
        """Return whether there is a token for a hub that has just refused without one; each is asked for once."""
        if refusal.reason != "access" or url in self._known:
            return False
        try:
            self._known[url] = self._tokens.read(url)
        except StorageError:  # then the refusal has the better words
            self._known[url] = ""
        return bool(self._known[url])
