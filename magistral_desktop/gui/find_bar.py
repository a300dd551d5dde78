"""The bar in which one types what to find in the chat."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.entry_field import EntryField
from magistral_desktop.gui.icons import icon
from magistral_desktop.gui.theme import COLORS, GAP_M, GAP_S, Theme
from magistral_desktop.gui.transcript.find import Query, Scope
from magistral_desktop.gui.transcript.passages import passage_at
from magistral_desktop.language import counted, tr


class FindBar(QFrame):
    """Hidden until `start`. An address of a passage that is pasted into it leads there instead."""

    asked = Signal(object, str)
    """A `Query`, and the `Scope` to find it in."""

    stepped = Signal(int)
    """1 for the next match, -1 for the one before."""

    passage_entered = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(tr("Find in chat"))
        self.field = EntryField(self)
        self.field.setPlaceholderText(tr("Find in this chat, or paste a link to a passage"))
        self.field.setAccessibleName(tr("Find"))
        self.count = QLabel(self)
        self.count.setObjectName("hint")
        self.match_case = tool_button(self, "Aa", tr("Match case"))
        self.match_case.setAccessibleName(tr("Match case"))
        self.reasoning_only = tool_button(
            self, tr("This reasoning"), tr("Find in the reasoning of the reply in view only")
        )
        for button in (self.match_case, self.reasoning_only):
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.toggled.connect(self._ask)
        self.previous_button = tool_button(self, tip=tr("Previous match (Shift+Enter)"))
        self.next_button = tool_button(self, tip=tr("Next match (Enter)"))
        self._close = tool_button(self, tip=tr("Close (Esc)"))
        self.previous_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self._close.clicked.connect(self.close_bar)
        self.field.textChanged.connect(self._ask)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self.close_bar)
        self._arrange()
        self.show_found(0, 0)
        self.hide()

    @property
    def query(self) -> Query:
        """What is to be found."""
        return Query(self.field.text(), self.match_case.isChecked())

    @Slot()
    def start(self) -> None:
        """Show the bar, ready to type; what was typed before is selected."""
        was_hidden = self.isHidden()
        self.show()
        self.field.selectAll()
        self.field.setFocus()
        if was_hidden and self.field.text():
            self._ask()

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar; nothing is marked any more."""
        self.hide()
        self.closed.emit()

    @Slot(int, int)
    def show_found(self, count: int, current: int) -> None:
        """Show how many matches there are, and which is the current one."""
        if not self.field.text().strip():
            words = ""
        elif not count:
            words = tr("No matches")
        else:
            words = _found_words(count, current)
        self.count.setText(words)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(count > 0)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        colors = COLORS[theme]
        self.previous_button.setIcon(icon("up", colors.text, colors.muted))
        self.next_button.setIcon(icon("down", colors.text, colors.muted))
        self._close.setIcon(icon("close", colors.text))

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        set_margins(layout, GAP_M, GAP_S, GAP_S, GAP_S)
        layout.setSpacing(GAP_S)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        for button in (self.previous_button, self.next_button, self.match_case, self.reasoning_only, self._close):
            layout.addWidget(button)

    @Slot()
    def _ask(self) -> None:
        scope: Scope = "reasoning" if self.reasoning_only.isChecked() else "chat"
        query = Query("") if passage_at(self.field.text()) else self.query
        self.asked.emit(query, scope)

    @Slot(int)
    def _on_entered(self, step: int) -> None:
        if passage := passage_at(self.field.text()):
            self.passage_entered.emit(passage)
        else:
            self.stepped.emit(step)


def _found_words(count: int, current: int) -> str:
    if current:
        return tr("{current} of {count}", current=current, count=count)
    return counted(count, "{n} match", "{n} matches")
