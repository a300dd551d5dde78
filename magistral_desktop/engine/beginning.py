"""The beginning of a thought: where a reply is cut back to."""

from collections.abc import Iterable
from dataclasses import dataclass

from magistral_desktop.engine.splitter import Splitter


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first tokens of a reply, and the characters that a splitter gives for them."""

    tokens: int
    reasoning_characters: int
    answer_characters: int


def beginning_of_thought(
    pieces: Iterable[tuple[int, bytes]], splitter: Splitter, keep_characters: int
) -> Beginning | None:
    """Return what is kept of a reply whose tokens and their bytes are `pieces`; None if it has no thought.

    That is all up to the last token that ends within `keep_characters` of the reasoning, and not inside a character;
    nothing where even the first token of the thought is longer. `splitter` is as at the reply's beginning.

    Text that is held back counts for where a token ends: where tokens of the thought follow, it is text of the thought.
    At the end of the thought none follow: there it is the beginning of the closing tag.
    """
    characters: dict[str, int] = {"reasoning": 0, "answer": 0}
    ends: list[tuple[int, Beginning]] = []
    thought = 0
    for number, (token, piece) in enumerate(pieces, 1):
        for span in splitter.feed(token, piece):
            characters[span.channel] += len(span.text)
        is_inside = splitter.place == "reasoning"
        thought = characters["reasoning"] + (len(splitter.held) if is_inside else 0)
        if is_inside and not splitter.in_character:
            ends.append((thought, Beginning(number, characters["reasoning"], characters["answer"])))
    if not thought:
        return None
    limit = min(keep_characters, thought)
    return next((kept for end, kept in reversed(ends) if end <= limit), Beginning(0, 0, 0))
