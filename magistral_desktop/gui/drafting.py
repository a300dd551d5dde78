"""What is typed in each chat and not sent: kept a moment after the keys rest, and there again when the chat is."""

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from magistral_desktop.errors import StorageError
from magistral_desktop.gui.composer import Composer

if TYPE_CHECKING:
    from magistral_desktop.session.shelf import Shelf

KEEP_AFTER_MS = 700


class Drafting(QObject):
    """Keeps the text of the prompt box for the chat that is shown."""

    def __init__(self, composer: Composer) -> None:
        super().__init__(composer)
        self._composer = composer
        self._shelf: Shelf | None = None
        self._conversation_id = 0
        self._kept = ""
        self._is_opened = False
        self._timer = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)
        composer.edit.textChanged.connect(self._timer.start)

    def attach(self, shelf: "Shelf") -> None:
        """Keep drafts there from now on; what was typed before stays in the box."""
        self._shelf = shelf

    def open(self, conversation_id: int) -> None:
        """Keep what is in the box, and show what was typed in another chat, 0 for the next new one.

        The first time, what has been typed since the start goes before what was kept.
        """
        is_first, self._is_opened = not self._is_opened, True
        if not is_first and conversation_id == self._conversation_id:
            return
        if not is_first:
            self.keep()
        self._conversation_id = conversation_id
        self._kept = self._read()
        if not (is_first and self._composer.question()):
            self._composer.set_question(self._kept)

    def follow(self, conversation_id: int) -> None:
        """Go on with what is in the box after a question was sent: in the chat that a new one has become."""
        if conversation_id != self._conversation_id and self._kept:
            self._write("")
        self._conversation_id = conversation_id
        self.keep()

    @Slot()
    def keep(self) -> None:
        """Keep what is in the box now."""
        self._timer.stop()
        if self._is_opened and self._composer.draft != self._kept:
            self._write(self._composer.draft)

    def _write(self, draft: str) -> None:
        with contextlib.suppress(StorageError):  # it is still in the box, and its sending tells of such a disk
            if self._shelf:
                self._shelf.keep_draft(self._conversation_id, draft)
                self._kept = draft

    def _read(self) -> str:
        with contextlib.suppress(StorageError):  # the chat itself, read from the same disk, tells it
            return self._shelf.draft(self._conversation_id) if self._shelf else ""
        return ""
