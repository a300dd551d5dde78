"""What is said about a reply, alike in the window and in the terminal."""

import pytest

from magistral_desktop.chat.messages import Intervention
from magistral_desktop.chat.words import about_interventions, speed, tokens


@pytest.mark.parametrize(("count", "words"), [(1, "1 token"), (2, "2 tokens"), (2_341, "2,341 tokens")])
def test_tokens_are_counted(count: int, words: str) -> None:
    assert tokens(count) == words


@pytest.mark.parametrize(
    ("tokens_per_second", "words"),
    [(0.0, ""), (1.82, "1.8 tokens/s"), (19.96, "20.0 tokens/s"), (57.4, "57 tokens/s"), (3943.2, "3,943 tokens/s")],
)
def test_a_speed_has_as_many_digits_as_mean_something(tokens_per_second: float, words: str) -> None:
    assert speed(tokens_per_second) == words


@pytest.mark.parametrize(
    ("intervention", "words"),
    [
        (Intervention("answer now", 3), ["You asked for the answer here"]),
        (Intervention("budget", 1_024), ["The thought reached its budget of 1,024 tokens"]),
        (Intervention("reserve", 3), ["The thought was closed to keep room for the answer"]),
        (Intervention("no think", 0), ["Answered directly, without a thought"]),
        (
            Intervention("loop", 2_310, "verbatim, 3 rounds of 48 tokens"),
            ["It seems to go in circles since token 2,310 · verbatim, 3 rounds of 48 tokens"],
        ),
        (Intervention("loop", 5), ["It seems to go in circles since token 5"]),
        (Intervention("think", 0), []),
        (Intervention("of a newer version", 0), []),
    ],
)
def test_what_the_engine_did_to_a_reply_is_said(intervention: Intervention, words: list[str]) -> None:
    assert about_interventions([intervention], 1_024) == words


def test_a_budget_that_is_not_known_is_not_named() -> None:
    assert about_interventions([Intervention("budget", 9)], 0) == ["The thought reached its budget"]


def test_what_happened_twice_is_said_once() -> None:
    twice = (Intervention("answer now", 3), Intervention("answer now", 9))
    assert len(about_interventions(twice, 0)) == 1
