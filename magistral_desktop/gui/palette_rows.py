"""The rows of the command palette: words, and what stands beside them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from magistral_desktop.chat.words import listed
from magistral_desktop.gui.direction import isolated
from magistral_desktop.gui.palette_entries import Entry

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class EntryModel(QAbstractTableModel):
    """Two columns for each entry.

    A model of our own rather than Qt's standard items: the process once crashed where Qt took out a row of those.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def add(self, entries: Sequence[Entry]) -> None:
        """Put rows below those that are there."""
        if entries:
            first = len(self.entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self.entries += entries
            self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # as Qt's own has it
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return two."""
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Return the words in the first column, and what stands beside them in the second."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry, is_first = self.entries[index.row()], index.column() == 0
        if role == _Role.DisplayRole:
            return isolated(entry.words if is_first else entry.detail)
        if role == _Role.ToolTipRole:
            return entry.words
        if role == _Role.AccessibleTextRole and is_first:
            return listed([entry.words, entry.detail])
        if role == _Role.TextAlignmentRole and not is_first:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
