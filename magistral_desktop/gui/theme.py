"""The window's colours, spacing and style sheet, in one place; the transcript page has the same in its own CSS."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

Theme = Literal["light", "dark"]

# Multiples of four pixels; a control's corner is round by RADIUS, a panel's by PANEL_RADIUS.
GAP_S, GAP_M, GAP_L, GAP_XL = 4, 8, 12, 20
RADIUS, PANEL_RADIUS = 8, 14


@dataclass(frozen=True, slots=True)
class Colors:
    """One theme's colours as #rrggbb; text on its ground keeps a contrast of at least 4.5 to 1."""

    ground: str
    side: str
    field: str
    line: str
    hover: str
    chosen: str
    text: str
    muted: str
    accent: str
    on_accent: str
    warning_ground: str
    warning_text: str


COLORS: dict[Theme, Colors] = {
    "light": Colors(
        ground="#ffffff",
        side="#f6f6f7",
        field="#ffffff",
        line="#d9d9de",
        hover="#ececef",
        chosen="#e3e3e8",
        text="#1d1d1f",
        muted="#63636a",
        accent="#c2410c",
        on_accent="#ffffff",
        warning_ground="#fdf1e7",
        warning_text="#7a2e0b",
    ),
    "dark": Colors(
        ground="#1c1c1e",
        side="#232326",
        field="#2a2a2d",
        line="#3d3d42",
        hover="#2f2f33",
        chosen="#3a3a3f",
        text="#f2f2f4",
        muted="#a3a3ab",
        accent="#ff8a4c",
        on_accent="#1c1c1e",
        warning_ground="#3a2a20",
        warning_text="#ffc9a3",
    ),
}


def system_theme(hints: QStyleHints) -> Theme:
    """Return the theme the system asks for; light where it does not say."""
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def style_sheet(theme: Theme) -> str:
    """Return the window's style sheet."""
    c = COLORS[theme]
    return f"""
    QMainWindow, #chat {{ background: {c.ground}; color: {c.text}; }}
    #side {{ background: {c.side}; border: none; border-right: 1px solid {c.line}; }}
    QSplitter::handle {{ background: {c.line}; }}
    QLabel, QToolButton, QPushButton {{ color: {c.text}; }}
    #title {{ font-weight: 600; }}
    #state, #speed, #hint {{ color: {c.muted}; }}

    QToolButton {{ background: transparent; border: none; border-radius: {RADIUS}px; padding: 6px 8px; }}
    QToolButton:hover, QToolButton:focus {{ background: {c.hover}; }}
    QToolButton:checked {{ background: {c.chosen}; }}
    QToolButton:disabled {{ color: {c.muted}; }}
    QToolButton::menu-indicator {{ image: none; }}

    QListView {{ background: transparent; color: {c.text}; border: none; outline: none; padding: 0 {GAP_M}px; }}
    QListView::item {{ border-radius: {RADIUS}px; padding: 8px 10px; margin: 1px 0; color: {c.text}; }}
    QListView::item:hover {{ background: {c.hover}; }}
    QListView::item:selected {{ background: {c.chosen}; color: {c.text}; }}
    QListView QLineEdit {{ background: {c.field}; color: {c.text}; border: 1px solid {c.accent}; }}

    #composer {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {PANEL_RADIUS}px; }}
    #composer[focused="true"] {{ border-color: {c.accent}; }}
    #composer QPlainTextEdit {{ background: transparent; color: {c.text}; border: none;
                               selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    #send {{ background: {c.accent}; border-radius: 16px; padding: 6px; }}
    #send:hover, #send:focus {{ background: {c.accent}; border: 2px solid {c.text}; padding: 4px; }}
    #send:disabled {{ background: {c.chosen}; }}

    #banner {{ background: {c.warning_ground}; border-radius: {RADIUS}px; }}
    #banner QLabel, #banner QToolButton {{ color: {c.warning_text}; }}
    #banner #banner_title {{ font-weight: 600; }}
    #undo {{ background: {c.chosen}; border-radius: {RADIUS}px; }}
    #undo QToolButton {{ color: {c.accent}; font-weight: 600; }}
    """
