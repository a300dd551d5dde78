"""Which hubs are asked, in order."""

import os
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from magistral_desktop.download_protocol import DEFAULT_ENDPOINT

ENDPOINT_VARIABLE = "HF_ENDPOINT"

_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


def is_safe(url: str) -> bool:
    """Return whether an address is encrypted on its way, or does not leave this machine."""
    try:
        parts = urlsplit(url)
    except ValueError:  # no address at all
        return False
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _THIS_MACHINE)
    )


def chosen_endpoints(
    asked: Sequence[str], mirrors: str, environment: Mapping[str, str] = os.environ
) -> tuple[str, ...]:
    """Return the hubs that were asked for, or those of the settings, or that of HF_ENDPOINT, or Hugging Face."""
    urls = tuple(asked) or tuple(mirrors.split()) or (environment.get(ENDPOINT_VARIABLE) or DEFAULT_ENDPOINT,)
    return tuple(dict.fromkeys(url.rstrip("/") for url in urls))
