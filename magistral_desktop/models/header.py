"""Reads the header of a GGUF file: what the model is and which arrays of weights the file holds.

It is read in chunks from any source, so that a file on a server tells as much as one on a disk before it is
downloaded. Arrays are passed over but for short ones of numbers: of Magistral's 8 MB of header, nearly all is its
vocabulary. Nothing in a file can make this take more than MAX_HEADER_BYTES of reading.

Source: ggml/docs/gguf.md and gguf.cpp in llama.cpp.
"""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from magistral_desktop.errors import ModelError
from magistral_desktop.language import Phrase, joined, mark, tr
from magistral_desktop.models.tensors import NUMBER_TYPES, Tensor

Read = Callable[[int, int], bytes]
"""Returns up to so many bytes from an offset; fewer only where the file ends."""

HEAD_BYTES = 8
"""What `check_head` wants: the magic number and the version."""

MAX_HEADER_BYTES = 64 * 1024 * 1024
"""Eight times Magistral's; a longer one is damage."""

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_CHUNK_BYTES = 4 * 1024 * 1024
_MAX_KEY_BYTES = 65_535
_MAX_TEXT_BYTES = 1024 * 1024  # of a value that is kept; a chat template is the longest
_MAX_KEPT_NUMBERS = 1_024  # one for each layer, for example
_MAX_VALUES = 65_536
_MAX_TENSORS = 100_000
_MAX_DIMS = 4
_MAX_COUNT = 2**60
_DEFAULT_ALIGNMENT = 32
_NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_TEXT, _ARRAY = 8, 9
_U32, _U64 = struct.Struct("<I"), struct.Struct("<Q")
_DOWNLOAD_AGAIN = mark("Download the file again.")
_UNREADABLE = mark("This model file cannot be read")
_IMPOSSIBLE_TENSOR = mark("It describes a tensor that cannot be.")

Number = int | float | bool


@dataclass(frozen=True, slots=True)
class Array:
    """An array in the metadata; `numbers` is empty for one that is long or holds text."""

    count: int
    numbers: tuple[Number, ...] = ()


Value = Number | str | Array


@dataclass(frozen=True, slots=True)
class Header:
    """What the beginning of a GGUF file says; `tensors` lie from `data_start` on."""

    version: int
    metadata: Mapping[str, Value] = field(repr=False)
    tensors: tuple[Tensor, ...] = field(repr=False)
    data_start: int

    @property
    def architecture(self) -> str:
        """The name by which llama.cpp knows the kind of model; "" where the file does not say."""
        return self.text("general.architecture")

    @property
    def tensor_bytes(self) -> int:
        """The bytes of all tensors of this file."""
        return sum(tensor.size_bytes for tensor in self.tensors)

    @property
    def parameters(self) -> int:
        """How many weights this file holds."""
        return sum(tensor.count for tensor in self.tensors)

    @property
    def part_count(self) -> int:
        """How many files the model is cut into; 1 for a whole one."""
        return max(1, self.number("split.count"))

    @property
    def part(self) -> int:
        """Which of these files this one is, from 0."""
        return self.number("split.no")

    def text(self, key: str) -> str:
        """Return a text of the metadata, "" where there is none."""
        value = self.metadata.get(key, "")
        return value if isinstance(value, str) else ""

    def number(self, key: str, default: int = 0) -> int:
        """Return a whole number of the metadata."""
        value = self.metadata.get(key, default)
        return value if isinstance(value, int) else default

    def numbers(self, key: str, count: int, default: int = 0) -> tuple[int, ...]:
        """Return `count` whole numbers: those of an array, or one number for all of them."""
        value = self.metadata.get(key, default)
        if isinstance(value, Array):
            given = tuple(int(number) for number in value.numbers)
            return (given + (default,) * count)[:count]
        return (int(value) if isinstance(value, int) else default,) * count

    def array_count(self, key: str) -> int:
        """Return the length of an array of the metadata, 0 where there is none."""
        value = self.metadata.get(key)
        return value.count if isinstance(value, Array) else 0


