"""The formulas of `tests/data/formulas.json`, and what the page makes of them.

`core` are those that a model writes every day; the others are rare, or wrong TeX. `drawn` says whether the page must
draw it or show its source. `mathml` is what its MathML must hold: a part that KaTeX dropped silently would be missing.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_FILE = Path(__file__).parents[1] / "data" / "formulas.json"

LOOK_AT_ALL = """
    Transcript.typesetAll();
    JSON.stringify([...document.querySelectorAll(".answer .maths")].map((span) => [
        span.dataset.tex,
        Boolean(span.querySelector(".katex-html")) && !span.querySelector(".unread, .katex-error"),
        span.querySelector("math")?.outerHTML ?? "",
    ]));
"""
"""A script for the page's world; `outcomes` reads what it returns."""


@dataclass(frozen=True, slots=True)
class Formula:
    """One formula and what must become of it."""

    tex: str
    display: bool
    core: bool
    drawn: bool
    mathml: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it on the page; `mathml` is "" where it was not drawn."""

    tex: str
    drawn: bool
    mathml: str


def load_formulas() -> list[Formula]:
    """Return all of them."""
    return [Formula(**formula) for formula in json.loads(_FILE.read_text(encoding="utf-8"))]


def as_markdown(formulas: Sequence[Formula]) -> str:
    """Return an answer that holds each in a paragraph of its own."""
    return "\n\n".join(rf"\[{formula.tex}\]" if formula.display else rf"\({formula.tex}\)" for formula in formulas)


def outcomes(seen: str) -> list[Outcome]:
    """Return what `LOOK_AT_ALL` has seen."""
    return [Outcome(*found) for found in json.loads(seen)]


def unexpected(formulas: Sequence[Formula], seen: Sequence[Outcome]) -> list[str]:
    """Return a sentence for each formula whose outcome is not the expected one."""
    if [outcome.tex for outcome in seen] != [formula.tex for formula in formulas]:
        return ["the page does not hold these formulas in this order"]
    wrong = []
    for formula, outcome in zip(formulas, seen, strict=True):
        missing = [part for part in formula.mathml if part not in outcome.mathml]
        if outcome.drawn != formula.drawn:
            wrong.append(f"{'drawn' if outcome.drawn else 'shown as source'}: {formula.tex}")
        elif missing:
            wrong.append(f"drawn without {' and '.join(missing)}: {formula.tex}")
    return wrong
