"""What was typed and not sent yet, and the questions that wait for the end of a reply."""

import time
from collections.abc import Sequence

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import clean_text
from magistral_desktop.chat.steering import Steering, steering_from
from magistral_desktop.chat.waiting import WaitingQuestion
from magistral_desktop.storage.database import Database
from magistral_desktop.storage.rows import attachments_from, attachments_value


class Drafts:
    """All methods raise StorageError when the disk does not let them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.connection

    def draft(self, conversation_id: int) -> str:
        """Return what was typed in a conversation, 0 for the next new one."""
        with self._database.in_words():
            row = self._connection.execute(
                "SELECT text FROM drafts WHERE conversation_id = ?", (conversation_id,)
            ).fetchone()
        return str(row[0]) if row else ""

    def keep(self, conversation_id: int, text: str) -> None:
        """Keep what was typed in a conversation; "" forgets it."""
        if text:
            values = (conversation_id, clean_text(text), time.time())
            self._database.write(
                "INSERT OR REPLACE INTO drafts (conversation_id, text, kept_at) VALUES (?, ?, ?)", values
            )
        else:
            self._database.write("DELETE FROM drafts WHERE conversation_id = ?", (conversation_id,))

    def waiting(self, conversation_id: int) -> list[WaitingQuestion]:
        """Return the questions that wait in a conversation, in the order in which they are sent."""
        with self._database.in_words():
            rows = self._connection.execute(
                "SELECT id, text, attachments, think, budget_tokens, loop_guard FROM waiting_questions "
                "WHERE conversation_id = ? ORDER BY id",
                (conversation_id,),
            ).fetchall()
        return [
            WaitingQuestion(number, conversation_id, text, steering_from(*wishes), attachments_from(attachments))
            for number, text, attachments, *wishes in rows
        ]

    def add_waiting(
        self, conversation_id: int, text: str, steering: Steering, attachments: Sequence[Attachment] = ()
    ) -> None:
        """Let a question wait; it is on the disk, safe from a power cut, when this returns."""
        with self._database.together(durable=True):
            self._connection.execute(
                "INSERT INTO waiting_questions (conversation_id, text, think, budget_tokens, loop_guard, attachments) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    conversation_id,
                    clean_text(text),
                    steering.think,
                    steering.budget_tokens,
                    steering.loop_guard,
                    attachments_value(attachments),
                ),
            )

    def remove_waiting(self, question_id: int) -> None:
        """Let a question wait no longer."""
        self._database.write("DELETE FROM waiting_questions WHERE id = ?", (question_id,))

    def forget_gone(self) -> None:
        """Forget what was typed in conversations that are gone for good."""
        self._database.write(
            "DELETE FROM drafts WHERE conversation_id != 0 AND conversation_id NOT IN (SELECT id FROM conversations)",
            (),
        )
