"""A file that does not say how its text is encoded: in which way it is to be read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from magistral_desktop.gui.setting_rows import Choices
from magistral_desktop.gui.theme import GAP_L, GAP_M
from magistral_desktop.language import Marked, mark, tr

_ENCODINGS: dict[str, Marked] = {
    "cp1252": mark("Western European (Windows-1252)"),
    "cp1250": mark("Central European (Windows-1250)"),
    "cp1251": mark("Cyrillic (Windows-1251)"),
    "cp1253": mark("Greek (Windows-1253)"),
    "shift_jis": mark("Japanese (Shift JIS)"),
    "gb18030": mark("Chinese (GB 18030)"),
    "big5": mark("Chinese (Big5)"),
    "euc_kr": mark("Korean (EUC-KR)"),
    "utf-16-le": mark("UTF-16 without a mark, little-endian"),
}

_WIDTH = 400


class EncodingDialog(QDialog):
    """Asks for an encoding; `chosen` has it by Python's name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        """Take the name of the file."""
        super().__init__(parent)
        self.setObjectName("cut")
        self.setWindowTitle(tr("Which encoding?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked = QLabel(tr("“{name}” is not UTF-8, and does not say what it is. Its text is:", name=name), self)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setWordWrap(True)
        self.choices = Choices(self)
        asked.setBuddy(self.choices)
        for encoding, words in _ENCODINGS.items():
            self.choices.addItem(words.said(), encoding)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        for part in (asked, self.choices, buttons):
            column.addWidget(part)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _on_accepted(self) -> None:
        self.chosen.emit(self.choices.currentData())
        self.accept()