def check_head(name: str, head: bytes) -> int:
    """Return the version that the first HEAD_BYTES of a file tell.

    Raises:
        ModelError: it is no GGUF file, or of a version that is not known.
    """
    if not head:
        raise ModelError(tr("The model file is empty"), tr("{name} has no content.", name=name), _DOWNLOAD_AGAIN.said())
    if not head.startswith(_MAGIC):
        raise ModelError(
            tr("This is not a model file"),
            tr("{name} is not in the GGUF format.", name=name),
            tr("Choose a model file whose name ends in .gguf."),
        )
    if len(head) < HEAD_BYTES:
        raise _damaged(name, tr("It ends after a few bytes."))
    (version,) = _U32.unpack_from(head, 4)
    if version in _VERSIONS:
        return int(version)
    raise _unknown_version(name, version, is_reversed=int.from_bytes(head[4:8], "big") in _VERSIONS)


def _unknown_version(name: str, version: int, *, is_reversed: bool) -> ModelError:
    if is_reversed:
        return ModelError(
            _UNREADABLE.said(),
            tr(
                "{name} was written for a big-endian computer, whose numbers this one reads the other way round.",
                name=name,
            ),
            tr("Choose a little-endian file."),
        )
    if max(_VERSIONS) < version <= 0xFFFF:
        return ModelError(
            _UNREADABLE.said(),
            tr("{name} is of a GGUF version that this app does not know ({version}).", name=name, version=str(version)),
            tr("Update the app, or choose another file."),
        )
    return ModelError(
        _UNREADABLE.said(),
        tr("{name} is of a GGUF version that this app does not know.", name=name),
        tr("Choose a newer file of the same model."),
    )


