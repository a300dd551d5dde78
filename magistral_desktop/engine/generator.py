"""Writing a reply: the prompt is read, then one token after another is sampled or forced."""

import contextlib
import copy
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from magistral_desktop.engine.beginning import Beginning, beginning_of_thought
from magistral_desktop.engine.checkup import check_model
from magistral_desktop.engine.context import Context, Interrupted, Reused
from magistral_desktop.engine.deltas import DeltaWriter
from magistral_desktop.engine.failures import too_long
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.kv_cache import KvCache
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.native_log import NativeLog
from magistral_desktop.engine.prompting import read_prompt, think_markup
from magistral_desktop.engine.replay import MAX_DRAWS, replay, spell
from magistral_desktop.engine.reply import NOTHING, Reply, Times, begun, finished, kept
from magistral_desktop.engine.sampler import Sampler
from magistral_desktop.engine.splitter import Splitter
from magistral_desktop.engine.steering import Force, Steering
from magistral_desktop.errors import PromptError
from magistral_desktop.language import tr
from magistral_desktop.models.room import room_for_prompt
from magistral_desktop.protocol import (
    CheckModel,
    Event,
    Finished,
    FinishReason,
    Generate,
    Intervention,
    LoadModel,
    ModelReady,
    Prefill,
    PromptProgress,
    Request,
    SaveCache,
)
from magistral_desktop.replay_protocol import Replay, Spell


def load_generator(
    command: LoadModel, interrupts: Interrupts, log: NativeLog, send: Callable[[Event], None]
) -> "Generator":
    """Return what does the requests for a model file.

    Raises:
        ModelError: it cannot be loaded.
    """
    model = LoadedModel(command, log, send)
    cache = None
    if command.cache_folder:
        with contextlib.suppress(OSError):  # the file went away: nothing can be told about what is saved
            cache = KvCache(Path(command.cache_folder), command.cache_limit_bytes, model.identity())
    return Generator(model, interrupts, send, Context(model, interrupts, cache))


