"""Counting tokens beside the replies: in a thread of its own, so that neither waits for the other."""

import queue
import threading
from collections.abc import Callable, Sequence
from typing import NoReturn

from magistral_desktop.counting_protocol import CountTokens, TokensCounted
from magistral_desktop.protocol import Event

Tokenize = Callable[[str], Sequence[int]]


class Counter:
    """Answers `CountTokens` in the order they came; a tokenizer only reads the vocabulary."""

    def __init__(self, send: Callable[[Event], None]) -> None:
        self._send = send
        self._commands: queue.SimpleQueue[CountTokens] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._tokenize: Tokenize | None = None

    def use(self, tokenize: Tokenize | None) -> None:
        """Count with this tokenizer, or not at all; returns when the one before is no longer used."""
        with self._lock:
            self._tokenize = tokenize

    def add(self, command: CountTokens) -> None:
        """Count when those before are counted."""
        self._commands.put(command)

    def run(self) -> NoReturn:
        """Count what comes."""
        while True:
            self._count(self._commands.get())

    def _count(self, command: CountTokens) -> None:
        counts = []
        for text in command.texts:
            with self._lock:  # for each text anew: the unloading of a model waits for one at most
                if self._tokenize is None:
                    return
                counts.append(len(self._tokenize(text)))
        self._send(TokensCounted(command.request, tuple(counts)))
