"""Which replies the user has stopped: told by the inbox thread, seen by the token loop and by llama.cpp."""

from threading import Lock


class Interrupts:
    """The requests that wait or run, and those of them that are cancelled."""

    def __init__(self) -> None:
        self.stopped = False
        """Whether the running request has been cancelled."""
        self._lock = Lock()
        self._waiting: set[int] = set()
        self._cancelled: set[int] = set()
        self._running: int | None = None

    def expect(self, request: int) -> None:
        """Note a request that was queued."""
        with self._lock:
            self._waiting.add(request)

    def cancel(self, request: int) -> None:
        """Stop a request that waits or runs; another one is none of ours, as it has ended."""
        with self._lock:
            if request == self._running:
                self.stopped = True
            elif request in self._waiting:
                self._cancelled.add(request)

    def begin(self, request: int) -> None:
        """Note that a request runs now; it may have been cancelled already."""
        with self._lock:
            self._running = request
            self.stopped = request in self._cancelled
            self._waiting.discard(request)
            self._cancelled.discard(request)

    def end(self) -> None:
        """Note that nothing runs."""
        with self._lock:
            self._running = None
            self.stopped = False
