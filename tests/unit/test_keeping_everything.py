"""All that a store holds outlives a backup, a recovery and an export, and what was said is found again."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from magistral_desktop.chat.hits import Words
from magistral_desktop.chat.wishes import Snippet
from magistral_desktop.storage.backup import restore
from magistral_desktop.storage.exchange import decode, encode
from magistral_desktop.storage.migrations import MIGRATIONS
from magistral_desktop.storage.paths import Profile
from magistral_desktop.storage.recovery import recover
from magistral_desktop.storage.store import Store
from tests.unit.test_exchange import CHAT, OF_CHATS, QUESTION, REPLY, rows

ALL_TABLES = (*OF_CHATS, "instructions", "snippets")


@pytest.fixture
def where(tmp_path: Path) -> Profile:
    """A profile with something in every table, and an index of all of it."""
    made = Profile(tmp_path / "profile", tmp_path / "logs")
    with closing(Store(made.store)) as store:
        store.whole.add([CHAT, replace(CHAT, messages=(QUESTION, REPLY), trails=(), seals=CHAT.seals)])
        store.wishes.set_instructions("For all.")
        store.wishes.set_snippets([Snippet("short", "In a few words.")])
        for number in range(20):
            store.whole.add([replace(CHAT, conversation=replace(CHAT.conversation, title=f"Chat {number}"))])
    return made


def content(path: Path) -> dict[str, list[dict[str, object]]]:
    with closing(Store(path)) as store:
        return {table: rows(store, table) for table in ALL_TABLES}


def found(path: Path, typed: str) -> int:
    with closing(Store(path)) as store:
        complete_index(store)
        return len(store.search.find(Words(typed), with_reasoning=True, most=1_000))


def complete_index(store: Store) -> None:
    while not store.search.catch_up():
        pass


def test_everything_outlives_a_backup(where: Profile, tmp_path: Path) -> None:
    other = Profile(tmp_path / "other", tmp_path / "logs")
    other.data.mkdir()
    with closing(Store(where.store)) as store:
        store.back_up(where.settings, tmp_path / "b.zip", "1")
    restore(tmp_path / "b.zip", other)
    before = content(where.store)
    assert all(before.values())
    assert content(other.store) == before
    assert found(other.store, "Four") == found(where.store, "Four") == 21
    assert found(other.store, "sums") == found(where.store, "sums") == 2


def test_everything_on_sound_pages_outlives_a_recovery(where: Profile, tmp_path: Path) -> None:
    before = content(where.store)
    recover(where.store, Path("/no/log"), tmp_path / "fresh.sqlite3", MIGRATIONS)
    after = content(tmp_path / "fresh.sqlite3")
    for table in ALL_TABLES:
        assert after[table] == before[table], table


def test_a_chat_whose_folder_is_lost_is_recovered_outside_of_it(where: Profile, tmp_path: Path) -> None:
    with closing(sqlite3.connect(where.store)) as connection:
        connection.execute("DELETE FROM folders")
        connection.commit()
    found_again = recover(where.store, Path("/no/log"), tmp_path / "fresh.sqlite3", MIGRATIONS)
    assert (found_again.chats, found_again.messages) == (22, 65)
    with closing(Store(tmp_path / "fresh.sqlite3")) as store:
        assert {conversation.folder_id for conversation in store.conversations()} == {0}


def test_what_was_recovered_is_found(where: Profile) -> None:
    before = {typed: found(where.store, typed) for typed in ("Four", "two", "chat")}
    damaged = bytearray(where.store.read_bytes())
    damaged[100:4096] = b"\xa5" * 3_996
    where.store.write_bytes(damaged)
    with closing(Store(where.store)) as store:
        assert "could be read" in store.notices[0]
    assert {typed: found(where.store, typed) for typed in before} == before
    assert all(before.values())


def test_what_was_imported_is_found(where: Profile, tmp_path: Path) -> None:
    with closing(Store(where.store)) as store:
        whole = [store.whole.read(chat_id) for chat_id in store.whole.ids()]
    with closing(Store(tmp_path / "other.sqlite3")) as store:
        store.whole.add(decode(encode([each for each in whole if each], "1", with_reasoning=True)))
        hits = store.search.find(Words("Four"), most=1_000)
    assert len(hits) == found(where.store, "Four") == 21
