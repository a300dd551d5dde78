"""The conversations on the user's disk: an SQLite file of their own, which one process at a time may open.

Every call is made on the GUI thread. Measured on 250 MB with 2,000 conversations: a question 4 ms, most of it the
disk's own; a reply as it grows 0.1 ms, however long it is; reading a conversation 0.5 ms, the list 9 ms. In a
conversation of 2,000 messages, finding a branch takes 2 ms besides reading it.
"""

import json
import sqlite3
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Conversation, Message, clean_text
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.storage.audits import Audits
from magistral_desktop.storage.backup import Tell, back_up, tell_nobody
from magistral_desktop.storage.database import Database
from magistral_desktop.storage.drafts import Drafts
from magistral_desktop.storage.growth import grown_rows
from magistral_desktop.storage.migrations import MIGRATIONS
from magistral_desktop.storage.rows import INSERT, SELECT, attachments_value, message_from, values_of
from magistral_desktop.storage.saved_replies import SavedReplies
from magistral_desktop.storage.search import Search
from magistral_desktop.storage.shelves import Shelves
from magistral_desktop.storage.tree import Tree
from magistral_desktop.storage.whole_chats import WholeChats
from magistral_desktop.storage.wishes import StoredWishes

_PURGE = """WITH RECURSIVE gone(id) AS (
    SELECT id FROM messages WHERE deleted_at IS NOT NULL
    UNION SELECT messages.id FROM messages JOIN gone ON messages.parent_id = gone.id
) DELETE FROM messages WHERE id IN (SELECT id FROM gone)"""


