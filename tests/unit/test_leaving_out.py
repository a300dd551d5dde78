"""Which old turns make room: counted from what the engine said of earlier prompts."""

import pytest

from magistral_desktop.chat.leaving_out import Cut, cut_to_fit, question_of, sent_messages
from magistral_desktop.chat.messages import Message

SYSTEM_TOKENS = 50


def chat(*turns: tuple[int, int]) -> list[Message]:
    """Return answered turns of so many tokens for question and answer, and a last question whose reply has failed.

    A character is a token. Messages are numbered 1, 2, 3 …
    """
    messages: list[Message] = []
    prompt_tokens = SYSTEM_TOKENS
    for question_tokens, answer_tokens in turns:
        prompt_tokens += question_tokens
        messages += [
            Message(len(messages) + 1, 1, "user", "q" * question_tokens, 0.0),
            Message(
                len(messages) + 2,
                1,
                "assistant",
                "a" * answer_tokens,
                0.0,
                prompt_tokens=prompt_tokens,
                answer_tokens=answer_tokens,
            ),
        ]
        prompt_tokens += answer_tokens
    return [
        *messages,
        Message(len(messages) + 1, 1, "user", "why?", 0.0),
        Message(len(messages) + 2, 1, "assistant", "", 0.0, status="failed", error_cause="too long"),
    ]


@pytest.mark.parametrize(
    ("tokens_over", "cut"),
    [
        (1, Cut(3, 1)),
        (30, Cut(3, 1)),
        (31, Cut(5, 2)),
        (80, Cut(5, 2)),
        (81, Cut(7, 3)),
        (100, Cut(7, 3)),
        (101, None),
    ],
)
def test_as_few_turns_as_make_the_room_are_left_out(tokens_over: int, cut: Cut | None) -> None:
    assert cut_to_fit(chat((10, 20), (20, 30), (5, 15)), 0, tokens_over) == cut


@pytest.mark.parametrize(("tokens_over", "cut"), [(50, Cut(5, 1)), (51, Cut(7, 2)), (71, None)])
def test_turns_that_are_left_out_already_are_not_counted_again(tokens_over: int, cut: Cut | None) -> None:
    assert cut_to_fit(chat((10, 20), (20, 30), (5, 15)), 3, tokens_over) == cut


def test_a_turn_without_an_answer_takes_no_room_and_goes_with_the_ones_before() -> None:
    question, answer, *_ = chat((10, 20))
    failed = [Message(3, 1, "user", "x" * 900, 0.0), Message(4, 1, "assistant", "", 0.0, status="failed")]
    asked = [Message(5, 1, "user", "why?", 0.0), Message(6, 1, "assistant", "", 0.0, status="failed")]

    assert cut_to_fit([question, answer, *failed, *asked], 0, 30) == Cut(3, 1)
    assert cut_to_fit([question, answer, *failed, *asked], 0, 31) is None


def test_a_question_without_turns_before_it_is_too_long_alone() -> None:
    assert cut_to_fit(chat(), 0, 1) is None
    assert cut_to_fit([], 0, 1) is None


def test_a_long_first_question_is_measured_by_its_length() -> None:
    assert cut_to_fit(chat((5_000, 20), (20, 30)), 0, 4_000) == Cut(3, 1)


def test_only_messages_from_the_boundary_on_are_sent() -> None:
    messages = chat((10, 20))

    assert sent_messages(messages, 0) == messages
    assert [message.id for message in sent_messages(messages, 3)] == [3, 4]


def test_the_question_of_a_reply_is_the_one_before_it() -> None:
    assert question_of(4, chat((10, 20))) == "why?"
    assert question_of(2, chat((10, 20))) == "q" * 10
