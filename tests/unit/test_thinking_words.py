"""What the button at the prompt box says."""

import pytest

from magistral_desktop.chat.steering import Steering
from magistral_desktop.gui.thinking import thinking_words


@pytest.mark.parametrize(
    ("steering", "words"),
    [
        (Steering(), "Thinking: auto"),
        (Steering("always", 1_024), "Thinking: always · short"),
        (Steering(budget_tokens=16_384), "Thinking: auto · long"),
        (Steering(budget_tokens=3_000), "Thinking: auto · 3,000 tokens"),
        (Steering("never", 1_024), "Thinking: off"),
    ],
)
def test_the_button_says_what_is_wished_for(steering: Steering, words: str) -> None:
    assert thinking_words(steering) == words
