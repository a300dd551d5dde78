"""Replies saved as they grow, in a time that does not grow with them.

Writing the whole row of a long one every two seconds took a third of the GUI thread's longest updates, and 0.4 MB of
the log each time.
"""

from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.storage.database import Database
from magistral_desktop.storage.growth import append, is_beginning, write_whole


class SavedReplies:
    """Knows what is on the disk of the replies that grow."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._saved: dict[int, Message] = {}

    def save(self, message: Message) -> None:
        """Save what a reply has more than at its last save; all of it where it has ended, or has not only grown.

        Raises:
            StorageError: as the store does; what is on the disk is then as it was.
        """
        connection = self._database.connection
        is_growing = message.status in UNFINISHED
        before = self._saved.get(message.id)
        with self._database.together(durable=not is_growing):
            if before and is_growing and is_beginning(before, message):
                append(connection, before, message)
            else:
                write_whole(connection, message)
        self._saved.pop(message.id, None)
        if is_growing and not connection.in_transaction:  # what is around it could still be undone
            self._saved[message.id] = message
