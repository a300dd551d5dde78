"""The conversation store's tables, and the steps that bring an older file to them."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from magistral_desktop.storage.files import make_private_file

APPLICATION_ID = 0x4D616773
"""Marks the file as ours: "Mags" in ASCII."""

_FIRST = """
CREATE TABLE conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    deleted_at REAL
) STRICT;

CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
    text TEXT NOT NULL,
    created_at REAL NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('waiting', 'streaming', 'complete', 'stopped', 'interrupted', 'failed')),
    reasoning TEXT NOT NULL,
    error TEXT NOT NULL,
    model TEXT NOT NULL,
    temperature REAL,
    top_p REAL,
    seed INTEGER,
    finish_reason TEXT NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    reasoning_tokens INTEGER NOT NULL,
    answer_tokens INTEGER NOT NULL,
    reasoning_ms INTEGER NOT NULL,
    total_ms INTEGER NOT NULL,
    tokens_per_second REAL NOT NULL,
    token_ids BLOB NOT NULL,
    reasoning_open INTEGER CHECK (reasoning_open IN (0, 1))
) STRICT;

CREATE INDEX messages_by_conversation ON messages (conversation_id);
CREATE INDEX unfinished_messages ON messages (status) WHERE status IN ('waiting', 'streaming');
"""

# Until then all tokens were sampled. `interventions` is a JSON array of [kind, position, detail, tokens].
_STEERED = """
ALTER TABLE messages ADD COLUMN model_key TEXT NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN draws INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN think TEXT NOT NULL DEFAULT 'auto';
ALTER TABLE messages ADD COLUMN budget_tokens INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN loop_guard TEXT NOT NULL DEFAULT 'off';
ALTER TABLE messages ADD COLUMN interventions TEXT NOT NULL DEFAULT '[]';
UPDATE messages SET draws = length(token_ids) / 4;
"""

# Messages with an id below `first_sent` are left out of prompts.
_LEFT_OUT = """
ALTER TABLE messages ADD COLUMN error_cause TEXT NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN tokens_over INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN first_sent INTEGER NOT NULL DEFAULT 0;
"""

# A JSON array of [characters, tokens, milliseconds].
_TIMED = """
ALTER TABLE messages ADD COLUMN timeline TEXT NOT NULL DEFAULT '[]';
"""

# A message stands below its parent: as one of several versions, or alone. `shown_id` ends the branch that is shown.
# `deleted_at` deletes a message and all below it. The first index holds all that the shape of a conversation needs: the
# rows are long. There is no cascade from a parent to its children: SQLite allows 1,000 of them below each other.
_TREE = """
ALTER TABLE messages ADD COLUMN parent_id INTEGER REFERENCES messages (id);
ALTER TABLE messages ADD COLUMN deleted_at REAL;
ALTER TABLE conversations ADD COLUMN shown_id INTEGER;
UPDATE messages SET parent_id = (
    SELECT max(before.id) FROM messages AS before
    WHERE before.conversation_id = messages.conversation_id AND before.id < messages.id
);
UPDATE conversations SET shown_id = (SELECT max(id) FROM messages WHERE conversation_id = conversations.id);
CREATE INDEX shapes_of_conversations ON messages (conversation_id, parent_id, deleted_at);
DROP INDEX messages_by_conversation;
CREATE INDEX messages_by_parent ON messages (parent_id);
CREATE INDEX deleted_messages ON messages (deleted_at) WHERE deleted_at IS NOT NULL;
"""

# What was added to the reasoning prompt for a reply.
_INSTRUCTED = """
ALTER TABLE messages ADD COLUMN instructions TEXT NOT NULL DEFAULT '';
"""

# How the stretches of a reply were written, and what was noted of each reply when it ended. `prompt` and `prompt_ids`
# are what follows the first `shared_parts` and `shared_ids` of the stretch `shared_with`: prompts grow by little. A
# link is bytes: as text, a row of `seals` could not be told from one of other tables where a damaged file is recovered.
_AUDITED = """
CREATE TABLE stretches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    about TEXT NOT NULL,
    ended TEXT NOT NULL DEFAULT '',
    file TEXT NOT NULL,
    shared_with INTEGER,
    shared_parts INTEGER NOT NULL,
    shared_ids INTEGER NOT NULL,
    prompt TEXT NOT NULL,
    prompt_ids BLOB NOT NULL
) STRICT;
CREATE INDEX stretches_by_message ON stretches (message_id);
CREATE TABLE seals (
    message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
    link BLOB NOT NULL
) STRICT;
"""

# `attachments` is a JSON array of [name, kind, bytes, text, part, left out]. A question that is `left_out` is not sent,
# nor is its reply. `settings` is a JSON object. The instructions of folder 0 are for all chats.
_ATTACHED = """
ALTER TABLE messages ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE messages ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1));
ALTER TABLE conversations ADD COLUMN instructions TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
CREATE TABLE instructions (folder_id INTEGER PRIMARY KEY, changed_at REAL NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE snippets (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
"""

# A draft of conversation 0 is the one of the next new chat. No two tables have rows that could be of either: `recovery`
# tells them by their values.
_SHELVED = """
CREATE TABLE folders (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL) STRICT;
ALTER TABLE conversations ADD COLUMN folder_id INTEGER REFERENCES folders (id) ON DELETE SET NULL;
ALTER TABLE conversations ADD COLUMN is_pinned INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1));
ALTER TABLE conversations ADD COLUMN is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1));
CREATE INDEX conversations_by_folder ON conversations (folder_id) WHERE folder_id IS NOT NULL;
CREATE TABLE drafts (conversation_id INTEGER PRIMARY KEY, text TEXT NOT NULL, kept_at REAL NOT NULL) STRICT;
CREATE TABLE waiting_questions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    think TEXT NOT NULL,
    budget_tokens INTEGER NOT NULL,
    loop_guard TEXT NOT NULL,
    attachments TEXT NOT NULL
) STRICT;
CREATE INDEX waiting_questions_by_conversation ON waiting_questions (conversation_id);
"""

# Holds all that is asked of earlier thoughts: the rows are long.
_PACED = """
CREATE INDEX finished_thoughts ON messages (model_key, id, reasoning_tokens)
    WHERE reasoning_tokens > 0 AND status = 'complete';
