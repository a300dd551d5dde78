"""Where the computer is to be spared, replies are written with half the threads, and the reason is told."""

import pytest

from magistral_desktop.session.gentleness import Gentleness, Strain


@pytest.mark.parametrize(
    ("strain", "threads", "most", "reason"),
    [
        ("", 8, 0, ""),
        ("battery", 8, 4, "battery"),
        ("heat", 3, 1, "heat"),
        ("battery", 1, 0, ""),
    ],
)
def test_half_the_threads_work_where_there_is_a_reason(strain: Strain, threads: int, most: int, reason: Strain) -> None:
    gentleness = Gentleness(lambda: strain)
    assert gentleness.most_threads(threads) == most
    assert gentleness.reason == reason


def test_the_reason_goes_when_the_strain_does() -> None:
    strains: list[Strain] = ["battery", ""]
    gentleness = Gentleness(lambda: strains.pop(0))
    assert gentleness.most_threads(8) == 4
    assert gentleness.most_threads(8) == 0
    assert gentleness.reason == ""
