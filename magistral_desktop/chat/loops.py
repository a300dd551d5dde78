"""What is said of a loop in a reply.

The description is kept with the reply and in its audit record, so it is the same in all languages; what the reader sees
is made from it.
"""

import re
from typing import Literal, get_args

from magistral_desktop.language import Phrase, counted, mark, tr, verbatim

LoopKind = Literal["verbatim", "near repeat", "no novelty"]

_DESCRIPTION = re.compile(rf"({'|'.join(get_args(LoopKind))}), (\d+) rounds of (\d+) tokens")
_KINDS = {
    "verbatim": mark("verbatim", about="a loop"),
    "near repeat": mark("near repeat", about="a loop"),
    "no novelty": mark("no novelty", about="a loop"),
}


def loop_description(kind: LoopKind, rounds: int, period_tokens: int) -> str:
    """Return how a loop is described where it is kept."""
    return f"{kind}, {rounds} rounds of {period_tokens} tokens"


def loop_words(description: str) -> Phrase:
    """Return what the reader is told of a loop; a description of another version of the app as it is."""
    found = _DESCRIPTION.fullmatch(description)
    if not found:
        return verbatim(description)
    kind, rounds, period_tokens = found.groups()
    return tr(
        "{kind}, {rounds} of {tokens}",
        kind=_KINDS[kind].said(),
        rounds=counted(int(rounds), "{n} round", "{n} rounds"),
        tokens=counted(int(period_tokens), "{n} token", "{n} tokens"),
    )