"""

# What was added to a reply since its row was written, a row for each save until it ends: `position` is how many tokens
# it had before, `timeline` has the new marks, `changes` is a JSON object of the other columns that changed.
_GROWING = """
CREATE TABLE growth (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    reasoning TEXT NOT NULL,
    text TEXT NOT NULL,
    token_ids BLOB NOT NULL,
    timeline TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;
CREATE INDEX growth_by_message ON growth (message_id);
"""

MIGRATIONS: tuple[str, ...] = (
    _FIRST,
    _STEERED,
    _LEFT_OUT,
    _TIMED,
    _TREE,
    _INSTRUCTED,
    _AUDITED,
    _ATTACHED,
    _SHELVED,
    _PACED,
    _GROWING,
)
"""Step n brings a file of version n to version n + 1. A step that users have is never changed: a new one is added."""


def version_of(connection: sqlite3.Connection) -> int:
    """Return how many steps the file has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, path: Path, steps: Sequence[str]) -> Path | None:
    """Bring the file to the version that `steps` end at, each step and its record in one transaction.

    A file that has had a step before is copied first; the copy's path is returned. It is kept until the next such copy.

    Raises:
        sqlite3.Error: a step failed; the file is as it was before that step.
    """
    version = version_of(connection)
    backup = _back_up(connection, path, version) if 0 < version < len(steps) else None
    for number, step in enumerate(steps[version:], start=version + 1):
        record = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number};"
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {step} {record} COMMIT;")
        except sqlite3.Error:
            if connection.in_transaction:
                connection.rollback()
            raise
    if backup:
        for older in range(1, version):  # what they hold was in the file when the new copy was made
            _copy_of(path, older).unlink(missing_ok=True)
    return backup


def _copy_of(path: Path, version: int) -> Path:
    return path.with_name(f"{path.stem}.version-{version}{path.suffix}")


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    copy = _copy_of(path, version)
    make_private_file(copy)
    with closing(sqlite3.connect(copy)) as target:
        connection.backup(target)
    return copy
