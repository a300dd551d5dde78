"""Case analyses, proofs, simulations, verse and lists that repeat themselves and are no loop."""

import itertools
import random
from collections.abc import Callable, Iterator

from tests.benchmarks._loop_prose import sentence, word
from tests.benchmarks._repetitive_arithmetic import ARITHMETIC
from tests.benchmarks._repetitive_data import NAMES


def argued_cases(rng: random.Random) -> str:
    return "\n\n".join(
        f"**Case {number}.** Suppose the {word(rng, slot='n')} is {word(rng, slot='a')}. {sentence(rng)} Then the "
        f"{word(rng, slot='n')} must be {word(rng, slot='a')}, "
        + rng.choice(("a contradiction.", "as wanted.", "so it fails."))
        for number in range(1, 45)
    )


def knights(rng: random.Random) -> str:
    names = rng.sample(NAMES, 4)
    parts = []
    for kinds in itertools.product(("a knight", "a knave"), repeat=4):
        told = ", ".join(f"{name} is {kind}" for name, kind in zip(names, kinds, strict=True))
        a, b = rng.sample(names, 2)
        end = rng.choice(
            (
                f"But then {a}'s statement would be false, a contradiction.",
                f"{a} says {b} lies, which does not fit.",
                f"This agrees with what {a} said, but {b} would be lying.",
                "That is consistent so far.",
            )
        )
        parts.append(f"Suppose {told}. {end}")
    return "\n".join(parts)


def induction(rng: random.Random) -> str:
    parts = []
    for _ in range(14):
        noun, other = word(rng, slot="n"), word(rng, slot="n")
        parts.append(
            f"Claim: for every n ≥ 1 the {noun} of n is at most the {other} of n. Base case: for n = 1 both are "
            f"{rng.randint(1, 9)}. Inductive step: assume the claim for n = k. Then for n = k + 1 the {noun} grows by "
            f"{rng.choice(('k', '2k', '2k + 1', 'k²'))}, and by the induction hypothesis it is at most the {other}. "
            f"{sentence(rng)} "
            "This completes the induction."
        )
    return "\n\n".join(parts)


def sudoku(rng: random.Random) -> str:
    return "\n".join(
        f"Row {rng.randint(1, 9)}, column {rng.randint(1, 9)}: candidates are "
        f"{', '.join(map(str, sorted(rng.sample(range(1, 10), rng.randint(2, 4)))))}. "
        f"{rng.choice(('Box', 'Row', 'Column'))} {rng.randint(1, 9)} already has {rng.randint(1, 9)}, "
        f"so it must be {rng.randint(1, 9)}."
        for _ in range(50)
    )


def letter_count(rng: random.Random) -> str:
    parts = []
    for _ in range(7):
        chosen = word(rng, slot="n")
        letters = [f"Letter {index} is '{letter}'." for index, letter in enumerate(chosen, 1)]
        parts.append(f"Let me spell {chosen}. " + " ".join(letters) + f" So {chosen} has {len(chosen)} letters.")
    return "\n".join(parts)


def bottles(rng: random.Random) -> str:
    drink = rng.choice(("beer", "milk", "juice"))
    return "\n\n".join(
        f"{n} bottles of {drink} on the wall, {n} bottles of {drink}.\nTake one down and pass it around, "
        f"{n - 1} bottles of {drink} on the wall."
        for n in range(rng.randint(30, 60), 1, -1)
    )


def ballad(rng: random.Random) -> str:
    noun = word(rng, slot="n")
    refrain = f"And the {noun} goes down to the sea, my love,\nAnd the {noun} goes down to the sea."
    verse = (
        f"Oh the {{}} was {{}} and the {{}} was {{}},\nAnd {rng.choice(NAMES)} went over the {{}} {{}},\n"
        "With a {} in the hand and a {} in the land,\n"
    )
    return "\n\n".join(verse.format(*(word(rng) for _ in range(8))) + refrain for _ in range(16))


def cumulative_song(rng: random.Random) -> str:
    gifts = [f"{number} {word(rng, slot='a')} {word(rng, slot='n')}s" for number in range(1, 13)]
    return "\n\n".join(
        f"On day {day} of the feast my neighbour gave to me\n" + ",\n".join(reversed(gifts[:day])) + "."
        for day in range(1, 13)
    )


def nursery_round(rng: random.Random) -> str:
    lines = [f"Round and round the {word(rng, slot='n')} goes", "Merrily, merrily, merrily, ho"]
    verse = "\n".join([lines[0], lines[0], lines[1], f"Who will tell the {word(rng, slot='n')}?"])
    return "\n\n".join([verse] * 3)


