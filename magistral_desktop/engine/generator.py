"""Writing a reply: the prompt is read in batches, then one token after another is sampled."""

import time
from collections.abc import Callable
from typing import Any

from llama_cpp import llama_cpp

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.engine.deltas import DeltaWriter
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.model import MAX_BATCH, LoadedModel
from magistral_desktop.engine.prompting import read_prompt
from magistral_desktop.engine.splitter import Splitter
from magistral_desktop.errors import EngineError, PromptError
from magistral_desktop.protocol import Event, Finished, FinishReason, Generate, PromptProgress

MAX_RESERVE_TOKENS = 256
"""Room that a prompt must leave for the reply, or an eighth of a small context."""

TOP_K = 256
"""Sorting all 131,072 tokens for top_p takes 11 ms; of a trained model's next token, 256 hold practically all."""

PROGRESS_EVERY_S = 0.1

_ABORTED = 2
_NO_SLOT = 1


class _Stopped(Exception):  # noqa: N818 -- the user's wish, not an error
    """The request was cancelled."""


class Generator:
    """Writes replies with one model, one at a time, and remembers what its context holds.

    A prompt that goes on from the last prompt and its reply is read from there on. One that leaves the last prompt
    earlier is read again from a whole batch, so its keys and values come from the same batches as in a fresh context
    and the same request gives the same reply.
    """

    def __init__(self, model: LoadedModel, interrupts: Interrupts, send: Callable[[Event], None]) -> None:
        self._model = model
        self._context = model.context
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._interrupts = interrupts
        self._send = send
        self._held: list[int] = []  # the tokens in the context
        self._read_count = 0  # of them, those read as a prompt
        self._whole_count = 0  # of them, those read in whole batches from the beginning
        self._batch_size = batch_size(model.parameters, model.threads, on_gpu=model.backend != "CPU")
        model.watch(interrupts)

    def reply(self, command: Generate) -> Finished:
        """Write the reply to a request that `interrupts` has begun; deltas and progress are sent on the way.

        Raises:
            UserError: the prompt is too long or does not fit the model, or llama.cpp failed.
        """
        ids, splitter = read_prompt(self._model, command.prompt)
        self._check_length(len(ids))
        deltas = DeltaWriter(command.request, self._send)
        started = time.perf_counter()
        reason: FinishReason = "cancelled"
        sampled = 0
        read_at = None
        try:
            self._read(command.request, ids)
            read_at = time.perf_counter()
            reason, sampled = self._write(command, splitter, deltas)
        except _Stopped:
            pass
        finally:
            deltas.finish()
        return _finished(command.request, reason, len(ids), deltas, (started, read_at, sampled))

    def _check_length(self, tokens: int) -> None:
        context = self._model.context_tokens
        room = context - min(MAX_RESERVE_TOKENS, context // 8)
        if not tokens:
            raise PromptError("There is nothing to answer", "The prompt is empty.", "Write a question.")
        if tokens > room:
            raise PromptError(
                "The conversation is too long",
                f"It takes {tokens:,} tokens, {tokens - room:,} more than fit into the context of {context:,} tokens "
                "beside a reply.",
                "Shorten the question, start a new chat, or load the model with a longer context.",
            )

    # Reading the prompt

    def _read(self, request: int, ids: list[int]) -> None:
        done = self._reuse(ids)
        total = len(ids)
        told_at = time.perf_counter()
        self._send(PromptProgress(request, done, total))
        while done < total:
            batch = ids[done : done + self._batch_size]
            self._decode(batch)
            done += len(batch)
            if done == total or time.perf_counter() - told_at >= PROGRESS_EVERY_S:
                told_at = time.perf_counter()
                self._send(PromptProgress(request, done, total))

    def _reuse(self, ids: list[int]) -> int:
        """Cut the context back to what the prompt begins with; return how many of the prompt's tokens it holds."""
        same = _common_length(self._held, ids[:-1])  # the last one must be decoded to sample after it
        size = self._batch_size
        goes_on = same > self._read_count > 0
        kept = same if goes_on else min(same, self._whole_count) // size * size
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, kept, -1):
            llama_cpp.llama_memory_clear(self._memory, True)  # a kind of model that cannot go back
            kept = 0
        del self._held[kept:]
        self._read_count = len(ids)
        if kept % size == 0 and kept <= self._whole_count:
            self._whole_count = len(ids) // size * size
        return kept

    def _decode(self, ids: list[int]) -> None:
        """Let the model read `ids`, at most a batch.

        Raises:
            _Stopped: the request was cancelled; of these tokens the context holds none.
            EngineError: llama.cpp failed.
        """
        if self._interrupts.stopped:
            raise _Stopped
        tokens = (llama_cpp.llama_token * len(ids))(*ids)
        result = llama_cpp.llama_decode(self._context, llama_cpp.llama_batch_get_one(tokens, len(ids)))
        if result == 0:
            self._held += ids
            return
        self._forget_failed()
        if result == _ABORTED:
            raise _Stopped
        raise _decode_error(result)

    def _forget_failed(self) -> None:
        """Take what a failed batch has left out of the context."""
        held = len(self._held)
        self._read_count = min(self._read_count, held)
        self._whole_count = min(self._whole_count, held)
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, held, -1):
            llama_cpp.llama_memory_clear(self._memory, True)
            self._held.clear()
            self._read_count = self._whole_count = 0

    # Writing the reply

    def _write(self, command: Generate, splitter: Splitter, deltas: DeltaWriter) -> tuple[FinishReason, int]:
        """Sample until something ends the reply; return what did, and how many tokens were sampled."""
        vocabulary, context, interrupts = self._model.vocabulary, self._context, self._interrupts
        limit = self._model.context_tokens - len(self._held) + 1  # the last token sampled need not be decoded
        limit = min(limit, command.max_tokens) if command.max_tokens > 0 else limit
        chain = _sampler_chain(command.sampling, command.seed)
        sampled = 0
        reason: FinishReason = "length"
        try:
            while sampled < limit:
                if interrupts.stopped:
                    reason = "cancelled"
                    break
                token = llama_cpp.llama_sampler_sample(chain, context, -1)
                sampled += 1
                if vocabulary.ends(token):
                    reason = "end"
                    deltas.write(splitter.flush())
                    deltas.write_end(token)
                    break
                deltas.write(splitter.feed(token, vocabulary.piece(token)))
                if sampled < limit:
                    self._decode([token])
        except _Stopped:
            reason = "cancelled"
        finally:
            llama_cpp.llama_sampler_free(chain)
        deltas.write(splitter.flush())
        return reason, sampled


