"""A window that shows two versions of a question or a reply beside each other, with what differs marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.comparison_page import page, sections, settings_that_differ
from magistral_desktop.gui.direction import is_mirrored
from magistral_desktop.gui.setting_rows import Choices
from magistral_desktop.gui.theme import COLORS, GAP_L, GAP_M, Theme
from magistral_desktop.language import joined, tr

NARROW_PX = 640
_SIZE = (980, 680)

Version = Sequence[Message]
"""A reply, or a question with its reply where it has one."""


class VersionComparison(QDialog):
    """Shows two of `versions`; which ones the reader chooses. At first they are `shown` and the one before it."""

    def __init__(self, versions: Sequence[Version], shown: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setWindowTitle(tr("Compare versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._versions = versions
        self._theme: Theme = theme
        self._is_narrow = False
        sides = (tr("Version on the left"), tr("Version on the right"))
        first, second = reversed(sides) if is_mirrored() else sides
        self.before = self._chooser(first, max(0, shown - 1))
        self.after = self._chooser(second, shown or min(1, len(versions) - 1))
        self.about = QLabel(self)
        self.text = QTextBrowser(self)
        self._lay_out()
        self.resize(*_SIZE)
        self._compare()

    def set_theme(self, theme: Theme) -> None:
        """Show the page light or dark."""
        self._theme = theme
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one version below the other where both beside each other have no room."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_PX
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show()

    def _chooser(self, name: str, at: int) -> Choices:
        chooser = Choices(self)
        chooser.setAccessibleName(name)
        chooser.setAccessibleDescription(name)  # on Linux, its name is what is chosen
        chooser.addItems([_title(number, version) for number, version in enumerate(self._versions, 1)])
        chooser.setCurrentIndex(at)
        chooser.setMinimumWidth(1)
        chooser.currentIndexChanged.connect(self._compare)
        return chooser

    def _lay_out(self) -> None:
        self.about.setObjectName("hint")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("Both versions with their differences"))
        choosers = QHBoxLayout()
        choosers.setSpacing(GAP_M)
        for chooser in (self.before, self.after):
            choosers.addWidget(chooser, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addLayout(choosers)
        column.addWidget(self.about)
        column.addWidget(self.text, 1)

    @Slot()
    def _compare(self) -> None:
        before, after = self._chosen()
        self._sections = sections(before, after)
        lines = [
            tr("{name}: {first} / {second}", name=name, first=first, second=second)
            for name, first, second in settings_that_differ(before[-1], after[-1])
        ]
        self.about.setText(joined(lines, " · ") or tr("Both were written with the same model and settings."))
        self._show()

    def _show(self) -> None:
        titles = (self.before.currentText(), self.after.currentText())
        self.text.setHtml(page(self._sections, titles, COLORS[self._theme], is_narrow=self._is_narrow))

    def _chosen(self) -> tuple[Version, Version]:
        return self._versions[self.before.currentIndex()], self._versions[self.after.currentIndex()]


def _title(number: int, version: Version) -> str:
    return joined((tr("Version {number}", number=number), version[-1].model), " · ")
