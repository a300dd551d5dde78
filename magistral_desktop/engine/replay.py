"""A recorded reply once more: its tokens as text, and whether this machine draws the same ones.

The recorded tokens are read whatever is drawn, each in the batch it was read in the first time. So all are compared in
the same place, and where the same build, settings and processor compute the same numbers, none differs.
"""

import time
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from magistral_desktop.chat.messages import Channel, Sampling
from magistral_desktop.chat.token_ids import packed, unpacked
from magistral_desktop.engine.context import PROGRESS_EVERY_S, Context, Interrupted
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.prompting import read_prompt, think_markup
from magistral_desktop.engine.sampler import Logits, Sampler
from magistral_desktop.engine.splitter import Span, Splitter
from magistral_desktop.engine.steering import Steering
from magistral_desktop.errors import PromptError
from magistral_desktop.language import Phrase, counted, tr
from magistral_desktop.protocol import Event, Finished, Generate, PromptProgress
from magistral_desktop.replay_protocol import Differed, Replay, Spell, Spelled

MAX_DRAWS = 1 << 20
"""More than the longest reply has, however often it was cut back; so many numbers are passed over in 50 ms."""

_Forced = Mapping[int, int]


def spell(command: Spell, model: LoadedModel) -> Spelled:
    """Return the tokens of a prompt and the text of a reply's tokens.

    Raises:
        UserError: they do not fit the model.
    """
    ids, forced = unpacked(command.ids), dict(command.forced)
    _check_ids(model, ids)
    prompt, splitter = read_prompt(model, command.prompt)
    reply = _Reading(model, splitter)
    for position in _beginnings(len(ids), forced):
        reply.read(ids[position : position + max(1, forced.get(position, 0))], is_forced=position in forced)
    is_dated = model.format.template and "strftime_now" in model.template
    prompt_ids = b"" if is_dated else packed(prompt)
    return Spelled(command.request, prompt_ids, "".join(reply.texts["reasoning"]), "".join(reply.texts["answer"]))


def replay(command: Replay, model: LoadedModel, context: Context, send: Callable[[Event], None]) -> Finished:
    """Draw a stretch of a reply again; each token that differs is sent.

    Raises:
        UserError: it does not fit the model or its context, or llama.cpp failed.
    """
    replaying = _Replaying(command, model, context, send)
    started = time.perf_counter()
    try:
        replaying.run()
    except Interrupted:
        return Finished(command.request, "cancelled", 0, 0, 0, 0, 0, 0, 0.0, draws=replaying.drawn)
    taken_ms = round((time.perf_counter() - started) * 1000)
    prompt_tokens = len(command.prompt_ids) // 4
    return Finished(command.request, "end", prompt_tokens, 0, 0, 0, 0, taken_ms, 0.0, draws=replaying.drawn)


class _Reading:
    """The text of a reply that is read token by token, as `Generator` gives it."""

    def __init__(self, model: LoadedModel, splitter: Splitter) -> None:
        self._vocabulary = model.vocabulary
        self.splitter = splitter
        self.steering = Steering(Generate(0, (), Sampling(), 0), think_markup(model), 0, {"reasoning": 0, "answer": 0})
        self.texts: dict[Channel, list[str]] = {"reasoning": [], "answer": []}

    def read(self, ids: Sequence[int], *, is_forced: bool) -> None:
        """Take tokens that the model drew, or that were put there."""
        if is_forced:
            self._add(self.splitter.flush())
        for token in ids:
            if self._vocabulary.ends(token) and not is_forced:
                self._add(self.splitter.flush())
                continue
            piece = self._vocabulary.piece(token)
            self._add(self.splitter.feed(token, piece))
            self.steering.note(piece, self.splitter.place)
        if is_forced:
            self._add(self.splitter.flush())

    def _add(self, spans: Sequence[Span]) -> None:
        for span in spans:
            self.texts[span.channel].append(span.text)


