"""How long a thought may still take is told from earlier ones, and not where they tell nothing."""

import pytest

from magistral_desktop.chat.time_left import tokens_left, words

EARLIER = [200, 400, 600, 800, 1_000, 1_200, 1_400, 1_600, 1_800, 2_000, 4_000]


def test_half_of_the_longer_thoughts_ended_within_what_is_told() -> None:
    assert tokens_left(EARLIER, 0) == 1_200
    assert tokens_left(EARLIER, 900) == 1_600 - 900


def test_a_thought_longer_than_most_is_not_guessed_at() -> None:
    assert tokens_left(EARLIER, 1_500) is None
    assert tokens_left([], 10) is None


@pytest.mark.parametrize(("so_far", "left"), [(0, 500), (400, 100), (600, 900)])
def test_a_budget_ends_it_at_the_latest(so_far: int, left: int) -> None:
    assert tokens_left(EARLIER, so_far, budget_tokens=500) == left


def test_a_budget_tells_the_most_where_the_past_tells_nothing() -> None:
    assert tokens_left([], 300, budget_tokens=500) == 200


@pytest.mark.parametrize(
    ("speed", "told"),
    [
        (200.0, "about to answer, as earlier thoughts went"),
        (40.0, "about 30 s left, as earlier thoughts went"),
        (10.0, "about 2 min left, as earlier thoughts went"),
        (0.0, ""),
    ],
)
def test_the_time_is_said_as_roughly_as_it_is_known(speed: float, told: str) -> None:
    assert words(EARLIER, 0, speed) == told


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert words([], 0, 20.0) == ""
