"""Temporary conversations: like all others to who uses the store, and nowhere on the disk."""

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from magistral_desktop.chat.hits import Words
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.steering import Steering
from magistral_desktop.chat.temporary import is_temporary
from magistral_desktop.storage.kv_files import cache_key
from magistral_desktop.storage.two_stores import TwoStores


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "conversations.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[TwoStores]:
    with closing(TwoStores(path)) as opened:
        yield opened


def ask(store: TwoStores, conversation_id: int, text: str) -> tuple[Message, Message]:
    with store.together(durable=True):
        asked = store.add_message(Message(0, conversation_id, "user", text, time.time()))
        return asked, store.add_message(
            Message(0, conversation_id, "assistant", "", time.time(), status="waiting", seed=1)
        )


def test_a_temporary_conversation_is_in_no_list_and_no_search(store: TwoStores) -> None:
    kept = store.add_conversation("Kept")
    temporary = store.begin_temporary()
    ask(store, temporary, "a secret xylophone")
    assert is_temporary(temporary)
    assert store.conversations() == [kept]
    assert store.search.find(Words("xylophone")) == []


def test_it_has_messages_versions_and_what_is_left_out(store: TwoStores) -> None:
    asked, place = ask(store, store.begin_temporary(), "one?")
    store.save_message(replace(place, status="complete", text="first", reasoning="thought"))
    second = store.add_version(replace(place, text="second", status="complete"), of=place.id)
    store.set_pane(second.id, True)
    store.set_first_sent(asked.conversation_id, asked.id)
    assert all(map(is_temporary, (asked.id, place.id, second.id)))
    assert [message.text for message in store.messages(asked.conversation_id)] == ["one?", "second"]
    assert store.messages(asked.conversation_id)[-1].reasoning_open is True
    assert store.versions(second.id) == [place.id, second.id]
    store.show(place.id)
    assert (store.is_shown(place.id), store.shown_id(asked.conversation_id)) == (True, place.id)
    assert [message.text for message in store.branch_to(second.id)] == ["one?", "second"]
    assert store.delete_version(place.id) == [place.id]
    store.restore_version(place.id)
    store.clear_panes()
    assert store.branch_to(second.id)[-1].reasoning_open is None
    assert store.first_sent(asked.conversation_id) == asked.id
    assert store.conversation_of(second.id) == asked.conversation_id


def test_it_can_be_exported_when_the_user_says_so(store: TwoStores) -> None:
    asked, _ = ask(store, store.begin_temporary(), "one?")
    whole = store.whole_chat(asked.conversation_id)
    assert whole
    assert (whole.conversation.title, whole.messages[0].text) == ("Temporary chat", "one?")
    assert store.whole_chat(7) is None


def test_it_is_gone_when_it_ends(store: TwoStores) -> None:
    asked, place = ask(store, store.begin_temporary(), "one?")
    store.end_temporary(asked.conversation_id)
    store.save_message(replace(place, status="stopped", text="late"))
    assert store.messages(asked.conversation_id) == []
    assert store.conversation_of(asked.id) == 0
    assert store.begin_temporary() != asked.conversation_id


def test_nothing_of_it_is_in_any_file(path: Path) -> None:
    with closing(TwoStores(path)) as store:
        kept = store.add_conversation("Kept")
        ask(store, kept.id, "a plain apple")
        temporary = store.begin_temporary()
        _, place = ask(store, temporary, "a secret xylophone")
        store.save_message(replace(place, status="complete", text="a secret marimba"))
        store.drafts_of(temporary).keep(temporary, "a secret draft")
        store.drafts_of(temporary).add_waiting(temporary, "a secret question", Steering())
        files = [each.read_bytes() for each in path.parent.iterdir()]
        assert any(b"plain apple" in content for content in files)
        assert not any(b"secret" in content for content in files)
    assert b"secret" not in path.read_bytes()


def test_the_engine_keeps_no_state_of_it(store: TwoStores) -> None:
    assert cache_key(store.begin_temporary()) == ""
    assert cache_key(7) == "7"
