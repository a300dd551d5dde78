"""A disk that is full, before the first byte and while it runs: the download pauses, says what is missing, goes on."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.download_protocol import StartDownload
from magistral_desktop.session.download import ModelDownload
from magistral_desktop.session.download_state import DownloadState
from magistral_desktop.storage.downloads.naming import part_of
from magistral_desktop.storage.paths import download_command
from tests.process.downloading import download_of, target
from tests.process.hub_server import HubServer

CONTENT = random.Random(7).randbytes(3_000_000)
RESERVE_BYTES = 50_000
LIMIT_MS = 30_000
SCRIPT = str(Path(__file__).with_name("disk_script.py"))


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer(CONTENT) as server:
        yield server


def paused(command: StartDownload, process: tuple[str, tuple[str, ...]], qtbot: QtBot) -> DownloadState:
    """Start a download and return the state in which it pauses by itself."""
    download = ModelDownload(*process, command)
    download.start()
    qtbot.waitUntil(lambda: download.state.kind in {"paused", "failed"}, timeout=LIMIT_MS)
    assert download.wait_ended(5_000)
    assert download.state.kind == "paused"
    return download.state


def finish(command: StartDownload, folder: Path, qtbot: QtBot) -> None:
    download = ModelDownload(*download_command(), command)
    download.start()
    qtbot.waitUntil(lambda: download.state.kind == "done", timeout=LIMIT_MS)
    assert download.wait_ended(5_000)
    assert target(folder).read_bytes() == CONTENT


def test_a_file_that_does_not_fit_is_not_begun(hub: HubServer, tmp_path: Path, qtbot: QtBot) -> None:
    free_bytes = len(CONTENT) + RESERVE_BYTES - 1_234
    command = download_of(hub, tmp_path, reserve_bytes=RESERVE_BYTES)
    state = paused(command, (sys.executable, (SCRIPT, str(free_bytes))), qtbot)
    assert (state.missing_bytes, state.received_bytes) == (1_234, 0)
    assert hub.asked == []
    finish(command, tmp_path, qtbot)


def test_a_file_that_just_fits_is_fetched(hub: HubServer, tmp_path: Path, qtbot: QtBot) -> None:
    free_bytes = len(CONTENT) + RESERVE_BYTES
    download = ModelDownload(
        sys.executable, (SCRIPT, str(free_bytes)), download_of(hub, tmp_path, reserve_bytes=RESERVE_BYTES)
    )
    download.start()
    qtbot.waitUntil(lambda: download.state.kind == "done", timeout=LIMIT_MS)
    assert download.wait_ended(5_000)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB of its own, for those who may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or os.geteuid() != 0
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("a small file system cannot be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_others_fill_pauses_and_goes_on_when_there_is_room(
    hub: HubServer, small_disk: Path, qtbot: QtBot
) -> None:
    command = download_of(hub, small_disk)
    hub.pace_s = 0.01
    download = ModelDownload(*download_command(), command)
    download.start()
    part = part_of(target(small_disk))
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size > 500_000, timeout=LIMIT_MS)
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * 2_000_000)
    qtbot.waitUntil(lambda: download.state.kind in {"paused", "failed"}, timeout=LIMIT_MS)
    assert download.wait_ended(5_000)
    assert download.state.kind == "paused"
    assert download.state.missing_bytes > 0
    kept_bytes = part.stat().st_size
    assert kept_bytes > 500_000

    filler.unlink()
    finish(command, small_disk, qtbot)
    assert hub.asked[-1] == kept_bytes
