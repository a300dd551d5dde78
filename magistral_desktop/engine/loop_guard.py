"""Loops in what a model writes: seen while it writes, in its reasoning and in its answer.

What counts as a loop, for a reader:

- *verbatim*: the same words three times in a row, numbers included; a short round only where it goes on for
  SHORT_ROUNDS units (words, numbers, marks), so a refrain, a ruler or a row of zeros is none.
- *near repeat*: sentences that come back three times and more with some words exchanged, left out or added here and
  there, or with other numbers in them. Numbers that go somewhere make it no loop but an enumeration or a calculation,
  which a model may write a hundred lines of: a number that rises or falls in every round, one that a round takes over
  from the round before, or words that change at the same place each time. Two exceptions: a round of at least
  LONG_ROUND units that differs in next to nothing but a counter is a loop, and text that is mostly numbers, marks or
  short lines (tables, code, lists, moves) is only ever a verbatim one.
- *no novelty*: nearly all sentences of the last NOVELTY_UNITS units were there twice before, in whatever order.

Going in circles with ever new words has no trace in the text's surface and is not seen ("semantic circularity",
arXiv:2601.05693). The numbers here were chosen on seeds 0 to 9 of `tests/benchmarks/loops.py`, which measures others.
"""

import operator
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from magistral_desktop.chat.loops import LoopKind
from magistral_desktop.engine.loop_history import (
    CARRIED,
    MARK,
    NEW,
    NEWLINE,
    NUMBER,
    WORD,
    History,
    UnitScanner,
)

SHORT_ROUNDS = 120
SHORT_ROUNDS_WITH_NUMBERS = 200
LONG_ROUND = 36
NOVELTY_UNITS = 280

_CHECK_EVERY = 16
_NEAR_CHECK_EVERY = 32
_LEAST_VOTES = 32
_TAIL = 16
_TRIES = 12
_BLOCK = 16
_DRIFTS = (1, -1, 2, -2, 3, -3, 4, -4)
_LEAST_NEAR_PERIOD = 5
_LEAST_NEAR_UNITS = 160


@dataclass(frozen=True, slots=True)
class Loop:
    """A loop that was found; tokens are counted from the last `reset`, and `rounds` are those until it was found."""

    kind: LoopKind
    begins_at_token: int
    period_tokens: int
    rounds: int


