"""The cards of the Models window: a file that can be had, and a model that is here."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop.gui.download_panel import DownloadPanel
from magistral_desktop.gui.model_words import VERDICT_WORDS, folder_words, size_words
from magistral_desktop.gui.removal import RemovalBox
from magistral_desktop.gui.sections import button, button_row, plain_label
from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S
from magistral_desktop.gui.token_dialog import TokenDialog
from magistral_desktop.language import joined, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from magistral_desktop.models.fit import Verdict
    from magistral_desktop.session.download_state import DownloadState
    from magistral_desktop.session.hub import Offered
    from magistral_desktop.session.models import LocalModel, Models


class FileActions(QWidget):
    """What can be done with a file of the Hub: download it, with what that is at, or use it when it is here.

    A size of 0 is a file that is not offered, as it would not fit. `in_use` is the path of the model that is loaded.
    """

    used = Signal(str)

    def __init__(
        self, models: "Models", offered: "Offered", *, in_use: str, primary: bool = False, parent: QWidget
    ) -> None:
        super().__init__(parent)
        source = offered.source
        self._models = models
        self._source = source
        self._panel: DownloadPanel | None = None
        self._button: QPushButton | None = None
        self._refused_by = ""  # the hub that wants a token
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._path = models.path_of(source)
        known = next((known for known in models.downloads if known.source.key == source.key), None)
        if known:
            self.show_download(known.state)
        elif self._path and str(self._path) == in_use:
            self._column.addWidget(plain_label(self, tr("In use"), "hint"))
        elif self._path:
            self._offer(tr("Use"), self._on_use, primary=primary)
        elif offered.size_bytes:
            self._offer(
                tr("Download ({size})", size=size_words(offered.size_bytes)), self._on_download, primary=primary
            )

    def show_download(self, state: "DownloadState") -> None:
        """Show what the download is at."""
        if self._panel is None:
            self._panel = DownloadPanel(self)
            self._panel.pause_requested.connect(self._on_pause)
            self._panel.resume_requested.connect(self._on_download)
            self._panel.cancel_requested.connect(self._on_cancel)
            self._panel.token_requested.connect(self._on_token_wanted)
            self._column.addWidget(self._panel)
        self._panel.show_state(state)
        self._refused_by = state.error.endpoint if state.error else ""

    @property
    def has_download(self) -> bool:
        """Whether it shows a download, which needs room."""
        return self._panel is not None

    def holds_focus(self) -> bool:
        """Whether the keyboard is with one of the buttons."""
        return any(made.hasFocus() for made in self.findChildren(QPushButton))

    def take_focus(self) -> None:
        """Give the keyboard to what can be done now."""
        if self._panel:
            self._panel.take_focus()
        elif self._button:
            self._button.setFocus()

    def _offer(self, words: str, call: "Callable[[], None]", *, primary: bool) -> None:
        self._button = button(self, words, primary=primary, about=self._source.file)
        self._button.clicked.connect(call)
        self._column.addLayout(button_row([self._button]))

    @Slot()
    def _on_use(self) -> None:
        self.used.emit(str(self._path))

    @Slot()
    def _on_download(self) -> None:
        self._models.download(self._source)

    @Slot()
    def _on_pause(self) -> None:
        self._models.pause(self._source)

    @Slot()
    def _on_cancel(self) -> None:
        self._models.cancel(self._source)

    @Slot()
    def _on_token_wanted(self) -> None:
        hub, endpoint = self._models.hub, self._refused_by
        TokenDialog(endpoint, lambda token: hub.keep_token(endpoint, token), self).open()


class ChoiceRow(QFrame):
    """A file that could be chosen instead: what it is, whether it fits and why, and what can be done with it."""

    def __init__(
        self, title: str, verdict: "Verdict | None", reason: str, actions: FileActions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        name = plain_label(self, title, "row_title")
        head.addWidget(name, 0 if verdict else 1)
        if verdict:
            told = VERDICT_WORDS[verdict]
            chip = plain_label(self, told.said(), "verdict")
            chip.setProperty("verdict", told.text)  # in English: the style goes by it
            for label in (name, chip):
                label.setWordWrap(False)
                label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
            head.addWidget(chip)
            head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(GAP_S)
        words.addLayout(head)
        if reason:
            words.addWidget(plain_label(self, reason, "hint"))
        # A download has the whole width; the row is made anew when one begins and when it is over.
        is_wide = actions.has_download
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_wide else QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(GAP_L + GAP_S, GAP_M, GAP_L + GAP_S, GAP_M)
        layout.setSpacing(GAP_M if is_wide else 2 * GAP_L)
        layout.addLayout(words, 1)
        layout.addWidget(actions)


class LocalRow(QFrame):
    """A model on this computer: use it, set it up, look at it, remove it where the app downloaded it."""

    used = Signal(str)
    settings_requested = Signal(str)
    details_requested = Signal(str)
    removed = Signal(object)
    """The `LocalModel` is to be removed; the user has said so twice."""

    def __init__(self, model: "LocalModel", *, is_in_use: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self._model = model
        found = model.found
        told = [size_words(found.size_bytes), folder_words(found.path, Path.home())]
        if is_in_use:
            told.insert(0, tr("In use"))
        buttons = []
        if not is_in_use:
            buttons.append(button(self, tr("Use"), about=found.name))
            buttons[0].clicked.connect(self._on_use)
        for words, call in ((tr("Settings…"), self._on_settings), (tr("Details…"), self._on_details)):
            buttons.append(button(self, words, about=found.name))
            buttons[-1].clicked.connect(call)
        if model.is_own and not is_in_use:
            remove = button(self, tr("Remove…"), about=found.name)
            remove.clicked.connect(self._on_remove)
            buttons.append(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L + GAP_S, GAP_M, GAP_L + GAP_S, GAP_M)
        column.setSpacing(GAP_S)
        column.addWidget(plain_label(self, found.name, "row_title"))
        column.addWidget(plain_label(self, joined(told, " · "), "hint"))
        column.addLayout(button_row(buttons))

    @Slot()
    def _on_use(self) -> None:
        self.used.emit(str(self._model.found.path))

    @Slot()
    def _on_settings(self) -> None:
        self.settings_requested.emit(str(self._model.found.path))

    @Slot()
    def _on_details(self) -> None:
        self.details_requested.emit(str(self._model.found.path))

    @Slot()
    def _on_remove(self) -> None:
        box = RemovalBox(self._model, self)
        box.removed.connect(self.removed)
        box.open()
