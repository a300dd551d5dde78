"""The conversations on the user's disk: an SQLite file of their own, which one process at a time may open.

Every call is made on the GUI thread. Measured on 250 MB with 2,000 conversations: a question 4 ms, most of it the
disk's own; a reply of 40,000 tokens 0.7 ms, and 12 ms each eleventh time, when SQLite empties its log; reading a
conversation 0.5 ms, the list 9 ms. In a conversation of 2,000 messages, finding a branch takes 2 ms besides reading it.
"""

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from magistral_desktop.chat.messages import UNFINISHED, Conversation, Message, clean_text
from magistral_desktop.storage.files import make_private_file, set_aside, storage_errors
from magistral_desktop.storage.migrations import APPLICATION_ID, MIGRATIONS, migrate, version_of
from magistral_desktop.storage.rows import INSERT, SELECT, UPDATE, message_from, values_of
from magistral_desktop.storage.store_errors import DamagedError, damaged, newer, words
from magistral_desktop.storage.tree import Tree

_CHECK_BYTES = 64 * 1024 * 1024
"""Files up to this size are checked whole at every start, 0.6 ms per MiB; larger ones only after a crash."""

_LOCK_SECONDS = 2.0
"""How long a start waits for an app that is just quitting."""

_PURGE = """WITH RECURSIVE gone(id) AS (
    SELECT id FROM messages WHERE deleted_at IS NOT NULL
    UNION SELECT messages.id FROM messages JOIN gone ON messages.parent_id = gone.id
) DELETE FROM messages WHERE id IN (SELECT id FROM gone)"""


