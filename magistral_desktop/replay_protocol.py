"""What the window and its engine process say to each other of recorded replies; `protocol` has the rest."""

import msgspec

from magistral_desktop.chat.formats import Part
from magistral_desktop.chat.messages import Sampling

BatchRow = tuple[int, int, int]
"""So many tokens that were read at once, so many of them that are still there, and how often that came in a row."""


class Replay(msgspec.Struct, frozen=True, tag=True):
    """Draw a stretch of a reply again, and tell where another token comes than was recorded.

    The tokens of `ids` after the first `position` are drawn and compared, but those that were `forced`, which are put
    there: so many at a position each. Whatever is drawn, the recorded token is read, so that every token is compared
    in the same place. `batches` are those of `Begun`, for prompt and tokens before `position`; `draws` is of then, too.
    Bytes are token ids as in `Message.token_ids`. A `Differed` comes for each token that differs, then `Finished`, with
    the number of those that were drawn as `draws`.
    """

    request: int
    prompt: tuple[Part, ...]
    prompt_ids: bytes
    ids: bytes
    position: int
    sampling: Sampling
    seed: int
    draws: int
    batches: tuple[BatchRow, ...]
    forced: tuple[tuple[int, int], ...] = ()


class Spell(msgspec.Struct, frozen=True, tag=True):
    """Tell, as `Spelled`, which ids a prompt has and which text a reply's tokens have; the model computes nothing."""

    request: int
    prompt: tuple[Part, ...]
    ids: bytes
    forced: tuple[tuple[int, int], ...] = ()


class Begun(msgspec.Struct, frozen=True, tag=True):
    """The prompt is read, and the reply begins, or goes on after its first `position` tokens.

    Comes once, after `Kept` and before the first `Intervention` and delta. `prompt_ids` are the tokens of the prompt,
    as in `Message.token_ids`; `batches` how they and the reply's first tokens were read, on which the last digits of
    what the model computes depend; `draws` how many tokens were drawn before.
    """

    request: int
    position: int
    draws: int
    prompt_ids: bytes
    batches: tuple[BatchRow, ...]


class Differed(msgspec.Struct, frozen=True, tag=True):
    """Another token was drawn than was recorded, at a position of the reply.

    `probability` is that of the recorded one here and now, at the temperature of the reply (at 1 where that is 0) and
    before `top_p`; `rank` is 1 where no token is likelier. The texts may be parts of characters.
    """

    request: int
    position: int
    recorded: int
    drawn: int
    recorded_text: str
    drawn_text: str
    probability: float
    rank: int


class Spelled(msgspec.Struct, frozen=True, tag=True):
    """The tokens of a prompt, as in `Message.token_ids`, and the text of a reply's tokens.

    There are none of the prompt where the template in the model file writes the day, which is another one by now.
    """

    request: int
    prompt_ids: bytes
    reasoning: str
    answer: str
