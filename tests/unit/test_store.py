"""Store: conversations come back whole, and a file or a disk that is not well is told in words."""

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from magistral_desktop.chat.messages import Intervention, Message, Sampling, Status, clean_text
from magistral_desktop.chat.steering import Steering
from magistral_desktop.chat.timeline import Mark
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.migrations import APPLICATION_ID, MIGRATIONS, migrate
from magistral_desktop.storage.store import Store

SECRET = "only between us " * 500


def question(conversation_id: int, text: str = "2+2?") -> Message:
    return Message(0, conversation_id, "user", text, time.time())


def whole_reply(conversation_id: int) -> Message:
    """Return a reply whose every value differs from its default."""
    return Message(
        id=0,
        conversation_id=conversation_id,
        role="assistant",
        text="It is **4**. 🙂",
        created_at=1234.5,
        status="failed",
        reasoning="2 and 2\n" * 100,
        error="It stopped.",
        model="Magistral Small 1.2",
        sampling=Sampling(0.7, 0.95),
        seed=2**32 - 2,
        finish_reason="length",
        prompt_tokens=1,
        reasoning_tokens=2,
        answer_tokens=3,
        reasoning_ms=4,
        total_ms=5,
        tokens_per_second=6.5,
        token_ids=bytes(range(256)),
        reasoning_open=True,
        model_key="llama Q4_K_M 14333908832 magistral-1.2",
        draws=60,
        steering=Steering("always", 1_024, "stop"),
        interventions=(Intervention("think", 0), Intervention("loop", 41, "near repeat, 3 rounds of “x”")),
        error_cause="too long",
        tokens_over=352,
        timeline=(Mark(12, 3, 200), Mark(230, 55, 4_100)),
        instructions="Answer in Latin.",
    )


