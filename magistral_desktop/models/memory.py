"""The memory that a model takes in llama.cpp: weights, KV cache and buffers, on the GPU and beside it.

Measured against llama.cpp 0.3.36's own figures for six shapes, three contexts, three batch sizes and all KV types: the
whole is within 5 %, most of it exact (`tests/model/test_memory.py`).
"""

from dataclasses import dataclass, field
from typing import Literal

from magistral_desktop.models.shape import Shape

KvType = Literal["f16", "q8_0", "q4_0"]
"""How keys and values of the context are kept: 16, 8.5 or 4.5 bits for each."""

KV_VALUE_BYTES: dict[KvType, float] = {"f16": 2, "q8_0": 34 / 32, "q4_0": 18 / 32}  # ggml-common.h

DEFAULT_CONTEXT_TOKENS = 40_960
"""The longest context taken unasked; Magistral's card warns of falling quality past it."""

MAX_BATCH_TOKENS = 512
CELLS = 256
"""llama.cpp makes a context a multiple of so many tokens long."""

_FLOAT_BYTES = 4
_HALF_BYTES = 2


@dataclass(frozen=True, slots=True)
class Loading:
    """How a model is loaded; `gpu_layers` counts the output as one layer, and the last ones come first.

    `wants_flash_attention` None leaves it to the engine.
    """

    context_tokens: int
    kv_type: KvType = "f16"
    gpu_layers: int = 0
    batch_tokens: int = MAX_BATCH_TOKENS
    wants_flash_attention: bool | None = None

    @property
    def flash_attention(self) -> bool:
        """Whether the engine uses it: unasked on a GPU, and for a quantized cache, which needs it."""
        if self.wants_flash_attention is not None:
            return self.wants_flash_attention
        return self.gpu_layers > 0 or self.kv_type != "f16"


@dataclass(frozen=True, slots=True)
class Parts:
    """Bytes in one kind of memory."""

    weights: int = 0
    kv_cache: int = 0
    compute: int = 0

    @property
    def total(self) -> int:
        """All of them together."""
        return self.weights + self.kv_cache + self.compute


@dataclass(frozen=True, slots=True)
class Memory:
    """What a model takes on the GPU and in the computer's memory.

    `file_cache_bytes` are pages of the file that were copied and are not needed again: the system takes them back when
    it wants to, so they count for nothing.
    """

    gpu: Parts = field(default_factory=Parts)
    processor: Parts = field(default_factory=Parts)
    file_cache_bytes: int = 0

    @property
    def total(self) -> int:
        """What it needs in all."""
        return self.gpu.total + self.processor.total

    @property
    def parts(self) -> Parts:
        """What it needs of both kinds, by what it is for."""
        one, other = self.gpu, self.processor
        return Parts(one.weights + other.weights, one.kv_cache + other.kv_cache, one.compute + other.compute)


def memory_of(shape: Shape, loading: Loading) -> Memory:
    """Return what a model takes; `loading.gpu_layers` may be more than there are."""
    first = max(0, shape.layers + 1 - max(0, loading.gpu_layers))  # layer on the GPU; past the last one is the output
    on_gpu = first <= shape.layers
    output = shape.output_bytes + (shape.input_bytes if shape.is_tied else 0)
    gpu = Parts(
        weights=sum(shape.layer_bytes[first:]) + output if on_gpu else 0,
        kv_cache=_kv_bytes(shape, loading, range(first, shape.layers)),
        compute=_gpu_compute_bytes(shape, loading, first) if on_gpu else 0,
    )
    processor = Parts(
        weights=shape.input_bytes + sum(shape.layer_bytes[:first]) + (0 if on_gpu else shape.output_bytes),
        kv_cache=_kv_bytes(shape, loading, range(min(first, shape.layers))),
        compute=_processor_compute_bytes(shape, loading, first) + _FLOAT_BYTES * shape.vocabulary,  # one row of logits
    )
    copied = shape.repacked_bytes * sum(shape.layer_bytes[:first]) // max(1, sum(shape.layer_bytes))
    return Memory(gpu, processor, copied)


