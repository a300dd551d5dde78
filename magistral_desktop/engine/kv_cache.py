"""The state of conversations on disk, so that a prompt that was read once need not be read again.

A file holds one conversation: first what `llama_state_seq_save_file` writes (its own head, the tokens, keys and
values), so that gigabytes go through no memory of ours; then a trailer of JSON that ties it to the model, the settings
and the build, with a checksum; then the trailer's length and a magic word. A file that does not fit is removed, and the
prompt is read again. That something cannot be saved, for want of space or rights, is no failure.
"""

import contextlib
import ctypes
import os
import struct
import time
import zlib
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec
from llama_cpp import llama_cpp

from magistral_desktop.protocol import CACHE_SUFFIX, cache_file_name
from magistral_desktop.replay_protocol import BatchRow

LEAST_TOKENS = 64
"""Fewer are read again as fast as they are restored."""

_T = TypeVar("_T")

_PART_SUFFIX = ".kv-part"
_ABANDONED_S = 3600
_MAGIC = b"MDKV\x02\0\0\0"  # the fifth byte is the version of this format
_END = struct.Struct("<Q8s")
_HEAD = struct.Struct("<4sII")  # LLAMA_STATE_SEQ_MAGIC, LLAMA_STATE_SEQ_VERSION, number of tokens
_CHUNK_BYTES = 1 << 20
_SEQUENCE = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """The tokens of a saved context; those read as a prompt, those read in whole batches, and all its batches."""

    tokens: list[int]
    read_count: int
    whole_count: int
    batches: tuple[BatchRow, ...]


class _Trailer(msgspec.Struct, frozen=True):
    identity: str
    state_bytes: int
    checksum: int
    read_count: int
    whole_count: int
    batches: tuple[BatchRow, ...]


class _UnfitError(Exception):
    """A file is damaged, or belongs to another model or build."""


class KvCache:
    """A folder of saved conversations, at most `limit_bytes` of them; the least recently used goes first.

    `identity` stands for all that keys and values depend on: the model, the settings, the build.
    """

    def __init__(self, folder: Path, limit_bytes: int, identity: str) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._identity = identity

    def tokens(self, key: str) -> list[int]:
        """Return the tokens that are saved of a conversation; the file is not checked as a whole yet."""
        path = self._path(key)
        return _unless_unfit(path, lambda: self._read_tokens(path)) or []

    def save(self, key: str, context: llama_cpp.llama_context_p, saved: Saved) -> bool:
        """Save a context's only sequence; return whether it is on disk now or not worth it."""
        size_bytes = llama_cpp.llama_state_seq_get_size(context, _SEQUENCE)
        if len(saved.tokens) < LEAST_TOKENS:
            return True
        if size_bytes > self._limit_bytes:
            return False
        path = self._path(key)
        part = path.with_suffix(_PART_SUFFIX)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_room(path, size_bytes)
            part.unlink(missing_ok=True)
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            self._write(part, context, saved)
            part.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            return False
        return True

    def restore(self, key: str, context: llama_cpp.llama_context_p, capacity: int) -> Saved | None:
        """Put a saved conversation into a context of `capacity` tokens; None leaves the context in no known state."""
        path = self._path(key)
        return _unless_unfit(path, lambda: self._restore(path, context, capacity))

    def _restore(self, path: Path, context: llama_cpp.llama_context_p, capacity: int) -> Saved:
        with path.open("rb") as file:
            trailer = self._read_trailer(file)
            if _checksum(file, trailer) != trailer.checksum:
                raise _UnfitError
        tokens = (llama_cpp.llama_token * capacity)()
        count = ctypes.c_size_t()
        name = os.fsencode(path)
        if not llama_cpp.llama_state_seq_load_file(context, name, _SEQUENCE, tokens, capacity, ctypes.byref(count)):
            raise _UnfitError
        os.utime(path)  # used last
        return Saved(tokens[: count.value], trailer.read_count, trailer.whole_count, trailer.batches)

    def _read_tokens(self, path: Path) -> list[int]:
        with path.open("rb") as file:
            self._read_trailer(file)
            size_bytes = file.seek(0, os.SEEK_END)
            _, _, count = _HEAD.unpack(_read_at(file, 0, _HEAD.size))
            if _HEAD.size + 4 * count > size_bytes:
                raise _UnfitError
            return array("i", file.read(4 * count)).tolist()

    def _path(self, key: str) -> Path:
        return self._folder / cache_file_name(key)

    def _write(self, part: Path, context: llama_cpp.llama_context_p, saved: Saved) -> None:
        count = len(saved.tokens)
        tokens = (llama_cpp.llama_token * count)(*saved.tokens)
        written = llama_cpp.llama_state_seq_save_file(context, os.fsencode(part), _SEQUENCE, tokens, count)
        if not written or part.stat().st_size != written:
            raise OSError
        with part.open("r+b") as file:
            trailer = _Trailer(self._identity, written, 0, saved.read_count, saved.whole_count, saved.batches)
            data = msgspec.json.encode(msgspec.structs.replace(trailer, checksum=_checksum(file, trailer)))
            file.seek(0, os.SEEK_END)
            file.write(data + _END.pack(len(data), _MAGIC))
            file.flush()
            os.fsync(file.fileno())

    def _read_trailer(self, file: BinaryIO) -> _Trailer:
        size_bytes = file.seek(0, os.SEEK_END)
        length, magic = _END.unpack(_read_at(file, size_bytes - _END.size, _END.size))
        if magic != _MAGIC or length > size_bytes - _END.size:
            raise _UnfitError
        trailer = msgspec.json.decode(_read_at(file, size_bytes - _END.size - length, length), type=_Trailer)
        if trailer.identity != self._identity:
            raise _UnfitError
        return trailer

    def _make_room(self, path: Path, size_bytes: int) -> None:
        """Remove what was left by a crash, and the least recently used until one more fits beside the others."""
        others = []
        for entry in self._folder.iterdir():
            about = entry.stat()
            if entry.suffix == CACHE_SUFFIX and entry != path:
                others.append((about.st_mtime, about.st_size, entry))
            elif entry.suffix == _PART_SUFFIX and time.time() - about.st_mtime > _ABANDONED_S:
                entry.unlink(missing_ok=True)
        total = sum(size for _, size, _ in others) + size_bytes
        for _, size, entry in sorted(others):
            if total <= self._limit_bytes:
                break
            entry.unlink(missing_ok=True)
            total -= size


def _unless_unfit(path: Path, read: Callable[[], _T]) -> _T | None:
    """Return what is read; a file that turns out not to fit is removed, one that cannot be read is as good as none."""
    try:
        return read()
    except (_UnfitError, struct.error, msgspec.MsgspecError):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    except OSError:
        pass
    return None


def _read_at(file: BinaryIO, place: int, size_bytes: int) -> bytes:
    if place < 0:
        raise _UnfitError
    file.seek(place)
    return file.read(size_bytes)


def _checksum(file: BinaryIO, trailer: _Trailer) -> int:
    """Return the CRC-32 of a file's state and of what its trailer says about it.

    It finds damage, not malice: a cryptographic hash takes three to eight times as long.
    """
    about = [trailer.identity, trailer.read_count, trailer.whole_count, trailer.batches]
    state_bytes = trailer.state_bytes
    checksum = zlib.crc32(msgspec.json.encode(about))
    file.seek(0)
    while state_bytes > 0 and (chunk := file.read(min(state_bytes, _CHUNK_BYTES))):
        checksum = zlib.crc32(chunk, checksum)
        state_bytes -= len(chunk)
    return checksum
