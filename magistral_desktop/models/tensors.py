"""The kinds of numbers in a GGUF file and the bytes they take.

Source: `ggml_type` in ggml.h, the block structures in ggml-common.h and `type_traits` in ggml.c, of the llama.cpp in
llama-cpp-python 0.3.36. Numbers that are left out are of kinds that no file holds any more.
"""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberType:
    """A kind of number: `block_bytes` hold `block` of them."""

    name: str
    block: int
    block_bytes: int

    def size_bytes(self, count: int) -> int:
        """Return the bytes of `count` numbers, which are whole blocks."""
        return count // self.block * self.block_bytes


NUMBER_TYPES: dict[int, NumberType] = {
    0: NumberType("F32", 1, 4),
    1: NumberType("F16", 1, 2),
    2: NumberType("Q4_0", 32, 18),
    3: NumberType("Q4_1", 32, 20),
    6: NumberType("Q5_0", 32, 22),
    7: NumberType("Q5_1", 32, 24),
    8: NumberType("Q8_0", 32, 34),
    9: NumberType("Q8_1", 32, 36),
    10: NumberType("Q2_K", 256, 84),
    11: NumberType("Q3_K", 256, 110),
    12: NumberType("Q4_K", 256, 144),
    13: NumberType("Q5_K", 256, 176),
    14: NumberType("Q6_K", 256, 210),
    15: NumberType("Q8_K", 256, 292),
    16: NumberType("IQ2_XXS", 256, 66),
    17: NumberType("IQ2_XS", 256, 74),
    18: NumberType("IQ3_XXS", 256, 98),
    19: NumberType("IQ1_S", 256, 50),
    20: NumberType("IQ4_NL", 32, 18),
    21: NumberType("IQ3_S", 256, 110),
    22: NumberType("IQ2_S", 256, 82),
    23: NumberType("IQ4_XS", 256, 136),
    24: NumberType("I8", 1, 1),
    25: NumberType("I16", 1, 2),
    26: NumberType("I32", 1, 4),
    27: NumberType("I64", 1, 8),
    28: NumberType("F64", 1, 8),
    29: NumberType("IQ1_M", 256, 56),
    30: NumberType("BF16", 1, 2),
    34: NumberType("TQ1_0", 256, 54),
    35: NumberType("TQ2_0", 256, 66),
    39: NumberType("MXFP4", 32, 17),
    40: NumberType("NVFP4", 64, 36),
    41: NumberType("Q1_0", 128, 18),
    42: NumberType("Q2_0", 64, 18),
}


@dataclass(frozen=True, slots=True)
class Tensor:
    """One array of weights; `dims` begin with the length of a row, `offset` counts from the file's tensor data."""

    name: str
    dims: tuple[int, ...]
    type: NumberType
    offset: int

    @property
    def count(self) -> int:
        """How many numbers it holds."""
        return math.prod(self.dims)

    @property
    def size_bytes(self) -> int:
        """The bytes it takes in the file and in memory."""
        return self.type.size_bytes(self.count)
