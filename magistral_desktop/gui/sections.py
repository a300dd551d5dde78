"""What the Models window is laid out with: labels, headings, cards and rows of buttons."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S
from magistral_desktop.language import tr


def plain_label(parent: QWidget, words: str, name: str = "") -> QLabel:
    """Return a label that wraps, shows its words as they are, and lets them be selected."""
    label = QLabel(words, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setIndent(0)
    # As high as its width needs: a wrapped label's own hint is for a narrow one, which leaves holes between the lines.
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def button(parent: QWidget, words: str, *, primary: bool = False, about: str = "") -> QPushButton:
    """Return a button; `about` is what it is for, told to screen readers beside its words."""
    made = QPushButton(words, parent)
    made.setObjectName("primary" if primary else "")
    made.setAccessibleName(tr("{words} {object}", words=words, object=about) if about else words)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def card(parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    """Return a panel and the column in it."""
    frame = QFrame(parent)
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(GAP_L + GAP_S, GAP_L, GAP_L + GAP_S, GAP_L)
    column.setSpacing(GAP_M)
    return frame, column


def section(parent: QWidget, heading: str, parts: list[QWidget]) -> QWidget:
    """Return a heading with what is below it."""
    whole = QWidget(parent)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP_M)
    column.addWidget(plain_label(whole, heading, "heading"))
    for part in parts:
        column.addWidget(part)
    return whole


class Scrolled(QScrollArea):
    """Room for what may be higher than the window, never wider: long words make the window wider instead."""

    def __init__(self, content: QWidget, parent: QWidget, least_width: int) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = content
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the width of the longest words beside the bar."""
        width = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(width, self._least_width), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask again when the words are others."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def button_row(buttons: list[QPushButton]) -> QHBoxLayout:
    """Return buttons beside each other, from the left."""
    row = QHBoxLayout()
    row.setSpacing(GAP_M)
    for made in buttons:
        row.addWidget(made)
    row.addStretch(1)
    return row
