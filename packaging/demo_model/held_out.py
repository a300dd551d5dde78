"""Draw held-out cases: calculations that are never in the training split, and messages in words never trained on."""

import argparse
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from chat import ANSWERS, MESSAGES, Intent
from evaluate import Case, write_cases
from problems import Kind, Problem, draw_number, draw_problem, is_held_out
from questions import FOLLOW_UPS, ask
from samples import arithmetic_turn
from words import LANGUAGES, Language

FILE: Final = Path(__file__).parents[2] / "tests" / "data" / "demo_held_out.jsonl"
SEED: Final = 2026
ANY_KIND: Final[tuple[Kind, ...]] = ("add", "sub", "mul", "lin")
# Typed without care, and in templates that the training data does not have.
TYPED: Final[dict[Language, tuple[tuple[Kind, str], ...]]] = {
    "en": (
        ("add", "{a}+{b}"),
        ("sub", "hi, {a}-{b}=?"),
        ("mul", "pls whats {a}*{b}"),
        ("add", "Could you tell me what {a}+{b} is\n"),
        ("lin", "{e}  "),
    ),
    "fr": (
        ("add", "ca fait combien {a}+{b}"),
        ("sub", "COMBIEN FONT {a}-{b}"),
        ("mul", "Dis-moi combien font {a} x {b}, s’il te plaît"),
        ("cmp", "quel est le plus grand {a} ou {b}"),
        ("lin", "resous {e}"),
    ),
    "de": (
        ("add", "wieviel ist {a}+{b}"),
        ("sub", "was ist {a}-{b}"),
        ("mul", "Rechne bitte {a} mal {b} aus"),
        ("cmp", "welche zahl ist grösser {a} oder {b}"),
        ("lin", "löse bitte {e}"),
    ),
    "es": (
        ("add", "cuanto es {a}+{b}"),
        ("sub", "dime cuánto es {a} menos {b}"),
        ("mul", "MULTIPLICA {a} POR {b}"),
        ("cmp", "cual es mayor {a} o {b}"),
        ("lin", "por favor resuelve {e}\n"),
    ),
}
UNSEEN: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        "How do I bake a cake?",
        "What is the meaning of life?",
        "Who was Napoleon?",
        "Recommend a good book to me",
        "Is it going to rain tomorrow?",
    ),
    "fr": (
        "Comment réparer un vélo ?",
        "Quel est le sens de la vie ?",
        "Qui était Napoléon ?",
        "Conseille-moi un bon livre",
        "Va-t-il pleuvoir demain ?",
    ),
    "de": (
        "Wie repariere ich ein Fahrrad?",
        "Was ist der Sinn des Lebens?",
        "Wer war Napoleon?",
        "Empfiehl mir ein gutes Buch",
        "Wird es morgen regnen?",
    ),
    "es": (
        "¿Cómo se repara una bicicleta?",
        "¿Cuál es el sentido de la vida?",
        "¿Quién fue Napoleón?",
        "Recomiéndame un buen libro",
        "¿Va a llover mañana?",
    ),
}
NEW_INSTRUCTIONS: Final[dict[Language, str]] = {
    "en": "Please keep every reply under one hundred words and never mention the weather.",
    "fr": "Je suis boulanger et je préfère les phrases très courtes.",
    "de": "Ich arbeite in einer Bäckerei und mag sehr kurze Sätze.",
    "es": "Trabajo en una panadería y prefiero frases muy cortas.",
}
DIRECT_KINDS: Final[tuple[Kind, ...]] = ("add", "sub", "cmp")
INTENTS: Final[tuple[Intent, ...]] = ("hello", "who", "help", "thanks")


