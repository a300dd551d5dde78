"""What a download has to do with the world beside the network."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from magistral_desktop.download_protocol import Event
from magistral_desktop.storage.files import FreeBytes


@dataclass(frozen=True, slots=True)
class Outside:
    """Who hears of events; `stop` is set by another thread when it is to pause; what is free on a disk."""

    tell: Callable[[Event], None]
    stop: threading.Event
    free: FreeBytes
