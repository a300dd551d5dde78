"""A model that the app does not know by name: its repository is asked for the files it has."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from magistral_desktop.errors import UserError
from magistral_desktop.gui.sections import button, plain_label
from magistral_desktop.gui.theme import GAP_M
from magistral_desktop.session.models import Models, Offered


class OtherModel(QWidget):
    """A field for a repository's name; its files come by `Models.listed`, and are shown by the window."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self.repository = QLineEdit(self)
        self.repository.setPlaceholderText("owner/name of a repository with GGUF files")
        self.repository.setAccessibleName("Repository on Hugging Face")
        self.repository.returnPressed.connect(self._on_asked)
        self.repository.textChanged.connect(self._on_edited)
        self.look = button(self, "List its files")
        self.look.setEnabled(False)
        self.look.clicked.connect(self._on_asked)
        self._said = plain_label(self, "", "other_said")
        self._said.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(self.repository, 1)
        row.addWidget(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(plain_label(self, "Other model", "heading"))
        column.addLayout(row)
        column.addWidget(self._said)
        models.listed.connect(self._on_listed)
        models.listing_failed.connect(self._on_failed)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.look.setEnabled(bool(text.strip()))

    @Slot()
    def _on_asked(self) -> None:
        if repo := self.repository.text().strip():
            self._say("Asking the Hub…")
            self._models.list_files(repo)

    @Slot(object)
    def _on_listed(self, offered: tuple[Offered, ...]) -> None:
        self._say("" if offered else "It has no model in one GGUF file.")

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._say(str(error), is_wrong=True)

    def _say(self, words: str, *, is_wrong: bool = False) -> None:
        self._said.setProperty("wrong", is_wrong)
        self._said.style().polish(self._said)
        self._said.setText(words)
        self._said.setVisible(bool(words))
