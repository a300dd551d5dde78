"""How a reply looks, but for its two texts."""

from dataclasses import dataclass
from typing import Literal

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.chat.words import about_interventions
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.transcript import words

Pane = Literal["none", "closed", "open"]


@dataclass(frozen=True, slots=True)
class Face:
    """A reply without its two texts, in words for the page; "" leaves an element out.

    `thinking` is a thought that goes on. `spoken` is the state for who cannot see the page. `notes` tell what the
    engine did to it. `hurry` offers to answer now, `resumable` to go on, `notable` with a note, `redoable` another
    version. `offers` are buttons below the error. `mismatch` doubts its result.
    """

    busy: bool
    thinking: bool
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
    redoable: bool = False
    offers: tuple[Offer, ...] = ()
    mismatch: str = ""


def face_of(message: Message, *, pane_open: bool, offers: tuple[Offer, ...] = ()) -> Face:
    """Return how a reply looks."""
    pane: Pane = "none"
    if message.reasoning:
        pane = "open" if pane_open else "closed"
    finished = message.status not in UNFINISHED
    error = message.error.strip() or words.FAILED.said() if message.status == "failed" else ""
    return Face(
        busy=not finished,
        thinking=message.is_thinking,
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
        redoable=finished and not error,
        offers=offers if error else (),
        mismatch=words.about_mismatch(message) if finished else "",
    )
