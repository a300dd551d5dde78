"""The window's colours, spacing and style sheet, in one place; the transcript page repeats the colours in its CSS."""

from dataclasses import dataclass
from typing import Literal

from magistral_desktop.storage.paths import asset
from magistral_desktop.storage.settings import ThemeChoice

Theme = Literal["light", "dark", "contrast-light", "contrast-dark"]

# Multiples of four pixels; a control's corner is round by RADIUS, a panel's by PANEL_RADIUS.
GAP_S, GAP_M, GAP_L = 4, 8, 12
RADIUS, PANEL_RADIUS = 8, 14


@dataclass(frozen=True, slots=True)
class Colors:
    """One theme's colours as #rrggbb; text on its ground keeps a contrast of 4.5 to 1 or more, 7 in high contrast."""

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
        ground="#fdfdfc",
        side="#f4f4f1",
        field="#ffffff",
        line="#dededa",
        hover="#e9e9e4",
        chosen="#e2e2dc",
        text="#1d1d20",
        muted="#63636b",
        accent="#ad420b",
        on_accent="#ffffff",
        warning_ground="#fbeeec",
        warning_text="#8c2016",
    ),
    "dark": Colors(
        ground="#1a1a1c",
        side="#222225",
        field="#26262a",
        line="#38383d",
        hover="#2e2e33",
        chosen="#38383e",
        text="#ececee",
        muted="#a0a0a8",
        accent="#f09a62",
        on_accent="#1a1a1c",
        warning_ground="#38211f",
        warning_text="#ffb3aa",
    ),
    "contrast-light": Colors(
        ground="#ffffff",
        side="#ffffff",
        field="#ffffff",
        line="#404040",
        hover="#e6e6e6",
        chosen="#d6d6d6",
        text="#000000",
        muted="#2b2b2b",
        accent="#6e2200",
        on_accent="#ffffff",
        warning_ground="#fff0ee",
        warning_text="#6b0f08",
    ),
    "contrast-dark": Colors(
        ground="#000000",
        side="#000000",
        field="#000000",
        line="#c8c8c8",
        hover="#2a2a2a",
        chosen="#3a3a3a",
        text="#ffffff",
        muted="#e0e0e0",
        accent="#ffd24a",
        on_accent="#000000",
        warning_ground="#330500",
        warning_text="#ffd9d4",
    ),
}


def theme_for(choice: ThemeChoice, *, is_dark: bool, is_contrast: bool) -> Theme:
    """Return the theme for what the user has chosen and what the system asks for."""
    if choice == "contrast" or (choice == "system" and is_contrast):
        return "contrast-dark" if is_dark else "contrast-light"
    if choice == "system":
        return "dark" if is_dark else "light"
    return choice


