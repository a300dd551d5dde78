"""Where in the source of a reasoning the reader points, though the page shows it without its markup."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

_MARKUP_BESIDE = re.compile(r"\S*\s*")
_ITEM_NUMBER = re.compile(r"^\s*\d+[.)]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """A place as `assets/transcript/pointing.js` tells it.

    It is in the reasoning of a message, in the settled block of this number, after the texts `before` and before the
    texts `after`, which are all that the block shows, formulas as TeX.
    """

    message_id: int
    block: int
    before: tuple[str, ...]
    after: tuple[str, ...]


def place_from(told: Any) -> Place | None:
    """Return the place that the page told; None if there is none."""
    match told:
        case [int(message_id), int(block), list(before), list(after)]:
            return Place(message_id, block, tuple(map(str, before)), tuple(map(str, after)))
    return None


def characters_until(place: Place, reasoning: str, ends: Sequence[int]) -> int | None:
    """Return how many characters of a reasoning come before a place in it, with the white space right before it.

    `ends` are those of its settled blocks, see `Blocks`. A place that cannot be found with certainty is taken to be at
    the end of its block; None is for a block that is not there.
    """
    if not 0 <= place.block < len(ends):
        return None
    start = ends[place.block - 1] if place.block else 0
    source = reasoning.replace("\r", "")[start : ends[place.block]]
    return _with_returns(reasoning, start + _found(source, place))


def _found(source: str, place: Place) -> int:
    """Return the place in the source of its block.

    The texts are in the source in their order, with markup between them. The first place after all that come before is
    never past the true one, and the last place before all that come after never short of it: where only markup is
    between the two, they are the same.
    """
    if not any(text.strip() for text in place.after):
        return len(source)
    earliest = _after_all(source, place.before)
    latest = _after_all(source[::-1], (text[::-1] for text in reversed(place.after)))
    if earliest is None or latest is None:
        return len(source)
    between = source[earliest : len(source) - latest]
    is_certain = earliest + latest <= len(source) and not any(map(str.isalnum, _ITEM_NUMBER.sub("", between)))
    beside = _MARKUP_BESIDE.match(between)
    return earliest + len(beside[0]) if is_certain and beside else len(source)


def _after_all(source: str, texts: Iterable[str]) -> int | None:
    position = 0
    for text in map(str.strip, texts):
        found = source.find(text, position)
        if found < 0:
            return None
        position = found + len(text)
    return position


def _with_returns(text: str, position: int) -> int:
    """Return where a position in the text without carriage returns is in the text with them."""
    for found in re.finditer("\r", text):
        if found.start() >= position:
            break
        position += 1
    return position
