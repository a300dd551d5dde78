"""How fast bytes come, and how fast they may."""

import time
from collections import deque
from collections.abc import Callable

_WINDOW_SECONDS = 5.0
_LEAST_SECONDS = 0.5
"""The first bytes tell no speed: they come at once, from buffers on the way."""

Clock = Callable[[], float]


class Speed:
    """Bytes per second over the last seconds, so that a stall shows and a burst does not."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._came: deque[tuple[float, int]] = deque()
        self._in_window = 0

    def note(self, count: int) -> None:
        """Note bytes that have just come."""
        self._came.append((self._clock(), count))
        self._in_window += count

    @property
    def bytes_per_s(self) -> float:
        """The speed of late; 0 before anything came."""
        now = self._clock()
        while self._came and self._came[0][0] < now - _WINDOW_SECONDS:
            self._in_window -= self._came.popleft()[1]
        return self._in_window / max(now - self._came[0][0], _LEAST_SECONDS) if self._came else 0.0


class Limit:
    """Holds the reader back so that no more than so many bytes come per second; 0 lets all through."""

    def __init__(self, bytes_per_s: int, clock: Clock = time.monotonic) -> None:
        self._bytes_per_s = bytes_per_s
        self._clock = clock
        self._next = clock()

    def delay_s(self, count: int) -> float:
        """Return how long to wait after `count` bytes were read. Time that was not used is not saved up."""
        if not self._bytes_per_s:
            return 0.0
        now = self._clock()
        self._next = max(self._next, now) + count / self._bytes_per_s
        return self._next - now
