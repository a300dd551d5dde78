"""How much the engine costs over llama.cpp, and how fast it does what is asked of it, on models made for it.

    python3 packaging/dev.py bench engine [--json] [--shape small|magistral] [--llama-server PATH]

`throughput_ratio`: tokens per second of a reply, as read from the engine process's stdout, over those of a bare loop of
`llama_decode` and the same sampler in another process; medians of alternating runs.
`growth_ratio`: time outside of `llama_decode` per token that is sent, at 20,000 tokens of a reply over 1,000, with the
loop guard on. Always measured on a shape of one layer and the full vocabulary, whose output matrix passes through the
processor's caches at every token as the real model's weights do: the time is that of a cold cache at both ends.
`sampling_ms`: drawing one of 131,072 tokens with temperature 0.7 and top_p 0.95, the slower of two kinds of logits;
`sampling_flat_ms` the same for a model that has no idea, where nearly all tokens are in the nucleus.
`follow_up_tokens_read`: of a follow-up whose conversation was read ahead; its message has `follow_up_new_tokens`.
`kv_restore_speedup`: reading a conversation of 4,000 tokens over restoring it from disk (on a shape of 8 layers).
`answer_now_ms`: from asking for the answer to its first text; `token_ms` is the time of one token beside it.
`cancel_ms`: from cancelling to the end, the slower of reading and writing.
`loop_recall`, `loop_false_alarms_per_200k`: see the benchmark `loops`.
"""

import argparse
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
import psutil

from magistral_desktop.chat.formats import Part, control, text
from magistral_desktop.engine.sampler import Logits, Sampler
from magistral_desktop.protocol import (
    AnswerNow,
    Cancel,
    Delta,
    Event,
    Finished,
    Generate,
    LoadModel,
    ModelReady,
    Prefill,
    PromptProgress,
    SaveCache,
)
from tests.benchmarks import loops
from tests.benchmarks._bare_loop import CARD
from tests.benchmarks._llama_server import Speed, measure_reply, running_server
from tests.benchmarks.shape_model import SHAPES, VOCABULARY, write_shape_model
from tests.model.client import EngineClient, ask, channel_text, finished, prompt_progress

ROOT = Path(__file__).parents[2]
BARE_LOOP = Path(__file__).with_name("_bare_loop.py")
QUESTION = "How does a heat pump work? "
SHORT = (control("<s>"), control("[INST]"), text(QUESTION), control("[/INST]"))
"""A prompt without the system prompt, which the 24B shape reads in seconds."""

FOLLOW_UP = (control("[INST]"), text("And in winter?"), control("[/INST]"))
CONTEXT_TOKENS = 8_192
GROWTH_CONTEXT_TOKENS = 21_504
RESTORED_TOKENS = 4_000
NEAR, FAR, WIDTH = 1_000, 20_000, 1_000  # tokens whose medians growth compares
TURN = 25

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Options:
    """How to measure: runs of each kind, tokens of each reply, threads and layers on the GPU."""

    runs: int
    tokens: int
    threads: int
    gpu_layers: int


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--shape", choices=SHAPES, default="small", help="of the model for all but growth and restore")
    parser.add_argument("--folder", type=Path, help="keeps the models that are made")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--tokens", type=int, default=200)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--gpu-layers", type=int, default=-1)
    parser.add_argument("--llama-server", type=Path, metavar="PATH")
    chosen = parser.parse_args()
    options = Options(chosen.runs, chosen.tokens, chosen.threads, chosen.gpu_layers)
    with contextlib.ExitStack() as stack:
        folder = chosen.folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        model = _model(folder, chosen.shape)
        figures = measure(folder, model, options)
        other = _compare(chosen.llama_server, model, options) if chosen.llama_server else {}
    print(json.dumps(figures | other) if chosen.json else "\n".join(_table(figures, other)))
    return 0


