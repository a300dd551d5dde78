"""A model in parts: one download, whatever happens between and within the parts."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.download_protocol import StartDownload
from magistral_desktop.session.hub import HubAccess, Offered, Source
from magistral_desktop.session.models import Models
from magistral_desktop.storage.downloads.library import remove_model, unfinished_downloads
from magistral_desktop.storage.downloads.naming import model_file
from magistral_desktop.storage.library import find_models
from magistral_desktop.storage.paths import download_command, profile
from tests.process.conftest import BeginDownload as Start
from tests.process.downloading import LIMIT_MS, PATIENCE, download_of, error_of, wait_for
from tests.process.hub_server import REPO, Fault, HubServer

NAMES = [f"Q8/Large-{number:05d}-of-00003.gguf" for number in (1, 2, 3)]
PARTS = [random.Random(number).randbytes(size) for number, size in enumerate((120_000, 90_000, 60_000))]
SIZE = sum(len(part) for part in PARTS)
SOURCE = Source(REPO, NAMES[0])


@pytest.fixture
def parted_hub() -> Iterator[HubServer]:
    with HubServer(PARTS[0], file=NAMES[0], others=dict(zip(NAMES[1:], PARTS[1:], strict=True))) as server:
        yield server


def command(hub: HubServer, folder: Path, **changes: object) -> StartDownload:
    return download_of(hub, folder, file=NAMES[0], **changes)


def paths(folder: Path) -> list[Path]:
    return [model_file(folder / "models", REPO, name) for name in NAMES]


def are_right(folder: Path) -> bool:
    """Return whether all parts are there, are the published ones, and nothing else is left of the download."""
    found = sorted(paths(folder)[0].parent.iterdir())
    return found == paths(folder) and [path.read_bytes() for path in found] == PARTS


def test_all_parts_come_as_one_download(parted_hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    download = start(command(parted_hub, tmp_path))
    sizes: set[int] = set()
    download.state_changed.connect(lambda state: sizes.add(state.size_bytes))
    state = wait_for(download, "done", qtbot)
    assert (state.path, state.size_bytes) == (str(paths(tmp_path)[0]), SIZE)
    assert sizes - {0} == {SIZE}
    assert are_right(tmp_path)
    (model,) = find_models([tmp_path / "models"])
    assert model.size_bytes == SIZE


@pytest.mark.parametrize("received", [50_000, 150_000, 230_000], ids=["first", "second", "third"])
def test_a_pause_within_any_part_keeps_every_byte(
    received: int, parted_hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    parted_hub.pace_s = 0.03
    download = start(command(parted_hub, tmp_path))
    qtbot.waitUntil(lambda: parted_hub.sent_bytes > received, timeout=LIMIT_MS)
    download.pause()
    assert download.wait_ended(5_000)
    (unfinished,) = unfinished_downloads(tmp_path / "models")
    assert (unfinished.record.file, unfinished.record.size_bytes) == (NAMES[0], SIZE)
    assert received - 20_000 < unfinished.received_bytes < SIZE
    assert find_models([tmp_path / "models"]) == []

    parted_hub.pace_s, sent = 0.0, len(parted_hub.asked)
    again = start(command(parted_hub, tmp_path))
    wait_for(again, "done", qtbot)
    done = [sum(len(part) for part in PARTS[:count]) for count in range(4)]
    within = max(start for start in done if start <= unfinished.received_bytes)
    assert parted_hub.asked[sent] == unfinished.received_bytes - within
    assert are_right(tmp_path)


def test_a_kill_between_two_tries_loses_nothing(
    parted_hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    parted_hub.faults.extend([Fault("cut", 60_000), Fault("503"), Fault("hub 500"), Fault("cut", 30_000)])
    wait_for(start(command(parted_hub, tmp_path)), "done", qtbot)
    assert are_right(tmp_path)


def test_a_part_that_is_damaged_is_set_aside_and_fetched_again(
    parted_hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    parted_hub.faults.append(Fault("bytes"))
    download = start(command(parted_hub, tmp_path))
    assert error_of(download, qtbot).reason == "checksum"
    download.start()
    wait_for(download, "done", qtbot)
    assert [path.read_bytes() for path in paths(tmp_path)] == PARTS


def test_there_must_be_room_for_the_parts_to_come(
    parted_hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    script = tmp_path / "small_disk.py"
    script.write_text(
        "import sys\n"
        "from magistral_desktop.storage.downloads.serve import main\n"
        f"sys.exit(main(is_offline=False, free=lambda folder: {len(PARTS[0]) + 10}))\n"
    )
    download = start(command(parted_hub, tmp_path), str(script))
    state = wait_for(download, "paused", qtbot)
    assert state.missing_bytes == SIZE - len(PARTS[0]) - 10
    assert parted_hub.asked == []


def test_what_is_given_up_leaves_nothing(parted_hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    parted_hub.pace_s = 0.03
    download = start(command(parted_hub, tmp_path))
    qtbot.waitUntil(lambda: parted_hub.sent_bytes > 150_000, timeout=LIMIT_MS)
    download.cancel()
    wait_for(download, "cancelled", qtbot)
    assert list(paths(tmp_path)[0].parent.iterdir()) == []


def test_a_model_in_parts_is_removed_as_one(parted_hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    wait_for(start(command(parted_hub, tmp_path)), "done", qtbot)
    remove_model(tmp_path / "models", tmp_path / "verified", str(paths(tmp_path)[0]))
    assert not paths(tmp_path)[0].parent.parent.exists()


def test_a_part_that_the_hub_lacks_is_told(parted_hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    del parted_hub.others[NAMES[1]]
    error = error_of(start(command(parted_hub, tmp_path)), qtbot)
    assert error.reason == "not found"
    assert NAMES[1] in error.detail


def test_parts_are_offered_as_one_model(parted_hub: HubServer, tmp_path: Path, qtbot: QtBot) -> None:
    models = Models(profile(tmp_path), HubAccess(download_command(), (parted_hub.url,), 0, 0, PATIENCE))
    with qtbot.waitSignal(models.hub.listed, timeout=LIMIT_MS) as listed:
        models.hub.list_files(REPO)
    assert listed.args == [(Offered(SOURCE, SIZE, 3),)]
    models.finish(5_000)


def test_parts_of_which_one_is_missing_are_not_offered(parted_hub: HubServer, tmp_path: Path, qtbot: QtBot) -> None:
    del parted_hub.others[NAMES[2]]
    models = Models(profile(tmp_path), HubAccess(download_command(), (parted_hub.url,), 0, 0, PATIENCE))
    with qtbot.waitSignal(models.hub.listed, timeout=LIMIT_MS) as listed:
        models.hub.list_files(REPO)
    assert listed.args == [()]
    models.finish(5_000)
