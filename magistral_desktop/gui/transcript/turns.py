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

Reasoning in a closed pane stays here as source: it costs nothing but its heading.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.chat.words import about_interventions
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.blocks import Blocks
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.gui.transcript.place import Place, characters_until

Operation = list[Any]
Part = Literal["reasoning", "answer"]
Pane = Literal["none", "closed", "open"]


@dataclass(frozen=True, slots=True)
class Face:
    """A reply without its two texts, in words for the page; "" leaves an element out.

    `spoken` is the state for who cannot see the page. `notes` tell what the engine did to it. `hurry` offers to answer
    now, `resumable` to go on, `notable` with a note. `offers` are buttons below the error.
    """

    busy: bool
    pane: Pane
    heading: str
    waiting: str
    ending: str
    error: tuple[str, ...]
    origin: str
    copyable: bool
    spoken: str = ""
    notes: tuple[str, ...] = ()
    hurry: bool = False
    resumable: bool = False
    notable: bool = False
    offers: tuple[Offer, ...] = ()


def face_of(message: Message, *, pane_open: bool, offers: tuple[Offer, ...] = ()) -> Face:
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
        spoken=words.about_state(message),
        notes=tuple(about_interventions(message.interventions, message.steering.budget_tokens)),
        hurry=message.is_thinking and any(seen.kind == "loop" for seen in message.interventions),
        resumable=message.can_go_on,
        notable=message.can_take_note,
        offers=offers if error else (),
    )


class _Text:
    """One of a reply's two texts on its way to the page."""

    def __init__(self, markdown: Markdown) -> None:
        self._markdown = markdown
        self._blocks = Blocks(markdown)
        self._source = ""
        self._fed = 0
        self._complete = False
        self._finished = False
        self._must_blank = False

    def set_source(self, source: str, *, complete: bool) -> None:
        """Take the text as it is now; one that is no extension of what was fed starts anew."""
        extends = source.startswith(self._source[: self._fed])
        if not extends or (self._finished and (len(source) > self._fed or not complete)):
            self.restart()
        self._source = source
        self._complete = complete

    def restart(self) -> None:
        """Feed everything again, after emptying what is there."""
        self._must_blank = self._must_blank or self._fed > 0
        self._blocks = Blocks(self._markdown)
        self._fed = 0
        self._finished = False

    @property
    def ends(self) -> Sequence[int]:
        """Where the settled blocks end, see `Blocks`."""
        return self._blocks.ends

    @property
    def is_told(self) -> bool:
        """Whether the page has all of it."""
        return self._fed == len(self._source) and (self._finished or not self._complete) and not self._must_blank

    def take(self, message_id: int, part: Part, budget_characters: int) -> tuple[list[Operation], int]:
        """Return the next operations, and how many characters they used."""
        operations: list[Operation] = []
        if self._must_blank:
            operations.append(["blank", message_id, part])
            self._must_blank = False
        piece = self._source[self._fed : self._fed + budget_characters]
        self._fed += len(piece)
        if self._complete and self._fed == len(self._source):
            rendered = self._blocks.finish(piece)
            self._finished = True
        else:
            rendered = self._blocks.feed(piece)
        operations.append(["grow", message_id, part, rendered.settled, rendered.open])
        return operations, len(piece)


class _Turn:
    """One message and what the page knows of it."""

    def __init__(self, message: Message, markdown: dict[Part, Markdown]) -> None:
        self.message = message
        self.clicked: bool | None = None
        self.offers: tuple[Offer, ...] = ()
        self._markdown = markdown
        self.forget()

    def forget(self) -> None:
        """Take it that the page knows nothing."""
        self._added = False
        self._face: Face | None = None
        self._final = False
        self._texts: dict[Part, _Text] = {}
        self._dropped = False

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
        face = face_of(message, pane_open=self.is_open(shown), offers=self.offers)
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

    def _text(self, part: Part) -> _Text:
        return self._texts.setdefault(part, _Text(self._markdown[part]))

    def texts(self, budget_characters: int) -> tuple[list[Operation], int]:
        """Return operations for at most so many characters of the two texts, and how many it were."""
        operations: list[Operation] = []
        used = 0
        for part, text in self._texts.items():
            if not text.is_told and used < budget_characters:
                more, characters = text.take(self.message.id, part, budget_characters - used)
                operations += more
                used += characters
        if not self._final and self.message.status not in UNFINISHED and self.is_told:
            self._final = True
            operations.append(["final", self.message.id])
        return operations, used

    @property
    def is_told(self) -> bool:
        return all(text.is_told for text in self._texts.values())


