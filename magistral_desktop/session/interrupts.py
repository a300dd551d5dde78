"""Ctrl+C and SIGTERM as a Qt signal: Python's own handlers wait for as long as Qt's event loop runs."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Interrupts(QObject):
    """Emits `interrupted` when the process is asked to end, in place of ending it; once per process, main thread."""

    interrupted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wake, self._woken = socket.socketpair()
        for end in (self._wake, self._woken):
            end.setblocking(False)
        # The C-level handler writes a byte at once; the Python one only has to exist.
        signal.set_wakeup_fd(self._wake.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    @Slot()
    def _on_woken(self) -> None:
        self._woken.recv(64)
        self.interrupted.emit()
