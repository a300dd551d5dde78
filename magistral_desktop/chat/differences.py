"""Where two texts differ: sentence by sentence, and word by word within sentences that were changed.

Bounded in time: texts of 160,000 characters have some 2,000 sentences, and words are compared only where a row of
changed sentences is short, as in long ones most words come again somewhere.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MAX_WORD_PAIRS = 40_000
"""The most words of one side times words of the other that are compared in one place."""

ALL_WORD_PAIRS = 4_000_000
"""The most of them in two texts: some seconds are too long for who waits."""

MAX_SENTENCES = 20_000
"""Longer texts are compared as a whole only: alike or not."""

LEAST_IN_COMMON = 0.5
"""The share of words below which sentences are other ones: little words that are in both would only confuse."""

_SENTENCE = re.compile(r"[^\n]*?(?:[.!?。？！]+[ \t]+|\n+|(?<=[。？！])|$)", re.DOTALL)
_WORD = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one side; `is_changed` where the other side has something else or nothing."""

    text: str
    is_changed: bool


@dataclass(frozen=True, slots=True)
class Row:
    """What stands beside each other; a side without pieces has nothing there."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]

    @property
    def is_same(self) -> bool:
        """Whether both sides have the same text."""
        return self.before == self.after


def differences(before: str, after: str) -> list[Row]:
    """Return two texts in rows, in the order of both; joined, the pieces of a side are its text."""
    first, second = _sentences(before), _sentences(after)
    if max(len(first), len(second)) > MAX_SENTENCES:
        return _rows_of("equal" if before == after else "replace", before, after, 0)[0]
    rows: list[Row] = []
    left = ALL_WORD_PAIRS
    for kind, low, high, start, end in SequenceMatcher(None, first, second).get_opcodes():
        some, left = _rows_of(kind, "".join(first[low:high]), "".join(second[start:end]), left)
        rows += some
    return rows


def count_changes(rows: Sequence[Row]) -> int:
    """Return how many rows differ."""
    return sum(not row.is_same for row in rows)


def _sentences(text: str) -> list[str]:
    return [match[0] for match in _SENTENCE.finditer(text) if match[0]]


def _rows_of(kind: str, before: str, after: str, left: int) -> tuple[list[Row], int]:
    """Return the rows of one place, and how many pairs of words may still be compared."""
    if kind == "equal":
        same = (Piece(before, False),)
        return [Row(same, same)] if before else [], left
    words, others = _WORD.findall(before), _WORD.findall(after)
    pairs = len(words) * len(others)
    if not pairs or pairs > min(MAX_WORD_PAIRS, left):
        return [Row(_whole(before), _whole(after))], left
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    if matcher.ratio() < LEAST_IN_COMMON:
        return [Row(_whole(before), _whole(after))], left - pairs
    opcodes = matcher.get_opcodes()
    row = Row(
        tuple(_joined((kind, words[low:high]) for kind, low, high, _, _ in opcodes)),
        tuple(_joined((kind, others[start:end]) for kind, _, _, start, end in opcodes)),
    )
    return [row], left - pairs


def _whole(text: str) -> tuple[Piece, ...]:
    return (Piece(text, True),) if text else ()


def _joined(runs: Iterator[tuple[str, list[str]]]) -> Iterator[Piece]:
    return (Piece("".join(words), kind != "equal") for kind, words in runs if words)
