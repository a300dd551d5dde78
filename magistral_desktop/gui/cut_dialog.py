"""Before a reply is taken back into its thought: where it is cut, and what the model should think there."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S
from magistral_desktop.language import tr

QUOTED_CHARACTERS = 160
_WIDTH, _NOTE_HEIGHT = 480, 84


def last_words(text: str, limit: int = QUOTED_CHARACTERS) -> str:
    """Return the end of a text on one line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    _, space, end = line[-limit:].partition(" ")
    return f"… {end}" if space else f"…{line[-limit:]}"


class CutDialog(QDialog):
    """Shows the last words of `kept` and passes a note on, "" for none."""

    def __init__(self, parent: QWidget, kept: str, receive: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._receive = receive
        self.setObjectName("cut")
        self.setWindowTitle(tr("Go on from here"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.quote = self._label(last_words(kept) or tr("Nothing: the model thinks anew."))
        self.quote.setObjectName("quote")
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_HEIGHT)
        asked = self._label(tr("&Note, if you like. The model goes on as if it had thought this itself:"))
        asked.setBuddy(self.note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Go on"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(self._label(tr("Another version of the reply begins with the reasoning up to here:")))
        column.addWidget(self.quote)
        column.addWidget(self._label(tr("The reply as it is now is kept beside it.")))
        column.addSpacing(GAP_S)
        column.addWidget(asked)
        column.addWidget(self.note)
        column.addSpacing(GAP_S)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self.note.setFocus()

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    @Slot()
    def _on_accepted(self) -> None:
        self._receive(self.note.toPlainText().strip())
