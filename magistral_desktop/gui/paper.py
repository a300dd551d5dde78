"""The chat that is shown, on paper; what that needs is loaded when it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QWidget

from magistral_desktop.gui.chat_pane import ChatPane

if TYPE_CHECKING:
    from magistral_desktop.gui.printing import Printing


class Paper(QObject):
    """Puts the chat of a pane on paper.

    Signal: `failed(UserError)`.
    """

    failed = Signal(object)

    def __init__(self, pane: ChatPane, clipboard: QClipboard, window: QWidget) -> None:
        super().__init__(window)
        self._pane = pane
        self._clipboard = clipboard
        self._window = window
        self._made: Printing | None = None

    @Slot()
    def print_chat(self) -> None:
        """Ask for a printer and print."""
        self._printing().print_document(self._pane.document())

    def _printing(self) -> "Printing":
        from magistral_desktop.gui.printing import Printing  # late: it delays the first paint

        if self._made is None:
            self._made = Printing(self._clipboard, self._window)
            self._made.failed.connect(self.failed)
        return self._made
