"""Synthetic loops with periods from 1 to 400 tokens, entered from prose, for the loop guard's benchmark."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count as counter
from itertools import repeat

from tests.benchmarks._loop_prose import LANGUAGES, prose, sentence, tokens, word

AFTER_THIRD_ROUND = 300
"""A loop must be seen within so many tokens of the end of its third round."""

BANDS = ((1, 4), (5, 15), (16, 40), (41, 100), (101, 200), (201, 400))
KINDS = ("verbatim", "random numbers", "few numbers", "counting", "near repeat", "shuffled")
LOOPS_PER_SEED = 48


@dataclass(frozen=True)
class LoopingText:
    """Tokens of a text that loops from `begins` on; the third round ends before the token `third_ends`."""

    kind: str
    language: str
    period: int
    tokens: tuple[str, ...]
    begins: int
    third_ends: int


def looping_texts(seed: int) -> Iterator[LoopingText]:
    """Yield LOOPS_PER_SEED loops: every kind in every band of periods where it can be, and the runs."""
    rng = random.Random(seed)
    for index in range(LOOPS_PER_SEED):
        low, high = BANDS[index % len(BANDS)]
        kind = KINDS[index // len(BANDS) % len(KINDS)]
        yield _loop(rng, kind, rng.randint(low, high))


def _loop(rng: random.Random, kind: str, period: int) -> LoopingText:
    language = rng.choice(["english"] * 4 + list(LANGUAGES[1:]))
    if period < _LEAST_PERIOD[kind]:
        kind = "verbatim"
    before = tokens(prose(rng, language, rng.randint(200, 3_000)))
    if kind == "verbatim" and (period <= 4 or rng.random() < 0.25):
        body = _symbols(rng, period)
    else:
        body = _cut(rng, tokens(prose(rng, language, 2 * period + 60)), period)
    before = before[: len(before) - rng.randrange(8)]
    written = list(before)
    ends: list[int] = []
    for one_round in _ROUNDS[kind](rng, language, body):
        written += one_round
        ends.append(len(written))
        if len(ends) >= 3 and len(written) >= ends[2] + AFTER_THIRD_ROUND + 60:
            break
    return LoopingText(kind, language, period, tuple(written), len(before), ends[2])


def _cut(rng: random.Random, pieces: list[str], period: int) -> list[str]:
    """Return `period` pieces, or a few more up to a word's end, that begin with a word, mostly within a sentence."""
    edges = [place for place, piece in enumerate(pieces) if piece[0].isspace()]
    if 4 * len(edges) < len(pieces):  # a language without spaces
        edges = list(range(len(pieces)))
    begin = rng.choice([edge for edge in edges if edge + period + 30 < len(pieces)])
    end = next((edge for edge in edges if begin + period <= edge < begin + period + 8), begin + period)
    return pieces[begin:end]


def _symbols(rng: random.Random, period: int) -> list[str]:
    """Return tokens of a run, of LaTeX rows, code, lists or JSON as models repeat them."""
    if period <= 4:
        runs = (
            "the",
            "!!!!",
            "\n",
            "\n\n",
            "\\\\\\\\",
            "....",
            " 0",
            " \\",
            " ha",
            " -",
            "ا",
            "哈",
            "=",
            " wait,",
            "a",
        )
        pairs = (
            " no,",
            "ha!",
            " of the",
            "\\ ",
            "0,",
            " ()",
            "\n-",
            " very very",
            "</",
            "[]",
            " I think I",
            "好的,",
            "...\n",
        )
        return tokens((rng.choice(runs if period == 1 else pairs)) * 4)[:period]
    lines = (
        f"\\frac{{{word(rng)}}}{{x}} & = & y_{{k}} \\\\\n",
        f"    {word(rng)}.{word(rng)}({word(rng)}[i], {word(rng)})\n",
        f"- **{word(rng)}**: {sentence(rng)}\n",
        f'{{"{word(rng)}": "{word(rng)}", "{word(rng)}": null}},\n',
        f"| {word(rng)} | {word(rng)} | 0 |\n",
        f"\\begin{{aligned}} a &= b + c \\\\ {word(rng)} &= {word(rng)} \\end{{aligned}}\n",
        f"if ({word(rng)} == NULL) {{ return {word(rng)}; }}\n",
    )
    text = "".join(rng.sample(lines, len(lines)))
    while len(tokens(text)) < period:
        text += f"{word(rng)}_{word(rng)} = {word(rng)}({word(rng)})  # {sentence(rng)}\n"
    return tokens(text)[:period]


