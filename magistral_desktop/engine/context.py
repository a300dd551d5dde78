"""What the model has read: the tokens in its context, and how a new prompt makes use of them.

A prompt that goes on from all that is held, or from the last prompt into its reply, is read from there on. One that
leaves the last prompt earlier is read again from a whole batch, so its keys and values come from the same batches as in
a fresh context: the same request then gives the same reply. Where a conversation went on from a reply or from what was
read ahead (`Prefill`), writing its last reply once more may round differently from the first time, and with that choose
other tokens now and then.
"""

import ctypes
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from llama_cpp import llama_cpp

from magistral_desktop.engine.batches import Batches
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.kv_cache import KvCache, Saved
from magistral_desktop.engine.load_errors import explain_decode
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.sampler import Logits
from magistral_desktop.replay_protocol import BatchRow

PROGRESS_EVERY_S = 0.1

_ABORTED = 2


class Interrupted(Exception):  # noqa: N818 -- the user's wish, not an error
    """The request was cancelled, or is to answer now."""


@dataclass(frozen=True, slots=True)
class Reused:
    """How many tokens of a prompt were not read again, and whether they came from disk."""

    tokens: int
    restored: bool


class Context:
    """The tokens that a model's context holds; used by one thread."""

    def __init__(self, model: LoadedModel, interrupts: Interrupts, cache: KvCache | None = None) -> None:
        self.held: list[int] = []
        self.batches = Batches()
        self._native = model.context
        self._memory = llama_cpp.llama_get_memory(self._native)
        self._log = model.log
        self._interrupts = interrupts
        self._cache = cache
        self._batch_tokens = model.batch_tokens
        self._capacity = model.context_tokens
        self._row = ctypes.c_float * model.vocabulary.size
        self._key = ""
        self._changed = False  # since it was saved or restored
        self._read_count = 0  # of the tokens held, those read as a prompt
        self._whole_count = 0  # of them, those read in whole batches from the beginning
        model.watch(interrupts)

    def read(self, ids: Sequence[int], prompt_tokens: int, key: str, tell: Callable[[int], None]) -> Reused:
        """Let the model read a prompt of `prompt_tokens`, and what is written of the reply to it, that make up `ids`.

        `tell` hears how many of the tokens are read. A reply may be taken up again at any of its tokens.

        Raises:
            Interrupted: the request was cancelled; whole batches that were read stay in the context.
            UserError: llama.cpp failed.
        """
        restored = self._change_conversation(key, ids)
        done = self._reuse(ids, prompt_tokens)
        reused = Reused(done, restored)
        told_at = time.perf_counter()
        tell(done)
        while done < len(ids):
            batch = ids[done : done + self._batch_tokens]
            self._decode(batch)
            done += len(batch)
            if done == len(ids) or time.perf_counter() - told_at >= PROGRESS_EVERY_S:
                told_at = time.perf_counter()
                tell(done)
        return reused

    def read_as(self, ids: Sequence[int], batches: Sequence[BatchRow], tell: Callable[[int], None]) -> None:
        """Let the model read `ids` in these very batches; they are of no conversation and are not saved.

        What was cut out of a batch is made up for by tokens of the same number, which change nothing before them.

        Raises:
            Interrupted: the request was cancelled.
            UserError: llama.cpp failed.
        """
        self._change_conversation("", ids)
        is_begun = self.held == list(ids[: len(self.held)])
        rest = self.batches.rest_of(batches) if is_begun else None
        if rest is None:
            self._forget_all()
            rest = list(batches)
        self._read_count = self._whole_count = 0
        for size, kept, times in rest:
            for _ in range(times):
                done = len(self.held)
                part = list(ids[done : done + kept])
                self._decode(part + part[-1:] * (size - kept))
                if size > kept and llama_cpp.llama_memory_seq_rm(self._memory, 0, done + kept, -1):
                    self._keep(done + kept)
                tell(len(self.held))

    def holds(self, ids: Sequence[int], key: str) -> bool:
        """Return whether a conversation is in the context up to the end of `ids`."""
        return key == self._key and common_length(self.held, ids) == len(ids)

    def go_on(self, pending: list[int]) -> None:
        """Let the model read what was written, and take it off `pending`.

        Raises:
            Interrupted: what is still in `pending` was not read.
            UserError: llama.cpp failed.
        """
        while pending:
            batch = pending[: self._batch_tokens]
            self._decode(batch)
            del pending[: len(batch)]

    def logits(self) -> Logits:
        """Return the next token's scores, one for each of the vocabulary; valid and writable until more is read."""
        row = llama_cpp.llama_get_logits_ith(self._native, -1)
        return np.frombuffer(self._row.from_address(ctypes.addressof(row.contents)), np.float32)

    def save(self, key: str = "") -> None:
        """Save the conversation to disk if there is something new, and it is `key`'s; "" is any conversation's."""
        if self._cache and self._changed and self._key and key in {"", self._key}:
            saved = Saved(self.held, self._read_count, self._whole_count, self.batches.rows())
            self._changed = not self._cache.save(self._key, self._native, saved)

    def run(self, batch: Any) -> int:
        """Call `llama_decode`, which is all that takes the model's own time."""
        return int(llama_cpp.llama_decode(self._native, batch))

    def _change_conversation(self, key: str, ids: Sequence[int]) -> bool:
        """Save the conversation that gives way; return whether the new one was restored from disk."""
        if key != self._key:
            self.save()
            self._key, self._changed = key, False  # what is held is not the new one's, until something is read
        if not (self._cache and key):
            return False
        on_disk = self._cache.tokens(key)
        if len(on_disk) > self._capacity or common_length(on_disk, ids) <= common_length(self.held, ids):
            return False
        saved = self._cache.restore(key, self._native, self._capacity)
        if saved is None:
            self._forget_all()  # a restore that fails half-way leaves nothing
            return False
        self.held, self.batches = saved.tokens, Batches(saved.batches)
        self._read_count, self._whole_count = saved.read_count, saved.whole_count
        self._changed = False
        return True

    def _reuse(self, ids: Sequence[int], prompt_tokens: int) -> int:
        """Cut the context back to what the prompt begins with; return how many of the prompt's tokens it holds."""
        same = common_length(self.held, ids[:-1])  # the last one must be decoded to sample after it
        size = self._batch_tokens
        goes_on = self._goes_on(same, in_reply=len(ids) > prompt_tokens)
        kept = same if goes_on else min(same, self._whole_count) // size * size
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, kept, -1):
            self._forget_all()  # a kind of model that cannot go back
            kept = 0
        self._keep(kept)
        self._read_count = prompt_tokens
        if kept % size == 0 and kept <= self._whole_count:
            self._whole_count = prompt_tokens // size * size
        return kept

    def _goes_on(self, same: int, *, in_reply: bool) -> bool:
        """Return whether what is asked for goes on from all that is held, or from within the last reply."""
        if same == len(self.held):
            return True
        return self._read_count > 0 and same >= self._read_count + (not in_reply)

    def _decode(self, ids: Sequence[int]) -> None:
        if self._interrupts.stopped:
            raise Interrupted
        tokens = (llama_cpp.llama_token * len(ids))(*ids)
        self._log.errors.clear()
        result = self.run(llama_cpp.llama_batch_get_one(tokens, len(ids)))
        if result == 0:
            self.held += ids
            self.batches.add(len(ids))
            self._changed = True
            return
        self._forget_failed()
        if result == _ABORTED:
            raise Interrupted
        raise explain_decode(result, list(self._log.errors))

    def _forget_failed(self) -> None:
        """Take what a failed batch has left out of the context."""
        held = len(self.held)
        self._read_count = min(self._read_count, held)
        self._whole_count = min(self._whole_count, held)
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, held, -1):
            self._forget_all()

    def _forget_all(self) -> None:
        llama_cpp.llama_memory_clear(self._memory, True)
        self._keep(0)
        self._read_count = self._whole_count = 0

    def _keep(self, tokens: int) -> None:
        """Note that the context holds no more than its first tokens."""
        if tokens < len(self.held):
            del self.held[tokens:]
            self.batches.cut(tokens)


def common_length(first: Sequence[int], second: Sequence[int]) -> int:
    """Return how many tokens two rows of them have in common from the beginning."""
    for index, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return index
    return min(len(first), len(second))
