"""Arithmetic and case analyses whose steps repeat each other's words and are no loop."""

import math
import random
from collections.abc import Callable


def _is_prime(number: int) -> bool:
    return number > 1 and all(number % divisor for divisor in range(2, math.isqrt(number) + 1))


def prime_polynomial(rng: random.Random) -> str:
    constant = rng.choice((11, 17, 41))

    def row(n: int) -> str:
        value = n * n + n + constant
        verdict = (
            "prime." if _is_prime(value) else f"divisible by {next(d for d in range(2, value) if value % d == 0)}."
        )
        return f"Try n = {n}: {n}^2 + {n} + {constant} = {value}, {verdict}"

    return "\n".join(row(n) for n in range(rng.randint(70, 100)))


def divisor_search(rng: random.Random) -> str:
    number = rng.randint(20_000, 90_000)
    return "\n".join(
        f"{number} / {prime} = {number / prime:.2f}, not an integer."
        if number % prime
        else f"{number} / {prime} works!"
        for prime in range(2, 290)
        if _is_prime(prime)
    )


def modular_cases(rng: random.Random) -> str:
    modulus = rng.randint(40, 60)
    target = rng.randrange(modulus)
    cases = []
    for residue in range(modulus):
        square = residue * residue % modulus
        verdict = (
            "so this case is possible" if square == target else f"which is not {target}, so this case is impossible"
        )
        cases.append(
            f"Case {residue + 1}: n ≡ {residue} (mod {modulus}). Then n² ≡ {square} (mod {modulus}), {verdict}."
        )
    return "\n".join(cases)


def collatz(rng: random.Random) -> str:
    value = rng.choice((27, 31, 41, 47, 54, 55, 71, 73, 97))
    spoken = rng.random() < 0.5
    steps = []
    while value != 1:
        after = value // 2 if value % 2 == 0 else 3 * value + 1
        if spoken and value % 2:
            steps.append(f"Next, {value} is odd, so we multiply by 3 and add 1 to get {after}.")
        elif spoken:
            steps.append(f"Next, {value} is even, so we divide by 2 to get {after}.")
        else:
            steps.append(f"{value} -> {after}")
        value = after
    return " ".join(steps) if spoken else "\n".join(steps)


def long_division(rng: random.Random) -> str:
    divisor = rng.choice((97, 61, 59, 47, 113))
    rest = rng.randint(1, divisor - 1)
    steps = []
    for position in range(1, 40):
        digit, after = divmod(10 * rest, divisor)
        steps.append(
            f"Digit {position}: {rest} times 10 is {10 * rest}; {divisor} goes into it {digit} times, "
            f"{digit} × {divisor} = {digit * divisor}, remainder {after}."
        )
        rest = after
    return "\n".join(steps)


def unlabelled_division(rng: random.Random) -> str:
    rest, divisor = rng.randint(1, 88), 89
    steps = []
    for _ in range(42):
        digit, after = divmod(10 * rest, divisor)
        steps.append(
            f"Bring down a zero to get {10 * rest}. {divisor} goes into {10 * rest} {digit} times, leaving {after}."
        )
        rest = after
    return " ".join(steps)


def column_addition(rng: random.Random) -> str:
    carry = 0
    steps = []
    for position in range(40):
        a, b = rng.randint(0, 9), rng.randint(0, 9)
        total = a + b + carry
        steps.append(f"Column {position + 1}: {a} + {b} + {carry} = {total}, write {total % 10}, carry {total // 10}.")
        carry = total // 10
    return "\n".join(steps)


def sieve(rng: random.Random) -> str:
    top = rng.randint(150, 260)
    return "\n".join(
        f"{n} is prime."
        if _is_prime(n)
        else f"{n} is not prime, because {n} = {(d := next(d for d in range(2, n) if n % d == 0))} × {n // d}."
        for n in range(2, top)
    )


def euclid(rng: random.Random) -> str:
    parts = []
    for _ in range(14):
        a, b = rng.randint(500, 9_000), rng.randint(100, 900)
        parts.append(f"Now gcd({a}, {b}):")
        while b:
            parts.append(f"{a} = {a // b} × {b} + {a % b}, so gcd({a}, {b}) = gcd({b}, {a % b}).")
            a, b = b, a % b
        parts.append(f"So the gcd is {a}.")
    return "\n".join(parts)


def row_operations(rng: random.Random) -> str:
    parts = []
    for _ in range(22):
        target, source = rng.sample((1, 2, 3), 2)
        rows = " \\\\ ".join(" & ".join(str(rng.randint(-9, 9)) for _ in range(4)) for _ in range(3))
        parts.append(
            f"Replace row {target} by row {target} minus {rng.randint(2, 7)} times row {source}:\n"
            f"\\begin{{pmatrix}} {rows} \\end{{pmatrix}}"
        )
    return "\n".join(parts)


def gradient_steps(rng: random.Random) -> str:
    x, rate = rng.uniform(4, 9), rng.choice((0.05, 0.1))
    parts = []
    for step in range(1, 45):
        slope = 2 * (x - 1)
        parts.append(
            f"Step {step}: the gradient at x = {x:.4f} is {slope:.4f}, "
            f"so x becomes {x:.4f} - {rate} × {slope:.4f} = {x - rate * slope:.4f}."
        )
        x -= rate * slope
    return "\n".join(parts)


def tank(rng: random.Random) -> str:
    litres, flow_in, flow_out = rng.randint(60, 90), rng.randint(3, 9), rng.randint(2, 8)
    parts = []
    for minute in range(1, 42):
        after = litres + flow_in - flow_out
        parts.append(
            f"At minute {minute} the tank holds {litres} litres; "
            f"{flow_in} litres flow in and {flow_out} flow out, so {after} litres remain."
        )
        litres = after
    return " ".join(parts)


def german_cases(rng: random.Random) -> str:
    modulus = rng.randint(25, 40)
    return "\n".join(
        f"Fall {k}: Sei n = {modulus}m + {k}. Dann ist n² = {modulus}q + {k * k % modulus}, und der Rest "
        f"{k * k % modulus} ist {'ein' if rng.random() < 0.3 else 'kein'} Quadrat."
        for k in range(modulus)
    )


def french_enumeration(rng: random.Random) -> str:
    return " ".join(
        f"Pour n = {n}, on obtient {n * n + 1}, qui est {'premier' if _is_prime(n * n + 1) else 'composé'}."
        for n in range(1, rng.randint(60, 95))
    )


def chinese_cases(rng: random.Random) -> str:
    modulus = rng.randint(30, 45)
    return "\n".join(
        f"情况{k}:当n除以{modulus}余{k}时,n²除以{modulus}余{k * k % modulus},不符合要求。" for k in range(1, modulus)
    )


def arabic_cases(rng: random.Random) -> str:
    return "\n".join(
        f"الحالة {k}: إذا كان n = {k} فإن n² = {k * k} و n² + 1 = {k * k + 1}." for k in range(1, rng.randint(45, 80))
    )


ARITHMETIC: tuple[Callable[[random.Random], str], ...] = (
    prime_polynomial,
    divisor_search,
    modular_cases,
    collatz,
    long_division,
    unlabelled_division,
    column_addition,
    sieve,
    euclid,
    row_operations,
    gradient_steps,
    tank,
    german_cases,
    french_enumeration,
    chinese_cases,
    arabic_cases,
)
