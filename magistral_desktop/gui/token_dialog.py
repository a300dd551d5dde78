"""Asks for an access token: what it is for, where it goes, where it is kept."""

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from magistral_desktop.gui.sections import button, plain_label
from magistral_desktop.gui.theme import GAP_L, GAP_M
from magistral_desktop.language import mark, tr

_WIDTH = 460
_ABOUT = mark(
    "Some models are given only to people who have accepted their conditions. Accept them on the model's page, make a "
    "token there that may read, and enter it here."
)
_WHERE = mark(
    "It is sent to {host} and to nobody else. It is kept in this system's keychain; where there is none, it is used "
    "until you close the app. It is never written into the app's settings or logs."
)


class TokenDialog(QDialog):
    """Passes on what was entered for the hub at `endpoint`."""

    def __init__(self, endpoint: str, receive: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._receive = receive
        host = urlsplit(endpoint).netloc
        self.setObjectName("token")
        self.setWindowTitle(tr("Access token"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText("hf_…")
        self.field.setAccessibleName(tr("Access token for {host}", host=host))
        self.field.textChanged.connect(self._on_edited)
        self.keep = button(self, tr("Use this token"), primary=True)
        self.keep.setDefault(True)
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self.accept)
        cancel = button(self, tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP_L, 2 * GAP_L, 2 * GAP_L, 2 * GAP_L)
        column.setSpacing(GAP_L)
        column.addWidget(plain_label(self, tr("Access token for {host}", host=host), "heading"))
        column.addWidget(plain_label(self, _ABOUT.said()))
        column.addWidget(self.field)
        column.addWidget(plain_label(self, _WHERE.said(host=host), "hint"))
        column.addLayout(row)
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))
        self.field.setFocus()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.keep.setEnabled(bool(text.strip()))

    @Slot()
    def _on_accepted(self) -> None:
        if token := self.field.text().strip():
            self._receive(token)
