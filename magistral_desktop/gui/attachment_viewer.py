"""The text of an attached file, to be read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.gui.attachment_words import about_file
from magistral_desktop.gui.theme import GAP_L, GAP_M

_WIDTH, _HEIGHT = 640, 520
_LONG_LINE_CHARACTERS = 10_000


class AttachmentViewer(QDialog):
    """Shows what the model is sent of a file, which itself may be gone."""

    def __init__(self, parent: QWidget, file: Attachment) -> None:
        super().__init__(parent)
        self.setObjectName("cut")
        self.setWindowTitle(file.name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = QLabel(about_file(file), self)
        about.setObjectName("hint")
        about.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(file.name)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        if any(len(line) > _LONG_LINE_CHARACTERS for line in file.text.splitlines()):
            self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)  # Qt takes minutes to wrap such a line
        self.text.setPlainText(file.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(about)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)
