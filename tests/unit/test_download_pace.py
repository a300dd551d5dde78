"""Speed and limit of a download, on a clock that the tests set."""

import pytest

from magistral_desktop.storage.downloads.pace import Limit, Speed


class SetClock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_speed_is_that_of_the_last_seconds() -> None:
    clock = SetClock()
    speed = Speed(clock)
    for _ in range(20):
        clock.now += 1
        speed.note(1_000)
    assert speed.bytes_per_s == pytest.approx(1_000, rel=0.25)


def test_a_stall_shows_in_the_speed() -> None:
    clock = SetClock()
    speed = Speed(clock)
    clock.now += 1
    speed.note(10_000)
    clock.now += 6
    assert speed.bytes_per_s == 0


def test_a_limit_holds_the_reader_back_for_what_it_read() -> None:
    clock = SetClock()
    limit = Limit(1_000, clock)
    assert limit.delay_s(500) == pytest.approx(0.5)
    clock.now += 0.5
    assert limit.delay_s(1_000) == pytest.approx(1.0)


def test_time_in_which_nothing_came_is_not_saved_up() -> None:
    clock = SetClock()
    limit = Limit(1_000, clock)
    clock.now += 60
    assert limit.delay_s(1_000) == pytest.approx(1.0)


def test_without_a_limit_nothing_is_held_back() -> None:
    assert Limit(0, SetClock()).delay_s(10**9) == 0