def style_sheet(theme: Theme, percent: int = 100, *, is_mirrored: bool = False) -> str:
    """Return the window's style sheet, with the letters of titles in the size of the interface.

    Qt puts a label's words at the side where their own language starts: here a name from elsewhere stands where all
    other words stand, on the right in a window that is mirrored.
    """
    c = COLORS[theme]
    start, end = ("right", "left") if is_mirrored else ("left", "right")
    return f"""
    QMainWindow, #chat {{ background: {c.ground}; color: {c.text}; }}
    QMenuBar {{ background: {c.side}; color: {c.text}; }}
    QMenuBar::item {{ background: transparent; padding: 4px 10px; }}
    QMenuBar::item:selected {{ background: {c.hover}; border-radius: 4px; }}
    #side {{ background: {c.side}; border: none; border-{end}: 1px solid {c.line}; }}
    QSplitter::handle {{ background: {c.line}; }}
    QLabel, QToolButton, QPushButton {{ color: {c.text}; }}
    QLabel {{ qproperty-alignment: "Align{start.title()} | AlignAbsolute | AlignVCenter"; }}
    QLabel[top="true"] {{ qproperty-alignment: "Align{start.title()} | AlignAbsolute | AlignTop"; }}
    QLineEdit {{ placeholder-text-color: {c.muted}; }}
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

    #search_box {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
    #search_box QLineEdit {{ background: transparent; color: {c.text}; border: none; padding: 6px 0;
                            selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}

    #temporary_note {{ color: {c.text}; background: {c.chosen}; border: 1px dashed {c.muted};
                      border-radius: {RADIUS}px; padding: 6px {GAP_L}px; }}
    #waiting {{ background: {c.side}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
    #waiting QToolButton {{ color: {c.accent}; padding: 3px 6px; }}

    #composer {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {PANEL_RADIUS}px; }}
    #composer[focused="true"] {{ border-color: {c.accent}; }}
    #composer QPlainTextEdit {{ background: transparent; color: {c.text}; border: none;
                               selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    #send {{ background: {c.accent}; border-radius: 16px; padding: 6px; }}
    #send:hover, #send:focus {{ background: {c.accent}; border: 2px solid {c.text}; padding: 4px; }}
    #send:disabled {{ background: {c.chosen}; }}

    #gauge {{ background: {c.chosen}; border: none; border-radius: 2px; }}
    #gauge::chunk {{ background: {c.muted}; border-radius: 2px; }}
    #gauge[full="true"]::chunk {{ background: {c.accent}; }}
    #gauge_words {{ color: {c.muted}; padding: 2px 6px; }}
    #gauge_words:hover, #gauge_words:focus {{ color: {c.text}; }}
    #cut QCheckBox {{ color: {c.text}; spacing: {GAP_M}px; }}
    #cut QListView {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
                      padding: {GAP_S}px; }}
    #cut QTreeView {{ background: {c.field}; color: {c.text}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
                      outline: none; }}
    #cut QTreeView::item {{ padding: 4px 2px; }}
    #cut QTreeView::item:selected {{ background: {c.chosen}; color: {c.text}; }}
    #cut QHeaderView::section {{ background: {c.side}; color: {c.muted}; border: none; padding: 4px {GAP_M}px; }}

    #file_card {{ background: {c.side}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
    #file_card #file_name {{ color: {c.text}; background: transparent; border: none; padding: 4px;
                             text-align: left; font-weight: 600; }}
    #file_card #file_name:hover, #file_card #file_name:focus {{ color: {c.accent}; }}
    #file_card QToolButton {{ padding: 2px; }}

    #cancel_editing {{ color: {c.accent}; padding: 2px 8px; }}

    #thinking {{ color: {c.muted}; padding: 6px 8px; }}
    #thinking:hover, #thinking:focus {{ color: {c.text}; }}
    #answer_now {{ color: {c.accent}; border: 1px solid {c.line}; border-radius: 16px; padding: 6px 12px; }}
    #answer_now:hover, #answer_now:focus {{ background: transparent; border-color: {c.accent}; }}

    #cut {{ background: {c.ground}; }}
    #quote {{ background: {c.side}; color: {c.text}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
              padding: {GAP_M}px {GAP_L}px; qproperty-alignment: "AlignLeft | AlignVCenter"; }}
    #comparison {{ background: {c.ground}; }}
    #find_bar {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
    #find_bar QLineEdit {{ background: transparent; color: {c.text}; border: none;
                          selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    #find_bar QToolButton {{ padding: 4px 6px; }}

    #banner {{ background: {c.warning_ground}; border-radius: {RADIUS}px; }}
    #banner QLabel, #banner QToolButton {{ color: {c.warning_text}; }}
    #banner #banner_title {{ font-weight: 600; }}
    #banner_offer {{ color: {c.warning_text}; background: transparent; border: 1px solid {c.warning_text};
                    border-radius: {RADIUS}px; padding: 6px 12px; }}
    #banner_offer:hover, #banner_offer:focus {{ color: {c.warning_ground}; background: {c.warning_text}; }}
    {_dialogs_style(c)}
    {_models_style(c, percent)}
    #export {{ background: {c.ground}; color: {c.text}; }}
    #export QRadioButton, #export QCheckBox {{ color: {c.text}; padding: 3px 0; }}
    #export QListWidget {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
                          padding: {GAP_S}px; }}
    #export QListWidget::item {{ padding: 3px 4px; margin: 0; }}
    #palette_frame {{ border: 1px solid {c.line}; }}
    #palette QTreeView {{ background: {c.ground}; color: {c.text}; border: none; outline: none; }}
    #palette QTreeView::item {{ padding: 6px {GAP_M}px; }}
    #palette QTreeView::item:hover {{ background: {c.hover}; }}
    #palette QTreeView::item:selected {{ background: {c.chosen}; color: {c.text}; }}
    #undo {{ background: {c.chosen}; border-radius: {RADIUS}px; }}
    #undo QToolButton {{ color: {c.accent}; font-weight: 600; }}
    {_ticks_style(theme, percent)}
    {_contrast_style(c) if theme.startswith("contrast") else ""}
    """