class Store:
    """The conversations and their messages.

    Opening it creates the file or brings it up to date by `steps`, and marks replies that a crash cut off as
    interrupted. `notices` tells what the user should know about the opening. All methods raise StorageError when the
    disk or the file does not let them; what they did so far is then undone.
    """

    def __init__(self, path: Path, steps: Sequence[str] = MIGRATIONS) -> None:
        self._path = path
        self._steps = steps
        self._depth = 0
        self.notices: tuple[str, ...] = ()
        try:
            self._connection = self._open()
        except DamagedError:
            aside = _set_aside_with_log(path)
            self.notices = (
                f"The conversations were damaged, so new ones were started. The damaged file was kept as {aside}.",
            )
            self._connection = self._open()

    def conversations(self) -> list[Conversation]:
        """Return the conversations, newest activity first, without deleted ones."""
        with self._in_words():
            rows = self._connection.execute(
                "SELECT id, title, created_at, updated_at FROM conversations WHERE deleted_at IS NULL "
                "ORDER BY updated_at DESC, id DESC"
            ).fetchall()
        return [Conversation(*row) for row in rows]

    def add_conversation(self, title: str) -> Conversation:
        """Add a conversation and return it."""
        now = time.time()
        with self.together():
            cursor = self._connection.execute(
                "INSERT INTO conversations (title, created_at, updated_at) VALUES (?, ?, ?)",
                (clean_text(title), now, now),
            )
        return Conversation(cursor.lastrowid or 0, clean_text(title), now, now)

    def rename_conversation(self, conversation_id: int, title: str) -> None:
        """Give the conversation another title; its place in the list stays."""
        self._write("UPDATE conversations SET title = ? WHERE id = ?", (clean_text(title), conversation_id))

    def delete_conversation(self, conversation_id: int) -> None:
        """Take the conversation off the list; it is on the disk until `purge_deleted`."""
        self._write("UPDATE conversations SET deleted_at = ? WHERE id = ?", (time.time(), conversation_id))

    def restore_conversation(self, conversation_id: int) -> None:
        """Undo `delete_conversation`."""
        self._write("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (conversation_id,))

    def purge_deleted(self) -> list[int]:
        """Remove deleted conversations and messages for good and return the ids of those conversations.

        Their bytes are overwritten, in the file and in its log.
        """
        with self.together():
            rows = self._connection.execute(
                "DELETE FROM conversations WHERE deleted_at IS NOT NULL RETURNING id"
            ).fetchall()
            versions = self._connection.execute(_PURGE).rowcount
        if rows or versions:
            with self._in_words():
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return [row["id"] for row in rows]

    def conversation_of(self, message_id: int) -> int:
        """Return the id of the message's conversation, 0 if there is no such message."""
        with self._in_words():
            row = self._connection.execute(
                "SELECT conversation_id FROM messages WHERE id = ?", (message_id,)
            ).fetchone()
        return int(row[0]) if row else 0

    def messages(self, conversation_id: int) -> list[Message]:
        """Return the branch of the conversation that is shown, from its first message to its last."""
        with self._in_words():
            tree = self._tree(conversation_id)
            return self._read(tree, tree.path(self.shown_id(conversation_id)))

    def shown_id(self, conversation_id: int) -> int | None:
        """Return the id of the last message of the branch that is shown; None where there is none."""
        with self._in_words():
            row = self._connection.execute(
                "SELECT shown_id FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return row[0] if row else None

    def branch_to(self, message_id: int) -> list[Message]:
        """Return the branch that ends at a message; it is empty if the message is deleted or unknown."""
        tree = self._tree(self.conversation_of(message_id))
        with self._in_words():
            return self._read(tree, tree.path(message_id) if message_id in tree else [])

    def versions(self, message_id: int) -> list[int]:
        """Return the ids of what stands in one place with a message, oldest first; none if it is deleted."""
        tree = self._tree(self.conversation_of(message_id))
        return tree.versions(message_id) if message_id in tree else []

    def is_shown(self, message_id: int) -> bool:
        """Return whether the message is on the branch of its conversation that is shown."""
        conversation_id = self.conversation_of(message_id)
        return message_id in self._tree(conversation_id).path(self.shown_id(conversation_id))

    def show(self, message_id: int) -> None:
        """Show the branch through the message that ends at the newest message below it."""
        conversation_id = self.conversation_of(message_id)
        tree = self._tree(conversation_id)
        if message_id in tree:
            self._show(conversation_id, tree.end_of(message_id))

    def add_message(self, message: Message) -> Message:
        """Add the message to the end of the branch that is shown, and return it with its id and place.

        It is on the disk, safe from a power cut, when this returns.
        """
        with self.together(durable=True):
            return self._add(replace(message, parent_id=self.shown_id(message.conversation_id)), show=True)

    def add_version(self, message: Message, of: int, *, show: bool = True) -> Message:
        """Add the message in the place of another one, to be shown instead, and return it with its id and place.

        It is on the disk, safe from a power cut, when this returns.
        """
        with self.together(durable=True):
            (parent_id,) = self._connection.execute("SELECT parent_id FROM messages WHERE id = ?", (of,)).fetchone()
            return self._add(replace(message, parent_id=parent_id), show=show)

    def delete_version(self, message_id: int) -> list[int]:
        """Delete the message with all below it and return their ids; they are on the disk until `purge_deleted`.

        If it was shown, another version is, else the branch to what it stood below.
        """
        with self.together():
            conversation_id = self.conversation_of(message_id)
            tree = self._tree(conversation_id)
            if message_id not in tree:
                return []
            gone = tree.below(message_id)
            if self.shown_id(conversation_id) in gone:
                self._show(conversation_id, tree.end_without(message_id))
            self._write("UPDATE messages SET deleted_at = ? WHERE id = ?", (time.time(), message_id))
        return gone

    def restore_version(self, message_id: int) -> None:
        """Undo the `delete_version` that deleted this message, and show the branch through it."""
        with self.together():
            path = self._tree(self.conversation_of(message_id)).path(message_id)
            self._write(
                "UPDATE messages SET deleted_at = NULL"
                " WHERE deleted_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
                (json.dumps(path),),
            )
            self.show(message_id)

    def save_message(self, message: Message) -> None:
        """Save a reply as it grows, and safe from a power cut at its end; `reasoning_open` is left as it is."""
        with self.together(durable=message.status not in UNFINISHED):
            self._connection.execute(UPDATE, values_of(message))

    def first_sent(self, conversation_id: int) -> int:
        """Return the id of the first message that prompts hold; older ones are left out. 0 leaves out none."""
        with self._in_words():
            row = self._connection.execute(
                "SELECT first_sent FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return int(row[0]) if row else 0

    def set_first_sent(self, conversation_id: int, message_id: int) -> None:
        """Leave the messages before this one out of prompts; 0 leaves out none."""
        self._write("UPDATE conversations SET first_sent = ? WHERE id = ?", (message_id, conversation_id))

    def set_pane(self, message_id: int, is_open: bool | None) -> None:
        """Keep the reader's choice for the reasoning pane of one message; None follows the switch for all."""
        self._write("UPDATE messages SET reasoning_open = ? WHERE id = ?", (is_open, message_id))

    def clear_panes(self) -> None:
        """Forget the reader's choices for single reasoning panes: all follow the switch."""
        self._write("UPDATE messages SET reasoning_open = NULL WHERE reasoning_open IS NOT NULL", ())

    @contextmanager
    def together(self, durable: bool = False) -> Iterator[None]:
        """Make all that is written inside one transaction: it is kept whole or not at all.

        `durable` waits until it is safe from a power cut; without, it is safe from a crash of the app. The outermost
        block decides.
        """
        if self._depth:
            yield
            return
        with self._in_words():
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield
                self._connection.execute("COMMIT")
            finally:
                self._depth = 0
                if self._connection.in_transaction:
                    self._connection.rollback()

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        with self._in_words():
            self._connection.close()

    def _tree(self, conversation_id: int) -> Tree:
        with self._in_words():
            return Tree(
                self._connection.execute(
                    "SELECT id, parent_id, deleted_at IS NOT NULL FROM messages WHERE conversation_id = ?",
                    (conversation_id,),
                ).fetchall()
            )

    def _read(self, tree: Tree, path: Sequence[int]) -> list[Message]:
        rows = self._connection.execute(SELECT, (json.dumps(path),))
        places = (tree.versions(message_id) for message_id in path)
        return [
            message_from(row, versions.index(row["id"]) + 1, len(versions))
            for row, versions in zip(rows, places, strict=True)
        ]

    def _show(self, conversation_id: int, last_id: int | None) -> None:
        self._write("UPDATE conversations SET shown_id = ? WHERE id = ?", (last_id, conversation_id))

    def _add(self, message: Message, *, show: bool) -> Message:
        message_id = self._connection.execute(INSERT, values_of(message) | {"id": None}).lastrowid or 0
        if show:
            self._show(message.conversation_id, message_id)
        self._connection.execute(
            "UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?",
            (message.created_at, message.conversation_id),
        )
        versions = self.versions(message_id)
        return replace(message, id=message_id, version=len(versions), versions=len(versions))

    def _open(self) -> sqlite3.Connection:
        make_private_file(self._path)
        crashed = _log_of(self._path).exists()
        with self._in_words():
            connection = sqlite3.connect(self._path, timeout=_LOCK_SECONDS, isolation_level=None)
            with ExitStack() as on_failure:
                on_failure.callback(connection.close)
                self._prepare(connection, check=crashed or self._path.stat().st_size <= _CHECK_BYTES)
                on_failure.pop_all()
        return connection

    def _prepare(self, connection: sqlite3.Connection, check: bool) -> None:
        connection.row_factory = sqlite3.Row
        connection.text_factory = lambda stored: stored.decode("utf-8", "replace")
        # Exclusive: a second app on the same file would take this one's replies for cut off. Set before the first
        # reading, it also spares the shared-memory file, so the store works on network disks.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if version_of(connection) > len(self._steps):
            raise newer(self._path)
        _check_ours(connection, self._path)
        if check:
            _check_sound(connection, self._path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA fullfsync = ON")  # on macOS, fsync alone does not reach the disk
        # A file that has nothing yet has nothing to lose, and a first start is not to wait for the disk.
        connection.execute(f"PRAGMA synchronous = {'FULL' if version_of(connection) else 'OFF'}")
        migrate(connection, self._path, self._steps)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("UPDATE messages SET status = 'interrupted' WHERE status IN ('waiting', 'streaming')")

    def _write(self, statement: str, values: Sequence[object]) -> None:
        with self.together():
            self._connection.execute(statement, tuple(values))

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            told = words(error, self._path)
            if told is None:
                raise
            raise told from error


def _check_ours(connection: sqlite3.Connection, path: Path) -> None:
    marked = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and marked != APPLICATION_ID:
        raise damaged(path, "it is a database of another program")


def _check_sound(connection: sqlite3.Connection, path: Path) -> None:
    report = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if report != "ok":
        raise damaged(path, report)


def _log_of(path: Path) -> Path:
    """Return SQLite's write-ahead log of the file; it is there after a crash only."""
    return path.with_name(path.name + "-wal")


def _set_aside_with_log(path: Path) -> Path:
    """Set the file aside together with its log, where SQLite could not merge the log into it."""
    log = _log_of(path)
    aside = set_aside(path, "corrupt")
    if log.exists():
        with storage_errors(log):
            log.rename(_log_of(aside))
    return aside
