"""Chats as a whole: given out for an export or a backup as they are now, and taken in from an import."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from magistral_desktop import __version__
from magistral_desktop.chat.messages import Conversation
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.session.chats import Chats
from magistral_desktop.storage.backup import Backup, check_backup
from magistral_desktop.storage.exchange import decode
from magistral_desktop.storage.files import storage_errors
from magistral_desktop.storage.paths import Profile
from magistral_desktop.storage.store import Store


class Keeping:
    """Reads and adds chats of the store that is at work. All methods raise StorageError when they cannot."""

    def __init__(self, where: Profile, store: Store, chats: Chats) -> None:
        self._where = where
        self._store = store
        self._chats = chats

    def conversations(self) -> list[Conversation]:
        """Return the conversations, newest activity first."""
        return self._store.conversations()

    def read(self, conversation_ids: Sequence[int]) -> Iterator[WholeChat]:
        """Return these chats, each read when it is asked for; those that are gone are left out.

        A growing reply that is shown is as it is now.
        """
        for conversation_id in conversation_ids:
            if chat := self._store.whole_chat(conversation_id):
                yield self._as_now(chat)

    def import_file(self, path: Path) -> list[Conversation]:
        """Add the chats of a JSON export, all or none, and return them.

        Raises:
            StorageError: it cannot be read, or not be imported; nothing was changed.
        """
        with storage_errors(path):
            content = path.read_bytes()
        added = self._store.whole.add(decode(content))
        self._chats.conversations_changed.emit()
        return added

    def back_up(self, path: Path) -> None:
        """Write all chats, as they were saved last, and the settings into one file."""
        self._store.back_up(self._where.settings, path, __version__)

    def check_backup(self, path: Path) -> Backup:
        """Return what a backup holds, after reading all of it.

        Raises:
            StorageError: it cannot be restored.
        """
        return check_backup(path, self._where)

    def _as_now(self, chat: WholeChat) -> WholeChat:
        shown = {message.id: message for message in self._chats.messages(chat.conversation.id)}
        return replace(chat, messages=tuple(shown.get(message.id, message) for message in chat.messages))
