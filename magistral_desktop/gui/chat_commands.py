"""What the Chat menu does to the place of a chat in the list: pin it, move it to a folder, archive it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from magistral_desktop.gui.sidebar import Sidebar
from magistral_desktop.language import tr


class ChatCommands(QObject):
    """The entries, which are about the chat that is chosen in the list, or else the one that is shown."""

    def __init__(self, sidebar: Sidebar, window: QWidget) -> None:
        super().__init__(window)
        self._sidebar = sidebar
        self._pin = QAction(tr("&Pin"), self)
        self._pin.setShortcut(QKeySequence("Ctrl+Shift+P"))
        self._pin.triggered.connect(self._on_pin)
        self._archive = QAction(tr("Arc&hive"), self)
        self._archive.setShortcut(QKeySequence("Ctrl+Shift+H"))
        self._archive.triggered.connect(self._on_archive)
        self._folders = QMenu(tr("Move to &Folder"), window)
        self._folders.aboutToShow.connect(self._on_folders_opened)

    def add_to(self, menu: QMenu) -> None:
        """Add the entries to a menu, where they say what they would do when it opens."""
        menu.addAction(self._pin)
        menu.addMenu(self._folders)
        menu.addAction(self._archive)
        menu.aboutToShow.connect(self._show_state)

    @Slot()
    def _show_state(self) -> None:
        known = self._sidebar.chosen_chat
        self._pin.setText(tr("Un&pin") if known and known.is_pinned else tr("&Pin"))
        self._archive.setText(tr("Bring Back from the Arc&hive") if known and known.is_archived else tr("Arc&hive"))
        self._folders.setEnabled(known is not None)

    @Slot()
    def _on_pin(self) -> None:
        if known := self._sidebar.chosen_chat:
            self._sidebar.menu.pinned.emit(known.id, not known.is_pinned)

    @Slot()
    def _on_archive(self) -> None:
        if known := self._sidebar.chosen_chat:
            self._sidebar.menu.archived.emit(known.id, not known.is_archived)

    @Slot()
    def _on_folders_opened(self) -> None:
        self._folders.clear()
        if known := self._sidebar.chosen_chat:
            self._sidebar.menu.fill_folders(self._folders, known)
