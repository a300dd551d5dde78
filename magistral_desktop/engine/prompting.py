"""From prompt parts to token ids, to the splitter for the reply, and to the tokens that open and close its thought."""

from collections.abc import Sequence
from dataclasses import dataclass

from magistral_desktop.chat.formats import Part
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.splitter import IdSplitter, Splitter, TagSplitter
from magistral_desktop.engine.template import lay_out


@dataclass(frozen=True, slots=True)
class Markup:
    """The tokens with which the engine itself opens and closes a thought.

    `close_line` closes one that ends in a newline. `marker` is the control token that opens a thought anywhere, or None
    where tags in the text do so at the beginning only.
    """

    open: tuple[int, ...]
    close: tuple[int, ...]
    close_line: tuple[int, ...]
    marker: int | None


def think_markup(model: LoadedModel) -> Markup | None:
    """Return the tokens around a thought as the model itself would write them; None for a model without thoughts."""
    if not model.reasons:
        return None
    known, vocabulary = model.format, model.vocabulary
    if known.markers == "ids":
        opening, closing = vocabulary.control(known.think_open), vocabulary.control(known.think_close)
        return Markup((opening,), (closing,), (closing,), opening)
    closing_line = known.think_close + known.after_close
    texts = (known.think_open + known.after_open, known.before_close + closing_line, closing_line)
    opening_ids, close_ids, close_line_ids = (tuple(vocabulary.tokenize_markup(text)) for text in texts)
    return Markup(opening_ids, close_ids, close_line_ids, None)


def read_prompt(model: LoadedModel, parts: Sequence[Part]) -> tuple[list[int], Splitter]:
    """Return the prompt's token ids, and a splitter for the reply to it.

    Raises:
        ModelError: the parts do not fit the model's prompt format, or its template cannot lay them out.
    """
    if not model.format.template:
        return model.vocabulary.prompt_ids(parts), _splitter(model, inside=False)
    vocabulary = model.vocabulary
    pieces = lay_out(
        model.template, parts, vocabulary.text_of(vocabulary.bos_id), vocabulary.text_of(vocabulary.eos_id)
    )
    ids = [
        token
        for piece in pieces
        for token in (vocabulary.tokenize_markup if piece.from_template else vocabulary.tokenize)(piece.text)
    ]
    if vocabulary.adds_bos and ids[:1] != [vocabulary.bos_id]:
        ids.insert(0, vocabulary.bos_id)
    end = pieces[-1] if pieces else None
    opened = end is not None and end.from_template and end.text.rstrip().endswith(model.format.think_open)
    return ids, _splitter(model, inside=opened)


def _splitter(model: LoadedModel, *, inside: bool) -> Splitter:
    opening, closing = model.format.think_open, model.format.think_close
    if model.format.markers == "ids":
        return IdSplitter(model.vocabulary.control(opening), model.vocabulary.control(closing))
    return TagSplitter(opening, closing, inside=inside)
