"""A download in place of its button: how far it is, and pause, resume and cancel."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QProgressBar, QPushButton, QVBoxLayout, QWidget

from magistral_desktop.gui.model_words import download_words, size_words
from magistral_desktop.gui.sections import plain_label
from magistral_desktop.gui.theme import GAP_M
from magistral_desktop.language import tr

if TYPE_CHECKING:
    from magistral_desktop.session.download_state import DownloadState

_STEPS = 1000
_TICK_MS = 500


class DownloadPanel(QWidget):
    """Shows one `DownloadState` after another; the signals are what the user wants."""

    pause_requested = Signal()
    resume_requested = Signal()
    cancel_requested = Signal()
    token_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: DownloadState | None = None
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Download", about="noun"))
        self._words: QLabel = plain_label(self, "", "download_words")
        self._pause = QPushButton(tr("Pause"), self)
        self._pause.clicked.connect(self.pause_requested)
        self._resume = QPushButton(tr("Resume"), self)
        self._resume.setObjectName("primary")
        self._resume.clicked.connect(self.resume_requested)
        self._cancel = QPushButton(tr("Cancel…"), self)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._token = QPushButton(tr("Enter an access token…"), self)
        self._token.clicked.connect(self.token_requested)
        self._token.hide()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_words)
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(self._words, 1)
        for button in (self._token, self._resume, self._pause, self._cancel):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self._bar)
        column.addLayout(row)

    def show_state(self, state: "DownloadState") -> None:
        """Show what the download is at."""
        self._state = state
        share = state.fraction if state.kind == "verifying" else state.received_bytes / max(1, state.size_bytes)
        is_unknown = state.kind == "starting" and not state.received_bytes
        self._bar.setRange(0, 0 if is_unknown else _STEPS)
        self._bar.setValue(round(_STEPS * share))
        is_stopped = state.kind in {"paused", "failed"}
        is_wrong = state.kind == "failed" or state.missing_bytes > 0
        self._words.setProperty("wrong", is_wrong)
        self._words.style().polish(self._words)
        # Before the other is hidden, so that the focus of the keyboard can move on to it.
        (self._resume if is_stopped else self._pause).show()
        has_focus = self._resume.hasFocus() or self._pause.hasFocus()
        (self._pause if is_stopped else self._resume).hide()
        if has_focus:
            self.take_focus()
        self._token.setVisible(state.error is not None and state.error.reason == "access")
        self._resume.setText(tr("Try again") if state.kind == "failed" else tr("Resume"))
        self._tick.start() if state.kind == "waiting" else self._tick.stop()
        self._show_words()

    def take_focus(self) -> None:
        """Give the keyboard to the button that stops the download, or lets it go on."""
        (self._pause if self._resume.isHidden() else self._resume).setFocus()

    @Slot()
    def _show_words(self) -> None:
        if self._state:
            self._words.setText(download_words(self._state, time.monotonic()))

    @Slot()
    def _on_cancel_clicked(self) -> None:
        """Ask only where something would be lost."""
        received_bytes = self._state.received_bytes if self._state else 0
        if not received_bytes:
            self.cancel_requested.emit()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question, tr("Cancel the download"), tr("Cancel this download?"), parent=self
        )
        box.setInformativeText(tr("The {size} that were received are removed.", size=size_words(received_bytes)))
        cancel = box.addButton(tr("Cancel the download"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        cancel.clicked.connect(self.cancel_requested)
        box.open()
