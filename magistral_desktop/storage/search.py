"""Full-text search over titles, questions, answers and reasoning: an index beside the conversations, in their file.

The newest messages come first: FTS5 reads its lists from their end, so that 30 of 40,000 messages with a word take as
long as all of 30; ranked by how well they fit they would take 70 ms.
"""

import sqlite3

from magistral_desktop.chat.hits import MOST_HITS, Hit, Where, Words, excerpt
from magistral_desktop.storage.database import Database
from magistral_desktop.storage.search_index import ENDED, INTO, TEXTS

_MOST_TITLES = 10

_CATCH_UP = f"{INTO} SELECT id, {TEXTS} FROM messages WHERE id >= ? AND id < ? AND {ENDED}"  # noqa: S608

# CROSS JOIN keeps the order: the index first, from its end, until there are enough.
_FIND = """WITH RECURSIVE gone(id) AS (
    SELECT id FROM messages WHERE deleted_at IS NOT NULL
    UNION SELECT messages.id FROM messages JOIN gone ON messages.parent_id = gone.id
)
SELECT messages.id, conversation_id, title, role, messages.created_at, text, iif(?, messages.reasoning, '') AS reasoning
FROM search_messages CROSS JOIN messages ON messages.id = search_messages.rowid
CROSS JOIN conversations ON conversations.id = conversation_id
WHERE search_messages MATCH ? AND conversations.deleted_at IS NULL AND messages.id NOT IN gone
ORDER BY search_messages.rowid DESC LIMIT ?"""

_FIND_TITLES = """SELECT id, conversations.title, updated_at FROM search_titles
CROSS JOIN conversations ON id = search_titles.rowid
WHERE search_titles MATCH ? AND deleted_at IS NULL ORDER BY search_titles.rowid DESC LIMIT ?"""

_CATCH_UP_CHARACTERS = 40_000
_MERGED_PAGES = 16


class Search:
    """Finds words in all conversations. All methods raise StorageError when the disk or the file does not let them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.connection

    def find(self, words: Words, *, with_reasoning: bool = False, most: int = MOST_HITS) -> list[Hit]:
        """Return where the words are: titles, then messages, the newest first, without what is deleted."""
        if not words:
            return []
        columns = "" if with_reasoning else "{question answer} : "
        with self._database.in_words():
            titles = self._connection.execute(_FIND_TITLES, (words.match, _MOST_TITLES)).fetchall()
            messages = self._connection.execute(_FIND, (with_reasoning, f"{columns}({words.match})", most)).fetchall()
        return [_title_hit(row, words) for row in titles] + [_message_hit(row, words) for row in messages]

    def catch_up(self) -> bool:
        """Put some older messages into an index that was made anew, in a few milliseconds; return whether all are."""
        with self._database.together():
            (oldest,) = self._connection.execute("SELECT oldest FROM search_progress").fetchone()
            begin, characters = oldest, 0
            lengths = self._connection.execute(
                "SELECT id, length(text) + length(reasoning) FROM messages WHERE id < ? ORDER BY id DESC", (oldest,)
            )
            for message_id, length in lengths:
                if characters and characters + length > _CATCH_UP_CHARACTERS:
                    break
                begin, characters = message_id, characters + length
            if begin < oldest:
                self._connection.execute(_CATCH_UP, (begin, oldest))
                self._connection.execute("UPDATE search_progress SET oldest = ?", (begin,))
        return bool(begin == oldest)

    def tidy(self) -> bool:
        """Merge some of what was added to the index, in a few milliseconds; return whether there is nothing to do."""
        with self._database.together():
            before = self._connection.total_changes
            self._connection.execute(
                "INSERT INTO search_messages (search_messages, rank) VALUES ('merge', ?)", (_MERGED_PAGES,)
            )
            return self._connection.total_changes - before < 2  # as SQLite's manual says

    def erase_removed(self) -> None:
        """Let nothing of removed messages stay in the index; takes 1 s where the index has 50 MB.

        Until then it has their words besides a note that they are removed.
        """
        with self._database.together():
            for table in ("search_messages", "search_titles"):
                self._connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608


def _title_hit(row: sqlite3.Row, words: Words) -> Hit:
    marks = tuple(words.places(row["title"]))
    return Hit(row["id"], row["title"], "title", row["updated_at"], row["title"], marks)


def _message_hit(row: sqlite3.Row, words: Words) -> Hit:
    answer: Where = "question" if row["role"] == "user" else "answer"
    where, text, places = answer, row["text"], words.places(row["text"])
    if not places and row["reasoning"]:
        where, text, places = "reasoning", row["reasoning"], words.places(row["reasoning"])
    best, snippet, marks = excerpt(text, places)
    start, end = places[best] if places else (0, 1)
    return Hit(row["conversation_id"], row["title"], where, row["created_at"], snippet, marks, row["id"], start, end)
