"""Instructions, the settings of single chats and snippets, in the file of the conversations."""

import json
import time
from collections.abc import Sequence
from typing import Any

from magistral_desktop.chat.messages import clean_text
from magistral_desktop.chat.wishes import ChatWishes, Snippet
from magistral_desktop.storage.database import Database

ALL_CHATS = 0
"""Stands for all chats where a folder is named."""


class StoredWishes:
    """Reads and writes them; all methods raise StorageError when the disk or the file does not let them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def instructions(self, folder_id: int = ALL_CHATS) -> str:
        """Return the instructions for the chats of a folder, or for all."""
        with self._database.in_words():
            row = self._database.connection.execute(
                "SELECT text FROM instructions WHERE folder_id = ?", (folder_id,)
            ).fetchone()
        return str(row[0]) if row else ""

    def set_instructions(self, text: str, folder_id: int = ALL_CHATS) -> None:
        """Keep the instructions for the chats of a folder, or for all; "" is none."""
        self._database.write(
            "INSERT OR REPLACE INTO instructions (folder_id, changed_at, text) VALUES (?, ?, ?)",
            (folder_id, time.time(), clean_text(text)),
        )

    def of_chat(self, conversation_id: int) -> ChatWishes:
        """Return a chat's own."""
        with self._database.in_words():
            row = self._database.connection.execute(
                "SELECT instructions, settings FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return _wishes(str(row[0]), json.loads(row[1])) if row else ChatWishes()

    def set_of_chat(self, conversation_id: int, wishes: ChatWishes) -> None:
        """Keep a chat's own."""
        self._database.write(
            "UPDATE conversations SET instructions = ?, settings = ? WHERE id = ?",
            (clean_text(wishes.instructions), json.dumps(_settings(wishes)), conversation_id),
        )

    def snippets(self) -> list[Snippet]:
        """Return all snippets by their names."""
        with self._database.in_words():
            rows = self._database.connection.execute("SELECT name, text FROM snippets ORDER BY name").fetchall()
        return [Snippet(*row) for row in rows]

    def set_snippets(self, snippets: Sequence[Snippet]) -> None:
        """Keep these snippets and no others; of two of a name the last one."""
        with self._database.together():
            self._database.write("DELETE FROM snippets", ())
            for snippet in snippets:
                self._database.write(
                    "INSERT OR REPLACE INTO snippets (name, text) VALUES (?, ?)",
                    (clean_text(snippet.name), clean_text(snippet.text)),
                )


def _settings(wishes: ChatWishes) -> dict[str, float]:
    kept = {
        "temperature": wishes.temperature,
        "top_p": wishes.top_p,
        "budget_tokens": wishes.budget_tokens,
        "context_tokens": wishes.context_tokens,
    }
    return {name: value for name, value in kept.items() if value is not None}


def _wishes(instructions: str, settings: dict[str, Any]) -> ChatWishes:
    names = ("temperature", "top_p", "budget_tokens", "context_tokens")
    return ChatWishes(instructions, *(settings.get(name) for name in names))
