"""A reply as it grows: each save adds to what is on the disk, and all of it is there whenever it is read."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from magistral_desktop.chat.messages import Intervention, Message, clean_text
from magistral_desktop.chat.timeline import Mark, marked
from magistral_desktop.storage.backup import restore
from magistral_desktop.storage.migrations import MIGRATIONS
from magistral_desktop.storage.paths import profile
from magistral_desktop.storage.recovery import recover
from magistral_desktop.storage.store import Store

LONG = "so 12 × 12 = 144, but wait… " * 20_000


def begun(store: Store) -> Message:
    """Return a reply that is on the disk and waits for the engine."""
    chat = store.add_conversation("x").id
    return store.add_message(Message(0, chat, "assistant", "", 1234.5, status="waiting"))


def grown(reply: Message, words: str) -> Message:
    """Return a reply that has thought some words more, a token for each character."""
    longer = reply.grown("reasoning", words, tuple(range(len(words))))
    now = Mark(len(longer.reasoning), len(longer.token_ids) // 4, 10 * len(longer.reasoning))
    return replace(longer, timeline=marked(longer.timeline, now), reasoning_tokens=now.tokens, reasoning_ms=now.ms)


def after_crash(path: Path, folder: Path) -> Path:
    """Return a copy of the file and its log as a kill at this moment would leave them."""
    folder.mkdir()
    for file in path.parent.glob(f"{path.name}*"):
        shutil.copy(file, folder)
    return folder / path.name


def save_in_what_fails(store: Store, reply: Message) -> None:
    with store.together():
        store.save_message(reply)
        store.add_message(replace(reply, conversation_id=99))


def parts(path: Path) -> list[tuple[int, int]]:
    """Return the number and the position of what was added to replies."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT id, position FROM growth ORDER BY id").fetchall()


def only_reply(path: Path) -> Message:
    with closing(Store(path)) as store:
        ((message,),) = [store.messages(chat.id) for chat in store.conversations()]
        return message


changes = st.one_of(
    st.tuples(st.just("think"), st.text(max_size=300)),
    st.tuples(st.just("answer"), st.text(max_size=30)),
    st.tuples(st.just("intervene"), st.text(max_size=9)),
    st.tuples(st.just("cut back"), st.integers(0, 40)),
)


def changed(reply: Message, change: tuple[str, object]) -> Message:
    match change:
        case "think", str(words):
            return grown(reply, clean_text(words))
        case "answer", str(words):
            return reply.grown("answer", clean_text(words), (7,) * len(words))
        case "intervene", str(detail):
            seen = Intervention("note", len(reply.token_ids) // 4, clean_text(detail))
            return replace(reply, interventions=(*reply.interventions, seen))
        case _, int(tokens):
            return reply.cut_back(tokens, tokens, 0)
        case _:
            raise AssertionError(change)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.lists(changes, max_size=4), max_size=8))
def test_whatever_becomes_of_a_reply_it_is_read_as_it_was_last_saved(
    tmp_path_factory: pytest.TempPathFactory, steps: list[list[tuple[str, object]]]
) -> None:
    folder = tmp_path_factory.mktemp("growing")
    path = folder / "conversations.sqlite3"
    with closing(Store(path)) as store:
        reply = begun(store)
        for step in steps:
            for change in step:
                reply = changed(reply, change)
            store.save_message(reply)
            assert store.messages(reply.conversation_id) == [reply]
        copy = after_crash(path, folder / "crashed")

        store.save_message(replace(reply, status="complete"))

        assert store.messages(reply.conversation_id) == [replace(reply, status="complete")]
    assert parts(path) == []
    assert only_reply(copy) == replace(reply, status="interrupted")
    assert parts(copy) == []


def test_a_save_writes_what_is_new_however_long_the_reply_is(store: Store) -> None:
    reply = grown(begun(store), LONG)
    store.save_message(reply)
    before = store.log_bytes

    for _ in range(10):
        reply = grown(reply, "And once more. " * 20)
        store.save_message(reply)

    assert store.log_bytes - before < len(LONG) / 2
    assert store.messages(reply.conversation_id) == [reply]


def test_a_reply_that_grows_is_whole_where_its_chat_is_exported(store: Store) -> None:
    reply = begun(store)
    for words in ("First ", "then ", "now"):
        reply = grown(reply, words)
        store.save_message(reply)

    whole = store.whole_chat(reply.conversation_id)

    assert whole
    assert whole.messages == (reply,)


def test_a_backup_of_a_reply_that_grows_has_all_of_it(store: Store, path: Path, tmp_path: Path) -> None:
    reply = grown(grown(begun(store), "First "), "then ")
    store.save_message(reply)
    store.save_message(reply := grown(reply, "now"))

    store.back_up(tmp_path / "settings.json", tmp_path / "backup.zip", "1.0")

    where = profile(tmp_path / "other")
    where.data.mkdir(parents=True)
    restore(tmp_path / "backup.zip", where)
    assert only_reply(where.store) == replace(reply, status="interrupted")


def test_a_reply_that_is_gone_for_good_can_still_be_written(store: Store, path: Path) -> None:
    reply = grown(begun(store), "First ")
    store.save_message(reply)
    store.save_message(reply := grown(reply, "then "))
    store.delete_conversation(reply.conversation_id)
    store.purge_deleted()

    store.save_message(reply := grown(reply, "now"))
    store.save_message(replace(reply, status="complete"))

    assert store.messages(reply.conversation_id) == []
    store.close()
    assert parts(path) == []


def test_what_was_undone_is_saved_again(store: Store, path: Path, tmp_path: Path) -> None:
    reply = grown(begun(store), "First ")
    store.save_message(reply)
    reply = grown(reply, "then ")
    with pytest.raises(sqlite3.IntegrityError):
        save_in_what_fails(store, reply)

    store.save_message(reply := grown(reply, "now"))

    assert only_reply(after_crash(path, tmp_path / "crashed")).reasoning == "First then now"


class TestDamage:
    @pytest.fixture
    def crashed(self, store: Store, path: Path, tmp_path: Path) -> Path:
        """A file whose reply has grown three times since its row was written."""
        reply = begun(store)
        for words in ("Begun. ", "First. ", "Second. ", "Third. "):
            store.save_message(reply := grown(reply, words))
        copy = after_crash(path, tmp_path / "crashed")
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return copy

    def test_parts_are_recovered(self, crashed: Path, tmp_path: Path) -> None:
        recovered = recover(crashed, Path("/no/log"), tmp_path / "fresh.sqlite3", MIGRATIONS)

        assert (recovered.messages, recovered.cut_short) == (1, 0)
        reply = only_reply(tmp_path / "fresh.sqlite3")
        assert reply.reasoning == "Begun. First. Second. Third. "
        assert reply.can_go_on

    @pytest.mark.parametrize(
        ("damage", "reasoning"),
        [
            ("DELETE FROM growth WHERE reasoning = 'Second. '", "Begun. First. Third. "),
            ("UPDATE growth SET position = 2 WHERE reasoning = 'Second. '", "Begun. First. Second. Third. "),
            ("UPDATE growth SET changes = '{' WHERE reasoning = 'Second. '", "Begun. First. Second. Third. "),
        ],
    )
    def test_where_a_part_is_lost_the_others_are_kept_and_it_does_not_go_on_as_if_whole(
        self, crashed: Path, damage: str, reasoning: str
    ) -> None:
        with closing(sqlite3.connect(crashed)) as connection:
            assert connection.execute(damage).rowcount == 1
            connection.commit()

        reply = only_reply(crashed)

        assert reply.reasoning == reasoning
        assert not reply.can_go_on
