"""What a search over all chats has found, as rows with the words marked in their place."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from magistral_desktop.chat.hits import Hit
from magistral_desktop.gui.found_rows import HIT, WORDS, FoundRows, short_date
from magistral_desktop.gui.theme import COLORS, Theme
from magistral_desktop.language import tr

_Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """The hits as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, index: _Index) -> Hit:
        """Return the hit of a row."""
        return self._hits[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's hit, or in words what it is."""
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return _said(hit) if role in spoken else None


def _said(hit: Hit) -> str:
    where, date = WORDS[hit.where].said(), short_date(hit.date)
    return tr("{chat}, {where}, {date}: {snippet}", chat=hit.title, where=where, date=date, snippet=hit.snippet)


class FoundList(QListView):
    """The rows; `chosen(Hit)` by a click or Enter."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Found in all chats"))
        self.found = FoundModel(self)
        self._rows = FoundRows(self)
        self.setModel(self.found)
        self.setItemDelegate(self._rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Draw the rows in the theme's colours."""
        self._rows.colors = COLORS[theme]
        self.viewport().update()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self.found.hit(index))
