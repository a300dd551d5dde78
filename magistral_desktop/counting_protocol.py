"""What the window and its engine process say to each other of numbers of tokens; `protocol` has the rest."""

import msgspec


class CountTokens(msgspec.Struct, frozen=True, tag=True):
    """Count the tokens of texts, each for itself, as they stand in a prompt.

    Answered by one `TokensCounted` at any time, also while a reply is written, which goes on; without a model by
    nothing.
    """

    request: int
    texts: tuple[str, ...]


class TokensCounted(msgspec.Struct, frozen=True, tag=True):
    """How many tokens the texts of a `CountTokens` have."""

    request: int
    counts: tuple[int, ...]
