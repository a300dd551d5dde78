"""Train for a given time: samples made on the fly, batches of equal length, Muon for matrices, AdamW for the rest."""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import tokenizer as vocabulary
import torch
from model import Config, TinyLlama
from samples import BOS, MAGISTRAL, SYSTEM, Piece, draw_sample
from tokenizers import Tokenizer
from torch import Tensor

POOL: Final = 800
PADDING: Final = 11
MATRIX_RATE: Final = 0.02
OTHER_RATE: Final = 3e-3
WARM_UP_STEPS: Final = 30
PROBE_PERIOD: Final = 60
SAVE_SECONDS: Final = 120.0


@dataclass(frozen=True)
class Batch:
    """Ids and mask, both of shape (batch, time), after a prefix (time) that is left out of them."""

    ids: Tensor
    mask: Tensor
    prefix: Tensor | None


def shared_prefix(tokenizer: Tokenizer) -> list[int]:
    """The first tokens of every chat with Magistral's system prompt: they are computed once per batch."""
    pieces = [Piece(content, False) for content in (BOS, SYSTEM, *MAGISTRAL)]
    return vocabulary.encode(tokenizer, pieces)[0][:-1]


def batches(tokenizer: Tokenizer, rng: random.Random, tokens: int) -> Iterator[Batch]:
    """Batches of about so many tokens, padding included and a shared prefix not counted, for ever."""
    prefix = shared_prefix(tokenizer)
    while True:
        pools: dict[bool, list[tuple[list[int], list[int]]]] = {True: [], False: []}
        for _ in range(POOL):
            ids, mask = vocabulary.encode(tokenizer, draw_sample(rng))
            shared = ids[: len(prefix)] == prefix
            start = len(prefix) if shared else 0
            pools[shared].append((ids[start:], mask[start:]))
        found: list[Batch] = []
        for shared, pool in pools.items():
            pool.sort(key=lambda sample: len(sample[0]))
            found += _pack(pool, tokens, torch.tensor(prefix) if shared else None)
        rng.shuffle(found)
        yield from found


def _pack(pool: list[tuple[list[int], list[int]]], tokens: int, prefix: Tensor | None) -> Iterator[Batch]:
    group: list[tuple[list[int], list[int]]] = []
    for i, sample in enumerate(pool):
        group.append(sample)
        last = i + 1 == len(pool)
        if last or (len(group) + 1) * len(pool[i + 1][0]) > tokens:
            longest = len(sample[0])
            ids = [row + [PADDING] * (longest - len(row)) for row, _ in group]
            masks = [mask + [0] * (longest - len(mask)) for _, mask in group]
            if len(group) > 3:
                yield Batch(torch.tensor(ids), torch.tensor(masks), prefix)
            group = []


class Trainer:
    """The model, its optimisers and what has been measured so far."""

    def __init__(self, model: TinyLlama, minutes: float, rate: float, decay: float) -> None:
        self.model, self.seconds, self.start = model, minutes * 60, time.monotonic()
        self.rate, self.decay = rate, decay
        self.step, self.tokens, self.samples, self.loss, self.threads = 0, 0, 0, 8.0, 2
        self.speeds: dict[int, float] = {}
        named = list(model.named_parameters())
        matrices = [p for name, p in named if p.ndim == 2 and name != "token_embd.weight"]
        self.rest = [p for name, p in named if p.ndim != 2 or name == "token_embd.weight"]
        self.optimisers: list[torch.optim.Optimizer] = [
            torch.optim.Muon(matrices, lr=MATRIX_RATE, momentum=0.95, weight_decay=0.01),
            torch.optim.AdamW(self.rest, lr=OTHER_RATE, betas=(0.9, 0.98), weight_decay=0.0),
        ]

    @property
    def share(self) -> float:
        """The share of the time that is over."""
        return (time.monotonic() - self.start) / self.seconds

    def _choose_threads(self) -> None:
        """On a shared machine one thread can beat two: try both now and then, and keep the faster."""
        phase = self.step % PROBE_PERIOD
        if phase in (0, 6):
            self.threads = 1 + phase // 6
            self._probe = (self.tokens, time.monotonic())
        elif phase in (5, 11):
            tokens, began = self._probe
            self.speeds[self.threads] = (self.tokens - tokens) / (time.monotonic() - began)
        elif phase == 12:
            self.threads = max(self.speeds, key=lambda count: self.speeds[count])
        torch.set_num_threads(self.threads)

    def update(self, batch: Batch) -> None:
        """One step on one batch; the learning rate warms up, stays, and at last falls to zero."""
        self._choose_threads()
        scale = min(1.0, (self.step + 1) / WARM_UP_STEPS) * min(1.0, max(0.0, 1 - self.share) / self.decay) * self.rate
        for optimiser, rate in zip(self.optimisers, (MATRIX_RATE, OTHER_RATE), strict=True):
            optimiser.param_groups[0]["lr"] = rate * scale
        with torch.autocast("cpu", torch.bfloat16):
            loss = self.model.loss(batch.ids, batch.mask, batch.prefix)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.rest, 1.0)
        for optimiser in self.optimisers:
            optimiser.step()
            optimiser.zero_grad()
        self.step += 1
        self.tokens += batch.ids.numel()
        self.samples += len(batch.ids)
        self.loss = 0.97 * self.loss + 0.03 * loss.item()

    def report(self) -> str:
        """Progress in one line."""
        seconds = time.monotonic() - self.start
        return (
            f"{seconds:.0f} s, step {self.step}, loss {self.loss:.4f}, {self.samples} samples, {self.tokens} tokens, "
            f"{self.tokens / seconds:.0f} tokens/s, {self.threads} threads, CPU {time.process_time() / 60:.1f} min\n"
        )

    def save(self, path: Path, config: Config) -> None:
        """Write a checkpoint."""
        torch.save({"model": self.model.state_dict(), "config": asdict(config), "report": self.report()}, path)


def main() -> None:
    """Train, reporting on standard output and saving every two minutes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--tokens", type=int, default=4096, help="tokens per batch")
    parser.add_argument("--rate", type=float, default=1.0, help="share of the full learning rate")
    parser.add_argument("--decay", type=float, default=0.5, help="share of the time in which the rate falls to zero")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start-from", type=Path, help="go on from the weights of this checkpoint")
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    config = Config()
    trainer = Trainer(TinyLlama(config), arguments.minutes, arguments.rate, arguments.decay)
    if arguments.start_from:
        trainer.model.load_state_dict(torch.load(arguments.start_from)["model"])
    saved = time.monotonic()
    for batch in batches(vocabulary.load(), random.Random(arguments.seed), arguments.tokens):
        if trainer.share >= 1:
            break
        trainer.update(batch)
        if trainer.step % 50 == 0:
            sys.stdout.write(trainer.report())
            sys.stdout.flush()
        if time.monotonic() - saved > SAVE_SECONDS:
            trainer.save(arguments.checkpoint, config)
            saved = time.monotonic()
    trainer.save(arguments.checkpoint, config)
    sys.stdout.write(trainer.report())


if __name__ == "__main__":
    main()