def files_beside(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


class TestConversations:
    def test_they_are_listed_newest_activity_first(self, store: Store) -> None:
        first, second = store.add_conversation("First"), store.add_conversation("Second")
        assert [chat.title for chat in store.conversations()] == ["Second", "First"]

        store.add_message(question(first.id))

        assert [chat.id for chat in store.conversations()] == [first.id, second.id]
        assert store.conversations()[0].updated_at > store.conversations()[0].created_at

    def test_a_new_one_is_as_it_is_listed(self, store: Store) -> None:
        assert [store.add_conversation("a\0b\ud800")] == store.conversations()

    def test_a_new_title_keeps_the_place(self, store: Store) -> None:
        first = store.add_conversation("First")
        store.add_conversation("Second")

        store.rename_conversation(first.id, "Renamed \udfff")

        assert [chat.title for chat in store.conversations()] == ["Second", "Renamed \ufffd"]

    def test_where_its_prompts_begin_is_kept(self, path: Path) -> None:
        with closing(Store(path)) as opened:
            chat, other = opened.add_conversation("x"), opened.add_conversation("y")
            opened.set_first_sent(chat.id, 7)

        with closing(Store(path)) as opened:
            assert (opened.first_sent(chat.id), opened.first_sent(other.id)) == (7, 0)

    def test_a_deleted_one_can_be_restored_with_its_messages(self, store: Store) -> None:
        chat = store.add_conversation("Mine")
        message = store.add_message(question(chat.id))

        store.delete_conversation(chat.id)
        assert not store.conversations()
        store.restore_conversation(chat.id)

        assert [listed.id for listed in store.conversations()] == [chat.id]
        assert store.messages(chat.id) == [message]

    def test_a_purged_one_leaves_no_word_in_any_file(self, store: Store, path: Path) -> None:
        kept, secret = store.add_conversation("Kept"), store.add_conversation("Secret")
        store.add_message(question(kept.id, "This stays."))
        reply = store.add_message(replace(whole_reply(secret.id), status="streaming", text=SECRET, reasoning=""))
        for length in range(1, 20):
            store.save_message(replace(reply, reasoning=SECRET * length))
        store.delete_conversation(secret.id)

        assert store.purge_deleted() == [secret.id]

        assert not any(b"only between us" in file.read_bytes() for file in path.parent.iterdir())
        assert [message.text for message in store.messages(kept.id)] == ["This stays."]
        assert not store.messages(secret.id)

    def test_a_number_is_never_given_again(self, store: Store) -> None:
        gone = store.add_conversation("Gone")
        store.delete_conversation(gone.id)
        store.purge_deleted()

        assert store.add_conversation("New").id > gone.id


class TestMessages:
    def test_all_of_a_message_comes_back(self, store: Store) -> None:
        chat = store.add_conversation("x")
        added = store.add_message(whole_reply(chat.id))

        assert added.id
        assert store.messages(chat.id) == [added] == [replace(whole_reply(chat.id), id=added.id)]

    def test_all_of_a_grown_reply_comes_back_but_its_pane(self, store: Store) -> None:
        chat = store.add_conversation("x")
        waiting = store.add_message(Message(0, chat.id, "assistant", "", 1234.5, status="waiting"))
        grown = replace(whole_reply(chat.id), id=waiting.id)

        store.save_message(grown)

        assert store.messages(chat.id) == [replace(grown, reasoning_open=None)]

    @given(st.text(st.characters()), st.binary(), st.integers(0, 2**32 - 1), st.floats(allow_nan=False))
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    def test_any_text_and_tokens_come_back_clean(
        self, store: Store, text: str, token_ids: bytes, seed: int, speed: float
    ) -> None:
        chat = store.add_conversation(text)
        store.add_message(
            replace(whole_reply(chat.id), text=text, token_ids=token_ids, seed=seed, tokens_per_second=speed)
        )
        (message,) = store.messages(chat.id)

        assert message.text == clean_text(text)
        assert (message.token_ids, message.seed, message.tokens_per_second) == (token_ids, seed, speed)

    @pytest.mark.parametrize("is_open", [True, False, None])
    def test_the_reader_s_choice_for_a_pane_is_kept(self, is_open: bool | None, store: Store) -> None:
        chat = store.add_conversation("x")
        message = store.add_message(whole_reply(chat.id))

        store.set_pane(message.id, is_open)

        assert store.messages(chat.id)[0].reasoning_open is is_open

    def test_they_come_in_the_order_they_were_added(self, store: Store) -> None:
        chat, other = store.add_conversation("x"), store.add_conversation("y")
        for number in range(5):
            store.add_message(question(chat.id, str(number)))
            store.add_message(question(other.id, "no"))

        assert [message.text for message in store.messages(chat.id)] == ["0", "1", "2", "3", "4"]

    def test_a_message_knows_its_conversation(self, store: Store) -> None:
        chat = store.add_conversation("x")
        message = store.add_message(question(chat.id))

        assert store.conversation_of(message.id) == chat.id
        assert store.conversation_of(99) == 0

    def test_a_message_of_no_conversation_is_a_bug_and_is_not_stored(self, store: Store) -> None:
        with pytest.raises(sqlite3.IntegrityError):
            store.add_message(question(99))

    def test_what_is_written_together_is_kept_whole_or_not_at_all(self, store: Store) -> None:
        def write() -> None:
            with store.together():
                chat = store.add_conversation("x")
                store.add_message(question(chat.id))
                store.add_message(question(99))

        with pytest.raises(sqlite3.IntegrityError):
            write()

        assert not store.conversations()
        assert store.add_conversation("y").title == "y"


class TestOpening:
    def test_the_file_and_its_folder_are_the_user_s_alone(self, store: Store, path: Path) -> None:
        store.add_conversation("x")

        assert path.parent.stat().st_mode & 0o777 == 0o700
        assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}

    def test_a_file_that_others_could_read_is_closed_to_them(self, path: Path) -> None:
        Store(path).close()
        path.chmod(0o644)

        Store(path).close()

        assert path.stat().st_mode & 0o777 == 0o600

    def test_closing_leaves_one_file(self, path: Path) -> None:
        with closing(Store(path)) as opened:
            opened.add_conversation("x")

        assert files_beside(path) == ["conversations.sqlite3"]

    @pytest.mark.parametrize("status", ["waiting", "streaming"])
    def test_replies_that_were_not_finished_are_interrupted(self, status: Status, path: Path) -> None:
        with closing(Store(path)) as opened:
            chat = opened.add_conversation("x")
            opened.add_message(replace(whole_reply(chat.id), status=status))

        with closing(Store(path)) as opened:
            (message,) = opened.messages(chat.id)

        assert (message.status, message.text) == ("interrupted", whole_reply(chat.id).text)

    @pytest.mark.parametrize("status", ["complete", "stopped", "interrupted", "failed"])
    def test_replies_that_have_ended_stay_as_they_are(self, status: Status, path: Path) -> None:
        with closing(Store(path)) as opened:
            chat = opened.add_conversation("x")
            opened.add_message(replace(whole_reply(chat.id), status=status))

        with closing(Store(path)) as opened:
            assert [message.status for message in opened.messages(chat.id)] == [status]

    def test_a_store_that_another_window_has_open_is_left_to_it(self, store: Store, path: Path) -> None:
        chat = store.add_conversation("x")
        store.add_message(replace(whole_reply(chat.id), status="streaming"))

        with pytest.raises(StorageError) as failure:
            Store(path)

        assert failure.value.title == "The conversations are in use"
        assert store.messages(chat.id)[0].status == "streaming"

    def test_an_empty_file_is_taken_for_a_new_one(self, path: Path) -> None:
        path.parent.mkdir()
        path.touch()

        with closing(Store(path)) as opened:
            assert not opened.notices
            assert not opened.conversations()


