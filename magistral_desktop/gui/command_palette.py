"""The command palette: one box for every action and every chat, for the keyboard alone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QMenuBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop.gui.entry_field import EntryField
from magistral_desktop.gui.listed_chats import ListedChats
from magistral_desktop.gui.palette_entries import Entry, best, chat_entries, hit_entries, menu_entries
from magistral_desktop.gui.palette_rows import EntryModel
from magistral_desktop.gui.sections import plain_label
from magistral_desktop.gui.theme import GAP_M
from magistral_desktop.language import tr

_WIDTH, _HEIGHT, _EDGE, _TOP = 640, 440, 20, 56
_SEARCH_AFTER_MS = 150
_MOST_RECENT, _MOST_CHATS, _MOST_HITS = 5, 20, 20
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Search = Callable[[str], Sequence[Entry]]


def open_palette(window: QWidget, bar: QMenuBar, listed: ListedChats) -> None:
    """Offer what the menus have and all chats."""
    palette = CommandPalette(
        menu_entries(bar),
        chat_entries(listed.conversations(), listed.open),
        lambda typed: hit_entries(listed.search(typed), listed.open_hit),
        window,
    )
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    palette.show()
    palette.activateWindow()


class CommandPalette(QDialog):
    """Shows what fits the words that are typed; Enter does it, Esc and a look elsewhere close it.

    `search` finds what stands in the chats; it is asked when the typing rests.
    """

    def __init__(self, actions: Sequence[Entry], chats: Sequence[Entry], search: Search, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(tr("Command palette"))
        self._actions = actions
        self._chats = chats
        self._search = search
        self._rows = EntryModel(self)
        self.list = self._make_list()
        self.field = _Field(self.list, self)
        self.field.textChanged.connect(self._on_typed)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self.reject)
        self._nothing = plain_label(self, tr("Nothing has these words."), "hint")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SEARCH_AFTER_MS)
        self._rest.timeout.connect(self._on_rested)
        self._lay_out()
        self._place(parent)
        self._show([*chats[:_MOST_RECENT], *actions])

    @property
    def shown(self) -> list[Entry]:
        """The rows from the top."""
        return self._rows.entries

    def event(self, event: QEvent) -> bool:
        """Close when another window is used."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.reject()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Search no more: the chats may be closed before the palette is gone."""
        self._rest.stop()
        super().hideEvent(event)

    def _make_list(self) -> QTreeView:
        view = QTreeView(self)
        view.setModel(self._rows)
        view.setAccessibleName(tr("Commands and chats that fit"))
        view.setHeaderHidden(True)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are the field's, which moves the row
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        view.clicked.connect(self._on_clicked)
        view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        return view

    def _lay_out(self) -> None:
        frame = QFrame(self)
        frame.setObjectName("palette_frame")
        column = QVBoxLayout(frame)
        column.setContentsMargins(GAP_M, GAP_M, GAP_M, GAP_M)
        column.setSpacing(GAP_M)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _place(self, window: QWidget) -> None:
        """Take the upper middle of the window."""
        self.resize(min(_WIDTH, window.width() - 2 * _EDGE), min(_HEIGHT, window.height() - _TOP - _EDGE))
        place = window.mapToGlobal(window.rect().topLeft())
        self.move(place.x() + (window.width() - self.width()) // 2, place.y() + _TOP)

    def _show(self, entries: list[Entry]) -> None:
        self._rows.show(entries)
        self._nothing.setVisible(not entries)
        self.list.setVisible(bool(entries))
        self.list.setCurrentIndex(self._rows.index(0, 0))

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        if typed.strip():
            self._show([*best(self._actions, typed), *best(self._chats, typed)[:_MOST_CHATS]])
            self._rest.start()
        else:
            self._rest.stop()
            self._show([*self._chats[:_MOST_RECENT], *self._actions])

    @Slot()
    def _on_rested(self) -> None:
        """Add what stands in the chats below what is there; the chosen row stays."""
        found = list(self._search(self.field.text()))[:_MOST_HITS]
        if self.shown:
            self._rows.add(found)
        else:
            self._show(found)

    @Slot()
    def _on_entered(self) -> None:
        self._do(self.list.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._do(index)

    def _do(self, index: QModelIndex) -> None:
        """Close first: what is done may open a window, or give the prompt box the focus."""
        if index.isValid():
            act = self.shown[index.row()].act
            self.accept()
            act()

    @Slot(QModelIndex)
    def _on_row_changed(self, index: QModelIndex) -> None:
        """Say the row to a screen reader, which is with the field."""
        if index.isValid() and self.isVisible():
            entry = self.shown[index.row()]
            said = tr("{words}, {detail}", words=entry.words, detail=entry.detail)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))


class _Field(EntryField):
    """A line to type in that leaves the keys up and down to the list."""

    def __init__(self, rows: QTreeView, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setPlaceholderText(tr("Type a command, or words of a chat"))
        self.setAccessibleName(tr("Command or words of a chat"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the row, or do what such a field does."""
        if event.key() in _MOVING:
            QCoreApplication.sendEvent(self._rows, event)
        else:
            super().keyPressEvent(event)
