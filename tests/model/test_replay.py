"""Replaying: the tokens of a reply that was written in any way are drawn again, and one that was changed is found."""

from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from magistral_desktop.chat.formats import control, text
from magistral_desktop.chat.messages import Sampling
from magistral_desktop.chat.token_ids import packed, unpacked
from magistral_desktop.protocol import AnswerNow, Cancel, Delta, Event, Generate, LoadModel, Prefill, SaveCache
from magistral_desktop.replay_protocol import Begun, Differed, Replay, Spell, Spelled
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.client import EngineClient, ask, channel_text, failed, finished, interventions, token_ids
from tests.model.conftest import StartEngine

pytestmark = pytest.mark.timeout(120)

CARD = Sampling(temperature=0.7, top_p=0.95)
HOT = Sampling(temperature=2.0, top_p=1.0)
QUESTION = Generate(0, ask("What is 347 + 168?"), CARD, 5)
ENDLESS = Generate(0, ask("Hi"), CARD, 9, think="always", max_tokens=400)


@dataclass
class Written:
    """A stretch of a reply as an engine wrote it; `before` are the reply's tokens that it went on from."""

    command: Generate
    before: list[int]
    events: list[Event]

    @property
    def ids(self) -> list[int]:
        return self.before + token_ids(self.events)

    @property
    def forced(self) -> tuple[tuple[int, int], ...]:
        return tuple((seen.position, seen.tokens) for seen in interventions(self.events) if seen.tokens)

    def replay(self, ids: list[int] | None = None) -> Replay:
        begun = begun_of(self.events)
        return Replay(
            0,
            self.command.prompt,
            begun.prompt_ids,
            packed(self.ids if ids is None else ids),
            begun.position,
            self.command.sampling,
            self.command.seed,
            begun.draws,
            begun.batches,
            self.forced,
        )


def begun_of(events: list[Event]) -> Begun:
    (begun,) = [event for event in events if isinstance(event, Begun)]
    return begun


def differences(events: list[Event]) -> list[Differed]:
    return [event for event in events if isinstance(event, Differed)]


def write(engine: EngineClient, command: Generate) -> Written:
    return Written(command, [], engine.do(command))


def go_on(engine: EngineClient, written: Written, **fields: object) -> Written:
    command = replace(written.command, written=tuple(written.ids), draws=finished(written.events).draws, **fields)
    events = engine.do(command)
    return Written(command, written.ids[: begun_of(events).position], events)


def drawn_tokens(written: Written) -> int:
    return len(written.ids) - len(written.before) - sum(count for _, count in written.forced)


def assert_is_identical(engine: EngineClient, written: Written) -> None:
    events = engine.do(written.replay())
    assert differences(events) == []
    assert finished(events).draws == drawn_tokens(written) > 0


@pytest.mark.parametrize("sampling", [CARD, HOT])
@pytest.mark.parametrize(
    "wishes", [{}, {"think": "always"}, {"think": "never"}, {"budget_tokens": 20}, {"loop_guard": "answer"}]
)
def test_a_reply_is_drawn_again_exactly(demo: EngineClient, sampling: Sampling, wishes: dict[str, object]) -> None:
    assert_is_identical(demo, write(demo, replace(QUESTION, sampling=sampling, max_tokens=300, **wishes)))


def test_an_answer_that_was_wanted_at_once_is_put_where_it_was(thinker: EngineClient) -> None:
    request = thinker.start(ENDLESS)
    first = thinker.until(lambda event: isinstance(event, Delta) and event.channel_tokens > 100)
    thinker.say(AnswerNow(request))
    written = Written(ENDLESS, [], [*first, *thinker.until_terminal()])

    assert [seen.kind for seen in interventions(written.events)] == ["think", "answer now"]
    assert_is_identical(thinker, written)


def test_a_reply_that_was_stopped_and_went_on_is_drawn_again(thinker: EngineClient) -> None:
    request = thinker.start(ENDLESS)
    events = thinker.until(lambda event: isinstance(event, Delta) and event.channel_tokens > 100)
    thinker.say(Cancel(request))
    stopped = Written(ENDLESS, [], [*events, *thinker.until_terminal()])
    rest = go_on(thinker, stopped, note=" But no.")

    assert [(seen.kind, seen.detail) for seen in interventions(rest.events)] == [("note", " But no."), ("reserve", "")]
    assert_is_identical(thinker, stopped)
    assert_is_identical(thinker, rest)