class TestDamage:
    def test_a_file_that_is_no_database_is_set_aside_and_told(self, path: Path) -> None:
        path.parent.mkdir()
        path.write_bytes(b"no database " * 1000)

        with closing(Store(path)) as opened:
            (notice,) = opened.notices
            assert not opened.conversations()
            opened.add_conversation("x")

        (aside,) = path.parent.glob("conversations.corrupt-*.sqlite3")
        assert aside.read_bytes() == b"no database " * 1000
        assert str(aside) in notice

    @pytest.mark.parametrize("page", [1, 3, 6, 9])
    def test_a_damaged_page_is_found_at_the_start(self, page: int, path: Path) -> None:
        with closing(Store(path)) as opened:
            chat = opened.add_conversation("x")
            for _ in range(40):
                opened.add_message(whole_reply(chat.id))
        damaged = bytearray(path.read_bytes())
        damaged[page * 4096 : page * 4096 + 4096] = b"\xa5" * 4096
        path.write_bytes(damaged)

        with closing(Store(path)) as opened:
            assert len(opened.notices) == 1
            assert len(opened.messages(1)) > 20

        (aside,) = path.parent.glob("conversations.corrupt-*.sqlite3")
        assert aside.read_bytes() == damaged

    def test_a_cut_off_file_is_set_aside(self, path: Path) -> None:
        with closing(Store(path)) as opened:
            opened.add_message(question(opened.add_conversation("x").id, "long " * 10_000))
        path.write_bytes(path.read_bytes()[:20_000])

        with closing(Store(path)) as opened:
            assert opened.notices

    def test_what_the_log_of_a_damaged_file_holds_is_set_aside_with_it(self, store: Store, path: Path) -> None:
        chat = store.add_conversation("x")
        for _ in range(40):
            store.add_message(whole_reply(chat.id))
        store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        store.add_message(question(chat.id, "only in the log"))
        crashed = path.parent.parent / "crashed" / path.name
        crashed.parent.mkdir()
        crashed.write_bytes(path.read_bytes()[: 3 * 4096] + b"\xa5" * 8 * 4096)
        crashed.with_name(f"{path.name}-wal").write_bytes(path.with_name(f"{path.name}-wal").read_bytes())

        with closing(Store(crashed)) as opened:
            assert len(opened.notices) == 1

        asides = list(crashed.parent.glob("conversations.corrupt-*"))
        assert any(b"only in the log" in aside.read_bytes() for aside in asides)

    def test_a_database_of_another_program_is_set_aside_whole(self, path: Path) -> None:
        path.parent.mkdir()
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE bookmarks (address TEXT)")
        before = path.read_bytes()

        with closing(Store(path)) as opened:
            assert len(opened.notices) == 1

        (aside,) = path.parent.glob("conversations.corrupt-*.sqlite3")
        assert aside.read_bytes() == before

    def test_damage_found_later_is_told_in_words(self, store: Store, path: Path) -> None:
        chat = store.add_conversation("x")
        for _ in range(200):
            store.add_message(whole_reply(chat.id))
        store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        store._connection.execute("PRAGMA shrink_memory")
        with path.open("r+b") as file:
            file.seek(3 * 4096)
            file.write(b"\xa5" * (path.stat().st_size - 3 * 4096))

        with pytest.raises(StorageError) as failure:
            store.messages(chat.id)

        assert failure.value.title == "The conversations are damaged"

    def test_text_that_is_not_utf_8_is_shown_as_well_as_it_can_be(self, store: Store) -> None:
        chat = store.add_conversation("x")
        message = store.add_message(question(chat.id))
        store._connection.execute("UPDATE messages SET text = CAST(x'61ff62' AS TEXT) WHERE id = ?", (message.id,))

        assert store.messages(chat.id)[0].text == "a\ufffdb"


