"""The keyboard: what the menus list, and what the transcript page takes by itself."""

from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

PAGE_KEYS = (
    ("Next and previous turn", "J, K"),
    ("Next and previous formula", "F, Shift+F"),
    ("Next and previous code block", "C, Shift+C"),
    ("Next and previous table", "T, Shift+T"),
    ("Next and previous reasoning", "R, Shift+R"),
    ("Open or close the reasoning that has the focus", "Enter"),
    ("Copy the formula or code that has the focus", "{copy}"),
    ("Copy the formula that has the focus as MathML", "Shift+Enter"),
    ("Beginning and end of the chat", "Home, End"),
)
"""What `assets/transcript/keyboard.js` does while the transcript has the focus."""


def shortcuts(bar: QMenuBar) -> list[tuple[str, str]]:
    """Return what there is to be done with the keyboard, and its keys in the platform's words."""
    native = QKeySequence.SequenceFormat.NativeText
    listed = [
        (action.text().replace("&", "").rstrip("…"), action.shortcut().toString(native))
        for menu in bar.findChildren(QMenu)
        for action in _with_keys(menu)
    ]
    copy = QKeySequence(QKeySequence.StandardKey.Copy).toString(native)
    in_page = [(f"In the transcript: {what[0].lower()}{what[1:]}", keys.format(copy=copy)) for what, keys in PAGE_KEYS]
    return [*dict.fromkeys(listed), *in_page]


def _with_keys(menu: QMenu) -> Iterator[QAction]:
    return (action for action in menu.actions() if not action.shortcut().isEmpty())
