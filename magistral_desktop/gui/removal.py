"""Asks before a model is removed from the disk."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from magistral_desktop.gui.model_words import size_words
from magistral_desktop.language import tr
from magistral_desktop.session.models import LocalModel


class RemovalBox(QMessageBox):
    """Says what is freed; `removed` has the model when the user has said so twice."""

    removed = Signal(object)

    def __init__(self, model: LocalModel, parent: QWidget) -> None:
        found = model.found
        super().__init__(
            QMessageBox.Icon.Question, tr("Remove a model"), tr("Remove {name}?", name=found.name), parent=parent
        )
        self.setInformativeText(tr("This frees {size}. It can be downloaded again.", size=size_words(found.size_bytes)))
        remove = self.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = self.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        remove.clicked.connect(lambda: self.removed.emit(model))
