"""What the list of chats asks for its folders, pins and archive."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from magistral_desktop.gui.chat_sections import Section
from magistral_desktop.gui.dialogs import ask_instructions
from magistral_desktop.gui.sidebar import Sidebar

if TYPE_CHECKING:
    from collections.abc import Callable

    from magistral_desktop.session.chats import Chats


class Changing(Protocol):
    """Does something to the conversations, and tells where it could not be done."""

    def change(self, change: "Callable[[Chats], None]") -> None:
        """Do it."""


class Shelving(QObject):
    """Passes on to the conversations what was done to the list."""

    def __init__(self, sidebar: Sidebar, listed: Changing) -> None:
        super().__init__(sidebar)
        self._listed = listed
        sidebar.dropped.connect(self._on_dropped)
        sidebar.folder_renamed.connect(self._on_folder_renamed)
        sidebar.menu.pinned.connect(self._on_pinned)
        sidebar.menu.archived.connect(self._on_archived)
        sidebar.menu.moved.connect(self._on_moved)
        sidebar.menu.folder_added.connect(self._on_folder_added)
        sidebar.menu.folder_removed.connect(self._on_folder_removed)
        sidebar.menu.folder_instructions_wanted.connect(self._on_instructions_wanted)
        self._window = sidebar

    @Slot(int, object)
    def _on_dropped(self, conversation_id: int, section: Section) -> None:
        if section.kind == "pinned":
            self._on_pinned(conversation_id, True)
        elif section.kind == "archive":
            self._on_archived(conversation_id, True)
        else:
            self._on_moved(conversation_id, section.folder_id)

    @Slot(int, bool)
    def _on_pinned(self, conversation_id: int, is_pinned: bool) -> None:
        self._listed.change(lambda chats: chats.shelf.pin(conversation_id, is_pinned))

    @Slot(int, bool)
    def _on_archived(self, conversation_id: int, is_archived: bool) -> None:
        self._listed.change(lambda chats: chats.shelf.archive(conversation_id, is_archived))

    @Slot(int, int)
    def _on_moved(self, conversation_id: int, folder_id: int) -> None:
        self._listed.change(lambda chats: chats.shelf.move(conversation_id, folder_id))

    @Slot(str, int)
    def _on_folder_added(self, name: str, conversation_id: int) -> None:
        self._listed.change(lambda chats: chats.shelf.add_folder(name, conversation_id))

    @Slot(int)
    def _on_folder_removed(self, folder_id: int) -> None:
        self._listed.change(lambda chats: chats.shelf.remove_folder(folder_id))

    @Slot(int)
    def _on_instructions_wanted(self, folder_id: int) -> None:
        def keep(text: str) -> None:
            self._listed.change(lambda chats: chats.wishes.set_for_folder(folder_id, text))

        self._listed.change(lambda chats: ask_instructions(self._window, chats.wishes.for_folder(folder_id), keep))

    @Slot(int, str)
    def _on_folder_renamed(self, folder_id: int, name: str) -> None:
        self._listed.change(lambda chats: chats.shelf.rename_folder(folder_id, name))
