"""How replies were written, and what was noted of them when they ended, in the conversations' file.

The prompt of a question begins with that of the question before, so of a stretch only what follows that is stored: a
chat of a hundred turns would else hold a hundred copies of its beginning.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence

import msgspec

from magistral_desktop.audit.stretches import End, Stretch
from magistral_desktop.chat.formats import Part
from magistral_desktop.chat.token_ids import packed, unpacked
from magistral_desktop.chat.trails import Trail
from magistral_desktop.storage.database import Database

_PUT = """INSERT INTO stretches (message_id, position, about, ended, file, shared_with, shared_parts, shared_ids,
    prompt, prompt_ids) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


class FileSeen(msgspec.Struct, frozen=True):
    """A model file as it was when a stretch was written; nothing of it is known where the path is ""."""

    path: str
    size_bytes: int
    modified_ns: int
    inode: int


_NO_FILE = FileSeen("", 0, 0, 0)


class KeptStretch(msgspec.Struct, frozen=True):
    """A stretch and the file of its model."""

    stretch: Stretch
    file: FileSeen


class Audits:
    """The stretches and the seals of replies. All methods raise StorageError when the disk does not let them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.connection

    def add(self, message_id: int, kept: KeptStretch, branch: Iterable[int]) -> int:
        """Keep a stretch of a reply and return its number; `branch` are the messages of the branch it stands on."""
        stretch = kept.stretch
        about = msgspec.json.encode(msgspec.structs.replace(stretch, prompt=(), prompt_ids=(), end=None)).decode()
        with self._database.together():
            row = self._connection.execute(
                "SELECT max(id) FROM stretches WHERE message_id IN (SELECT value FROM json_each(?))",
                (json.dumps([*branch, message_id]),),
            ).fetchone()
            parts, ids = (self._prompt(row[0]) if row[0] else None) or ((), b"")
            own_ids = packed(stretch.prompt_ids)
            same_parts, same_ids = _common(parts, stretch.prompt), _common_ids(ids, own_ids)
            cursor = self._connection.execute(
                _PUT,
                (
                    message_id,
                    stretch.position,
                    about,
                    _encoded(stretch.end),
                    msgspec.json.encode(kept.file).decode(),
                    row[0],
                    same_parts,
                    same_ids,
                    msgspec.json.encode(stretch.prompt[same_parts:]).decode(),
                    own_ids[4 * same_ids :],
                ),
            )
        return cursor.lastrowid or 0

    def end(self, stretch_id: int, end: End) -> None:
        """Keep how a stretch ended."""
        self._database.write("UPDATE stretches SET ended = ? WHERE id = ?", (_encoded(end), stretch_id))

    def stretches(self, message_id: int) -> list[KeptStretch]:
        """Return the stretches of a reply in their order; none where their prompts are not known any more."""
        with self._database.in_words():
            rows = self._connection.execute(
                "SELECT id, about, ended, file FROM stretches WHERE message_id = ? ORDER BY id", (message_id,)
            ).fetchall()
            kept = [self._kept(row) for row in rows]
        return [one for one in kept if one] if all(kept) else []

    def forget(self, message_id: int) -> None:
        """Forget how a reply was written: it is asked for anew in its place."""
        with self._database.together():
            self._connection.execute("DELETE FROM stretches WHERE message_id = ?", (message_id,))
            self._connection.execute("DELETE FROM seals WHERE message_id = ?", (message_id,))

    def seal(self, message_id: int, link: str) -> None:
        """Note a reply's link in the chain; it takes the place of the one before, as of a reply that went on."""
        self._database.write("INSERT OR REPLACE INTO seals VALUES (?, ?)", (message_id, bytes.fromhex(link)))

    def seals(self, message_ids: Sequence[int]) -> dict[int, str]:
        """Return the links that were noted of messages."""
        with self._database.in_words():
            rows = self._connection.execute(
                "SELECT message_id, link FROM seals WHERE message_id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(message_ids)),),
            ).fetchall()
        return {row["message_id"]: row["link"].hex() for row in rows}

    def trails(self, conversation_id: int) -> list[Trail]:
        """Return all stretches of a conversation's replies in the order in which they were written."""
        with self._database.in_words():
            rows = self._connection.execute(
                "SELECT stretches.id, message_id, position, about, ended, shared_with, shared_parts, shared_ids,"
                " prompt, prompt_ids FROM messages JOIN stretches ON message_id = messages.id WHERE conversation_id = ?"
                " ORDER BY stretches.id",
                (conversation_id,),
            ).fetchall()
        return [
            Trail(*numbers, _parts(prompt), unpacked(prompt_ids))  # type: ignore[call-arg]  # by their number
            for *numbers, prompt, prompt_ids in rows
        ]

    def put(self, trail: Trail) -> int:
        """Keep a stretch that another store had and return its number; nothing is known of its model's file here."""
        with self._database.together():
            cursor = self._connection.execute(
                _PUT,
                (
                    trail.message_id,
                    trail.position,
                    trail.about,
                    trail.ended,
                    msgspec.json.encode(_NO_FILE).decode(),
                    trail.shared_with,
                    trail.shared_parts,
                    trail.shared_ids,
                    msgspec.json.encode(trail.prompt).decode(),
                    packed(trail.prompt_ids),
                ),
            )
        return cursor.lastrowid or 0

    def _kept(self, row: sqlite3.Row) -> KeptStretch | None:
        found = self._prompt(row["id"])
        if found is None:
            return None
        prompt, ids = found
        about = msgspec.json.decode(row["about"], type=Stretch)
        end = msgspec.json.decode(row["ended"], type=End) if row["ended"] else None
        stretch = msgspec.structs.replace(about, prompt=prompt, prompt_ids=unpacked(ids), end=end)
        return KeptStretch(stretch, msgspec.json.decode(row["file"], type=FileSeen))

    def _prompt(self, stretch_id: int) -> tuple[tuple[Part, ...], bytes] | None:
        """Return the prompt of a stretch and its token ids, put together from those that it goes on from.

        None if one was lost, as where conversations were recovered from a damaged file.
        """
        parts: tuple[Part, ...] = ()
        ids = b""
        for row in reversed(self._rows_from(stretch_id)):
            if row is None:
                return None
            parts = parts[: row["shared_parts"]] + _parts(row["prompt"])
            ids = ids[: 4 * row["shared_ids"]] + row["prompt_ids"]
        return parts, ids

    def _rows_from(self, stretch_id: int | None) -> list[sqlite3.Row | None]:
        rows: list[sqlite3.Row | None] = []
        while stretch_id is not None:
            row = self._connection.execute(
                "SELECT shared_with, shared_parts, shared_ids, prompt, prompt_ids FROM stretches WHERE id = ?",
                (stretch_id,),
            ).fetchone()
            rows.append(row)
            stretch_id = row["shared_with"] if row and (row["shared_ids"] or row["shared_parts"]) else None
        return rows


def _parts(stored: str) -> tuple[Part, ...]:
    return msgspec.json.decode(stored, type=tuple[Part, ...])


def _common(before: Sequence[object], now: Sequence[object]) -> int:
    pairs = zip(before, now, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(before), len(now)))


def _common_ids(before: bytes, now: bytes) -> int:
    """Return how many ids are the same from the beginning: halving, as bytes are compared faster than ids."""
    low, high = 0, min(len(before), len(now)) // 4
    while low < high:
        middle = (low + high + 1) // 2
        if before[: 4 * middle] == now[: 4 * middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _encoded(end: End | None) -> str:
    return msgspec.json.encode(end).decode() if end else ""