def measure(folder: Path, model: Path, options: Options) -> Figures:
    """Return all figures."""
    figures: Figures = {}
    figures |= throughput(folder, model, options)
    with _engine(folder, model, options) as engine:
        figures |= follow_up(engine, options)
        figures |= answer_now(engine, options)
        figures |= cancel(engine, options)
    figures |= growth(_model(folder, "tiny"), options)
    figures |= sampling()
    figures |= restore(folder, _model(folder, "deep"), options)
    guard = loops.measure()
    figures["loop_recall"] = guard.loop_recall
    figures["loop_false_alarms_per_200k"] = guard.loop_false_alarms_per_200k
    return {name: float(f"{figure:.4g}") for name, figure in figures.items()}


def _model(folder: Path, shape: str) -> Path:
    path = folder / f"{shape}.gguf"
    if not path.exists():
        write_shape_model(path.with_suffix(".part"), SHAPES[shape]).rename(path)
    return path


@contextlib.contextmanager
def _engine(folder: Path, model: Path, options: Options) -> Iterator[EngineClient]:
    with closing(EngineClient(folder / "engine.log")) as engine:
        engine.next_event()
        _load(engine, folder, model, options)
        yield engine


def _load(engine: EngineClient, folder: Path, model: Path, options: Options) -> None:
    cache = str(folder / "cache")
    engine.say(
        LoadModel(
            str(model), CONTEXT_TOKENS, gpu_layers=options.gpu_layers, threads=options.threads, cache_folder=cache
        )
    )
    ready = engine.until_terminal()[-1]
    assert isinstance(ready, ModelReady), ready


# Throughput


def throughput(folder: Path, model: Path, options: Options) -> Figures:
    """Compare replies of the engine with those of the bare loop: turn by turn, or where memory is short, in a row."""
    prompt_ids = _prompt_ids(model)
    ours, bare = [], []
    with contextlib.ExitStack() as stack:
        ask_bare = stack.enter_context(_bare_process(model, options))
        ask_bare(prompt_ids, 0, options.tokens)  # both read the weights once before it counts
        if not _fits_twice(model):
            bare = [ask_bare(prompt_ids, seed, options.tokens) for seed in range(options.runs)]
            stack.close()
        engine = stack.enter_context(_engine(folder, model, options))
        _time_reply(engine, 0, options.tokens)
        for seed in range(options.runs):
            ours.append(_time_reply(engine, seed, options.tokens).tokens_per_second)
            if len(bare) < options.runs:
                bare.append(ask_bare(prompt_ids, seed, options.tokens))
    own, other = statistics.median(ours), statistics.median(bare)
    return {"throughput_ratio": own / other, "tokens_per_second": own, "bare_tokens_per_second": other}


def _fits_twice(model: Path) -> bool:
    """Return whether two processes can hold the model at once; on the CPU each has a copy of most of it."""
    return 2 * model.stat().st_size < psutil.virtual_memory().available


def _time_reply(engine: EngineClient, seed: int, tokens: int) -> Speed:
    """Return how fast a reply comes, as the window sees it."""
    engine.say(Generate(engine.new_request(), SHORT, CARD, seed, tokens))
    times: list[tuple[float, int]] = []
    started = time.perf_counter()
    event: Event = engine.next_event()
    while not isinstance(event, Finished):
        if isinstance(event, Delta):
            times.append((time.perf_counter(), len(event.token_ids)))
        event = engine.next_event()
    seconds = times[-1][0] - times[0][0]
    return Speed(1_000 * (times[0][0] - started), sum(count for _, count in times[1:]) / seconds)


def _prompt_ids(model: Path) -> list[int]:
    """Return the prompt of the question in token ids."""
    from magistral_desktop.engine.model import LoadedModel
    from magistral_desktop.engine.native_log import NativeLog

    loaded = LoadedModel(LoadModel(str(model), 512, gpu_layers=0, threads=1), NativeLog(), lambda _: None)
    ids = loaded.vocabulary.prompt_ids(SHORT)
    loaded.close()
    return ids


@contextlib.contextmanager
def _bare_process(model: Path, options: Options) -> Iterator[Callable[[list[int], int, int], float]]:
    """Start the bare loop; give a function that runs it and returns its tokens per second."""
    with _child("bare", model, options, CONTEXT_TOKENS) as process:
        assert process.stdin
        asked = process.stdin
        assert _line(process) == "ready\n"

        def run(ids: list[int], seed: int, tokens: int) -> float:
            asked.write(json.dumps({"ids": ids, "seed": seed, "tokens": tokens}) + "\n")
            asked.flush()
            seconds, count = json.loads(_line(process))
            return float(count / seconds)

        yield run
        asked.close()


