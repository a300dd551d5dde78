"""What can still be read of a damaged store, brought into a new one.

Every page of the file is looked at by itself, so that a broken page takes with it only what was on it. Rows are told
apart by their columns' types, which our tables are strict about.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from magistral_desktop.language import Phrase, counted, joined, tr
from magistral_desktop.storage.files import make_private_file
from magistral_desktop.storage.migrations import migrate
from magistral_desktop.storage.pages import Pages, Row, Value

_TYPES: dict[str, tuple[type, ...]] = {"INTEGER": (int,), "TEXT": (str,), "BLOB": (bytes,), "REAL": (float, int)}
_LINK_BYTES = 32
"""Of a seal; the index of the search has rows of the same kind, and no blob of theirs is as long by chance alone."""

_NOT_SHADOWED = """SELECT name FROM sqlite_schema AS tables WHERE type = 'table' AND name NOT LIKE 'sqlite%'
    AND sql NOT LIKE 'CREATE VIRTUAL%' AND NOT EXISTS (
        SELECT 1 FROM sqlite_schema AS virtual WHERE virtual.sql LIKE 'CREATE VIRTUAL%'
        AND tables.name LIKE virtual.name || '\\_%' ESCAPE '\\')"""
"""Our tables, without those that a full-text index keeps for itself: the index is made anew by triggers."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """How much was found: chats and messages, those of which only the beginning was left, and broken pages of all."""

    chats: int = 0
    messages: int = 0
    cut_short: int = 0
    titles_lost: int = 0
    broken_pages: int = 0
    pages: int = 0

    def sentences(self) -> Phrase:
        """Return what the user should know of it."""
        if not self.messages and not self.chats:
            return tr("Nothing in it could be read.")
        return joined([self._read(), *self._lost()])

    def _read(self) -> Phrase:
        return counted(
            self.messages,
            "{n} message in {chats} could be read, and is here.",
            "{n} messages in {chats} could be read, and are here.",
            chats=counted(self.chats, "{n} chat", "{n} chats"),
        )

    def _lost(self) -> Iterator[Phrase]:
        if self.broken_pages:
            yield counted(
                self.broken_pages,
                "{n} of {pages} of the file is broken; what was on it is lost.",
                "{n} of {pages} of the file are broken; what was on them is lost.",
                pages=counted(self.pages, "{n} page", "{n} pages"),
            )
        if self.cut_short:
            yield counted(
                self.cut_short,
                "Of {n} message only the beginning was left.",
                "Of {n} messages only the beginning was left.",
            )
        if self.titles_lost:
            yield counted(self.titles_lost, "The title of {n} chat is lost.", "The title of {n} chats is lost.")


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    types: tuple[type, ...]
    may_be_null: bool
    has_default: bool
    is_key: bool


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    columns: tuple[_Column, ...]

    def takes(self, row: Row) -> bool:
        """Return whether a row can be one of this table; columns that were added later may be missing at its end."""
        if row.columns > len(self.columns) or not row.values:
            return False
        known = zip(row.values, self.columns, strict=False)
        added = self.columns[row.columns :]
        can_be_older = all(each.may_be_null or each.has_default for each in added)
        return can_be_older and all(_fits(value, column) for value, column in known)


def recover(damaged: Path, log: Path, fresh: Path, steps: Sequence[str]) -> Recovered:
    """Fill a new store at `fresh` with what can be read of a damaged one and its log, which are left as they are.

    Raises:
        OSError: the file cannot be read at all.
        sqlite3.Error: the new one cannot be written.
    """
    pages = Pages(damaged, log)
    version = pages.version if 0 < pages.version <= len(steps) else len(steps)
    make_private_file(fresh)
    with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
        migrate(connection, fresh, steps[:version])
        connection.execute("BEGIN IMMEDIATE")
        cut_short = _fill(connection, pages)
        titles_lost = _mend(connection)
        found = Recovered(
            chats=_count(connection, "conversations"),
            messages=_count(connection, "messages"),
            cut_short=cut_short,
            titles_lost=titles_lost,
        )
        connection.execute("COMMIT")
    return replace(found, broken_pages=pages.broken, pages=pages.count)


def _fill(connection: sqlite3.Connection, pages: Pages) -> int:
    """Insert all rows that are of one table for certain, and return of how many messages only a part was left.

    What is left of a row may look like one of another table, too, but the role is one that only messages have.
    """
    tables = list(_tables(connection))
    cut_short: Counter[str] = Counter()
    for row in _whole_ones_first(pages):
        candidates = [table for table in tables if table.takes(row) and (row.is_whole or table.name == "messages")]
        if len(candidates) == 1 and _insert(connection, candidates[0], row):
            cut_short[candidates[0].name] += not row.is_whole
    return cut_short["messages"]


def _whole_ones_first(pages: Pages) -> Iterator[Row]:
    yield from (row for row in pages.rows() if row.is_whole)
    yield from (row for row in pages.rows() if not row.is_whole)


def _tables(connection: sqlite3.Connection) -> Iterator[_Table]:
    for (name,) in connection.execute(_NOT_SHADOWED).fetchall():
        described = connection.execute(
            'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', (name,)
        )
        columns = tuple(
            _Column(
                column,
                _TYPES.get(kind, ()),
                # Only a key that is the row's number is stored as NULL.
                may_be_null=(bool(pk) and kind == "INTEGER") or not (is_needed or pk),
                has_default=default is not None,
                is_key=bool(pk),
            )
            for column, kind, is_needed, default, pk in described
        )
        if all(column.types for column in columns):
            yield _Table(name, columns)


def _fits(value: Value, column: _Column) -> bool:
    return column.may_be_null if value is None else isinstance(value, column.types)


def _insert(connection: sqlite3.Connection, table: _Table, row: Row) -> bool:
    """Insert a row, and return whether it was possible and was not there yet."""
    values = {column.name: value for column, value in zip(table.columns, row.values, strict=False)}
    keys = [column.name for column in table.columns if column.is_key and column.types == (int,)]
    if len(keys) == 1 and values[keys[0]] is None:
        values[keys[0]] = row.rowid
    values = {name: _readable(value) for name, value in values.items()}
    if table.name == "seals" and len(row.values[-1] or b"") != _LINK_BYTES:  # type: ignore[arg-type]  # by its type
        return False
    if not row.is_whole:
        values = _unknown(table) | values | {"status": "interrupted", "token_ids": b""}
    names = ", ".join(f'"{name}"' for name in values)
    places = ", ".join("?" for _ in values)
    insert = f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({places})'  # noqa: S608  # names of our schema
    try:
        return connection.execute(insert, tuple(values.values())).rowcount == 1
    except sqlite3.IntegrityError:  # a value that the table does not take
        return False


def _readable(value: Value) -> Value:
    """Return a text up to where its bytes are none that were written: texts of ours hold no NUL."""
    return value.partition("\0")[0] if isinstance(value, str) else value


def _unknown(table: _Table) -> dict[str, Value]:
    """Return values for columns that must have one and have no default."""
    empty: dict[tuple[type, ...], Value] = {(int,): 0, (str,): "", (bytes,): b"", (float, int): 0.0}
    return {
        column.name: empty[column.types]
        for column in table.columns
        if not column.may_be_null and not column.has_default
    }


def _mend(connection: sqlite3.Connection) -> int:
    """Give messages without a chat one, those without their parent the one before; return the titles lost.

    A chat whose folder is lost is in none.
    """
    lost = connection.execute(
        "INSERT INTO conversations (id, title, created_at, updated_at) SELECT conversation_id, ?, min(created_at),"
        " max(created_at) FROM messages WHERE conversation_id NOT IN (SELECT id FROM conversations)"
        " GROUP BY conversation_id",
        (tr("Recovered chat"),),
    ).rowcount
    columns = {row[1] for row in connection.execute("PRAGMA table_info(messages)")}
    if "parent_id" in columns:
        connection.execute(
            "UPDATE messages SET parent_id = (SELECT max(before.id) FROM messages AS before"
            " WHERE before.conversation_id = messages.conversation_id AND before.id < messages.parent_id)"
            " WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM messages)"
        )
        connection.execute(
            "UPDATE conversations SET shown_id ="
            " (SELECT max(id) FROM messages WHERE conversation_id = conversations.id AND deleted_at IS NULL)"
            " WHERE shown_id IS NULL OR shown_id NOT IN (SELECT id FROM messages)"
        )
    if "folder_id" in {row[1] for row in connection.execute("PRAGMA table_info(conversations)")}:
        connection.execute("UPDATE conversations SET folder_id = NULL WHERE folder_id NOT IN (SELECT id FROM folders)")
    for table, rowid, *_ in connection.execute("PRAGMA foreign_key_check").fetchall():
        connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608  # a name of our schema
    return max(0, lost)


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608
