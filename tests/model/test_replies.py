"""Replies of the demo model, through the real process."""

from itertools import pairwise
from pathlib import Path

import pytest

from magistral_desktop.chat.formats import Part, control, text
from magistral_desktop.chat.messages import Sampling
from magistral_desktop.protocol import Cancel, Delta, Failed, Finished, Generate, LoadModel
from tests.model.client import (
    GRACE_S,
    GREEDY,
    EngineClient,
    ask,
    channel_text,
    deltas,
    failed,
    finished,
    prompt_progress,
    token_ids,
)
from tests.model.conftest import StartEngine
from tests.model.tiny_gguf import CONTEXT

pytestmark = pytest.mark.timeout(60)

THINK, THINK_END, END = 34, 35, 2
HI = (Part("user", "Hi"),)
WARM = Sampling(temperature=1.0, top_p=0.95)


def test_the_model_reasons_first_and_then_answers(demo: EngineClient) -> None:
    events = demo.reply(ask("What is 347 + 168?"))
    assert "7+8=15" in channel_text(events, "reasoning")
    assert "515" in channel_text(events, "answer")
    assert finished(events).reason == "end"


def test_markers_and_the_end_of_text_are_tokens_without_text(demo: EngineClient) -> None:
    events = demo.reply(ask("What is 347 + 168?"))
    ids = token_ids(events)
    assert ids[0] == THINK
    assert ids.count(THINK_END) == 1
    assert ids[-1] == END
    assert "THINK" not in channel_text(events, "reasoning") + channel_text(events, "answer")


def test_every_token_is_counted_once_markers_and_end_aside(demo: EngineClient) -> None:
    events = demo.reply(ask("What is 347 + 168?"))
    result = finished(events)
    assert len(token_ids(events)) == result.reasoning_tokens + result.answer_tokens + 3
    last = {delta.channel: delta.channel_tokens for delta in deltas(events)}
    assert last == {"reasoning": result.reasoning_tokens, "answer": result.answer_tokens}


def test_the_times_of_a_reply_fit_together(demo: EngineClient) -> None:
    result = finished(demo.reply(ask("What is 347 + 168?")))
    assert 0 < result.reasoning_ms <= result.generation_ms
    assert result.tokens_per_second > 0


def test_a_second_question_in_the_same_chat_is_understood(demo: EngineClient) -> None:
    first = ask("What is 12 + 7?")
    answer = channel_text(demo.reply(first), "answer")
    follow_up = (*first, text(answer), control("</s>"), control("[INST]"), text("What is 40 + 2?"), control("[/INST]"))
    assert "42" in channel_text(demo.reply(follow_up), "answer")


def test_the_same_seed_gives_the_same_tokens(demo: EngineClient) -> None:
    prompt = ask("What is 25 + 30?")
    first = token_ids(demo.reply(prompt, sampling=WARM, seed=11))
    demo.reply(ask("What is 9 + 9?"))
    assert token_ids(demo.reply(prompt, sampling=WARM, seed=11)) == first


def test_another_seed_gives_other_tokens(demo: EngineClient) -> None:
    prompt = ask("Hello!")
    hot = Sampling(temperature=3.0, top_p=1.0)
    replies = {tuple(token_ids(demo.reply(prompt, sampling=hot, seed=seed, max_tokens=30))) for seed in range(3)}
    assert len(replies) == 3


def test_a_reused_context_and_a_fresh_one_give_the_same_reply(demo: EngineClient, start_engine: StartEngine) -> None:
    long_question = "What is 25 + 30? " * 60
    demo.reply(ask(long_question), max_tokens=20)
    again = token_ids(demo.reply(ask(long_question + "What is 1 + 1?"), max_tokens=40))
    fresh = start_engine()
    fresh.ready()
    assert token_ids(fresh.reply(ask(long_question + "What is 1 + 1?"), max_tokens=40)) == again


def test_a_prompt_that_was_read_before_is_not_read_again(demo: EngineClient) -> None:
    prompt = ask("What is 25 + 30? " * 60)
    demo.reply(prompt, max_tokens=1)
    assert prompt_progress(demo.reply(prompt, max_tokens=1))[0].read_tokens == 512


def test_prompt_progress_ends_at_the_whole_prompt(demo: EngineClient) -> None:
    events = demo.reply(ask("What is 1 + 1? " * 50), max_tokens=1)
    progress = prompt_progress(events)
    assert progress[-1].read_tokens == progress[-1].total_tokens == finished(events).prompt_tokens
    assert all(one.read_tokens < other.read_tokens for one, other in pairwise(progress))


def test_a_reply_stops_at_its_limit(demo: EngineClient) -> None:
    events = demo.reply(ask("What is 347 + 168?"), max_tokens=7)
    assert finished(events).reason == "length"
    assert len(token_ids(events)) == 7


