"""Everything in one file, and back: checked first, and what was there is kept."""

import json
import random
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.backup import check_backup, restore
from magistral_desktop.storage.paths import Profile
from magistral_desktop.storage.renewal import waiting_place
from magistral_desktop.storage.settings import Settings, load_settings, save_settings
from magistral_desktop.storage.store import Store

SEED = 20261128


@pytest.fixture
def where(tmp_path: Path) -> Profile:
    """A profile with one chat and settings of its own."""
    made = Profile(tmp_path / "profile", tmp_path / "logs")
    with closing(Store(made.store)) as store:
        ask(store, "Before")
    save_settings(made.settings, Settings(zoom_percent=130))
    return made


@pytest.fixture
def other(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "other", tmp_path / "logs")
    made.data.mkdir()
    return made


@pytest.fixture
def backup(where: Profile, tmp_path: Path) -> Path:
    with closing(Store(where.store)) as store:
        store.back_up(where.settings, tmp_path / "backup.zip", "1")
    return tmp_path / "backup.zip"


def ask(store: Store, title: str) -> None:
    chat = store.add_conversation(title).id
    store.add_message(Message(0, chat, "user", f"{title}?", 0.0))
    store.add_message(Message(0, chat, "assistant", "Yes. " * 2_000, 0.0, token_ids=b"\1\0\0\0"))


def titles(where: Profile) -> list[str]:
    with closing(Store(where.store)) as store:
        assert store.notices == ()
        return sorted(chat.title for chat in store.conversations())


def names(folder: Path) -> list[str]:
    return sorted(each.name.partition("restore-")[0] for each in folder.iterdir())


def changed(backup: Path, target: Path, name: str, content: bytes) -> Path:
    """Write a backup with another content in one of its files, its sums as they were."""
    with zipfile.ZipFile(backup) as before, zipfile.ZipFile(target, "w") as after:
        for member in before.namelist():
            after.writestr(member, content if member == name else before.read(member))
    return target


def test_a_backup_comes_back_in_an_empty_profile(backup: Path, other: Profile) -> None:
    assert restore(backup, other) == []
    assert titles(other) == ["Before"]
    assert load_settings(other.settings) == (Settings(zoom_percent=130), None)
    assert names(other.data) == ["conversations.sqlite3", "settings.json"]


def test_what_was_there_is_kept_aside(backup: Path, where: Profile) -> None:
    with closing(Store(where.store)) as store:
        ask(store, "After")
    save_settings(where.settings, Settings(zoom_percent=70))
    chats, settings = restore(backup, where)
    assert titles(where) == ["Before"]
    assert load_settings(where.settings)[0].zoom_percent == 130
    with closing(Store(chats)) as kept:
        assert sorted(chat.title for chat in kept.conversations()) == ["After", "Before"]
    assert load_settings(settings)[0].zoom_percent == 70


def test_a_backup_is_taken_while_the_store_is_at_work_and_has_all_that_was_written(
    where: Profile, tmp_path: Path, other: Profile
) -> None:
    with closing(Store(where.store)) as store:
        ask(store, "While at work")
        store.back_up(where.settings, tmp_path / "b.zip", "1")
        ask(store, "Too late")
    restore(tmp_path / "b.zip", other)
    assert titles(other) == ["Before", "While at work"]


def test_a_backup_tells_what_it_holds(backup: Path, where: Profile) -> None:
    held = check_backup(backup, where)
    assert (held.chats, held.messages) == (1, 2)
    assert names(where.data) == ["conversations.sqlite3", "settings.json"]


def test_a_backup_is_readable_by_its_owner_alone_and_replaces_an_older_one_at_once(
    backup: Path, where: Profile
) -> None:
    assert backup.stat().st_mode & 0o777 == 0o600
    with closing(Store(where.store)) as store:
        store.back_up(where.settings, backup, "2")
    with zipfile.ZipFile(backup) as archive:
        assert json.loads(archive.read("backup.json"))["app_version"] == "2"
    assert names(backup.parent) == ["backup.zip", "profile"]


def test_without_settings_those_there_are_stay(where: Profile, other: Profile, tmp_path: Path) -> None:
    where.settings.unlink()
    with closing(Store(where.store)) as store:
        store.back_up(where.settings, tmp_path / "b.zip", "1")
    save_settings(other.settings, Settings(zoom_percent=90))
    restore(tmp_path / "b.zip", other)
    assert load_settings(other.settings)[0].zoom_percent == 90


