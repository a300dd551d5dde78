"""What is offered for a reply that failed: what can help it, and nothing else."""

from dataclasses import replace

import msgspec
import pytest

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.offers import larger_context, offers_for
from magistral_desktop.protocol import ModelReady

MODEL = ModelReady("m.gguf", "Mine", "llama", "Q4_K_M", "demo", 1, 10, 4_096, 16_384, "CPU", 1, 1)
OLD = (
    Message(1, 1, "user", "2+2?", 0.0),
    Message(2, 1, "assistant", "4" * 500, 0.0, model="Mine", prompt_tokens=1_000, answer_tokens=500),
    Message(3, 1, "user", "3+3?", 0.0),
    Message(4, 1, "assistant", "6" * 700, 0.0, model="Mine", prompt_tokens=1_600, answer_tokens=700),
)
ASKED = Message(5, 1, "user", "why?", 0.0)
TOO_LONG = Message(6, 1, "assistant", "", 0.0, status="failed", error_cause="too long", tokens_over=450, model="Mine")
FAILED = replace(TOO_LONG, error_cause="engine", tokens_over=0)


def labels(*messages: Message, model: ModelReady | None = MODEL, first_sent: int = 0) -> list[str]:
    return [offer.label for offer in offers_for(messages, first_sent, model)]


def test_a_conversation_that_is_too_long_offers_all_that_helps() -> None:
    assert labels(*OLD, ASKED, TOO_LONG) == [
        "Leave out the oldest turn",
        "Larger context: 8,192 tokens",
        "New chat with this question",
    ]


def test_the_number_of_turns_is_told() -> None:
    assert labels(*OLD, ASKED, replace(TOO_LONG, tokens_over=900))[0] == "Leave out the 2 oldest turns"


def test_a_question_that_is_too_long_alone_is_to_be_shortened() -> None:
    assert labels(ASKED, TOO_LONG) == ["Larger context: 8,192 tokens", "Shorten the question"]
    assert labels(*OLD, ASKED, TOO_LONG, first_sent=5)[-1] == "Shorten the question"


def test_much_memory_is_told() -> None:
    model = msgspec.structs.replace(MODEL, kv_bytes_per_token=160 * 1024)

    assert labels(*OLD, ASKED, TOO_LONG, model=model)[1] == "Larger context: 8,192 tokens (0.7 GB more memory)"


def test_another_model_can_be_tried() -> None:
    other = msgspec.structs.replace(MODEL, name="Other", trained_context_tokens=4_096)

    assert labels(*OLD, ASKED, TOO_LONG, model=other)[-1] == "Try again with Other"


def test_any_other_failure_can_be_tried_again() -> None:
    assert labels(*OLD, ASKED, FAILED) == ["Try again"]
    assert labels(*OLD, ASKED, FAILED, model=None) == ["Try again"]


def test_nothing_is_offered_without_a_failure() -> None:
    assert labels(*OLD) == []
    assert labels() == []


@pytest.mark.parametrize(
    ("tokens_over", "context_tokens"), [(1, 8_192), (3_584, 8_192), (3_585, 16_384), (10_752, 16_384), (10_753, 0)]
)
def test_the_next_context_has_room_for_the_prompt_and_the_reply(tokens_over: int, context_tokens: int) -> None:
    assert larger_context(MODEL, tokens_over) == context_tokens


def test_a_context_is_no_longer_than_the_model_was_trained_for() -> None:
    assert larger_context(msgspec.structs.replace(MODEL, trained_context_tokens=5_000), 1) == 5_000
    assert larger_context(msgspec.structs.replace(MODEL, context_tokens=16_384), 1) == 0
    assert larger_context(msgspec.structs.replace(MODEL, trained_context_tokens=0), 1) == 0
