"""Work that a slow disk could hold up for long, done beside the event loop."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from magistral_desktop.errors import UserError

Tell = Callable[[float], None]
"""Told the part that is done, from 0 to 1; raises what ends the work where it was stopped."""


class _StoppedError(Exception):
    """The work is not wanted any more."""


class Background(QObject):
    """One piece of work in a thread of its own, which must touch nothing that others change.

    The thread does not keep the app from ending: a network disk that is gone may never answer. It is to have no parent,
    so that it outlives its thread.

    Signals, in the thread that made it: `progressed(float)`; then `finished(result)` or `failed(UserError)`; neither
    after `stop`, but for what was on its way.
    """

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[Tell], object]) -> None:
        super().__init__()
        self._work = work
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="background", daemon=True)

    def start(self) -> None:
        """Begin; once only."""
        self._thread.start()

    def stop(self) -> None:
        """Let the work end at the next thing it tells, and say nothing more of it."""
        self._stopped.set()

    def wait_ended(self, timeout_s: float) -> None:
        """Block until it has ended, at most so long. For the quit."""
        self._thread.join(timeout_s)

    def _run(self) -> None:
        try:
            result = self._work(self._tell)
            self._say(lambda: self.finished.emit(result))
        except _StoppedError:
            return
        except UserError as error:
            told = error
            self._say(lambda: self.failed.emit(told))

    def _tell(self, part: float) -> None:
        if self._stopped.is_set():
            raise _StoppedError
        self.progressed.emit(part)

    def _say(self, emit: Callable[[], None]) -> None:
        if not self._stopped.is_set():
            emit()
