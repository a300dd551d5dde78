"""Chats with all their versions: read as a whole for an export, and added as a whole from an import."""

import sqlite3
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace

from magistral_desktop.chat.messages import Conversation, Message, clean_text
from magistral_desktop.chat.trails import trails_of
from magistral_desktop.chat.whole import WholeChat, numbered
from magistral_desktop.language import tr
from magistral_desktop.storage.audits import Audits
from magistral_desktop.storage.database import Database
from magistral_desktop.storage.drafts import Drafts
from magistral_desktop.storage.growth import grown_rows
from magistral_desktop.storage.rows import INSERT, SELECT_ALL, message_from, values_of
from magistral_desktop.storage.search import Search
from magistral_desktop.storage.shelves import Shelves
from magistral_desktop.storage.tree import Tree
from magistral_desktop.storage.wishes import StoredWishes

_BATCH_CHARACTERS = 40_000
_BATCH_MESSAGES = 50
_LOG_CHARACTERS = 1_000_000


class WholeChats:
    """The part of the store that takes a chat as one thing. All methods raise StorageError as the store's do."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.connection
        self._wishes = StoredWishes(database)
        self._drafts = Drafts(database)
        self._audits = Audits(database)
        self._shelves = Shelves(database)
        self._search = Search(database)

    def ids(self) -> list[int]:
        """Return the ids of all chats that are not deleted, oldest first."""
        with self._database.in_words():
            rows = self._connection.execute("SELECT id FROM conversations WHERE deleted_at IS NULL ORDER BY id")
            return [row[0] for row in rows]

    def read(self, conversation_id: int) -> WholeChat | None:
        """Return a chat; None if there is none, or if it is deleted."""
        with self._database.in_words():
            row = self._row(conversation_id)
            if row is None:
                return None
            rows = grown_rows(self._connection, self._connection.execute(SELECT_ALL, (conversation_id,)).fetchall())
        deleted = (each["deleted_at"] is not None for each in rows)
        tree = Tree((each["id"], each["parent_id"], is_gone) for each, is_gone in zip(rows, deleted, strict=True))
        kept = set(tree.all())
        messages = [message_from(each, 1, 1) for each in rows if each["id"] in kept]
        return WholeChat(
            _conversation(row),
            numbered(messages),
            shown_id=row["shown_id"] if row["shown_id"] in kept else None,
            first_sent=row["first_sent"] if row["first_sent"] in kept else 0,
            wishes=self._wishes.of_chat(conversation_id),
            folder=row["folder"],
            folder_instructions=self._wishes.instructions(row["folder_id"]) if row["folder_id"] else "",
            draft=self._drafts.draft(conversation_id),
            waiting=tuple(self._drafts.waiting(conversation_id)),
            trails=trails_of(self._audits.trails(conversation_id), kept),
            seals=tuple(self._audits.seals(sorted(kept)).items()),
        )

    def _row(self, conversation_id: int) -> sqlite3.Row | None:
        found: sqlite3.Row | None = self._connection.execute(
            "SELECT id, title, created_at, updated_at, coalesce(folder_id, 0) AS folder_id, is_pinned, is_archived,"
            " shown_id, first_sent, coalesce((SELECT name FROM folders WHERE id = folder_id), '') AS folder"
            " FROM conversations WHERE id = ? AND deleted_at IS NULL",
            (conversation_id,),
        ).fetchone()
        return found

    def add(self, chats: Sequence[WholeChat], progressed: Callable[[], None] = lambda: None) -> list[Conversation]:
        """Add chats with new ids, all or none, and return their conversations as they are in the list.

        A chat that is there already, by its title and its beginning, is added beside it as a copy with a number. It
        comes into the folder of the same name; where there is none, one is made, with its instructions.
        `progressed` is called after each step. They are on the disk, safe from a power cut, when this returns.
        """
        adding = Adding(self, chats)
        with self._database.together(durable=True):
            for _ in adding.steps():
                progressed()
        return adding.added

    def names(self) -> set[tuple[str, float]]:
        """Return by what a chat is told from others: the titles and the beginnings of those in the list."""
        with self._database.in_words():
            rows = self._connection.execute("SELECT title, created_at FROM conversations WHERE deleted_at IS NULL")
            return {(row["title"], row["created_at"]) for row in rows}

    def insert(self, chat: WholeChat, title: str, part: float) -> Generator[float, None, int]:
        """Add a chat, deleted for now and in no folder, in steps of some messages; return its id.

        Each step gives `part`, and is a transaction, unless there is one around them.
        """
        with self._database.together():
            conversation_id = self._insert(chat.conversation, title)
        ids: dict[int, int] = {}
        for some in _batches(chat.messages):
            with self._database.together():
                for message in some:
                    ids[message.id] = self._add_message(message, conversation_id, ids)
            yield part
        with self._database.together():
            self._connection.execute(
                "UPDATE conversations SET shown_id = ?, first_sent = ? WHERE id = ?",
                (ids.get(chat.shown_id or 0), ids.get(chat.first_sent, 0), conversation_id),
            )
            self._add_around(chat, conversation_id, ids)
        yield part
        return conversation_id

    def tidying(self, *, empty_log: bool) -> Iterator[None]:
        """Tidy the index and bring what was written into the file, in steps, before either takes long at once."""
        if self._connection.in_transaction:
            return
        while not self._search.tidy():
            yield
        if empty_log:
            self._database.checkpoint()
            yield

    def reveal(self, inserted: Sequence[tuple[int, WholeChat]]) -> list[Conversation]:
        """Bring chats that were inserted into the list, all or none, and return them; safe from a power cut then."""
        with self._database.together(durable=True):
            for conversation_id, chat in inserted:
                folder_id = self._folder(clean_text(chat.folder), chat.folder_instructions)
                self._connection.execute(
                    "UPDATE conversations SET deleted_at = NULL, folder_id = ? WHERE id = ?",
                    (folder_id or None, conversation_id),
                )
            rows = [self._row(conversation_id) for conversation_id, _ in inserted]
        return [_conversation(row) for row in rows if row]

    def _insert(self, before: Conversation, title: str) -> int:
        cursor = self._connection.execute(
            "INSERT INTO conversations (title, created_at, updated_at, is_pinned, is_archived, deleted_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (title, before.created_at, before.updated_at, before.is_pinned, before.is_archived, time.time()),
        )
        return cursor.lastrowid or 0

    def _add_around(self, chat: WholeChat, conversation_id: int, ids: dict[int, int]) -> None:
        """Add what belongs to a chat besides its messages."""
        self._wishes.set_of_chat(conversation_id, chat.wishes)
        if chat.draft:
            self._drafts.keep(conversation_id, chat.draft)
        for question in chat.waiting:
            self._drafts.add_waiting(conversation_id, question.text, question.steering, question.attachments)
        stretches: dict[int, int] = {}
        for trail in chat.trails:
            base = None if trail.shared_with is None else stretches[trail.shared_with]
            stretches[trail.id] = self._audits.put(replace(trail, message_id=ids[trail.message_id], shared_with=base))
        for message_id, link in chat.seals:
            self._audits.seal(ids[message_id], link)

    def _folder(self, name: str, instructions: str) -> int:
        """Return the folder of a name, made if there is none; 0 for no name."""
        if not name:
            return 0
        known = {folder.name: folder.id for folder in self._shelves.folders()}
        if name in known:
            return known[name]
        made = self._shelves.add_folder(name).id
        if instructions:
            self._wishes.set_instructions(instructions, made)
        return made

    def _add_message(self, message: Message, conversation_id: int, ids: dict[int, int]) -> int:
        parent_id = None if message.parent_id is None else ids[message.parent_id]
        moved = replace(message, conversation_id=conversation_id, parent_id=parent_id)
        return self._connection.execute(INSERT, values_of(moved) | {"id": None}).lastrowid or 0


def _conversation(row: sqlite3.Row) -> Conversation:
    listed = Conversation(*row[:5])
    return replace(listed, is_pinned=bool(row["is_pinned"]), is_archived=bool(row["is_archived"]))


class Adding:
    """Adds chats in steps, between which others may write; those of one that was not finished are deleted ones.

    `added` has them when the steps are over.
    """

    def __init__(self, whole: WholeChats, chats: Sequence[WholeChat]) -> None:
        self._whole = whole
        self._chats = chats
        self._names = whole.names()
        self.added: list[Conversation] = []

    def steps(self) -> Iterator[float]:
        """Do it; give the part that is done after each step."""
        inserted, written = [], 0
        for number, chat in enumerate(self._chats):
            title = self._name(chat.conversation)
            conversation_id = yield from self._whole.insert(chat, title, number / len(self._chats))
            inserted.append((conversation_id, chat))
            written += sum(len(message.text) + len(message.reasoning) for message in chat.messages)
            for _ in self._whole.tidying(empty_log=written > _LOG_CHARACTERS):
                yield number / len(self._chats)
            written %= _LOG_CHARACTERS
        self.added = self._whole.reveal(inserted)
        yield 1.0

    def _name(self, conversation: Conversation) -> str:
        title = _title_beside(clean_text(conversation.title), conversation.created_at, self._names)
        self._names.add((title, conversation.created_at))
        return title


def _batches(messages: Sequence[Message]) -> Iterator[list[Message]]:
    """Give messages in lists that are written and indexed in a few milliseconds, where none of them is very long."""
    batch: list[Message] = []
    characters = 0
    for message in messages:
        batch.append(message)
        characters += len(message.text) + len(message.reasoning)
        if characters > _BATCH_CHARACTERS or len(batch) == _BATCH_MESSAGES:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _title_beside(title: str, created_at: float, there: set[tuple[str, float]]) -> str:
    """Return the title, or the first of "Title (copy)", "Title (copy 2)" … that no chat of the same time has."""
    beside, number = title, 0
    while (beside, created_at) in there:
        number += 1
        beside = (
            tr("{title} (copy)", title=title)
            if number == 1
            else tr("{title} (copy {number})", title=title, number=number)
        )
    return beside
