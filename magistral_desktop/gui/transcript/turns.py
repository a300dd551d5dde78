"""What the page must be told: messages in, operations out.

An operation is a JSON array, a name and its arguments; `assets/transcript/operations.js` carries them out:

    clear                            remove every turn and show the empty state
    user  id text                    add a question
    reply id                         add a reply, still blank
    face  id {…}                     everything about a reply but its two texts, see `Face`
    grow  id part [steps] [open]     append to "reasoning" or "answer"; `open` replaces the ends that may still change,
                                     see `blocks.Step` and `blocks.Rendered`
    blank id part                    empty one of the two
    final id                         the turn is complete as it now stands; the page reports when it is on screen
    left_out id words                mark the turns before this one as left out; "" marks none
    end                              go to the end and stay there
    earlier bool                     whether there are turns before these, to be asked for when the reader comes near
    read_at scroller id part section block offset  go where the reader was, see `ReadAt`

Reasoning in a closed pane stays here as source: it costs nothing but its heading. So do the turns before those that
the reader has been near: a long chat opens as fast as a short one and weighs as little.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, Literal

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.transcript import passages, words
from magistral_desktop.gui.transcript.face import Face, face_of
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.gui.transcript.place import characters_until, place_from
from magistral_desktop.gui.transcript.reading import ReadAt, Reading
from magistral_desktop.gui.transcript.text import Text

Operation = list[Any]
Part = Literal["reasoning", "answer"]

_CHARACTERS_AT_ONCE = 20_000
"""As much text as some screens hold: what a chat opens with, and what is added when the reader comes to its start."""


class _Turn:
    """One message and what the page knows of it."""

    def __init__(self, message: Message, markdown: dict[Part, Markdown]) -> None:
        self.message = message
        self.clicked: bool | None = None
        self.offers: tuple[Offer, ...] = ()
        self._markdown = markdown
        self._texts: dict[Part, Text] = {}
        self.forget_page()

    def forget_page(self) -> None:
        """Take it that the page knows nothing."""
        self._added = False
        self._face: Face | None = None
        self._final = False
        self._dropped = False
        for text in self._texts.values():
            text.forget_page()

    def show(self, message: Message) -> None:
        if message.reasoning_open != self.message.reasoning_open:
            self.clicked = None
        if message.role == "user" and message.text != self.message.text:
            self._added = False
        self.message = message
        self._final = False

    def is_open(self, shown: bool, full: bool) -> bool:
        if self.clicked is not None:
            return self.clicked
        if full:
            return True
        return shown if self.message.reasoning_open is None else self.message.reasoning_open

    def shown_characters(self, shown: bool, full: bool) -> int:
        """Return how much text it has to show."""
        return len(self.message.text) + (len(self.message.reasoning) if self.is_open(shown, full) else 0)

    def outline(self, shown: bool, full: bool = False) -> Iterator[Operation]:
        """Bring all but the texts up to date."""
        message = self.message
        if message.role == "user":
            if not self._added:
                yield ["user", message.id, message.text]
            self._added = True
            return
        if not self._added:
            yield ["reply", message.id]
            self._added = True
        face = face_of(message, pane_open=self.is_open(shown, full), offers=self.offers)
        if face != self._face:
            yield ["face", message.id, asdict(face)]
            self._face = face
        self._set_sources(face.pane == "open")
        if self._dropped:
            yield ["blank", message.id, "reasoning"]
            self._dropped = False

    def _set_sources(self, pane_open: bool) -> None:
        finished = self.message.status not in UNFINISHED
        self._text("answer").set_source(self.message.text, complete=finished)
        if pane_open:
            complete = finished or not self.message.is_thinking
            self._text("reasoning").set_source(self.message.reasoning, complete=complete)
        elif self._texts.pop("reasoning", None):
            self._dropped = True

    @property
    def thought_ends(self) -> Sequence[int]:
        """Where the blocks of its reasoning end that the page has."""
        text = self._texts.get("reasoning")
        return text.ends if text else ()

    def _text(self, part: Part) -> Text:
        if part not in self._texts:
            self._texts[part] = Text(self._markdown[part])
        return self._texts[part]

    def told_characters(self, text: passages.Text) -> int:
        """How much of a text the page has."""
        if text == "question":
            return len(self.message.text) if self._added else 0
        return self._texts[text].told_characters if text in self._texts else 0

    def texts(self, budget_characters: int) -> tuple[list[Operation], int]:
        """Return operations for at most so many characters of the two texts, and how many it were."""
        operations: list[Operation] = []
        used = 0
        for part, text in self._texts.items():
            if not text.is_told and used < budget_characters:
                if text.blank():
                    operations.append(["blank", self.message.id, part])
                settled, still_open, characters = text.take(budget_characters - used)
                operations.append(["grow", self.message.id, part, settled, still_open])
                used += characters
        if not self._final and self.message.status not in UNFINISHED and self.is_told:
            self._final = True
            operations.append(["final", self.message.id])
        return operations, used

    @property
    def is_told(self) -> bool:
        return all(text.is_told for text in self._texts.values())


class Turns:
    """The conversation as the window knows it, and as far as the page has been told.

    Messages are in the order of their ids.
    """

    def __init__(self) -> None:
        self._markdown: dict[Part, Markdown] = {
            "reasoning": Markdown(line_breaks=True),
            "answer": Markdown(line_breaks=False),
        }
        self._turns: dict[int, _Turn] = {}
        self._first = 0  # the id of the earliest turn that the page is told of
        self._changed: set[int] = set()
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
        self._turns = {message.id: _Turn(message, self._markdown) for message in messages}
        self._first = max(self._turns, default=-1) + 1
        self._reading.clear()
        self.reach_earlier()
        self.forget_page()

    def show(self, message: Message) -> None:
        """Show a new message, or one as it is now."""
        turn = self._turns.get(message.id)
        if turn is None or turn.message.role != message.role:
            self._turns[message.id] = _Turn(message, self._markdown)
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
        if not place or turn is None or turn is not next(reversed(self._turns.values())) or not turn.message.can_be_cut:
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
        self._told_first_sent = 0
        self._clear = True
        self._is_earlier_told = False
        self._to_end = self._reading.is_at_end

    @property
    def is_told(self) -> bool:
        """Whether the page has been told everything."""
        return not self._changed and not self._clear and self._told_first_sent == self._first_sent

    def operations(self, budget_characters: int) -> list[Operation]:
        """Return what to tell the page next: all outlines, and about so many characters of text, the newest first."""
        operations: list[Operation] = [["clear"]] if self._clear else []
        self._clear = False
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
