"""The header of a model file is read from any source, and damage never does more than being told."""

import contextlib
import struct
from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magistral_desktop.errors import ModelError
from magistral_desktop.models.files import part_paths, read_file, read_model
from magistral_desktop.models.header import MAX_HEADER_BYTES, Header, read_header
from magistral_desktop.models.shape import shape_of
from magistral_desktop.models.tensors import NUMBER_TYPES
from magistral_desktop.storage.paths import DEMO_MODEL

DEMO = DEMO_MODEL.read_bytes()
DEMO_HEADER_BYTES = read_file(DEMO_MODEL).data_start


class Source:
    """Bytes that can be read piece by piece, and how much was asked for."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.asked_bytes = 0
        self.requests = 0

    def read(self, offset: int, length: int) -> bytes:
        assert offset >= 0
        assert 0 <= length <= MAX_HEADER_BYTES
        self.asked_bytes += length
        self.requests += 1
        return self._data[offset : offset + length]


def _header(data: bytes, size_bytes: int | None = None) -> Header:
    return read_header(Source(data).read, len(data) if size_bytes is None else size_bytes, "model.gguf")


def _refusal(data: bytes) -> ModelError:
    with pytest.raises(ModelError) as caught:
        _header(data)
    return caught.value


def _text(value: bytes) -> bytes:
    return struct.pack("<Q", len(value)) + value


def _file(values: bytes = b"", value_count: int = 0, tensors: bytes = b"", tensor_count: int = 0) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", 3, tensor_count, value_count) + values + tensors


def test_the_demo_model_is_described() -> None:
    header = _header(DEMO)
    assert header.architecture == "llama"
    assert header.version == 3
    assert header.part_count == 1
    reader = gguf.GGUFReader(DEMO_MODEL)
    assert [(t.name, t.size_bytes) for t in header.tensors] == [(t.name, t.n_bytes) for t in reader.tensors]
    assert header.data_start == reader.data_offset
    assert header.array_count("tokenizer.ggml.tokens") == len(reader.fields["tokenizer.ggml.tokens"].data)
    assert header.text("tokenizer.ggml.model") == "gpt2"


def test_a_shape_follows_from_the_header() -> None:
    shape = shape_of(_header(DEMO))
    assert shape
    assert shape.weight_bytes == sum(tensor.n_bytes for tensor in gguf.GGUFReader(DEMO_MODEL).tensors)
    assert shape.is_plain
    assert len(shape.kv_heads) == shape.layers


def test_only_the_beginning_of_a_file_is_read() -> None:
    source = Source(DEMO[: DEMO_HEADER_BYTES + 100])
    header = read_header(source.read, len(DEMO), "model.gguf")
    assert header.tensor_bytes > DEMO_HEADER_BYTES
    assert source.requests == 2


def test_a_vocabulary_is_passed_over_in_pieces(tmp_path: Path) -> None:
    writer = gguf.GGUFWriter(tmp_path / "model.gguf", "llama")
    writer.add_token_list([f"token {number} {'x' * 90}" for number in range(100_000)])
    writer.add_token_types([1] * 100_000)
    writer.add_block_count(7)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    source = Source((tmp_path / "model.gguf").read_bytes())
    header = read_header(source.read, (tmp_path / "model.gguf").stat().st_size, "model.gguf")
    assert header.array_count("tokenizer.ggml.tokens") == header.array_count("tokenizer.ggml.token_type") == 100_000
    assert header.number("llama.block_count") == 7
    assert source.requests == 4


def test_values_for_each_layer_are_kept() -> None:
    values = _text(b"a.heads") + struct.pack("<IIQ3I", 9, 4, 3, 4, 2, 0)
    assert _header(_file(values, 1)).numbers("a.heads", 4, 9) == (4, 2, 0, 9)
    assert _header(_file(values, 1)).numbers("a.other", 2, 9) == (9, 9)


@pytest.mark.parametrize("cut", [0, 3, 7, 8, 20, 24, 100, 5_000, DEMO_HEADER_BYTES - 1, len(DEMO) - 1])
def test_a_file_that_is_cut_off_is_damaged(cut: int) -> None:
    assert _refusal(DEMO[:cut]).title in {
        "The model file is damaged",
        "The model file is empty",
        "This is not a model file",
    }


def test_a_download_that_is_not_complete_tells_both_sizes() -> None:
    assert f"{len(DEMO):,} bytes but has {len(DEMO) - 1:,}" in _refusal(DEMO[:-1]).detail


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04 zip", "not in the GGUF format"),
        (b"GGUF" + struct.pack(">I", 3), "big-endian"),
        (b"GGUF" + struct.pack("<I", 4), "does not know (4)"),
        (b"GGUF" + struct.pack("<I", 1), "does not know"),
        (_file(value_count=2**40), "more than any model"),
        (_file(tensor_count=2**63), "more than any model"),
        (_file(_text(b"k") + struct.pack("<IIQ", 9, 8, 2**62), 1), "cut off"),
        (_file(_text(b"k") + struct.pack("<IIQ", 9, 4, 2**62), 1), "cut off"),
        (_file(_text(b"k") + struct.pack("<II", 99, 1), 1), "a kind that does not exist"),
        (_file(_text(b"k") + struct.pack("<IIQ", 9, 9, 1) + bytes(64), 1), "a kind that does not exist"),
        (_file((_text(b"k") + struct.pack("<II", 4, 1)) * 2, 2), "the same thing twice"),
        (_file(_text(b"general.alignment") + struct.pack("<II", 4, 33), 1), "power of two"),
        (_file(tensors=_text(b"t") + struct.pack("<IQIQ", 1, 0, 0, 0), tensor_count=1), "cannot be"),
        (_file(tensors=_text(b"t") + struct.pack("<IQIQ", 9, 1, 0, 0) + bytes(99), tensor_count=1), "cannot be"),
        (_file(tensors=_text(b"t") + struct.pack("<IQIQ", 1, 7, 12, 0), tensor_count=1), "cannot be"),
        (_file(tensors=_text(b"t") + struct.pack("<IQIQ", 1, 256, 99, 0), tensor_count=1), "weights of a kind"),
        (_file(tensors=_text(b"t") + struct.pack("<IQIQ", 1, 256, 0, 0), tensor_count=1), "should have"),
        (_file(tensors=_text(b"t") + struct.pack("<IQIQ", 1, 256, 0, 2**63), tensor_count=1), "cannot be"),
        (_file(tensors=(_text(b"t") + struct.pack("<IQIQ", 1, 1, 0, 0)) * 2, tensor_count=2), "same tensor twice"),
    ],
)
def test_damage_is_told(data: bytes, words: str) -> None:
    assert words in _refusal(data).detail


def test_a_header_that_never_ends_is_given_up(tmp_path: Path) -> None:
    values = _text(b"k") + struct.pack("<IIQ", 9, 8, 2**30)
    source = Source(_file(values, 1) + bytes(MAX_HEADER_BYTES))
    with pytest.raises(ModelError, match="damaged"):
        read_header(source.read, 2**40, "model.gguf")
    assert source.asked_bytes <= MAX_HEADER_BYTES + 8


@settings(max_examples=300, deadline=2_000)
@given(st.data())
def test_no_change_to_a_file_does_more_than_being_refused(data: st.DataObject) -> None:
    head = bytearray(DEMO[:DEMO_HEADER_BYTES])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, 3_000) | st.integers(0, len(head) - 8))
        head[at : at + 8] = data.draw(st.binary(min_size=1, max_size=8))
    source = Source(bytes(head[: data.draw(st.integers(0, len(head)))]))
    attempt(lambda: read_header(source.read, len(DEMO), "model.gguf"))
    assert source.asked_bytes <= MAX_HEADER_BYTES


@settings(max_examples=300, deadline=2_000)
@given(st.binary(max_size=400), st.integers(0, 3), st.integers(0, 3))
def test_no_bytes_after_the_magic_do_more_than_being_refused(rest: bytes, tensors: int, values: int) -> None:
    attempt(lambda: _header(_file(rest, values, tensor_count=tensors)))


def attempt(read: Callable[[], Header]) -> None:
    """Read a header that may be refused in the user's words, but in no other way."""
    with contextlib.suppress(ModelError):
        shape_of(read())


