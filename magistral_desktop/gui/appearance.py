"""How the whole app looks: which theme, its colours in every window, and how large the interface is."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from magistral_desktop.gui.theme import COLORS, Theme, theme_for
from magistral_desktop.storage.settings import ThemeChoice

_SCHEMES: dict[ThemeChoice, Qt.ColorScheme] = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
"""What the system draws for the app, such as title bars and its own dialogs, goes with these; else it is its own."""


def palette_of(theme: Theme) -> QPalette:
    """Return the colours for what no style sheet reaches, such as the ground of a message."""
    c = COLORS[theme]
    role = QPalette.ColorRole
    palette = QPalette(QColor(c.side), QColor(c.ground))
    colors = {
        role.Window: c.ground,
        role.WindowText: c.text,
        role.Base: c.field,
        role.AlternateBase: c.side,
        role.Text: c.text,
        role.Button: c.hover if theme.startswith("contrast") else c.side,  # scroll bars are seen by it
        role.ButtonText: c.text,
        role.BrightText: c.text,
        role.ToolTipBase: c.field,
        role.ToolTipText: c.text,
        role.PlaceholderText: c.muted,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Accent: c.accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
    }
    for known, color in colors.items():
        palette.setColor(known, QColor(color))
    for known in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, known, QColor(c.muted))
    return palette


class Appearance(QObject):
    """Follows the user's choice and, where that says so, the system's.

    The app's palette goes with the theme: a message that is drawn by the system's palette alone could not be read where
    the two differ.
    """

    changed = Signal()
    """`theme` or `percent` is another one."""

    def __init__(self, qt: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._qt = qt
        self._hints = qt.styleHints()
        self._choice: ThemeChoice = "system"
        self._actual_points = QFontInfo(qt.font()).pointSizeF()
        self._shown: tuple[Theme, int] | None = None
        self._percent = 100
        self._hints.colorSchemeChanged.connect(self._show)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._show)

    @property
    def theme(self) -> Theme:
        """The theme as it is."""
        hints = self._hints
        return theme_for(
            self._choice,
            is_dark=hints.colorScheme() == Qt.ColorScheme.Dark,
            is_contrast=hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast,
        )

    @property
    def percent(self) -> int:
        """The size of the interface."""
        return self._percent

    def prefer(self, choice: ThemeChoice, percent: int) -> None:
        """Show what the user has chosen."""
        self._choice = choice
        self._percent = percent
        self._hints.setColorScheme(_SCHEMES.get(choice, Qt.ColorScheme.Unknown))
        self._show()

    @Slot()
    def _show(self) -> None:
        if (self.theme, self._percent) == self._shown:
            return
        self._shown = (self.theme, self._percent)
        self._qt.setPalette(palette_of(self.theme))
        font = self._qt.font()
        font.setPointSizeF(self._actual_points * self._percent / 100)
        self._qt.setFont(font)
        # Now: letters in a style sheet take the app's size when it is set, which those who hear of the change do.
        self._qt.sendPostedEvents(None, QEvent.Type.ApplicationFontChange.value)
        self.changed.emit()
