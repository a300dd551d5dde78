"""What the Models window is laid out with: labels, headings, cards and rows of buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S


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
    made.setAccessibleName(f"{words} {about}".strip())
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


def button_row(buttons: list[QPushButton]) -> QHBoxLayout:
    """Return buttons beside each other, from the left."""
    row = QHBoxLayout()
    row.setSpacing(GAP_M)
    for made in buttons:
        row.addWidget(made)
    row.addStretch(1)
    return row


def scrolling(content: QWidget, name: str = "") -> QScrollArea:
    """Return a room without a frame for what may be higher than its window; `name` is told to screen readers."""
    room = QScrollArea()
    room.setWidgetResizable(True)
    room.setAccessibleName(name)
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setWidget(content)
    return room
