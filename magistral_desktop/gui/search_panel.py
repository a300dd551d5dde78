"""The field above the list of chats in which one types what to find in all of them, and what was found."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from magistral_desktop.chat.hits import Hit
from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.entry_field import EntryField
from magistral_desktop.gui.found_list import FoundList
from magistral_desktop.gui.icons import icon
from magistral_desktop.gui.theme import COLORS, GAP_L, GAP_M, GAP_S, Theme
from magistral_desktop.language import counted, tr

_ASK_AFTER_MS = 30
"""So that keys which are held down or come in one go ask once."""


class SearchPanel(QFrame):
    """What is found has the room of the list while there is something in the field."""

    asked = Signal(str, bool)
    """What was typed, and whether the reasoning is searched too; "" for nothing any more."""

    chosen = Signal(object)
    """The `Hit` to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.field = EntryField(self)
        self.field.setPlaceholderText(tr("Search all chats"))
        self.field.setAccessibleName(tr("Search all chats"))
        self.field.setToolTip(tr("Search all chats (Ctrl+Shift+F)"))
        self._icon = QAction(tr("Search"), self)
        self.field.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.with_reasoning = tool_button(self, tip=tr("Search the reasoning too"))
        self.with_reasoning.setCheckable(True)
        self.clear_button = tool_button(self, tip=tr("Leave the search (Esc)"))
        self.count = QLabel(self)
        self.count.setObjectName("hint")
        self.count.setIndent(GAP_L)
        self.results = FoundList(self)
        self._timer = QTimer(self, interval=_ASK_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self._arrange()
        self.field.textChanged.connect(self._on_typed)
        self.field.left.connect(self.leave)
        self.field.entered.connect(self._on_entered)
        self.field.down_pressed.connect(self._on_down_pressed)
        self.with_reasoning.toggled.connect(self._ask)
        self.clear_button.clicked.connect(self.leave)
        self.results.chosen.connect(self.chosen)
        self._show_state()

    @Slot()
    def start(self) -> None:
        """Be ready to type; what was typed before is selected."""
        self.field.selectAll()
        self.field.setFocus()

    @Slot()
    def leave(self) -> None:
        """Show the list of chats again."""
        self.field.clear()

    def show_hits(self, hits: Sequence[Hit], most: int) -> None:
        """Show what was found; `most` is how many hits there can be, beyond which nothing was looked for."""
        self.results.found.show(hits)
        messages = sum(hit.where != "title" for hit in hits)
        if not hits:
            words = tr("Nothing found")
        elif messages >= most:
            words = counted(messages, "The newest place", "The newest {n} places")
        else:
            words = counted(len(hits), "{n} found", "{n} found")
        self.count.setText(words)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in the theme's colours."""
        colors = COLORS[theme]
        self._icon.setIcon(icon("search", colors.muted))
        self.with_reasoning.setIcon(icon("reasoning", colors.text))
        self.clear_button.setIcon(icon("close", colors.text))
        self.results.set_theme(theme)

    def _arrange(self) -> None:
        box = QFrame(self)
        box.setObjectName("search_box")
        row = QHBoxLayout(box)
        set_margins(row, GAP_S, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.field, 1)
        row.addWidget(self.with_reasoning)
        row.addWidget(self.clear_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_M)
        layout.addWidget(box)
        layout.addWidget(self.count)
        layout.addWidget(self.results, 1)

    def _show_state(self) -> None:
        is_searching = bool(self.field.text().strip())
        for part in (self.clear_button, self.count, self.results):
            part.setVisible(is_searching)

    @Slot()
    def _on_typed(self) -> None:
        if self.field.text().strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self._show_state()
        self.asked.emit(self.field.text() if self.field.text().strip() else "", self.with_reasoning.isChecked())

    @Slot()
    def _on_entered(self) -> None:
        """Go to the first hit, or to the chosen one."""
        self._timer.stop()
        self._ask()
        if self.results.found.rowCount():
            self.results.setCurrentIndex(self.results.found.index(0, 0))
            self.chosen.emit(self.results.found.hit(self.results.currentIndex()))

    @Slot()
    def _on_down_pressed(self) -> None:
        if self.results.found.rowCount():
            self.results.setCurrentIndex(self.results.found.index(0, 0))
            self.results.setFocus()
