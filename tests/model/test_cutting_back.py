"""Cutting a reply back into its thought, and going on from there on the same cache."""

from pathlib import Path

import msgspec
import pytest

from magistral_desktop.chat.formats import Part
from magistral_desktop.chat.messages import Sampling
from magistral_desktop.protocol import Delta, Event, Generate, Kept
from tests.model.client import (
    GREEDY,
    EngineClient,
    ask,
    channel_text,
    deltas,
    finished,
    forced_ids,
    interventions,
    token_ids,
)
from tests.model.test_templates import THOUGHTFUL
from tests.model.tiny_gguf import MISTRAL_CONTROLS, write_model

pytestmark = pytest.mark.timeout(60)

HOT = Sampling(temperature=2.0, top_p=1.0)
QUESTION = Generate(0, ask("What is 347 + 168?"), HOT, 5, max_tokens=300)
THINK = MISTRAL_CONTROLS.index("[THINK]")
TEMPLATE = "{{ messages[0]['content'] + '\n' }}"


def _cut(command: Generate, whole: list[Event], keep_characters: int, **fields: object) -> Generate:
    ids, draws = tuple(token_ids(whole)), finished(whole).draws
    return msgspec.structs.replace(command, written=ids, draws=draws, keep_characters=keep_characters, **fields)


def _kept(events: list[Event]) -> list[Kept]:
    return [event for event in events if isinstance(event, Kept)]


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
def test_a_complete_reply_is_cut_back_into_its_thought(demo: EngineClient, share: float) -> None:
    whole = demo.do(QUESTION)
    thought = channel_text(whole, "reasoning")
    keep = int(share * len(thought))
    rest = demo.do(_cut(QUESTION, whole, keep))
    (kept,) = _kept(rest)
    assert kept.reasoning_characters <= keep
    assert (kept.answer_characters, kept.answer_tokens) == (0, 0)
    assert kept.reasoning_tokens == kept.tokens - 1  # the marker is none
    assert finished(rest).reasoning_tokens > kept.reasoning_tokens


@pytest.mark.parametrize("beyond", [0, 1, 10**9])
def test_a_cut_at_or_beyond_the_end_keeps_the_whole_thought_and_no_more(demo: EngineClient, beyond: int) -> None:
    whole = demo.do(QUESTION)
    thought = channel_text(whole, "reasoning")
    (kept,) = _kept(demo.do(_cut(QUESTION, whole, len(thought) + beyond)))
    assert kept.reasoning_characters == len(thought)
    assert kept.reasoning_tokens == finished(whole).reasoning_tokens


def test_what_is_kept_comes_once_and_before_the_first_delta(demo: EngineClient) -> None:
    rest = demo.do(_cut(QUESTION, demo.do(QUESTION), 20))
    kinds = [type(event) for event in rest if isinstance(event, Kept | Delta)]
    assert kinds.count(Kept) == 1
    assert kinds[0] is Kept
    assert Delta in kinds


def test_only_the_last_kept_token_is_read_again(demo: EngineClient) -> None:
    whole = demo.do(QUESTION)
    rest = demo.do(_cut(QUESTION, whole, 20))
    assert finished(rest).reused_tokens == finished(whole).prompt_tokens + _kept(rest)[0].tokens - 1
    assert not finished(rest).restored


def test_another_continuation_is_drawn_and_the_same_one_for_the_same_request(demo: EngineClient) -> None:
    whole = demo.do(QUESTION)
    command = _cut(QUESTION, whole, 20)
    first, second = demo.do(command), demo.do(command)
    assert token_ids(first) == token_ids(second)
    kept = token_ids(whole)[: _kept(first)[0].tokens]
    assert kept + token_ids(first) != token_ids(whole)
    assert finished(first).draws == finished(whole).draws + len(token_ids(first)) - len(forced_ids(first))


def test_a_reply_that_was_cut_back_goes_on_from_any_token(demo: EngineClient) -> None:
    """Its draws are then more than its tokens."""
    whole = demo.do(QUESTION)
    rest = demo.do(_cut(QUESTION, whole, 20))
    kept, new = token_ids(whole)[: _kept(rest)[0].tokens], token_ids(rest)
    draws = finished(whole).draws + 3
    assert draws > len(kept) + 3
    last = demo.do(msgspec.structs.replace(QUESTION, written=(*kept, *new[:3]), draws=draws))
    assert new[:3] + token_ids(last) == new


def test_counts_begin_with_what_is_kept(demo: EngineClient) -> None:
    rest = demo.do(_cut(QUESTION, demo.do(QUESTION), 20))
    (kept,) = _kept(rest)
    thought = [delta for delta in deltas(rest) if delta.channel == "reasoning"]
    assert thought[0].channel_tokens == kept.reasoning_tokens + len(thought[0].token_ids)
    assert finished(rest).reasoning_tokens == thought[-1].channel_tokens