class Turns:
    """The conversation as the window knows it, and as far as the page has been told."""

    def __init__(self) -> None:
        self._markdown: dict[Part, Markdown] = {
            "reasoning": Markdown(line_breaks=True),
            "answer": Markdown(line_breaks=False),
        }
        self._turns: dict[int, _Turn] = {}
        self._changed: dict[int, None] = {}  # a set that keeps the order
        self._shown = True
        self._clear = True
        self._to_end = False
        self._first_sent = self._told_first_sent = 0
        self.has_backlog = False
        """Whether the last `operations` left out text for lack of budget."""

    def replace(self, messages: Sequence[Message]) -> None:
        """Show these messages and no others."""
        self._turns = {message.id: _Turn(message, self._markdown) for message in messages}
        self.forget_page()

    def show(self, message: Message) -> None:
        """Show a new message, or one as it is now."""
        turn = self._turns.get(message.id)
        if turn is None or turn.message.role != message.role:
            self._turns[message.id] = _Turn(message, self._markdown)
            self._to_end = self._to_end or message.role == "user"
        else:
            turn.show(message)
        self._changed[message.id] = None

    def show_reasoning(self, shown: bool) -> None:
        """Open or close all panes whose message does not say otherwise."""
        self._shown = shown
        for turn in self._turns.values():
            turn.clicked = None
        self._changed.update(dict.fromkeys(self._turns))

    def offer(self, message_id: int, offers: Sequence[Offer]) -> bool:
        """Offer these in the error of one message and nothing in others; return whether that changes anything."""
        changed = False
        for turn in self._turns.values():
            wanted = tuple(offers) if turn.message.id == message_id else ()
            if turn.offers != wanted:
                turn.offers = wanted
                self._changed[turn.message.id] = None
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
            self._changed[message_id] = None
        return turn is not None

    def message(self, message_id: int) -> Message | None:
        """Return a message by its id."""
        turn = self._turns.get(message_id)
        return turn.message if turn else None

    def cut_at(self, place: Place) -> int | None:
        """Return how much of a reply's reasoning is before a place, if the reply can be cut back to it."""
        turn = self._turns.get(place.message_id)
        if turn is None or turn is not next(reversed(self._turns.values())) or not turn.message.can_be_cut:
            return None
        return characters_until(place, turn.message.reasoning, turn.thought_ends)

    def forget_page(self) -> None:
        """Tell everything again: the page is new."""
        for turn in self._turns.values():
            turn.forget()
        self._changed = dict.fromkeys(self._turns)
        self._told_first_sent = 0
        self._clear = True
        self._to_end = True

    @property
    def is_told(self) -> bool:
        """Whether the page has been told everything."""
        return not self._changed and not self._clear and self._told_first_sent == self._first_sent

    def operations(self, budget_characters: int) -> list[Operation]:
        """Return what to tell the page next: all outlines, and about so many characters of text, the newest first."""
        operations: list[Operation] = [["clear"]] if self._clear else []
        self._clear = False
        for message_id, turn in self._turns.items():
            if message_id in self._changed:
                operations += turn.outline(self._shown)
        if self._told_first_sent != self._first_sent:
            count = sum(message_id < self._first_sent for message_id in self._turns)
            operations.append(["left_out", self._first_sent, words.about_left_out(count) if count else ""])
            self._told_first_sent = self._first_sent
        if self._to_end:
            operations.append(["end"])
            self._to_end = False
        left = budget_characters
        for message_id in reversed(list(self._changed)):
            if left <= 0:
                break
            turn = self._turns[message_id]
            more, used = turn.texts(left)
            operations += more
            left -= used
            if turn.is_told:
                del self._changed[message_id]
        self.has_backlog = bool(self._changed)
        return operations
