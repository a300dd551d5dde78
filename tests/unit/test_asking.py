"""What the engine is asked for a reply, and when one may go on."""

import struct
from dataclasses import replace

import pytest

from magistral_desktop.chat.formats import DEMO
from magistral_desktop.chat.messages import Message, Sampling
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.chat.steering import Steering
from magistral_desktop.chat.wishes import ChatWishes
from magistral_desktop.errors import ModelError, PromptError
from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.protocol import ModelReady
from magistral_desktop.session.asking import (
    begun,
    check_model,
    model_key,
    prompt_so_far,
    reply_command,
    reply_to_go_on,
)

MODEL = ModelReady("m.gguf", "Mine", "llama", "Q4_K_M", "demo", 1, 10, 4096, 4096, "CPU", 1, 1)
QUESTION = Message(1, 5, "user", "2+2?", 0.0)
STOPPED = Message(
    2,
    5,
    "assistant",
    "",
    0.0,
    status="stopped",
    reasoning="2 and",
    model="Mine",
    model_key=model_key(MODEL),
    sampling=Sampling(0.3, 0.9),
    seed=7,
    token_ids=struct.pack("<3i", 1, 2, 3),
    draws=2,
    steering=Steering("always", 1_024, "answer"),
)
ANSWERED = replace(STOPPED, status="complete", finish_reason="end", text="4")


def test_a_reply_goes_on_from_its_tokens_as_it_was_begun() -> None:
    command = reply_command(STOPPED, [QUESTION], MODEL, "but")

    assert command.prompt == build_prompt(DEMO, [QUESTION])
    assert (command.sampling, command.seed) == (Sampling(0.3, 0.9), 7)
    assert (command.written, command.draws, command.note) == ((1, 2, 3), 2, "but")
    assert (command.think, command.budget_tokens, command.loop_guard) == ("always", 1_024, "answer")
    assert (command.max_tokens, command.cache_key) == (DEMO.max_tokens, "5")


def test_instructions_are_added_to_the_prompt_and_kept_for_what_goes_on() -> None:
    fresh = Message(2, 5, "assistant", "", 0.0, status="waiting", seed=7)
    asked = begun(fresh, MODEL, DEFAULTS, ChatWishes(temperature=0.1, budget_tokens=9), "Be brief.")

    assert reply_command(asked, [QUESTION], MODEL).prompt == build_prompt(DEMO, [QUESTION], "Be brief.")
    assert (asked.sampling, asked.steering.budget_tokens) == (Sampling(0.1, DEMO.sampling.top_p), 9)
    written = replace(STOPPED, instructions="Be brief.")
    gone_on = begun(written, MODEL, DEFAULTS, ChatWishes(temperature=0.1, budget_tokens=9), "Be kind.")
    assert (gone_on.instructions, gone_on.sampling) == ("Be brief.", STOPPED.sampling)
    assert gone_on.steering == STOPPED.steering


def test_a_new_reply_is_sampled_as_the_model_s_card_says() -> None:
    fresh = Message(2, 5, "assistant", "", 0.0, status="waiting", seed=7)

    command = reply_command(fresh, [QUESTION], MODEL)

    assert (command.sampling, command.written, command.draws) == (DEMO.sampling, (), 0)


def test_a_new_reply_is_sampled_and_instructed_as_the_user_has_set_the_model_up() -> None:
    fresh = Message(2, 5, "assistant", "", 0.0, status="waiting", seed=7)
    settings = ModelSettings(temperature=0.3, instructions=" Answer in Latin.\n")

    asked = begun(fresh, MODEL, settings)
    command = reply_command(asked, [QUESTION], MODEL)

    assert command.sampling == Sampling(0.3, DEMO.sampling.top_p)
    assert command.prompt == build_prompt(DEMO, [QUESTION], "Answer in Latin.")
    assert (asked.sampling, asked.instructions) == (command.sampling, "Answer in Latin.")


def test_a_reply_that_goes_on_keeps_what_it_was_begun_with() -> None:
    started = replace(STOPPED, instructions="Answer in Latin.")
    settings = ModelSettings(temperature=1.5, instructions="Answer in Greek.")

    command = reply_command(begun(started, MODEL, settings), [QUESTION], MODEL)

    assert command.sampling == Sampling(0.3, 0.9)
    assert command.prompt == build_prompt(DEMO, [QUESTION], "Answer in Latin.")