class Generator:
    """Does the requests for one model, one at a time."""

    def __init__(
        self, model: LoadedModel, interrupts: Interrupts, send: Callable[[Event], None], context: Context | None = None
    ) -> None:
        self._model = model
        self._interrupts = interrupts
        self._send = send
        self._context = context or Context(model, interrupts)
        self._markup = think_markup(model)

    def ready(self) -> ModelReady:
        """Return what the window is told about the model."""
        return self._model.ready()

    def do(self, command: Request) -> Finished:
        """Do a request that `interrupts` has begun and return its end.

        Raises:
            UserError: it cannot be done.
        """
        match command:
            case Generate():
                return self.reply(command)
            case Prefill():
                return self.prefill(command)
            case SaveCache():
                return self.save(command)
            case CheckModel():
                return self.check(command)
            case Replay():
                return replay(command, self._model, self._context, self._send)
            case Spell():
                self._send(spell(command, self._model))
                return finished(command.request, "end", 0, NOTHING, (Times(), None, 0))

    def tokenize(self, text: str) -> list[int]:
        """Return the ids of a text as it stands in a prompt; may be called from any thread."""
        return self._model.vocabulary.tokenize(text)

    def reply(self, command: Generate) -> Finished:
        """Write the reply to a request that `interrupts` has begun; what happens is sent on the way.

        A reply that goes on (`written`) is token for token what it would have been while the context holds it or it
        was restored from disk. Where it has to be read again that is done in batches, which round differently.

        Raises:
            UserError: the prompt is too long or does not fit the model, or llama.cpp failed.
        """
        self._model.limit_threads(command.most_threads)
        prompt, splitter = read_prompt(self._model, command.prompt)
        self._check_written(command.written)
        command, beginning = self._cut_back(command, splitter)
        ids = [*prompt, *command.written]
        note = self._model.vocabulary.tokenize(command.note) if command.note else []
        self._check_length(len(prompt), len(command.written) + len(note))
        reply = self._start(command, splitter, len(prompt))
        times, reused, before = Times(), NOTHING, reply.position
        reason: FinishReason = "cancelled"
        try:
            reused = self._read(command, ids, len(prompt))
            times.read_at = time.perf_counter()
            if beginning:
                self._send(kept(reply, beginning))
            self._send(begun(reply, prompt, self._context))
            self._open(reply, note)
            reason = self._write(reply)
        except Interrupted:
            pass
        finally:
            reply.deltas.write(reply.splitter.release())
            reply.deltas.finish()
        return finished(command.request, reason, len(prompt), reused, (times, reply, reply.position - before))

    def prefill(self, command: Prefill) -> Finished:
        """Read a prompt ahead, so that one that begins like it need only be read from there on.

        Raises:
            UserError: the prompt is too long or does not fit the model, or llama.cpp failed.
        """
        self._model.limit_threads(0)
        prompt, _ = read_prompt(self._model, command.prompt)
        self._check_length(len(prompt), 0)
        if self._context.holds(prompt, command.cache_key):
            held = Reused(len(prompt), restored=False)
            return finished(command.request, "end", len(prompt), held, (Times(), None, 0))
        times, reused = Times(), NOTHING
        reason: FinishReason = "cancelled"
        try:
            reused = self._read(command, prompt, len(prompt))
            reason = "end"
        except Interrupted:
            pass
        return finished(command.request, reason, len(prompt), reused, (times, None, 0))

    def save(self, command: SaveCache) -> Finished:
        """Save a conversation to disk if it is the one in the context."""
        self._context.save(command.cache_key)
        return finished(command.request, "end", 0, NOTHING, (Times(), None, 0))

    def check(self, command: CheckModel) -> Finished:
        """Check the model; what is found is sent on the way.

        Raises:
            UserError: llama.cpp failed.
        """
        return check_model(self._model, command.request, self.reply, self._send)

    def close(self) -> None:
        """Save the conversation in the context and unload the model; nothing may be asked of this any more."""
        self._context.save()
        self._model.close()

    def _check_written(self, written: Sequence[int]) -> None:
        if any(not 0 <= token < self._model.vocabulary.size for token in written):
            raise PromptError(
                tr("This reply cannot be continued"),
                tr("It was written by a model with another vocabulary."),
                tr("Load the model that wrote it, or let the question be answered anew."),
            )

    def _cut_back(self, command: Generate, splitter: Splitter) -> tuple[Generate, Beginning | None]:
        """Return what is asked for without the tokens that are to be cut off, and what is kept if there are any."""
        written, vocabulary = command.written, self._model.vocabulary
        if command.keep_characters < 0 or not written:
            return command, None
        is_ended = vocabulary.ends(written[-1])
        pieces = [(token, vocabulary.piece(token)) for token in (written[:-1] if is_ended else written)]
        beginning = beginning_of_thought(pieces, copy.deepcopy(splitter), command.keep_characters)
        if beginning is None or beginning.tokens == len(written):
            return command, None
        think = command.think if beginning.tokens else "always"  # a first token that is tag and text goes as a whole
        return msgspec.structs.replace(command, written=written[: beginning.tokens], think=think), beginning

    def _check_length(self, prompt_tokens: int, written_tokens: int) -> None:
        context = self._model.context_tokens
        if not prompt_tokens:
            raise PromptError(tr("There is nothing to answer"), tr("The prompt is empty."), tr("Write a question."))
        room = room_for_prompt(context, written_tokens)
        if prompt_tokens + written_tokens > room:
            raise too_long(prompt_tokens + written_tokens, room, context)

    def _read(self, command: Generate | Prefill, ids: Sequence[int], prompt_tokens: int) -> Reused:
        def tell(done: int) -> None:
            self._send(PromptProgress(command.request, done, len(ids)))

        return self._context.read(ids, prompt_tokens, command.cache_key, tell)

    # Writing the reply

    def _start(self, command: Generate, splitter: Splitter, prompt_tokens: int) -> Reply:
        """Return the reply as it was after its last token."""
        limit = self._model.context_tokens - prompt_tokens + 1  # the last token sampled need not be decoded
        limit = min(limit, command.max_tokens) if command.max_tokens > 0 else limit
        deltas = DeltaWriter(command.request, self._send)
        steering = Steering(command, self._markup, limit, deltas.counts)
        draws = max(0, min(command.draws, MAX_DRAWS))
        sampler = Sampler(command.sampling, command.seed, draws)
        reply = Reply(command, splitter, deltas, sampler, steering, limit, len(command.written))
        for token in command.written:
            piece = self._model.vocabulary.piece(token)
            spans = splitter.feed(token, piece)
            deltas.resume(spans)
            steering.note(piece, splitter.place)
            steering.find_loop(spans)
        deltas.resume(splitter.release())
        return reply

    def _open(self, reply: Reply, note: Sequence[int]) -> None:
        """Begin a reply with what is not written by the model, or go on with the user's note."""
        self._interrupts.begin_writing()
        if force := reply.steering.opening(reply.splitter.place, self._interrupts):
            self._force(reply, force)
        if note:
            command = reply.command
            self._send(Intervention(command.request, "note", reply.position, command.note, len(note)))
            self._put(reply, note)

    def _write(self, reply: Reply) -> FinishReason:
        """Go on until something ends the reply, and return what did."""
        interrupts, context = self._interrupts, self._context
        while reply.position < reply.limit:
            if interrupts.stopped:
                return "cancelled"
            if force := reply.steering.due(reply.splitter.place, reply.limit - reply.position, interrupts):
                self._force(reply, force)
            try:
                context.go_on(reply.pending)
            except Interrupted:
                if interrupts.hurried:
                    continue
                return "cancelled"
            if ended := self._sample(reply):
                return ended
        return "length"

    def _sample(self, reply: Reply) -> FinishReason | None:
        """Write one token; return what ended the reply with it."""
        vocabulary, splitter, steering = self._model.vocabulary, reply.splitter, reply.steering
        logits = self._context.logits()
        if (banned := steering.banned(splitter.place)) is not None:
            logits[banned] = -float("inf")
        token = reply.sampler.sample(logits)
        if vocabulary.ends(token):
            reply.position += 1
            reply.deltas.write(splitter.flush())
            reply.deltas.write_end(token)
            return "end"
        piece = vocabulary.piece(token)
        if steering.ends_before(piece, splitter.place, reply.limit - reply.position):
            reply.sampler.put_back()
            return None
        spans = splitter.feed(token, piece)
        reply.deltas.write(spans)
        reply.position += 1
        reply.pending.append(token)
        steering.note(piece, splitter.place)
        loop = steering.find_loop(spans)
        return self._meet_loop(reply, loop) if loop else None

    def _meet_loop(self, reply: Reply, loop: str) -> FinishReason | None:
        stops = reply.steering.stops_at(loop, reply.splitter.place)
        if stops or reply.command.loop_guard == "warn":
            self._send(Intervention(reply.command.request, "loop", reply.position, loop))
        return "loop" if stops else None

    def _force(self, reply: Reply, force: Force) -> None:
        reply.deltas.write(reply.splitter.flush())
        tokens = len(force.ids)
        self._send(Intervention(reply.command.request, force.kind, reply.position, force.detail, tokens))
        self._put(reply, force.ids)

    def _put(self, reply: Reply, ids: Sequence[int]) -> None:
        """Put tokens into the reply that the model did not choose."""
        reply.deltas.write(reply.splitter.flush())
        spans = []
        for token in ids:
            piece = self._model.vocabulary.piece(token)
            spans += reply.splitter.feed(token, piece)
            reply.steering.note(piece, reply.splitter.place)
        reply.deltas.write_forced([*spans, *reply.splitter.flush()])
        reply.position += len(ids)
        reply.pending += ids
