"""Stores with broken pages: all that is on sound pages is found, whatever page it is that is broken."""

import random
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.migrations import MIGRATIONS
from magistral_desktop.storage.pages import Pages
from magistral_desktop.storage.recovery import Recovered, recover
from magistral_desktop.storage.store import Store

PAGE = 4096
SEED = 20261127
NO_LOG = Path("/no/log")


def fill(store: Store, chats: int = 12) -> None:
    """Write chats with replies of all lengths, some over many pages."""
    draw = random.Random(SEED)
    with store.together():
        for number in range(chats):
            chat = store.add_conversation(f"Chat {number}").id
            for turn in range(6):
                question = f"question {number}.{turn} " * draw.randint(1, 40)
                store.add_message(Message(0, chat, "user", question, 1.5))
                words, thought, tokens = (draw.randint(0, most) for most in (400, 4_000, 3_000))
                reply = Message(0, chat, "assistant", "answer " * words, 2.0, reasoning="hm… " * thought, seed=turn)
                store.add_message(replace_tokens(reply, tokens))


def replace_tokens(reply: Message, count: int) -> Message:
    return reply.grown("answer", ".", tuple(range(count))).grown("reasoning", ".", ())


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "conversations.sqlite3"
    with closing(Store(path)) as store:
        fill(store)
    return path


Rows = dict[int, dict[str, object]]


def rows_of(path: Path, table: str) -> Rows:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {row["id"]: dict(row) for row in connection.execute(f"SELECT * FROM {table}")}


def pages_of_rows(path: Path, table: str) -> dict[int, list[int]]:
    """Return the pages on which each row is, from its leaf to its end, by SQLite's own account."""
    with closing(sqlite3.connect(path)) as connection:
        leaves = connection.execute(
            "SELECT path, pageno, ncell FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path", (table,)
        ).fetchall()
        overflow = connection.execute(
            "SELECT path, pageno FROM dbstat WHERE name = ? AND pagetype = 'overflow' ORDER BY path", (table,)
        ).fetchall()
        ids = iter([row[0] for row in connection.execute(f"SELECT id FROM {table} ORDER BY id")])
    places = {f"{where}{cell:03x}": (next(ids), page) for where, page, cells in leaves for cell in range(cells)}
    pages = {row_id: [page] for row_id, page in places.values()}
    for where, page in overflow:
        pages[places[where.partition("+")[0]][0]].append(page)
    return pages


def broken_copy(sound: Path, path: Path, pages: set[int], content: bytes) -> None:
    damaged = bytearray(sound.read_bytes())
    for page in pages:
        damaged[(page - 1) * PAGE : page * PAGE] = content
    path.write_bytes(damaged)


def page_count(path: Path) -> int:
    return path.stat().st_size // PAGE


def without_parent(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name not in {"parent_id", "shown_id"}}


