"""Where the reader is, in the page and in each pane, so that a new page can begin there."""

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from typing import Any

PAGE = 0
"""The scroller that is the page; others are panes, by the id of their message."""


@dataclass(frozen=True, slots=True)
class ReadAt:
    """The block of a message that is first on screen, `offset` pixels below the scroller's upper edge.

    `part` is "reasoning", "answer" or "" for the message itself; `section` and `block` count from 0. A `section` of -1
    is the end, where the reader is taken along.
    """

    message_id: int
    part: str
    section: int
    block: int
    offset: float


class Reading:
    """The last place in each scroller that the reader has moved."""

    def __init__(self) -> None:
        self._places: dict[int, ReadAt] = {}
        self._lost: dict[int, ReadAt] = {}

    def note(self, scroller: int, place: ReadAt) -> None:
        """Take where the reader went."""
        self._places[scroller] = place
        self._lost.pop(scroller, None)

    def clear(self) -> None:
        """Forget all: other messages are shown."""
        self._places.clear()
        self._lost.clear()

    def forget_page(self) -> None:
        """Note that a new page is nowhere yet."""
        self._lost = dict(self._places)

    @property
    def is_at_end(self) -> bool:
        """Whether the page belongs at its end, and not where the reader was."""
        place = self._places.get(PAGE)
        return place is None or place.section < 0

    def found(self, message_id: int) -> Iterator[list[Any]]:
        """Return the operations that go back to the places in a message that the new page has now."""
        for scroller in [scroller for scroller, place in self._lost.items() if place.message_id == message_id]:
            yield ["read_at", scroller, *astuple(self._lost.pop(scroller))]


def read_from(action: Any) -> tuple[int, ReadAt] | None:
    """Return the scroller and the place that the page told; None if it told something else."""
    match action:
        case ["read-at", int(scroller), int(message_id), str(part), int(section), int(block), int() | float() as at]:
            return scroller, ReadAt(message_id, part, section, block, at)
    return None
