"""How many loops the loop guard sees, how often it cries wolf, and what it costs.

    python3 packaging/dev.py bench loops [--json] [--seeds 100-109]

`loop_recall`: share of synthetic loops that are reported within 300 tokens of the end of their third round, and not
before they begin. Periods run from 1 to 400 tokens; the loops are verbatim, carry numbers that vary, count up, exchange
5 to 15 % of their words, or shuffle their sentences, and are entered from prose in five languages. Those that count up
have 41 tokens and more: shorter ones are what a model writes when it goes through cases by hand, and no loop.
`loop_false_alarms_per_200k`: reports per 200,000 tokens of legitimate repetition: tables, code, arithmetic, case
analyses, verse.
`loop_detect_delay_tokens_p95`: tokens from the end of the third round to the report, over the loops that are seen.
`microseconds_per_token`: processor time of `feed` over all these texts, one token at a time.

Tokens are counted as `_loop_prose.tokens` cuts them. The guard was tuned on seeds 0 to 9; the default seeds are others.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from magistral_desktop.engine.loop_guard import Loop, LoopGuard
from tests.benchmarks._loop_prose import LANGUAGES, prose, tokens
from tests.benchmarks._looping_texts import AFTER_THIRD_ROUND, BANDS, KINDS, LoopingText, looping_texts
from tests.benchmarks._repetitive_data import data_texts
from tests.benchmarks._repetitive_prose import prose_texts

HELD_OUT = range(100, 110)


@dataclass(frozen=True)
class LoopFigures:
    """What `measure` found; `recall_by_kind` and `recall_by_period` hold the loops seen and all of them."""

    loop_recall: float
    loop_false_alarms_per_200k: float
    loop_detect_delay_tokens_p95: int
    microseconds_per_token: float
    loops: int
    legitimate_tokens: int
    recall_by_kind: dict[str, tuple[int, int]]
    recall_by_period: dict[str, tuple[int, int]]
    false_alarms: dict[str, int]


@dataclass(frozen=True)
class Report:
    """A loop that the guard reported while it was fed the token `at`."""

    at: int
    loop: Loop


def measure(seeds: Iterable[int] = HELD_OUT) -> LoopFigures:
    """Run the guard over the loops and the legitimate texts of `seeds`."""
    stopwatch = _Stopwatch()
    kinds, periods, seen_kinds, seen_periods = (Counter[str]() for _ in range(4))
    alarms: Counter[str] = Counter()
    delays: list[int] = []
    legitimate_tokens = 0
    for seed in seeds:
        for text in looping_texts(seed):
            kinds[text.kind] += 1
            periods[band(text.period)] += 1
            if (delay := _delay(text, stopwatch.reports(text.tokens))) is not None:
                delays.append(delay)
                seen_kinds[text.kind] += 1
                seen_periods[band(text.period)] += 1
        for name, pieces in legitimate_texts(seed):
            legitimate_tokens += len(pieces)
            if found := stopwatch.reports(pieces):
                alarms[name] += len(found)
    loops = sum(kinds.values())
    return LoopFigures(
        loop_recall=round(len(delays) / loops, 4),
        loop_false_alarms_per_200k=round(200_000 * sum(alarms.values()) / legitimate_tokens, 3),
        loop_detect_delay_tokens_p95=sorted(delays)[int(0.95 * len(delays))],
        microseconds_per_token=round(stopwatch.microseconds_per_token, 2),
        loops=loops,
        legitimate_tokens=legitimate_tokens,
        recall_by_kind={kind: (seen_kinds[kind], kinds[kind]) for kind in KINDS},
        recall_by_period={name: (seen_periods[name], periods[name]) for name in map(_band_name, BANDS)},
        false_alarms=dict(alarms),
    )


def legitimate_texts(seed: int) -> Iterator[tuple[str, list[str]]]:
    """Yield the tokens of every kind of legitimate text once, each between two pieces of prose."""
    rng = random.Random(seed)
    for name, text in chain(data_texts(rng), prose_texts(rng)):
        language = rng.choice(["english"] * 4 + list(LANGUAGES[1:]))
        before, after = (prose(rng, language, rng.randint(30, 300)) for _ in range(2))
        yield name, tokens(f"{before}\n\n{text}\n\n{after}")


def band(period: int) -> str:
    """Return the name of the band of periods that `period` is in."""
    return next(_band_name(limits) for limits in BANDS if period <= limits[1])


def _band_name(limits: tuple[int, int]) -> str:
    return f"{limits[0]}-{limits[1]}"


def _delay(text: LoopingText, reports: Sequence[Report]) -> int | None:
    """Return the tokens from the third round's end to the report, or nothing where it is too early or too late."""
    if not reports or not text.begins <= reports[0].at < text.third_ends + AFTER_THIRD_ROUND:
        return None
    return max(0, reports[0].at - text.third_ends)


class _Stopwatch:
    """Feeds texts to a new guard each and adds up the time that takes."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._tokens = 0

    @property
    def microseconds_per_token(self) -> float:
        return 1e6 * self._seconds / self._tokens

    def reports(self, pieces: Sequence[str]) -> list[Report]:
        guard = LoopGuard()
        found: list[Report] = []
        started = time.process_time()
        for at, piece in enumerate(pieces):
            if loop := guard.feed(piece, 1):
                found.append(Report(at, loop))
        self._seconds += time.process_time() - started
        self._tokens += len(pieces)
        return found


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--seeds", default=f"{HELD_OUT[0]}-{HELD_OUT[-1]}", help="first and last, as in 100-109")
    options = parser.parse_args()
    first, _, last = options.seeds.partition("-")
    figures = vars(measure(range(int(first), int(last or first) + 1)))
    print(json.dumps(figures) if options.json else "\n".join(_lines(figures)))
    return 0


def _lines(figures: dict[str, object]) -> Iterator[str]:
    for name, figure in figures.items():
        if isinstance(figure, dict):
            yield f"{name}:"
            yield from (
                f"    {key:24} {' of '.join(map(str, v)) if isinstance(v, tuple) else v}" for key, v in figure.items()
            )
        else:
            yield f"{name:32} {figure}"


if __name__ == "__main__":
    sys.exit(main())
