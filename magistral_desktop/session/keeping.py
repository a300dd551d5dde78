"""Chats as a whole: given out for an export or a backup as they are now, and taken in from an import."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from magistral_desktop import __version__
from magistral_desktop.chat.messages import Conversation
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.session.background import Tell
from magistral_desktop.session.chats import Chats
from magistral_desktop.storage.backup import Backup, check_backup
from magistral_desktop.storage.exchange import decode
from magistral_desktop.storage.files import storage_errors
from magistral_desktop.storage.paths import Profile
from magistral_desktop.storage.store import Store
from magistral_desktop.storage.whole_chats import Adding


class Keeping:
    """Reads and adds chats of the store that is at work. All methods raise StorageError when they cannot.

    Those that are told a `Tell` take long, and are for `Background`: they may run beside the others.
    """

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

    def read_file(self, path: Path, tell: Tell) -> list[WholeChat]:
        """Return the chats of a JSON export, after looking at all of it.

        Raises:
            StorageError: it cannot be read, or not be imported.
        """
        with storage_errors(path):
            content = path.read_bytes()
        return decode(content, tell)

    def adding(self, chats: Sequence[WholeChat]) -> Adding:
        """Return what adds chats in steps of milliseconds, all or none; `added` is to be called when it is done."""
        return Adding(self._store.whole, chats)

    def added(self) -> None:
        """Show that there are more chats."""
        self._chats.conversations_changed.emit()

    def back_up(self, path: Path, tell: Tell) -> None:
        """Write all chats, as they were saved last, and the settings into one file."""
        self._store.back_up(self._where.settings, path, __version__, tell)

    def check_backup(self, path: Path, tell: Tell) -> Backup:
        """Return what a backup holds, after reading all of it.

        Raises:
            StorageError: it cannot be restored.
        """
        return check_backup(path, self._where, tell)

    def _as_now(self, chat: WholeChat) -> WholeChat:
        shown = {message.id: message for message in self._chats.messages(chat.conversation.id)}
        return replace(chat, messages=tuple(shown.get(message.id, message) for message in chat.messages))
