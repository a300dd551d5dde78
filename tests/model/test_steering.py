"""Steering a thought, through the real process."""

from pathlib import Path

import msgspec
import pytest

from magistral_desktop.chat.formats import Part
from magistral_desktop.chat.messages import Sampling
from magistral_desktop.protocol import AnswerNow, Cancel, Delta, Event, Generate, PromptProgress
from tests.model.client import (
    GREEDY,
    EngineClient,
    ask,
    channel_text,
    finished,
    forced_ids,
    interventions,
    token_ids,
)
from tests.model.tiny_gguf import CHATML, MISTRAL_CONTROLS, write_model

pytestmark = pytest.mark.timeout(60)

THINK, THINK_END, END = 34, 35, 2
QUESTION = Generate(0, ask("What is 347 + 168?"), GREEDY, 1)
ENDLESS = Generate(0, ask("Hi"), GREEDY, 1, think="always")
LOOPING = Generate(0, (Part("user", "Hi"),), GREEDY, 1, max_tokens=2_000)
OPENED = CHATML + "{{ '<think>\\n' }}"
ENDLESS_CLOSE = MISTRAL_CONTROLS.index("[/THINK]")


def _with(command: Generate, **fields: object) -> Generate:
    return msgspec.structs.replace(command, **fields)


def _is_delta(event: Event) -> bool:
    return isinstance(event, Delta)


def _kinds(events: list[Event]) -> list[str]:
    return [event.kind for event in interventions(events)]


# Think or not


def test_a_reply_without_thought_is_an_answer_from_the_beginning(demo: EngineClient) -> None:
    events = demo.do(_with(QUESTION, think="never"))
    assert token_ids(events)[:2] == forced_ids(events) == [THINK, THINK_END]
    assert channel_text(events, "reasoning") == ""
    assert channel_text(events, "answer")
    assert [(event.kind, event.position) for event in interventions(events)] == [("no think", 0)]


def test_a_forced_thought_is_the_models_own_but_for_its_marker(demo: EngineClient) -> None:
    events = demo.do(_with(QUESTION, think="always"))
    assert forced_ids(events) == [THINK]
    assert _kinds(events) == ["think"]
    assert token_ids(events) == token_ids(demo.do(QUESTION))


def test_what_is_forced_takes_no_draw(demo: EngineClient) -> None:
    events = demo.do(_with(QUESTION, think="never"))
    assert finished(events).draws == len(token_ids(events)) - 2


def test_tags_in_the_text_are_forced_with_their_line_breaks(loader: EngineClient) -> None:
    loader.ready(prompt_format="magistral-1.0")
    skipped = loader.do(_with(QUESTION, think="never", max_tokens=60))
    assert channel_text(skipped, "reasoning") == ""
    assert _kinds(skipped) == ["no think"]
    forced = loader.do(_with(QUESTION, think="always", max_tokens=60))
    assert channel_text(forced, "reasoning")
    assert _kinds(forced) == ["think", "reserve"]
    assert len(forced_ids(forced)) + finished(forced).draws == len(token_ids(forced)) == 60


def test_a_template_without_thoughts_takes_no_notice(loader: EngineClient, chatml_model: Path) -> None:
    assert not loader.ready(chatml_model).reasoning
    plain = Generate(0, (Part("user", "Hi"),), GREEDY, 1, max_tokens=20)
    for steered in (_with(plain, think="always"), _with(plain, think="never"), _with(plain, budget_tokens=3)):
        events = loader.do(steered)
        assert interventions(events) == []
        assert token_ids(events) == token_ids(loader.do(plain))


def test_a_thought_that_the_template_opens_is_only_closed(loader: EngineClient, tmp_path: Path) -> None:
    path = write_model(tmp_path / "open.gguf", template=CHATML + "{{ '<think>\n' }}")
    assert loader.ready(path).reasoning
    plain = Generate(0, (Part("user", "Hi"),), GREEDY, 1, max_tokens=40)
    assert _kinds(loader.do(_with(plain, think="always"))) == ["reserve"]
    skipped = loader.do(_with(plain, think="never"))
    assert bytes(token - 3 for token in forced_ids(skipped)) == b"\n</think>\n\n"
    assert channel_text(skipped, "reasoning") == ""


def test_no_second_thought_begins_in_a_reply(thinker: EngineClient) -> None:
    hot = Sampling(temperature=100.0, top_p=1.0)  # any token, so the marker too
    events = thinker.do(_with(ENDLESS, think="never", sampling=hot, max_tokens=3_000))
    assert MISTRAL_CONTROLS.index("[THINK]") not in token_ids(events)[2:]


# Answer now


def test_the_answer_follows_when_it_is_asked_for(thinker: EngineClient) -> None:
    request = thinker.start(ENDLESS)
    before = thinker.until(lambda event: isinstance(event, Delta) and event.channel_tokens > 50)
    thinker.say(AnswerNow(request))
    after = thinker.until(lambda event: isinstance(event, Delta) and event.channel == "answer" and event.text != "")
    thinker.cancel(request)
    (intervention,) = interventions(after)
    assert intervention.kind == "answer now"
    ids = token_ids([*before, *after])
    assert ids[intervention.position] == ENDLESS_CLOSE
    assert [event for event in after if isinstance(event, PromptProgress)] == []


def test_an_answer_asked_for_while_the_prompt_is_read_has_no_thought(thinker: EngineClient) -> None:
    request = thinker.start(_with(ENDLESS, prompt=ask("x" * 12_000), think="auto", max_tokens=10))
    thinker.say(AnswerNow(request))
    events = thinker.until_terminal()
    assert [(event.kind, event.position) for event in interventions(events)] == [("answer now", 0)]
    assert channel_text(events, "reasoning") == ""
    assert len(token_ids(events)) == 10