_WINDOWS = (
    "models",
    "model_settings",
    "model_details",
    "licences",
    "connections",
    "token",
    "welcome",
    "reports",
    "details",
    "progress",
    "settings",
    "palette",
)
"""Where models are got and looked after: the names of the windows and the page as objects."""


def _dialogs_style(c: Colors) -> str:
    """Return what all dialogs and the welcome have in common."""
    edged = f"background: {c.field}; color: {c.text}; border: 1px solid {c.line}; border-radius: {RADIUS}px;"
    selected = f"selection-background-color: {c.accent}; selection-color: {c.on_accent};"
    return f"""
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QDialog QPushButton, #welcome QPushButton {{ color: {c.text}; background: {c.side}; border: 1px solid {c.line};
                                                 border-radius: {RADIUS}px; padding: 6px 14px; }}
    QDialog QPushButton:default {{ border-color: {c.muted}; }}
    QDialog QPushButton:hover, QDialog QPushButton:focus, #welcome QPushButton:hover, #welcome QPushButton:focus {{
        border-color: {c.accent}; background: {c.hover}; }}
    QDialog QPushButton:disabled, #welcome QPushButton:disabled {{ color: {c.muted}; }}
    QDialog #primary, #welcome #primary {{ color: {c.on_accent}; background: {c.accent}; border-color: {c.accent};
                                           font-weight: 600; }}
    QDialog #primary:disabled, #welcome #primary:disabled {{ color: {c.muted}; background: {c.side};
                                                             border-color: {c.line}; }}
    QDialog #primary:hover, QDialog #primary:focus, #welcome #primary:hover, #welcome #primary:focus {{
        background: {c.accent}; border: 2px solid {c.text}; padding: 5px 13px; }}
    QDialog QLineEdit, QDialog Choices {{ {edged} {selected} padding: 6px {GAP_M}px; }}
    QDialog QPlainTextEdit, QDialog QTextBrowser {{ {edged} {selected} padding: {GAP_S}px; }}
    QDialog QAbstractSpinBox {{ {edged} padding: 6px {GAP_M}px; }}
    QDialog QAbstractSpinBox QLineEdit {{ border: none; padding: 0 {GAP_M}px; }}
    QDialog QAbstractSpinBox::up-button, QDialog QAbstractSpinBox::down-button {{ width: 0; border: none; }}
    QDialog QAbstractSpinBox:disabled, QDialog Choices:disabled {{ color: {c.muted}; }}
    QDialog Choices::drop-down {{ border: none; width: 24px; }}
    QDialog Choices QAbstractItemView {{ background: {c.field}; color: {c.text};
                                           selection-background-color: {c.chosen}; selection-color: {c.text}; }}
    QDialog QLineEdit:focus, QDialog QPlainTextEdit:focus, QDialog QTextBrowser:focus, QDialog Choices:focus,
    QDialog QAbstractSpinBox:focus {{ border-color: {c.accent}; }}
    QDialog QCheckBox:focus {{ color: {c.accent}; }}"""


