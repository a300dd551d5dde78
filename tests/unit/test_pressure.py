"""How short memory is, as the system tells it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.session.pressure import (
    MemoryWatch,
    Pressure,
    linux_pressure,
    memory_pressure,
    pressure_of_shares,
)

PSI = "some avg10={some:.2f} avg60=0.00 avg300=0.00 total=1\nfull avg10={full:.2f} avg60=0.00 avg300=0.00 total=1\n"
MEMINFO = "MemTotal:       32000000 kB\nMemFree: 100000 kB\nMemAvailable:   {available} kB\nHugePages_Total: 0\n"


def proc(folder: Path, available_kb: int, some: float = 0.0, full: float = 0.0) -> Path:
    (folder / "pressure").mkdir()
    (folder / "pressure" / "memory").write_text(PSI.format(some=some, full=full))
    (folder / "meminfo").write_text(MEMINFO.format(available=available_kb))
    return folder


@pytest.mark.parametrize(
    ("available_kb", "some", "full", "pressure"),
    [
        (16_000_000, 0, 0, "normal"),
        (1_700_000, 19, 9, "normal"),
        (1_500_000, 0, 0, "warning"),
        (16_000_000, 20, 0, "warning"),
        (600_000, 0, 0, "critical"),
        (16_000_000, 60, 10, "critical"),
    ],
)
def test_linux_tells_what_is_left_and_what_waits(
    available_kb: int, some: float, full: float, pressure: Pressure, tmp_path: Path
) -> None:
    assert linux_pressure(proc(tmp_path, available_kb, some, full)) == pressure


def test_a_kernel_that_does_not_say_is_not_short(tmp_path: Path) -> None:
    assert linux_pressure(tmp_path) == "normal"
    assert memory_pressure("another system") == "normal"


def test_this_machine_can_be_read() -> None:
    assert memory_pressure() in {"normal", "warning", "critical"}


@pytest.mark.parametrize(
    ("available", "commit", "pressure"),
    [(0.5, 0.5, "normal"), (0.04, 0.5, "warning"), (0.5, 0.04, "warning"), (0.5, 0.01, "critical")],
)
def test_the_scarcer_of_memory_and_commit_counts(available: float, commit: float, pressure: Pressure) -> None:
    assert pressure_of_shares(available, commit) == pressure


def test_a_watch_tells_a_change_that_stays(qtbot: QtBot) -> None:
    readings: list[Pressure] = ["critical", "normal", "warning", "warning", "warning", "normal", "normal"]
    rest = iter(readings)
    watch = MemoryWatch(lambda: next(rest, "normal"), watch_every_ms=1)
    told: list[str] = []
    watch.changed.connect(told.append)

    watch.start()
    qtbot.waitUntil(lambda: len(told) == 2)
    watch.stop()

    assert told == ["warning", "normal"]
    assert watch.pressure == "normal"
