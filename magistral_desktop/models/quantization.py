"""The names of quantizations, by the number that a GGUF file gives in `general.file_type`.

Source: `llama_ftype` in llama.h, of the llama.cpp in llama-cpp-python 0.3.36; a test compares them. Numbers that are
left out are of kinds that no file holds any more.
"""

from magistral_desktop.models.header import Header

QUANTIZATIONS: dict[int, str] = {
    0: "F32",
    1: "F16",
    2: "Q4_0",
    3: "Q4_1",
    7: "Q8_0",
    8: "Q5_0",
    9: "Q5_1",
    10: "Q2_K",
    11: "Q3_K_S",
    12: "Q3_K_M",
    13: "Q3_K_L",
    14: "Q4_K_S",
    15: "Q4_K_M",
    16: "Q5_K_S",
    17: "Q5_K_M",
    18: "Q6_K",
    19: "IQ2_XXS",
    20: "IQ2_XS",
    21: "Q2_K_S",
    22: "IQ3_XS",
    23: "IQ3_XXS",
    24: "IQ1_S",
    25: "IQ4_NL",
    26: "IQ3_S",
    27: "IQ3_M",
    28: "IQ2_S",
    29: "IQ2_M",
    30: "IQ4_XS",
    31: "IQ1_M",
    32: "BF16",
    36: "TQ1_0",
    37: "TQ2_0",
    38: "MXFP4_MOE",
}


def quantization_of(header: Header) -> str:
    """Return the quantization that a file names, or the kind of number that most of its weights have."""
    if name := QUANTIZATIONS.get(header.number("general.file_type", -1)):
        return name
    weights: dict[str, int] = {}
    for tensor in header.tensors:
        weights[tensor.type.name] = weights.get(tensor.type.name, 0) + tensor.count
    return max(weights, key=weights.__getitem__, default="")
