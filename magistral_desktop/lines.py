"""Lines between processes: cut out of a stream of bytes, on a stdout that nothing else prints to."""

import os
import sys
from typing import Any, BinaryIO, TypeVar

import msgspec

from magistral_desktop.language import Phrase, Template

Message = TypeVar("Message")

MAX_LINE_BYTES = 16 * 1024 * 1024


class ProtocolError(Exception):
    """The other side sent something that is not a message of this version."""


def without_language(value: object) -> Template:
    """Return what a phrase was made of; the `enc_hook` of messages that hold phrases."""
    if isinstance(value, Phrase):
        return value.template
    raise NotImplementedError(f"a message cannot hold {type(value)}")


def in_this_language(kind: type, value: Any) -> Phrase:
    """Return a phrase of a message in the language of this process; the `dec_hook` of messages that hold phrases."""
    if kind is Phrase:
        return Phrase(msgspec.convert(value, Template))
    raise NotImplementedError(f"a message cannot hold {kind}")


def decode_line(decoder: "msgspec.json.Decoder[Message]", line: bytes) -> Message:
    """Return the message of one line.

    Raises:
        ProtocolError: the line is none that `decoder` knows.
    """
    try:
        return decoder.decode(line)
    except msgspec.MsgspecError as error:
        raise ProtocolError(str(error)) from error


class LineBuffer:
    """Cuts a stream of bytes into lines, at newline bytes only."""

    def __init__(self, max_line_bytes: int = MAX_LINE_BYTES) -> None:
        self._max_line_bytes = max_line_bytes
        self._rest = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """Return the lines that `data` completes, without their newlines.

        Raises:
            ProtocolError: a line is longer than the limit.
        """
        searched = len(self._rest)
        self._rest += data
        if self._rest.find(b"\n", searched) < 0:
            self._check(len(self._rest))
            return []
        *lines, rest = bytes(self._rest).split(b"\n")
        self._rest = bytearray(rest)
        for line in lines:
            self._check(len(line))
        return lines

    def _check(self, size_bytes: int) -> None:
        if size_bytes > self._max_line_bytes:
            raise ProtocolError(f"a line of more than {self._max_line_bytes} bytes")


def claim_stdout() -> BinaryIO:
    """Return stdout for the protocol alone, and send all that is printed from now on to stderr.

    Native libraries print to file descriptor 1 and llama-cpp-python points it at the null device while it loads, so
    this must run before they are imported.
    """
    private = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return os.fdopen(private, "wb", buffering=0)
