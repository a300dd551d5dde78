"""A bar that offers the way back from a deletion for a while."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.theme import GAP_L, GAP_S
from magistral_desktop.language import tr

UNDO_MS = 10_000


class UndoBar(QFrame):
    """Hidden but for UNDO_MS after a deletion; `words` say what was deleted."""

    undone = Signal(int)
    """The id that the last `offer` was given."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo")
        self._deleted_id = 0
        self.button = tool_button(self, tr("Undo"))
        self.button.clicked.connect(self._on_undo_clicked)
        layout = QHBoxLayout(self)
        set_margins(layout, GAP_L, GAP_S, GAP_S, GAP_S)
        layout.addWidget(QLabel(words), 1)
        layout.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def offer(self, deleted_id: int) -> None:
        """Offer to undo this deletion instead of the one before."""
        self._deleted_id = deleted_id
        self.show()
        self._timer.start(UNDO_MS)

    @Slot()
    def withdraw(self) -> None:
        """Offer nothing any more."""
        self._timer.stop()
        self.hide()

    @Slot()
    def _on_undo_clicked(self) -> None:
        self.withdraw()
        self.undone.emit(self._deleted_id)
