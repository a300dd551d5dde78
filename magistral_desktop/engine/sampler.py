"""Drawing the next token: temperature first, then top_p over the whole vocabulary, as Magistral's reference does.

vLLM (`v1/sample/sampler.py`) and Hugging Face transformers apply the temperature before top_p, and the model cards'
0.7 and 0.95 are meant so. llama.cpp's samplers can do the same, but sorting 131,072 entries for top_p takes 1.2 ms, and
cutting them to the likeliest 256 first takes 0.32 ms and gives the rest's share of the probability away. Here the
softmax is over all entries, and only those that can be in the nucleus are sorted: 0.17 ms on the same machine, and
2 ms where the model has no idea. It is made in the memory of the logits, which llama.cpp has just written and the
processor's caches still hold: another array would have to come from main memory for each token.
"""

import math
import random

import numpy as np
from numpy.typing import NDArray

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.errors import EngineError
from magistral_desktop.language import tr

Logits = NDArray[np.float32]

_FIRST_THRESHOLD = 1e-3  # of the likeliest token's probability: mostly holds the nucleus, and few tokens
_LAST_THRESHOLD = 1e-36
_FEW = 2_048  # tokens that are sorted as fast as looked through


class Sampler:
    """Draws tokens; the same seed, settings and logits give the same ones.

    Every token takes one number of Python's Mersenne Twister, whose sequence is the same in all versions of Python, so
    `draws` tokens later it can be taken up again.
    """

    def __init__(self, sampling: Sampling, seed: int, draws: int = 0) -> None:
        self.draws = draws
        self._sampling = sampling
        self._random = random.Random(seed)  # noqa: S311 -- a game of chance, not a secret
        for _ in range(draws):
            self._random.random()
        self._last = 0.0
        self._kept: float | None = None

    def sample(self, logits: Logits) -> int:
        """Return the next token's id; `logits` are used up.

        Raises:
            EngineError: the logits are no numbers.
        """
        peak = float(logits.max())
        if not math.isfinite(peak):
            raise EngineError(
                tr("The model stopped working"),
                tr("It computed something that is not a number; the model file may be damaged."),
                tr("Load the model again; if this comes back, download the file again."),
            )
        self._last = self._random.random() if self._kept is None else self._kept
        self._kept = None
        self.draws += 1
        if self._sampling.temperature <= 0:
            return int(logits.argmax())
        tokens, sums = self.candidates(logits, peak)
        place = int(np.searchsorted(sums, self._last * float(sums[-1]), side="right"))
        place = min(place, len(sums) - 1)
        return place if tokens is None else int(tokens[place])

    def put_back(self) -> None:
        """Take the last token back, with its random number, which the next one takes instead.

        That one needs logits of its own.
        """
        self._kept = self._last
        self.draws -= 1

    def candidates(self, logits: Logits, peak: float) -> tuple[NDArray[np.intp] | None, NDArray[np.float64]]:
        """Return the tokens that can be drawn, None for all in their order, and the running sums of their weights.

        `peak` is the greatest of the logits, in whose memory the weights are made.
        """
        weights = np.subtract(logits, np.float32(peak), out=logits)
        weights *= np.float32(1 / self._sampling.temperature)
        np.exp(weights, out=weights)
        if self._sampling.top_p >= 1:
            return None, np.cumsum(weights, dtype=np.float64)
        return nucleus(weights, self._sampling.top_p)


def nucleus(weights: Logits, top_p: float) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return the fewest tokens that hold `top_p` of all weight, and the running sums of their weights.

    `weights` are probabilities but for a common factor, the greatest being 1.
    """
    wanted = top_p * float(weights.sum())
    threshold = _FIRST_THRESHOLD
    tokens = np.flatnonzero(weights > threshold)
    while len(tokens) <= _FEW and threshold > _LAST_THRESHOLD:
        chosen = weights[tokens]
        if float(chosen.sum(dtype=np.float64)) >= wanted:
            order = np.argsort(-chosen, kind="stable")
            sums = np.cumsum(chosen[order], dtype=np.float64)
            count = int(np.searchsorted(sums, wanted)) + 1
            return tokens[order[:count]], sums[:count]
        threshold *= 1e-2
        tokens = np.flatnonzero(weights > threshold)
    return _wide_nucleus(weights, wanted)


def _wide_nucleus(weights: Logits, wanted: float) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Do the same where the nucleus is wide, without sorting it all: in 2 ms instead of 14 for 100,000 tokens.

    The upper half of a positive float's bits grows with it, so it sorts the weights into bins of less than 1 %; only
    the bin in which the nucleus ends is sorted.
    """
    bins = weights.view(np.int32) >> 16
    from_top = np.cumsum(np.bincount(bins, weights)[::-1])
    last = int(np.searchsorted(from_top, wanted))
    edge = len(from_top) - 1 - last
    above = float(from_top[last - 1]) if last else 0.0
    border = np.flatnonzero(bins == edge)
    border = border[np.argsort(-weights[border], kind="stable")]
    count = int(np.searchsorted(above + np.cumsum(weights[border], dtype=np.float64), wanted)) + 1
    tokens = np.concatenate([np.flatnonzero(bins > edge), border[:count]])
    return tokens, np.cumsum(weights[tokens], dtype=np.float64)
