"""A reply at work: what its message becomes by deltas, the clock and its end."""

import itertools
from collections.abc import Iterator

import pytest

from magistral_desktop.chat.messages import Message
from magistral_desktop.protocol import Delta, Finished
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
    going_on = Reply(STOPPED, clock=lambda: next(clock))
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