def test_the_instructions_of_the_next_question_are_read_ahead() -> None:
    prompt = prompt_so_far([QUESTION, ANSWERED], MODEL, "Answer in Latin.")

    assert prompt == build_prompt(DEMO, [QUESTION, ANSWERED], "Answer in Latin.")


def test_a_reply_that_reached_its_limit_may_be_as_long_again() -> None:
    cut_off = replace(STOPPED, status="complete", finish_reason="length")

    assert reply_command(cut_off, [QUESTION], MODEL).max_tokens == DEMO.max_tokens + 3


def test_the_last_reply_of_a_conversation_can_go_on() -> None:
    assert reply_to_go_on(2, [QUESTION, STOPPED]) is STOPPED


@pytest.mark.parametrize(
    ("message_id", "conversation"),
    [
        (2, [QUESTION, ANSWERED]),
        (2, [QUESTION, replace(STOPPED, status="streaming")]),
        (2, [QUESTION, STOPPED, replace(QUESTION, id=3)]),
        (1, [QUESTION]),
        (9, []),
    ],
    ids=["complete", "at work", "asked on", "a question", "unknown"],
)
def test_no_other_message_can_go_on(message_id: int, conversation: list[Message]) -> None:
    with pytest.raises(PromptError) as failure:
        reply_to_go_on(message_id, conversation)

    assert failure.value.remedy


@pytest.mark.parametrize("reply", [STOPPED, ANSWERED, replace(ANSWERED, status="interrupted")])
def test_any_reply_that_has_ended_can_be_cut_back_into_its_thought(reply: Message) -> None:
    assert reply_to_go_on(2, [QUESTION, reply], is_cut=True) is reply


@pytest.mark.parametrize(
    ("message_id", "conversation"),
    [
        (2, [QUESTION, replace(ANSWERED, reasoning="")]),
        (2, [QUESTION, replace(ANSWERED, token_ids=b"")]),
        (2, [QUESTION, replace(STOPPED, status="streaming")]),
        (2, [QUESTION, replace(STOPPED, status="waiting")]),
        (1, [QUESTION]),
    ],
    ids=["no thought", "no tokens", "at work", "waits", "a question"],
)
def test_no_other_message_can_be_cut_back(message_id: int, conversation: list[Message]) -> None:
    with pytest.raises(PromptError) as failure:
        reply_to_go_on(message_id, conversation, is_cut=True)

    assert failure.value.remedy


def test_the_engine_is_told_how_much_of_a_thought_is_kept() -> None:
    assert reply_command(ANSWERED, [QUESTION], MODEL, "but", 3).keep_characters == 3
    assert reply_command(STOPPED, [QUESTION], MODEL).keep_characters == -1


def test_the_model_that_began_a_reply_goes_on_with_it() -> None:
    check_model(STOPPED, MODEL)
    check_model(replace(STOPPED, model_key=""), MODEL)


@pytest.mark.parametrize(
    ("changed", "word"),
    [({"model": "Other"}, "Other"), ({"model_key": "llama Q8_0 20 demo"}, "another file of Mine")],
)
def test_another_model_does_not(changed: dict[str, str], word: str) -> None:
    with pytest.raises(ModelError) as failure:
        check_model(replace(STOPPED, **changed), MODEL)  # type: ignore[arg-type]  # its own fields

    assert word in failure.value.detail


def test_any_model_begins_a_reply_that_has_no_tokens() -> None:
    check_model(replace(STOPPED, token_ids=b"", model="Other"), MODEL)


def test_an_answered_question_is_read_ahead_without_its_thought() -> None:
    prompt = prompt_so_far([QUESTION, ANSWERED], MODEL)

    assert [part.text for part in prompt[-2:]] == ["4", "</s>"]
    assert "2 and" not in {part.text for part in prompt}


@pytest.mark.parametrize(
    "conversation",
    [[], [QUESTION], [QUESTION, replace(ANSWERED, text="")], [QUESTION, replace(ANSWERED, status="stopped")]],
    ids=["nothing", "no reply", "no answer", "can go on"],
)
def test_nothing_else_is_read_ahead(conversation: list[Message]) -> None:
    assert prompt_so_far(conversation, MODEL) == ()
