"""Asks before a model is removed from the disk."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from magistral_desktop.gui.model_words import size_words
from magistral_desktop.session.models import LocalModel


class RemovalBox(QMessageBox):
    """Says what is freed; `removed` has the model when the user has said so twice."""

    removed = Signal(object)

    def __init__(self, model: LocalModel, parent: QWidget) -> None:
        found = model.found
        super().__init__(QMessageBox.Icon.Question, "Remove a model", f"Remove {found.name}?", parent=parent)
        self.setInformativeText(f"This frees {size_words(found.size_bytes)}. It can be downloaded again.")
        remove = self.addButton("Remove", QMessageBox.ButtonRole.DestructiveRole)
        keep = self.addButton("Keep it", QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        remove.clicked.connect(lambda: self.removed.emit(model))
