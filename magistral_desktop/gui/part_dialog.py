"""A file that is too long for the context: how much of it fits, and which part is to be attached."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from magistral_desktop.gui.attachment_words import token_words
from magistral_desktop.gui.file_parts import joined, units_of
from magistral_desktop.gui.theme import GAP_L, GAP_M
from magistral_desktop.language import counted, tr
from magistral_desktop.storage.attaching import FileRead

Count = Callable[[str], tuple[int, bool]]

_COUNT_AFTER_MS = 250
_WIDTH = 460


class PartDialog(QDialog):
    """Asks for a part of a file; `chosen` has the first and the last page or line, from 1."""

    chosen = Signal(int, int)
    count_wanted = Signal(str)
    """The text of the part that is set; `show_count` follows when it is counted."""

    def __init__(self, parent: QWidget, read: FileRead, fits: int, tokens: tuple[int, int], count: Count) -> None:
        """Take how many of the first units fit, and the tokens of all of it and those there is room for."""
        super().__init__(parent)
        self._read = read
        self._count = count
        self._room = tokens[1]
        total = len(units_of(read))
        self.setObjectName("cut")
        self.setWindowTitle(tr("Too long to attach whole"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.first, self.last = self._box(total, 1), self._box(total, max(1, fits))
        self.last.setAccessibleName(tr("Last page to attach") if read.is_paged else tr("Last line to attach"))
        self.about = self._label("")
        self._timer = QTimer(self, interval=_COUNT_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Attach"))
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self._arrange(self._label(_told(read, fits, tokens)))
        self.first.valueChanged.connect(self._on_changed)
        self.last.valueChanged.connect(self._on_changed)
        self._ask()

    @Slot()
    def show_count(self) -> None:
        """Show how long the part is that is set."""
        tokens, is_exact = self._count(self.text())
        words = token_words(tokens, is_exact=is_exact)
        fits = tokens <= self._room
        room = token_words(self._room, is_exact=True)
        told = (
            tr("{length}; there is room for {room}.", length=words, room=room)
            if fits
            else tr("{length}: too long for {room}.", length=words, room=room)
        )
        self.about.setText(told)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fits and bool(self.text().strip()))

    def text(self) -> str:
        """Return the part that is set."""
        return joined(self._read, self.first.value(), self.last.value())

    def _box(self, total: int, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(1, total)
        box.setValue(value)
        return box

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _arrange(self, told: QLabel) -> None:
        asked = self._label(tr("Attach &pages") if self._read.is_paged else tr("Attach &lines"))
        asked.setWordWrap(False)
        asked.setTextFormat(Qt.TextFormat.AutoText)  # or there is no mnemonic
        asked.setBuddy(self.first)
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        to = QLabel(tr("to", about="between the first and the last page or line"), self)
        for part in (asked, self.first, to, self.last):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(told)
        column.addLayout(row)
        column.addWidget(self.about)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _on_changed(self) -> None:
        self.first.setMaximum(self.last.value())
        self.last.setMinimum(self.first.value())
        self._timer.start()

    @Slot()
    def _ask(self) -> None:
        self.count_wanted.emit(self.text())
        self.show_count()

    @Slot()
    def _on_accepted(self) -> None:
        self.chosen.emit(self.first.value(), self.last.value())
        self.accept()


def _told(read: FileRead, fits: int, tokens: tuple[int, int]) -> str:
    """Return why it is asked, with the number that would fit."""
    length = token_words(tokens[0], is_exact=True)
    long = tr("“{name}” has {length}, and there is room for {room}.", name=read.name, length=length, room=tokens[1])
    return f"{long} {_fitting_pages(fits) if read.is_paged else _fitting_lines(fits)}"


def _fitting_pages(fits: int) -> str:
    if fits == 0:
        return tr("Not even its first page fits: leave out earlier turns first, or load a longer context.")
    return counted(fits, "The first page would fit.", "The first {n} pages would fit.")


def _fitting_lines(fits: int) -> str:
    if fits == 0:
        return tr("Not even its first line fits: leave out earlier turns first, or load a longer context.")
    return counted(fits, "The first line would fit.", "The first {n} lines would fit.")
