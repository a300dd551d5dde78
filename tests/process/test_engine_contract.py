"""What every engine process keeps to: run over the scripted one and the real one, so the fake cannot drift."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.formats import DEMO
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.chat.token_ids import packed
from magistral_desktop.protocol import (
    LOAD,
    VERSION,
    AnswerNow,
    Cancel,
    CheckModel,
    CheckResult,
    Delta,
    Event,
    Failed,
    Finished,
    Generate,
    Hello,
    Intervention,
    Kept,
    LoadModel,
    LoadProgress,
    ModelReady,
    Prefill,
    PromptProgress,
    Request,
    SaveCache,
)
from magistral_desktop.replay_protocol import Begun, Differed, Replay, Spell, Spelled
from magistral_desktop.session.child import ChildProcess, Exit
from magistral_desktop.storage.paths import DEMO_MODEL, engine_command
from tests.process.conftest import SCRIPT

Said = TypeVar(
    "Said",
    Hello,
    LoadProgress,
    ModelReady,
    PromptProgress,
    Kept,
    Begun,
    Delta,
    Intervention,
    CheckResult,
    Differed,
    Spelled,
    Finished,
    Failed,
)

PROMPT = build_prompt(DEMO, [Message(1, 1, "user", "What is 3 + 4 * 5?", 0.0)])


def command(request: int) -> Generate:
    return Generate(request, PROMPT, DEMO.sampling, seed=1)


@dataclass
class Talk:
    """A child process and all it has said."""

    child: ChildProcess
    events: list[Event]
    ends: list[Exit]
    qtbot: QtBot

    def ask(self, request: int) -> None:
        self.child.send(command(request))

    def tokens_of(self, request: int) -> tuple[int, ...]:
        return tuple(token for delta in self.of(Delta) if delta.request == request for token in delta.token_ids)

    def reasoning_of(self, request: int) -> str:
        texts = [delta.text for delta in self.of(Delta) if (delta.request, delta.channel) == (request, "reasoning")]
        return "".join(texts)

    def finished(self, request: int) -> Finished:
        return next(event for event in self.of(Finished) if event.request == request)

    def wait_for(self, kind: type[Event]) -> None:
        self.qtbot.waitUntil(lambda: any(isinstance(event, kind) for event in self.events), timeout=30_000)

    def wait_for_ends_of(self, *requests: int) -> None:
        self.qtbot.waitUntil(lambda: {*requests} <= {event.request for event in self.endings()}, timeout=30_000)

    def of(self, kind: type[Said]) -> list[Said]:
        return [event for event in self.events if isinstance(event, kind)]

    def endings(self) -> list[Finished | Failed]:
        return [*self.of(Finished), *self.of(Failed)]


@pytest.fixture(params=["scripted", "real"])
def talk(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Talk]:
    """Return an engine process that was just started."""
    program, arguments = {"scripted": (sys.executable, (SCRIPT, "think")), "real": engine_command()}[request.param]
    talk = Talk(ChildProcess(program, arguments), [], [], qtbot)
    talk.child.event_received.connect(talk.events.append)
    talk.child.ended.connect(talk.ends.append)
    talk.child.start()
    yield talk
    talk.child.kill()
    talk.child.wait_ended(5_000)


@pytest.fixture
def loaded(talk: Talk) -> Talk:
    """Return an engine process that has loaded the demo model."""
    talk.child.send(LoadModel(str(DEMO_MODEL), threads=1))
    talk.wait_for(ModelReady)
    return talk


def test_the_first_event_is_a_hello_of_this_version(talk: Talk) -> None:
    talk.wait_for(Hello)

    hello = talk.events[0]
    assert isinstance(hello, Hello)
    assert hello.version == VERSION
    assert hello.machine.memory_bytes > hello.machine.available_bytes > 0


def test_a_load_reports_its_progress_and_ends_in_a_ready_model(loaded: Talk) -> None:
    fractions = [event.fraction for event in loaded.of(LoadProgress)]

    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert loaded.of(ModelReady)[0].path == str(DEMO_MODEL)
    assert not loaded.of(Failed)


def test_a_file_that_is_not_there_fails_the_load_and_the_process_goes_on(talk: Talk) -> None:
    talk.child.send(LoadModel("/nowhere/model.gguf"))
    talk.wait_for(Failed)
    talk.child.send(LoadModel(str(DEMO_MODEL)))
    talk.wait_for(ModelReady)

    assert [event.request for event in talk.of(Failed)] == [LOAD]
    assert talk.of(Failed)[0].title
    assert talk.of(Failed)[0].remedy


def test_a_request_before_any_load_fails(talk: Talk) -> None:
    talk.ask(1)
    talk.wait_for(Failed)

    assert talk.of(Failed)[0].request == 1


def test_a_reply_reasons_then_answers_and_ends_once(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    finished = loaded.of(Finished)[0]
    channels = [event.channel for event in loaded.of(Delta)]

    assert finished.reason == "end"
    assert channels == sorted(channels, reverse=True)
    assert {*channels} == {"reasoning", "answer"}
    assert len(loaded.endings()) == 1
    assert loaded.events[-1] == finished


def test_the_counts_of_the_deltas_are_those_of_the_end(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    finished = loaded.of(Finished)[0]
    last = {event.channel: event.channel_tokens for event in loaded.of(Delta)}

    assert last == {"reasoning": finished.reasoning_tokens, "answer": finished.answer_tokens}


def test_the_prompt_s_progress_comes_before_the_first_delta_and_ends_whole(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    kinds = [type(event) for event in loaded.events if isinstance(event, PromptProgress | Delta)]
    last = loaded.of(PromptProgress)[-1]

    assert kinds.index(Delta) == kinds.count(PromptProgress)
    assert last.read_tokens == last.total_tokens == loaded.of(Finished)[0].prompt_tokens


def test_every_delta_names_its_request(loaded: Talk) -> None:
    loaded.ask(7)
    loaded.wait_for_ends_of(7)

    assert {event.request for event in loaded.of(Delta)} == {7}


def test_two_requests_at_once_are_answered_one_after_the_other(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.ask(2)
    loaded.wait_for_ends_of(1, 2)
    speakers = [event.request for event in loaded.of(Delta)]

    assert speakers == sorted(speakers)
    assert sorted(event.request for event in loaded.endings()) == [1, 2]


def test_a_cancelled_request_ends_once_and_the_next_is_answered(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.child.send(Cancel(1))
    loaded.ask(2)
    loaded.wait_for_ends_of(1, 2)

    assert [(event.request, event.reason) for event in loaded.of(Finished)] == [(1, "cancelled"), (2, "end")]


def test_cancelling_what_does_not_run_is_no_error(loaded: Talk) -> None:
    loaded.child.send(Cancel(99))
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    loaded.child.send(Cancel(1))
    loaded.ask(2)
    loaded.wait_for_ends_of(2)

    assert [event.request for event in loaded.endings()] == [1, 2]


def test_every_new_token_is_drawn_unless_it_is_forced(loaded: Talk) -> None:
    loaded.child.send(replace(command(1), budget_tokens=5))
    loaded.wait_for_ends_of(1)
    drawn = sum(len(delta.token_ids) for delta in loaded.of(Delta) if not delta.forced)

    assert loaded.finished(1).draws == drawn
    assert drawn < len(loaded.tokens_of(1))


def test_a_thought_ends_with_its_budget_and_the_answer_follows(loaded: Talk) -> None:
    loaded.child.send(replace(command(1), budget_tokens=5))
    loaded.wait_for_ends_of(1)
    (intervention,) = loaded.of(Intervention)

    assert (intervention.request, intervention.kind) == (1, "budget")
    assert loaded.finished(1).reasoning_tokens == 5
    assert loaded.finished(1).answer_tokens > 0


def test_a_reply_can_be_left_without_a_thought(loaded: Talk) -> None:
    loaded.child.send(replace(command(1), think="never"))
    loaded.wait_for_ends_of(1)

    assert [(event.kind, event.position) for event in loaded.of(Intervention)] == [("no think", 0)]
    assert not [delta.text for delta in loaded.of(Delta) if delta.channel == "reasoning" and delta.text]
    assert loaded.finished(1).answer_tokens > 0


def test_an_answer_that_is_wanted_at_once_comes_and_ends_once(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.child.send(AnswerNow(1))
    loaded.wait_for_ends_of(1)

    assert loaded.finished(1).reason == "end"
    assert loaded.finished(1).answer_tokens > 0
    assert len(loaded.endings()) == 1


def test_an_answer_that_is_wanted_of_no_reply_is_no_error(loaded: Talk) -> None:
    loaded.child.send(AnswerNow(99))
    loaded.ask(1)
    loaded.wait_for_ends_of(1)

    assert not loaded.of(Intervention)


@pytest.mark.parametrize("count", [1, 15, 30])
def test_a_reply_goes_on_token_for_token(count: int, loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    whole = loaded.tokens_of(1)

    loaded.child.send(replace(command(2), written=whole[:count], draws=count))
    loaded.wait_for_ends_of(2)

    assert loaded.tokens_of(2) == whole[count:]
    assert (loaded.finished(2).reason, loaded.finished(2).draws) == ("end", loaded.finished(1).draws)
    assert loaded.finished(2).answer_tokens == loaded.finished(1).answer_tokens


@pytest.mark.parametrize("share", [0.0, 0.4, 1.0, 2.0])
def test_a_complete_reply_is_cut_back_and_thought_on(share: float, loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    whole, thought, draws = loaded.tokens_of(1), loaded.reasoning_of(1), loaded.finished(1).draws
    keep = round(share * len(thought))

    loaded.child.send(replace(command(2), written=whole, draws=draws, keep_characters=keep))
    loaded.wait_for_ends_of(2)
    (kept,) = loaded.of(Kept)
    said = [event for event in loaded.events if isinstance(event, Kept | Delta) and event.request == 2]

    assert said[0] is kept
    assert kept.tokens < len(whole)
    assert kept.reasoning_characters <= keep
    assert (kept.reasoning_characters == len(thought)) == (share >= 1)
    assert (kept.answer_characters, kept.answer_tokens) == (0, 0)
    assert loaded.finished(2).reasoning_tokens >= kept.reasoning_tokens
    assert loaded.finished(2).answer_tokens > 0


def test_a_note_comes_first_after_a_cut(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    whole = loaded.tokens_of(1)

    loaded.child.send(replace(command(2), written=whole, draws=len(whole), keep_characters=10, note="But no. "))
    loaded.wait_for_ends_of(2)

    assert loaded.reasoning_of(2).startswith("But no. ")


def test_nothing_is_told_of_a_cut_that_cuts_nothing(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    begun = loaded.tokens_of(1)[:5]

    loaded.child.send(replace(command(2), written=begun, draws=5, keep_characters=10_000))
    loaded.wait_for_ends_of(2)

    assert loaded.of(Kept) == []
    assert loaded.tokens_of(2) == loaded.tokens_of(1)[5:]


def test_reading_ahead_ends_once_and_the_next_reply_is_the_same(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    loaded.child.send(Prefill(2, PROMPT, "5"))
    loaded.ask(3)
    loaded.wait_for_ends_of(2, 3)

    assert [event.request for event in loaded.endings()] == [1, 2, 3]
    assert loaded.tokens_of(3) == loaded.tokens_of(1)
    assert loaded.tokens_of(2) == ()


def test_saving_what_is_not_there_is_no_failure(loaded: Talk) -> None:
    loaded.child.send(SaveCache(1, "5"))
    loaded.wait_for_ends_of(1)

    assert [event.request for event in loaded.of(Finished)] == [1]


def test_a_check_tells_what_it_finds_and_ends_once(loaded: Talk) -> None:
    loaded.child.send(CheckModel(1))
    loaded.wait_for_ends_of(1)

    assert all(result.passed for result in loaded.of(CheckResult))
    assert {result.request for result in loaded.of(CheckResult)} == {1}
    assert {result.check for result in loaded.of(CheckResult)} >= {"thought", "answer", "end"}
    assert loaded.events[-1] == loaded.finished(1)
    assert loaded.finished(1).tokens_per_second > 0


def test_a_reply_tells_what_it_is_written_on_before_anything_of_it(loaded: Talk) -> None:
    loaded.child.send(replace(command(1), budget_tokens=5))
    loaded.wait_for_ends_of(1)
    whole = loaded.tokens_of(1)
    loaded.child.send(replace(command(2), written=whole[:3], draws=3))
    loaded.wait_for_ends_of(2)
    first, second = loaded.of(Begun)
    said = [event for event in loaded.events if isinstance(event, Begun | Delta | Intervention) and event.request == 1]
    read = sum(kept * times for _, kept, times in first.batches)

    assert said[0] is first
    assert (first.position, first.draws) == (0, 0)
    assert len(first.prompt_ids) == 4 * loaded.finished(1).prompt_tokens == 4 * read
    assert (second.position, second.draws, second.prompt_ids) == (3, 3, first.prompt_ids)


def test_interventions_count_the_tokens_that_were_forced(loaded: Talk) -> None:
    loaded.child.send(replace(command(1), budget_tokens=5))
    loaded.wait_for_ends_of(1)
    forced = sum(len(delta.token_ids) for delta in loaded.of(Delta) if delta.forced)

    assert sum(event.tokens for event in loaded.of(Intervention)) == forced > 0


def test_a_reply_is_replayed_and_spelled_as_it_was(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for_ends_of(1)
    (begun,), ids = loaded.of(Begun), packed(loaded.tokens_of(1))
    loaded.child.send(
        Replay(2, PROMPT, begun.prompt_ids, ids, 0, DEMO.sampling, 1, begun.draws, begun.batches),
    )
    loaded.child.send(Spell(3, PROMPT, ids))
    loaded.wait_for_ends_of(2, 3)
    (spelled,) = loaded.of(Spelled)

    assert loaded.of(Differed) == []
    assert loaded.finished(2).draws == loaded.finished(1).draws
    assert (spelled.reasoning, spelled.prompt_ids) == (loaded.reasoning_of(1), begun.prompt_ids)


@pytest.mark.parametrize("ahead", [Prefill(1, PROMPT, "5"), SaveCache(1, "5"), CheckModel(1), Spell(1, PROMPT, b"")])
def test_without_a_model_nothing_is_read_saved_or_checked(ahead: Request, talk: Talk) -> None:
    talk.child.send(ahead)
    talk.wait_for(Failed)

    assert [event.request for event in talk.of(Failed)] == [1]


def test_a_second_load_replaces_the_model(loaded: Talk) -> None:
    loaded.child.send(LoadModel(str(DEMO_MODEL)))
    loaded.ask(1)
    loaded.wait_for_ends_of(1)

    assert len(loaded.of(ModelReady)) == 2
    assert loaded.of(Finished)[0].reason == "end"


def test_closing_stdin_ends_it_cleanly_while_idle(loaded: Talk) -> None:
    loaded.child.shut_down()
    loaded.qtbot.waitUntil(lambda: bool(loaded.ends), timeout=10_000)

    assert [(end.kind, end.code) for end in loaded.ends] == [("clean", 0)]


def test_closing_stdin_ends_it_cleanly_in_the_middle_of_a_reply(loaded: Talk) -> None:
    loaded.ask(1)
    loaded.wait_for(Delta)
    loaded.child.shut_down()
    loaded.qtbot.waitUntil(lambda: bool(loaded.ends), timeout=10_000)

    assert [(end.kind, end.code) for end in loaded.ends] == [("clean", 0)]
