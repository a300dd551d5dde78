"""The model that suits this computer: which, why in one sentence, and a bar of where the memory goes."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from magistral_desktop.gui.memory_bar import MemoryBar, shares_of
from magistral_desktop.gui.sections import plain_label
from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S, Theme
from magistral_desktop.language import tr
from magistral_desktop.models.catalog import MINISTRAL
from magistral_desktop.models.fit import Advice, Choice
from magistral_desktop.models.machine import Machine
from magistral_desktop.session.hub import Offered, Source


def title_of(choice: Choice) -> str:
    """Return what a known model's file is called."""
    return f"{choice.model.title} · {choice.file.quantization}"


def offered_by(choice: Choice) -> Offered:
    """Return where a known model's file is, and how large it is."""
    return Offered(Source(choice.model.repository, choice.file.name, choice.model.revision), choice.file.size_bytes)


class RecommendedCard(QFrame):
    """Shows an advice; what can be done with its model is added below."""

    def __init__(self, advice: Advice, machine: Machine, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        choice = advice.choice
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP_L + GAP_S, GAP_L, GAP_L + GAP_S, GAP_L)
        self._column.setSpacing(GAP_M)
        caption = tr("Recommended for this computer") if choice else tr("No model fits")
        self._column.addWidget(plain_label(self, caption, "caption"))
        if choice:
            self._column.addWidget(plain_label(self, title_of(choice), "card_title"))
        self._column.addWidget(plain_label(self, _reason(advice)))
        if choice and choice.memory:
            left_bytes = machine.whole_bytes - choice.memory.total
            self._column.addWidget(MemoryBar(shares_of(choice.memory.parts, left_bytes), theme, self))

    def add(self, actions: QWidget) -> None:
        """Put what can be done below the rest."""
        self._column.addWidget(actions)


def _reason(advice: Advice) -> str:
    """Return the reason without the name, which stands above it; the sentence where it says why not another model."""
    choice = advice.choice
    return choice.reason if choice and choice.model.key != MINISTRAL.key else advice.sentence
