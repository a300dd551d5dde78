"""Chats with all their versions: read as a whole for an export, and added as a whole from an import."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from magistral_desktop.chat.messages import Conversation, Message, clean_text
from magistral_desktop.chat.trails import trails_of
from magistral_desktop.chat.whole import WholeChat, numbered
from magistral_desktop.storage.audits import Audits
from magistral_desktop.storage.database import Database
from magistral_desktop.storage.drafts import Drafts
from magistral_desktop.storage.rows import INSERT, SELECT_ALL, message_from, values_of
from magistral_desktop.storage.shelves import Shelves
from magistral_desktop.storage.tree import Tree
from magistral_desktop.storage.wishes import StoredWishes


class WholeChats:
    """The part of the store that takes a chat as one thing. All methods raise StorageError as the store's do."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.connection
        self._wishes = StoredWishes(database)
        self._drafts = Drafts(database)
        self._audits = Audits(database)
        self._shelves = Shelves(database)

    def ids(self) -> list[int]:
        """Return the ids of all chats that are not deleted, oldest first."""
        with self._database.in_words():
            rows = self._connection.execute("SELECT id FROM conversations WHERE deleted_at IS NULL ORDER BY id")
            return [row[0] for row in rows]

    def read(self, conversation_id: int) -> WholeChat | None:
        """Return a chat; None if there is none, or if it is deleted."""
        with self._database.in_words():
            row = self._connection.execute(
                "SELECT id, title, created_at, updated_at, coalesce(folder_id, 0) AS folder_id, is_pinned, is_archived,"
                " shown_id, first_sent, coalesce((SELECT name FROM folders WHERE id = folder_id), '') AS folder"
                " FROM conversations WHERE id = ? AND deleted_at IS NULL",
                (conversation_id,),
            ).fetchone()
            if row is None:
                return None
            rows = self._connection.execute(SELECT_ALL, (conversation_id,)).fetchall()
        deleted = (each["deleted_at"] is not None for each in rows)
        tree = Tree((each["id"], each["parent_id"], is_gone) for each, is_gone in zip(rows, deleted, strict=True))
        kept = set(tree.all())
        messages = [message_from(each, 1, 1) for each in rows if each["id"] in kept]
        listed = Conversation(*row[:5])
        return WholeChat(
            replace(listed, is_pinned=bool(row["is_pinned"]), is_archived=bool(row["is_archived"])),
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

    def add(self, chats: Sequence[WholeChat], progressed: Callable[[], None] = lambda: None) -> list[Conversation]:
        """Add chats with new ids, all or none, and return their conversations as they are in the list.

        A chat that is there already, by its title and its beginning, is added beside it as a copy with a number. It
        comes into the folder of the same name; where there is none, one is made, with its instructions.
        `progressed` is called after each. They are on the disk, safe from a power cut, when this returns.
        """
        with self._database.together(durable=True):
            rows = self._connection.execute("SELECT title, created_at FROM conversations").fetchall()
            there = {(row["title"], row["created_at"]) for row in rows}
            added = []
            for chat in chats:
                title = _title_beside(clean_text(chat.conversation.title), chat.conversation.created_at, there)
                there.add((title, chat.conversation.created_at))
                added.append(self._add(chat, title))
                progressed()
        return added

    def _add(self, chat: WholeChat, title: str) -> Conversation:
        before = chat.conversation
        folder_id = self._folder(clean_text(chat.folder), chat.folder_instructions)
        cursor = self._connection.execute(
            "INSERT INTO conversations (title, created_at, updated_at, folder_id, is_pinned, is_archived)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (title, before.created_at, before.updated_at, folder_id or None, before.is_pinned, before.is_archived),
        )
        conversation_id = cursor.lastrowid or 0
        ids: dict[int, int] = {}
        for message in chat.messages:
            ids[message.id] = self._add_message(message, conversation_id, ids)
        self._connection.execute(
            "UPDATE conversations SET shown_id = ?, first_sent = ? WHERE id = ?",
            (ids.get(chat.shown_id or 0), ids.get(chat.first_sent, 0), conversation_id),
        )
        self._add_around(chat, conversation_id, ids)
        return replace(before, id=conversation_id, title=title, folder_id=folder_id)

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


def _title_beside(title: str, created_at: float, there: set[tuple[str, float]]) -> str:
    """Return the title, or the first of "Title (copy)", "Title (copy 2)" … that no chat of the same time has."""
    beside, number = title, 0
    while (beside, created_at) in there:
        number += 1
        beside = f"{title} (copy)" if number == 1 else f"{title} (copy {number})"
    return beside