class Drawer:
    """Draws the cases of one language; each method makes the i-th case of one row."""

    def __init__(self, rng: random.Random, language: Language) -> None:
        self.rng, self.language = rng, language

    def _case(self, row: str, i: int, problem: Problem, **changes: object) -> Case:
        values: dict[str, object] = {
            "id": f"{row}-{self.language}-{i}",
            "row": row,
            "language": self.language,
            "mode": "think",
            "instructions": "",
            "history": (),
            "question": ask(self.rng, problem, self.language),
            "expected": problem.result,
        }
        return Case(**(values | changes))  # type: ignore[arg-type]

    def _problem(self, kind: Kind, accept: Callable[[Problem], bool] = lambda _: True) -> Problem:
        while True:
            problem = draw_problem(self.rng, kind, "test")
            if accept(problem):
                return problem

    def kind(self, row: Kind, i: int) -> Case:
        """A calculation with a trace; differences are not negative."""
        return self._case(row, i, self._problem(row, lambda problem: row != "sub" or problem.result >= 0))

    def negative(self, i: int) -> Case:
        """A subtraction with a negative result."""
        return self._case("negative", i, self._problem("sub", lambda problem: problem.result < 0))

    def typed(self, i: int) -> Case:
        """A question typed without care."""
        kind, template = TYPED[self.language][i % len(TYPED[self.language])]
        problem = self._problem(kind)
        a, b = problem.numbers[0], problem.numbers[1]
        return self._case("typed", i, problem, question=template.format(a=a, b=b, e=problem.expression))

    def instructed(self, i: int) -> Case:
        """A calculation under instructions that the training data does not have."""
        problem = self._problem(ANY_KIND[i % 4])
        return self._case("instructions", i, problem, instructions=NEW_INSTRUCTIONS[self.language])

    def follow_up(self, i: int) -> Case:
        """A question that goes on from the result of the turn before."""
        kind: Kind = ("add", "sub")[i % 2]
        first = self._problem(("sub", "add", "mul")[i % 3], lambda problem: 0 <= problem.result < 10**4)
        while True:
            other = draw_number(self.rng, self.rng.randrange(1, 4))
            problem = Problem(kind, (first.result, other))
            if is_held_out(problem):
                break
        question = self.rng.choice(FOLLOW_UPS[kind][self.language]).format(b=other)
        asked = ask(self.rng, first, self.language)
        history = ((asked, arithmetic_turn(asked, first, self.language).answer),)
        return self._case("follow-up", i, problem, history=history, question=question)

    def direct(self, i: int) -> Case:
        """A small calculation without a trace."""
        problem = draw_problem(self.rng, DIRECT_KINDS[i % 3], "test", small=True)
        return self._case("direct", i, problem, mode="direct")

    def table(self, i: int) -> Case:
        """A times table without a trace: learnt by heart, so the only row that is not held out."""
        problem = draw_problem(self.rng, "mul", "any", small=True)
        return self._case("tables", i, problem, mode="direct")

    def too_large(self, i: int) -> Case:
        """A calculation that needs a trace, asked without one: the model has to say so."""
        problem = self._problem(ANY_KIND[i % 4], lambda problem: not problem.is_small)
        question = ask(self.rng, problem, self.language)
        answer = arithmetic_turn(question, problem, self.language).short
        return self._case("needs-trace", i, problem, mode="direct", question=question, expected=answer)

    def cut(self, i: int) -> Case:
        """A trace that is ended early."""
        problem = self._problem(ANY_KIND[i % 4], lambda problem: not problem.is_small)
        question = ask(self.rng, problem, self.language)
        fallback = arithmetic_turn(question, problem, self.language).cut_open
        changes = {"mode": "cut", "question": question, "fallback": fallback, "cut_after": self.rng.randrange(8, 90)}
        return self._case("cut", i, problem, **changes)

    def message(self, row: str, i: int) -> Case:
        """A message without a calculation: known words (`chat`) or words never trained on (`out-of-scope`)."""
        intent, question = INTENTS[i % 4], UNSEEN[self.language][i % 5]
        if row == "chat":
            question = self.rng.choice(MESSAGES[intent][self.language])
        answer = ANSWERS[intent if row == "chat" else "other"][self.language]
        return self._case(row, i, Problem("add", (0, 0)), question=question, expected=answer)


def draw_cases(per_cell: int, seed: int = SEED) -> Iterator[Case]:
    """So many cases of each row and language; out of scope at most five."""
    rng = random.Random(seed)
    for language in LANGUAGES:
        drawer = Drawer(rng, language)
        for i in range(per_cell):
            yield from (drawer.kind(kind, i) for kind in ("add", "sub", "mul", "lin", "cmp"))
            for draw in (drawer.negative, drawer.typed, drawer.instructed, drawer.follow_up):
                yield draw(i)
            for draw in (drawer.direct, drawer.table, drawer.too_large, drawer.cut):
                yield draw(i)
            if i < 4:
                yield drawer.message("chat", i)
            if i < len(UNSEEN[language]):
                yield drawer.message("out-of-scope", i)


def main() -> None:
    """Write the fixed set that the app's tests use."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, default=FILE)
    parser.add_argument("--per-cell", type=int, default=4)
    arguments = parser.parse_args()
    write_cases(arguments.file, draw_cases(arguments.per_cell))


if __name__ == "__main__":
    main()
