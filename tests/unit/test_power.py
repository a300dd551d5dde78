"""Mains or battery, as the kernel tells it."""

from pathlib import Path

import pytest

from magistral_desktop.session.power import is_on_battery, linux_on_battery

MAINS = {"type": "Mains", "online": "1"}
UNPLUGGED = {"type": "Mains", "online": "0"}
DISCHARGING = {"type": "Battery", "status": "Discharging"}
CHARGING = {"type": "Battery", "status": "Charging"}
MOUSE = {"type": "Battery", "status": "Discharging", "scope": "Device"}


def supplies(folder: Path, *kinds: dict[str, str]) -> Path:
    for number, kind in enumerate(kinds):
        supply = folder / f"supply{number}"
        supply.mkdir()
        for name, value in kind.items():
            (supply / name).write_text(f"{value}\n")
    return folder


@pytest.mark.parametrize(
    ("kinds", "on_battery"),
    [
        ((), False),
        ((UNPLUGGED, DISCHARGING), True),
        ((DISCHARGING,), True),
        ((MAINS, DISCHARGING), False),
        ((UNPLUGGED, CHARGING), False),
        ((MOUSE,), False),
        (({"type": "USB", "online": "1"}, DISCHARGING), False),
        (({},), False),
    ],
)
def test_a_discharging_battery_without_mains_counts(
    kinds: tuple[dict[str, str], ...], on_battery: bool, tmp_path: Path
) -> None:
    assert linux_on_battery(supplies(tmp_path, *kinds)) is on_battery


def test_a_machine_that_does_not_say_runs_on_mains(tmp_path: Path) -> None:
    assert linux_on_battery(tmp_path / "nothing") is False
    assert is_on_battery("another system") is False
