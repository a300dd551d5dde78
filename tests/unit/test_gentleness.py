"""Where the computer is to be spared, replies are written with half the threads, and the reason is told."""

import pytest

from magistral_desktop.session.gentleness import Gentleness


@pytest.mark.parametrize(
    ("strain", "threads", "most", "reason"),
    [
        ("", 8, 0, ""),
        ("on battery", 8, 4, "on battery"),
        ("the computer is hot", 3, 1, "the computer is hot"),
        ("on battery", 1, 0, ""),
    ],
)
def test_half_the_threads_work_where_there_is_a_reason(strain: str, threads: int, most: int, reason: str) -> None:
    gentleness = Gentleness(lambda: strain)
    assert gentleness.most_threads(threads) == most
    assert gentleness.reason == reason


def test_the_reason_goes_when_the_strain_does() -> None:
    strains = ["on battery", ""]
    gentleness = Gentleness(lambda: strains.pop(0))
    assert gentleness.most_threads(8) == 4
    assert gentleness.most_threads(8) == 0
    assert gentleness.reason == ""
