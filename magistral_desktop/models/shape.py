"""The numbers of a model that its memory follows from."""

import re
from dataclasses import dataclass, replace

from magistral_desktop.models.header import Header
from magistral_desktop.models.tensors import Tensor

_LAYER = re.compile(r"blk\.(\d+)\.")
_EMBEDDINGS = "token_embd.weight"
_MOST_LAYERS = 10_000
_STATE_KEYS = ("ssm.", "wkv.", "shortconv.")


@dataclass(frozen=True, slots=True)
class Shape:
    """A model's shape.

    `kv_heads` has one number for each layer. Bytes are those of the weights: of the token embeddings (`input_bytes`),
    which stay on the processor, of what comes after the last layer (`output_bytes`), and of each layer.
    `repacked_bytes` of them are of kinds that llama.cpp copies into another order where they stay on the processor.
    `is_tied` tells that the embeddings are the output too, of which a GPU gets a copy. `is_plain` is False for a model
    that keeps less than all keys and values, or has experts: its memory is estimated from above.
    """

    architecture: str
    parameters: int
    vocabulary: int
    embedding: int
    feed_forward: int
    heads: int
    kv_heads: tuple[int, ...]
    key_length: int
    value_length: int
    trained_context_tokens: int
    input_bytes: int
    output_bytes: int
    layer_bytes: tuple[int, ...]
    repacked_bytes: int = 0
    is_tied: bool = False
    is_plain: bool = True

    @property
    def layers(self) -> int:
        """How many layers it has; llama.cpp counts the output as one more."""
        return len(self.layer_bytes)

    @property
    def weight_bytes(self) -> int:
        """The bytes of all weights."""
        return self.input_bytes + self.output_bytes + sum(self.layer_bytes)


def shape_of(header: Header) -> Shape | None:
    """Return the shape of the model that a header describes, or None for one that memory cannot be told of."""
    prefix = f"{header.architecture}."
    layers = header.number(f"{prefix}block_count")
    embedding = header.number(f"{prefix}embedding_length")
    heads = max(header.numbers(f"{prefix}attention.head_count", max(layers, 1)))
    is_told = layers <= len(header.tensors) or header.part_count > 1
    if not (0 < layers <= _MOST_LAYERS and is_told and embedding > 0 and heads > 0):
        return None
    usual = embedding // heads
    in_layers, outside, input_bytes = _weights(header, layers)
    return Shape(
        architecture=header.architecture,
        parameters=header.parameters,
        vocabulary=header.array_count("tokenizer.ggml.tokens") or header.number(f"{prefix}vocab_size"),
        embedding=embedding,
        feed_forward=max(header.numbers(f"{prefix}feed_forward_length", layers)),
        heads=heads,
        kv_heads=header.numbers(f"{prefix}attention.head_count_kv", layers, heads),
        key_length=header.number(f"{prefix}attention.key_length", usual),
        value_length=header.number(f"{prefix}attention.value_length", usual),
        trained_context_tokens=header.number(f"{prefix}context_length"),
        input_bytes=input_bytes,
        output_bytes=outside,
        layer_bytes=in_layers,
        repacked_bytes=sum(tensor.size_bytes for tensor in header.tensors if _is_repacked(tensor)),
        is_tied=all(tensor.name != "output.weight" for tensor in header.tensors),
        is_plain=_is_plain(header, prefix),
    )


def scaled(shape: Shape, weight_bytes: int, *, is_whole: bool) -> Shape:
    """Return the shape of the same model in another file, from the bytes of that one's weights.

    `is_whole` tells that the shape is of all the model's weights, so that the other file differs in quantization only;
    else it is of the first part of that very file.
    """
    ratio = weight_bytes / shape.weight_bytes if shape.weight_bytes else 0.0
    if not ratio:
        return replace(shape, layer_bytes=(weight_bytes // shape.layers,) * shape.layers)
    return replace(
        shape,
        parameters=shape.parameters if is_whole else round(shape.parameters * ratio),
        input_bytes=round(shape.input_bytes * ratio),
        output_bytes=round(shape.output_bytes * ratio),
        layer_bytes=tuple(round(layer * ratio) for layer in shape.layer_bytes),
        repacked_bytes=round(shape.repacked_bytes * ratio),
    )


def _is_repacked(tensor: Tensor) -> bool:
    """Return whether llama.cpp copies a tensor into another order on an x86-64 processor; Arm knows a few more kinds.

    Source: `ggml_repack_get_optimal_repack_type` in ggml-cpu/repack.cpp; the embeddings are looked up, not multiplied.
    """
    is_matrix = len(tensor.dims) > 1 and tensor.dims[1] % 8 == 0 and tensor.name != _EMBEDDINGS
    return is_matrix and tensor.type.name in {"Q4_0", "Q4_K", "IQ4_NL", "MXFP4"}


def _weights(header: Header, layers: int) -> tuple[tuple[int, ...], int, int]:
    """Return the bytes of each layer, of what is in none, and of the token embeddings."""
    in_layers, outside, input_bytes = [0] * layers, 0, 0
    for tensor in header.tensors:
        match = _LAYER.match(tensor.name)
        if match and int(match[1]) < layers:
            in_layers[int(match[1])] += tensor.size_bytes
        elif tensor.name == _EMBEDDINGS:
            input_bytes += tensor.size_bytes
        else:
            outside += tensor.size_bytes
    return tuple(in_layers), outside, input_bytes


def _is_plain(header: Header, prefix: str) -> bool:
    keeps_less = header.number(f"{prefix}attention.sliding_window") > 0
    has_experts = header.number(f"{prefix}expert_count") > 0
    has_state = any(key.startswith(tuple(prefix + state for state in _STATE_KEYS)) for key in header.metadata)
    return not (keeps_less or has_experts or has_state)