class LoopGuard:
    """Watches one channel of a reply; its memory is bounded, whatever the length.

    Whether and where a loop is seen depends on the text alone, not on how it comes in pieces; the places that a Loop
    names are as exact as the pieces are small.
    """

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Begin anew: another channel, or a text that was cut back."""
        self._scanner = UnitScanner()
        self._history = History()
        self._characters = self._tokens = 0
        self._pieces: deque[tuple[int, int]] = deque()  # characters and tokens before each piece not yet in units
        self._has_reported = False

    def feed(self, text: str, token_count: int) -> Loop | None:
        """Take the text of the next `token_count` tokens; return a loop once, until the text has moved on.

        Moved on means that most of the last 64 units are new; the guard then begins with an empty memory.
        """
        self._pieces.append((self._characters, self._tokens))
        self._characters += len(text)
        self._tokens += token_count
        found: Loop | None = None
        for unit in self._scanner.feed(text):
            while len(self._pieces) > 1 and self._pieces[1][0] <= unit.begins:
                self._pieces.popleft()
            self._history.add(unit, self._pieces[0][1])
            if self._history.count % _CHECK_EVERY == 0:
                found = self._check() or found
        return found

    def _check(self) -> Loop | None:
        history = self._history
        if self._has_reported:
            if history.distances[-64:].count(0) > 38:
                self._history = History()
                self._has_reported = False
            return None
        history.settle()
        loop = _verbatim(history) or _near_repeat(history) or _no_novelty(history)
        self._has_reported = loop is not None
        return loop


def _loop(history: History, kind: LoopKind, units: int, period: int) -> Loop:
    """Return the loop of the last `units` units."""
    tokens = history.tokens
    begins = tokens[-min(units, len(tokens))]
    period_tokens = tokens[-1] - tokens[-1 - min(period, len(tokens) - 1)]
    return Loop(kind, begins, max(1, period_tokens), max(3, units // period))


def _verbatim(history: History) -> Loop | None:
    """Look for the last units further back: where they were last is a period, if all between repeats too."""
    codes = history.codes
    if 0 in history.distances[-_TAIL:] or len(codes) < SHORT_ROUNDS:
        return None
    tail = codes[-_TAIL:]
    place = codes.rfind(tail, 0, len(codes) - 1)
    for _ in range(_TRIES):
        period = len(codes) - _TAIL - place
        least = SHORT_ROUNDS_WITH_NUMBERS if NUMBER in history.kinds[-min(period, 100) :] else SHORT_ROUNDS
        units = max(3 * period + 24, least)
        if place < 0 or units > len(codes):
            return None
        if codes[-units:-period] == codes[period - units :]:
            while units < len(codes) and codes[-units - 1] == codes[period - units - 1]:
                units += 1
            return _loop(history, "verbatim", units, period)
        place = codes.rfind(tail, 0, place + _TAIL - 1)
    return None


def _no_novelty(history: History) -> Loop | None:
    """Look whether the last sentences were all there twice before."""
    units = stale = 0
    for _, length, times in reversed(history.sentences):
        units += length
        stale += length if times >= 3 else 0
        if units >= NOVELTY_UNITS:
            break
    if units < NOVELTY_UNITS or stale < 0.75 * units:
        return None
    return _loop(history, "no novelty", _extent(history), units)


def _near_repeat(history: History) -> Loop | None:
    """Try the distances at which the last units came back most often."""
    if history.count % _NEAR_CHECK_EVERY or history.known[-128:].count(1) < 50:
        return None
    distances = Counter(history.distances[-320:])
    del distances[0]
    tried: list[int] = []
    for period, _ in distances.most_common(6):
        if any(abs(period - other) <= max(_DRIFTS) for other in tried):
            continue
        tried.append(period)
        # The longer the rounds, the dearer the look and the less there is to lose.
        is_due = history.count % max(_NEAR_CHECK_EVERY, period // 64 * 32) == 0
        votes = sum(times for distance, times in distances.items() if abs(distance - period) <= 2 + period // 16)
        if is_due and votes >= _LEAST_VOTES and _repeats_nearly(history, period):
            return _loop(history, "near repeat", _extent(history) + period, period)
    return None


def _extent(history: History) -> int:
    """Return how many of the last units repeat three forms in a row often enough."""
    known = history.known
    units = min(192, len(known))
    while units + 32 <= len(known) and known[-units - 32 : -units].count(1) >= 10:
        units += 32
    return units


def _repeats_nearly(history: History, period: int) -> bool:
    """Say whether rounds of `period` units are a loop; an enumeration of shorter rounds inside them makes them none."""
    verdict = _judge(history, period)
    if verdict == "nothing" and period < 40:  # in short rounds one word weighs too much
        verdict = _judge(history, -(-40 // period) * period)
    return verdict == "loop" and all(_judge(history, round(period / part)) != "progress" for part in range(2, 7))


def _judge(history: History, period: int) -> Literal["loop", "progress", "nothing"]:
    if period < _LEAST_NEAR_PERIOD or not _is_prose(history.kinds[-period:]):
        return "nothing"
    forms = history.forms
    earlier = _earlier_rounds(forms, period)
    if not _is_established(forms, period, earlier):
        return "nothing"
    columns = list(zip(history.codes[-period:], *(_text(history.codes, spans) for spans in earlier), strict=True))
    kinds = history.kinds[-period:]
    words = [column for column, kind in zip(columns, kinds, strict=True) if kind == WORD]
    if sum(map(_varies, words)) > 0.1 * len(words):
        return "progress"
    values = [_values(history, column) for column, kind in zip(columns, kinds, strict=True) if kind == NUMBER]
    changing = [numbers for numbers in values if len(set(numbers)) > 1]
    if changing and (
        _advance(changing, period, len(earlier) + 1) or _is_reckoning(history, period * (len(earlier) + 1))
    ):
        return "progress"
    return "loop"


def _is_prose(kinds: bytearray) -> bool:
    words, numbers, marks, newlines = (kinds.count(kind) for kind in (WORD, NUMBER, MARK, NEWLINE))
    return words >= 0.5 * (words + numbers + marks) and 2 * numbers <= words and 10 * newlines < len(kinds)


def _agreement(one: str, other: str) -> float:
    equal: int = sum(map(operator.eq, one, other))
    return equal / max(1, len(one))


_Spans = list[tuple[int, int]]
"""Where the blocks of one round are in the text."""


def _text(text: str, spans: _Spans) -> str:
    return "".join([text[begin:end] for begin, end in spans])


def _earlier_rounds(forms: str, period: int) -> list[_Spans]:
    """Return where each block of the last round was in the rounds before, latest first, as long as half agrees.

    Words that were added or left out shift the rest: each block is looked for a little to both sides.
    """
    last = forms[-period:]
    most = min(max(7, 200 // period + 1), (len(forms) - 24) // period)
    rounds: list[_Spans] = []
    shift = 0
    for _ in range(1, most):
        shift += period
        spans: _Spans = []
        for end in range(len(forms), len(forms) - period, -_BLOCK):
            begin = max(end - _BLOCK, len(forms) - period)
            shift = _best_shift(forms, begin, end, shift)
            if begin < shift:
                return rounds
            spans.append((begin - shift, end - shift))
        spans.reverse()
        if _agreement(last, _text(forms, spans)) < 0.5:
            break
        rounds.append(spans)
    return rounds


def _best_shift(forms: str, begin: int, end: int, shift: int) -> int:
    block = forms[begin:end]
    best, most = shift, sum(map(operator.eq, block, forms[max(0, begin - shift) : end - shift]))
    if most >= 0.7 * (end - begin):
        return shift
    for drift in _DRIFTS:
        if begin < shift + drift:
            continue
        equal = sum(map(operator.eq, block, forms[begin - shift - drift : end - shift - drift]))
        if equal > most + 1:
            best, most = shift + drift, equal
    return best


def _is_established(forms: str, period: int, earlier: Sequence[_Spans]) -> bool:
    """Say whether there are rounds enough, for how much they agree, and the text is still inside the loop."""
    units = period * (len(earlier) + 1)
    if len(earlier) < 2 or units < _LEAST_NEAR_UNITS:
        return False
    texts = [_text(forms, spans) for spans in earlier]
    if _agreement(forms[-period:][-_BLOCK:], texts[0][-_BLOCK:]) < 0.5:
        return False
    agreement = sum(_agreement(forms[-period:], text) for text in texts) / len(texts)
    if period < 120 and agreement < 0.85 and units < 2.5 * period + 140:
        return False
    return agreement >= (0.68 if len(earlier) < 3 else 0.6)


def _varies(column: tuple[str, ...]) -> bool:
    """Say whether a word is another one from round to round, or one of two, and not just exchanged once."""
    rounds = len(column)
    if column.count(column[0]) == rounds:
        return False
    (_, most), *others = Counter(column).most_common(2)
    return 2 * most <= rounds or (rounds >= 5 and others[0][1] >= max(2, 0.2 * rounds))


def _values(history: History, column: Iterable[str]) -> list[float]:
    """Return the numbers of a column, oldest first."""
    return [history.values[code] for code in reversed(list(column)) if code in history.values]


def _advance(changing: Sequence[list[float]], period: int, rounds: int) -> bool:
    """Say whether the numbers go somewhere: up or down in each round, or taken over from the round before.

    With few rounds that happens by chance: there, half of the numbers must.
    """
    if period >= LONG_ROUND and len(changing) <= 0.04 * period:
        return False
    steady = sum(_is_steady(numbers) for numbers in changing)
    taken = sum(
        len(set(numbers)) >= len(numbers) - 1
        and any(other is not numbers and numbers[1:] == other[:-1] for other in changing)
        for numbers in changing
    )
    return max(steady, taken) >= (1 if rounds >= 6 else 0.5 * len(changing))


def _is_steady(numbers: Sequence[float]) -> bool:
    pairs = list(pairwise(numbers))
    return all(a < b for a, b in pairs) or all(a > b for a, b in pairs)


def _is_reckoning(history: History, units: int) -> bool:
    """Say whether the numbers are a calculation's: many new ones, and many of them used again at once."""
    news = history.news[-units:]
    numbers = history.kinds[-units:].count(NUMBER)
    return news.count(NEW) >= 0.2 * numbers and news.count(CARRIED) >= 0.12 * numbers
