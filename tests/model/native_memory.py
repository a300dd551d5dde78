"""Prints what llama.cpp says that a model takes, as JSON; a process of its own, as llama.cpp has one log.

    python -m tests.model.native_memory model.gguf simulate|load 8192 40960

`simulate` reads the file's header only. For each context and KV type a line tells the batch and, in MiB, the weights,
those of them that were copied into another order, the KV cache and the compute buffer.
"""

import json
import re
import sys
from itertools import product
from pathlib import Path

from llama_cpp import llama_cpp

from magistral_desktop.models.memory import KvType

KV_TYPES: dict[KvType, int] = {
    "f16": llama_cpp.GGML_TYPE_F16,
    "q8_0": llama_cpp.GGML_TYPE_Q8_0,
    "q4_0": llama_cpp.GGML_TYPE_Q4_0,
}
BATCHES = (16, 512)


def main(path: Path, mode: str, contexts: list[int]) -> None:
    """Load the model and make one context after another."""
    said: list[str] = []
    callback = llama_cpp.llama_log_callback(lambda _level, text, _data: said.append(text.decode()))
    llama_cpp.llama_log_set(callback, None)
    params = llama_cpp.llama_model_default_params()
    params.no_alloc = mode == "simulate"
    params.load_mode = llama_cpp.LLAMA_LOAD_MODE_NONE
    model = llama_cpp.llama_model_load_from_file(str(path).encode(), params)
    weights, copied = _sizes(said, "model buffer size"), _sizes(said, "CPU_REPACK model buffer size")
    for context, kv_type, batch in product(contexts, KV_TYPES, BATCHES):
        said.clear()
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = context
        settings.n_batch = settings.n_ubatch = batch
        settings.type_k = settings.type_v = KV_TYPES[kv_type]
        settings.flash_attn_type = kv_type != "f16"
        settings.offload_kqv = settings.op_offload = False
        made = llama_cpp.llama_init_from_model(model, settings)
        told = {"context": context, "kv_type": kv_type, "batch": batch, "weights": weights}
        told |= {
            "copied": copied,
            "kv_cache": _sizes(said, "llama_kv_cache: size"),
            "compute": _sizes(said, "compute buffer size"),
        }
        print(json.dumps(told))
        llama_cpp.llama_free(made)


def _sizes(said: list[str], what: str) -> float:
    """Return the sum of the sizes that llama.cpp told, in MiB."""
    return sum(float(found) for found in re.findall(rf"{what} += +([\d.]+) MiB", "".join(said)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], [int(context) for context in sys.argv[3:]])
