"""The index of the search: two tables beside the conversations, in their file, and what keeps them in step.

It is made of what the conversations hold, and made anew, in parts, where it is missing. A message is in it while it
does not grow, so that saving a growing reply costs nothing. The triggers are temporary, since they need a function of
ours: another program may write to the file without it.
"""

import sqlite3

from magistral_desktop.chat.hits import spaced

# Without content of their own: FTS5 would keep all texts a second time. `automerge` 0: merging takes up to 25 ms in the
# middle of a save, and is done by `tidy`. `search_progress` has the number of the oldest message in the index.
_TABLES = """BEGIN IMMEDIATE;
DROP TABLE IF EXISTS search_messages;
DROP TABLE IF EXISTS search_titles;
DROP TABLE IF EXISTS search_progress;
CREATE VIRTUAL TABLE search_messages USING fts5 (
    question, answer, reasoning, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE search_titles USING fts5 (title, content='', tokenize='unicode61 remove_diacritics 2');
INSERT INTO search_messages (search_messages, rank) VALUES ('automerge', 0);
CREATE TABLE search_progress (oldest INTEGER NOT NULL) STRICT;
INSERT INTO search_progress SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'messages';
INSERT INTO search_titles (rowid, title) SELECT id, spaced(CAST(title AS BLOB)) FROM conversations;
COMMIT;"""

TEXTS = """iif(role = 'user', spaced(CAST(text AS BLOB)), ''), iif(role = 'user', '', spaced(CAST(text AS BLOB))),
    spaced(CAST(reasoning AS BLOB))"""
"""Of a message; as bytes, since a damaged text may be no UTF-8."""

_OLD_TEXTS = """iif(old.role = 'user', spaced(CAST(old.text AS BLOB)), ''),
    iif(old.role = 'user', '', spaced(CAST(old.text AS BLOB))), spaced(CAST(old.reasoning AS BLOB))"""
_NEW_TEXTS = _OLD_TEXTS.replace("old.", "new.")
ENDED = "status NOT IN ('waiting', 'streaming')"
_OLD_IS_IN = f"old.{ENDED} AND old.id >= (SELECT oldest FROM search_progress)"  # noqa: S608  # put together here
_NEW_IS_IN = f"new.{ENDED} AND new.id >= (SELECT oldest FROM search_progress)"  # noqa: S608
_IS_OTHER = "(old.text IS NOT new.text OR old.reasoning IS NOT new.reasoning OR old.status IS NOT new.status)"
INTO = "INSERT INTO search_messages (rowid, question, answer, reasoning)"
_OUT_OF = "INSERT INTO search_messages (search_messages, rowid, question, answer, reasoning)"

_TRIGGERS = f"""
CREATE TEMP TRIGGER search_added AFTER INSERT ON messages WHEN {_NEW_IS_IN}
BEGIN {INTO} VALUES (new.id, {_NEW_TEXTS}); END;
CREATE TEMP TRIGGER search_removed AFTER DELETE ON messages WHEN {_OLD_IS_IN}
BEGIN {_OUT_OF} VALUES ('delete', old.id, {_OLD_TEXTS}); END;
CREATE TEMP TRIGGER search_left AFTER UPDATE OF text, reasoning, status ON messages WHEN {_IS_OTHER} AND {_OLD_IS_IN}
BEGIN {_OUT_OF} VALUES ('delete', old.id, {_OLD_TEXTS}); END;
CREATE TEMP TRIGGER search_joined AFTER UPDATE OF text, reasoning, status ON messages WHEN {_IS_OTHER} AND {_NEW_IS_IN}
BEGIN {INTO} VALUES (new.id, {_NEW_TEXTS}); END;
CREATE TEMP TRIGGER search_titled AFTER INSERT ON conversations
BEGIN INSERT INTO search_titles (rowid, title) VALUES (new.id, spaced(CAST(new.title AS BLOB))); END;
CREATE TEMP TRIGGER search_untitled AFTER DELETE ON conversations
BEGIN
    INSERT INTO search_titles (search_titles, rowid, title) VALUES ('delete', old.id, spaced(CAST(old.title AS BLOB)));
END;
CREATE TEMP TRIGGER search_renamed AFTER UPDATE OF title ON conversations
BEGIN
    INSERT INTO search_titles (search_titles, rowid, title) VALUES ('delete', old.id, spaced(CAST(old.title AS BLOB)));
    INSERT INTO search_titles (rowid, title) VALUES (new.id, spaced(CAST(new.title AS BLOB)));
END;
"""  # noqa: S608


def prepare_index(connection: sqlite3.Connection) -> None:
    """Make the index if it is missing, still without the messages there are, and keep it in step from now on."""
    connection.create_function("spaced", 1, _spaced, deterministic=True)
    if not _is_there(connection):
        connection.executescript(_TABLES)
    connection.executescript(_TRIGGERS)


def _spaced(stored: bytes) -> str:
    return spaced(stored.decode("utf-8", "replace"))


def _is_there(connection: sqlite3.Connection) -> bool:
    try:
        for name in ("search_messages", "search_titles", "search_progress"):
            connection.execute(f"SELECT rowid FROM {name} LIMIT 1").fetchall()  # noqa: S608
    except sqlite3.DatabaseError:  # one is missing, or damaged
        return False
    return True