def _verbatim(_: random.Random, __: str, body: list[str]) -> Iterator[list[str]]:
    return repeat(body)


def _numbers(values: Callable[[random.Random], Iterator[int]]) -> "_Rounds":
    def rounds(rng: random.Random, _: str, body: list[str]) -> Iterator[list[str]]:
        words = _words(body)
        places = rng.sample(range(len(words)), max(1, round(len(words) * rng.uniform(0.02, 0.12))))
        return _with_numbers(words, {place: values(rng) for place in places})

    return rounds


def _with_numbers(words: list[list[str]], slots: dict[int, Iterator[int]]) -> Iterator[list[str]]:
    """Yield rounds of `words` in which those at `slots` give way to the next number."""
    while True:
        yield [
            piece
            for place, old in enumerate(words)
            for piece in (tokens(f" {next(slots[place])}") if place in slots else old)
        ]


def _words(body: list[str]) -> list[list[str]]:
    """Return the pieces in groups: a word of several pieces is one, and so is a mark or a Chinese character."""
    words: list[list[str]] = []
    for piece in body:
        if words and piece.isalpha() and words[-1][-1].strip().isalpha() and len(words[-1][-1].strip()) >= 6:
            words[-1].append(piece)
        else:
            words.append([piece])
    return words


def _random_values(rng: random.Random) -> Iterator[int]:
    top = rng.choice((9, 20, 100, 1_000))
    while True:
        yield rng.randint(1, top)


def _few_values(rng: random.Random) -> Iterator[int]:
    few = [rng.randint(1, 500) for _ in range(rng.randint(2, 4))]
    while True:
        yield rng.choice(few)


def _counting(rng: random.Random, _: str, body: list[str]) -> Iterator[list[str]]:
    """Return rounds in which one number counts up and up to two others vary: "Attempt 17: ..."."""
    words = _words(body)
    first, *others = rng.sample(range(len(words)), min(len(words), rng.randint(1, 3)))
    steady: Iterator[int] = counter(rng.randint(1, 30), rng.choice((1, 1, 1, 2)))
    return _with_numbers(words, {first: steady, **{place: _random_values(rng) for place in others}})


def _near(rng: random.Random, language: str, body: list[str]) -> Iterator[list[str]]:
    """Yield rounds with 5 to 15 % of the words exchanged, in every third loop also left out or added."""
    share = rng.uniform(0.05, 0.15)
    ways = rng.choice(("x", "x", "x-+"))
    joint = "" if language in ("chinese", "unspaced arabic") else " "
    words = _words(body)

    def changed(old: list[str]) -> list[str]:
        if rng.random() >= share or not old[0].strip().isalpha():
            return old
        new = rng.choice(words) if rng.random() < 0.5 else tokens(joint + word(rng, language))
        return {"x": new, "-": [], "+": [*old, *new]}[rng.choice(ways)]

    while True:
        yield [piece for old in words for piece in changed(old)]


def _shuffled(rng: random.Random, language: str, body: list[str]) -> Iterator[list[str]]:
    """Yield the same sentences in another order each round."""
    joint = "" if language in ("chinese", "unspaced arabic") else " "
    sentences: list[list[str]] = []
    while sum(map(len, sentences)) < len(body):
        sentences.append(tokens(joint + sentence(rng, language)))
    while True:
        yield [piece for part in rng.sample(sentences, len(sentences)) for piece in part]


_Rounds = Callable[[random.Random, str, list[str]], Iterator[list[str]]]
_ROUNDS: dict[str, _Rounds] = {
    "verbatim": _verbatim,
    "random numbers": _numbers(_random_values),
    "few numbers": _numbers(_few_values),
    "counting": _counting,
    "near repeat": _near,
    "shuffled": _shuffled,
}
_LEAST_PERIOD = {
    "verbatim": 1,
    "random numbers": 5,
    "few numbers": 5,
    "counting": 41,  # shorter rows that count up are what a model writes when it goes through cases by hand
    "near repeat": 8,
    "shuffled": 41,
}
