"""Where the reader is, in the page and in each pane, and what is selected, so that a new page can begin there."""

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


@dataclass(frozen=True, slots=True)
class SelectedEnd:
    """An end of what is selected: in a text of a message, `characters` from the start of its block.

    `known` are the last of these characters; a page that has others there selects nothing.
    """

    message_id: int
    text: str
    block: int
    characters: int
    known: str


@dataclass(frozen=True, slots=True)
class Selected:
    """What is selected, in the order of the page; `is_backward` says that the reader went from the end to the start."""

    is_backward: bool
    start: SelectedEnd
    end: SelectedEnd


class Reading:
    """The last place in each scroller that the reader has moved, and what is selected."""

    def __init__(self) -> None:
        self._places: dict[int, ReadAt] = {}
        self._lost: dict[int, ReadAt] = {}
        self._selected: Selected | None = None
        self._unselected_in: set[int] = set()

    def note(self, scroller: int, place: ReadAt) -> None:
        """Take where the reader went."""
        self._places[scroller] = place
        self._lost.pop(scroller, None)

    def note_selected(self, selected: Selected | None) -> None:
        """Take what the reader selected, None for nothing."""
        self._selected = selected
        self._unselected_in.clear()

    def clear(self) -> None:
        """Forget all: other messages are shown."""
        self._places.clear()
        self._lost.clear()
        self.note_selected(None)

    def forget_page(self) -> None:
        """Note that a new page is nowhere yet."""
        self._lost = dict(self._places)
        selected = self._selected
        self._unselected_in = {selected.start.message_id, selected.end.message_id} if selected else set()

    @property
    def is_at_end(self) -> bool:
        """Whether the page belongs at its end, and not where the reader was."""
        place = self._places.get(PAGE)
        return place is None or place.section < 0

    def found(self, message_id: int) -> Iterator[list[Any]]:
        """Return the operations that go back to the places in a message that the new page has now.

        What is selected may go from one message to another: it is there when both are.
        """
        if message_id in self._unselected_in:
            self._unselected_in.discard(message_id)
            if self._selected and not self._unselected_in:
                yield ["select", self._selected.is_backward, astuple(self._selected.start), astuple(self._selected.end)]
        for scroller in [scroller for scroller, place in self._lost.items() if place.message_id == message_id]:
            yield ["read_at", scroller, *astuple(self._lost.pop(scroller))]


def read_from(action: Any) -> tuple[int, ReadAt] | None:
    """Return the scroller and the place that the page told; None if it told something else."""
    match action:
        case ["read-at", int(scroller), int(message_id), str(part), int(section), int(block), int() | float() as at]:
            return scroller, ReadAt(message_id, part, section, block, at)
    return None


def selected_from(action: Any) -> Selected | None:
    """Return what the page told to be selected; None if it told something else."""
    match action:
        case ["selected", bool(is_backward), start, end]:
            first, last = _end_from(start), _end_from(end)
            return Selected(is_backward, first, last) if first and last else None
    return None


def _end_from(told: Any) -> SelectedEnd | None:
    match told:
        case [int(message_id), str(text), int(block), int(characters), str(known)]:
            return SelectedEnd(message_id, text, block, characters, known)
    return None