def read_header(read: Read, size_bytes: int, name: str) -> Header:
    """Read the header of a file of `size_bytes`; `name` is for the words of an error.

    Raises:
        ModelError: it is no GGUF file of a known version, damaged, or shorter than its header says.
        OSError: whatever `read` raises.
    """
    cursor = _Cursor(read, size_bytes, name)
    version = check_head(name, read(0, min(HEAD_BYTES, size_bytes)))
    cursor.skip(HEAD_BYTES)
    tensor_count, value_count = cursor.u64(), cursor.u64()
    if tensor_count > _MAX_TENSORS or value_count > _MAX_VALUES:
        raise cursor.damaged(tr("It claims to hold more than any model does."))
    metadata: dict[str, Value] = {}
    for _ in range(value_count):
        key = cursor.text(_MAX_KEY_BYTES)
        if key in metadata:
            raise cursor.damaged(tr("Its metadata says the same thing twice."))
        metadata[key] = cursor.value(cursor.u32())
    tensors = [cursor.tensor() for _ in range(tensor_count)]
    if len({tensor.name for tensor in tensors}) < len(tensors):
        raise cursor.damaged(tr("It names the same tensor twice."))
    alignment = metadata.get("general.alignment", _DEFAULT_ALIGNMENT)
    if not isinstance(alignment, int) or alignment <= 0 or alignment & (alignment - 1):
        raise cursor.damaged(tr("Its alignment is not a power of two."))
    header = Header(version, metadata, tuple(tensors), -(-cursor.at // alignment) * alignment)
    _check_length(header, size_bytes, name)
    return header


def _check_length(header: Header, size_bytes: int, name: str) -> None:
    ends = [tensor.offset + tensor.size_bytes for tensor in header.tensors]
    needed = header.data_start + max(ends) if ends else 0
    if needed > size_bytes:
        raise _damaged(name, tr("It should have {needed} bytes but has {size}.", needed=needed, size=size_bytes))


def _damaged(name: str, how: Phrase) -> ModelError:
    detail = joined([tr("{name} is incomplete or was changed.", name=name), how])
    return ModelError(tr("The model file is damaged"), detail, _DOWNLOAD_AGAIN.said())


class _Cursor:
    """Walks through the header with one chunk of it in memory."""

    def __init__(self, read: Read, size_bytes: int, name: str) -> None:
        self.at = 0
        self._read = read
        self._end = min(size_bytes, MAX_HEADER_BYTES)
        self._name = name
        self._chunk = b""
        self._chunk_start = 0

    def damaged(self, how: Phrase) -> ModelError:
        return _damaged(self._name, how)

    def _cut_off(self) -> ModelError:
        return self.damaged(tr("Its header is cut off."))

    def skip(self, count: int) -> None:
        self.at += count
        if self.at > self._end:
            if self._end == MAX_HEADER_BYTES:
                raise self.damaged(tr("Its header is longer than any model's."))
            raise self._cut_off()

    def take(self, count: int) -> bytes:
        start = self._fill(count)
        self.at += count
        return self._chunk[start : start + count]

    def u32(self) -> int:
        return int(_U32.unpack(self.take(4))[0])

    def u64(self) -> int:
        return int(_U64.unpack(self.take(8))[0])

    def text(self, limit: int) -> str:
        """Return a text, or "" for one that is longer than `limit` bytes."""
        length = self.u64()
        if length > limit:
            self.skip(length)
            return ""
        return self.take(length).decode("utf-8", "replace")

    def value(self, kind: int) -> Value:
        if kind == _TEXT:
            return self.text(_MAX_TEXT_BYTES)
        if kind == _ARRAY:
            return self._array(self.u32(), self.u64())
        return self._numbers(kind, 1)[0]

    def tensor(self) -> Tensor:
        name = self.text(_MAX_KEY_BYTES)
        dim_count = self.u32()
        if not name or not 1 <= dim_count <= _MAX_DIMS:
            raise self.damaged(_IMPOSSIBLE_TENSOR.said())
        dims = struct.unpack(f"<{dim_count}Q", self.take(8 * dim_count))
        number_type = NUMBER_TYPES.get(kind := self.u32())
        if number_type is None:
            raise ModelError(
                _UNREADABLE.said(),
                tr(
                    "{name} holds weights of a kind that this app does not know ({kind}).",
                    name=self._name,
                    kind=str(kind),
                ),
                tr("Update the app, or choose another quantization of the model."),
            )
        tensor = Tensor(name, dims, number_type, self.u64())
        if 0 in dims or max(tensor.count, tensor.offset) > _MAX_COUNT or dims[0] % number_type.block:
            raise self.damaged(_IMPOSSIBLE_TENSOR.said())
        return tensor

    def _array(self, kind: int, count: int) -> Array:
        if kind == _TEXT:
            self._skip_texts(count)
            return Array(count)
        if count <= _MAX_KEPT_NUMBERS:
            return Array(count, self._numbers(kind, count))
        self.skip(count * struct.calcsize(self._format(kind)))
        return Array(count)

    def _skip_texts(self, count: int) -> None:
        length_at = _U64.unpack_from
        while count:
            at = self._fill(8)
            last = len(self._chunk) - 8
            while count and at <= last:
                at += 8 + length_at(self._chunk, at)[0]
                count -= 1
            self.skip(self._chunk_start + at - self.at)

    def _numbers(self, kind: int, count: int) -> tuple[Number, ...]:
        layout = f"<{count}{self._format(kind)}"
        return struct.unpack(layout, self.take(struct.calcsize(layout)))

    def _format(self, kind: int) -> str:
        if kind not in _NUMBERS:
            raise self.damaged(tr("Its metadata has values of a kind that does not exist."))
        return _NUMBERS[kind]

    def _fill(self, count: int) -> int:
        """Have the next `count` bytes in the chunk and return where they begin in it."""
        if self.at + count > self._end:
            self.skip(count)  # tells what is wrong
        start = self.at - self._chunk_start
        if not 0 <= start <= len(self._chunk) - count:
            wanted = min(max(count, _CHUNK_BYTES), self._end - self.at)
            self._chunk, self._chunk_start, start = self._read(self.at, wanted), self.at, 0
            if len(self._chunk) < count:
                raise self._cut_off()
        return start