def test_a_folder_that_is_not_there_is_told(where: Profile) -> None:
    with closing(Store(where.store)) as store, pytest.raises(StorageError) as refused:
        store.back_up(where.settings, Path("/no/such/folder/b.zip"), "1")
    assert "no such folder" in refused.value.detail


def refusal(path: Path, where: Profile) -> StorageError:
    """Return why a backup is refused; nothing may have changed."""
    before = where.store.read_bytes(), where.settings.read_bytes(), names(where.data)
    with pytest.raises(StorageError) as refused:
        restore(path, where)
    assert (where.store.read_bytes(), where.settings.read_bytes(), names(where.data)) == before
    return refused.value


@pytest.mark.parametrize("seed", range(30))
def test_a_changed_byte_anywhere_is_refused_or_changes_nothing(
    backup: Path, where: Profile, other: Profile, tmp_path: Path, seed: int
) -> None:
    draw = random.Random(SEED + seed)
    content = bytearray(backup.read_bytes())
    place = draw.randrange(len(content))
    content[place] ^= draw.randint(1, 255)
    (tmp_path / "changed.zip").write_bytes(content)
    assert outcome(tmp_path / "changed.zip", other) in {"Before", "Nothing was changed. Choose another backup."}


def outcome(path: Path, where: Profile) -> str:
    try:
        restore(path, where)
    except StorageError as error:
        return error.remedy
    return titles(where)[0]


@pytest.mark.parametrize("content", [b"", b"PK", b"no backup " * 100])
def test_a_file_that_is_no_backup_is_refused(where: Profile, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b.zip").write_bytes(content)
    assert refusal(tmp_path / "b.zip", where).title == "The backup cannot be used"


def test_a_backup_that_is_cut_off_is_refused(backup: Path, where: Profile) -> None:
    backup.write_bytes(backup.read_bytes()[:-100])
    assert refusal(backup, where).title == "The backup cannot be used"


def test_a_zip_file_of_something_else_is_refused(where: Profile, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("holiday.jpg", b"x")
    assert "no backup of this app" in refusal(tmp_path / "b.zip", where).detail


def test_other_conversations_than_those_it_was_made_of_are_refused(
    backup: Path, where: Profile, tmp_path: Path
) -> None:
    path = changed(backup, tmp_path / "b.zip", "conversations.sqlite3", where.store.read_bytes() + b"\0")
    assert refusal(path, where).title == "The backup cannot be used"


def test_a_backup_of_a_newer_version_says_so(backup: Path, where: Profile, tmp_path: Path) -> None:
    manifest = {"format": "magistral-desktop-backup", "version": 2, "app_version": "9", "created_at": 0, "sha256": {}}
    path = changed(backup, tmp_path / "b.zip", "backup.json", json.dumps(manifest).encode())
    assert refusal(path, where).title == "The backup is from a newer version of this app"


def test_conversations_of_a_newer_version_say_so(where: Profile, other: Profile, tmp_path: Path) -> None:
    with closing(Store(where.store)) as store:
        store._connection.execute("PRAGMA user_version = 999")
        store.back_up(where.settings, tmp_path / "b.zip", "1")
    with pytest.raises(StorageError) as refused:
        restore(tmp_path / "b.zip", other)
    assert refused.value.title == "The backup is from a newer version of this app"
    assert list(other.data.iterdir()) == []


def test_an_open_app_keeps_its_conversations(backup: Path, where: Profile) -> None:
    with closing(Store(where.store)), pytest.raises(StorageError) as refused:
        restore(backup, where)
    assert refused.value.title == "The conversations are in use"
    assert titles(where) == ["Before"]


def test_a_restore_that_ends_between_two_renames_is_finished_by_the_next_start(backup: Path, where: Profile) -> None:
    with closing(Store(where.store)) as store:
        ask(store, "After")
    with zipfile.ZipFile(backup) as archive:
        waiting_place(where.store).write_bytes(archive.read("conversations.sqlite3"))
    where.store.rename(where.data / "aside")
    assert titles(where) == ["Before"]


def test_a_restore_that_ends_before_the_first_rename_changes_nothing(backup: Path, where: Profile) -> None:
    with closing(Store(where.store)) as store:
        ask(store, "After")
    with zipfile.ZipFile(backup) as archive:
        waiting_place(where.store).write_bytes(archive.read("conversations.sqlite3"))
    assert titles(where) == ["After", "Before"]
    assert names(where.data) == ["conversations.sqlite3", "settings.json"]


def test_the_copy_in_a_backup_is_one_file_without_a_log(backup: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        archive.extract("conversations.sqlite3", tmp_path / "out")
    with closing(sqlite3.connect(tmp_path / "out" / "conversations.sqlite3")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
