"""What the transcript says about a message."""

from dataclasses import replace

import pytest

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.words import (
    ANSWER_TO_COME,
    INTERRUPTED,
    WAITING,
    about_ending,
    about_origin,
    about_part,
    about_reasoning,
    about_similar,
    about_waiting,
    duration,
)
from magistral_desktop.language import ENGLISH, Language, speak

REPLY = Message(2, 1, "assistant", "4", 0.0, reasoning="2+2", reasoning_ms=72_300, reasoning_tokens=2_341)


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [
        (0, "0.1 s"),
        (870, "0.8 s"),
        (999, "0.9 s"),
        (1_000, "1 s"),
        (12_900, "12 s"),
        (59_999, "59 s"),
        (60_000, "1 min"),
        (72_300, "1 min 12 s"),
        (3_600_000, "1 h"),
        (3_780_000, "1 h 3 min"),
    ],
)
def test_a_time_is_said_the_way_people_say_it(milliseconds: int, words: str) -> None:
    assert duration(milliseconds) == words


def test_reasoning_that_goes_on_is_thinking() -> None:
    assert about_reasoning(replace(REPLY, status="streaming", text="")) == "Thinking… 1 min 12 s · 2,341 tokens"


def test_reasoning_is_over_when_the_answer_begins() -> None:
    assert about_reasoning(replace(REPLY, status="streaming")) == "Thought for 1 min 12 s · 2,341 tokens"


def test_reasoning_without_figures_has_a_heading_too() -> None:
    assert about_reasoning(replace(REPLY, reasoning_ms=0, reasoning_tokens=0)) == "Reasoning"


def test_waiting_ends_with_the_first_word_of_the_answer() -> None:
    waiting = replace(REPLY, status="waiting", text="", reasoning="")
    assert about_waiting(waiting) == WAITING.said()
    assert about_waiting(replace(REPLY, status="streaming", text="")) == ANSWER_TO_COME.said()
    assert about_waiting(replace(REPLY, status="streaming")) == ""
    assert about_waiting(replace(waiting, status="stopped")) == ""


def test_an_early_end_is_said() -> None:
    assert about_ending(REPLY) == ""
    assert about_ending(replace(REPLY, status="stopped")) == "Stopped"
    assert about_ending(replace(REPLY, status="interrupted")) == INTERRUPTED.said()
    crashed = replace(REPLY, status="interrupted", error="The engine crashed\nBy SIGSEGV.")
    assert about_ending(crashed) == "Interrupted · The engine crashed"
    assert about_ending(replace(REPLY, finish_reason="length")).startswith("Cut off: ")
    assert about_ending(replace(REPLY, finish_reason="loop")) == "Stopped: it was going in circles"
    assert about_ending(replace(REPLY, finish_reason="end")) == ""


def test_an_answer_names_its_model_and_speed() -> None:
    reply = replace(REPLY, model="Magistral Small", answer_tokens=12, tokens_per_second=21.44)
    assert about_origin(reply) == "Magistral Small · 2,353 tokens · 21 tokens/s"
    assert about_origin(replace(REPLY, reasoning_tokens=0)) == ""


def test_a_model_s_name_keeps_apart_from_the_number_beside_it_from_right_to_left() -> None:
    speak(Language("ar", ENGLISH.find))
    words = about_origin(replace(REPLY, model="Magistral Small"))
    speak(ENGLISH)
    assert words.startswith("\N{FIRST STRONG ISOLATE}Magistral Small\N{POP DIRECTIONAL ISOLATE} · ")


@pytest.mark.parametrize(
    ("milliseconds", "count", "words"),
    [(12_300, 340, "12 s · ≈340 tokens"), (0, 1, "≈1 token"), (70_000, 2_000, "1 min 10 s · ≈2,000 tokens")],
)
def test_what_a_part_of_a_thought_took_is_about(milliseconds: int, count: int, words: str) -> None:
    assert about_part(milliseconds, count) == words


def test_similar_text_names_its_measure() -> None:
    assert about_similar(0.638) == "Similar text · 64% of the words in common"
