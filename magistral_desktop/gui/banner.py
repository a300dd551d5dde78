"""A quiet bar above the chat that tells what went wrong and what to do about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from magistral_desktop.errors import UserError
from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.icons import icon
from magistral_desktop.gui.theme import COLORS, GAP_L, GAP_M, GAP_S, Theme
from magistral_desktop.language import tr


class Banner(QFrame):
    """Shows one UserError until it is closed; hidden while there is none."""

    closed = Signal()
    offer_taken = Signal()
    """The button was used that `show_error` gave the words for."""

    def __init__(self, clipboard: QClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(tr("Problem"))
        self._clipboard = clipboard
        self._details = ""
        self._title = QLabel(self)
        self._title.setObjectName("banner_title")
        self._body = QLabel(self)
        self._body.setWordWrap(True)
        for label in (self._title, self._body):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._offer = QPushButton(self)
        self._offer.setObjectName("banner_offer")
        self._offer.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._offer.clicked.connect(self._on_offer_clicked)
        self._copy = tool_button(self, tr("Copy details"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close = tool_button(self, tip=tr("Close"))
        self._close.clicked.connect(self.clear)
        self._arrange()
        self.hide()

    def show_error(self, error: UserError, details: str = "", offer: str = "") -> None:
        """Show the error in place of the one before; `details` is what "Copy details" adds to its words.

        `offer` are the words of a button that helps, "" for none.
        """
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._title.setText(error.title)
        self._body.setText(" ".join(part for part in (error.detail, error.remedy) if part))
        self._details = "\n\n".join(part for part in (str(error), details) if part)
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the theme's colours."""
        self._close.setIcon(icon("close", COLORS[theme].warning_text))

    @Slot()
    def clear(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GAP_S)
        words.addWidget(self._title)
        words.addWidget(self._body)
        words.addSpacing(GAP_S)
        words.addWidget(self._offer)
        layout = QHBoxLayout(self)
        set_margins(layout, GAP_L, GAP_M, GAP_M, GAP_M)
        layout.setSpacing(GAP_M)
        layout.addLayout(words, 1)
        layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _on_offer_clicked(self) -> None:
        self.clear()
        self.offer_taken.emit()

    @Slot()
    def _on_copy_clicked(self) -> None:
        self._clipboard.setText(self._details)
