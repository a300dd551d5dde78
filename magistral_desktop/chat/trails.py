"""How replies were written, as far as a chat carries it from one store to another."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, replace

from magistral_desktop.chat.formats import Part


@dataclass(frozen=True, slots=True)
class Trail:
    """A stretch of the reply `message_id`; `about` and `ended` are its numbers in JSON, as the store keeps them.

    `prompt` and `prompt_ids` are what follows the first `shared_parts` and `shared_ids` of those of the stretch
    `shared_with`, an earlier one of the chat: prompts grow by little.
    """

    id: int
    message_id: int
    position: int
    about: str
    ended: str = ""
    shared_with: int | None = None
    shared_parts: int = 0
    shared_ids: int = 0
    prompt: tuple[Part, ...] = ()
    prompt_ids: tuple[int, ...] = ()


def trails_of(trails: Iterable[Trail], messages: Container[int]) -> tuple[Trail, ...]:
    """Return the trails of some messages, each standing on none but these; one whose beginning is lost is left out."""
    whole: dict[int, Trail] = {}
    kept: dict[int, Trail] = {}
    for trail in trails:
        found = _whole(trail, whole)
        if found is None:
            continue
        whole[trail.id] = found
        if trail.message_id in messages:
            kept[trail.id] = trail if trail.shared_with in kept else found
    return tuple(kept.values())


def _whole(trail: Trail, before: dict[int, Trail]) -> Trail | None:
    """Return a trail with all of its prompt; None if what it stands on is not there."""
    if not (trail.shared_parts or trail.shared_ids):
        return replace(trail, shared_with=None)
    base = before.get(trail.shared_with or 0)
    if base is None:
        return None
    return replace(
        trail,
        prompt=base.prompt[: trail.shared_parts] + trail.prompt,
        prompt_ids=base.prompt_ids[: trail.shared_ids] + trail.prompt_ids,
        shared_with=None,
        shared_parts=0,
        shared_ids=0,
    )
