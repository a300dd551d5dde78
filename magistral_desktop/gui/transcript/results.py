"""Whether an answer ends with the result that its reasoning arrived at.

A wrong alarm costs more than a missed one: only what can be compared for certain is, and a result of the answer that
stands anywhere near the end of the reasoning is taken for the one it arrived at.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from magistral_desktop.gui.transcript.quantities import Values, agree, values
from magistral_desktop.gui.transcript.readable import readable

_TAIL_CHARACTERS = 4_000
_LONGEST_SHOWN_CHARACTERS = 40
_SOURCE_CHARACTERS = 10 * _LONGEST_SHOWN_CHARACTERS
"""So much is read for them: TeX is longer than what it says."""

_BOXED = re.compile(r"\\boxed\s*\{")
_EQUALS = re.compile(r"(?:(?<![<>!:=≤≥≠])=(?![=>])|≈|\\approx\b)\s*")
_ANSWER_IS = re.compile(
    r"(?:answer|result|réponse(?: finale)?|antwort|ergebnis|respuesta|resultado|resposta|risposta|risultato)"
    r"\s+(?:is|est|ist|lautet|es|é|è)\b\s*:?\s*|(?:答案是|答案为|答えは|답은|정답은|ответ:|відповідь:)\s*",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"\n|\$|\\[)\]]|\.(?=\s|$|\*)|,(?=\s)|[;。，、]|\s\(|=|≈|\\approx|\\quad|\\\\|\s(?:and|or|so|which)\s|[!?]"
)
_NUMBER = re.compile(r"(?<![\w.,])[-−]?\d[\d.,]*(?:/\d+)?")
_WORD = re.compile(r"\(?([^\W\d_]{1,12})\)?")
_TEX = re.compile(r"\\[A-Za-z,;:! ]|[\^{}]")
_WRAPPING = re.compile(r"\\(?:text|textbf|mathrm|mathbf|textrm)\s*\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class FinalResult:
    """A result as it is written, and where; `is_boxed` says the model named it as final."""

    written: str
    start: int
    end: int
    is_boxed: bool


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Two results that differ."""

    reasoning: FinalResult
    answer: FinalResult


def final_result(text: str) -> FinalResult | None:
    """Return the last boxed result, else the last after an equals sign or after "the answer is"."""
    if boxed := _boxed(text):
        return boxed[-1]
    start = max(0, len(text) - _TAIL_CHARACTERS)
    found = [*_EQUALS.finditer(text, start), *_ANSWER_IS.finditer(text, start)]
    results = (_up_to_stop(text, opener.end()) for opener in sorted(found, key=lambda opener: -opener.end()))
    return next((result for result in results if result.written), None)


def mismatch(reasoning: str, answer: str) -> Mismatch | None:
    """Return the two final results if both are there and differ."""
    if not reasoning or not answer:
        return None
    ours, theirs = final_result(reasoning), final_result(answer)
    if not ours or not theirs:
        return None
    if not _differ(ours, theirs):
        return None
    if _is_settled_otherwise(reasoning, answer, ours, theirs):
        return None
    return Mismatch(ours, theirs)


def shown(result: FinalResult) -> str:
    """Return a result on one short line, formulas as text."""
    source = result.written[:_SOURCE_CHARACTERS]
    line = readable(source) if result.is_boxed or _TEX.search(source) else " ".join(source.split())
    return line if len(line) <= _LONGEST_SHOWN_CHARACTERS else line[: _LONGEST_SHOWN_CHARACTERS - 1].rstrip() + "…"


def _differ(one: FinalResult, other: FinalResult) -> bool:
    first, second = values(one.written), values(other.written)
    if first and second:
        return not agree(first, second)
    words = (_choice(one), _choice(other))
    return all(words) and words[0] != words[1]


def _choice(result: FinalResult) -> str:
    """Return what was chosen, "A" or "yes", where a box holds a single word."""
    word = _WORD.fullmatch(_WRAPPING.sub(r"\1", result.written).strip(" .$*")) if result.is_boxed else None
    return word[1].casefold() if word else ""


def _is_settled_otherwise(reasoning: str, answer: str, ours: FinalResult, theirs: FinalResult) -> bool:
    if ours.is_boxed and theirs.is_boxed:
        # Questions with several parts: the last boxes need not belong to the same one.
        return any(not _differ(ours, box) for box in _boxed(answer)) or any(
            not _differ(box, theirs) for box in _boxed(reasoning[-_TAIL_CHARACTERS:])[-4:-1] if len(_boxed(answer)) > 1
        )
    wanted, arrived = values(theirs.written), values(ours.written)
    tail = reasoning[-_TAIL_CHARACTERS:]
    return _names(tail, wanted) or _names(answer[-_TAIL_CHARACTERS:], arrived)


def _names(text: str, wanted: Values) -> bool:
    """Return whether one of these values stands anywhere in a text, alone or after an equals sign."""
    if not wanted:
        return True
    if any(agree(values(found[0]), wanted) for found in _NUMBER.finditer(text)):
        return True
    return any(agree(values(_up_to_stop(text, found.end()).written), wanted) for found in _EQUALS.finditer(text))


def _boxed(text: str) -> list[FinalResult]:
    return list(_boxes(text))


def _boxes(text: str) -> Iterator[FinalResult]:
    for opener in _BOXED.finditer(text):
        depth, at = 1, opener.end()
        while at < len(text) and depth:
            escaped = text[at - 1] == "\\"
            depth += 0 if escaped else (text[at] == "{") - (text[at] == "}")
            at += 1
        if not depth:
            yield FinalResult(text[opener.end() : at - 1].strip(), opener.start(), at, is_boxed=True)


def _up_to_stop(text: str, start: int) -> FinalResult:
    stop = _STOP.search(text, start)
    end = min(stop.start() if stop else len(text), start + 200)
    written = text[start:end].strip(" *_`")
    return FinalResult(written if _has_content(written) else "", start, end, is_boxed=False)


def _has_content(written: str) -> bool:
    return any(character.isalnum() for character in written)
