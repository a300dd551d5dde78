"""The ledger of the context: what is sent next, part by part, and what leaving a part out would free."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop.chat.ledger import Entry, EntryKind, Ledger
from magistral_desktop.gui.attachment_words import part_words
from magistral_desktop.gui.context_gauge import gauge_words
from magistral_desktop.gui.direction import isolated
from magistral_desktop.gui.theme import GAP_L, GAP_M
from magistral_desktop.language import Marked, counted, joined, mark, number, tr

_SIZE = (640, 480)
_TITLE_CHARACTERS = 80
_KINDS: dict[EntryKind, Marked] = {
    "reasoning prompt": mark("The model’s reasoning prompt"),
    "instructions": mark("Instructions: {title}"),
    "attachment": mark("File: {title}"),
    "answer": mark("Answer: {title}"),
    "thought": mark("Reasoning (never sent again)"),
}
_PART, _TOKENS, _FREED = range(3)
_ID, _INDEX = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class LedgerDialog(QDialog):
    """Shows a ledger; turns and files can be unchecked, to be left out, and checked again."""

    turn_toggled = Signal(int, bool)
    """A question's id, and whether it is left out with its reply."""

    file_toggled = Signal(int, int, bool)
    """A question's id, the number of its file, and whether that is left out."""

    def __init__(self, parent: QWidget, ledger: Ledger) -> None:
        super().__init__(parent)
        self.setObjectName("cut")
        self.setWindowTitle(tr("Context"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.about = QLabel(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.tree = self._tree()
        hint = QLabel(tr("A part that is unchecked stays in the chat, but the model is not sent it."), self)
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(self.about)
        column.addWidget(self.tree, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.resize(*_SIZE)
        self.show_ledger(ledger)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show the ledger as it is now, where the reader is."""
        bar = self.tree.verticalScrollBar()
        position = bar.value()
        self.tree.blockSignals(True)
        self.tree.clear()
        turn: QTreeWidgetItem | None = None
        for entry in ledger.entries:
            item = self._item(entry, ledger)
            if entry.kind == "question":
                turn = item
                self.tree.addTopLevelItem(item)
            elif turn and entry.message_id:
                turn.addChild(item)
            else:
                self.tree.addTopLevelItem(item)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        bar.setValue(position)
        self.about.setText(_summary(ledger))

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(tr("Parts of the context"))
        tree.setHeaderLabels([tr("Part"), tr("Tokens"), tr("Frees", about="over numbers of tokens")])
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setUniformRowHeights(True)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(_PART, QHeaderView.ResizeMode.Stretch)
        for column in (_TOKENS, _FREED):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        tree.itemChanged.connect(self._on_item_changed)
        return tree

    def _item(self, entry: Entry, ledger: Ledger) -> QTreeWidgetItem:
        can_leave = entry.kind in ("question", "attachment") and entry.message_id > 0
        freed = ledger.freed_by(entry) if can_leave else 0
        size = number(entry.tokens) if entry.is_exact else tr("about {tokens}", tokens=entry.tokens)
        item = QTreeWidgetItem([_words(entry), size, number(freed) if freed else ""])
        item.setToolTip(_PART, entry.title[:400])
        for column in (_TOKENS, _FREED):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(_PART, _ID, entry.message_id)
        item.setData(_PART, _INDEX, entry.index)
        if can_leave:
            item.setCheckState(_PART, Qt.CheckState.Checked if entry.is_sent else Qt.CheckState.Unchecked)
        if not entry.is_sent:
            for column in (_PART, _TOKENS, _FREED):
                item.setForeground(column, self.palette().placeholderText())
        return item

    @Slot(QTreeWidgetItem, int)
    def _on_item_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        is_left_out = item.checkState(_PART) == Qt.CheckState.Unchecked
        message_id, index = int(item.data(_PART, _ID)), int(item.data(_PART, _INDEX))
        if index < 0:
            self.turn_toggled.emit(message_id, is_left_out)
        else:
            self.file_toggled.emit(message_id, index, is_left_out)


def _words(entry: Entry) -> str:
    line = " ".join(entry.title.split())
    title = line if len(line) <= _TITLE_CHARACTERS else f"{line[:_TITLE_CHARACTERS].rstrip()}…"
    if entry.kind == "attachment":
        title = joined([title, part_words(entry.part)], " · ")
    own = isolated(title)
    return _KINDS[entry.kind].said(title=own) if entry.kind in _KINDS else own


def _summary(ledger: Ledger) -> str:
    if not ledger.context_tokens:
        return tr("Load a model to see what fills its context.")
    used, left = gauge_words(ledger), ledger.context_tokens - ledger.used_tokens
    if left < 0:
        return counted(
            -left,
            "Sent next: {used}. That is {n} too many: leave something out.",
            "Sent next: {used}. That is {n} too many: leave something out.",
            used=used,
        )
    return counted(
        left,
        "Sent next: {used}. {n} is left for your question and the reply.",
        "Sent next: {used}. {n} are left for your question and the reply.",
        used=used,
    )
