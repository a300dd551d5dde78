"""What can be done to a chat or a folder in the list, as the menu that its row has."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from magistral_desktop.chat.messages import Conversation, Folder
from magistral_desktop.gui.chat_sections import Section
from magistral_desktop.gui.dialogs import ask_folder
from magistral_desktop.language import tr


class ChatMenu(QObject):
    """Makes the menus and tells what was chosen in them."""

    pinned = Signal(int, bool)
    archived = Signal(int, bool)
    moved = Signal(int, int)
    """A conversation's id and a folder's, 0 for none."""

    folder_added = Signal(str, int)
    """Its name, and the id of the conversation that is to be in it."""

    folder_removed = Signal(int)
    folder_instructions_wanted = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.folders: Sequence[Folder] = ()

    def show_for_chat(self, known: Conversation, actions: Sequence[QAction], position: QPoint) -> None:
        """Show what can be done to a chat; `actions` are those that the list has itself."""
        menu = self._menu()
        pin = menu.addAction(tr("Unpin") if known.is_pinned else tr("Pin"))
        pin.triggered.connect(lambda: self.pinned.emit(known.id, not known.is_pinned))
        self.fill_folders(menu.addMenu(tr("Move to Folder")), known)
        archive = menu.addAction(
            tr("Bring Back from the Archive") if known.is_archived else tr("Archive", about="verb")
        )
        archive.triggered.connect(lambda: self.archived.emit(known.id, not known.is_archived))
        menu.addSeparator()
        menu.addActions(list(actions))
        menu.popup(position)

    def show_for_folder(self, section: Section, rename: QAction, position: QPoint) -> None:
        """Show what can be done to a folder."""
        menu = self._menu()
        menu.addAction(rename)
        instructions = menu.addAction(tr("Instructions…"))
        instructions.triggered.connect(lambda: self.folder_instructions_wanted.emit(section.folder_id))
        remove = menu.addAction(tr("Remove the Folder, Keep Its Chats"))
        remove.triggered.connect(lambda: self.folder_removed.emit(section.folder_id))
        menu.popup(position)

    def fill_folders(self, menu: QMenu, known: Conversation) -> None:
        """Add the folders that a chat can be moved to."""
        for folder in sorted(self.folders, key=lambda folder: folder.name.casefold()):
            action = menu.addAction(folder.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(folder.id == known.folder_id)
            action.triggered.connect(lambda _checked, to=folder.id: self.moved.emit(known.id, to))
        menu.addSeparator()
        out = menu.addAction(tr("No Folder"))
        out.setEnabled(known.folder_id != 0)
        out.triggered.connect(lambda: self.moved.emit(known.id, 0))
        new = menu.addAction(tr("New Folder…"))
        new.triggered.connect(lambda: ask_folder(self._window, lambda name: self.folder_added.emit(name, known.id)))

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
