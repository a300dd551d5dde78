"""The parts of a file that is to be attached: its pages, or its lines."""

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from magistral_desktop.chat.attachments import Attachment

if TYPE_CHECKING:
    from magistral_desktop.storage.attaching import FileRead  # it brings what delays the first paint

_PIECES = 200
"""A long file is measured in so many pieces: more would not make the number that fits any better."""


def units_of(read: "FileRead") -> tuple[str, ...]:
    """Return the pages or the lines of a file."""
    return read.parts if read.is_paged else tuple(read.parts[0].splitlines(keepends=True))


def joined(read: "FileRead", first: int, last: int) -> str:
    """Return the text of some pages, each with its number, or of some lines; the numbers count from 1."""
    chosen = units_of(read)[first - 1 : last]
    if not read.is_paged:
        return "".join(chosen)
    return "\n\n".join(f"[Page {number}]\n{page}" for number, page in enumerate(chosen, first))


def part_words(read: "FileRead", first: int, last: int) -> str:
    """Return what a part is called: "pages 1–12 of 80"; "" for all.

    In English, as the model is told it; `attachment_words` says it to the user.
    """
    total = len(units_of(read))
    if (first, last) == (1, total):
        return ""
    one, many = ("page", "pages") if read.is_paged else ("line", "lines")
    if first == last:
        return f"{one} {first:,} of {total:,}"
    return f"{many} {first:,}–{last:,} of {total:,}"


def fitting(counts: Sequence[int], room_tokens: int) -> int:
    """Return how many of the first pages or lines fit."""
    return sum(total <= room_tokens for total in accumulate(counts))


def as_attachment(read: "FileRead", first: int, last: int) -> Attachment:
    """Return some pages or lines of a file as it is attached."""
    text = joined(read, first, last)
    return Attachment(read.name, read.kind, read.size_bytes, text, part_words(read, first, last))


def pieces(read: "FileRead") -> Sequence[tuple[int, int]]:
    """Return first and last page or line of the pieces that a file is measured in."""
    total = len(units_of(read))
    step = max(1, -(-total // _PIECES))
    return [(first, min(first + step - 1, total)) for first in range(1, total + 1, step)]