class TestVersions:
    def test_a_file_of_a_newer_version_is_refused_and_left_as_it_was(self, path: Path) -> None:
        Store(path).close()
        with closing(sqlite3.connect(path)) as newer:
            newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        before = path.read_bytes()

        with pytest.raises(StorageError) as failure:
            Store(path)

        assert "newer version" in failure.value.title
        assert failure.value.remedy
        assert path.read_bytes() == before
        assert files_beside(path) == ["conversations.sqlite3"]

    def test_an_older_file_is_copied_then_brought_up_to_date(self, path: Path) -> None:
        with closing(Store(path)) as opened:
            opened.add_conversation("Old")
        version = len(MIGRATIONS)
        steps = (*MIGRATIONS, "ALTER TABLE conversations ADD COLUMN colour TEXT;")

        with closing(Store(path, steps)) as opened:
            assert [chat.title for chat in opened.conversations()] == ["Old"]

        backup = path.with_name(f"conversations.version-{version}.sqlite3")
        assert backup.stat().st_mode & 0o777 == 0o600
        with closing(sqlite3.connect(backup)) as copy, closing(sqlite3.connect(path)) as current:
            assert copy.execute("PRAGMA user_version").fetchone() == (version,)
            assert copy.execute("SELECT title FROM conversations").fetchone() == ("Old",)
            assert current.execute("PRAGMA user_version").fetchone() == (version + 1,)
            assert current.execute("SELECT colour FROM conversations").fetchone() == (None,)

    def test_a_file_of_version_1_keeps_its_messages_and_counts_their_tokens(self, path: Path) -> None:
        path.parent.mkdir()
        with closing(sqlite3.connect(path, isolation_level=None)) as old:
            migrate(old, path, MIGRATIONS[:1])
            old.execute("INSERT INTO conversations VALUES (1, 'Old', 1.0, 2.0, NULL)")
            old.execute(
                "INSERT INTO messages VALUES (3, 1, 'assistant', '4', 1.0, 'stopped', '2+2', '', 'Mine', 0.7, 0.95,"
                " 9, 'cancelled', 5, 2, 1, 10, 20, 3.5, x'010000000200000003000000', 0)"
            )

        with closing(Store(path)) as opened:
            (message,) = opened.messages(1)

        assert (message.text, message.reasoning, message.seed, message.reasoning_open) == ("4", "2+2", 9, False)
        assert (message.tokens(), message.draws) == ((1, 2, 3), 3)
        assert (message.steering, message.interventions, message.model_key) == (Steering(loop_guard="off"), (), "")
        assert (message.timeline, message.instructions) == ((), "")
        backup = path.with_name("conversations.version-1.sqlite3")
        with closing(sqlite3.connect(backup)) as copy:
            assert copy.execute("SELECT text FROM messages").fetchall() == [("4",)]

    def test_only_the_copy_made_last_is_kept(self, path: Path) -> None:
        for version in (1, 2):
            Store(path, MIGRATIONS[:version]).close()
        with closing(Store(path)) as opened:
            assert opened.copy == path.with_name("conversations.version-2.sqlite3")
        assert files_beside(path) == ["conversations.sqlite3", "conversations.version-2.sqlite3"]

    def test_a_file_of_version_2_leaves_nothing_out(self, path: Path) -> None:
        path.parent.mkdir()
        with closing(sqlite3.connect(path, isolation_level=None)) as old:
            migrate(old, path, MIGRATIONS[:2])
            old.execute("INSERT INTO conversations VALUES (1, 'Old', 1.0, 2.0, NULL)")
            old.execute(
                "INSERT INTO messages VALUES (3, 1, 'assistant', '', 1.0, 'failed', '', 'Too long', 'Mine', 0.7, 0.95,"
                " 9, '', 0, 0, 0, 0, 0, 0.0, x'', NULL, '', 0, 'auto', 0, 'off', '[]')"
            )

        with closing(Store(path)) as opened:
            (message,) = opened.messages(1)
            assert (message.error, message.error_cause, message.tokens_over) == ("Too long", "", 0)
            assert opened.first_sent(1) == 0
        assert path.with_name("conversations.version-2.sqlite3").exists()

    def test_a_step_that_fails_is_undone_with_its_record_and_the_steps_before_stay(self, tmp_path: Path) -> None:
        path = tmp_path / "x.sqlite3"
        steps = ("CREATE TABLE a (x);", "CREATE TABLE b (x);", "CREATE TABLE c (x); INSERT INTO nowhere VALUES (1);")
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            with pytest.raises(sqlite3.OperationalError):
                migrate(connection, path, steps)

            tables = connection.execute("SELECT name FROM sqlite_schema ORDER BY name").fetchall()
            assert tables == [("a",), ("b",)]
            assert connection.execute("PRAGMA user_version").fetchone() == (2,)
            assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)

    def test_a_file_that_is_up_to_date_is_not_copied(self, path: Path) -> None:
        Store(path).close()
        Store(path).close()

        assert files_beside(path) == ["conversations.sqlite3"]


