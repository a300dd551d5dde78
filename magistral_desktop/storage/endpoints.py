"""Which hubs are asked, in order."""

import os
from collections.abc import Mapping, Sequence

from magistral_desktop.download_protocol import DEFAULT_ENDPOINT

ENDPOINT_VARIABLE = "HF_ENDPOINT"


def chosen_endpoints(
    asked: Sequence[str], mirrors: str, environment: Mapping[str, str] = os.environ
) -> tuple[str, ...]:
    """Return the hubs that were asked for, or those of the settings, or that of HF_ENDPOINT, or Hugging Face."""
    urls = tuple(asked) or tuple(mirrors.split()) or (environment.get(ENDPOINT_VARIABLE) or DEFAULT_ENDPOINT,)
    return tuple(dict.fromkeys(url.rstrip("/") for url in urls))