def test_an_answer_asked_for_of_a_waiting_request_is_not_forgotten(thinker: EngineClient) -> None:
    running = thinker.start(ENDLESS)
    waiting = thinker.start(_with(ENDLESS, max_tokens=10))
    thinker.say(AnswerNow(waiting))
    thinker.say(Cancel(running))
    first, second = thinker.until_terminal(), thinker.until_terminal()
    assert finished(first).request == running
    assert "answer now" not in _kinds(first)
    assert _kinds(second) == ["answer now"]


def test_in_the_answer_it_changes_nothing(thinker: EngineClient) -> None:
    request = thinker.start(_with(ENDLESS, think="never", max_tokens=400))
    events = thinker.until(lambda event: isinstance(event, Delta) and event.channel_tokens > 10)
    for _ in range(20):
        thinker.say(AnswerNow(request))
    events += thinker.until_terminal()
    assert _kinds(events) == ["no think"]
    assert token_ids(events) == token_ids(thinker.do(_with(ENDLESS, think="never", max_tokens=400)))


def test_hurrying_what_is_not_there_is_no_error(demo: EngineClient) -> None:
    demo.say(AnswerNow(demo.new_request()))
    assert interventions(demo.do(QUESTION)) == []


def test_a_reply_can_be_cancelled_after_it_was_hurried(thinker: EngineClient) -> None:
    request = thinker.start(ENDLESS)
    thinker.until(_is_delta)
    thinker.say(AnswerNow(request))
    thinker.cancel(request)
    assert finished(thinker.do(_with(ENDLESS, max_tokens=5))).reason == "length"


# Budget and reserve


@pytest.mark.parametrize("budget", [1, 5, 11, 40])
def test_a_budget_ends_the_thought(demo: EngineClient, budget: int) -> None:
    events = demo.do(_with(QUESTION, budget_tokens=budget))
    assert _kinds(events) == ["budget"]
    assert 0.9 * budget <= finished(events).reasoning_tokens <= budget
    assert channel_text(events, "answer")
    assert finished(events).reason == "end"


@pytest.mark.parametrize("end", ["done.\n", "done."])
def test_a_thought_ends_at_a_sentence_when_its_budget_nears_its_end(
    loader: EngineClient, tmp_path: Path, end: str
) -> None:
    words = [f" word{index}" for index in range(18)]
    script = tuple(word.encode() for word in (*words, end, *(f" more{index}" for index in range(10))))
    loader.ready(write_model(tmp_path / "m.gguf", template=OPENED, script=script, loops=True))
    events = loader.do(_with(LOOPING, budget_tokens=20, max_tokens=60))
    assert channel_text(events, "reasoning").rstrip() == "".join(words) + end.rstrip()
    assert _kinds(events) == ["budget"]
    assert finished(events).reasoning_tokens == 19


def test_a_thought_within_its_budget_is_left_alone(demo: EngineClient) -> None:
    events = demo.do(_with(QUESTION, budget_tokens=1_000))
    assert _kinds(events) == []
    assert token_ids(events) == token_ids(demo.do(QUESTION))


def test_room_is_kept_for_the_answer(thinker: EngineClient) -> None:
    events = thinker.do(_with(ENDLESS, max_tokens=400))
    assert _kinds(events) == ["think", "reserve"]
    result = finished(events)
    assert (result.reason, result.answer_tokens) == ("length", 100)
    assert len(token_ids(events)) == 400


def test_a_thought_never_fills_the_context(loader: EngineClient, tmp_path: Path) -> None:
    path = write_model(tmp_path / "m.gguf", template=None, controls=MISTRAL_CONTROLS, end=1, context_tokens=1_024)
    loader.ready(path)
    events = loader.do(ENDLESS)
    result = finished(events)
    room = 1_024 - result.prompt_tokens + 1
    assert _kinds(events) == ["think", "reserve"]
    assert result.answer_tokens == room // 4
    assert len(token_ids(events)) == room


# Loops


ROUNDS = (b"So we ", b"go round ", b"and round", b", as ever", b" before. ")


@pytest.fixture
def looping(loader: EngineClient, tmp_path: Path) -> EngineClient:
    """Return an engine whose thoughts, which the template opens, and answers go round in circles."""
    loader.ready(write_model(tmp_path / "m.gguf", template=OPENED, script=ROUNDS, loops=True, context_tokens=4_096))
    return loader


def test_a_loop_is_told_and_the_reply_goes_on(looping: EngineClient) -> None:
    events = looping.do(_with(LOOPING, loop_guard="warn"))
    assert "loop" in _kinds(events)
    assert interventions(events)[0].detail
    assert finished(events).reason == "length"
    assert len(token_ids(events)) == 2_000


def test_a_thought_that_loops_is_closed_and_an_answer_that_does_is_stopped(looping: EngineClient) -> None:
    events = looping.do(_with(LOOPING, loop_guard="answer"))
    assert _kinds(events) == ["loop", "loop"]
    assert finished(events).reason == "loop"
    assert bytes(token - 3 for token in forced_ids(events)) == b"\n</think>\n\n"
    assert 0 < finished(events).reasoning_tokens < 500
    assert 0 < finished(events).answer_tokens < 500


@pytest.mark.parametrize("think", ["auto", "never"])
def test_a_loop_ends_the_reply(looping: EngineClient, think: str) -> None:
    events = looping.do(_with(LOOPING, think=think, loop_guard="stop"))
    assert finished(events).reason == "loop"
    assert _kinds(events)[-1] == "loop"
    assert len(token_ids(events)) < 500


def test_nothing_is_looked_for_unasked(looping: EngineClient) -> None:
    assert _kinds(looping.do(LOOPING)) == ["reserve"]
