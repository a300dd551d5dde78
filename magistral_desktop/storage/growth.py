"""What was added to a reply since its row was written: a row for each save, put together when the message is read."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import msgspec

from magistral_desktop.chat.messages import Message, clean_text
from magistral_desktop.storage.rows import SELECT, UPDATE, values_of

_ADD = """INSERT INTO growth (message_id, position, reasoning, text, token_ids, timeline, changes)
    SELECT :id, :position, :reasoning, :text, :token_ids, :timeline, :changes
    WHERE EXISTS (SELECT 1 FROM messages WHERE id = :id)"""
"""A message that is gone for good takes nothing more."""

_PARTS = """SELECT message_id, position, reasoning, text, token_ids, timeline, changes FROM growth
    WHERE message_id IN (SELECT value FROM json_each(?)) ORDER BY id"""

_LONG = frozenset({"reasoning", "text", "token_ids", "timeline"})
_TOKEN_BYTES = 4


def write_whole(connection: sqlite3.Connection, message: Message) -> None:
    """Write the whole row of a message that has one, and what was added to it is in it."""
    connection.execute(UPDATE, values_of(message))
    connection.execute("DELETE FROM growth WHERE message_id = ?", (message.id,))


def append(connection: sqlite3.Connection, before: Message, message: Message) -> None:
    """Write what a message has more than `before`, which is on the disk and is the beginning of it."""
    known, now = _small_values(before), _small_values(message)
    part = {
        "id": message.id,
        "position": len(before.token_ids) // _TOKEN_BYTES,
        "reasoning": clean_text(message.reasoning[len(before.reasoning) :]),
        "text": clean_text(message.text[len(before.text) :]),
        "token_ids": message.token_ids[len(before.token_ids) :],
        "timeline": msgspec.json.encode(message.timeline[len(before.timeline) :]).decode(),
        "changes": json.dumps({name: value for name, value in now.items() if value != known[name]}),
    }
    connection.execute(_ADD, part)


def is_beginning(before: Message, message: Message) -> bool:
    """Return whether a message has only grown since it was `before`; a number or a state may have changed."""
    return (
        message.reasoning.startswith(before.reasoning)
        and message.text.startswith(before.text)
        and message.token_ids.startswith(before.token_ids)
        and message.timeline[: len(before.timeline)] == before.timeline
    )


def grown_rows(connection: sqlite3.Connection, rows: Sequence[sqlite3.Row]) -> list[dict[str, Any]]:
    """Return messages' rows with what was added to them.

    Where a part is missing or broken, of a damaged file, the reply has no tokens: they would not be those of its text.
    """
    parts: dict[int, list[sqlite3.Row]] = defaultdict(list)
    for part in connection.execute(_PARTS, (json.dumps([row["id"] for row in rows]),)):
        parts[part["message_id"]].append(part)
    return [dict(row) | _joined(row, parts[row["id"]]) if row["id"] in parts else dict(row) for row in rows]


def settle_growth(connection: sqlite3.Connection) -> None:
    """Write the messages whole that grew when the app was killed; to be called inside a transaction."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'growth'").fetchone():
        return  # it was opened with the steps of an older version
    ids = [row[0] for row in connection.execute("SELECT DISTINCT message_id FROM growth")]
    for row in grown_rows(connection, connection.execute(SELECT, (json.dumps(ids),)).fetchall()):
        connection.execute(UPDATE, row)
    connection.execute("DELETE FROM growth")


def _small_values(message: Message) -> dict[str, object]:
    """Return the values of a message's row but those that grow with its length."""
    values = values_of(replace(message, reasoning="", text="", token_ids=b"", timeline=()))
    return {name: value for name, value in values.items() if name not in _LONG}


def _joined(row: sqlite3.Row, parts: Sequence[sqlite3.Row]) -> dict[str, Any]:
    """Return what is other in a row with what was added to it."""
    position = len(row["token_ids"]) // _TOKEN_BYTES
    is_whole, timeline = True, json.loads(row["timeline"])
    changes: dict[str, Any] = {}
    for part in parts:
        is_whole &= part["position"] == position
        position += len(part["token_ids"]) // _TOKEN_BYTES
        try:
            timeline += json.loads(part["timeline"])
            changes |= json.loads(part["changes"])
        except ValueError:
            is_whole = False
    return changes | {
        "reasoning": row["reasoning"] + "".join(part["reasoning"] for part in parts),
        "text": row["text"] + "".join(part["text"] for part in parts),
        "token_ids": row["token_ids"] + b"".join(part["token_ids"] for part in parts) if is_whole else b"",
        "timeline": json.dumps(timeline),
    }
