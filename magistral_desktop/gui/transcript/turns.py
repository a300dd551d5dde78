"""What the page must be told: messages in, operations out.

An operation is a JSON array, a name and its arguments; `assets/transcript/operations.js` carries them out:

    clear                            remove every turn and show the empty state
    user  id text                    add a question
    files id [[name, words]] note    show the files of a question, and that it is not sent
    reply id                         add a reply, still blank
    face  id {…}                     everything about a reply but its two texts, see `Face`
    grow  id part [steps] [open]     append to "reasoning" or "answer"; `open` replaces the ends that may still change,
                                     see `blocks.Step` and `blocks.Rendered`
    blank id part                    empty one of the two
    final id                         the turn is complete as it now stands; the page reports when it is on screen
    versions id version count        which version of a message it is, and of how many
    remove id                        remove a turn
    left_out id words                mark the turns before this one as left out; "" marks none
    end                              go to the end and stay there
    earlier bool                     whether there are turns before these, to be asked for when the reader comes near
    read_at scroller id part section block offset  go where the reader was, see `ReadAt`
    select bool end end              select what was selected, see `Selected`

Reasoning in a closed pane stays here as source: it costs nothing but its heading. So do the turns before those that
the reader has been near: a long chat opens as fast as a short one and weighs as little.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.transcript import passages, words
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.gui.transcript.place import characters_until, place_from
from magistral_desktop.gui.transcript.reading import ReadAt, Reading, Selected
from magistral_desktop.gui.transcript.turn import Operation, Part, Turn

_CHARACTERS_AT_ONCE = 20_000
"""As much text as some screens hold: what a chat opens with, and what is added when the reader comes to its start."""


class Turns:
    """The conversation as the window knows it, and as far as the page has been told.

    Messages are in the order of their ids.
    """

    def __init__(self) -> None:
        self._markdown: dict[Part, Markdown] = {
            "reasoning": Markdown(line_breaks=True),
            "answer": Markdown(line_breaks=False),
        }
        self._turns: dict[int, Turn] = {}
        self._first = 0  # the id of the earliest turn that the page is told of
        self._changed: set[int] = set()
        self._removed: list[int] = []
        self._reading = Reading()
        self._shown = True
        self._full = False
        self._clear = True
        self._to_end = False
        self._is_earlier_told = False
        self._first_sent = self._told_first_sent = 0
        self.has_backlog = False
        """Whether the last `operations` left out text for lack of budget."""

    def replace(self, messages: Sequence[Message]) -> None:
        """Show these messages and no others."""
        self._turns = {message.id: Turn(message, self._markdown) for message in messages}
        self._first = max(self._turns, default=-1) + 1
        self._reading.clear()
        self.reach_earlier()
        self.forget_page()

    def show_branch(self, messages: Sequence[Message]) -> None:
        """Show these messages of the same conversation: what is on the page already stays there."""
        before = self._turns
        self._turns = {each.id: before.get(each.id) or Turn(each, self._markdown) for each in messages}
        self._removed += [message_id for message_id in before if message_id not in self._turns]
        self._changed &= self._turns.keys()
        for message in messages:
            if message.id not in before or before[message.id].message != message:
                self.show(message)
        self.reach(next((each.id for each in messages if each.id not in before), self._first))
        self._to_end = bool(messages) and messages[-1].status in UNFINISHED

    def show(self, message: Message) -> None:
        """Show a new message, or one as it is now."""
        turn = self._turns.get(message.id)
        if turn is None or turn.message.role != message.role:
            self._turns[message.id] = Turn(message, self._markdown)
            self._to_end = self._to_end or message.role == "user"
        else:
            turn.show(message)
        self._change(message.id)

    def show_reasoning(self, shown: bool) -> None:
        """Open or close all panes whose message does not say otherwise."""
        self._shown = shown
        for message_id, turn in self._turns.items():
            turn.clicked = None
            self._change(message_id)

    def offer(self, message_id: int, offers: Sequence[Offer]) -> bool:
        """Offer these in the error of one message and nothing in others; return whether that changes anything."""
        changed = False
        for turn in self._turns.values():
            wanted = tuple(offers) if turn.message.id == message_id else ()
            if turn.offers != wanted:
                turn.offers = wanted
                self._change(turn.message.id)
                changed = True
        return changed

    def leave_out(self, first_sent: int) -> bool:
        """Mark the messages before this one as left out; return whether that changes anything."""
        changed = first_sent != self._first_sent
        self._first_sent = first_sent
        return changed

    def toggle(self, message_id: int, is_open: bool) -> bool:
        """Open or close one pane as the reader asked; return whether there is such a message."""
        turn = self._turns.get(message_id)
        if turn:
            turn.clicked = is_open
            self._change(message_id)
        return turn is not None

    def reach(self, message_id: int) -> None:
        """Tell the page of this message, if there is such a one, and of all after it."""
        if message_id in self._turns and message_id < self._first:
            self._changed.update(each for each in self._turns if message_id <= each < self._first)
            self._first = message_id
            self._told_first_sent = 0  # the turn that the mark belongs to may be among them

    def reach_earlier(self) -> None:
        """Tell the page of some more turns before those it has: the reader comes near."""
        characters, start = 0, self._first
        for message_id in reversed([each for each in self._turns if each < self._first]):
            if characters >= _CHARACTERS_AT_ONCE:
                break
            characters += self._turns[message_id].shown_characters(self._shown, self._full)
            start = message_id
        self.reach(start)

    def note_read(self, scroller: int, place: ReadAt) -> None:
        """Take where the reader went, for a page that must begin there: in the page, or in the pane of a message."""
        self._reading.note(scroller, place)

    def note_selected(self, selected: Selected | None) -> None:
        """Take what the reader selected, for a page that must begin with it."""
        self._reading.note_selected(selected)

    def read_in_full(self, full: bool) -> None:
        """Open all panes for reading, but for those that the reader closed; or leave that."""
        self._full = full
        for message_id in self._turns:
            self._change(message_id)

    def is_open(self, message_id: int) -> bool:
        """Return whether a message's pane is open."""
        turn = self._turns.get(message_id)
        return turn is not None and turn.is_open(self._shown, self._full)

    def told_characters(self, message_id: int, text: passages.Text) -> int:
        """Return how much of a message's text the page has."""
        turn = self._turns.get(message_id)
        return turn.told_characters(text) if turn else 0

    @property
    def messages(self) -> list[Message]:
        """All messages in their order."""
        return [turn.message for turn in self._turns.values()]

    def message(self, message_id: int) -> Message | None:
        """Return a message by its id."""
        turn = self._turns.get(message_id)
        return turn.message if turn else None

    def cut_at(self, told: Any) -> tuple[int, int] | None:
        """Return the reply that can be cut back to a place that the page told, and how much of its thought is kept."""
        place = place_from(told)
        turn = self._turns.get(place.message_id) if place else None
        if not place or turn is None or not turn.message.can_be_cut:
            return None
        kept_characters = characters_until(place, turn.message.reasoning, turn.thought_ends)
        return None if kept_characters is None else (place.message_id, kept_characters)

    def forget_page(self) -> None:
        """Tell everything again: the page is new."""
        for message_id, turn in self._turns.items():
            turn.forget_page()
            self._change(message_id)
        self._reading.forget_page()
        self._changed &= self._turns.keys()
        self._removed.clear()
        self._told_first_sent = 0
        self._clear = True
        self._is_earlier_told = False
        self._to_end = self._reading.is_at_end

    @property
    def is_told(self) -> bool:
        """Whether the page has been told everything."""
        waits = self._changed or self._removed or self._clear
        return not waits and self._told_first_sent == self._first_sent

    def operations(self, budget_characters: int) -> list[Operation]:
        """Return what to tell the page next: all outlines, and about so many characters of text, the newest first."""
        operations: list[Operation] = [["clear"]] if self._clear else []
        self._clear = False
        operations += [["remove", message_id] for message_id in self._removed]
        self._removed.clear()
        changed = sorted(self._changed)
        for message_id in changed:
            operations += self._turns[message_id].outline(self._shown, self._full)
        operations += self._tell_marks()
        operations += self._tell_texts(reversed(changed), budget_characters)
        self.has_backlog = bool(self._changed)
        return operations

    def _tell_marks(self) -> Iterator[Operation]:
        """Tell what stands between the turns, and where the page goes."""
        if self._told_first_sent != self._first_sent:
            count = sum(message_id < self._first_sent for message_id in self._turns)
            yield ["left_out", self._first_sent, words.about_left_out(count) if count else ""]
            self._told_first_sent = self._first_sent
        is_earlier = next(iter(self._turns), self._first) < self._first
        if is_earlier != self._is_earlier_told:
            yield ["earlier", is_earlier]
            self._is_earlier_told = is_earlier
        if self._to_end:
            yield ["end"]
            self._to_end = False

    def _tell_texts(self, message_ids: Iterator[int], budget_characters: int) -> Iterator[Operation]:
        left = budget_characters
        for message_id in message_ids:
            if left <= 0:
                return
            turn = self._turns[message_id]
            more, used = turn.texts(left)
            yield from more
            left -= used
            if turn.is_told:
                self._changed.discard(message_id)
                yield from self._reading.found(message_id)

    def _change(self, message_id: int) -> None:
        """Note that the page must hear of a turn, if it knows of it at all."""
        if message_id >= self._first:
            self._changed.add(message_id)
