"""Going on with a reply: token for token what it would have been."""

from pathlib import Path

import msgspec
import pytest

from magistral_desktop.chat.formats import Part
from magistral_desktop.chat.messages import Channel, Sampling
from magistral_desktop.protocol import Cancel, Delta, Event, Generate
from tests.model.client import (
    GREEDY,
    EngineClient,
    ask,
    channel_text,
    deltas,
    failed,
    finished,
    forced_ids,
    interventions,
    token_ids,
)
from tests.model.conftest import StartEngine
from tests.model.test_templates import THOUGHTFUL
from tests.model.tiny_gguf import MISTRAL_CONTROLS, write_model

pytestmark = pytest.mark.timeout(60)

CARD = Sampling(temperature=0.7, top_p=0.95)
HOT = Sampling(temperature=2.0, top_p=1.0)
QUESTION = Generate(0, ask("What is 347 + 168?"), CARD, 5)
ENDLESS = Generate(0, ask("Hi"), CARD, 9, think="always", max_tokens=2_000)


def _going_on(command: Generate, ids: list[int], draws: int, **fields: object) -> Generate:
    return msgspec.structs.replace(command, written=tuple(ids), draws=draws, **fields)


def _channels(events: list[Event]) -> tuple[str, str]:
    return channel_text(events, "reasoning"), channel_text(events, "answer")


def _last_counts(events: list[Event]) -> dict[Channel, int]:
    return {delta.channel: delta.channel_tokens for delta in deltas(events)}


@pytest.mark.parametrize("sampling", [CARD, HOT])
@pytest.mark.parametrize("share", [0.0, 0.02, 0.3, 0.7, 0.98])
def test_a_reply_goes_on_from_any_token_as_it_went_on_before(
    demo: EngineClient, sampling: Sampling, share: float
) -> None:
    command = msgspec.structs.replace(QUESTION, sampling=sampling)
    whole = demo.do(command)
    cut = 1 + int(share * (len(token_ids(whole)) - 2))
    rest = demo.do(_going_on(command, token_ids(whole)[:cut], cut))
    assert token_ids(whole)[:cut] + token_ids(rest) == token_ids(whole)
    assert finished(rest).draws == finished(whole).draws
    assert finished(rest).reused_tokens == finished(whole).prompt_tokens + cut - 1
    assert not finished(rest).restored


def test_a_cancelled_reply_goes_on_as_if_nothing_had_happened(thinker: EngineClient) -> None:
    whole = thinker.do(ENDLESS)
    request = thinker.start(ENDLESS)
    first = thinker.until(lambda event: isinstance(event, Delta) and event.channel_tokens > 300)
    thinker.say(Cancel(request))
    first += thinker.until_terminal()
    rest = thinker.do(_going_on(ENDLESS, token_ids(first), finished(first).draws))
    assert len(token_ids(first)) > 300
    assert token_ids(first) + token_ids(rest) == token_ids(whole)
    texts = zip(_channels(first), _channels(rest), _channels(whole), strict=True)
    assert all(one + other == both for one, other, both in texts)
    assert _last_counts(rest) == _last_counts(whole)
    assert finished(rest).reused_tokens >= finished(first).prompt_tokens + len(token_ids(first)) - 1


def test_the_draws_are_the_tokens_that_were_not_forced(thinker: EngineClient) -> None:
    events = thinker.do(ENDLESS)
    assert finished(events).draws == len(token_ids(events)) - len(forced_ids(events))
    assert len(forced_ids(events)) == 2


def test_a_new_engine_goes_on_with_a_reply_too(
    thinker: EngineClient, start_engine: StartEngine, tmp_path: Path
) -> None:
    """It reads the reply again in one batch, which rounds differently, but here never so much that it shows."""
    whole = thinker.do(ENDLESS)
    path = write_model(tmp_path / "m.gguf", template=None, controls=MISTRAL_CONTROLS, end=1, context_tokens=16_384)
    engine = start_engine()
    engine.ready(path)
    rest = engine.do(_going_on(ENDLESS, token_ids(whole)[:1_000], 999))
    assert finished(rest).reused_tokens == 0
    assert token_ids(whole)[:1_000] + token_ids(rest)[:1] == token_ids(whole)[:1_001]


