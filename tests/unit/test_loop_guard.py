"""The loop guard sees a text that repeats itself, and leaves one alone that gets on."""

import random
from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magistral_desktop.engine.loop_guard import Loop, LoopGuard
from magistral_desktop.engine.loop_history import WINDOW
from tests.benchmarks._loop_prose import prose, tokens
from tests.benchmarks._repetitive_arithmetic import collatz, prime_polynomial, tank
from tests.benchmarks._repetitive_data import markdown_table, truth_table
from tests.benchmarks._repetitive_prose import ballad, bottles
from tests.benchmarks.loops import measure

BEFORE = prose(random.Random(1), "english", 400)
ROUND = (
    "Wait, the lemma needs an even number of bridges. But the second bridge is closed, so I should count the islands "
    "again. There are more islands than I thought, and the first one has no harbour. "
)
OTHER = "Zinc melts. Nobody told the baker why green umbrellas cost so little in Lisbon during spring rain. " + prose(
    random.Random(2), "french", 150
)


def _feed(guard: LoopGuard, pieces: Iterable[str]) -> list[Loop]:
    return [loop for piece in pieces if (loop := guard.feed(piece, 1))]


def _loops(text: str) -> list[Loop]:
    return _feed(LoopGuard(), tokens(text))


def test_a_paragraph_that_comes_back_is_a_verbatim_loop() -> None:
    (loop,) = _loops(BEFORE + 6 * ROUND)
    assert loop.kind == "verbatim"
    assert loop.period_tokens == len(tokens(2 * ROUND)) - len(tokens(ROUND))
    assert loop.begins_at_token == pytest.approx(len(tokens(BEFORE)), abs=2)
    assert loop.rounds >= 3


def test_it_is_seen_within_300_tokens_of_the_third_round() -> None:
    text = tokens(BEFORE + 3 * ROUND) + tokens(9 * ROUND)[:300]
    assert len(_feed(LoopGuard(), text)) == 1


def test_two_rounds_are_no_loop() -> None:
    assert _loops(BEFORE + 2 * ROUND + OTHER) == []


@pytest.mark.parametrize(
    "one_round",
    [
        "the ",
        "!!!!",
        "\n",
        "\\\\ ",
        "ha",
        "0",
        "哈",
        "好的,我再想一想。",
        "دعنيأفكرمرةأخرى",
        "x & = & y \\\\\n",
        "a" * 30,
        " " * 40,
    ],
    ids=ascii,
)
def test_short_rounds_are_a_loop_when_they_go_on(one_round: str) -> None:
    (loop,) = _loops(BEFORE + one_round * 600)
    assert loop.kind == "verbatim"


def test_a_refrain_and_a_ruler_are_no_loop() -> None:
    assert _loops(BEFORE + "Row, row, row your boat, gently down the stream.\n" * 4 + "=" * 100 + OTHER) == []


def test_sentences_with_a_few_other_words_each_time_are_a_near_repeat() -> None:
    rng = random.Random(3)
    words = [ROUND.split() for _ in range(8)]
    for one_round in words:
        for place in rng.sample(range(len(one_round)), 3):
            one_round[place] = rng.choice(("perhaps", "then", "really", "still", "now", "here"))
    (loop,) = _loops(BEFORE + " ".join(" ".join(one_round) for one_round in words))
    assert loop.kind == "near repeat"
    assert loop.period_tokens == pytest.approx(len(tokens(ROUND)), abs=3)


def test_sentences_with_other_numbers_each_time_are_a_near_repeat() -> None:
    rng = random.Random(4)
    rounds = (
        f"Hmm, that gives {rng.randint(1, 40)} and not {rng.randint(1, 40)}, so I must have slipped. "
        for _ in range(30)
    )
    (loop,) = _loops(BEFORE + "".join(rounds))
    assert loop.kind == "near repeat"


def test_the_same_long_paragraph_under_a_counter_is_a_near_repeat() -> None:
    (loop,) = _loops(BEFORE + "".join(f"Attempt {n}. {ROUND}" for n in range(1, 9)))
    assert loop.kind == "near repeat"


