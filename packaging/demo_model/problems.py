"""Arithmetic problems: how they are drawn, which are held out, and their exact results."""

import random
import zlib
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal["add", "sub", "mul", "lin", "cmp"]
Split: TypeAlias = Literal["train", "test", "any"]
KINDS: Final[tuple[Kind, ...]] = ("add", "sub", "mul", "lin", "cmp")
SIGNS: Final[dict[Kind, str]] = {"add": "+", "sub": "-", "mul": "×"}
TABLE_LIMIT: Final = 12
HELD_OUT_SHARE: Final = 10


@dataclass(frozen=True)
class Problem:
    """One problem: two operands, or a, b, c of the equation ax+b=c."""

    kind: Kind
    numbers: tuple[int, ...]

    @property
    def expression(self) -> str:
        """The problem as it is restated in a trace, for example `347+168` or `3x+5=20`."""
        if self.kind == "lin":
            a, b, c = self.numbers
            middle = f"{'+' if b > 0 else '-'}{abs(b)}" if b else ""
            return f"{'' if a == 1 else a}x{middle}={c}"
        if self.kind == "cmp":
            return f"{self.numbers[0]} ? {self.numbers[1]}"
        return f"{self.numbers[0]}{SIGNS[self.kind]}{self.numbers[1]}"

    @property
    def result(self) -> int:
        """The exact result; of a comparison, the larger number."""
        numbers = self.numbers
        if self.kind == "add":
            return numbers[0] + numbers[1]
        if self.kind == "sub":
            return numbers[0] - numbers[1]
        if self.kind == "mul":
            return numbers[0] * numbers[1]
        if self.kind == "lin":
            return (numbers[2] - numbers[1]) // numbers[0]
        return max(numbers)

    @property
    def is_small(self) -> bool:
        """Whether the model is taught to answer it without a trace."""
        if self.kind == "lin":
            return False
        return max(self.numbers) <= (TABLE_LIMIT if self.kind == "mul" else 99)


def is_held_out(problem: Problem) -> bool:
    """Whether it is for evaluation only. Times tables and one-digit facts never are: they are learnt by heart."""
    if problem.kind != "lin" and max(problem.numbers) <= (TABLE_LIMIT if problem.kind == "mul" else 9):
        return False
    return zlib.crc32(f"{problem.kind}{list(problem.numbers)}".encode()) % HELD_OUT_SHARE == 0


def in_split(problem: Problem, split: Split) -> bool:
    """Whether the problem may be used in the given split."""
    return split == "any" or is_held_out(problem) == (split == "test")


def draw_number(rng: random.Random, digits: int) -> int:
    """A number of exactly so many digits (0 counts as one digit); now and then a round one."""
    if digits == 1:
        return rng.randrange(10)
    number = rng.randrange(10 ** (digits - 1), 10**digits)
    if rng.random() < 0.08:
        step = 10 ** rng.randrange(1, digits)
        number = max(step, number // step * step)
    return number


def _sum_numbers(rng: random.Random, small: bool) -> list[int]:
    weights = (25, 75, 0, 0) if small else (14, 33, 38, 15)
    return [draw_number(rng, rng.choices((1, 2, 3, 4), weights)[0]) for _ in range(2)]


def _difference_numbers(rng: random.Random, small: bool) -> list[int]:
    numbers = _sum_numbers(rng, small)
    if numbers[0] < numbers[1] and rng.random() < 0.4:
        numbers.reverse()
    if rng.random() < 0.02:
        numbers[1] = numbers[0]
    return numbers


def _product_numbers(rng: random.Random, small: bool) -> list[int]:
    if small or rng.random() < 0.15:
        return [rng.randrange(TABLE_LIMIT + 1), rng.randrange(TABLE_LIMIT + 1)]
    lengths = rng.choices(((2, 1), (2, 2), (3, 1)), (40, 40, 20))[0]
    numbers = [draw_number(rng, digits) for digits in lengths]
    if rng.random() < 0.25:
        numbers.reverse()
    return numbers


def _equation_numbers(rng: random.Random, small: bool) -> list[int]:
    factor = rng.randrange(1, 10) if small else rng.choices(range(1, 10), (6, 14, 14, 12, 12, 11, 11, 10, 10))[0]
    solution = rng.randrange(13) * (1 if rng.random() < 0.8 else -1)
    shift = rng.randrange(1, 41) * (1 if rng.random() < 0.6 else -1)
    if factor > 1 and rng.random() < 0.08:
        shift = 0
    total = factor * solution + shift
    return _equation_numbers(rng, small) if shift >= 0 and total < 0 else [factor, shift, total]


def _compared_numbers(rng: random.Random, small: bool) -> list[int]:
    digits = rng.choices((1, 2, 3, 4), (30, 70, 0, 0) if small else (8, 25, 37, 30))[0]
    first = draw_number(rng, digits)
    pick = rng.random()
    if pick < 0.12:
        return [first, first]
    if pick < 0.55 and digits > 1:
        kept = rng.randrange(1, digits)
        return [first, int(str(first)[:kept] + "".join(rng.choices("0123456789", k=digits - kept)))]
    if pick < 0.8:
        return [first, draw_number(rng, digits)]
    return [first, draw_number(rng, rng.randrange(1, 3 if small else 5))]


DRAWERS: Final = {
    "add": _sum_numbers,
    "sub": _difference_numbers,
    "mul": _product_numbers,
    "lin": _equation_numbers,
    "cmp": _compared_numbers,
}


def draw_problem(rng: random.Random, kind: Kind, split: Split, *, small: bool = False) -> Problem:
    """A problem of the kind from the split; `small` ones have operands for an answer without a trace."""
    if kind == "mul" and small:
        split = "any"  # the times tables are in every split
    while True:
        problem = Problem(kind, tuple(DRAWERS[kind](rng, small)))
        if in_split(problem, split):
            return problem