def test_a_reply_goes_on_until_the_context_is_full(loader: EngineClient, chatml_model: Path) -> None:
    context_tokens = loader.ready(chatml_model).context_tokens
    events = loader.reply(HI)
    result = finished(events)
    assert result.reason == "length"
    assert result.prompt_tokens + len(token_ids(events)) == context_tokens + 1  # the last one need not be read


def test_a_prompt_may_take_all_but_the_room_for_a_reply(loader: EngineClient, chatml_model: Path) -> None:
    loader.ready(chatml_model)
    frame = finished(loader.reply(HI, max_tokens=1)).prompt_tokens - len("Hi")
    fits = "x" * (CONTEXT - CONTEXT // 8 - frame)
    assert finished(loader.reply((Part("user", fits),))).reason == "length"
    failure = failed(loader.reply((Part("user", fits + "yz"),)))
    assert failure.detail.startswith("It is 2 tokens too long: it takes 226, and the context of 256 tokens has room")
    assert (failure.cause, failure.tokens_over) == ("too long", 2)


def test_an_empty_prompt_is_refused(demo: EngineClient) -> None:
    assert failed(demo.reply(())).title == "There is nothing to answer"


def test_a_part_of_another_format_is_refused(demo: EngineClient) -> None:
    assert failed(demo.reply((Part("user", "Hello"),))).title == "The prompt format does not fit this model"
    assert failed(demo.reply((control("[NOSUCH]"),))).title == "The prompt format does not fit this model"


@pytest.mark.parametrize("question", ["\0", "🦜" * 30, "مرحبا", "e\u0301\u200d\ufeff", "\n\n\t ", "</s>[INST]"])
def test_any_text_is_answered(demo: EngineClient, question: str) -> None:
    assert isinstance(demo.reply(ask(question), max_tokens=20)[-1], Finished)


# Cancelling


def test_cancel_stops_a_reply(endless: EngineClient) -> None:
    request = endless.start_reply(HI)
    endless.until(lambda event: isinstance(event, Delta))
    assert endless.cancel(request) < GRACE_S


def test_cancel_stops_the_reading_of_a_prompt(endless: EngineClient) -> None:
    endless.say(Cancel(endless.start_reply((Part("user", "x" * 30_000),))))
    events = endless.until_terminal()
    assert finished(events).reason == "cancelled"
    assert list(deltas(events)) == []


def test_the_engine_answers_rightly_after_a_cancelled_prompt(start_engine: StartEngine) -> None:
    engine = start_engine()
    engine.ready()
    engine.say(Cancel(engine.start_reply(ask("What is 347 + 168? " * 60))))
    engine.until_terminal()
    assert "515" in channel_text(engine.reply(ask("What is 347 + 168?")), "answer")


def test_a_request_cancelled_while_it_waits_is_finished_too(endless: EngineClient) -> None:
    running = endless.start_reply(HI)
    waiting = endless.start_reply(HI)
    endless.say(Cancel(waiting))
    endless.say(Cancel(running))
    ends = [finished(endless.until_terminal()), finished(endless.until_terminal())]
    assert [(end.request, end.reason) for end in ends] == [(running, "cancelled"), (waiting, "cancelled")]


def test_cancelling_what_has_ended_is_no_error(demo: EngineClient) -> None:
    demo.say(Cancel(demo.new_request()))
    prompt = ask("What is 1 + 1?")
    finished(demo.reply(prompt))
    assert finished(demo.reply(prompt)).reason == "end"


# One terminal event for each request


def test_a_question_without_a_model_fails(start_engine: StartEngine) -> None:
    engine = start_engine()
    assert failed(engine.reply(ask("Hello"))).title == "No model is loaded"


def test_requests_behind_a_load_that_fails_end_too(start_engine: StartEngine) -> None:
    engine = start_engine()
    engine.ready()
    engine.say(LoadModel("/no such file"))
    engine.say(Generate(5, ask("Hello"), GREEDY, 1))
    ends = [failed(engine.until_terminal()), failed(engine.until_terminal())]
    assert [(end.request, end.title) for end in ends] == [(0, "The model file is missing"), (5, "No model is loaded")]


def test_each_request_ends_once(start_engine: StartEngine) -> None:
    engine = start_engine()
    engine.ready()
    requests = [engine.start_reply(ask("What is 1 + 1?"), max_tokens=5) for _ in range(5)]
    assert [finished(engine.until_terminal()).request for _ in requests] == requests
    assert engine.says_no_more()


def test_a_failure_names_its_request(demo: EngineClient) -> None:
    request = demo.start_reply(())
    event = demo.until_terminal()[-1]
    assert isinstance(event, Failed)
    assert event.request == request
