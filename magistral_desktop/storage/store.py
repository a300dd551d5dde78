"""The conversations on the user's disk: an SQLite file of their own, which one process at a time may open.

Every call is made on the GUI thread. Measured on 250 MB with 2,000 conversations: a question 4 ms, most of it the
disk's own; a reply of 40,000 tokens 0.7 ms, and 12 ms each eleventh time, when SQLite empties its log; reading a
conversation 0.5 ms, the list 9 ms.
"""

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

from magistral_desktop.chat.messages import UNFINISHED, Conversation, Intervention, Message, Sampling, clean_text
from magistral_desktop.chat.steering import steering_from
from magistral_desktop.chat.timeline import Mark
from magistral_desktop.storage.files import make_private_file, set_aside, storage_errors
from magistral_desktop.storage.migrations import APPLICATION_ID, MIGRATIONS, migrate, version_of
from magistral_desktop.storage.store_errors import DamagedError, damaged, newer, words

_CHECK_BYTES = 64 * 1024 * 1024
"""Files up to this size are checked whole at every start, 0.6 ms per MiB; larger ones only after a crash."""

_LOCK_SECONDS = 2.0
"""How long a start waits for an app that is just quitting."""

_KEPT = """id, conversation_id, role, text, created_at, status, reasoning, error, model, temperature, top_p, seed,
    finish_reason, prompt_tokens, reasoning_tokens, answer_tokens, reasoning_ms, total_ms, tokens_per_second,
    token_ids, reasoning_open, model_key, draws, think, budget_tokens, loop_guard, interventions, error_cause,
    tokens_over, timeline"""

_INSERT = f"INSERT INTO messages ({_KEPT}) VALUES ({', '.join(f':{name.strip()}' for name in _KEPT.split(','))})"  # noqa: S608

_UPDATE = """UPDATE messages SET text = :text, status = :status, reasoning = :reasoning, error = :error,
    model = :model, temperature = :temperature, top_p = :top_p, seed = :seed, finish_reason = :finish_reason,
    prompt_tokens = :prompt_tokens, reasoning_tokens = :reasoning_tokens, answer_tokens = :answer_tokens,
    reasoning_ms = :reasoning_ms, total_ms = :total_ms, tokens_per_second = :tokens_per_second,
    token_ids = :token_ids, model_key = :model_key, draws = :draws, think = :think, budget_tokens = :budget_tokens,
    loop_guard = :loop_guard, interventions = :interventions, error_cause = :error_cause, tokens_over = :tokens_over,
    timeline = :timeline WHERE id = :id"""


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
        """Remove deleted conversations for good and return their ids.

        Their bytes are overwritten, in the file and in its log.
        """
        with self.together():
            rows = self._connection.execute(
                "DELETE FROM conversations WHERE deleted_at IS NOT NULL RETURNING id"
            ).fetchall()
        if rows:
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
        """Return the conversation's messages in the order they were added."""
        with self._in_words():
            rows = self._connection.execute(
                f"SELECT {_KEPT} FROM messages WHERE conversation_id = ? ORDER BY id",  # noqa: S608
                (conversation_id,),
            ).fetchall()
        return [_message(row) for row in rows]

    def add_message(self, message: Message) -> Message:
        """Add the message and return it with its id; it is on the disk, safe from a power cut, when this returns."""
        with self.together(durable=True):
            cursor = self._connection.execute(_INSERT, _values(message) | {"id": None})
            self._connection.execute(
                "UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?",
                (message.created_at, message.conversation_id),
            )
        return replace(message, id=cursor.lastrowid or 0)

    def save_message(self, message: Message) -> None:
        """Save a reply as it grows, and safe from a power cut at its end; `reasoning_open` is left as it is."""
        with self.together(durable=message.status not in UNFINISHED):
            self._connection.execute(_UPDATE, _values(message))

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


def _values(message: Message) -> dict[str, object]:
    sampling = message.sampling
    return {
        "id": message.id,
        "conversation_id": message.conversation_id,
        "role": message.role,
        "text": clean_text(message.text),
        "created_at": message.created_at,
        "status": message.status,
        "reasoning": clean_text(message.reasoning),
        "error": clean_text(message.error),
        "model": clean_text(message.model),
        "temperature": sampling.temperature if sampling else None,
        "top_p": sampling.top_p if sampling else None,
        "seed": message.seed,
        "finish_reason": message.finish_reason,
        "prompt_tokens": message.prompt_tokens,
        "reasoning_tokens": message.reasoning_tokens,
        "answer_tokens": message.answer_tokens,
        "reasoning_ms": message.reasoning_ms,
        "total_ms": message.total_ms,
        "tokens_per_second": message.tokens_per_second,
        "token_ids": message.token_ids,
        "reasoning_open": message.reasoning_open,
        "model_key": clean_text(message.model_key),
        "draws": message.draws,
        "think": message.steering.think,
        "budget_tokens": message.steering.budget_tokens,
        "loop_guard": message.steering.loop_guard,
        "interventions": json.dumps([astuple(intervention) for intervention in message.interventions]),
        "error_cause": message.error_cause,
        "tokens_over": message.tokens_over,
        "timeline": json.dumps(message.timeline, separators=(",", ":")),
    }


def _message(row: sqlite3.Row) -> Message:
    stored: dict[str, Any] = dict(row)
    temperature, top_p, is_open = (stored.pop(name) for name in ("temperature", "top_p", "reasoning_open"))
    wishes = [stored.pop(name) for name in ("think", "budget_tokens", "loop_guard")]
    interventions = json.loads(stored.pop("interventions"))
    timeline = json.loads(stored.pop("timeline"))
    return Message(
        **stored,
        steering=steering_from(*wishes),
        interventions=tuple(Intervention(*intervention) for intervention in interventions),
        timeline=tuple(Mark(*mark) for mark in timeline),
        sampling=None if temperature is None else Sampling(temperature, top_p),
        reasoning_open=None if is_open is None else bool(is_open),
    )
