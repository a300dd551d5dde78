"""What the user wants of the request that runs: told by the inbox thread, seen by the token loop and by llama.cpp."""

import ctypes
from threading import Lock


class Interrupts:
    """The requests that wait or run, and which of them are cancelled or are to answer now.

    llama.cpp looks at a byte in memory (`flag_address`) between the operations of a batch. The byte is set when the
    running request is cancelled, and when it is to answer now while it writes, as the batch at hand is then done again
    with the end of the thought in it. While a prompt is read an answer can wait for its turn.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._flag = (ctypes.c_ubyte * 2)()
        self._queued = 0
        self._waiting: set[int] = set()
        self._cancelled: set[int] = set()
        self._hurried: set[int] = set()
        self._running: int | None = None
        self._yields = False
        self._writes = False
        self._stopped = False
        self._hurry = False
        self._heeded = False

    @property
    def stopped(self) -> bool:
        """Whether the running request has been cancelled."""
        return self._stopped

    @property
    def hurried(self) -> bool:
        """Whether the running request is to answer now."""
        return self._hurry

    @property
    def flag_address(self) -> int:
        """Where in memory a byte is not 0 while llama.cpp should leave its batch; valid as long as this object."""
        return ctypes.addressof(self._flag)

    def expect(self, request: int) -> None:
        """Note a command that was queued; a request that yields ends for it."""
        with self._lock:
            self._queued += 1
            self._waiting.add(request)
            if self._yields:
                self._stopped = True
                self._set_flag()

    def cancel(self, request: int) -> None:
        """Stop a request that waits or runs; another one is none of ours, as it has ended."""
        with self._lock:
            if request == self._running:
                self._stopped = True
                self._set_flag()
            elif request in self._waiting:
                self._cancelled.add(request)

    def hurry(self, request: int) -> None:
        """Ask a request that waits or runs to answer now; another one is none of ours."""
        with self._lock:
            if request == self._running:
                self._hurry, self._heeded = True, False
                self._set_flag()
            elif request in self._waiting:
                self._hurried.add(request)

    def begin(self, request: int, *, yields: bool = False) -> None:
        """Note that a queued request runs now; it may have been cancelled, or have to yield, already."""
        with self._lock:
            self._queued -= 1
            self._running = request
            self._yields = yields
            self._stopped = request in self._cancelled or (yields and self._queued > 0)
            self._hurry = request in self._hurried
            for requests in (self._waiting, self._cancelled, self._hurried):
                requests.discard(request)
            self._set_flag()

    def begin_writing(self) -> None:
        """Note that the prompt is read, so that llama.cpp may be interrupted for an answer from now on."""
        with self._lock:
            self._writes = True
            self._set_flag()

    def heed_hurry(self, *, done: bool) -> None:
        """Note that an answer now was seen, so that llama.cpp is no longer interrupted for it, or that it was done."""
        with self._lock:
            self._heeded = True
            self._hurry = self._hurry and not done
            self._set_flag()

    def end(self) -> None:
        """Note that nothing runs."""
        with self._lock:
            self._running = None
            self._stopped = self._hurry = self._yields = self._writes = self._heeded = False
            self._set_flag()

    def _set_flag(self) -> None:
        self._flag[0] = self._stopped or (self._hurry and self._writes and not self._heeded)
