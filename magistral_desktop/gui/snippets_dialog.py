"""The snippets: their names in a list, the text of the chosen one beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop.chat.wishes import MAX_SNIPPETS, Snippet, snippet_name
from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.theme import GAP_L, GAP_M
from magistral_desktop.language import tr

_SIZE = (600, 380)
_LIST_WIDTH = 180
_TEXT = Qt.ItemDataRole.UserRole


class SnippetsDialog(QDialog):
    """Adds, changes and removes them; `chosen` has all of them when it is accepted."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, snippets: Sequence[Snippet]) -> None:
        super().__init__(parent)
        self.setObjectName("cut")
        self.setWindowTitle(tr("Snippets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.names = QListWidget(self)
        self.names.setAccessibleName(tr("Snippets"))
        self.names.setFixedWidth(_LIST_WIDTH)
        self.name, self.text = QLineEdit(self), QPlainTextEdit(self)
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name"))
        self.text.setPlaceholderText(tr("The text that typing / and the name puts into the prompt box"))
        self.text.setAccessibleName(tr("Text"))
        self.text.setTabChangesFocus(True)
        self.add_button, self.remove_button = QPushButton(tr("Add"), self), QPushButton(tr("Remove"), self)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        self._arrange()
        for snippet in snippets:
            self._add(snippet)
        self._connect()
        self.names.setCurrentRow(0)
        self._show_current()

    @Slot()
    def add(self) -> None:
        """Add a snippet without a text."""
        if self.names.count() < MAX_SNIPPETS:
            self._add(Snippet(self._free_name(), ""))
            self.names.setCurrentRow(self.names.count() - 1)
            self.name.setFocus()
            self.name.selectAll()

    @Slot()
    def remove(self) -> None:
        """Remove the chosen one."""
        self.names.takeItem(self.names.currentRow())

    def _add(self, snippet: Snippet) -> None:
        item = QListWidgetItem(snippet.name)
        item.setData(_TEXT, snippet.text)
        self.names.addItem(item)

    def _free_name(self) -> str:
        names = {self.names.item(row).text() for row in range(self.names.count())}
        numbered = (tr("snippet-{number}", number=str(number)) for number in range(1, MAX_SNIPPETS + 2))
        return next(name for words in numbered if (name := snippet_name(words)) not in names)

    def _arrange(self) -> None:
        ways = QHBoxLayout()
        ways.addWidget(self.add_button)
        ways.addWidget(self.remove_button)
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.names, 1)
        left.addLayout(ways)
        right.addWidget(self.name)
        right.addWidget(self.text, 1)
        row.setSpacing(GAP_M)
        row.addLayout(left)
        row.addLayout(right, 1)
        hint = QLabel(tr("Type / and a name in the prompt box, or take one from the Chat menu."), self)
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addLayout(row, 1)
        column.addWidget(hint)
        column.addWidget(self.buttons)
        self.resize(*_SIZE)
        follow_reading(self)

    def _connect(self) -> None:
        self.names.currentRowChanged.connect(self._show_current)
        self.name.textEdited.connect(self._on_name_edited)
        self.text.textChanged.connect(self._on_text_changed)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)

    @Slot()
    def _show_current(self) -> None:
        is_chosen = self.names.currentRow() >= 0
        for part in (self.name, self.text, self.remove_button):
            part.setEnabled(is_chosen)
        self.name.setText(self.names.currentItem().text() if is_chosen else "")
        self.text.setPlainText(self.names.currentItem().data(_TEXT) if is_chosen else "")

    @Slot(str)
    def _on_name_edited(self, typed: str) -> None:
        if self.names.currentRow() >= 0 and snippet_name(typed):
            self.names.currentItem().setText(snippet_name(typed))

    @Slot()
    def _on_text_changed(self) -> None:
        if self.names.currentRow() >= 0:
            self.names.currentItem().setData(_TEXT, self.text.toPlainText())

    @Slot()
    def _on_accepted(self) -> None:
        items = (self.names.item(row) for row in range(self.names.count()))
        self.chosen.emit([Snippet(item.text(), item.data(_TEXT)) for item in items if item.data(_TEXT)])
        self.accept()
