"""The list of conversations: choose, rename in place, delete with undo, pin, drag into folders, archive."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop.chat.messages import Conversation, Folder
from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.chat_menu import ChatMenu
from magistral_desktop.gui.chat_rows import ChatRows
from magistral_desktop.gui.chat_sections import Section, sections
from magistral_desktop.gui.conversation_model import ConversationModel
from magistral_desktop.gui.icons import icon
from magistral_desktop.gui.search_panel import SearchPanel
from magistral_desktop.gui.theme import COLORS, GAP_L, GAP_M, Theme
from magistral_desktop.gui.undo_bar import UndoBar
from magistral_desktop.language import tr


class Sidebar(QFrame):
    """The conversations, the button for a new one, and the way back from a deletion."""

    new_requested = Signal()
    chosen = Signal(int)
    renamed = Signal(int, str)
    deleted = Signal(int)
    folder_renamed = Signal(int, str)
    dropped = Signal(int, object)
    """A conversation's id, and the `Section` it was dragged into."""

    undo_requested = Signal(int)
    export_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.model = ConversationModel(self)
        self.menu = ChatMenu(self)
        self._rows = ChatRows(self)
        self.new_button = tool_button(self, tr("New chat"))
        self.new_button.clicked.connect(self.new_requested)
        self.list = self._list()
        self.search = SearchPanel(self)
        self.search.asked.connect(self._on_search_asked)
        self._empty = QLabel(tr("Your chats will be listed here."))
        self._empty.hide()  # until it is known that there are none
        self._is_searching = False
        self._shown_id = 0
        self._undo = UndoBar(tr("Chat deleted"), self)
        self._undo.undone.connect(self.undo_requested)
        self._arrange()
        self.model.title_edited.connect(self.renamed)
        self.model.folder_edited.connect(self.folder_renamed)
        self.model.dropped.connect(self.dropped)

    def show_conversations(
        self, conversations: Sequence[Conversation], current_id: int, folders: Sequence[Folder] = ()
    ) -> None:
        """List the conversations in their folders and mark the current one, 0 for none."""
        self.menu.folders = folders
        self._shown_id = current_id
        self.model.show(sections(conversations, folders, datetime.now().astimezone().date()))
        self._empty.setVisible(not conversations and not self._is_searching)
        self._mark_row(self.model.row_of(current_id))

    @property
    def chosen_chat(self) -> Conversation | None:
        """The chat that is chosen in the list, or else the one that is shown, which may be folded away."""
        return self.model.conversation(self.list.currentIndex()) or self.model.known(self._shown_id)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        colors = COLORS[theme]
        self.search.set_theme(theme)
        self._rows.colors = colors
        self.new_button.setIcon(icon("new-chat", colors.text))
        self._rename_action.setIcon(icon("rename", colors.text))
        self._delete_action.setIcon(icon("delete", colors.text))

    @Slot()
    def rename_current(self) -> None:
        """Start editing the chosen conversation's title."""
        if self.list.currentIndex().isValid():
            self.list.edit(self.list.currentIndex())

    @Slot()
    def delete_current(self) -> None:
        """Delete the chosen conversation and offer to undo it."""
        deleted_id = self.model.conversation_id(self.list.currentIndex())
        if not deleted_id:
            return
        self.deleted.emit(deleted_id)
        self._undo.offer(deleted_id)

    @Slot()
    def fold_current(self) -> None:
        """Fold the section of the chosen row, or unfold it, and choose its heading."""
        index = self.list.currentIndex()
        if index.isValid():
            self._toggle(self.model.section(index))

    def _toggle(self, section: Section) -> None:
        self.model.set_folded(section, not self.model.is_folded(section))
        self._mark_row(self.model.row_of_section(section))

    def _mark_row(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0) if row >= 0 else QModelIndex())

    def _list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(tr("Chats"))
        view.setModel(self.model)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setItemDelegate(self._rows)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_context_menu_requested)
        view.clicked.connect(self._on_row_chosen)
        view.activated.connect(self._on_row_chosen)
        self._rename_action = QAction(tr("Rename"), self)
        self._rename_action.setShortcut("F2")
        self._rename_action.triggered.connect(self.rename_current)
        self._delete_action = QAction(tr("Delete"), self)
        self._delete_action.setShortcut(QKeySequence.StandardKey.Delete)
        self._delete_action.triggered.connect(self.delete_current)
        self._export_action = QAction(tr("Export…"), self)
        self._export_action.triggered.connect(self._on_export_requested)
        self._fold_action = QAction(tr("Fold"), self)
        self._fold_action.setShortcuts([QKeySequence(Qt.Key.Key_Left), QKeySequence(Qt.Key.Key_Right)])
        self._fold_action.triggered.connect(self.fold_current)
        for action in (self._rename_action, self._delete_action, self._fold_action):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            view.addAction(action)
        return view

    def _arrange(self) -> None:
        self._empty.setObjectName("hint")
        self._empty.setIndent(GAP_L)
        self._empty.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_M, GAP_M, GAP_M, GAP_M)
        layout.setSpacing(GAP_M)
        layout.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.search)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._undo)

    @Slot(str)
    def _on_search_asked(self, typed: str) -> None:
        """Give what is found the room of the list, and back."""
        self._is_searching = bool(typed)
        self.list.setVisible(not self._is_searching)
        self._empty.setVisible(not self._is_searching and not self.model.rowCount())
        policy = QSizePolicy.Policy.Expanding if self._is_searching else QSizePolicy.Policy.Fixed
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    @Slot(QModelIndex)
    def _on_row_chosen(self, index: QModelIndex) -> None:
        if conversation_id := self.model.conversation_id(index):
            self.chosen.emit(conversation_id)
        else:
            self._toggle(self.model.section(index))

    @Slot()
    def _on_export_requested(self) -> None:
        if conversation_id := self.model.conversation_id(self.list.currentIndex()):
            self.export_requested.emit(conversation_id)

    @Slot(QPoint)
    def _on_context_menu_requested(self, position: QPoint) -> None:
        index = self.list.indexAt(position)
        place = self.list.viewport().mapToGlobal(position)
        if known := self.model.conversation(index):
            self.menu.show_for_chat(known, [self._rename_action, self._delete_action, self._export_action], place)
        elif index.isValid() and self.model.section(index).kind == "folder":
            self.menu.show_for_folder(self.model.section(index), self._rename_action, place)
