"""How far a reply had come at a character of its reasoning."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

MARK_EVERY_CHARACTERS = 200
"""Marks are at least so far apart: 160,000 characters of reasoning have 800 of them, 15 kB in the store."""


class Mark(NamedTuple):
    """When the reasoning was so many characters long, the model had written so many tokens in so many milliseconds."""

    characters: int
    tokens: int
    ms: int


START = Mark(0, 0, 0)


def marked(marks: tuple[Mark, ...], now: Mark) -> tuple[Mark, ...]:
    """Return the marks with `now` added, if it is far enough from the last."""
    if marks and now.characters - marks[-1].characters < MARK_EVERY_CHARACTERS:
        return marks
    return (*marks, now)


def reached(marks: Sequence[Mark], characters: int) -> Mark:
    """Return about where a reply was at a character, on the straight line between the marks around it.

    `marks` are in order, their last the end of what is known: nothing is guessed beyond it.
    """
    after = bisect_right(marks, characters, key=lambda mark: mark.characters)
    if after == len(marks):
        return marks[-1] if marks else START
    low, high = (marks[after - 1] if after else START), marks[after]
    share = (characters - low.characters) / max(1, high.characters - low.characters)
    tokens = low.tokens + share * (high.tokens - low.tokens)
    return Mark(characters, round(tokens), round(low.ms + share * (high.ms - low.ms)))