FILL_THE_DISK = """
import resource, sys, time
from pathlib import Path
from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.store import Store
store = Store(Path(sys.argv[1]))
chat = store.add_conversation("x").id
resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000))
stored = 0
try:
    while True:
        store.add_message(Message(0, chat, "user", "word " * 1000, time.time()))
        stored += 1
except StorageError as error:
    print(stored, len(store.messages(chat)), error.title, sep="|")
"""


class TestDisk:
    def test_a_full_disk_is_told_and_what_was_stored_stays(self, store: Store) -> None:
        chat = store.add_conversation("x")
        kept = store.add_message(question(chat.id))
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages}")

        with pytest.raises(StorageError) as failure:
            store.add_message(question(chat.id, SECRET * 100))

        assert failure.value.title == "The disk is full"
        assert "Free some space" in failure.value.remedy
        assert store.messages(chat.id) == [kept]

    def test_a_disk_that_has_space_again_is_used_again(self, store: Store) -> None:
        chat = store.add_conversation("x")
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StorageError):
            store.add_message(question(chat.id, SECRET * 100))

        store._connection.execute("PRAGMA max_page_count = 1000000")

        assert store.add_message(question(chat.id, SECRET * 100)) in store.messages(chat.id)

    def test_a_system_that_refuses_to_write_more_is_told_and_what_was_stored_stays(self, path: Path) -> None:
        done = subprocess.run([sys.executable, "-c", FILL_THE_DISK, path], capture_output=True, text=True, check=True)
        stored, found, title = done.stdout.strip().split("|")

        assert int(stored) > 3
        assert found == stored
        assert title
        with closing(Store(path)) as opened:
            assert not opened.notices
            assert len(opened.messages(1)) == int(stored)

    def test_a_store_that_may_only_be_read_says_so(self, store: Store) -> None:
        store._connection.execute("PRAGMA query_only = ON")

        with pytest.raises(StorageError) as failure:
            store.add_conversation("x")

        assert failure.value.title == "“conversations.sqlite3” cannot be used"
        assert "read" in failure.value.remedy

    def test_a_folder_that_cannot_be_made_says_so(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()

        with pytest.raises(StorageError) as failure:
            Store(tmp_path / "file" / "profile" / "conversations.sqlite3")

        assert str(tmp_path / "file") in failure.value.detail


def test_the_lengths_of_thoughts_are_those_of_the_same_models_finished_ones(store: Store) -> None:
    chat = store.add_conversation("Thoughts").id
    thought = replace(whole_reply(chat), status="complete", model_key="m", reasoning_tokens=100)
    for reply in (
        thought,
        replace(thought, reasoning_tokens=200),
        replace(thought, reasoning_tokens=0),
        replace(thought, model_key="other"),
        replace(thought, status="stopped"),
        replace(thought, reasoning_tokens=300),
    ):
        store.add_message(reply)
    assert store.thought_lengths("m", 100) == [300, 200, 100]
    assert store.thought_lengths("m", 2) == [300, 200]