def _child(what: str, model: Path, options: Options, context_tokens: int, *more: int) -> subprocess.Popen[str]:
    command = [sys.executable, BARE_LOOP, what, model, options.threads, options.gpu_layers, context_tokens, *more]
    return subprocess.Popen(
        [str(part) for part in command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


# What the engine does around a reply


def growth(model: Path, options: Options) -> Figures:
    """Compare the time outside of `llama_decode` late in a reply with that early in another, of tokens that are sent.

    Both are written turn by turn, as the machine's speed drifts.
    """
    with _growing(model, options, FAR) as far, _growing(model, options, NEAR) as near:
        said = [(_let_go_on(near), _let_go_on(far)) for _ in range(WIDTH // TURN)]
    early, late = (_median_told(measured) for measured in said[-1])
    return {"growth_ratio": late / early, "outside_ms_at_1000": 1_000 * early, "outside_ms_at_20000": 1_000 * late}


@contextlib.contextmanager
def _growing(model: Path, options: Options, at: int) -> Iterator[subprocess.Popen[str]]:
    """Start a reply that waits before the tokens around `at`."""
    turns = (at - WIDTH // 2, WIDTH, TURN)
    with _child("growth", model, options, GROWTH_CONTEXT_TOKENS, *turns) as process:
        assert _line(process) == "ready\n"
        yield process


def _let_go_on(reply: subprocess.Popen[str]) -> str:
    """Let a reply write the tokens of one turn, and return what it says then: "ready", or all that it measured."""
    assert reply.stdin
    reply.stdin.write("\n")
    reply.stdin.flush()
    return _line(reply)


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline()


def _median_told(measured: str) -> float:
    steps: list[tuple[float, bool]] = json.loads(measured)
    return statistics.median(seconds for seconds, is_told in steps if is_told)


def sampling() -> Figures:
    """Time the sampler on logits that fall with the rank's logarithm, as trained models' do, and on a bell curve."""
    random = np.random.default_rng(0)
    ranks = np.arange(1, VOCABULARY + 1)
    power = random.permutation(-1.2 * np.log(ranks) + random.normal(0, 0.3, VOCABULARY)).astype(np.float32)
    bell = random.normal(0, 2.2, VOCABULARY).astype(np.float32)
    bell[:30] += 12
    flat = random.normal(0, 0.5, VOCABULARY).astype(np.float32)
    sampler = Sampler(CARD, 0)
    medians = [statistics.median(_time_draw(sampler, row) for _ in range(200)) for row in (power, bell, flat)]
    return {"sampling_ms": 1_000 * max(medians[:2]), "sampling_flat_ms": 1_000 * medians[2]}


def _time_draw(sampler: Sampler, logits: Logits) -> float:
    used_up = logits.copy()
    started = time.perf_counter()
    sampler.sample(used_up)
    return time.perf_counter() - started


def follow_up(engine: EngineClient, options: Options) -> Figures:
    """Count what is read for a second question after its conversation was read ahead."""
    answer = channel_text(engine.do(Generate(0, SHORT, CARD, 1, options.tokens)), "answer")
    so_far = (*SHORT, text(answer), control("</s>"))
    ahead = finished(engine.do(Prefill(0, so_far)))
    events = engine.do(Generate(0, (*so_far, *FOLLOW_UP), CARD, 1, 1))
    progress = prompt_progress(events)
    new_tokens = finished(events).prompt_tokens - ahead.prompt_tokens
    return {
        "follow_up_tokens_read": progress[-1].read_tokens - progress[0].read_tokens,
        "follow_up_new_tokens": new_tokens,
    }


def restore(folder: Path, model: Path, options: Options) -> Figures:
    """Compare the first question to a long conversation that has to be read with that to one that is restored."""
    with _engine(folder, model, options) as engine:
        so_far = _long_prompt(engine)
        command = Generate(0, (*so_far, *FOLLOW_UP), CARD, 1, 1, cache_key="long")
        read_ms, restored_ms = [], []
        for _ in range(3):
            _load(engine, folder, model, options)
            for path in (folder / "cache").glob("*"):
                path.unlink()
            read_ms.append(finished(engine.do(msgspec.structs.replace(command, cache_key=""))).prompt_ms)
            engine.do(Generate(0, ask("Hi"), CARD, 1, 1))
            engine.do(Prefill(0, so_far, "long"))
            engine.do(SaveCache(0, "long"))
            _load(engine, folder, model, options)
            restored = finished(engine.do(command))
            assert restored.restored
            restored_ms.append(restored.prompt_ms)
    read, again = statistics.median(read_ms), max(1, statistics.median(restored_ms))
    return {"kv_restore_speedup": read / again, "kv_read_ms": read, "kv_restore_ms": again}


def _long_prompt(engine: EngineClient) -> tuple[Part, ...]:
    """Return a prompt of about 4,000 tokens."""
    short, longer = (finished(engine.do(Prefill(0, ask(QUESTION * times)))).prompt_tokens for times in (10, 20))
    return ask(QUESTION * round((RESTORED_TOKENS - short) / (longer - short) * 10 + 10))


def answer_now(engine: EngineClient, options: Options) -> Figures:
    """Time the way from asking for the answer to its first text."""
    taken = []
    for seed in range(options.runs):
        request = engine.start(Generate(0, SHORT, CARD, seed, think="always"))
        engine.until(lambda event: isinstance(event, Delta) and event.channel_tokens >= 10)
        started = time.perf_counter()
        engine.say(AnswerNow(request))
        engine.until(lambda event: isinstance(event, Delta) and event.channel == "answer" and event.text != "")
        taken.append(time.perf_counter() - started)
        engine.say(Cancel(request))
        engine.until_terminal()
    token_ms = 1_000 / _time_reply(engine, 0, options.tokens).tokens_per_second
    return {"answer_now_ms": 1_000 * statistics.median(taken), "token_ms": token_ms}


def cancel(engine: EngineClient, options: Options) -> Figures:
    """Time the way from cancelling to the end, while a prompt is read and while a reply is written."""
    long_prompt = ask(QUESTION * 500)
    reading, writing = [], []
    for seed in range(options.runs):
        request = engine.start(Generate(0, (*long_prompt, text(str(seed))), CARD, seed))
        engine.until(lambda event: isinstance(event, PromptProgress))
        reading.append(engine.cancel(request))
        request = engine.start(Generate(0, SHORT, CARD, seed))
        engine.until(lambda event: isinstance(event, Delta))
        writing.append(engine.cancel(request))
    return {"cancel_ms": 1_000 * max(statistics.median(reading), statistics.median(writing))}


# Beside llama-server


def _compare(binary: Path, model: Path, options: Options) -> Figures:
    ids = _prompt_ids(model)
    with tempfile.TemporaryDirectory() as folder, _engine(Path(folder), model, options) as engine:
        ours = [_time_reply(engine, seed, options.tokens) for seed in range(options.runs)]
    with running_server(binary, model, options.threads, options.gpu_layers) as address:
        theirs = [measure_reply(address, ids, seed, options.tokens) for seed in range(options.runs)]
    return {
        "first_token_ms": statistics.median(speed.first_token_ms for speed in ours),
        "llama_server_first_token_ms": statistics.median(speed.first_token_ms for speed in theirs),
        "reply_tokens_per_second": statistics.median(speed.tokens_per_second for speed in ours),
        "llama_server_tokens_per_second": statistics.median(speed.tokens_per_second for speed in theirs),
    }


def _table(figures: Figures, other: Figures) -> Iterator[str]:
    for name, figure in figures.items():
        yield f"{name:32} {figure:>12,.4g}"
    if other:
        yield f"{'':32} {'engine':>12} {'llama-server':>12}"
        for name in ("first_token_ms", "tokens_per_second"):
            own = other.get(name, other.get(f"reply_{name}", 0.0))
            yield f"{name:32} {own:>12,.4g} {other[f'llama_server_{name}']:>12,.4g}"


if __name__ == "__main__":
    sys.exit(main())