def _ticks_style(theme: Theme, percent: int) -> str:
    """Return boxes and circles with an edge: the platform's style draws it in a shade of the ground."""
    c = COLORS[theme]
    inner = 12 * percent // 100
    tick = asset("icons", "tick.svg" if theme.endswith("dark") else "tick-light.svg").as_posix()
    return f"""
    QCheckBox::indicator, QListView::indicator, QTreeView::indicator {{ width: {inner}px; height: {inner}px;
        padding: 1px; background: {c.field}; border: 1px solid {c.muted}; border-radius: 4px; }}
    QRadioButton::indicator {{ width: {inner + 2}px; height: {inner + 2}px; background: {c.field};
        border: 1px solid {c.muted}; border-radius: {(inner + 4) // 2}px; }}
    QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {{
        background: {c.accent}; border-color: {c.accent}; image: url("{tick}"); }}
    QCheckBox::indicator:checked:disabled {{ background: {c.muted}; border-color: {c.muted}; }}
    QRadioButton::indicator:checked {{ background: {_dot(c.accent, c.field)}; border-color: {c.accent}; }}
    QRadioButton::indicator:checked:disabled {{ background: {_dot(c.muted, c.field)}; border-color: {c.muted}; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {c.accent}; }}"""


def _dot(color: str, ground: str) -> str:
    stops = f"stop: 0 {color}, stop: 0.52 {color}, stop: 0.6 {ground}, stop: 1 {ground}"
    return f"qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, {stops})"


def _contrast_style(c: Colors) -> str:
    """Return edges for what the platform's style draws in shades of its ground, which black has none of."""
    return f"""
    QMessageBox QPushButton:focus, QDialogButtonBox QPushButton:focus {{ border: 2px solid {c.accent};
                                                                         padding: 5px 13px; }}
    QMenu {{ border: 1px solid {c.line}; }}"""


def _connections_style(c: Colors) -> str:
    return f"""
    #connections QCheckBox {{ color: {c.text}; }}
    #connections QTableView {{ background: {c.field}; color: {c.text}; border: 1px solid {c.line};
                               border-radius: {RADIUS}px; selection-background-color: {c.chosen};
                               selection-color: {c.text}; }}
    #connections QTableView::item {{ padding: 0 {GAP_M}px; }}
    #connections QHeaderView {{ background: {c.side}; border: none; }}
    #connections QHeaderView::section {{ background: {c.side}; color: {c.muted}; border: none;
                                         padding: {GAP_S}px {GAP_M}px; }}"""


def _models_style(c: Colors, percent: int) -> str:
    windows = "".join(_window_style(c, name) for name in _WINDOWS)
    return f"""
    {windows}
    #models_content {{ background: {c.ground}; }}
    #details_title {{ font-size: {16 * percent // 100}pt; font-weight: 600; }}
    #hash {{ font-family: monospace; }}
    #reset {{ color: {c.accent}; padding: 2px 6px; }}
    #card {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {PANEL_RADIUS}px; }}
    #card #caption {{ color: {c.accent}; font-weight: 600; }}
    #card #card_title {{ font-size: {16 * percent // 100}pt; font-weight: 600; }}
    #row {{ background: {c.field}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
    #row #row_title, #card #row_title {{ font-weight: 600; }}
    #verdict {{ color: {c.muted}; background: {c.side}; border: 1px solid {c.line};
                border-radius: {RADIUS}px; padding: 2px {GAP_M}px; }}
    #verdict[verdict="Fits"] {{ color: {c.text}; background: {c.chosen}; }}
    #verdict[verdict="Will not fit"] {{ color: {c.warning_text}; background: {c.warning_ground}; }}
    #models_error {{ color: {c.warning_text}; background: {c.warning_ground}; border-radius: {RADIUS}px;
                     padding: {GAP_M}px {GAP_L}px; }}
    #download_words[wrong="true"], #other_said[wrong="true"] {{ color: {c.warning_text}; }}
    #welcome_title {{ font-size: {20 * percent // 100}pt; font-weight: 600; color: {c.text}; }}
    {_connections_style(c)}
    #demo_notice {{ color: {c.muted}; }}
    #get_model {{ color: {c.accent}; padding: 2px 6px; }}"""


def _window_style(c: Colors, name: str) -> str:
    return f"""
    #{name} {{ background: {c.ground}; }}
    #{name} QScrollArea {{ background: {c.ground}; border: none; }}
    #{name} #heading {{ font-weight: 600; color: {c.text}; padding-top: {GAP_S}px; }}
    #{name} QProgressBar {{ background: {c.chosen}; border: none; border-radius: 4px; max-height: 8px; }}
    #{name} QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}"""
