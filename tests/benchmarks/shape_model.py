"""Write a GGUF file of any Llama shape with random weights and the real Tekken vocabulary, to measure speed with.

    python3 tests/benchmarks/shape_model.py model.gguf --shape small

Weights are of the types of a Q4_K_M file (llama.cpp, `llama-quant.cpp`): Q4_K, and Q6_K for the output and for half of
the value and down projections. What such a model writes means nothing, but it takes as long as the real one.
"""

import argparse
import base64
import functools
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

SPECIAL_TOKENS = 1_000
VOCABULARY = 131_072
NAMED_TOKENS = {
    **dict(enumerate(["<unk>", "<s>", "</s>", "[INST]", "[/INST]"])),
    11: "<pad>",
    17: "[SYSTEM_PROMPT]",
    18: "[/SYSTEM_PROMPT]",
    34: "[THINK]",
    35: "[/THINK]",
}
Q4_K, Q6_K = gguf.GGMLQuantizationType.Q4_K, gguf.GGMLQuantizationType.Q6_K
BLOCK = 256  # weights
BLOCK_BYTES = {Q4_K: 144, Q6_K: 210}
OUTPUT_SPREAD = 3
"""Times the spread of the other weights, so that a few hundred tokens are likely to come next and not 100,000."""

ALIGNMENT = 32  # of a GGUF file's tensors, all of which are multiples of it here
REPEATED_BLOCKS = 1 << 16  # random ones, again and again: drawing all would take longer than writing them


@dataclass(frozen=True, slots=True)
class Shape:
    """The numbers that a Llama model's size follows from."""

    layers: int
    embedding: int
    feed_forward: int
    heads: int
    kv_heads: int
    head: int = 128
    context: int = 131_072
    rope_base: float = 1e9