@pytest.mark.parametrize("seed", range(20))
def test_every_row_on_sound_pages_is_found(sound: Path, tmp_path: Path, seed: int) -> None:
    draw = random.Random(SEED + seed)
    broken = set(draw.sample(range(1, page_count(sound) + 1), draw.randint(1, 40)))
    broken_copy(sound, tmp_path / "damaged", broken, draw.randbytes(PAGE))

    recovered = recover(tmp_path / "damaged", NO_LOG, tmp_path / "fresh", MIGRATIONS)

    for table in ("conversations", "messages"):
        before, found, pages = (
            rows_of(sound, table),
            rows_of(tmp_path / "fresh", table),
            pages_of_rows(sound, table),
        )
        whole = [row_id for row_id in before if not broken.intersection(pages[row_id])]
        assert {row_id: without_parent(found[row_id]) for row_id in whole} == {
            row_id: without_parent(before[row_id]) for row_id in whole
        }
    assert recovered.messages > 50
    assert recovered.broken_pages > 0
    with closing(sqlite3.connect(tmp_path / "fresh")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("seed", range(5))
def test_of_a_reply_with_a_broken_page_the_beginning_is_kept(sound: Path, tmp_path: Path, seed: int) -> None:
    draw = random.Random(SEED + seed)
    long = {row_id: pages for row_id, pages in pages_of_rows(sound, "messages").items() if len(pages) > 3}
    hit = draw.sample(sorted(long), 10)
    broken = {long[row_id][-1] for row_id in hit}
    broken_copy(sound, tmp_path / "damaged", broken, draw.randbytes(PAGE))

    recovered = recover(tmp_path / "damaged", NO_LOG, tmp_path / "fresh", MIGRATIONS)

    before, found = rows_of(sound, "messages"), rows_of(tmp_path / "fresh", "messages")
    assert recovered.cut_short == 10
    assert set(hit) <= found.keys()
    for row_id in hit:
        assert str(before[row_id]["text"]).startswith(str(found[row_id]["text"]))
        assert str(before[row_id]["reasoning"]).startswith(str(found[row_id]["reasoning"]).removesuffix("\ufffd"))
    assert any(found[row_id]["text"] for row_id in hit)


def test_a_reply_of_which_the_end_is_lost_cannot_go_on_as_if_it_were_whole(sound: Path, tmp_path: Path) -> None:
    pages = pages_of_rows(sound, "messages")
    longest = max(pages, key=lambda row_id: len(pages[row_id]))
    path = tmp_path / "conversations.sqlite3"
    broken_copy(sound, path, {pages[longest][-1]}, b"\xa5" * PAGE)
    with closing(Store(path)) as store:
        reply = store.branch_to(longest)[-1]
        assert reply.status == "interrupted"
        assert not reply.can_go_on


@pytest.mark.parametrize("content", [b"\0" * PAGE, b"\xff" * PAGE, b"\x0d" * PAGE, b"\x05" + b"\0" * (PAGE - 1)])
def test_pages_of_one_byte_are_no_rows(sound: Path, tmp_path: Path, content: bytes) -> None:
    broken_copy(sound, tmp_path / "damaged", set(range(1, page_count(sound) + 1)), content)
    recovered = recover(tmp_path / "damaged", NO_LOG, tmp_path / "fresh", MIGRATIONS)
    assert (recovered.chats, recovered.messages) == (0, 0)
    assert recovered.sentences() == "Nothing in it could be read."


def test_a_sound_file_is_recovered_whole(sound: Path, tmp_path: Path) -> None:
    recovered = recover(sound, NO_LOG, tmp_path / "fresh", MIGRATIONS)
    assert recovered == Recovered(12, 144, 0, 0, 0, page_count(sound))
    for table in ("conversations", "messages"):
        assert rows_of(tmp_path / "fresh", table) == rows_of(sound, table)


def test_what_only_the_log_has_is_recovered_too(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    with closing(Store(path)) as store:
        fill(store, 2)
        store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        chat = store.add_conversation("In the log").id
        store.add_message(Message(0, chat, "user", "Only there. " * 1000, 3.0))
        log = path.with_name(f"{path.name}-wal").read_bytes()
        (tmp_path / "log").write_bytes(log + log[32:5000])  # a torn frame at its end
        broken_copy(path, tmp_path / "damaged", {1}, b"\xa5" * PAGE)
    recovered = recover(tmp_path / "damaged", tmp_path / "log", tmp_path / "fresh", MIGRATIONS)
    titles = {row["title"] for row in rows_of(tmp_path / "fresh", "conversations").values()}
    assert recovered.chats == 3
    assert "In the log" in titles


def test_a_log_that_does_not_add_up_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    with closing(Store(path)) as store:
        store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        store.add_conversation("In the log")
        log = bytearray(path.with_name(f"{path.name}-wal").read_bytes())
        log[60] ^= 1
        (tmp_path / "log").write_bytes(log)
        (tmp_path / "damaged").write_bytes(path.read_bytes())
    assert recover(tmp_path / "damaged", tmp_path / "log", tmp_path / "fresh", MIGRATIONS).chats == 0


def test_a_file_of_an_older_version_goes_through_its_steps_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    with closing(Store(path, MIGRATIONS[:1])) as store:
        store._connection.execute("INSERT INTO conversations VALUES (1, 'Old', 1.0, 2.0, NULL)")
        for number in (3, 4):
            store._connection.execute(
                "INSERT INTO messages VALUES (?, 1, 'assistant', '4', 1.0, 'stopped', '2+2', '', 'Mine', 0.7, 0.95,"
                " 9, 'cancelled', 5, 2, 1, 10, 20, 3.5, x'010000000200000003000000', 0)",
                (number,),
            )
    with path.open("r+b") as file:
        file.seek(5 * PAGE)
        file.write(b"\xa5" * PAGE)
    with closing(Store(path)) as store:
        assert "2 messages in 1 chat could be read" in store.notices[0]
        assert [(each.id, each.draws, each.parent_id) for each in store.messages(1)] == [(3, 3, None), (4, 3, 3)]


class TestRenewal:
    def test_a_damaged_store_opens_with_what_could_be_read_and_says_so(self, sound: Path, tmp_path: Path) -> None:
        path = tmp_path / "conversations.sqlite3"
        broken_copy(sound, path, {1, 2, 9, 30}, b"\xa5" * PAGE)
        damaged = path.read_bytes()
        with closing(Store(path)) as store:
            (notice,) = store.notices
            messages = [message for chat in store.conversations() for message in store.messages(chat.id)]
            assert len(messages) > 100
            store.add_message(Message(0, store.conversations()[0].id, "user", "Next", 9.0))
        (aside,) = tmp_path.glob("conversations.corrupt-*.sqlite3")
        assert aside.read_bytes() == damaged
        assert f"The damaged file was kept as {aside}." in notice
        assert "pages of the file are broken" in notice
        with closing(Store(path)) as store:
            assert store.notices == ()

    def test_a_message_whose_parent_is_lost_follows_the_one_before(self, sound: Path, tmp_path: Path) -> None:
        path = tmp_path / "conversations.sqlite3"
        pages = pages_of_rows(sound, "messages")
        before = rows_of(sound, "messages")
        lost = next(row_id for row_id in sorted(before)[20:] if len(pages[row_id]) > 4)
        broken_copy(sound, path, {pages[lost][0]}, b"\xa5" * PAGE)
        with closing(Store(path)) as store:
            for chat in store.conversations():
                branch = store.messages(chat.id)
                assert [each.parent_id for each in branch] == [None, *(each.id for each in branch[:-1])]

    def test_a_chat_whose_title_is_lost_is_there_under_another(self, sound: Path, tmp_path: Path) -> None:
        path = tmp_path / "conversations.sqlite3"
        broken_copy(
            sound,
            path,
            {page for pages in pages_of_rows(sound, "conversations").values() for page in pages},
            b"\xa5" * PAGE,
        )
        with closing(Store(path)) as store:
            assert {chat.title for chat in store.conversations()} == {"Recovered chat"}
            assert sum(len(store.messages(chat.id)) for chat in store.conversations()) == 144
            assert "The title of 12 chats is lost." in store.notices[0]

    def test_damage_that_is_found_in_use_is_mended_at_the_next_start(self, tmp_path: Path) -> None:
        path = tmp_path / "conversations.sqlite3"
        with closing(Store(path)) as store:
            fill(store)
            store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            store._connection.execute("PRAGMA shrink_memory")
            with path.open("r+b") as file:
                file.seek(40 * PAGE)
                file.write(b"\xa5" * 100 * PAGE)
            with pytest.raises(StorageError) as failure:
                [store.messages(chat.id) for chat in store.conversations()]
            assert "Start the app again" in failure.value.remedy
        assert path.with_name(f"{path.name}-damaged").exists()
        with closing(Store(path)) as store:
            assert "could be read, and are here" in store.notices[0]
        assert not path.with_name(f"{path.name}-damaged").exists()

    def test_a_start_that_ends_between_two_renames_is_finished_by_the_next(self, sound: Path, tmp_path: Path) -> None:
        path = tmp_path / "conversations.sqlite3"
        path.with_name("conversations.recovered.sqlite3").write_bytes(sound.read_bytes())
        with closing(Store(path)) as store:
            assert len(store.conversations()) == 12
        assert [each.name for each in tmp_path.iterdir()] == [path.name]


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_bytes_of_any_kind_are_read_without_a_fault(sound: Path, data: st.DataObject) -> None:
    """A leaf whose bytes are changed a little is the likeliest to be misread."""
    content = sound.read_bytes()[PAGE : 8 * PAGE]
    changed = bytearray(content)
    for _ in range(data.draw(st.integers(1, 30))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    file = sound.with_name("changed")
    file.write_bytes(changed)
    pages = Pages(file, NO_LOG)
    assert pages.version == 0
    for row in pages.rows():
        assert all(isinstance(value, (int, float, str, bytes, type(None))) for value in row.values)
    assert 0 <= pages.broken <= pages.count


def test_the_numbers_of_sqlite_are_read(tmp_path: Path) -> None:
    numbers: list[object] = [None, 0, 1, -1, 127, -128, 32_767, -8_388_608, 2**31, -(2**47), 2**63 - 1, -(2**63)]
    numbers += [0.5, -1e300, "", "é" * 3_000, b"", struct.pack("<3i", 1, 2, 3) * 2_000]
    path = tmp_path / "numbers"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE numbers (value)")
        connection.executemany("INSERT INTO numbers VALUES (?)", [(number,) for number in numbers])
        connection.execute("INSERT INTO numbers (rowid, value) VALUES (-5, 'negative')")
    rows = [row for row in Pages(path, NO_LOG).rows() if len(row.values) == 1]
    assert [row.values[0] for row in rows] == ["negative", *numbers]
    assert rows[0].rowid == -5
