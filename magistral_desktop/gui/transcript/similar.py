"""The passage of a reasoning that shares the most words with a sentence: words, numbers, TeX; no meaning.

Rare words weigh more than frequent ones (cosine of tf-idf vectors; Salton and Buckley, "Term-weighting approaches in
automatic text retrieval", 1988). Scripts without spaces go by pairs of characters.
"""

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from magistral_desktop.gui.transcript.sentences import sentences

_LEAST_SIMILARITY = 0.18
_LEAST_SHARED_SHARE = 0.25
_LEAST_SHARED_WORDS = 2
_SHORT_CHARACTERS = 40
"""Sentences shorter than this are joined to the next on the same line."""

_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_TERM = re.compile(rf"\\[a-z]+|\d+(?:[.,]\d+)*|[{_UNSPACED}]+|[^\W\d_{_UNSPACED}]+(?:['’][^\W\d_]+)?|[=+^<>≤≥√%/*×·-]")
_SIGNS = frozenset("=+^<>≤≥√%/*×·-")


@dataclass(frozen=True, slots=True)
class SimilarText:
    """A passage by its characters, and how much of the sentence's different words it has, 0 to 1."""

    start: int
    end: int
    shared: float


class SimilarTexts:
    """The passages of one finished reasoning, ready to be asked."""

    def __init__(self, reasoning: str) -> None:
        self._spans = _windows(reasoning)
        self._holders: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        counted = [Counter(terms(reasoning[start:end])) for start, end in self._spans]
        for number, counts in enumerate(counted):
            for term, count in counts.items():
                self._holders[term].append((number, count))
        total = len(self._spans)
        self._weights = {term: math.log(1 + total / len(held)) for term, held in self._holders.items()}
        self._lengths = [
            math.sqrt(sum((_damped(count) * self._weights[term]) ** 2 for term, count in counts.items())) or 1.0
            for counts in counted
        ]

    def most_similar(self, sentence: str) -> SimilarText | None:
        """Return the most similar passage, the last of equals; None where nothing is similar enough."""
        asked = Counter(terms(sentence))
        if not asked or not self._spans:
            return None
        unknown = math.log(1 + len(self._spans))
        scores: defaultdict[int, float] = defaultdict(float)
        shared: defaultdict[int, int] = defaultdict(int)
        length = 0.0
        for term, count in asked.items():
            weight = self._weights.get(term, unknown)
            length += (_damped(count) * weight) ** 2
            for number, held in self._holders.get(term, ()):
                scores[number] += _damped(count) * _damped(held) * weight * weight
                shared[number] += term not in _SIGNS
        words = sum(term not in _SIGNS for term in asked)
        if not scores or not words:
            return None
        score, best = max((score / self._lengths[number], number) for number, score in scores.items())
        share = shared[best] / words
        is_similar = score / math.sqrt(length) >= _LEAST_SIMILARITY and share >= _LEAST_SHARED_SHARE
        if not is_similar or shared[best] < _LEAST_SHARED_WORDS:
            return None
        return SimilarText(*self._spans[best], share)


def terms(text: str) -> list[str]:
    """Return what is compared: words without case, numbers, TeX commands, signs, pairs of unspaced characters."""
    found: list[str] = []
    for term in _TERM.findall(text.casefold()):
        if len(term) > 1 and "\u3040" <= term[0] <= "\ufaff" and not "\uac00" <= term[0] <= "\ud7a3":
            found += (term[at : at + 2] for at in range(len(term) - 1))
        else:
            found.append(term)
    return found


def _damped(count: int) -> float:
    return 1 + math.log(count) if count > 1 else 1.0


def _windows(source: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences, short ones together with the next on their line."""
    spans: list[tuple[int, int]] = []
    for start, end in sentences(source):
        if spans and spans[-1][1] - spans[-1][0] < _SHORT_CHARACTERS and "\n" not in source[spans[-1][1] : start]:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans
