"""Folders, pins, the archive, drafts and waiting questions on the disk."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from magistral_desktop.chat.messages import Folder
from magistral_desktop.chat.steering import Steering
from magistral_desktop.storage.store import Store


def test_a_chat_is_where_it_was_put_after_the_next_start(path: Path) -> None:
    with closing(Store(path)) as store:
        ids = [store.add_conversation(title).id for title in ("in a folder", "pinned", "archived")]
        folder = store.shelves.add_folder("Work")
        store.shelves.move(ids[0], folder.id)
        store.shelves.pin(ids[1], True)
        store.shelves.archive(ids[2], True)
    with closing(Store(path)) as store:
        kept = {known.title: (known.folder_id, known.is_pinned, known.is_archived) for known in store.conversations()}
        assert kept == {
            "in a folder": (folder.id, False, False),
            "pinned": (0, True, False),
            "archived": (0, False, True),
        }
        assert store.shelves.folders() == [Folder(folder.id, "Work")]


def test_a_folder_that_is_removed_leaves_its_chats(store: Store) -> None:
    known = store.add_conversation("A chat")
    folder = store.shelves.add_folder("Work")
    store.shelves.rename_folder(folder.id, "Home")
    store.shelves.move(known.id, folder.id)
    store.shelves.remove_folder(folder.id)
    assert store.shelves.folders() == []
    assert store.conversations() == [known]


def test_a_chat_cannot_be_put_into_a_folder_that_is_not_there(store: Store) -> None:
    known = store.add_conversation("A chat")
    with pytest.raises(sqlite3.IntegrityError):
        store.shelves.move(known.id, 7)
    assert store.conversations() == [known]


def test_drafts_are_kept_for_each_chat(path: Path) -> None:
    with closing(Store(path)) as store:
        known = store.add_conversation("A chat")
        store.drafts.keep(known.id, "half a ques")
        store.drafts.keep(known.id, "half a question")
        store.drafts.keep(0, "for the next chat")
    with closing(Store(path)) as store:
        assert (store.drafts.draft(known.id), store.drafts.draft(0)) == ("half a question", "for the next chat")
        store.drafts.keep(known.id, "")
        assert store.drafts.draft(known.id) == ""


def test_nothing_typed_in_a_chat_outlives_it(path: Path) -> None:
    with closing(Store(path)) as store:
        known = store.add_conversation("A chat")
        store.drafts.keep(known.id, "a secret xylophone")
        store.drafts.keep(0, "kept")
        store.drafts.add_waiting(known.id, "a secret marimba", Steering())
        store.delete_conversation(known.id)
        store.purge_deleted()
        assert store.drafts.draft(0) == "kept"
    assert b"secret" not in path.read_bytes()


def test_questions_wait_in_their_order_and_as_they_are_to_be_thought_about(store: Store) -> None:
    first, second = (store.add_conversation(title).id for title in ("one", "two"))
    store.drafts.add_waiting(first, "a?", Steering(think="never"))
    store.drafts.add_waiting(second, "b?", Steering())
    store.drafts.add_waiting(first, "c?", Steering(budget_tokens=500))
    waiting = store.drafts.waiting(first)
    assert [(asked.text, asked.steering.think, asked.steering.budget_tokens) for asked in waiting] == [
        ("a?", "never", 0),
        ("c?", Steering().think, 500),
    ]
    store.drafts.remove_waiting(waiting[0].id)
    assert [asked.text for asked in store.drafts.waiting(first)] == ["c?"]
