"""The licences of all that the app is made of, to read and to search with the eyes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from magistral_desktop.gui.theme import GAP_L, GAP_M
from magistral_desktop.language import tr
from magistral_desktop.storage.licences import licences

_WIDTH, _HEIGHT = 720, 560


class LicencesDialog(QDialog):
    """Shows the text; it can be selected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("licences")
        self.setWindowTitle(tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self.text = QPlainTextEdit(licences(), self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(self.text)
        column.addWidget(buttons)
