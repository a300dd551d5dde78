"""Pause, kill, crash, cancel, limit: no byte that came is lost, and nothing that was cancelled stays."""

import os
import signal
from pathlib import Path

import msgspec
from pytestqt.qtbot import QtBot

from magistral_desktop.session.child import ChildProcess
from magistral_desktop.session.download import ModelDownload
from magistral_desktop.storage.downloads.naming import part_of, record_of
from magistral_desktop.storage.downloads.partial import read_record
from tests.process.conftest import BeginDownload as Start
from tests.process.downloading import (
    LIMIT_MS,
    PATIENCE,
    download_of,
    error_of,
    is_right,
    target,
    wait_for,
    wait_for_bytes,
)
from tests.process.hub_server import Fault, HubServer


def running(download: ModelDownload) -> list[int]:
    """Return the ids of its processes."""
    return [child._process.processId() for child in download.findChildren(ChildProcess) if child.is_running]


def test_waiting_is_shown_with_the_reason_and_can_be_cut_short(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.faults.append(Fault("503"))
    patience = msgspec.structs.replace(PATIENCE, first_wait_s=600.0, longest_wait_s=600.0)
    download = start(download_of(hub, tmp_path, patience=patience))
    state = wait_for(download, "waiting", qtbot)
    assert state.wait_s == 600
    assert "503" in state.detail
    download.resume()
    wait_for(download, "done", qtbot)
    assert is_right(tmp_path)


def test_a_paused_download_goes_on_at_the_very_byte(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    hub.pace_s = 0.02
    download = start(download_of(hub, tmp_path))
    wait_for_bytes(tmp_path, 50_000, qtbot)
    download.pause()
    assert download.state.kind == "paused"
    qtbot.waitUntil(lambda: not running(download), timeout=LIMIT_MS)
    size_bytes = part_of(target(tmp_path)).stat().st_size
    record = read_record(target(tmp_path))
    assert record
    assert record.synced_bytes == size_bytes
    assert (download.state.kind, download.state.received_bytes) == ("paused", size_bytes)

    download.resume()
    wait_for(download, "done", qtbot)
    assert hub.asked == [0, size_bytes]
    assert is_right(tmp_path)


def test_pausing_and_resuming_at_once_is_no_conflict(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.pace_s = 0.02
    download = start(download_of(hub, tmp_path))
    wait_for_bytes(tmp_path, 10_000, qtbot)
    for _ in range(5):
        download.pause()
        download.resume()
    wait_for(download, "done", qtbot)
    assert is_right(tmp_path)


def test_a_killed_process_loses_no_byte_and_is_started_again(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.pace_s = 0.02
    download = start(download_of(hub, tmp_path))
    sizes = []
    for count in (30_000, 120_000, 200_000):
        wait_for_bytes(tmp_path, count, qtbot)
        killed = running(download)
        os.kill(killed[0], signal.SIGKILL)
        qtbot.waitUntil(lambda: running(download) != killed, timeout=LIMIT_MS)  # noqa: B023
        sizes.append(part_of(target(tmp_path)).stat().st_size)
    wait_for(download, "done", qtbot)
    assert hub.asked == [0, *sizes]
    assert is_right(tmp_path)


def test_a_process_that_always_crashes_is_not_started_for_ever(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    script = tmp_path / "crash.py"
    script.write_text("raise SystemExit(7)")
    assert error_of(start(download_of(hub, tmp_path), str(script)), qtbot).reason == "bug"


CRASH_AFTER_PROGRESS = """
import os, sys
from magistral_desktop.download_protocol import Found, Progress
from magistral_desktop.lines import claim_stdout
from magistral_desktop.protocol import encode
out = claim_stdout()
out.write(encode(Found("1" * 40, "a" * 64, 100, 50)) + encode(Progress(50, 100, 0.0)))
sys.exit(7)
"""


def test_a_process_that_crashes_where_it_was_before_is_not_started_for_ever(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    script = tmp_path / "crash.py"
    script.write_text(CRASH_AFTER_PROGRESS)
    assert error_of(start(download_of(hub, tmp_path), str(script)), qtbot).reason == "bug"


def test_a_download_outlives_the_app(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    hub.pace_s = 0.02
    first = start(download_of(hub, tmp_path))
    wait_for_bytes(tmp_path, 50_000, qtbot)
    first.pause()
    first.wait_ended(5_000)
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    assert len(hub.asked) == 2
    assert is_right(tmp_path)


def test_a_cancelled_download_leaves_nothing(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    hub.pace_s = 0.02
    download = start(download_of(hub, tmp_path))
    wait_for_bytes(tmp_path, 50_000, qtbot)
    download.cancel()
    wait_for(download, "cancelled", qtbot)
    assert not part_of(target(tmp_path)).exists()
    assert not record_of(target(tmp_path)).exists()


def test_two_downloads_of_one_file_do_not_write_over_each_other(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.pace_s = 0.5
    first = start(download_of(hub, tmp_path))
    wait_for_bytes(tmp_path, 10_000, qtbot)
    assert error_of(start(download_of(hub, tmp_path)), qtbot).reason == "busy"
    hub.pace_s = 0
    wait_for(first, "done", qtbot)
    assert is_right(tmp_path)


def test_a_limit_is_kept_and_can_be_changed(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    hub.piece_bytes = 4_096
    download = start(download_of(hub, tmp_path, limit_bytes_per_s=20_000))
    with qtbot.waitSignal(
        download.state_changed, timeout=LIMIT_MS, check_params_cb=lambda state: state.received_bytes > 10_000
    ):
        pass
    assert download.state.received_bytes < 150_000
    download.set_limit(0)
    wait_for(download, "done", qtbot)
    assert is_right(tmp_path)
