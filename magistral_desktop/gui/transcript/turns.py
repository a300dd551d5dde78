"""What the page must be told: messages in, operations out.

An operation is a JSON array, a name and its arguments; `assets/transcript/operations.js` carries them out:

    clear                            remove every turn and show the empty state
    user  id text                    add a question
    reply id                         add a reply, still blank
    face  id {…}                     everything about a reply but its two texts, see `Face`
    grow  id part [settled] open     append to "reasoning" or "answer"; `open` replaces the end that may still change
    blank id part                    empty one of the two
    final id                         the turn is complete as it now stands; the page reports when it is on screen
    end                              go to the end and stay there
    earlier bool                     whether there are turns before these, to be asked for when the reader comes near
    place scroller id part section block offset    go where the reader was, see `Place`

Reasoning in a closed pane stays here as source: it costs nothing but its heading. So do the turns before those that
the reader has been near: a long chat opens as fast as a short one and weighs as little.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any, Literal

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.gui.transcript.places import Place, Places
from magistral_desktop.gui.transcript.text import Text

Operation = list[Any]
Part = Literal["reasoning", "answer"]
Pane = Literal["none", "closed", "open"]

_CHARACTERS_AT_ONCE = 20_000
"""As much text as some screens hold: what a chat opens with, and what is added when the reader comes to its start."""


@dataclass(frozen=True, slots=True)
class Face:
    """A reply without its two texts, in words for the page; "" leaves an element out.

    `notes` tell what the engine did to it. `hurry` offers to answer now, `resumable` to go on, `notable` with a note.
    """

    busy: bool
    pane: Pane
    heading: str
    waiting: str
    ending: str
    error: tuple[str, ...]
    origin: str
    copyable: bool
    notes: tuple[str, ...] = ()
    hurry: bool = False
    resumable: bool = False
    notable: bool = False


_FACE = tuple(field.name for field in fields(Face))


def face_of(message: Message, *, pane_open: bool) -> Face:
    """Return how a reply looks."""
    pane: Pane = "none"
    if message.reasoning:
        pane = "open" if pane_open else "closed"
    finished = message.status not in UNFINISHED
    error = message.error.strip() or "The reply failed." if message.status == "failed" else ""
    return Face(
        busy=not finished,
        pane=pane,
        heading=words.about_reasoning(message) if message.reasoning else "",
        waiting=words.about_waiting(message),
        ending=words.about_ending(message),
        error=tuple(line.strip() for line in error.splitlines() if line.strip()),
        origin=words.about_origin(message) if finished else "",
        copyable=finished and bool(message.text),
        notes=tuple(words.about_interventions(message)),
        hurry=message.is_thinking and any(seen.kind == "loop" for seen in message.interventions),
        resumable=message.can_go_on,
        notable=message.can_take_note,
    )


class _Turn:
    """One message and what the page knows of it."""

    def __init__(self, message: Message, markdown: dict[Part, Markdown]) -> None:
        self.message = message
        self.clicked: bool | None = None
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

    def is_open(self, shown: bool) -> bool:
        if self.clicked is not None:
            return self.clicked
        return shown if self.message.reasoning_open is None else self.message.reasoning_open

    def shown_characters(self, shown: bool) -> int:
        """Return how much text it has to show."""
        return len(self.message.text) + (len(self.message.reasoning) if self.is_open(shown) else 0)

    def outline(self, shown: bool) -> Iterator[Operation]:
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
        face = face_of(message, pane_open=self.is_open(shown))
        if face != self._face:
            yield ["face", message.id, {name: getattr(face, name) for name in _FACE}]
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

    def _text(self, part: Part) -> Text:
        if part not in self._texts:
            self._texts[part] = Text(self._markdown[part])
        return self._texts[part]

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
        self._places = Places()
        self._shown = True
        self._clear = True
        self._to_end = False
        self._is_earlier_told = False
        self.has_backlog = False
        """Whether the last `operations` left out text for lack of budget."""

    def replace(self, messages: Sequence[Message]) -> None:
        """Show these messages and no others."""
        self._turns = {message.id: _Turn(message, self._markdown) for message in messages}
        self._first = max(self._turns, default=-1) + 1
        self._places.clear()
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

    def reach_earlier(self) -> None:
        """Tell the page of some more turns before those it has: the reader comes near."""
        characters, start = 0, self._first
        for message_id in reversed([each for each in self._turns if each < self._first]):
            if characters >= _CHARACTERS_AT_ONCE:
                break
            characters += self._turns[message_id].shown_characters(self._shown)
            start = message_id
        self.reach(start)

    def note_place(self, scroller: int, place: Place) -> None:
        """Take where the reader went, for a page that must begin there: in the page, or in the pane of a message."""
        self._places.note(scroller, place)

    def message(self, message_id: int) -> Message | None:
        """Return a message by its id."""
        turn = self._turns.get(message_id)
        return turn.message if turn else None

    def forget_page(self) -> None:
        """Tell everything again: the page is new."""
        for message_id, turn in self._turns.items():
            turn.forget_page()
            self._change(message_id)
        self._places.forget_page()
        self._changed &= self._turns.keys()
        self._clear = True
        self._is_earlier_told = False
        self._to_end = self._places.is_at_end

    @property
    def is_told(self) -> bool:
        """Whether the page has been told everything."""
        return not self._changed and not self._clear

    def operations(self, budget_characters: int) -> list[Operation]:
        """Return what to tell the page next: all outlines, and about so many characters of text, the newest first."""
        operations: list[Operation] = [["clear"]] if self._clear else []
        self._clear = False
        changed = sorted(self._changed)
        for message_id in changed:
            operations += self._turns[message_id].outline(self._shown)
        is_earlier = next(iter(self._turns), self._first) < self._first
        if is_earlier != self._is_earlier_told:
            operations.append(["earlier", is_earlier])
            self._is_earlier_told = is_earlier
        if self._to_end:
            operations.append(["end"])
            self._to_end = False
        operations += self._tell_texts(reversed(changed), budget_characters)
        self.has_backlog = bool(self._changed)
        return operations

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
                yield from self._places.found(message_id)

    def _change(self, message_id: int) -> None:
        """Note that the page must hear of a turn, if it knows of it at all."""
        if message_id >= self._first:
            self._changed.add(message_id)
