"""The files that go with the next question, as cards above the prompt box."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.gui.attachment_words import REMOVE, about_file
from magistral_desktop.gui.buttons import tool_button
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.icons import icon
from magistral_desktop.gui.theme import COLORS, GAP_M, GAP_S, Theme
from magistral_desktop.language import joined, tr

Tokens = Callable[[Attachment], str]
"""Returns how many tokens a file has, in words; "" while that is not known."""


class _Elided(QPushButton):
    """A name that gives way in its middle, and can be clicked."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setObjectName("file_name")
        self.setFlat(True)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)
        font = self.font()
        font.setBold(True)  # as the style sheet has it, which is not known yet
        self.setFont(font)
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance(words) + 2 * GAP_M)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(0, self.width() - GAP_M)
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(words.replace("&", "&&"))


class AttachmentTray(QWidget):
    """Shows the files, hidden while there are none; a file's name opens it."""

    changed = Signal()
    opened = Signal(object)
    """The Attachment that the user wants to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Attachment, ...] = ()
        self._busy = ""
        self._theme: Theme = "light"
        self._tokens: Tokens = _no_words
        self._column = QVBoxLayout(self)
        set_margins(self._column, GAP_S, 0, 0, 0)
        self._column.setSpacing(GAP_S)
        self.hide()

    @property
    def files(self) -> tuple[Attachment, ...]:
        """The files in their order."""
        return self._files

    def set_files(self, files: Sequence[Attachment]) -> None:
        """Show these files and no others."""
        self._files = tuple(files)
        self.show_anew()
        self.changed.emit()

    def add(self, file: Attachment) -> None:
        """Show one more file."""
        self.set_files((*self._files, file))

    @Slot(str)
    def set_busy(self, name: str) -> None:
        """Show that a file is being read, "" for none."""
        self._busy = name
        self.show_anew()

    def count_with(self, tokens: Tokens) -> None:
        """Say with this how many tokens a file has."""
        self._tokens = tokens

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        self._theme = theme
        self.show_anew()

    @Slot()
    def show_anew(self) -> None:
        """Show the cards as they are now."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for index, file in enumerate(self._files):
            self._column.addWidget(self._card(index, file))
        if self._busy:
            self._column.addWidget(self._hint(tr("Reading {name}…", name=self._busy)))
        self.setVisible(bool(self._files or self._busy))
        if self._files:
            follow_reading(self.window())

    def _card(self, index: int, file: Attachment) -> QFrame:
        card = QFrame(self)
        card.setObjectName("file_card")
        name = _Elided(file.name, card)
        name.clicked.connect(lambda: self.opened.emit(file))
        about = QLabel(joined([about_file(file), self._tokens(file)], " · "), card)
        about.setObjectName("hint")
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setMinimumWidth(1)  # on a narrow window it gives way
        remove = tool_button(card, tip=REMOVE.said(name=file.name))
        remove.setIcon(icon("close", COLORS[self._theme].muted))
        remove.clicked.connect(lambda: self._remove(index))
        row = QHBoxLayout(card)
        row.setContentsMargins(GAP_S, 0, GAP_S, 0)
        row.setSpacing(GAP_S)
        row.addWidget(name, 3)  # up to its width
        row.addWidget(about, 2)
        row.addWidget(remove)
        return card

    def _hint(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setObjectName("hint")
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _remove(self, index: int) -> None:
        self.set_files((*self._files[:index], *self._files[index + 1 :]))


def _no_words(_file: Attachment) -> str:
    return ""
