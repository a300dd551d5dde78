"""Conversations as trees: versions are kept side by side, one branch is shown, and nothing is lost by deleting."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from magistral_desktop.chat.messages import Message, Role
from magistral_desktop.storage.migrations import MIGRATIONS, migrate
from magistral_desktop.storage.store import Store

SECRET = "only between us " * 500


@pytest.fixture
def chat(store: Store) -> int:
    """Return a conversation of two turns: q1 a1 q2 a2."""
    conversation_id = store.add_conversation("x").id
    for number in ("1", "2"):
        store.add_message(said(conversation_id, f"q{number}"))
        store.add_message(said(conversation_id, f"a{number}", "assistant"))
    return conversation_id


def said(conversation_id: int, text: str, role: Role = "user") -> Message:
    return Message(0, conversation_id, role, text, 1.0)


def shown(store: Store, chat: int) -> str:
    """Return the branch that is shown, each message with its version where it is not the only one."""
    return " ".join(
        message.text if message.versions == 1 else f"{message.text}({message.version}/{message.versions})"
        for message in store.messages(chat)
    )


def id_of(store: Store, text: str) -> int:
    (row,) = store._connection.execute("SELECT id FROM messages WHERE text = ?", (text,))
    return int(row[0])


def add_version(store: Store, chat: int, text: str, of: str, role: Role = "user") -> Message:
    return store.add_version(said(chat, text, role), of=id_of(store, of))


class TestVersions:
    def test_messages_stand_below_the_one_before(self, store: Store, chat: int) -> None:
        ids = [message.id for message in store.messages(chat)]

        assert [message.parent_id for message in store.messages(chat)] == [None, *ids[:-1]]

    def test_a_version_is_shown_in_the_place_of_the_old_one(self, store: Store, chat: int) -> None:
        added = add_version(store, chat, "q2b", of="q2")

        assert shown(store, chat) == "q1 a1 q2b(2/2)"
        assert store.messages(chat)[-1] == added

    def test_what_is_added_then_follows_the_new_one(self, store: Store, chat: int) -> None:
        add_version(store, chat, "q1b", of="q1")
        store.add_message(said(chat, "a1b", "assistant"))

        assert shown(store, chat) == "q1b(2/2) a1b"

    def test_a_version_can_be_added_without_being_shown(self, store: Store, chat: int) -> None:
        store.add_version(said(chat, "a1b", "assistant"), of=id_of(store, "a1"), show=False)

        assert shown(store, chat) == "q1 a1(1/2) q2 a2"
        assert not store.is_shown(id_of(store, "a1b"))
        assert store.is_shown(id_of(store, "a1"))

    def test_first_messages_of_two_conversations_are_no_versions_of_each_other(self, store: Store, chat: int) -> None:
        other = store.add_conversation("y").id
        store.add_message(said(other, "other"))

        assert shown(store, chat) == "q1 a1 q2 a2"
        assert shown(store, other) == "other"

    def test_a_branch_is_shown_to_its_newest_end(self, store: Store, chat: int) -> None:
        add_version(store, chat, "q1b", of="q1")

        store.show(id_of(store, "q1"))
        assert shown(store, chat) == "q1(1/2) a1 q2 a2"
        add_version(store, chat, "a1b", of="a1", role="assistant")
        store.show(id_of(store, "q1b"))
        store.show(id_of(store, "q1"))

        assert shown(store, chat) == "q1(1/2) a1b(2/2)"
        assert store.versions(id_of(store, "a1")) == [id_of(store, "a1"), id_of(store, "a1b")]

    def test_any_branch_can_be_read(self, store: Store, chat: int) -> None:
        add_version(store, chat, "q1b", of="q1")

        branch = store.branch_to(id_of(store, "q2"))

        assert [(message.text, message.version, message.versions) for message in branch] == [
            ("q1", 1, 2),
            ("a1", 1, 1),
            ("q2", 1, 1),
        ]
        assert store.branch_to(99) == []
        assert store.versions(99) == []

    def test_the_branch_that_is_shown_is_remembered(self, path: Path) -> None:
        with closing(Store(path)) as opened:
            conversation_id = opened.add_conversation("x").id
            first = opened.add_message(said(conversation_id, "q1"))
            opened.add_version(said(conversation_id, "q1b"), of=first.id)
            opened.show(first.id)

        with closing(Store(path)) as opened:
            assert shown(opened, conversation_id) == "q1(1/2)"


class TestDeletion:
    @pytest.mark.parametrize(
        ("deleted", "left"),
        [
            ("q1c", "q1b(2/2)"),
            ("q1b", "q1c(2/2)"),
            ("q1", "q1c(2/2)"),
        ],
        ids=["the one shown", "an older one", "the oldest one"],
    )
    def test_a_version_goes_with_all_below_it(self, deleted: str, left: str, store: Store, chat: int) -> None:
        add_version(store, chat, "q1b", of="q1")
        add_version(store, chat, "q1c", of="q1")

        store.delete_version(id_of(store, deleted))

        assert shown(store, chat) == left

    def test_the_oldest_version_gives_way_to_the_next_newer_one(self, store: Store, chat: int) -> None:
        add_version(store, chat, "q1b", of="q1")
        store.show(id_of(store, "q1"))

        gone = store.delete_version(id_of(store, "q1"))

        assert gone == [id_of(store, text) for text in ("q1", "a1", "q2", "a2")]
        assert shown(store, chat) == "q1b"

    @pytest.mark.parametrize(("deleted", "left"), [("a2", "q1 a1 q2"), ("q2", "q1 a1"), ("q1", "")])
    def test_the_only_version_leaves_what_it_stood_below(
        self, deleted: str, left: str, store: Store, chat: int
    ) -> None:
        store.delete_version(id_of(store, deleted))

        assert shown(store, chat) == left
        assert store.branch_to(id_of(store, "a2")) == []

    @pytest.mark.parametrize("restored", ["q1", "a2"])
    def test_it_comes_back_by_any_message_above_or_at_the_end_of_what_was_deleted(
        self, restored: str, store: Store, chat: int
    ) -> None:
        add_version(store, chat, "q1b", of="q1")
        store.delete_version(id_of(store, "q1"))

        store.restore_version(id_of(store, restored))

        assert shown(store, chat) == "q1(1/2) a1 q2 a2"

    def test_what_was_deleted_before_stays_deleted(self, store: Store, chat: int) -> None:
        store.delete_version(id_of(store, "a2"))
        store.delete_version(id_of(store, "q1"))

        store.restore_version(id_of(store, "q1"))

        assert shown(store, chat) == "q1 a1 q2"

    def test_what_stands_below_something_deleted_comes_back_with_it(self, store: Store, chat: int) -> None:
        store.delete_version(id_of(store, "a2"))
        store.delete_version(id_of(store, "q1"))

        store.restore_version(id_of(store, "a2"))

        assert shown(store, chat) == "q1 a1 q2 a2"

    def test_a_question_in_the_place_of_a_deleted_reply_can_still_be_reached(self, store: Store, chat: int) -> None:
        store.delete_version(id_of(store, "a2"))
        store.add_message(said(chat, "q3"))
        store.restore_version(id_of(store, "a2"))

        assert shown(store, chat) == "q1 a1 q2 a2(1/2)"

    def test_deleting_twice_or_nothing_changes_nothing(self, store: Store, chat: int) -> None:
        store.delete_version(id_of(store, "q2"))

        assert store.delete_version(id_of(store, "q2")) == []
        assert store.delete_version(id_of(store, "a2")) == []
        assert store.delete_version(99) == []
        assert shown(store, chat) == "q1 a1"

    def test_what_is_purged_leaves_no_word_in_any_file(self, store: Store, chat: int, path: Path) -> None:
        store.add_version(said(chat, SECRET), of=id_of(store, "q2"))
        store.add_message(said(chat, f"about {SECRET}", "assistant"))
        store.delete_version(id_of(store, SECRET))

        assert store.purge_deleted() == []

        assert not any(b"only between us" in file.read_bytes() for file in path.parent.iterdir())
        assert shown(store, chat) == "q1 a1 q2 a2"

    def test_a_long_branch_is_deleted_restored_and_purged(self, store: Store) -> None:
        chat = store.add_conversation("x").id
        with store.together():
            first = store.add_message(said(chat, "0"))
            for number in range(1, 1_500):
                store.add_message(said(chat, str(number)))

        store.delete_version(first.id)
        store.restore_version(first.id)
        assert len(store.messages(chat)) == 1_500
        store.delete_version(first.id)
        store.purge_deleted()

        assert store._connection.execute("SELECT count(*) FROM messages").fetchone()[0] == 0

    def test_a_conversation_with_versions_is_purged_whole(self, store: Store, chat: int) -> None:
        add_version(store, chat, "q1b", of="q1")
        store.delete_conversation(chat)

        assert store.purge_deleted() == [chat]

        assert store._connection.execute("SELECT count(*) FROM messages").fetchone()[0] == 0


def test_the_conversations_of_an_older_file_become_one_branch_each(path: Path) -> None:
    before = next(at for at, step in enumerate(MIGRATIONS) if "parent_id" in step)
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        migrate(old, path, MIGRATIONS[:before])
        old.executemany("INSERT INTO conversations VALUES (?, 'Old', 1.0, 2.0, ?, 0)", [(1, None), (2, 5.0), (3, None)])
        old.executemany(
            "INSERT INTO messages (id, conversation_id, role, text, created_at, status, reasoning, error, model,"
            " finish_reason, prompt_tokens, reasoning_tokens, answer_tokens, reasoning_ms, total_ms,"
            " tokens_per_second, token_ids)"
            " VALUES (?, ?, ?, ?, 1.0, 'complete', '', '', '', '', 0, 0, 0, 0, 0, 0.0, x'')",
            [
                (3, 1, "user", "q1"),
                (4, 2, "user", "other"),
                (5, 1, "assistant", "a1"),
                (8, 1, "user", "q2"),
                (9, 2, "assistant", "answer"),
            ],
        )

    with closing(Store(path)) as opened:
        assert [(message.id, message.parent_id) for message in opened.messages(1)] == [(3, None), (5, 3), (8, 5)]
        assert shown(opened, 1) == "q1 a1 q2"
        assert shown(opened, 2) == "other answer"
        assert opened.messages(3) == []
        opened.add_message(said(3, "first"))
        assert shown(opened, 3) == "first"
    assert path.with_name(f"conversations.version-{before}.sqlite3").exists()
