"""The keyboard: what the menus list, and what the transcript page takes by itself."""

from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from magistral_desktop.language import mark

PAGE_KEYS = (
    (mark("In the transcript: next and previous turn"), "J, K"),
    (mark("In the transcript: next and previous formula"), "F, Shift+F"),
    (mark("In the transcript: next and previous code block"), "C, Shift+C"),
    (mark("In the transcript: next and previous table"), "T, Shift+T"),
    (mark("In the transcript: next and previous reasoning"), "R, Shift+R"),
    (mark("In the transcript: open or close the reasoning that has the focus"), "Enter"),
    (mark("In the transcript: copy the formula or code that has the focus"), "{copy}"),
    (mark("In the transcript: copy the formula that has the focus as MathML"), "Shift+Enter"),
    (mark("In the transcript: beginning and end of the chat"), "Home, End"),
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
    copy = QKeySequence(QKeySequence.StandardKey.Copy).toString()
    in_page = [(what.said(), QKeySequence(keys.format(copy=copy)).toString(native)) for what, keys in PAGE_KEYS]
    return [*dict.fromkeys(listed), *in_page]


def _with_keys(menu: QMenu) -> Iterator[QAction]:
    return (action for action in menu.actions() if not action.shortcut().isEmpty())
