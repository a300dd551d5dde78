"""Tokens are drawn as the reference draws them: temperature, then top_p over the whole vocabulary."""

from collections import Counter
from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.engine.context import Context
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.native_log import NativeLog
from magistral_desktop.engine.sampler import Logits, Sampler
from magistral_desktop.errors import EngineError
from magistral_desktop.protocol import LoadModel
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.client import ask

VOCABULARY = 131_072
CARD = Sampling(temperature=0.7, top_p=0.95)
SETTINGS = [CARD, Sampling(1.0, 0.95), Sampling(1.5, 0.99), Sampling(0.3, 0.5), Sampling(2.0, 1.0), Sampling(0.7, 1e-6)]


def _power_law(exponent: float, lead: float, seed: int) -> Logits:
    """Return logits whose probabilities fall with a power of the rank, as trained models' do, the first set off.

    Zipf's law of words has the exponent 1; a model that is sure of its next token has a steep one and a lead.
    """
    random = np.random.default_rng(seed)
    ranks = np.arange(1, VOCABULARY + 1)
    logits = -exponent * np.log(ranks) + random.normal(0, 0.3, VOCABULARY)
    logits[0] += lead
    return np.asarray(random.permutation(logits) + random.uniform(-10, 20), np.float32)


def _bell(deviation: float, seed: int) -> Logits:
    """Return logits of a bell curve with some that stand out, the shape of a hidden state times random rows."""
    random = np.random.default_rng(seed)
    logits = random.normal(0, deviation, VOCABULARY)
    logits[random.integers(0, VOCABULARY, 30)] += random.exponential(5, 30)
    return np.asarray(logits, np.float32)


SYNTHETIC = {
    "sure": _power_law(2.0, 8, 1),
    "two ways": _power_law(1.6, 2, 2),
    "open": _power_law(1.2, 0, 3),
    "wide open": _power_law(0.9, 0, 4),
    "bell": _bell(2.2, 5),
    "flat bell": _bell(1.0, 6),
    "one": np.where(np.arange(VOCABULARY) == 7, np.float32(40), np.float32(-40)),
    "same": np.zeros(VOCABULARY, np.float32),
}


@pytest.fixture(scope="module")
def recorded() -> Iterator[list[Logits]]:
    """Return the demo model's logits after each of 40 tokens that it draws."""
    model = LoadedModel(LoadModel(str(DEMO_MODEL), threads=1), NativeLog(), lambda _: None)
    context, sampler = Context(model, Interrupts()), Sampler(Sampling(1.2, 1.0), 3)
    context.go_on(model.vocabulary.prompt_ids(ask("What is 347 + 168?")))
    rows = []
    for _ in range(40):
        rows.append(context.logits().copy())
        context.go_on([sampler.sample(rows[-1].copy())])
    yield rows
    model.close()


def _reference(logits: Logits, sampling: Sampling) -> NDArray[np.float64]:
    """Return the probabilities as vLLM and transformers compute them, in double precision."""
    scaled = logits.astype(np.float64) / sampling.temperature
    chances = np.exp(scaled - scaled.max())
    chances /= chances.sum()
    order = np.argsort(-chances, kind="stable")
    before = np.cumsum(chances[order]) - chances[order]
    chances[order[before >= sampling.top_p]] = 0
    return np.asarray(chances / chances.sum())


def _drawn(logits: Logits, sampling: Sampling) -> NDArray[np.float64]:
    """Return the probabilities with which the sampler draws."""
    tokens, sums = Sampler(sampling, 1).candidates(logits.copy(), float(logits.max()))
    chances = np.zeros(len(logits))
    chances[np.arange(len(logits)) if tokens is None else tokens] = np.diff(sums, prepend=0.0) / sums[-1]
    return chances


def _total_variation(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    return float(np.abs(one - other).sum() / 2)


@pytest.mark.parametrize("sampling", SETTINGS, ids=str)
@pytest.mark.parametrize("name", SYNTHETIC)
def test_the_distribution_is_the_references(name: str, sampling: Sampling) -> None:
    logits = SYNTHETIC[name]
    assert _total_variation(_drawn(logits, sampling), _reference(logits, sampling)) <= 1e-3


@pytest.mark.parametrize("sampling", SETTINGS, ids=str)
def test_the_distribution_is_the_references_on_the_demo_models_logits(
    recorded: list[Logits], sampling: Sampling
) -> None:
    differences = [_total_variation(_drawn(row, sampling), _reference(row, sampling)) for row in recorded]
    assert max(differences) <= 1e-3


def test_draws_follow_the_distribution() -> None:
    logits = np.log(np.array([0.5, 0.25, 0.125, 0.075, 0.05], np.float32))
    sampler = Sampler(Sampling(1.0, 0.8), 7)
    counts = Counter(sampler.sample(logits.copy()) for _ in range(20_000))
    assert set(counts) == {0, 1, 2}
    assert [counts[token] / 20_000 for token in range(3)] == pytest.approx([4 / 7, 2 / 7, 1 / 7], abs=0.01)


def test_without_temperature_the_likeliest_is_taken() -> None:
    for logits in SYNTHETIC.values():
        assert Sampler(Sampling(0.0, 1.0), 1).sample(logits.copy()) == int(logits.argmax())


def test_the_same_seed_draws_the_same() -> None:
    logits = SYNTHETIC["open"]
    one, other, third = Sampler(CARD, 4), Sampler(CARD, 4), Sampler(CARD, 5)
    tokens = [one.sample(logits.copy()) for _ in range(30)]
    assert [other.sample(logits.copy()) for _ in range(30)] == tokens
    assert [third.sample(logits.copy()) for _ in range(30)] != tokens


def test_draws_are_taken_up_where_they_were_left() -> None:
    logits = SYNTHETIC["open"]
    whole = Sampler(CARD, 4)
    tokens = [whole.sample(logits.copy()) for _ in range(60)]
    rest = Sampler(CARD, 4, draws=25)
    assert [rest.sample(logits.copy()) for _ in range(35)] == tokens[25:]
    assert rest.draws == whole.draws == 60


def test_a_token_that_was_put_back_has_taken_no_draw() -> None:
    logits = SYNTHETIC["open"]
    plain, again = Sampler(CARD, 4), Sampler(CARD, 4)
    tokens = [plain.sample(logits.copy()) for _ in range(20)]
    first = [again.sample(logits.copy()) for _ in range(10)]
    again.put_back()
    assert first + [again.sample(logits.copy()) for _ in range(11)][1:] == tokens
    assert again.draws == 20


def test_a_token_that_may_not_come_never_comes() -> None:
    logits = SYNTHETIC["two ways"].copy()
    logits[logits.argmax()] = -np.inf
    likeliest = int(SYNTHETIC["two ways"].argmax())
    sampler = Sampler(CARD, 4)
    assert likeliest not in {sampler.sample(logits.copy()) for _ in range(200)}


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_none_are_told(value: float) -> None:
    with pytest.raises(EngineError, match="stopped working"):
        Sampler(CARD, 1).sample(np.full(100, value, np.float32))