def test_the_sizes_of_all_kinds_are_llama_cpps() -> None:
    known = {kind.value: sizes for kind, sizes in gguf.GGML_QUANT_SIZES.items() if kind.name != "Q8_1"}  # an old size
    ours = {number: (kind.block, kind.block_bytes) for number, kind in NUMBER_TYPES.items() if number in known}
    assert ours == {number: known[number] for number in ours}
    assert set(known) <= set(ours)


# Models in parts


def _write_part(path: Path, part: int, count: int) -> None:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_uint16("split.no", part)
    writer.add_uint16("split.count", count)
    writer.add_tensor(f"tensor.{part}", np.ones(64, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@pytest.fixture
def parts(tmp_path: Path) -> list[Path]:
    paths = part_paths(tmp_path / "big-00001-of-00003.gguf", 3)
    for number, path in enumerate(paths):
        _write_part(path, number, 3)
    return paths


def test_a_model_in_parts_is_read_whole(parts: list[Path]) -> None:
    assert [path.name for path in parts][2] == "big-00003-of-00003.gguf"
    header = read_model(parts[0])
    assert header.part_count == 3
    assert header.tensor_bytes == 3 * 64 * 4


def test_another_than_the_first_part_is_refused(parts: list[Path]) -> None:
    with pytest.raises(ModelError, match="not the first part"):
        read_model(parts[1])


def test_a_missing_part_is_named(parts: list[Path]) -> None:
    parts[2].unlink()
    with pytest.raises(ModelError) as caught:
        read_model(parts[0])
    assert "big-00003-of-00003.gguf" in caught.value.detail