def test_a_note_stands_where_the_thought_was_cut(demo: EngineClient) -> None:
    whole = demo.do(QUESTION)
    rest = demo.do(_cut(QUESTION, whole, 20, note="347 + 100 = 447\n"))
    noted = [delta for delta in deltas(rest) if delta.forced]
    assert "".join(delta.text for delta in noted) == "347 + 100 = 447\n"
    assert channel_text(rest, "reasoning").startswith("347 + 100 = 447\n")


def test_a_thought_that_its_budget_closed_can_be_thought_on(demo: EngineClient) -> None:
    short = msgspec.structs.replace(QUESTION, budget_tokens=20)
    closed = demo.do(short)
    assert [event.kind for event in interventions(closed)] == ["budget"]
    rest = demo.do(_cut(QUESTION, closed, 10**6))
    (kept,) = _kept(rest)
    assert kept.reasoning_characters == len(channel_text(closed, "reasoning"))
    assert next(deltas(rest)).channel == "reasoning"


@pytest.mark.parametrize(("keep", "tokens"), [(0, 1), (1, 2), (2, 4), (3, 8), (4, 9), (99, 9)])
def test_characters_made_of_several_tokens_are_kept_or_cut_whole(thinker: EngineClient, keep: int, tokens: int) -> None:
    written = (THINK, *(len(MISTRAL_CONTROLS) + byte for byte in "Wé🦜!".encode()), len(MISTRAL_CONTROLS) + 0xF0)
    command = Generate(0, ask("Hi"), GREEDY, 1, max_tokens=20, written=written, keep_characters=keep)
    (kept,) = _kept(thinker.do(command))
    assert (kept.tokens, kept.reasoning_characters) == (tokens, min(keep, 4))


@pytest.mark.parametrize(("keep", "tokens"), [(0, 2), (1, 2), (2, 3), (6, 3), (7, 5), (8, 5), (99, 5)])
def test_a_thought_between_tags_is_cut_and_goes_on(
    loader: EngineClient, tmp_path: Path, keep: int, tokens: int
) -> None:
    """The model says its script from any token on, so what goes on must make the whole reply again."""
    loader.ready(write_model(tmp_path / "tags.gguf", template=TEMPLATE, script=THOUGHTFUL))
    command = Generate(0, (Part("user", "Hi"),), GREEDY, 1)
    whole = loader.do(command)
    rest = loader.do(_cut(command, whole, keep))
    (kept,) = _kept(rest)
    assert kept.tokens == tokens
    assert token_ids(whole)[:tokens] + token_ids(rest) == token_ids(whole)
    thought = channel_text(whole, "reasoning")
    assert thought[: kept.reasoning_characters] + channel_text(rest, "reasoning") == thought
    assert channel_text(rest, "answer") == channel_text(whole, "answer")
    assert finished(rest).reasoning_tokens == finished(whole).reasoning_tokens


def test_a_note_is_put_between_the_tags(loader: EngineClient, tmp_path: Path) -> None:
    loader.ready(write_model(tmp_path / "tags.gguf", template=TEMPLATE, script=THOUGHTFUL))
    command = Generate(0, (Part("user", "Hi"),), GREEDY, 1, max_tokens=40)
    rest = loader.do(_cut(command, loader.do(command), 0, note="Hm.\n"))
    assert channel_text(rest, "reasoning").startswith("Hm.")
    assert _kept(rest)[0].tokens == 2


def test_a_thought_whose_first_token_is_cut_is_opened_anew(loader: EngineClient, tmp_path: Path) -> None:
    script = (b"<think>Well", b".\n</think>", b"Yes.")
    loader.ready(write_model(tmp_path / "joined.gguf", template="{# <think> #}" + TEMPLATE, script=script))
    command = Generate(0, (Part("user", "Hi"),), GREEDY, 1, max_tokens=20)
    rest = loader.do(_cut(command, loader.do(command), 2, note="Hm."))
    assert _kept(rest)[0] == Kept(_kept(rest)[0].request, 0, 0, 0, 0, 0)
    assert [event.kind for event in interventions(rest)] == ["think", "note"]
    assert channel_text(rest, "reasoning").startswith("Hm.")


def test_nothing_is_told_where_nothing_is_cut(demo: EngineClient) -> None:
    ids = tuple(token_ids(demo.do(QUESTION)))[:9]
    going_on = msgspec.structs.replace(QUESTION, written=ids, draws=9)
    rest = demo.do(msgspec.structs.replace(going_on, keep_characters=10**6))
    assert _kept(rest) == []
    assert token_ids(rest) == token_ids(demo.do(going_on))


def test_a_reply_without_a_thought_is_not_cut(demo: EngineClient) -> None:
    direct = msgspec.structs.replace(QUESTION, think="never", max_tokens=12)
    ids = tuple(token_ids(demo.do(direct)))
    rest = demo.do(msgspec.structs.replace(direct, written=ids, keep_characters=3, max_tokens=20))
    assert _kept(rest) == []
