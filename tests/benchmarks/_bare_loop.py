"""The other side of the engine's benchmark: llama.cpp without the engine around it, and the time the engine adds.

    python3 tests/benchmarks/_bare_loop.py bare MODEL THREADS GPU_LAYERS CONTEXT_TOKENS
    python3 tests/benchmarks/_bare_loop.py growth MODEL THREADS GPU_LAYERS CONTEXT_TOKENS FIRST TOKENS BLOCK

`bare` loads the model, prints "ready", and for each line of JSON on stdin (prompt ids, seed, tokens) runs
`llama_decode` and the engine's sampler as often, and prints the seconds from the first to the last token and how many
tokens came after the first. `growth` writes a reply with the engine's own code; from the token FIRST on it prints
"ready" before each BLOCK of its last TOKENS and waits for a line, so that two replies can be measured turn by turn, and
it ends with the seconds that each of these tokens took outside of `llama_decode`.
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
from magistral_desktop.engine.sampler import Logits, Sampler
from magistral_desktop.protocol import Delta, Event, Generate, LoadModel, encode
from tests.model.client import ask

CARD = Sampling(temperature=0.7, top_p=0.95)


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
    """Notes when llama.cpp is at work, and waits before each block of tokens that count; no reply ends by itself."""

    def __init__(self, model: LoadedModel, interrupts: Interrupts, first: int, block: int) -> None:
        super().__init__(model, interrupts)
        self.begun: list[float] = []
        self.ended: list[float] = []
        self._first = first
        self._block = block
        self._eos_id = model.vocabulary.eos_id

    def run(self, batch: Any) -> int:
        self.begun.append(time.perf_counter())
        past = len(self.ended) - self._first
        if past >= 0 and past % self._block == 0:
            print("ready", flush=True)
            sys.stdin.readline()
        result = super().run(batch)
        self.ended.append(time.perf_counter())
        return result

    def logits(self) -> Logits:
        row = super().logits()
        row[self._eos_id] = -np.inf
        return row


def time_outside(model: LoadedModel, first: int, tokens: int, block: int) -> list[tuple[float, bool]]:
    """Return the seconds between the end and the next beginning of `llama_decode` for the `tokens` from `first` on.

    With each goes whether an event was sent meanwhile: tokens that come faster than every 5 ms are joined, and cost
    less. The reply is sent as the engine sends it, but nobody reads it.
    """
    told: set[int] = set()
    interrupts = Interrupts()
    context = TimedContext(model, interrupts, first, block)
    with Path(os.devnull).open("wb", buffering=0) as nowhere:

        def send(event: Event) -> None:
            nowhere.write(encode(event))
            if isinstance(event, Delta):
                told.add(len(context.ended) - 1)

        generator = Generator(model, interrupts, send, context)
        interrupts.expect(1)
        interrupts.begin(1)
        generator.reply(Generate(1, ask("Hi"), CARD, 0, first + tokens, loop_guard="warn"))
    pairs = list(enumerate(zip(context.ended, context.begun[1:], strict=False)))
    return [(begun - ended, number in told) for number, (ended, begun) in pairs[first:]]


def main() -> None:
    """Do what is asked for with the model that is named."""
    what, path, threads, gpu_layers, context_tokens, *which = sys.argv[1:]
    command = LoadModel(path, int(context_tokens), gpu_layers=int(gpu_layers), threads=int(threads))
    model = LoadedModel(command, NativeLog(), lambda _: None)
    if what == "bare":
        serve_bare(model)
    else:
        first, tokens, block = map(int, which)
        print(json.dumps(time_outside(model, first, tokens, block)), flush=True)


if __name__ == "__main__":
    main()