@pytest.mark.parametrize("cut", range(1, len(THOUGHTFUL)))
def test_marks_and_characters_that_were_cut_are_made_whole(loader: EngineClient, tmp_path: Path, cut: int) -> None:
    template = "{{ messages[0]['content'] + '\n' }}"
    loader.ready(write_model(tmp_path / "tags.gguf", template=template, script=THOUGHTFUL))
    command = Generate(0, (Part("user", "Hi"),), GREEDY, 1)
    whole = loader.do(command)
    first = loader.do(msgspec.structs.replace(command, max_tokens=cut))
    ids = token_ids(first)
    rest = loader.do(_going_on(command, ids, cut))
    assert ids + token_ids(rest) == token_ids(whole)
    texts = zip(_channels(first), _channels(rest), _channels(whole), strict=True)
    assert all(one + other == both for one, other, both in texts)


def test_budget_and_channels_count_what_is_written_already(demo: EngineClient) -> None:
    whole = token_ids(demo.do(QUESTION))
    rest = demo.do(_going_on(QUESTION, whole[:30], 30, budget_tokens=40))
    assert finished(rest).reasoning_tokens <= 40
    (intervention,) = interventions(rest)
    assert intervention.kind == "budget"
    assert 36 <= intervention.position <= 41


def test_the_limit_is_that_of_the_whole_reply(demo: EngineClient) -> None:
    whole = token_ids(demo.do(QUESTION))
    assert len(token_ids(demo.do(_going_on(QUESTION, whole[:50], 50, max_tokens=60)))) == 10
    assert token_ids(demo.do(_going_on(QUESTION, whole[:50], 50, max_tokens=50))) == []


def test_a_note_goes_into_the_thought_and_is_thought_on(demo: EngineClient) -> None:
    whole = token_ids(demo.do(QUESTION))
    steered = demo.do(_going_on(QUESTION, whole[:11], 11, note="347 + 100 = 447\n"))
    noted = [delta for delta in deltas(steered) if delta.forced]
    assert "".join(delta.text for delta in noted) == "347 + 100 = 447\n"
    assert {delta.channel for delta in noted} == {"reasoning"}
    assert channel_text(steered, "reasoning").startswith("347 + 100 = 447\n")
    assert channel_text(steered, "answer")
    assert finished(steered).reused_tokens == finished(steered).prompt_tokens + 10


def test_a_note_may_be_longer_than_a_batch(thinker: EngineClient) -> None:
    events = thinker.do(_going_on(ENDLESS, [], 0, note="No. " * 300, max_tokens=3_000))
    assert channel_text(events, "reasoning").startswith("No. " * 300)
    assert finished(events).reason == "length"


def test_a_note_may_begin_a_thought(demo: EngineClient) -> None:
    events = demo.do(msgspec.structs.replace(QUESTION, think="always", note="I add column by column, "))
    assert channel_text(events, "reasoning").startswith("I add column by column, ")
    assert [(event.kind, event.position) for event in interventions(events)] == [("think", 0), ("note", 1)]


@pytest.mark.parametrize("token", [-1, 10**6])
def test_tokens_of_another_model_are_refused(demo: EngineClient, token: int) -> None:
    assert failed(demo.do(_going_on(QUESTION, [34, token], 2))).title == "This reply cannot be continued"


def test_a_reply_that_fills_the_context_is_refused(demo: EngineClient) -> None:
    failure = failed(demo.do(_going_on(QUESTION, [40] * 2_500, 2_500)))
    assert failure.cause == "too long"
    assert failure.tokens_over > 0


def test_a_wrong_count_of_draws_does_no_harm(demo: EngineClient) -> None:
    for draws in (-5, 10**15):
        assert finished(demo.do(_going_on(QUESTION, [34], draws))).reason == "end"
