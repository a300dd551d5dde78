"""The size of the transcript goes in steps between 50 and 300 per cent."""

import pytest

from magistral_desktop.gui.zoom import STEPS_PERCENT, Zoom


@pytest.mark.parametrize(("stored", "used"), [(100, 100), (125, 125), (0, 50), (99, 100), (2**31 - 1, 300), (1, 50)])
def test_a_stored_size_becomes_the_nearest_step(stored: int, used: int) -> None:
    assert Zoom(stored).percent == used


def test_there_is_an_end_in_both_directions() -> None:
    zoom = Zoom(100)
    heard: list[int] = []
    zoom.changed.connect(heard.append)
    for _ in range(20):
        zoom.enlarge()
    assert heard == [110, 125, 150, 175, 200, 250, 300]
    for _ in range(20):
        zoom.reduce()
    assert heard[7:] == [*reversed(STEPS_PERCENT[:-1])]
    zoom.reset()
    assert zoom.percent == 100
