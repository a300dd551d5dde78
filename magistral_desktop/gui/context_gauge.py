"""How full the context is: a thin bar with its numbers, there when it matters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from magistral_desktop.chat.ledger import Ledger
from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.theme import GAP_M
from magistral_desktop.language import counted, tr

_BAR_WIDTH, _BAR_HEIGHT = 96, 4


def gauge_words(ledger: Ledger) -> str:
    """Return "12,400 of 40,960 tokens"."""
    used, context = ledger.used_tokens, ledger.context_tokens
    if ledger.is_exact:
        return counted(context, "{used} of {n} token", "{used} of {n} tokens", used=used)
    return counted(context, "about {used} of {n} token", "about {used} of {n} tokens", used=used)


class ContextGauge(QWidget):
    """Shown when more than half of the context is used; a click asks for the ledger."""

    ledger_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("gauge")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Context in use"))
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self.button = tool_button(self, "0", tr("What fills the context, and what leaving it out would free"))
        self.button.setObjectName("gauge_words")
        self.button.clicked.connect(self.ledger_requested)
        row = QHBoxLayout(self)
        set_margins(row, GAP_M, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(self._bar)
        row.addWidget(self.button)
        row.addStretch(1)
        self.hide()

    def show_ledger(self, ledger: Ledger) -> None:
        """Show how much is used."""
        used, context = ledger.used_tokens, ledger.context_tokens
        self._bar.setRange(0, max(1, context))
        self._bar.setValue(min(used, context))
        self._bar.setProperty("full", used > context * 0.9)
        self._bar.style().unpolish(self._bar)  # a style sheet reads a property only when it is polished anew
        self._bar.style().polish(self._bar)
        words = gauge_words(ledger)
        self.button.setText(words)
        self.button.setAccessibleName(tr("Context: {used}", used=words))
        self.setVisible(2 * used > context > 0)