@pytest.mark.parametrize("keep", [0, 10, 40])
def test_a_reply_that_was_cut_back_is_drawn_again(demo: EngineClient, keep: int) -> None:
    whole = write(demo, replace(QUESTION, sampling=HOT, max_tokens=300, think="always"))

    assert_is_identical(demo, go_on(demo, whole, keep_characters=keep))


def test_a_second_question_is_drawn_again_after_other_chats(demo: EngineClient) -> None:
    """What was read ahead or left from the chat before was read in other batches than a prompt that is read anew."""
    command = replace(QUESTION, sampling=HOT, max_tokens=300, cache_key="a")
    demo.do(command)
    so_far = (*QUESTION.prompt, text("It is 515."), control("</s>"))
    demo.do(Prefill(0, so_far, "a"))
    second = write(demo, replace(command, prompt=(*so_far, control("[INST]"), text("And 3 + 4?"), control("[/INST]"))))
    demo.do(replace(QUESTION, prompt=ask("What is 9 + 9?"), cache_key="b"))

    assert len(begun_of(second.events).batches) > 1
    assert_is_identical(demo, second)


def test_a_reply_on_a_context_from_the_disk_is_drawn_again_in_another_process(
    start_engine: StartEngine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = str(tmp_path_factory.mktemp("cache"))
    load = LoadModel(str(DEMO_MODEL), threads=1, cache_folder=folder)
    command = replace(QUESTION, sampling=HOT, max_tokens=200, cache_key="a")
    first, second, third = start_engine(), start_engine(), start_engine()
    first.say(load)
    first.until_terminal()
    whole = write(first, command)
    first.do(SaveCache(0, "a"))
    second.say(load)
    second.until_terminal()
    rest = go_on(second, whole, max_tokens=300)
    third.say(LoadModel(str(DEMO_MODEL), threads=1))
    third.until_terminal()

    assert finished(rest.events).restored
    assert_is_identical(third, rest)


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_a_token_that_was_changed_is_found_with_its_rank(demo: EngineClient, place: float) -> None:
    written = write(demo, replace(QUESTION, sampling=Sampling(0.0, 1.0)))
    position = round(place * len(written.ids))
    ids = list(written.ids)
    ids[position] = next(token for token in range(100, 200) if token != ids[position])
    first = differences(demo.do(written.replay(ids)))[0]

    assert (first.position, first.recorded, first.drawn) == (position, ids[position], written.ids[position])
    assert first.rank > 1
    assert 0 <= first.probability < 0.5


def test_the_text_of_tokens_is_that_of_the_deltas(demo: EngineClient) -> None:
    written = write(demo, replace(QUESTION, budget_tokens=20))
    events = demo.do(Spell(0, QUESTION.prompt, packed(written.ids), written.forced))
    (spelled,) = [event for event in events if isinstance(event, Spelled)]

    assert spelled.prompt_ids == begun_of(written.events).prompt_ids
    assert spelled.reasoning == channel_text(written.events, "reasoning")
    assert spelled.answer == channel_text(written.events, "answer")


@pytest.mark.parametrize(
    "change",
    [
        {"prompt_ids": packed([10**6])},
        {"ids": packed([-1])},
        {"batches": ()},
        {"batches": ((10**6, 1, 1),)},
        {"draws": -1},
        {"draws": 10**12},
        {"ids": packed([5] * 200_000)},
        {"prompt_ids": b"", "batches": ()},
    ],
)
def test_what_no_engine_can_have_written_is_refused(demo: EngineClient, change: dict[str, object]) -> None:
    written = write(demo, QUESTION)

    assert failed(demo.do(replace(written.replay(), **change))).title == "This reply cannot be replayed"
    assert unpacked(written.replay().ids) == tuple(written.ids)


def test_a_replay_can_be_cancelled(thinker: EngineClient) -> None:
    written = write(thinker, replace(ENDLESS, max_tokens=2_000))
    request = thinker.start(written.replay())
    thinker.cancel(request)
