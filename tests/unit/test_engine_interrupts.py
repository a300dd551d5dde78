"""Cancelling meets the request it names, whether that waits or runs."""

import pytest

from magistral_desktop.engine.interrupts import Interrupts


@pytest.fixture
def interrupts() -> Interrupts:
    return Interrupts()


def test_a_running_request_is_stopped(interrupts: Interrupts) -> None:
    interrupts.expect(1)
    interrupts.begin(1)
    assert not interrupts.stopped
    interrupts.cancel(1)
    assert interrupts.stopped


def test_a_waiting_request_is_stopped_when_its_turn_comes(interrupts: Interrupts) -> None:
    interrupts.expect(1)
    interrupts.expect(2)
    interrupts.begin(1)
    interrupts.cancel(2)
    assert not interrupts.stopped
    interrupts.end()
    interrupts.begin(2)
    assert interrupts.stopped


def test_a_request_that_has_ended_stops_nothing(interrupts: Interrupts) -> None:
    interrupts.expect(1)
    interrupts.begin(1)
    interrupts.end()
    interrupts.cancel(1)
    interrupts.expect(1)
    interrupts.begin(1)
    assert not interrupts.stopped
