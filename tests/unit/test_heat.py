"""A computer is hot where the kernel will soon slow it down, as the kernel tells it."""

from pathlib import Path

import pytest

from magistral_desktop.session.heat import is_hot, linux_is_hot

Zone = dict[str, str]


def _zone(folder: Path, number: int, files: Zone) -> None:
    zone = folder / f"thermal_zone{number}"
    zone.mkdir()
    for name, value in files.items():
        (zone / name).write_text(f"{value}\n")


COOL = {"temp": "48000", "trip_point_0_type": "passive", "trip_point_0_temp": "95000"}
HOT = {**COOL, "temp": "93500"}
ACTIVE = {"temp": "60000", "trip_point_0_type": "active", "trip_point_0_temp": "55000"}
ASLEEP = {**COOL, "temp": ""}
DISABLED = {**COOL, "trip_point_0_temp": "-274000"}


@pytest.mark.parametrize(
    ("zones", "hot"),
    [([], False), ([COOL], False), ([COOL, HOT], True), ([ACTIVE], False), ([ASLEEP], False), ([DISABLED], False)],
    ids=["none", "cool", "one of two", "a fan turns", "asleep", "disabled"],
)
def test_a_zone_near_where_it_is_slowed_down_counts(zones: list[Zone], hot: bool, tmp_path: Path) -> None:
    for number, files in enumerate(zones):
        _zone(tmp_path, number, files)
    assert linux_is_hot(tmp_path) is hot


def test_a_system_that_does_not_tell_is_not_hot(tmp_path: Path) -> None:
    assert linux_is_hot(tmp_path / "nothing") is False
    assert is_hot("another system") is False
