"""What the user wants of a thought, as it is stored."""

import pytest

from magistral_desktop.chat.steering import MAX_BUDGET_TOKENS, Steering, steering_from


def test_wishes_come_back() -> None:
    assert steering_from("never", 1_024, "stop") == Steering("never", 1_024, "stop")


@pytest.mark.parametrize("budget", [-1, MAX_BUDGET_TOKENS + 1])
def test_a_budget_that_no_thought_can_have_is_none(budget: int) -> None:
    assert steering_from("auto", budget, "warn").budget_tokens == 0


def test_words_of_another_version_give_the_defaults() -> None:
    assert steering_from("sometimes", 0, "shout") == Steering()
