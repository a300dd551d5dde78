"""How many threads a model is run with: measured where that is cheap, else one less than there are processors.

llama.cpp's threads spin at every barrier, so one too many can make all wait (`devices.default_threads`), and where
memory is the limit half of them are as fast. A measurement can differ from one load to the next; what depends on it is
speed, and in llama.cpp's CPU backend the rounding of attention, but not the size of batches.
"""

import statistics
from collections.abc import Callable, Sequence

ROUNDS = 3
BETTER = 0.95
"""A candidate must take at most this share of the usual one's time to be taken instead."""

LIMIT_S = 1.0
LIMIT_OF_LOAD = 0.05
_SLOW_BYTES_PER_S = 20e9  # weights that one step reads: what two cores of a server reach


def candidates(processors: int) -> list[int]:
    """Return the numbers of threads worth trying, the usual one first; never one for each processor."""
    usual = max(1, processors - 1)
    return [usual, *([half] if (half := processors // 2) not in {0, usual} else [])]


def is_cheap(size_bytes: int, counts: Sequence[int], load_s: float) -> bool:
    """Return whether measuring a model of `size_bytes` takes less than a second, or than a 20th of loading it."""
    steps = 1 + ROUNDS * len(counts)
    return len(counts) > 1 and steps * size_bytes / _SLOW_BYTES_PER_S < max(LIMIT_S, LIMIT_OF_LOAD * load_s)


def choose(counts: Sequence[int], time_step: Callable[[int], float]) -> int:
    """Return the fastest of `counts`, the first where none is clearly faster.

    `time_step` writes one token with so many threads and returns the seconds it took.
    """
    usual, *others = counts
    time_step(usual)  # the first step also reads the weights from disk
    taken: dict[int, list[float]] = {count: [] for count in counts}
    for _ in range(ROUNDS):
        for count in counts:
            taken[count].append(time_step(count))
    medians = {count: statistics.median(times) for count, times in taken.items()}
    best = min(others, key=medians.__getitem__, default=usual)
    return best if medians[best] < BETTER * medians[usual] else usual
