"""A download from a local hub with faults: a verified file or clear words, never a bad file."""

import hashlib
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.storage.downloads.naming import part_of
from magistral_desktop.storage.downloads.partial import Partial, PartRecord
from magistral_desktop.storage.downloads.verified import recall
from magistral_desktop.storage.marks import is_unchanged
from tests.process.conftest import BeginDownload as Start
from tests.process.downloading import (
    CONTENT,
    PATIENCE,
    download_of,
    error_of,
    is_right,
    target,
    wait_for,
)
from tests.process.hub_server import FILE, FIRST, REPO, SECOND, Fault, FaultKind, HubServer


def test_a_file_is_fetched_verified_and_noted(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    state = wait_for(start(download_of(hub, tmp_path)), "done", qtbot)

    assert is_right(tmp_path)
    assert (state.path, state.sha256) == (str(target(tmp_path)), hashlib.sha256(CONTENT).hexdigest())
    note = recall(tmp_path / "verified", target(tmp_path))
    assert note
    assert is_unchanged(note)
    assert (note.repo, note.file, note.commit) == (REPO, FILE, FIRST)


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


def test_bytes_that_are_not_the_published_ones_are_set_aside_and_fetched_again_by_choice(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.faults.append(Fault("bytes"))
    download = start(download_of(hub, tmp_path))
    assert error_of(download, qtbot).reason == "checksum"
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
    assert error_of(download, qtbot).reason == "changed"
    assert part_of(target(tmp_path)).stat().st_size == 100_000

    download.cancel()
    wait_for(download, "cancelled", qtbot)
    download.start()
    wait_for(download, "done", qtbot)
    assert is_right(tmp_path, bytes(reversed(CONTENT)))


def test_a_file_that_is_here_is_not_fetched_again(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    assert hub.asked == [0]
    assert is_right(tmp_path)


def test_a_server_that_stays_down_ends_in_words(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    hub.faults.extend([Fault("hub 500")] * 6)
    assert error_of(start(download_of(hub, tmp_path)), qtbot).reason == "network"


@pytest.mark.parametrize("fault", [("gated", "access"), ("missing", "not found"), ("login page", "endpoint")])
def test_what_does_not_pass_by_itself_is_told_at_once(
    fault: tuple[FaultKind, str], hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    kind, cause = fault
    hub.faults.append(Fault(kind))
    assert error_of(start(download_of(hub, tmp_path)), qtbot).reason == cause
    assert not target(tmp_path).parent.exists()


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
    assert error_of(start(download_of(hub, tmp_path)), qtbot).reason == "disk"


def keep_unverified(folder: Path, sha256: str) -> None:
    """Leave what is there when a process ends before the file is verified."""
    target(folder).parent.mkdir(parents=True)
    with Partial(target(folder)) as partial:
        partial.begin(PartRecord(REPO, FILE, "main", FIRST, sha256, len(CONTENT)))
        partial.write(CONTENT)


def test_a_file_that_only_waits_to_be_verified_needs_no_network(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    keep_unverified(tmp_path, hub.sha256)
    wait_for(start(download_of(hub, tmp_path)), "done", qtbot)
    assert hub.paths == []
    assert is_right(tmp_path)


def test_a_file_that_waits_to_be_verified_is_not_taken_for_another_revision(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    keep_unverified(tmp_path, hub.sha256)
    hub.publish(bytes(reversed(CONTENT)), keeps_old=True)
    wait_for(start(download_of(hub, tmp_path, revision=SECOND)), "done", qtbot)
    assert is_right(tmp_path, bytes(reversed(CONTENT)))
