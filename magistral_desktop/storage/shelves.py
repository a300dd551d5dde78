"""Where the conversations are in their list: in folders, pinned, or out of the way in the archive."""

from magistral_desktop.chat.messages import Folder, clean_text
from magistral_desktop.storage.database import Database


class Shelves:
    """The folders, and what is in them. All methods raise StorageError when the disk does not let them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.connection

    def folders(self) -> list[Folder]:
        """Return the folders, oldest first."""
        with self._database.in_words():
            rows = self._connection.execute("SELECT id, name FROM folders ORDER BY id").fetchall()
        return [Folder(*row) for row in rows]

    def add_folder(self, name: str) -> Folder:
        """Add an empty folder and return it."""
        with self._database.together():
            cursor = self._connection.execute("INSERT INTO folders (name) VALUES (?)", (clean_text(name),))
        return Folder(cursor.lastrowid or 0, clean_text(name))

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give the folder another name."""
        self._database.write("UPDATE folders SET name = ? WHERE id = ?", (clean_text(name), folder_id))

    def remove_folder(self, folder_id: int) -> None:
        """Remove the folder with its instructions; the conversations in it stay, in no folder."""
        with self._database.together():
            self._database.write("DELETE FROM folders WHERE id = ?", (folder_id,))
            self._database.write("DELETE FROM instructions WHERE folder_id = ?", (folder_id,))

    def folder_of(self, conversation_id: int) -> int:
        """Return the folder that a conversation is in, 0 for none."""
        with self._database.in_words():
            row = self._connection.execute(
                "SELECT folder_id FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return int(row[0] or 0) if row else 0

    def move(self, conversation_id: int, folder_id: int) -> None:
        """Put the conversation into a folder, 0 for none."""
        self._database.write(
            "UPDATE conversations SET folder_id = ? WHERE id = ?", (folder_id or None, conversation_id)
        )

    def pin(self, conversation_id: int, is_pinned: bool) -> None:
        """Keep the conversation above all others, or not any more."""
        self._database.write("UPDATE conversations SET is_pinned = ? WHERE id = ?", (is_pinned, conversation_id))

    def archive(self, conversation_id: int, is_archived: bool) -> None:
        """Put the conversation out of the way, where it is found all the same, or back."""
        self._database.write("UPDATE conversations SET is_archived = ? WHERE id = ?", (is_archived, conversation_id))