class Store:
    """The conversations and their messages.

    Opening it creates the file or brings it up to date by `steps`, and marks replies that a crash cut off as
    interrupted. `notices` tells what the user should know about the opening; `copy` is where the file is kept as it was
    before the steps, None where there were none; `whole` has chats with all versions, `audits` how replies were
    written. All methods raise StorageError when the disk or the file does not let them; what they did so far is then
    undone.
    """

    def __init__(self, path: Path | None, steps: Sequence[str] = MIGRATIONS, *, at_once: bool = False) -> None:
        self._database = Database(path, steps, at_once=at_once)
        self._connection = self._database.connection
        self._saved = SavedReplies(self._database)
        self.wishes = StoredWishes(self._database)
        self.notices = self._database.notices
        self.copy = self._database.copy
        self.whole = WholeChats(self._database)
        self.audits = Audits(self._database)
        self.search = Search(self._database)
        self.shelves = Shelves(self._database)
        self.drafts = Drafts(self._database)

    def whole_chat(self, conversation_id: int) -> WholeChat | None:
        """Return a chat with all its versions; None if there is none, or if it is deleted."""
        return self.whole.read(conversation_id)

    def drafts_of(self, _conversation_id: int) -> Drafts:
        """Return where drafts and waiting questions of a conversation are."""
        return self.drafts

    def audits_of(self, _message_id: int) -> Audits:
        """Return where it is kept how the replies of a message's conversation were written."""
        return self.audits

    def wishes_of(self, _conversation_id: int) -> StoredWishes:
        """Return where a conversation's own instructions and settings are."""
        return self.wishes

    def conversations(self) -> list[Conversation]:
        """Return the conversations, newest activity first, without deleted ones."""
        with self._database.in_words():
            rows = self._connection.execute(
                "SELECT id, title, created_at, updated_at, coalesce(folder_id, 0) AS folder_id, is_pinned, is_archived "
                "FROM conversations WHERE deleted_at IS NULL ORDER BY updated_at DESC, id DESC"
            ).fetchall()
        return [_conversation_from(row) for row in rows]

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
        self._database.write("UPDATE conversations SET title = ? WHERE id = ?", (clean_text(title), conversation_id))

    def delete_conversation(self, conversation_id: int) -> None:
        """Take the conversation off the list; it is on the disk until `purge_deleted`."""
        self._database.write("UPDATE conversations SET deleted_at = ? WHERE id = ?", (time.time(), conversation_id))

    def restore_conversation(self, conversation_id: int) -> None:
        """Undo `delete_conversation`."""
        self._database.write("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (conversation_id,))

    def purge_deleted(self) -> list[int]:
        """Remove deleted conversations and messages for good and return the ids of those conversations.

        Their bytes are overwritten, in the file and in its log.
        """
        with self.together():
            rows = self._connection.execute(
                "DELETE FROM conversations WHERE deleted_at IS NOT NULL RETURNING id"
            ).fetchall()
            versions = self._connection.execute(_PURGE).rowcount
            self.drafts.forget_gone()
        if rows or versions:
            self.search.erase_removed()
            with self._database.in_words():
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return [row["id"] for row in rows]

    def conversation_of(self, message_id: int) -> int:
        """Return the id of the message's conversation, 0 if there is no such message."""
        with self._database.in_words():
            row = self._connection.execute(
                "SELECT conversation_id FROM messages WHERE id = ?", (message_id,)
            ).fetchone()
        return int(row[0]) if row else 0

    def messages(self, conversation_id: int) -> list[Message]:
        """Return the branch of the conversation that is shown, from its first message to its last."""
        with self._database.in_words():
            tree = self._tree(conversation_id)
            return self._read(tree, tree.path(self.shown_id(conversation_id)))

    def shown_id(self, conversation_id: int) -> int | None:
        """Return the id of the last message of the branch that is shown; None where there is none."""
        with self._database.in_words():
            row = self._connection.execute(
                "SELECT shown_id FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return row[0] if row else None

    def branch_to(self, message_id: int) -> list[Message]:
        """Return the branch that ends at a message; it is empty if the message is deleted or unknown."""
        tree = self._tree(self.conversation_of(message_id))
        with self._database.in_words():
            return self._read(tree, tree.path(message_id) if message_id in tree else [])

    def branch_through(self, message_id: int) -> list[Message]:
        """Return the branch through a message that ends at the newest message below it; empty if that is deleted."""
        tree = self._tree(self.conversation_of(message_id))
        with self._database.in_words():
            return self._read(tree, tree.path(tree.end_of(message_id)) if message_id in tree else [])

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
            self._database.write("UPDATE messages SET deleted_at = ? WHERE id = ?", (time.time(), message_id))
        return gone

    def restore_version(self, message_id: int) -> None:
        """Undo the `delete_version` that deleted this message, and show the branch through it."""
        with self.together():
            path = self._tree(self.conversation_of(message_id)).path(message_id)
            self._database.write(
                "UPDATE messages SET deleted_at = NULL"
                " WHERE deleted_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
                (json.dumps(path),),
            )
            self.show(message_id)

    def save_message(self, message: Message) -> None:
        """Save a reply as it grows, and safe from a power cut at its end; `reasoning_open` is left as it is."""
        self._saved.save(message)

    def first_sent(self, conversation_id: int) -> int:
        """Return the id of the first message that prompts hold; older ones are left out. 0 leaves out none."""
        with self._database.in_words():
            row = self._connection.execute(
                "SELECT first_sent FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return int(row[0]) if row else 0

    def set_first_sent(self, conversation_id: int, message_id: int) -> None:
        """Leave the messages before this one out of prompts; 0 leaves out none."""
        self._database.write("UPDATE conversations SET first_sent = ? WHERE id = ?", (message_id, conversation_id))

    def set_left_out(self, message_id: int, is_left_out: bool) -> None:
        """Leave a question with its reply out of prompts, or send them again."""
        self._database.write("UPDATE messages SET left_out = ? WHERE id = ?", (is_left_out, message_id))

    def set_attachments(self, message_id: int, attachments: Sequence[Attachment]) -> None:
        """Keep a question's files as they are now."""
        stored = attachments_value(attachments)
        self._database.write("UPDATE messages SET attachments = ? WHERE id = ?", (stored, message_id))

    def set_pane(self, message_id: int, is_open: bool | None) -> None:
        """Keep the reader's choice for the reasoning pane of one message; None follows the switch for all."""
        self._database.write("UPDATE messages SET reasoning_open = ? WHERE id = ?", (is_open, message_id))

    def clear_panes(self) -> None:
        """Forget the reader's choices for single reasoning panes: all follow the switch."""
        self._database.write("UPDATE messages SET reasoning_open = NULL WHERE reasoning_open IS NOT NULL", ())

    def together(self, durable: bool = False) -> AbstractContextManager[None]:
        """Make all that is written inside one transaction, as `Database.together` does."""
        return self._database.together(durable)

    def back_up(self, settings: Path, path: Path, app_version: str, tell: Tell = tell_nobody) -> None:
        """Write the conversations, as they are now, and the settings into one file that `backup.restore` takes.

        This may run in another thread, between the calls of the one that has the store.
        """
        back_up(self._database, (settings, path), app_version, tell)

    def thought_lengths(self, model_key: str, most: int) -> list[int]:
        """Return how many tokens a model's latest thoughts had that came to their end, `most` of them."""
        with self._database.in_words():
            rows = self._connection.execute(
                "SELECT reasoning_tokens FROM messages WHERE model_key = ? AND reasoning_tokens > 0"
                " AND status = 'complete' ORDER BY id DESC LIMIT ?",
                (model_key, most),
            ).fetchall()
        return [row[0] for row in rows]

    def number_from(self, table: str, first: int) -> None:
        """Give what is added to an empty table numbers from `first` on."""
        self._database.write("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, first - 1))

    @property
    def changes(self) -> int:
        """How many rows have been written since the file was opened."""
        return self._connection.total_changes

    @property
    def log_bytes(self) -> int:
        """How long SQLite's log is; it does not become shorter before it is closed."""
        return self._database.log_bytes

    def checkpoint(self) -> None:
        """Bring what was saved from SQLite's log into the file; to be called every now and then, between the saves."""
        self._database.checkpoint()

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        self._database.close()

    def _tree(self, conversation_id: int) -> Tree:
        with self._database.in_words():
            return Tree(
                self._connection.execute(
                    "SELECT id, parent_id, deleted_at IS NOT NULL FROM messages WHERE conversation_id = ?",
                    (conversation_id,),
                ).fetchall()
            )

    def _read(self, tree: Tree, path: Sequence[int]) -> list[Message]:
        rows = grown_rows(self._connection, self._connection.execute(SELECT, (json.dumps(path),)).fetchall())
        places = (tree.versions(message_id) for message_id in path)
        return [
            message_from(row, versions.index(row["id"]) + 1, len(versions))
            for row, versions in zip(rows, places, strict=True)
        ]

    def _show(self, conversation_id: int, last_id: int | None) -> None:
        self._database.write("UPDATE conversations SET shown_id = ? WHERE id = ?", (last_id, conversation_id))

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


def _conversation_from(row: sqlite3.Row) -> Conversation:
    conversation_id, title, created_at, updated_at, folder_id, is_pinned, is_archived = row
    return Conversation(conversation_id, title, created_at, updated_at, folder_id, bool(is_pinned), bool(is_archived))
