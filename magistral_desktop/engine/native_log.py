"""llama.cpp's log: to stderr, with the last lines kept to explain a failure."""

import ctypes
import sys
from collections import deque

from llama_cpp import llama_cpp

_DEBUG, _ERROR, _CONTINUED = 1, 4, 5  # ggml_log_level in ggml.h; the comment in the bindings is out of date


class NativeLog:
    """Takes llama.cpp's log lines from now on; one per process, as llama.cpp has one log."""

    def __init__(self) -> None:
        self.errors: deque[str] = deque(maxlen=20)
        self.lines: deque[str] = deque(maxlen=500)
        """The last lines of all kinds but for debugging: some facts about a load are told nowhere else."""
        self._last_level = 0
        self._callback = llama_cpp.llama_log_callback(self._write)  # must live as long as llama.cpp may log
        llama_cpp.llama_log_set(self._callback, ctypes.c_void_p(0))

    def _write(self, level: int, text: bytes, _data: object) -> None:
        """Write one piece of the log; called from llama.cpp's threads."""
        if level != _CONTINUED:
            self._last_level = level
        if self._last_level == _DEBUG:
            return
        words = text.decode("utf-8", "replace")
        sys.stderr.write(words)
        self.lines.append(words.strip())
        if self._last_level == _ERROR and words.strip():
            self.errors.append(words.strip())