def kv_cache_bytes(shape: Shape, context_tokens: int, kv_type: KvType) -> int:
    """Return what keys and values of a full context take, in all layers.

    Two arrays of (layers, context, heads for keys and values, length of a head).

    Source: Ainslie et al., "GQA", 2023, arXiv:2305.13245, section 2; the padding is llama.cpp's.
    """
    return _kv_bytes(shape, Loading(context_tokens, kv_type), range(shape.layers))


def batch_size(parameters: int, cores: int, *, on_gpu: bool) -> int:
    """Return how many tokens of a prompt are read at once.

    Cancelling is seen between the operations of a batch on the CPU, and between batches on most GPUs. In a model of
    24 billion weights the longest operation takes about a second for 512 tokens on two cores, and 0.1 s for 16 tokens
    on one. The size follows from the model and the machine's cores alone, neither from a measurement nor from the
    number of threads: other batches round differently, and a reply should be repeatable.
    """
    operations, least = (6e12, 128) if on_gpu else (0.5e12 * max(1, cores - 1), 16)
    return max(least, min(MAX_BATCH_TOKENS, int(operations / (2 * max(1, parameters)))))


def _cells(loading: Loading) -> int:
    return -(-loading.context_tokens // CELLS) * CELLS


def _kv_bytes(shape: Shape, loading: Loading, layers: range) -> int:
    heads = sum(shape.kv_heads[layer] for layer in layers)
    values = heads * (shape.key_length + shape.value_length) * _cells(loading)
    return int(values * KV_VALUE_BYTES[loading.kv_type])


def _mask_bytes(loading: Loading) -> int:
    """Return what the attention mask takes for a batch: one number for each cell and token."""
    batch = min(loading.batch_tokens, _cells(loading))
    return batch * _cells(loading) * (_HALF_BYTES if loading.flash_attention else _FLOAT_BYTES)


def _compute_bytes(shape: Shape, loading: Loading, *, with_output: bool) -> int:
    """Return the buffer in which a batch is worked on: as large as the step that holds the most at once.

    In attention these are the scores of all heads, where flash attention does not keep them away, with the states,
    queries, keys and values; in the feed-forward its three arrays; at the end the logits. The mask stays until then.
    """
    batch = min(loading.batch_tokens, _cells(loading))
    queries, keys = shape.heads * shape.key_length, max(shape.kv_heads) * shape.key_length
    scores = 0 if loading.flash_attention else shape.heads * _cells(loading)
    attention = scores + 3 * shape.embedding + 2 * queries + 2 * keys
    feed_forward = 3 * shape.feed_forward + 4 * shape.embedding
    in_layers = _FLOAT_BYTES * batch * max(attention, feed_forward) + _mask_bytes(loading)
    logits = _FLOAT_BYTES * batch * (shape.vocabulary + 2 * shape.embedding)
    return max(in_layers, logits) if with_output else in_layers


def _gpu_compute_bytes(shape: Shape, loading: Loading, first: int) -> int:
    """Return the GPU's buffer; it also gets copies of the weights that are not there, a layer at a time, for a batch.

    Source: `op_offload` in ggml-backend.cpp, which the engine turns on.
    """
    return _compute_bytes(shape, loading, with_output=True) + max(shape.layer_bytes[:first], default=0)


def _processor_compute_bytes(shape: Shape, loading: Loading, first: int) -> int:
    if first > shape.layers:
        return _compute_bytes(shape, loading, with_output=True)
    if first > 0:
        return _compute_bytes(shape, loading, with_output=False)
    batch = min(loading.batch_tokens, _cells(loading))
    return _FLOAT_BYTES * batch * shape.embedding + _mask_bytes(loading)  # what is handed to the GPU
