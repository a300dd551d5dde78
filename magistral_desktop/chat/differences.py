"""Where two texts differ: sentence by sentence, and word by word within sentences that were changed.

Bounded in time: texts of 160,000 characters have some 2,000 sentences, and words are compared only where a row of
changed sentences is short, as in long ones most words come again somewhere.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MAX_WORD_PAIRS = 40_000
"""The most words of one side times words of the other that are compared in one place."""

ALL_WORD_PAIRS = 4_000_000
"""The most of them in two texts: some seconds are too long for who waits."""

MAX_SENTENCE_PAIRS = 4_000_000
"""The same for sentences."""

MAX_SENTENCES = 20_000
"""Longer texts are compared as a whole only: alike or not."""

LEAST_IN_COMMON = 0.5
"""The share of words below which sentences are other ones: little words that are in both would only confuse."""

_SENTENCE = re.compile(r"[^\n]*?(?:[.!?。？！]+[ \t]+|\n+|(?<=[。？！])|$)", re.DOTALL)
_WORD = re.compile(r"\w+|\s+|[^\w\s]")


Opcode = tuple[str, int, int, int, int]
"""As difflib has them: what is done to which part of the first to make which part of the second."""


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
    for kind, low, high, start, end in _joined_opcodes(_opcodes(first, second)):
        some, left = _rows_of(kind, "".join(first[low:high]), "".join(second[start:end]), left)
        rows += some
    return rows


def count_changes(rows: Sequence[Row]) -> int:
    """Return how many rows differ."""
    return sum(not row.is_same for row in rows)


def _opcodes(first: Sequence[str], second: Sequence[str]) -> Iterator[Opcode]:
    """Give what is alike and what is not.

    Sentences that come once in both texts hold them together (the "patience" way): difflib takes the square of the
    number of differences, which are thousands.
    """
    done, reached = 0, 0
    for low, start in [*_anchors(first, second), (len(first), len(second))]:
        yield from _between(first, second, (done, low, reached, start))
        if low < len(first):
            yield ("equal", low, low + 1, start, start + 1)
        done, reached = low + 1, start + 1


def _between(first: Sequence[str], second: Sequence[str], place: tuple[int, int, int, int]) -> Iterator[Opcode]:
    low, high, start, end = place
    if (high - low) * (end - start) > MAX_SENTENCE_PAIRS:
        yield ("replace", *place)
        return
    for kind, i, j, k, m in SequenceMatcher(None, first[low:high], second[start:end]).get_opcodes():
        yield (kind, low + i, low + j, start + k, start + m)


def _anchors(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of sentences that come once in both: the most that are in the same order in both."""
    counts, others = Counter(first), Counter(second)
    where = {sentence: at for at, sentence in enumerate(second) if others[sentence] == 1}
    pairs = [(at, where[one]) for at, one in enumerate(first) if counts[one] == 1 and one in where]
    ends: list[int] = []  # of the rows of each length, the lowest end
    lasts: list[int] = []  # which pair that is
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        ends[length : length + 1] = [place]
        lasts[length : length + 1] = [number]
        before.append(lasts[length - 1] if length else -1)
    row, number = [], lasts[-1] if lasts else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]


def _joined_opcodes(opcodes: Iterator[Opcode]) -> Iterator[Opcode]:
    """Give runs of what is alike as one."""
    run: Opcode | None = None
    for opcode in opcodes:
        if run and run[0] == opcode[0] == "equal":
            run = ("equal", run[1], opcode[2], run[3], opcode[4])
            continue
        if run:
            yield run
        run = opcode
    if run:
        yield run


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
