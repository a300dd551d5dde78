"""How the conversations are kept in their list, and found again."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from magistral_desktop.chat.hits import Hit, Words
from magistral_desktop.chat.messages import Folder
from magistral_desktop.storage.store import Store


class Shelf(QObject):
    """Finds and orders conversations. All methods raise StorageError when the disk does not let them.

    Signal: `changed()` when the list of conversations is to be shown anew.
    """

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def search(self, typed: str, *, with_reasoning: bool) -> Sequence[Hit]:
        """Return where the words are that were typed: titles, then messages, the newest first."""
        return self._store.search.find(Words(typed), with_reasoning=with_reasoning)

    def draft(self, conversation_id: int) -> str:
        """Return what was typed in a conversation and not sent, 0 for the next new one."""
        return self._store.drafts_of(conversation_id).draft(conversation_id)

    def keep_draft(self, conversation_id: int, text: str) -> None:
        """Keep what was typed in a conversation; "" forgets it."""
        self._store.drafts_of(conversation_id).keep(conversation_id, text)

    def folders(self) -> list[Folder]:
        """Return the folders, oldest first."""
        return self._store.shelves.folders()

    def add_folder(self, name: str, conversation_id: int = 0) -> None:
        """Add a folder, with a conversation in it; an empty name changes nothing."""
        if line := " ".join(name.split()):
            with self._store.together():
                folder = self._store.shelves.add_folder(line)
                if conversation_id:
                    self._store.shelves.move(conversation_id, folder.id)
            self.changed.emit()

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name, on one line; an empty one changes nothing."""
        if line := " ".join(name.split()):
            self._store.shelves.rename_folder(folder_id, line)
            self.changed.emit()

    def remove_folder(self, folder_id: int) -> None:
        """Remove a folder; the conversations in it stay, in no folder."""
        self._store.shelves.remove_folder(folder_id)
        self.changed.emit()

    def move(self, conversation_id: int, folder_id: int) -> None:
        """Put a conversation into a folder, 0 for none; a pinned or archived one leaves those places for it."""
        with self._store.together():
            self._store.shelves.move(conversation_id, folder_id)
            self._store.shelves.pin(conversation_id, False)
            self._store.shelves.archive(conversation_id, False)
        self.changed.emit()

    def pin(self, conversation_id: int, is_pinned: bool) -> None:
        """Keep a conversation above all others, or not any more; pinned, it leaves the archive."""
        with self._store.together():
            self._store.shelves.pin(conversation_id, is_pinned)
            self._store.shelves.archive(conversation_id, False)
        self.changed.emit()

    def archive(self, conversation_id: int, is_archived: bool) -> None:
        """Put a conversation out of the way, or back to where it was."""
        self._store.shelves.archive(conversation_id, is_archived)
        self.changed.emit()
