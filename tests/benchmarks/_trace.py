"""Texts as a model writes them: prose, formulas, lists and code, the same for the same seed."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

FORMULAS = Path(__file__).parents[1] / "data" / "formulas.json"
WORDS = (  # noqa: SIM905  # prose reads better as prose
    "so we need to find the number of ordered pairs that satisfy this let me consider the case when it is even then by "
    "symmetry wait that is not right because the remainder must divide hence the total equals which gives a "
    "contradiction unless we check small values first okay let me compute again carefully using the previous identity "
    "and the bound from above"
).split()


class Writer:
    """Writes texts; each call goes on where the last one ended."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        formulas = json.loads(FORMULAS.read_text(encoding="utf-8"))
        self._inline = [f["tex"] for f in formulas if not f["display"] and len(f["tex"]) < 90 and "|" not in f["tex"]]
        self._display = [f["tex"] for f in formulas if f["display"]]

    def reasoning(self, characters: int) -> str:
        """Return a thought, block by block."""
        kinds: tuple[Callable[[], str], ...] = (self.paragraph, self.formula, self.numbered, self.bullets, self.code)
        blocks: list[str] = []
        length = 0
        while length < characters:
            (kind,) = self._random.choices(kinds, weights=(70, 15, 8, 4, 3))
            blocks.append(kind())
            length += len(blocks[-1]) + 2
        return "\n\n".join(blocks)[:characters]

    def answer(self, characters: int) -> str:
        """Return an answer in steps, with a table now and then."""
        blocks = ["## Solution"]
        while sum(map(len, blocks)) < characters:
            blocks += [f"### {self.sentence()}", self.paragraph(), self.formula(), self.paragraph()]
            blocks.append(self._random.choice((self.code, lambda: self.table(600)))())
        return "\n\n".join(blocks) + "\n\n**Answer:** \\(\\boxed{42}\\)"

    def long_list(self, characters: int) -> str:
        """Return one list that does not end."""
        return self._lines(characters, lambda number: f"{number}. {self.sentence()}\n")

    def table(self, characters: int) -> str:
        """Return one table."""
        head = "| $n$ | $f(n)$ | note |\n|---|---:|:--|\n"
        return head + self._lines(characters, lambda number: f"| {number} | {self._maths()} | {self._words(4)} |\n")

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self._random.randint(2, 5)))

    def sentence(self) -> str:
        words: list[str] = []
        for word in self._words(self._random.randint(8, 22)).split():
            words += [word, self._maths()] if self._random.random() < 0.12 else [word]
        return " ".join(words).capitalize() + self._random.choice((".", ".", "?", ", so:", ". Hmm."))

    def formula(self) -> str:
        tex = self._random.choice(self._display)
        return f"\\[\n{tex}\n\\]" if self._random.random() < 0.6 else f"$${tex}$$"

    def numbered(self) -> str:
        return "\n".join(f"{number}. {self.sentence()}" for number in range(1, self._random.randint(4, 7)))

    def bullets(self) -> str:
        return "\n".join(f"- {self.sentence()}" for _ in range(self._random.randint(3, 6)))

    def code(self) -> str:
        lines = (f"for i in range({self._number()}): total += i * {self._number()}  # check" for _ in range(8))
        return "```python\n" + "\n".join(lines) + "\n```"

    def _number(self) -> int:
        return self._random.randint(1, 99)

    def _words(self, count: int) -> str:
        return " ".join(self._random.choices(WORDS, k=count))

    def _maths(self) -> str:
        tex = self._random.choice(self._inline)
        return f"${tex}$" if self._random.random() < 0.6 else f"\\({tex}\\)"

    def _lines(self, characters: int, line: Callable[[int], str]) -> str:
        lines: list[str] = []
        length = 0
        while length < characters:
            lines.append(line(len(lines) + 1))
            length += len(lines[-1])
        return "".join(lines)


def tokens(text: str, seed: int) -> Iterator[str]:
    """Cut a text into pieces as long as a model's tokens are, 4 characters on average."""
    lengths = random.Random(seed)
    at = 0
    while at < len(text):
        length = lengths.choice((2, 3, 4, 4, 4, 5, 6))
        yield text[at : at + length]
        at += length
