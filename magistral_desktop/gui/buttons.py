"""Tool buttons as this window has them: a drawing, words beside it or in the tool tip, always a name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from magistral_desktop.gui.icons import ICON_SIZE


def tool_button(parent: QWidget, words: str = "", tip: str = "") -> QToolButton:
    """Return a button with `words` beside its icon; without words its name for screen readers is the tip."""
    button = QToolButton(parent)
    button.setText(words)
    button.setToolTip(tip)
    button.setAccessibleName(words or tip)
    button.setIconSize(ICON_SIZE)
    if words:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
