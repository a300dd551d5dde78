"""A reply at work: what its message becomes by deltas, the clock and its end."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest

from magistral_desktop.chat.messages import Intervention as Seen
from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import EngineError
from magistral_desktop.language import verbatim
from magistral_desktop.protocol import Delta, Finished, Intervention, Kept
from magistral_desktop.session.reply import Reply

STOPPED = Message(
    2,
    1,
    "assistant",
    "",
    0.0,
    status="stopped",
    reasoning="2 and",
    prompt_tokens=9,
    reasoning_tokens=3,
    reasoning_ms=1_000,
    total_ms=1_500,
    tokens_per_second=5.0,
    token_ids=b"\x01\0\0\0\x02\0\0\0\x03\0\0\0",
    draws=3,
)


def seconds(*times: float) -> Iterator[float]:
    """Return a clock that shows these times and then stands still."""
    yield from times
    while True:
        yield times[-1]


@pytest.fixture
def reply() -> Reply:
    """Return a reply that goes on at second 100; each look at the clock takes a second."""
    clock = seconds(100.0, 101.0, 102.0, 103.0)
    going_on = Reply.going_on(STOPPED, "", clock=lambda: next(clock))
    going_on.begin(STOPPED, 4)
    return going_on


def test_the_times_of_a_reply_that_goes_on_add_up(reply: Reply) -> None:
    reply.add(Delta(4, "reasoning", " 2", (4,), 4))
    reply.grow()

    assert (reply.message.reasoning_ms, reply.message.total_ms) == (2_000, 3_500)
    assert reply.message.tokens_per_second == 1.0
    reply.finish(Finished(4, "end", 9, 4, 0, 10, 20, 30, 7.0, draws=4))
    assert (reply.message.reasoning_ms, reply.message.total_ms) == (1_020, 1_540)
    assert (reply.message.tokens_per_second, reply.message.draws, reply.message.status) == (7.0, 4, "complete")


def test_forced_tokens_are_kept_and_not_counted_as_drawn(reply: Reply) -> None:
    reply.add(Delta(4, "reasoning", " so", (7, 8), 5, forced=True))
    reply.add(Delta(4, "reasoning", " 2", (4,), 6))
    reply.grow()

    assert (reply.message.tokens(), reply.message.draws) == ((1, 2, 3, 7, 8, 4), 4)


def test_one_that_is_cancelled_before_it_goes_on_keeps_its_numbers(reply: Reply) -> None:
    reply.finish(Finished(4, "cancelled", 0, 0, 0, 0, 0, 0, 0.0))

    assert (reply.message.reasoning_tokens, reply.message.draws, reply.message.total_ms) == (3, 3, 1_500)
    assert reply.message.status == "stopped"
    assert not reply.has_grown


ANSWERED = replace(
    STOPPED,
    status="complete",
    finish_reason="end",
    text="4",
    answer_tokens=2,
    interventions=(Seen("think", 0), Seen("loop", 2, "rounds"), Seen("budget", 3)),
)
KEPT = Kept(4, 2, 3, 0, 2, 0)


@pytest.fixture
def cutting() -> Reply:
    """Return a complete reply of which the engine was asked to keep four characters of the thought."""
    clock = seconds(100.0, 101.0, 102.0, 103.0)
    reply = Reply.going_on(ANSWERED, "", 4, clock=lambda: next(clock))
    reply.begin(replace(reply.message, status="streaming"), 4)
    return reply


def test_a_cut_leaves_what_the_engine_has_kept(cutting: Reply) -> None:
    cutting.tick()
    cutting.add(KEPT)
    message = cutting.message

    assert (message.reasoning, message.text, message.tokens()) == ("2 a", "", (1, 2))
    assert (message.reasoning_tokens, message.answer_tokens, message.draws) == (2, 0, 3)
    assert message.interventions == (Seen("think", 0),)
    assert (message.status, message.finish_reason, message.is_thinking) == ("streaming", "", True)
    assert cutting.is_changed
    assert not cutting.has_grown


def test_it_grows_from_the_cut_and_its_times_add_up(cutting: Reply) -> None:
    cutting.tick()
    cutting.add(KEPT)
    cutting.add(Delta(4, "reasoning", " b", (9,), 3))
    cutting.add(Intervention(4, "answer now", 3))
    cutting.grow()

    assert (cutting.message.reasoning, cutting.message.tokens(), cutting.message.draws) == ("2 a b", (1, 2, 9), 4)
    assert [seen.kind for seen in cutting.message.interventions] == ["think", "answer now"]
    cutting.finish(Finished(4, "end", 9, 3, 2, 10, 20, 30, 7.0, draws=4))
    assert (cutting.message.reasoning_ms, cutting.message.total_ms) == (1_020, 1_540)


def test_nothing_is_to_be_saved_before_the_engine_has_cut(cutting: Reply) -> None:
    cutting.tick()

    assert not cutting.is_changed
    assert (cutting.message.reasoning, cutting.message.text) == (ANSWERED.reasoning, ANSWERED.text)


def test_a_cut_that_is_cancelled_or_fails_before_leaves_the_reply_as_it_was(cutting: Reply) -> None:
    cutting.finish(Finished(4, "cancelled", 9, 2, 0, 10, 0, 0, 0.0, draws=3))
    assert cutting.message == ANSWERED

    cutting.end("interrupted", EngineError(verbatim("Gone"), verbatim(""), verbatim("")))
    assert cutting.message == ANSWERED


def test_it_must_become_a_version_of_its_own_as_soon_as_the_engine_says_anything(cutting: Reply) -> None:
    told = [cutting.must_fork]
    cutting.add(KEPT)
    told.append(cutting.must_fork)
    cutting.fork(replace(cutting.message, id=9))
    told.append(cutting.must_fork)

    assert told == [False, True, False]
    assert (cutting.message.id, cutting.message.reasoning) == (9, "2 a")


def test_a_cut_that_could_not_be_kept_leaves_the_reply_as_it_was(cutting: Reply) -> None:
    cutting.add(KEPT)
    cutting.end("stopped")

    assert cutting.message == ANSWERED


def test_a_reply_of_which_nothing_was_cut_just_goes_on(cutting: Reply) -> None:
    cutting.add(Delta(4, "reasoning", " 2", (4,), 4))
    cutting.fork(cutting.message)
    cutting.finish(Finished(4, "cancelled", 9, 4, 0, 10, 0, 0, 0.0, draws=4))

    assert (cutting.message.status, cutting.message.reasoning) == ("stopped", "2 and 2")


@pytest.mark.parametrize(("keep", "note"), [(5, " But"), (2, "But"), (0, "But"), (-1, "But")])
def test_a_note_does_not_run_into_the_last_word_that_is_kept(keep: int, note: str) -> None:
    assert Reply.going_on(ANSWERED, "But", keep).note == note
    assert Reply.going_on(ANSWERED, "", keep).note == ""


def test_the_reasoning_is_timed_as_it_grows() -> None:
    new = Message(2, 1, "assistant", "", 0.0, status="waiting")
    clock = seconds(*(float(second) for second in range(100, 200)))
    reply = Reply(new, clock=lambda: next(clock))
    reply.begin(new, 4)
    for token in range(1, 61):
        reply.add(Delta(4, "reasoning", "ten chars.", (token,), token))
        reply.grow()
    reply.add(Delta(4, "answer", "x" * 500, (61,), 1))
    reply.grow()
    marks = reply.message.timeline
    assert [(mark.characters, mark.tokens) for mark in marks] == [(10, 1), (210, 21), (410, 41)]
    assert [later.ms - mark.ms for mark, later in itertools.pairwise(marks)] == [20_000, 20_000]


def test_a_reply_from_before_timelines_gets_none_when_it_goes_on(reply: Reply) -> None:
    reply.add(Delta(4, "reasoning", " 2", (4,), 4))
    reply.grow()
    assert reply.message.timeline == ()
