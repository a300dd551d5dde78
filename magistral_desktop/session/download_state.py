"""What a download is at, as a window shows it; without Qt and without the network."""

from dataclasses import dataclass, field
from typing import Literal

from magistral_desktop.errors import DownloadError

DownloadKind = Literal["starting", "downloading", "waiting", "verifying", "paused", "done", "failed", "cancelled"]


@dataclass(frozen=True, slots=True)
class DownloadState:
    """What a download is at.

    `received_bytes` of `size_bytes` are on the disk; `size_bytes` 0 is not known yet. `bytes_per_s` is the speed of
    late, while downloading. `wait_s` is how long it waits before it tries again, from `since` on (time.monotonic()),
    and `detail` the sentence that says why. `fraction` is the part that has been verified. A pause that was not asked
    for says in `missing_bytes` how much more must be free on the disk. `hosts` are those that were contacted, in order.
    `path` and `sha256` are there when done, `error` when failed. After "paused", "failed" and "cancelled" it can be
    resumed.
    """

    kind: DownloadKind
    received_bytes: int = 0
    size_bytes: int = 0
    bytes_per_s: float = 0.0
    wait_s: float = 0.0
    since: float = 0.0
    detail: str = ""
    fraction: float = 0.0
    missing_bytes: int = 0
    hosts: tuple[str, ...] = ()
    path: str = ""
    sha256: str = ""
    error: DownloadError | None = field(default=None, compare=False)

    @property
    def is_running(self) -> bool:
        """Whether it goes on by itself."""
        return self.kind in {"starting", "downloading", "waiting", "verifying"}

    @property
    def left_s(self) -> float | None:
        """How many seconds are left at the speed of late; None while that cannot be said."""
        if self.kind != "downloading" or self.bytes_per_s <= 0:
            return None
        return (self.size_bytes - self.received_bytes) / self.bytes_per_s
