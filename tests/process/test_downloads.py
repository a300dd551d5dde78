"""ModelDownload and its process, against a local hub with faults: a verified file or clear words, never a bad file."""

import hashlib
import os
import random
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.download_protocol import Endpoint, Listed, ListFiles, Records, StartDownload
from magistral_desktop.errors import DownloadError
from magistral_desktop.session.child import ChildProcess
from magistral_desktop.session.download import HubFiles, ModelDownload
from magistral_desktop.session.download_state import DownloadState
from magistral_desktop.storage.downloads.connections import read_connections
from magistral_desktop.storage.downloads.naming import part_of, record_of
from magistral_desktop.storage.downloads.partial import read_record
from magistral_desktop.storage.downloads.verified import is_unchanged, recall
from magistral_desktop.storage.paths import download_command
from tests.process.downloading import PATIENCE, download_of, target
from tests.process.hub_server import FILE, FIRST, REPO, SECOND, Fault, FaultKind, HubServer

CONTENT = random.Random(20261124).randbytes(300_000)
LIMIT_MS = 30_000

Start = Callable[..., ModelDownload]


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer(CONTENT) as server:
        yield server


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Return a function that makes a download of a command and starts it."""
    made: list[ModelDownload] = []

    def started(command: StartDownload, script: str = "", crash_wait_s: float = 0.01) -> ModelDownload:
        process = (sys.executable, (script,)) if script else download_command()
        made.append(ModelDownload(*process, command, None, crash_wait_s))
        made[-1].start()
        return made[-1]

    yield started
    for download in made:
        download.pause()
        download.wait_ended(5_000)


@pytest.fixture
def files(qtbot: QtBot) -> Iterator[HubFiles]:
    asked = HubFiles(*download_command())
    yield asked
    asked.wait_ended(5_000)


def wait_for(download: ModelDownload, kind: str, qtbot: QtBot) -> DownloadState:
    qtbot.waitUntil(lambda: download.state.kind == kind, timeout=LIMIT_MS)
    return download.state


def error_of(download: ModelDownload, qtbot: QtBot) -> DownloadError:
    """Wait until the download fails and return why; the words must be there."""
    error = wait_for(download, "failed", qtbot).error
    assert error
    assert error.title
    assert error.detail
    assert error.remedy
    return error


def is_right(folder: Path, content: bytes = CONTENT) -> bool:
    """Return whether the file is there, is the published one, and nothing else is left of its download."""
    path = target(folder)
    return path.read_bytes() == content and [found.name for found in path.parent.iterdir()] == [FILE]


def wait_for_bytes(folder: Path, count: int, qtbot: QtBot) -> None:
    part = part_of(target(folder))
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size >= count, timeout=LIMIT_MS)


def running(download: ModelDownload) -> list[int]:
    """Return the ids of its processes."""
    return [child._process.processId() for child in download.findChildren(ChildProcess) if child.is_running]


def test_a_file_is_fetched_verified_and_noted(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    state = wait_for(start(download_of(hub, tmp_path)), "done", qtbot)

    assert is_right(tmp_path)
    assert (state.path, state.sha256) == (str(target(tmp_path)), hashlib.sha256(CONTENT).hexdigest())
    note = recall(tmp_path / "verified", target(tmp_path))
    assert note
    assert is_unchanged(note)
    assert (note.repo, note.file, note.commit) == (REPO, FILE, FIRST)


def test_every_connection_is_listed_and_there_are_no_others(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    state = wait_for(start(download_of(hub, tmp_path)), "done", qtbot)

    hosts = [server.removeprefix("http://") for server in (hub.url, hub.storage_url)]
    listed = read_connections(tmp_path / "connections.jsonl")
    assert [item.host for item in listed] == [hosts[0], hosts[0], hosts[1]]
    assert [item.purpose for item in listed] == ["details of a file", "file", "file"]
    assert listed[-1].received_bytes == len(CONTENT)
    assert len(hub.paths) == len(listed)
    assert list(state.hosts) == hosts


TRANSIENT: list[FaultKind] = [
    "500", "503", "429", "refused", "stall", "short", "expired", "wrong range", "other size", "hub 500", "hub 429",
    "hub cut",
]  # fmt: skip


@pytest.mark.parametrize("kind", TRANSIENT)
def test_a_fault_that_passes_ends_with_the_right_file(
    kind: FaultKind, hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.faults.extend([Fault(kind, 50_000), Fault("cut", 100_000), Fault(kind, 20_000), Fault("no range")])
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    assert is_right(tmp_path)


def test_a_cut_connection_goes_on_at_the_very_byte(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    hub.faults.extend([Fault("cut", 1), Fault("cut", 65_537), Fault("cut", 0), Fault("cut", 99_999)])
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    assert hub.asked == [0, 1, 65_538, 65_538, 165_537]
    assert is_right(tmp_path)


def test_a_server_that_ignores_ranges_costs_no_byte_that_is_here(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.faults.extend([Fault("cut", 100_000), Fault("no range")])
    download = start(download_of(hub, tmp_path))
    counts: list[int] = []
    download.state_changed.connect(lambda state: counts.append(state.received_bytes))
    wait_for(download, "done", qtbot)
    assert counts == sorted(counts)
    assert is_right(tmp_path)


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


def test_bytes_that_are_not_the_published_ones_are_set_aside_and_fetched_again_by_choice(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.faults.append(Fault("bytes"))
    download = start(download_of(hub, tmp_path))
    assert error_of(download, qtbot).cause == "checksum"
    assert not target(tmp_path).exists()
    aside = list(target(tmp_path).parent.iterdir())
    assert ["bad" in path.name for path in aside] == [True]

    aside[0].unlink()
    download.start()
    wait_for(download, "done", qtbot)
    assert is_right(tmp_path)


def test_a_server_that_sends_too_much_cannot_make_the_file_longer(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.faults.append(Fault("long"))
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    assert is_right(tmp_path)


def test_a_revision_that_moves_in_mid_download_does_not_change_the_file(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.faults.append(Fault("cut", 100_000))
    patience = msgspec.structs.replace(PATIENCE, first_wait_s=600.0, longest_wait_s=600.0)
    download = start(download_of(hub, tmp_path, patience=patience))
    wait_for(download, "waiting", qtbot)
    hub.publish(bytes(reversed(CONTENT)), keeps_old=True)
    download.resume()
    wait_for(download, "done", qtbot)
    assert is_right(tmp_path)


@pytest.mark.parametrize("kind", ["gone", "replaced"])
def test_a_file_that_is_another_now_is_told_and_can_be_begun_anew(
    kind: FaultKind, hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.faults.extend([Fault("cut", 100_000), Fault(kind)])
    download = start(download_of(hub, tmp_path))
    assert error_of(download, qtbot).cause == "changed"
    assert part_of(target(tmp_path)).stat().st_size == 100_000

    download.cancel()
    wait_for(download, "cancelled", qtbot)
    download.start()
    wait_for(download, "done", qtbot)
    assert is_right(tmp_path, bytes(reversed(CONTENT)))


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
    assert error_of(start(download_of(hub, tmp_path), str(script)), qtbot).cause == "bug"


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
    hub.pace_s = 0.05
    first = start(download_of(hub, tmp_path))
    wait_for_bytes(tmp_path, 10_000, qtbot)
    assert error_of(start(download_of(hub, tmp_path)), qtbot).cause == "busy"
    wait_for(first, "done", qtbot)
    assert is_right(tmp_path)


def test_a_file_that_is_here_is_not_fetched_again(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    assert hub.asked == [0]
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


def test_the_next_mirror_is_asked_when_the_first_is_down_and_goes_on_where_it_was(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    with HubServer(CONTENT) as mirror:
        hub.faults.extend([Fault("cut", 100_000), *[Fault("hub 500")] * 20])
        endpoints = (Endpoint("http://127.0.0.1:9"), Endpoint(hub.url), Endpoint(mirror.url))
        wait_for(start(download_of(hub, tmp_path, endpoints=endpoints)), "done", qtbot)
        assert mirror.asked == [100_000]
    assert is_right(tmp_path)


def test_a_mirror_with_another_file_is_not_mixed_in(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    with HubServer(bytes(reversed(CONTENT))) as mirror:
        mirror.publish(mirror.content, keeps_old=False)
        hub.faults.extend([Fault("cut", 100_000), Fault("hub 500")])
        endpoints = (Endpoint(hub.url), Endpoint(mirror.url))
        wait_for(start(download_of(hub, tmp_path, endpoints=endpoints)), "done", qtbot)
        assert mirror.asked == []
    assert is_right(tmp_path)


def test_a_server_that_stays_down_ends_in_words(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    hub.faults.extend([Fault("hub 500")] * 6)
    assert error_of(start(download_of(hub, tmp_path)), qtbot).cause == "network"


@pytest.mark.parametrize("fault", [("gated", "access"), ("missing", "not found"), ("login page", "endpoint")])
def test_what_does_not_pass_by_itself_is_told_at_once(
    fault: tuple[FaultKind, str], hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    kind, cause = fault
    hub.faults.append(Fault(kind))
    assert error_of(start(download_of(hub, tmp_path)), qtbot).cause == cause
    assert not target(tmp_path).parent.exists()


def test_the_token_goes_to_the_hub_and_not_to_the_storage_host(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.token = "hf_secret"
    wait_for(start(download_of(hub, tmp_path, endpoints=(Endpoint(hub.url, hub.token),))), "done", qtbot)
    assert {server for server, token in hub.authorized if token} == {hub.url}
    assert "hf_secret" not in (tmp_path / "connections.jsonl").read_text()


def test_an_address_without_encryption_is_refused(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    command = download_of(hub, tmp_path, endpoints=(Endpoint("http://hub.example"),))
    assert error_of(start(command), qtbot).cause == "endpoint"
    assert read_connections(tmp_path / "connections.jsonl") == ()


def test_a_checksum_that_is_in_no_header_is_looked_up_in_the_list(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.has_sha_in_etag = False
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    assert f"POST /api/models/{REPO}/paths-info/{FIRST}" in hub.paths
    assert is_right(tmp_path)


def test_a_commit_can_be_named(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    hub.publish(bytes(reversed(CONTENT)), keeps_old=True)
    wait_for(start(download_of(hub, tmp_path, revision=SECOND)), "done", qtbot)
    assert is_right(tmp_path, bytes(reversed(CONTENT)))
    wait_for(start(download_of(hub, tmp_path, revision=FIRST)), "done", qtbot)
    assert is_right(tmp_path)


def test_a_folder_that_cannot_be_written_is_told(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    (tmp_path / "models").write_text("in the way")
    assert error_of(start(download_of(hub, tmp_path)), qtbot).cause == "disk"


def list_files(repo: str, hub: HubServer, folder: Path) -> ListFiles:
    records = Records(str(folder / "verified"), str(folder / "connections.jsonl"))
    return ListFiles(repo, (Endpoint(hub.url),), records, patience=PATIENCE)


def test_the_files_of_a_repository_are_listed(hub: HubServer, tmp_path: Path, files: HubFiles, qtbot: QtBot) -> None:
    with qtbot.waitSignal(files.listed, timeout=LIMIT_MS) as answered:
        files.ask(list_files(REPO, hub, tmp_path))
    assert answered.args
    listed = answered.args[0]
    assert isinstance(listed, Listed)
    assert (listed.commit, [(file.file, file.size_bytes) for file in listed.files]) == (FIRST, [(FILE, len(CONTENT))])
    assert listed.files[0].sha256 == hub.sha256


def test_a_repository_that_is_not_there_is_told(hub: HubServer, tmp_path: Path, files: HubFiles, qtbot: QtBot) -> None:
    with qtbot.waitSignal(files.failed, timeout=LIMIT_MS) as answered:
        files.ask(list_files("nobody/nothing", hub, tmp_path))
    assert answered.args
    assert answered.args[0].cause == "not found"


def test_a_proxy_of_the_environment_is_used(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    script = tmp_path / "proxied.py"
    script.write_text(
        "import os, sys\n"
        "os.environ.update(http_proxy='http://127.0.0.1:9', no_proxy='')\n"
        "from magistral_desktop.storage.downloads.serve import main\n"
        "sys.exit(main(False))\n"
    )
    error = error_of(start(download_of(hub, tmp_path), str(script)), qtbot)
    assert error.cause == "network"
    assert hub.paths == []
