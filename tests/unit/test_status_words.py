"""The words under the prompt box."""

import pytest
from PySide6.QtCore import QLocale

from magistral_desktop.chat.messages import Message, Status
from magistral_desktop.gui.status import engine_words, reply_words, speed_words
from magistral_desktop.session.engine import EngineState

ENGLISH = QLocale(QLocale.Language.English)


@pytest.mark.parametrize(
    ("speed", "words"),
    [(0.0, ""), (1.82, "1.8 tokens/s"), (19.96, "20.0 tokens/s"), (57.4, "57 tokens/s"), (3943.2, "3,943 tokens/s")],
)
def test_a_speed_has_as_many_digits_as_mean_something(speed: float, words: str) -> None:
    assert speed_words(speed, ENGLISH) == words


def test_a_loading_model_shows_how_far_it_is() -> None:
    assert engine_words(EngineState("loading", progress=0.434)) == "Loading 43%"


@pytest.mark.parametrize(
    ("status", "reasoning", "answer", "words"),
    [
        ("waiting", "", "", "Waiting"),
        ("streaming", "hm", "", "Thinking…"),
        ("streaming", "hm", "4", "Writing…"),
        ("complete", "hm", "4", ""),
    ],
)
def test_a_reply_says_what_it_is_doing(status: Status, reasoning: str, answer: str, words: str) -> None:
    assert reply_words(Message(1, 1, "assistant", answer, 0, status=status, reasoning=reasoning)) == words
