"""How long a thought may still take, from how long this computer's own thoughts have been."""

import statistics
from collections.abc import Sequence

from magistral_desktop.language import NOTHING, Phrase, tr

FEWEST = 5
"""Thoughts that went on longer than this one has: from fewer, nothing is said."""


def tokens_left(earlier: Sequence[int], so_far: int, budget_tokens: int = 0) -> int | None:
    """Return how many tokens of a thought are still to come, or None where the past does not tell.

    Of the `earlier` thoughts, each given by its tokens, those count that were longer than this one is already: half of
    them ended within the tokens returned. A budget ends the thought at the latest.
    """
    longer = [tokens for tokens in earlier if tokens > so_far]
    left = round(statistics.median(longer)) - so_far if len(longer) >= FEWEST else None
    if budget_tokens > so_far:
        most = budget_tokens - so_far
        return most if left is None else min(left, most)
    return left


def words(earlier: Sequence[int], so_far: int, tokens_per_second: float, budget_tokens: int = 0) -> Phrase:
    """Return the time that a thought may still take, in words that promise no more than the past does; "" for none."""
    left = tokens_left(earlier, so_far, budget_tokens)
    if left is None or tokens_per_second <= 0:
        return NOTHING
    seconds = left / tokens_per_second
    if seconds < 10:
        return tr("about to answer, as earlier thoughts went")
    if seconds < 55:
        return tr("about {seconds} s left, as earlier thoughts went", seconds=round(seconds / 10) * 10)
    return tr("about {minutes} min left, as earlier thoughts went", minutes=max(1, round(seconds / 60)))
