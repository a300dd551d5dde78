"""Which hubs are asked, in order, and with which token."""

import os
from collections.abc import Mapping, Sequence

from magistral_desktop.download_protocol import DEFAULT_ENDPOINT, Endpoint
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.tokens import Tokens

ENDPOINT_VARIABLE = "HF_ENDPOINT"


def chosen_endpoints(
    asked: Sequence[str], mirrors: str, tokens: Tokens, environment: Mapping[str, str] = os.environ
) -> tuple[Endpoint, ...]:
    """Return the hubs that were asked for, or those of the settings, or that of HF_ENDPOINT, or Hugging Face.

    Each comes with the token that the keychain has for it; without a keychain there is none, as most models need none.
    """
    urls = tuple(asked) or tuple(mirrors.split()) or (environment.get(ENDPOINT_VARIABLE) or DEFAULT_ENDPOINT,)
    return tuple(Endpoint(url.rstrip("/"), _token(tokens, url)) for url in dict.fromkeys(urls))


def _token(tokens: Tokens, url: str) -> str:
    try:
        return tokens.read(url)
    except StorageError:
        return ""
