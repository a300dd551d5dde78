"""The list of conversations: choose, rename in place, delete with undo."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop.chat.messages import Conversation
from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.icons import icon
from magistral_desktop.gui.theme import COLORS, GAP_L, GAP_M, Theme
from magistral_desktop.gui.undo_bar import UndoBar

_Index = QModelIndex | QPersistentModelIndex


class ConversationModel(QAbstractListModel):
    """The conversations as rows; editing a row asks for a new title."""

    title_edited = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversations: list[Conversation] = []

    def show(self, conversations: Sequence[Conversation]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._conversations = list(conversations)
        self.endResetModel()

    def conversation_id(self, index: _Index) -> int:
        """Return the id of a row's conversation."""
        return self._conversations[index.row()].id

    def row_of(self, conversation_id: int) -> int:
        """Return a conversation's row, -1 if it is not listed."""
        rows = (row for row, known in enumerate(self._conversations) if known.id == conversation_id)
        return next(rows, -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of conversations."""
        return 0 if parent.isValid() else len(self._conversations)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the title of a row."""
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)
        return self._conversations[index.row()].title if role in shown else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be chosen and renamed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass a new title on; the row follows when the conversations are shown again."""
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not title or title == self._conversations[index.row()].title:
            return False
        self.title_edited.emit(self.conversation_id(index), title)
        return True


class Sidebar(QFrame):
    """The conversations, the button for a new one, and the way back from a deletion."""

    new_requested = Signal()
    chosen = Signal(int)
    renamed = Signal(int, str)
    deleted = Signal(int)
    undo_requested = Signal(int)
    export_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.model = ConversationModel(self)
        self.new_button = tool_button(self, "New chat")
        self.new_button.clicked.connect(self.new_requested)
        self.list = self._list()
        self._empty = QLabel("Your chats will be listed here.")
        self._empty.hide()  # until it is known that there are none
        self._undo = UndoBar("Chat deleted", self)
        self._undo.undone.connect(self.undo_requested)
        self._arrange()
        self.model.title_edited.connect(self.renamed)

    def show_conversations(self, conversations: Sequence[Conversation], current_id: int) -> None:
        """List the conversations and mark the current one, 0 for none."""
        self.model.show(conversations)
        self._empty.setVisible(not conversations)
        row = self.model.row_of(current_id)
        self.list.setCurrentIndex(self.model.index(row, 0) if row >= 0 else QModelIndex())

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        colors = COLORS[theme]
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
        index = self.list.currentIndex()
        if not index.isValid():
            return
        deleted_id = self.model.conversation_id(index)
        self.deleted.emit(deleted_id)
        self._undo.offer(deleted_id)

    def _list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName("Chats")
        view.setModel(self.model)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setUniformItemSizes(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_context_menu_requested)
        view.clicked.connect(self._on_row_chosen)
        view.activated.connect(self._on_row_chosen)
        self._rename_action = QAction("Rename", self)
        self._rename_action.setShortcut("F2")
        self._rename_action.triggered.connect(self.rename_current)
        self._delete_action = QAction("Delete", self)
        self._delete_action.setShortcut(QKeySequence.StandardKey.Delete)
        self._delete_action.triggered.connect(self.delete_current)
        for action in (self._rename_action, self._delete_action):
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
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._undo)

    @Slot(QModelIndex)
    def _on_row_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.conversation_id(index))

    @Slot(QPoint)
    def _on_context_menu_requested(self, position: QPoint) -> None:
        if self.list.indexAt(position).isValid():
            menu = QMenu(self)
            menu.addActions([self._rename_action, self._delete_action])
            chat = self.model.conversation_id(self.list.indexAt(position))
            menu.addAction("Export…", lambda: self.export_requested.emit(chat))
            menu.popup(self.list.viewport().mapToGlobal(position))
            menu.aboutToHide.connect(menu.deleteLater)
