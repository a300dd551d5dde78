"""Score replies of the demo model. Standard library only: the app's tests load this file by its path."""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

_BOXED: Final = re.compile(r"\\boxed\{(-?\d+)\}")
_RELATION: Final = re.compile(r"(\d+)([<>=])(\d+)")


@dataclass(frozen=True)
class Case:
    """One question and what a right reply to it is.

    Attributes:
        id: Unique name, for example `add-en-0`.
        row: The line of the table it counts in.
        language: `en`, `fr`, `de` or `es`.
        mode: How to ask. `think`: the model reasons, then answers; `direct`: the reasoning is skipped (ids 34 and 35
            after the question); `cut`: the reasoning is ended after `cut_after` tokens (id 35).
        instructions: Further instructions after Magistral's system prompt and a blank line; empty for none.
        history: Past turns, each a question and an answer without its reasoning.
        question: What the user asks.
        expected: The result, or the exact answer where there is none.
        fallback: In the mode `cut`, the exact answer that admits that there is no result yet; else empty.
        cut_after: In the mode `cut`, how many tokens of reasoning are allowed; else 0.
    """

    id: str
    row: str
    language: str
    mode: str
    instructions: str
    history: tuple[tuple[str, str], ...]
    question: str
    expected: int | str
    fallback: str = ""
    cut_after: int = 0


def read_cases(path: Path) -> list[Case]:
    """The cases of a JSON Lines file."""
    records = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    for record in records:
        record["history"] = tuple((question, answer) for question, answer in record["history"])
    return [Case(**record) for record in records]


def write_cases(path: Path, cases: Iterable[Case]) -> None:
    """Write a JSON Lines file."""
    lines = [json.dumps(asdict(case), ensure_ascii=False) for case in cases]
    path.write_text("\n".join(lines) + "\n", "utf-8")


def stated_result(answer: str) -> int | None:
    """The number an answer states: the last boxed one, or the larger one of a true relation such as `$47<85$`."""
    boxed = _BOXED.findall(answer)
    if boxed:
        return int(boxed[-1])
    relation = _RELATION.search(answer)
    if relation is None:
        return None
    a, sign, b = int(relation[1]), relation[2], int(relation[3])
    true = {"<": a < b, ">": a > b, "=": a == b}[sign]
    return max(a, b) if true else None


def is_right(case: Case, reasoning: str, answer: str) -> bool:
    """Whether the reply is right: the right result or the exact text, and a trace if and only if one was asked for."""
    answer = answer.strip()
    if bool(reasoning.strip()) != (case.mode != "direct"):
        return False
    if isinstance(case.expected, str):
        return answer == case.expected
    if case.fallback and answer == case.fallback:
        return True
    return stated_result(answer) == case.expected


def markdown_table(results: Iterable[tuple[Case, bool]]) -> str:
    """Right replies of each row and language, for example `9/10`, and the share of the whole row."""
    counts: dict[str, dict[str, list[bool]]] = {}
    for case, right in results:
        counts.setdefault(case.row, {}).setdefault(case.language, []).append(right)
    languages = sorted({language for row in counts.values() for language in row})
    lines = [f"| | {' | '.join(languages)} | all |", "|---" * (len(languages) + 2) + "|"]
    for row, cells in counts.items():
        scores = [cells.get(language, []) for language in languages]
        every = [right for score in scores for right in score]
        parts = [f"{sum(score)}/{len(score)}" for score in scores]
        lines.append(f"| {row} | {' | '.join(parts)} | {100 * sum(every) / len(every):.0f} % of {len(every)} |")
    return "\n".join(lines)