def test_the_same_sentences_in_any_order_have_no_novelty() -> None:
    rng = random.Random(5)
    sentences = [sentence.strip() + ". " for sentence in prose(rng, "english", 150).split(".") if len(sentence) > 30]
    (loop,) = _loops(BEFORE + "".join("".join(rng.sample(sentences, len(sentences))) for _ in range(8)))
    assert loop.kind == "no novelty"


@pytest.mark.parametrize(
    "write",
    [markdown_table, truth_table, tank, collatz, prime_polynomial, bottles, ballad],
    ids=lambda write: write.__name__,
)
def test_what_repeats_itself_and_gets_on_is_no_loop(write: object) -> None:
    assert callable(write)
    assert _loops(BEFORE + write(random.Random(6)) + OTHER) == []


def test_a_loop_is_reported_once() -> None:
    assert len(_loops(BEFORE + 40 * ROUND)) == 1


def test_a_loop_that_comes_back_after_other_text_is_reported_again() -> None:
    guard = LoopGuard()
    first, second = _feed(guard, tokens(BEFORE + 8 * ROUND + OTHER + 8 * ROUND))
    assert first.begins_at_token < second.begins_at_token


def test_a_reset_forgets_the_rounds_and_counts_from_nothing() -> None:
    guard = LoopGuard()
    _feed(guard, tokens(BEFORE + 2 * ROUND))
    guard.reset()
    assert _feed(guard, tokens(2 * ROUND + OTHER)) == []
    guard.reset()
    (loop,) = _feed(guard, tokens(8 * ROUND))
    assert loop.begins_at_token <= 2


def test_memory_is_bounded() -> None:
    guard = LoopGuard()
    rng = random.Random(7)
    guard.feed(" ".join(f"w{rng.getrandbits(40):x} {rng.random():.5f}." for _ in range(3 * WINDOW)), 1)
    history = guard._history
    held = (history.kinds, history.codes, history.values, history.sentences, history._fours, history._sentences_seen)
    assert all(len(entries) <= 2 * WINDOW for entries in held)


def _cut(text: str, places: Sequence[int]) -> list[str]:
    edges = [0, *sorted(place % (len(text) + 1) for place in places), len(text)]
    return [text[begin:end] for begin, end in pairwise(edges)]


_TEXTS = (
    BEFORE[-200:] + 6 * ROUND,
    BEFORE[-200:] + "".join(f"Attempt {n}. {ROUND}" for n in range(1, 8)),
    "3.5 and 3." + "دعنيأفكرمرةأخرى" * 60,
    BEFORE[-200:] + "".join(f"So it is {7 * n % 23}, and not {5 * n % 31}, which is odd. " for n in range(40)),
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(_TEXTS), st.lists(st.integers(0, 10_000), max_size=60))
def test_how_the_text_is_cut_changes_nothing(text: str, places: list[int]) -> None:
    guard, whole_guard = LoopGuard(), LoopGuard()
    pieces = _cut(text, places)
    ends = [sum(map(len, pieces[: index + 1])) for index in range(len(pieces))]
    whole = [(at + 1, loop) for at, character in enumerate(text) if (loop := whole_guard.feed(character, 1))]
    cut = [(end, loop) for end, piece in zip(ends, pieces, strict=True) if (loop := guard.feed(piece, len(piece)))]
    ((seen_at, expected),) = whole
    ((end, found),) = cut
    assert end == next(edge for edge in ends if edge >= seen_at)
    assert (found.kind, found.rounds) == (expected.kind, expected.rounds)
    assert found.begins_at_token == max(edge for edge in (0, *ends) if edge <= expected.begins_at_token)


def test_the_benchmark_holds_on_one_seed() -> None:
    figures = measure([20])
    assert figures.loop_recall >= 0.85  # of 48 loops; the benchmark asks 0.95 of 480
    assert figures.loop_false_alarms_per_200k <= 1
    assert figures.loop_detect_delay_tokens_p95 <= 300