def batch_size(parameters: int, threads: int, *, on_gpu: bool) -> int:
    """Return how many tokens of a prompt are read at once.

    Cancelling is seen between the operations of a batch on the CPU, and between batches on most GPUs. In a model of
    24 billion weights the longest operation takes about a second for 512 tokens on two cores, and 0.1 s for 16 tokens
    on one. The size follows from the model and the settings alone, not from a measurement: other batches round
    differently, and a reply should be repeatable.
    """
    operations, least = (6e12, 128) if on_gpu else (0.5e12 * threads, 16)
    return max(least, min(MAX_BATCH, int(operations / (2 * max(1, parameters)))))


def _sampler_chain(sampling: Sampling, seed: int) -> Any:
    chain = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
    add = llama_cpp.llama_sampler_chain_add
    if sampling.temperature <= 0:
        add(chain, llama_cpp.llama_sampler_init_greedy())
        return chain
    add(chain, llama_cpp.llama_sampler_init_top_k(TOP_K))
    if sampling.top_p < 1:
        add(chain, llama_cpp.llama_sampler_init_top_p(sampling.top_p, 1))
    add(chain, llama_cpp.llama_sampler_init_temp(sampling.temperature))
    add(chain, llama_cpp.llama_sampler_init_dist(seed & 0xFFFFFFFF))
    return chain


def _common_length(first: list[int], second: list[int]) -> int:
    for index, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return index
    return min(len(first), len(second))


def _decode_error(result: int) -> EngineError:
    if result == _NO_SLOT:
        return EngineError(
            "The context is full", "There is no room for more of this conversation.", "Start a new chat."
        )
    return EngineError(
        "The model stopped working",
        f"llama.cpp could not go on (code {result}); this mostly means that memory ran out.",
        "Load the model again, with a shorter context if this comes back.",
    )


def _finished(
    request: int,
    reason: FinishReason,
    prompt_tokens: int,
    deltas: DeltaWriter,
    times: tuple[float, float | None, int],
) -> Finished:
    started, read_at, sampled = times
    ended = time.perf_counter()
    begun = read_at if read_at is not None else ended
    seconds = ended - begun
    thought_until = deltas.reasoning_ended_at
    return Finished(
        request=request,
        reason=reason,
        prompt_tokens=prompt_tokens,
        reasoning_tokens=deltas.counts["reasoning"],
        answer_tokens=deltas.counts["answer"],
        prompt_ms=round((begun - started) * 1000),
        reasoning_ms=round((thought_until - begun) * 1000) if thought_until is not None else 0,
        generation_ms=round(seconds * 1000),
        tokens_per_second=sampled / seconds if sampled and seconds > 0 else 0.0,
    )
