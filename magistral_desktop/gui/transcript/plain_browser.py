"""What the transcript without a browser page is shown in, and its colours and letters."""

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QTextBrowser, QWidget

from magistral_desktop.gui.theme import Theme
from magistral_desktop.storage.settings import Typeface

# Ground, ink, links, what is left out, matches, the current match.
_COLOURS: dict[Theme, tuple[str, str, str, str, str, str]] = {
    "light": ("#fdfdfc", "#1d1d20", "#ad420b", "#64646b", "#f6dfa4", "#f2b04c"),
    "dark": ("#1a1a1c", "#ececee", "#f09a62", "#98989f", "#55461c", "#8a5a10"),
    "contrast-light": ("#ffffff", "#000000", "#6e2200", "#2b2b2b", "#ffe08a", "#ffb63b"),
    "contrast-dark": ("#000000", "#ffffff", "#ffd24a", "#e0e0e0", "#5a4a00", "#7a4c00"),
}
FAMILIES: dict[Typeface, list[str]] = {
    "system": [],
    "serif": ["Charter", "Georgia", "Cambria", "Noto Serif", "Liberation Serif", "DejaVu Serif"],
    "sans": ["Helvetica Neue", "Arial", "Noto Sans", "Liberation Sans", "DejaVu Sans"],
}
"""The same as --sans in transcript.css."""


class PlainBrowser(QTextBrowser):
    """Loads nothing, follows nothing, copies plain text only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)

    def show_in(self, palette: QPalette) -> None:
        """Switch the colours, those of links with them; what is there already must be set again."""
        accent = palette.color(QPalette.ColorRole.Link).name()
        self.document().setDefaultStyleSheet(f"a {{ color: {accent}; text-decoration: none; }}")
        self.setPalette(palette)

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: N802  # Qt's name
        """Load nothing."""

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802  # Qt's name
        """Return the selection as plain text."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data


def palette_of(theme: Theme, before: QPalette) -> QPalette:
    """Return the colours of a theme in place of those of `before`."""
    ground, ink, accent, faint, found, current = _COLOURS[theme]
    palette = QPalette(before)
    for role, colour in (
        (QPalette.ColorRole.Base, ground),
        (QPalette.ColorRole.Window, ground),
        (QPalette.ColorRole.Text, ink),
        (QPalette.ColorRole.WindowText, ink),
        (QPalette.ColorRole.Link, accent),
        (QPalette.ColorRole.PlaceholderText, faint),
        (QPalette.ColorRole.AlternateBase, found),
        (QPalette.ColorRole.Mid, current),
    ):
        palette.setColor(role, QColor(colour))
    return palette