class _Replaying:
    """One stretch; `drawn` counts the tokens that were drawn so far."""

    def __init__(self, command: Replay, model: LoadedModel, context: Context, send: Callable[[Event], None]) -> None:
        self._command = command
        self._vocabulary = model.vocabulary
        self._context = context
        self._send = send
        self._prompt, self._ids = unpacked(command.prompt_ids), unpacked(command.ids)
        self._forced = dict(command.forced)
        self._check(model)
        _, splitter = read_prompt(model, command.prompt)
        self._reading = _Reading(model, splitter)
        self._sampler = Sampler(command.sampling, command.seed, command.draws)
        self._pending: list[int] = []
        self._told_at = 0.0
        self.drawn = 0

    def run(self) -> None:
        """Read what was there before, then draw and compare.

        Raises:
            Interrupted: the request was cancelled.
            UserError: llama.cpp failed.
        """
        command, ids, reading = self._command, self._ids, self._reading
        before = [*self._prompt, *ids[: command.position]]
        self._context.read_as(before, command.batches, self._tell)
        for position in _beginnings(len(ids), self._forced):
            count = self._forced.get(position, 0)
            tokens = ids[position : position + max(1, count)]
            if position >= command.position:
                self._write(position, tokens, is_forced=count > 0)
            reading.read(tokens, is_forced=count > 0)
        self._told_at = 0.0
        self._tell(len(self._prompt) + len(ids))

    def _write(self, position: int, tokens: Sequence[int], *, is_forced: bool) -> None:
        if is_forced:
            self._pending += tokens
            return
        self._context.go_on(self._pending)
        self._tell(len(self._prompt) + position)
        self._draw(position, tokens[0])
        self._pending += tokens

    def _draw(self, position: int, recorded: int) -> None:
        logits = self._context.logits()
        if (banned := self._reading.steering.banned(self._reading.splitter.place)) is not None:
            logits[banned] = -float("inf")
        scores = logits.copy()  # drawing uses them up
        drawn = self._sampler.sample(logits)
        self.drawn += 1
        if drawn != recorded:
            self._send(self._difference(position, recorded, drawn, scores))

    def _difference(self, position: int, recorded: int, drawn: int, logits: Logits) -> Differed:
        text_of = self._vocabulary.text_of
        chance = probability(logits, recorded, self._command.sampling.temperature)
        rank = 1 + int(np.count_nonzero(logits > logits[recorded]))
        return Differed(
            self._command.request, position, recorded, drawn, text_of(recorded), text_of(drawn), chance, rank
        )

    def _tell(self, done: int) -> None:
        now = time.perf_counter()
        if now - self._told_at >= PROGRESS_EVERY_S:
            self._told_at = now
            self._send(PromptProgress(self._command.request, done, len(self._prompt) + len(self._ids)))

    def _check(self, model: LoadedModel) -> None:
        """Refuse what the record of another model, or no record at all, would do to llama.cpp."""
        command = self._command
        _check_ids(model, self._prompt)
        _check_ids(model, self._ids)
        fits = all(0 < kept <= size <= model.batch_tokens and times > 0 for size, kept, times in command.batches)
        count = sum(kept * times for _, kept, times in command.batches)
        if not fits or not self._prompt or count != len(self._prompt) + command.position:
            raise _unfit(tr("The batches in which it was read are not those of this model."))
        if not 0 <= command.draws <= MAX_DRAWS:
            raise _unfit(tr("More random numbers were drawn for it than there are tokens."))
        room = model.context_tokens + 1  # the last token need not be read
        if len(self._prompt) + len(self._ids) > room:
            raise _unfit(
                counted(
                    model.context_tokens,
                    "It is longer than the context of {n} token that was loaded.",
                    "It is longer than the context of {n} tokens that was loaded.",
                )
            )


def probability(logits: Logits, token: int, temperature: float) -> float:
    """Return how likely a token is, at 1 where the temperature is 0."""
    scaled = logits.astype(np.float64) / (temperature if temperature > 0 else 1.0)
    weights = np.exp(scaled - scaled.max())
    return float(weights[token] / weights.sum())


def _beginnings(count: int, forced: _Forced) -> list[int]:
    """Return the positions at which a token was drawn or a row of forced ones begins."""
    found, position = [], 0
    while position < count:
        found.append(position)
        position += max(1, forced.get(position, 0))
    return found


def _check_ids(model: LoadedModel, ids: Sequence[int]) -> None:
    if any(not 0 <= token < model.vocabulary.size for token in ids):
        raise _unfit(tr("It was written by a model with another vocabulary."))


def _unfit(reason: Phrase) -> PromptError:
    return PromptError(
        tr("This reply cannot be replayed"),
        reason,
        tr("Load the model that wrote it, with the settings it was written with."),
    )
