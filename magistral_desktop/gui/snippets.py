"""Snippets at the prompt box: a slash offers them by their names, and so does a menu."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QMenu, QWidget

from magistral_desktop.chat.wishes import Snippet, snippet_word
from magistral_desktop.gui.composer import PromptEdit
from magistral_desktop.gui.snippets_dialog import SnippetsDialog
from magistral_desktop.language import tr

_POPUP_WIDTH = 240


class Snippets(QObject):
    """Puts texts into `edit`; `menu` lists them."""

    changed = Signal(object)
    """The user has edited them: all Snippets as they are now."""

    def __init__(self, edit: PromptEdit, window: QWidget) -> None:
        super().__init__(window)
        self._edit = edit
        self._window = window
        self._texts: dict[str, str] = {}
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.popup = QListView()
        self.completer.setPopup(self.popup)
        edit.popup = self.popup
        self.completer.setWidget(edit)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.activated.connect(self.insert)
        edit.textChanged.connect(self._offer)
        self.menu = QMenu(tr("&Snippets"), window)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._fill_menu()

    def show(self, snippets: Sequence[Snippet]) -> None:
        """Offer these from now on."""
        self._texts = {snippet.name: snippet.text for snippet in snippets}
        self._names.setStringList(list(self._texts))

    @Slot(str)
    def insert(self, name: str) -> None:
        """Put a snippet in the place of the word that names it, or where the cursor is."""
        cursor = self._edit.textCursor()
        word = snippet_word(self._before_cursor())
        if word is not None:
            left = QTextCursor.MoveOperation.Left
            cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, len(word) + 1)
        cursor.insertText(self._texts.get(name, ""))
        self._edit.setTextCursor(cursor)
        self._edit.setFocus()

    @Slot()
    def edit_all(self) -> None:
        """Let them be edited."""
        dialog = SnippetsDialog(self._window, [Snippet(*each) for each in self._texts.items()])
        dialog.chosen.connect(self.changed)
        dialog.open()

    @Slot()
    def _offer(self) -> None:
        word = snippet_word(self._before_cursor()) if self._texts else None
        if word is None:
            self.popup.hide()
            return
        self.completer.setCompletionPrefix(word)
        if self.completer.completionCount() == 0:
            self.popup.hide()
            return
        self.popup.setCurrentIndex(self.completer.completionModel().index(0, 0))
        place = self._edit.cursorRect()
        place.setWidth(_POPUP_WIDTH)
        self.completer.complete(place)

    def _before_cursor(self) -> str:
        cursor = self._edit.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    @Slot()
    def _fill_menu(self) -> None:
        self.menu.clear()
        for name in self._texts:
            self.menu.addAction(name.replace("&", "&&"), partial(self.insert, name))
        if self._texts:
            self.menu.addSeparator()
        self.menu.addAction(tr("&Edit Snippets…"), self.edit_all)
