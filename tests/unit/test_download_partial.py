"""A file on its way: what of it counts after a kill, a reboot, and a change of mind."""

import errno
import json
from pathlib import Path

import msgspec
import pytest

from magistral_desktop.errors import DownloadError
from magistral_desktop.storage.downloads.naming import part_of, record_of
from magistral_desktop.storage.downloads.partial import Partial, PartRecord, discard_partial, read_record

RECORD = PartRecord("owner/name", "model.gguf", "main", "1" * 40, "a" * 64, 100)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.gguf"


def received(path: Path) -> int:
    with Partial(path) as partial:
        return partial.received_bytes


def kill_after(path: Path, synced: bytes, unsynced: bytes) -> None:
    """Leave what a killed process leaves."""
    partial = Partial(path)
    partial.begin(RECORD)
    partial.write(synced)
    partial.sync()
    partial.write(unsynced)
    partial._file.close()


def test_after_a_kill_every_byte_that_came_is_there(path: Path) -> None:
    kill_after(path, b"x" * 40, b"y" * 7)
    assert received(path) == 47


def test_after_a_reboot_what_was_synced_is_there(path: Path) -> None:
    kill_after(path, b"x" * 40, b"y" * 7)
    record_of(path).write_bytes(msgspec.json.encode(json.loads(record_of(path).read_bytes()) | {"boot": "another"}))
    assert received(path) == 40
    assert part_of(path).read_bytes() == b"x" * 40


def test_the_record_never_claims_more_than_there_is(path: Path) -> None:
    kill_after(path, b"x" * 40, b"y" * 7)
    record = read_record(path)
    assert record
    assert record.synced_bytes == 40


def test_a_file_that_was_cut_by_others_counts_as_long_as_it_is(path: Path) -> None:
    kill_after(path, b"x" * 40, b"")
    part_of(path).write_bytes(b"x" * 10)
    assert received(path) == 10


@pytest.mark.parametrize("damage", [b"", b"{", b'{"repo": 1}', b"\xff"])
def test_bytes_of_which_nobody_knows_the_file_are_not_used(path: Path, damage: bytes) -> None:
    kill_after(path, b"x" * 40, b"")
    record_of(path).write_bytes(damage)
    assert received(path) == 0


def test_bytes_of_another_content_are_thrown_away(path: Path) -> None:
    kill_after(path, b"x" * 40, b"")
    with Partial(path) as partial:
        partial.begin(msgspec.structs.replace(RECORD, sha256="b" * 64))
        assert partial.received_bytes == 0


def test_the_same_content_at_another_commit_goes_on(path: Path) -> None:
    kill_after(path, b"x" * 40, b"")
    with Partial(path) as partial:
        partial.begin(msgspec.structs.replace(RECORD, commit="2" * 40))
        assert partial.received_bytes == 40


def test_a_file_is_fetched_by_one_process_at_a_time(path: Path) -> None:
    with Partial(path) as partial:
        partial.begin(RECORD)
        with pytest.raises(DownloadError) as caught:
            Partial(path)
    assert caught.value.reason == "busy"
    assert received(path) == 0


def test_a_finished_file_has_its_name_and_nothing_else_is_left(path: Path) -> None:
    with Partial(path) as partial:
        partial.begin(RECORD)
        partial.write(b"x" * 100)
        partial.finish()
    assert path.read_bytes() == b"x" * 100
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_set_aside_is_not_gone_on_with(path: Path) -> None:
    with Partial(path) as partial:
        partial.begin(RECORD)
        partial.write(b"?" * 100)
        aside = partial.put_aside()
    assert aside.read_bytes() == b"?" * 100
    assert list(path.parent.iterdir()) == [aside]


def test_a_download_that_was_not_even_begun_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "owner--name"
    folder.mkdir()
    assert received(folder / "model.gguf") == 0
    assert not folder.exists()


def test_a_cancelled_download_leaves_nothing(path: Path) -> None:
    kill_after(path, b"x" * 40, b"y")
    discard_partial(path)
    assert list(path.parent.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's")
def test_a_write_that_fails_counts_only_what_was_written(path: Path) -> None:
    with Partial(path) as partial:
        partial.begin(RECORD)
        partial.write(b"x" * 10)
        partial._file.close()
        partial._file = Path("/dev/full").open("r+b", buffering=0)  # noqa: SIM115
        with pytest.raises(OSError) as caught:  # noqa: PT011
            partial.write(b"y" * 10)
        assert caught.value.errno == errno.ENOSPC
        assert partial.received_bytes == 10
