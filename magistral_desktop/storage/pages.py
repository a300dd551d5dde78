"""The pages of an SQLite file as bytes: what can still be read where SQLite itself refuses.

Source: "Database File Format", sqlite.org/fileformat2.html; the sections are named where they are used.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Value = None | int | float | str | bytes

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_USUAL_PAGE_BYTES = 4096
_PAGE_SIZES = frozenset(2**power for power in range(9, 17))
_LEAF, _INTERIOR = 13, 5
_KNOWN_KINDS = frozenset({0, 2, _INTERIOR, 10, _LEAF})
"""The first byte of a sound page: of an overflow page or an empty one, of indexes and tables."""

_LOG_HEADER_BYTES, _FRAME_HEADER_BYTES = 32, 24
_WORD = 2**32


class BrokenPageError(Exception):
    """The bytes are not what the format says."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of some table with so many `columns`; `is_whole` tells that nothing of it is missing.

    Of one that is not, the last value may have only its beginning, and those after it are missing.
    """

    rowid: int
    values: tuple[Value, ...]
    columns: int
    is_whole: bool


class Pages:
    """A database file with its log, read as a whole; nothing is written."""

    def __init__(self, path: Path, log: Path) -> None:
        self._content = path.read_bytes()
        header = self._content[:_HEADER_BYTES]
        self.is_headed = header.startswith(_MAGIC)
        size = int.from_bytes(header[16:18], "big")
        size = 65_536 if size == 1 else size
        self._size = size if self.is_headed and size in _PAGE_SIZES else _USUAL_PAGE_BYTES
        self._usable = self._size - (header[20] if self.is_headed and len(header) > 20 else 0)
        self._newer = _logged(log.read_bytes(), self._size) if log.exists() else {}
        self.count = max([len(self._content) // self._size, *self._newer])

    @property
    def version(self) -> int:
        """The `user_version` that the file's first page has, 0 where that cannot be read."""
        first = self._page(1)
        return int.from_bytes(first[60:64], "big") if first.startswith(_MAGIC) else 0

    @property
    def broken(self) -> int:
        """How many pages are certainly not what they were."""
        return sum(not self._is_sound(number) for number in range(1, self.count + 1))

    def rows(self) -> Iterator[Row]:
        """Return all rows of all tables, whether anything leads to their pages or not."""
        for number in range(1, self.count + 1):
            try:
                yield from self._rows_on(number)
            except BrokenPageError:
                continue

    def _page(self, number: int) -> bytes:
        start = (number - 1) * self._size
        return self._newer.get(number, self._content[start : start + self._size])

    def _is_sound(self, number: int) -> bool:
        page = self._page(number)
        at = _HEADER_BYTES if number == 1 else 0
        if number == 1 and not page.startswith(_MAGIC):
            return False
        if len(page) < self._size or page[at] not in _KNOWN_KINDS:
            return False
        try:
            return page[at] != _LEAF or len(self._cells(page, at)) >= 0
        except BrokenPageError:
            return False

    def _rows_on(self, number: int) -> Iterator[Row]:
        page = self._page(number)
        at = _HEADER_BYTES if number == 1 else 0
        if len(page) == self._size and page[at] == _LEAF:
            for cell in self._cells(page, at):
                try:
                    yield self._row(page, cell)
                except BrokenPageError:
                    continue

    def _cells(self, page: bytes, at: int) -> tuple[int, ...]:
        """Return where the cells of a leaf begin. Section 1.6, "B-tree Pages"."""
        count = int.from_bytes(page[at + 3 : at + 5], "big")
        end = at + 8 + 2 * count
        if end > self._usable:
            raise BrokenPageError
        cells = struct.unpack(f">{count}H", page[at + 8 : end])
        if any(not end <= cell < self._usable for cell in cells):
            raise BrokenPageError
        return cells

    def _row(self, page: bytes, at: int) -> Row:
        """Return the row of a cell. Section 1.6, "B-tree Cell Format"."""
        size, at = _varint(page, at)
        rowid, at = _varint(page, at)
        if size > self.count * self._size:
            raise BrokenPageError
        local = self._local(size)
        if at + local > self._usable:
            raise BrokenPageError
        payload = page[at : at + local]
        if local < size:
            payload += self._overflow(int.from_bytes(page[at + local : at + local + 4], "big"), size - local)
        values, columns = _record(payload)
        is_whole = len(payload) == size and len(values) == columns
        return Row(rowid - 2**64 if rowid >= 2**63 else rowid, values, columns, is_whole)

    def _local(self, size: int) -> int:
        """Return how much of a payload is on its leaf. Section 1.6, "Cell Payload Overflow"."""
        most = self._usable - 35
        if size <= most:
            return size
        least = (self._usable - 12) * 32 // 255 - 23
        wanted = least + (size - least) % (self._usable - 4)
        return wanted if wanted <= most else least

    def _overflow(self, number: int, size: int) -> bytes:
        """Return what a chain of pages holds, up to the first one that does not lead on as it must."""
        parts: list[bytes] = []
        while size > 0:
            page = self._page(number) if 1 < number <= self.count else b""
            held = min(size, self._usable - 4)
            following = int.from_bytes(page[:4], "big")
            is_last = held == size
            if len(page) < self._size or (following != 0 if is_last else not 1 < following <= self.count):
                break
            parts.append(page[4 : 4 + held])
            size -= held
            number = following
        return b"".join(parts)


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """Return a number and where the next thing begins. Section 1.6, "A variable-length integer"."""
    value = 0
    for step in range(9):
        if at + step >= len(page):
            raise BrokenPageError
        byte = page[at + step]
        if step == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + step + 1
    raise BrokenPageError