def litany(rng: random.Random) -> str:
    answer = rng.choice(("have mercy on us", "we thank you", "stay with us"))
    return "\n".join(
        f"{word(rng, slot='a').title()} {word(rng, slot='n')} of the {word(rng, slot='n')}, {answer}."
        for _ in range(70)
    )


def villanelle(rng: random.Random) -> str:
    first, last = sentence(rng), sentence(rng)
    verses = [f"{sentence(rng)}\n{sentence(rng)}\n{first if index % 2 else last}" for index in range(14)]
    return f"{first}\n{sentence(rng)}\n{last}\n\n" + "\n\n".join(verses)


def recipe(rng: random.Random) -> str:
    return "\n".join(
        f"{step}. {rng.choice(('Add', 'Stir in', 'Fold in'))} {rng.randint(1, 500)} g of {word(rng, slot='a')} "
        f"{word(rng, slot='n')} and stir for {rng.randint(1, 9)} minutes "
        f"over {rng.choice(('low', 'medium', 'high'))} heat."
        for step in range(1, 40)
    )


def dialogue(rng: random.Random) -> str:
    one, two = rng.sample(NAMES, 2)
    return "\n".join(
        f"{speaker}: {rng.choice(('Yes.', 'No.', 'I see.', 'Really?', ''))} {sentence(rng)}".replace("  ", " ")
        for speaker in itertools.islice(itertools.cycle((one, two)), 70)
    )


def hanoi(rng: random.Random) -> str:
    def moves(n: int, a: str, b: str, c: str) -> Iterator[str]:
        if n:
            yield from moves(n - 1, a, c, b)
            yield f"Move disk {n} from {a} to {c}."
            yield from moves(n - 1, b, a, c)

    return "\n".join(moves(rng.choice((5, 6, 6)), "A", "B", "C"))


def bubble_sort(rng: random.Random) -> str:
    values = rng.sample(range(1, 99), 8)
    parts = []
    for end in range(7, 0, -1):
        for place in range(end):
            a, b = values[place], values[place + 1]
            if a > b:
                values[place], values[place + 1] = b, a
            parts.append(f"Compare {a} and {b}: {'swap' if a > b else 'no swap'}. The list is {values}.")
    return "\n".join(parts)


def breadth_first(rng: random.Random) -> str:
    parts = []
    queue = [rng.randint(0, 9)]
    for node in range(40):
        near = sorted(rng.sample(range(60), rng.randint(1, 3)))
        queue = [*queue[1:], *near][:6]
        parts.append(f"Visit node {node}. Its unvisited neighbours are {near}. The queue is now {queue}.")
    return "\n".join(parts)


def dates_by_weekday(rng: random.Random) -> str:
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    start = rng.randrange(7)
    return "\n".join(f"If the first is day {n}, then day {n + 7} is a {days[(start + n) % 7]}." for n in range(1, 75))


def permutations(rng: random.Random) -> str:
    names = rng.sample(NAMES, 4)
    return (
        "\n".join(f"{index}. {', '.join(order)}" for index, order in enumerate(itertools.permutations(names), 1))
        + "\n"
        + "\n".join(f"{a} sits next to {b}, and {c} sits next to {d}." for a, b, c, d in itertools.permutations(names))
    )


def plain_prose(rng: random.Random) -> str:
    return " ".join(sentence(rng, rng.choice(("english", "english", "german", "french"))) for _ in range(120))


def quizzing(rng: random.Random) -> str:
    return "\n\n".join(
        f"Question {n}: What {word(rng, slot='v')} the {word(rng, slot='a')} {word(rng, slot='n')}?\n"
        f"A) the {word(rng, slot='n')}\n"
        f"B) the {word(rng, slot='n')}\nC) the {word(rng, slot='n')}\nAnswer: {rng.choice('ABC')}"
        for n in range(1, 40)
    )


PROSE: tuple[Callable[[random.Random], str], ...] = (
    argued_cases,
    knights,
    induction,
    sudoku,
    letter_count,
    bottles,
    ballad,
    cumulative_song,
    nursery_round,
    litany,
    villanelle,
    recipe,
    dialogue,
    hanoi,
    bubble_sort,
    breadth_first,
    dates_by_weekday,
    permutations,
    plain_prose,
    quizzing,
)


def prose_texts(rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield each kind once, with its name."""
    for write in (*ARITHMETIC, *PROSE):
        yield write.__name__, write(rng)
