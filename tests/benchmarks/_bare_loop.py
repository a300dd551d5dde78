"""The other side of the engine's benchmark: llama.cpp without the engine around it, and the time the engine adds.

    python3 tests/benchmarks/_bare_loop.py bare|growth MODEL THREADS GPU_LAYERS CONTEXT_TOKENS

`bare` loads the model, prints "ready", and for each line of JSON on stdin (prompt ids, seed, tokens) runs
`llama_decode` and the engine's sampler as often, and prints the seconds from the first to the last token and how many
tokens came after the first. `growth` writes a long reply and then a short one with the engine's own code, and prints
the seconds that each token took outside of `llama_decode`.
"""

import ctypes
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from llama_cpp import llama_cpp

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.engine.context import Context
from magistral_desktop.engine.generator import Generator
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.native_log import NativeLog
from magistral_desktop.engine.sampler import Sampler
from magistral_desktop.protocol import Delta, Event, Generate, LoadModel, encode
from tests.model.client import ask

CARD = Sampling(temperature=0.7, top_p=0.95)
GROWTH_TOKENS = 20_600
AGAIN_TOKENS = 1_600  # the beginning of another reply, as the machine may be faster or slower by then
MAX_TRIES = 20


def serve_bare(model: LoadedModel) -> None:
    """Run the bare loop as often as stdin asks for."""
    print("ready", flush=True)
    for line in sys.stdin:
        seconds, tokens = bare_loop(model, **json.loads(line))
        print(json.dumps([seconds, tokens]), flush=True)


def bare_loop(model: LoadedModel, ids: list[int], seed: int, tokens: int) -> tuple[float, int]:
    """Return how long a reply takes without the engine, and its tokens; the first is not counted."""
    context, sampler = model.context, Sampler(CARD, seed)
    llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(context), False)
    for start in range(0, len(ids), model.batch_tokens):
        _decode(context, ids[start : start + model.batch_tokens])
    row = ctypes.c_float * model.vocabulary.size
    times = []
    for _ in range(tokens):
        logits = llama_cpp.llama_get_logits_ith(context, -1).contents
        token = sampler.sample(np.frombuffer(row.from_address(ctypes.addressof(logits)), np.float32))
        times.append(time.perf_counter())
        if token == model.vocabulary.eos_id:
            break
        _decode(context, [token])
    return times[-1] - times[0], len(times) - 1


def _decode(context: Any, ids: list[int]) -> None:
    tokens = (llama_cpp.llama_token * len(ids))(*ids)
    llama_cpp.llama_decode(context, llama_cpp.llama_batch_get_one(tokens, len(ids)))


class TimedContext(Context):
    """Notes when llama.cpp is at work."""

    def __init__(self, model: LoadedModel, interrupts: Interrupts) -> None:
        super().__init__(model, interrupts)
        self.begun: list[float] = []
        self.ended: list[float] = []

    def run(self, batch: Any) -> int:
        self.begun.append(time.perf_counter())
        result = super().run(batch)
        self.ended.append(time.perf_counter())
        return result


def time_outside(model: LoadedModel, tokens: int) -> list[tuple[float, bool]]:
    """Return the seconds between the ends and the beginnings of `llama_decode`, token by token of one reply.

    With each goes whether an event was sent meanwhile: tokens that come faster than every 5 ms are joined, and cost
    less. The reply is sent as the engine sends it, but nobody reads it. One that ends early is begun with another seed.
    """
    with Path(os.devnull).open("wb", buffering=0) as nowhere:
        for seed in range(MAX_TRIES):
            written: list[int] = []
            told: set[int] = set()
            interrupts = Interrupts()
            context = TimedContext(model, interrupts)

            def send(
                event: Event, written: list[int] = written, told: set[int] = told, context: TimedContext = context
            ) -> None:
                nowhere.write(encode(event))
                if isinstance(event, Delta):
                    written.extend(event.token_ids)
                    told.add(len(context.ended) - 1)

            generator = Generator(model, interrupts, send, context)
            command = Generate(1, ask("Hi"), CARD, seed, tokens, loop_guard="warn")
            interrupts.expect(1)
            interrupts.begin(1)
            generator.reply(command)
            if len(written) == tokens:
                pairs = enumerate(zip(context.ended, context.begun[1:], strict=False))
                return [(begun - ended, number in told) for number, (ended, begun) in pairs]
    message = "every reply ended early"
    raise RuntimeError(message)


def main() -> None:
    """Do what is asked for with the model that is named."""
    what, path, threads, gpu_layers, context_tokens = sys.argv[1:]
    command = LoadModel(path, int(context_tokens), gpu_layers=int(gpu_layers), threads=int(threads))
    model = LoadedModel(command, NativeLog(), lambda _: None)
    if what == "bare":
        serve_bare(model)
    else:
        print(json.dumps([time_outside(model, tokens) for tokens in (GROWTH_TOKENS, AGAIN_TOKENS)]), flush=True)


if __name__ == "__main__":
    main()
