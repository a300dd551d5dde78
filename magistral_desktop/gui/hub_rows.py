"""What a search of the Hub shows: repositories, and the models of one of them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from magistral_desktop.download_protocol import Repository
from magistral_desktop.gui.sections import button, plain_label
from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S
from magistral_desktop.language import counted, joined, tr


class RepositoryRow(QFrame):
    """A repository that was found; `opened` asks for its files."""

    opened = Signal(str)

    def __init__(self, found: Repository, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self._repo = found.repo
        look = button(self, tr("Show files"), about=found.repo)
        look.clicked.connect(self._on_clicked)
        words = QVBoxLayout()
        words.setSpacing(GAP_S)
        words.addWidget(plain_label(self, found.repo, "row_title"))
        words.addWidget(plain_label(self, _about(found), "hint"))
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_L + GAP_S, GAP_M, GAP_L + GAP_S, GAP_M)
        row.setSpacing(2 * GAP_L)
        row.addLayout(words, 1)
        row.addWidget(look)

    @Slot()
    def _on_clicked(self) -> None:
        self.opened.emit(self._repo)


def _about(found: Repository) -> str:
    downloads = counted(found.downloads, "{n} download a month", "{n} downloads a month")
    gate = tr("its conditions must be accepted on its page") if found.is_gated else ""
    return joined([downloads, gate], " · ")
