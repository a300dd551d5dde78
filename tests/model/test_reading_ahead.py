"""Reading a prompt ahead: the next question is read alone, and nobody has to wait for it."""

import pytest

from magistral_desktop.chat.formats import Part, control, text
from magistral_desktop.protocol import Cancel, Delta, Event, Generate, Prefill, PromptProgress
from tests.model.client import (
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

pytestmark = pytest.mark.timeout(60)

FIRST = ask("What is 12 + 7? " * 8)
NEXT = (control("[INST]"), text("What is 40 + 2?"), control("[/INST]"))
LONG = (Part("user", "x" * 30_000),)


def _conversation(engine: EngineClient) -> tuple[Part, ...]:
    """Have a first reply and return the prompt that it leaves, without its thought."""
    answer = channel_text(engine.do(Generate(0, FIRST, GREEDY, 1)), "answer")
    return (*FIRST, text(answer), control("</s>"))


def _read(events: list[Event]) -> int:
    progress = prompt_progress(events)
    return progress[-1].read_tokens - progress[0].read_tokens


def test_only_the_new_message_is_read(demo: EngineClient) -> None:
    so_far = _conversation(demo)
    ahead = demo.do(Prefill(0, so_far))
    follow_up = demo.do(Generate(0, (*so_far, *NEXT), GREEDY, 1))
    new_tokens = finished(follow_up).prompt_tokens - finished(ahead).prompt_tokens
    assert finished(ahead).reason == "end"
    assert list(deltas(ahead)) == []
    assert _read(follow_up) == new_tokens
    assert finished(follow_up).reused_tokens == finished(ahead).prompt_tokens
    assert "42" in channel_text(follow_up, "answer")


def test_reading_ahead_twice_reads_once(demo: EngineClient) -> None:
    prompt = ask("Is 7 prime?")
    demo.do(Prefill(0, prompt))
    again = demo.do(Prefill(0, prompt))
    assert finished(again).reused_tokens == finished(again).prompt_tokens
    assert prompt_progress(again) == []


def test_a_branch_shares_what_comes_before_it(demo: EngineClient) -> None:
    so_far = _conversation(demo)
    demo.do(Prefill(0, so_far))
    first = demo.do(Generate(0, (*so_far, *NEXT), GREEDY, 1))
    again = demo.do(Generate(0, (*so_far, *NEXT), GREEDY, 1))
    assert channel_text(again, "answer") == channel_text(first, "answer")


def test_a_new_command_ends_it_at_once(endless: EngineClient) -> None:
    ahead = endless.start(Prefill(0, LONG))
    endless.until(lambda event: isinstance(event, PromptProgress))
    request = endless.start(Generate(0, (Part("user", "Hi"),), GREEDY, 1, max_tokens=3))
    result = finished(endless.until_terminal())
    assert (result.request, result.reason) == (ahead, "cancelled")
    result = finished(endless.until_terminal())
    assert (result.request, result.reason) == (request, "length")


def test_it_does_not_begin_while_others_wait(endless: EngineClient) -> None:
    running = endless.start(Generate(0, (Part("user", "Hi"),), GREEDY, 1))
    endless.until(lambda event: isinstance(event, Delta))
    ahead = endless.start(Prefill(0, LONG))
    waiting = endless.start(Generate(0, (Part("user", "Hi"),), GREEDY, 1, max_tokens=3))
    endless.say(Cancel(running))
    endings = [endless.until_terminal() for _ in range(3)]
    assert [(finished(end).request, finished(end).reason) for end in endings] == [
        (running, "cancelled"),
        (ahead, "cancelled"),
        (waiting, "length"),
    ]
    assert prompt_progress(endings[1]) == []


def test_a_running_reply_is_not_disturbed_by_it(demo: EngineClient) -> None:
    command = Generate(0, ask("What is 347 + 168?"), GREEDY, 1)
    whole = token_ids(demo.do(command))
    demo.start(command)
    demo.start(Prefill(0, FIRST))
    assert token_ids(demo.until_terminal()) == whole
    assert finished(demo.until_terminal()).reason == "end"


def test_it_can_be_cancelled(endless: EngineClient) -> None:
    request = endless.start(Prefill(0, LONG))
    endless.cancel(request)


def test_it_fails_like_a_reply(demo: EngineClient, start_engine: StartEngine) -> None:
    assert failed(demo.do(Prefill(0, ()))).title == "There is nothing to answer"
    assert failed(demo.do(Prefill(0, ask("9 " * 4_000)))).cause == "too long"
    assert failed(start_engine().do(Prefill(0, FIRST))).cause == "engine"


def test_a_prompt_read_ahead_gives_the_reply_of_one_that_was_not(demo: EngineClient) -> None:
    prompt = ask("What is 25 + 30?")
    demo.do(Prefill(0, FIRST))
    plain = token_ids(demo.do(Generate(0, prompt, GREEDY, 1)))
    demo.do(Prefill(0, FIRST))
    demo.do(Prefill(0, prompt))
    assert token_ids(demo.do(Generate(0, prompt, GREEDY, 1))) == plain