SHAPES = {
    "tiny": Shape(layers=1, embedding=512, feed_forward=512, heads=2, kv_heads=1),
    "small": Shape(layers=2, embedding=512, feed_forward=1_024, heads=4, kv_heads=2),
    "deep": Shape(layers=8, embedding=512, feed_forward=2_048, heads=4, kv_heads=2),
    "magistral": Shape(layers=40, embedding=5_120, feed_forward=32_768, heads=32, kv_heads=8),
}
"""`magistral` is Magistral Small's own shape (14.33 GB); in `small` all but the matrix products shows."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """A matrix of random weights, as ggml has it: rows by columns."""

    name: str
    rows: int
    columns: int
    kind: gguf.GGMLQuantizationType

    @property
    def row_bytes(self) -> int:
        """The bytes of one row."""
        return self.columns // BLOCK * BLOCK_BYTES[self.kind]


def write_shape_model(path: Path, shape: Shape, *, with_weights: bool = True) -> Path:
    """Write a model file and return its path; without weights it is as long, but a hole that takes no disk."""
    writer = gguf.GGUFWriter(path, "llama")
    _add_metadata(writer, shape)
    _add_vocabulary(writer)
    norms = ["output_norm", *(f"blk.{layer}.{part}_norm" for layer in range(shape.layers) for part in ("attn", "ffn"))]
    ones = np.ones(shape.embedding, np.float32)
    for name in norms:
        writer.add_tensor_info(f"{name}.weight", ones.shape, ones.dtype, ones.nbytes)
    tensors = list(_tensors(shape))
    for tensor in tensors:
        size = (tensor.rows, tensor.row_bytes)
        name = f"{tensor.name}.weight"
        writer.add_tensor_info(name, size, np.dtype(np.uint8), tensor.rows * tensor.row_bytes, raw_dtype=tensor.kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    if not with_weights:
        writer.close()
        header_bytes = -(-path.stat().st_size // ALIGNMENT) * ALIGNMENT
        tensor_bytes = sum(tensor.rows * tensor.row_bytes for tensor in tensors) + len(norms) * ones.nbytes
        os.truncate(path, header_bytes + tensor_bytes)
        return path
    for _ in norms:
        writer.write_tensor_data(ones)
    random = np.random.default_rng(0)
    for tensor in tensors:
        writer.write_tensor_data(_random_weights(tensor, random))
    writer.close()
    return path


def _add_metadata(writer: gguf.GGUFWriter, shape: Shape) -> None:
    writer.add_name("Synthetic Magistral shape")
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.embedding)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_rope_dimension_count(shape.head)
    writer.add_key_length(shape.head)
    writer.add_value_length(shape.head)
    writer.add_vocab_size(VOCABULARY)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_K_M)


def _tensors(shape: Shape) -> Iterator[Tensor]:
    width, eighth = shape.embedding, shape.layers // 8
    queries, values = shape.heads * shape.head, shape.kv_heads * shape.head
    yield Tensor("token_embd", VOCABULARY, width, Q4_K)
    yield Tensor("output", VOCABULARY, width, Q6_K)
    for layer in range(shape.layers):
        finer = layer < eighth or layer >= 7 * shape.layers // 8 or (layer - eighth) % 3 == 2
        kind, block = Q6_K if finer else Q4_K, f"blk.{layer}."
        yield Tensor(f"{block}attn_q", queries, width, Q4_K)
        yield Tensor(f"{block}attn_k", values, width, Q4_K)
        yield Tensor(f"{block}attn_v", values, width, kind)
        yield Tensor(f"{block}attn_output", width, queries, Q4_K)
        yield Tensor(f"{block}ffn_gate", shape.feed_forward, width, Q4_K)
        yield Tensor(f"{block}ffn_up", shape.feed_forward, width, Q4_K)
        yield Tensor(f"{block}ffn_down", width, shape.feed_forward, kind)


def _random_weights(tensor: Tensor, random: np.random.Generator) -> NDArray[np.uint8]:
    """Return blocks with random quants and scales that give the weights a deviation of 1 / sqrt(columns)."""
    count = tensor.rows * tensor.columns // BLOCK
    size = (min(count, REPEATED_BLOCKS), BLOCK_BYTES[tensor.kind])
    blocks = random.integers(0, 256, size=size, dtype=np.uint8)
    deviation = tensor.columns**-0.5 * (OUTPUT_SPREAD if tensor.name == "output" else 1)
    if tensor.kind == Q4_K:  # block_q4_K in ggml-common.h: d, dmin, 12 bytes of scales, 128 of quants 0 to 15
        scale = deviation / (30 * 4.6)
        blocks[:, 0:2] = _half_bytes(scale)
        blocks[:, 2:4] = _half_bytes(scale * 7.5)
        blocks[:, 4:16] = 30
    else:  # block_q6_K: 192 bytes of quants -32 to 31, 16 scales, d
        blocks[:, 192:208] = random.integers(1, 40, size=(len(blocks), 16))
        blocks[:, 208:210] = _half_bytes(deviation / (20 * 18))
    repeated = np.resize(blocks, (count, BLOCK_BYTES[tensor.kind]))
    return repeated.reshape(tensor.rows, tensor.row_bytes)


def _half_bytes(value: float) -> NDArray[np.uint8]:
    return np.frombuffer(np.float16(value).tobytes(), np.uint8)


def _add_vocabulary(writer: gguf.GGUFWriter) -> None:
    words = _tekken_words()
    letters = _printable_bytes()
    names = [NAMED_TOKENS.get(index, f"<SPECIAL_{index}>") for index in range(SPECIAL_TOKENS)]
    names += ["".join(letters[byte] for byte in word) for word in words]
    kinds = [gguf.TokenType.CONTROL] * SPECIAL_TOKENS + [gguf.TokenType.NORMAL] * len(words)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("tekken")
    writer.add_token_list(names)
    writer.add_token_types(kinds)
    writer.add_token_merges([" ".join("".join(letters[byte] for byte in part) for part in pair) for pair in _merges()])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_pad_token_id(11)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)


@functools.cache
def _tekken_words() -> list[bytes]:
    """Return the bytes of the text tokens, in their order, from the data that mistral-common brings."""
    data = files("mistral_common").joinpath("data", "tekken_240911.json").read_text(encoding="utf-8")
    vocabulary = json.loads(data)["vocab"][: VOCABULARY - SPECIAL_TOKENS]
    return [base64.b64decode(entry["token_bytes"]) for entry in vocabulary]


@functools.cache
def _merges() -> list[tuple[bytes, bytes]]:
    """Return for each word the two that it is made of: where byte pair encoding by the words before it ends."""
    ranks = {word: rank for rank, word in enumerate(_tekken_words())}
    pairs = (_halves(word, ranks) for word in ranks if len(word) > 1)
    return [pair for pair in pairs if pair]


def _halves(word: bytes, ranks: dict[bytes, int]) -> tuple[bytes, bytes] | None:
    parts = [bytes([byte]) for byte in word]
    own = ranks[word]
    while len(parts) > 2:
        found = [(ranks.get(parts[at] + parts[at + 1], own), at) for at in range(len(parts) - 1)]
        rank, at = min(found)
        if rank >= own:
            return None
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return parts[0], parts[1]


def _printable_bytes() -> list[str]:
    """Return GPT-2's printable stand-ins for the 256 bytes, in the order of the bytes."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = iter(range(0x100, 0x200))
    return [chr(byte) if byte in printable else chr(next(others)) for byte in range(256)]


def main() -> int:
    """Write the file that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--shape", choices=SHAPES, default="small")
    options = parser.parse_args()
    path = write_shape_model(options.path, SHAPES[options.shape])
    print(f"{path}: {path.stat().st_size / 1e9:.2f} GB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
