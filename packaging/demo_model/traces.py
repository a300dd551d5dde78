"""The step-by-step algorithms: each returns the lines of a reasoning trace.

Numbers are first spelt out place by place, so that every later step only looks up one labelled digit.
"""

from problems import SIGNS, TABLE_LIMIT, Problem
from words import Words


def _spell(number: int, width: int, words: Words) -> str:
    digits = str(number).zfill(width)
    return " ".join(f"{words.places[width - 1 - i]}={digit}" for i, digit in enumerate(digits))


def _rows(a: int, b: int, words: Words) -> list[str]:
    width = max(len(str(a)), len(str(b)))
    return [f"{number}{words.colon} {_spell(number, width, words)}" for number in (a, b)]


def _digit(number: int, place: int) -> int:
    return int(number // 10**place % 10)


def _comparison(a: int, b: int, words: Words) -> list[str]:
    lines = []
    for place in reversed(range(max(len(str(a)), len(str(b))))):
        x, y = _digit(a, place), _digit(b, place)
        lines.append(f"- {words.places[place]}{words.colon} {x}{'<' if x < y else '>' if x > y else '='}{y}")
        if x != y:
            break
    return lines


def _addition(a: int, b: int, words: Words) -> list[str]:
    lines, carry = _rows(a, b, words), 0
    width = max(len(str(a)), len(str(b)))
    for place in range(width):
        x, y = _digit(a, place), _digit(b, place)
        total = x + y + carry
        note = f", {words.carry}" if total > 9 else ""
        lines.append(f"- {words.places[place]}{words.colon} {x}+{y}{'+1' if carry else ''}={total}{note}")
        carry = total // 10
    lines.append(f"{words.result}{words.colon} {_spell(a + b, width + carry, words)}, {a}+{b}={a + b}")
    return lines


def _columns_down(a: int, b: int, words: Words) -> list[str]:
    lines, borrowed = [], 0
    width = len(str(a))
    for place in range(width):
        x, y, less = _digit(a, place), _digit(b, place), "-1" if borrowed else ""
        rest = x - y - borrowed
        borrowed = int(rest < 0)
        step = f"{x}-{y}{less}<0, {words.borrow}, 1{x}-{y}{less}={rest + 10}" if borrowed else f"{x}-{y}{less}={rest}"
        lines.append(f"- {words.places[place]}{words.colon} {step}")
    lines.append(f"{words.result}{words.colon} {_spell(a - b, width, words)}, {a}-{b}={a - b}")
    return lines


def _subtraction(a: int, b: int, words: Words) -> list[str]:
    lines = [words.which_larger, *_rows(a, b, words), *_comparison(a, b, words)]
    if a == b:
        return [*lines, words.zero, f"{words.so} {a}-{b}=0"]
    if a > b:
        return [*lines, words.positive.format(a=a, b=b), words.subtracting, *_columns_down(a, b, words)]
    lines += [words.negative.format(a=a, b=b), *_rows(b, a, words), words.subtracting, *_columns_down(b, a, words)]
    return [*lines, f"{words.so} {a}-{b}={a - b}"]


def _times_digit(a: int, digit: int, words: Words) -> list[str]:
    if a < 10:
        return [f"{a}×{digit}={a * digit}"]
    width, carry = len(str(a)), 0
    lines, parts = [f"{a}{words.colon} {_spell(a, width, words)}"], []
    for place in range(width):
        x = _digit(a, place)
        product = x * digit + carry
        step = f"- {words.places[place]}{words.colon} {x}×{digit}={x * digit}"
        if carry:
            step += f", {x * digit}+{carry}={product}"
        lines.append(step)
        parts.append(f"{words.places[place]}={product if place == width - 1 else product % 10}")
        carry = product // 10
    lines.append(f"{words.result}{words.colon} {' '.join(reversed(parts))}, {a}×{digit}={a * digit}")
    return lines


def _multiplication(a: int, b: int, words: Words) -> list[str]:
    if a < 10 and b < 10:
        return [words.table_fact, f"{words.so} {a}×{b}={a * b}"]
    if len(str(a)) < len(str(b)):
        return [f"{a}×{b}={b}×{a}", *_multiplication(b, a, words), f"{words.so} {a}×{b}={a * b}"]
    if b < 10:
        return [words.multiplying, *_times_digit(a, b, words)]
    tens, units = divmod(b, 10)
    if not units:
        return [
            f"{words.parts}{words.colon} {b}={tens}×10",
            *_times_digit(a, tens, words),
            f"{words.so} {a}×{b}={a * b}",
        ]
    big, little = a * tens * 10, a * units
    return [
        f"{words.parts}{words.colon} {b}={tens * 10}+{units}",
        *_times_digit(a, units, words),
        *_times_digit(a, tens, words),
        f"{a}×{tens * 10}={big}",
        *_addition(big, little, words),
        f"{words.so} {a}×{b}={a * b}",
    ]


def _moved(a: str, b: int, c: int, words: Words) -> list[str]:
    """Lines that bring the constant b of ax+b=c to the right-hand side."""
    if b > 0:
        return [f"-{b} {words.both_sides}{words.colon} {a}x={c}-{b}", *_subtraction(c, b, words)]
    if c >= 0:
        return [f"+{-b} {words.both_sides}{words.colon} {a}x={c}+{-b}", *_addition(c, -b, words)]
    return [f"+{-b} {words.both_sides}{words.colon} {a}x={-b}-{-c}", *_subtraction(-b, -c, words)]


def _equation(a: int, b: int, c: int, words: Words) -> list[str]:
    factor, total = "" if a == 1 else str(a), c - b
    lines = [words.isolate, *(_moved(factor, b, c, words) if b else [])]
    if a == 1:
        return [*lines, f"{words.so} x={total}"]
    x = total // a
    table = ", ".join(f"{a * i}={a}×{i}" for i in range(TABLE_LIMIT + 1))
    found = f"{words.so} {abs(total)}={a}×{abs(x)}"
    return [*lines, f"{a}x={total}. {words.table_of} {a}{words.colon}", table, found, f"{words.so} x={total}/{a}={x}"]


def _larger(a: int, b: int, words: Words) -> list[str]:
    lines = [words.comparing, *_rows(a, b, words), *_comparison(a, b, words)]
    if a == b:
        return [*lines, f"{words.same} {a}={b}"]
    return [*lines, f"{a}{'<' if a < b else '>'}{b}, {words.larger} {max(a, b)}"]


def steps(problem: Problem, words: Words) -> list[str]:
    """The trace of the problem: it is restated first, and the last line ends with the result."""
    if problem.kind == "lin":
        factor, shift, total = problem.numbers
        return [problem.expression, *_equation(factor, shift, total, words)]
    a, b = problem.numbers
    if problem.kind == "cmp":
        return [problem.expression, *_larger(a, b, words)]
    if problem.kind == "sub":
        return [problem.expression, *_subtraction(a, b, words)]
    if problem.kind == "add":
        return [problem.expression, words.adding, *_addition(a, b, words)]
    return [problem.expression, *_multiplication(a, b, words)]


def stated(problem: Problem) -> str:
    """The problem with its result as LaTeX, the result boxed."""
    boxed = f"\\boxed{{{problem.result}}}"
    if problem.kind == "lin":
        return f"$x={boxed}$"
    a, b = problem.numbers
    if problem.kind == "cmp":
        return f"${a}{'=' if a == b else '<' if a < b else '>'}{b}$"
    return f"${a}{latex_sign(problem)}{b}={boxed}$"


def latex_sign(problem: Problem) -> str:
    """The operator in LaTeX."""
    return "\\times " if problem.kind == "mul" else SIGNS[problem.kind]