def _record(payload: bytes) -> tuple[tuple[Value, ...], int]:
    """Return the values of a record, as far as they are there, and how many it has. Section 2.1, "Record Format"."""
    end, at = _varint(payload, 0)
    if not at <= end <= len(payload):
        raise BrokenPageError
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    at = end
    for kind in kinds:
        size = _size_of(kind)
        piece = payload[at : at + size]
        if len(piece) < size:
            if kind >= 12:  # of a number there is no beginning
                values.append(_value(kind, piece))
            return tuple(values), len(kinds)
        values.append(_value(kind, piece))
        at += size
    return tuple(values), len(kinds)


_NUMBER_BYTES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _size_of(kind: int) -> int:
    if kind in {10, 11}:
        raise BrokenPageError
    return (kind - 12) // 2 if kind >= 12 else _NUMBER_BYTES[kind]


def _value(kind: int, piece: bytes) -> Value:
    if kind >= 12:
        return piece if kind % 2 == 0 else piece.decode("utf-8", "replace")
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", piece)[0])
    return kind - 8 if kind >= 8 else int.from_bytes(piece, "big", signed=True)


def _logged(log: bytes, page_size: int) -> dict[int, bytes]:
    """Return the pages that a write-ahead log has newer than the file, by number. Section 4, "The Write-Ahead Log"."""
    if len(log) < _LOG_HEADER_BYTES or int.from_bytes(log[8:12], "big") != page_size:
        return {}
    order = ">" if log[3] & 1 else "<"
    sums = _sums(log[:24], (0, 0), order)
    if struct.unpack(">II", log[24:32]) != sums:
        return {}
    kept: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for at in range(_LOG_HEADER_BYTES, len(log) - page_size - _FRAME_HEADER_BYTES + 1, page_size + _FRAME_HEADER_BYTES):
        head, page = log[at : at + _FRAME_HEADER_BYTES], log[at + _FRAME_HEADER_BYTES :][:page_size]
        sums = _sums(page, _sums(head[:8], sums, order), order)
        if head[8:16] != log[16:24] or struct.unpack(">II", head[16:24]) != sums:
            break
        pending[int.from_bytes(head[:4], "big")] = page
        if int.from_bytes(head[4:8], "big"):  # the last frame of a transaction
            kept |= pending
            pending = {}
    return kept


def _sums(content: bytes, before: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = before
    for even, odd in struct.iter_unpack(f"{order}II", content):
        first = (first + even + second) % _WORD
        second = (second + odd + first) % _WORD
    return first, second
