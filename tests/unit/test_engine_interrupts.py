"""What the user wants meets the request it names, whether that waits or runs."""

import ctypes

import pytest

from magistral_desktop.engine.interrupts import Interrupts


@pytest.fixture
def interrupts() -> Interrupts:
    return Interrupts()


def _flag(interrupts: Interrupts) -> bool:
    """Return what llama.cpp sees."""
    return bool(ctypes.c_ubyte.from_address(interrupts.flag_address).value)


def _seen(interrupts: Interrupts) -> list[str]:
    """Return what the token loop sees."""
    return ["stopped"] * interrupts.stopped + ["hurried"] * interrupts.hurried


def _begin(interrupts: Interrupts, request: int, *, yields: bool = False) -> None:
    interrupts.expect(request)
    interrupts.begin(request, yields=yields)


def test_a_running_request_is_stopped(interrupts: Interrupts) -> None:
    _begin(interrupts, 1)
    assert _seen(interrupts) == []
    interrupts.cancel(1)
    assert _seen(interrupts) == ["stopped"]
    assert _flag(interrupts)


def test_a_waiting_request_is_stopped_when_its_turn_comes(interrupts: Interrupts) -> None:
    interrupts.expect(1)
    interrupts.expect(2)
    interrupts.begin(1)
    interrupts.cancel(2)
    assert _seen(interrupts) == []
    interrupts.end()
    interrupts.begin(2)
    assert _seen(interrupts) == ["stopped"]


def test_a_request_that_has_ended_stops_nothing(interrupts: Interrupts) -> None:
    _begin(interrupts, 1)
    interrupts.end()
    interrupts.cancel(1)
    interrupts.hurry(1)
    _begin(interrupts, 1)
    assert _seen(interrupts) == []


def test_an_answer_waits_for_the_prompt_and_interrupts_the_writing(interrupts: Interrupts) -> None:
    _begin(interrupts, 1)
    interrupts.hurry(1)
    assert _seen(interrupts) == ["hurried"]
    assert not _flag(interrupts)
    interrupts.begin_writing()
    assert _flag(interrupts)


def test_a_waiting_request_may_be_hurried(interrupts: Interrupts) -> None:
    interrupts.expect(1)
    interrupts.hurry(1)
    interrupts.begin(1)
    assert _seen(interrupts) == ["hurried"]


def test_what_was_heeded_interrupts_no_more(interrupts: Interrupts) -> None:
    _begin(interrupts, 1)
    interrupts.begin_writing()
    interrupts.hurry(1)
    interrupts.heed_hurry(done=False)
    assert _seen(interrupts) == ["hurried"]
    assert not _flag(interrupts)
    interrupts.heed_hurry(done=True)
    assert _seen(interrupts) == []


def test_heeding_an_answer_does_not_take_a_cancel_back(interrupts: Interrupts) -> None:
    _begin(interrupts, 1)
    interrupts.begin_writing()
    interrupts.hurry(1)
    interrupts.cancel(1)
    interrupts.heed_hurry(done=True)
    assert _seen(interrupts) == ["stopped"]
    assert _flag(interrupts)


def test_what_yields_ends_for_anything_that_is_queued(interrupts: Interrupts) -> None:
    _begin(interrupts, 1, yields=True)
    assert _seen(interrupts) == []
    interrupts.expect(0)
    assert _seen(interrupts) == ["stopped"]
    assert _flag(interrupts)


def test_what_yields_does_not_begin_before_others(interrupts: Interrupts) -> None:
    interrupts.expect(1)
    interrupts.expect(2)
    interrupts.begin(1, yields=True)
    assert _seen(interrupts) == ["stopped"]
    interrupts.end()
    interrupts.begin(2, yields=True)
    assert _seen(interrupts) == []


def test_a_reply_does_not_end_for_what_is_queued(interrupts: Interrupts) -> None:
    _begin(interrupts, 1)
    interrupts.expect(2)
    assert _seen(interrupts) == []
