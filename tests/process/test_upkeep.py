"""What is done for the store when nothing is being saved."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.hits import Words
from magistral_desktop.chat.messages import Message
from magistral_desktop.session.upkeep import Upkeep
from magistral_desktop.storage.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "conversations.sqlite3"


@pytest.fixture
def without_index(path: Path) -> Iterator[Store]:
    """Return a store of 200 questions whose index is gone."""
    with closing(Store(path)) as store, store.together():
        chat = store.add_conversation("x").id
        for number in range(200):
            store.add_message(Message(0, chat, "user", f"apple {number} " + "and more " * 200, time.time()))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE search_messages")
    with closing(Store(path)) as store:
        yield store


def test_a_missing_index_is_made_in_parts(without_index: Store, qtbot: QtBot) -> None:
    assert without_index.search.find(Words("apple 0 ")) == []
    upkeep = Upkeep(without_index, tick_ms=10)
    qtbot.waitUntil(lambda: len(without_index.search.find(Words("apple 0 "))) == 1, timeout=20_000)
    upkeep.stop()


def test_the_log_is_brought_into_the_file(path: Path, qtbot: QtBot) -> None:
    with closing(Store(path)) as store:
        chat = store.add_conversation("x").id
        store.add_message(Message(0, chat, "user", "a plain xylophone", time.time()))
        assert b"a plain xylophone" not in path.read_bytes()
        upkeep = Upkeep(store, tick_ms=10)
        qtbot.waitUntil(lambda: b"a plain xylophone" in path.read_bytes())
        upkeep.stop()
