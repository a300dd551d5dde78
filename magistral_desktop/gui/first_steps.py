"""From a model file that is here to the first question: it is loaded, checked, and ready."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from magistral_desktop.errors import UserError
from magistral_desktop.gui.model_words import check_lines, speed_meaning
from magistral_desktop.gui.sections import button, button_row, plain_label
from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S
from magistral_desktop.language import tr
from magistral_desktop.protocol import CheckResult, Finished
from magistral_desktop.session.state import EngineState

if TYPE_CHECKING:
    from magistral_desktop.session.checkup import Checkup

_STEPS = 1000


class FirstSteps(QFrame):
    """Follows the model of `begin`; `done` is the user's wish to go on to the chat."""

    done = Signal()

    def __init__(self, checkup: "Checkup", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._checkup = checkup
        self._path = ""
        self._lines: list[str] = []
        self._caption = plain_label(self, "", "caption")
        self._title = plain_label(self, "", "card_title")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(tr("Loading the model"))
        self._said = plain_label(self, "")
        self.go = button(self, tr("Ask your first question"), primary=True)
        self.go.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L + GAP_S, GAP_L, GAP_L + GAP_S, GAP_L)
        column.setSpacing(GAP_M)
        for part in (self._caption, self._title, self._bar, self._said):
            column.addWidget(part)
        column.addLayout(button_row([self.go]))
        checkup.begun.connect(self._on_begun)
        checkup.found.connect(self._on_found)
        checkup.finished.connect(self._on_finished)
        checkup.failed.connect(self._on_failed)

    @property
    def is_at_work(self) -> bool:
        """Whether there is a model to follow."""
        return bool(self._path)

    def begin(self, path: str, *, is_verified: bool) -> None:
        """Follow a model from now on; `is_verified` tells that its download has just ended."""
        self._path, self._lines = path, [tr("✓  Every byte is as published")] if is_verified else []
        self._title.setText(Path(path).stem)
        self._show(tr("Loading the model"), 0.0)

    def end(self) -> None:
        """Follow nothing any more."""
        self._path = ""
        self.hide()

    def show_engine(self, state: EngineState, path: str) -> None:
        """Show how far it is; a model that cannot be loaded, or another one, ends this."""
        if not self._path:
            return
        if path != self._path or state.kind == "failed":
            self.end()
        elif state.kind == "loading":
            self._show(tr("Loading the model"), state.progress)
        elif state.model and not self._checkup.is_running:
            self._title.setText(f"{state.model.name} · {state.model.quantization}")
            self._show_ready()

    def _show_ready(self) -> None:
        self._show(tr("Ready"), is_ready=True)

    def _show(self, caption: str, loaded: float = 1.0, *, is_ready: bool = False) -> None:
        self._caption.setText(caption)
        self._bar.setValue(round(_STEPS * loaded))
        self._bar.setVisible(loaded < 1.0)
        self._said.setText("\n".join(self._lines))
        self.go.setVisible(is_ready)
        self.show()

    @Slot()
    def _on_begun(self) -> None:
        if self._path:
            self._show(tr("Checking what it does…"))

    @Slot(object)
    def _on_found(self, result: CheckResult) -> None:
        if self._path:
            self._lines += check_lines([result])
            self._show(tr("Checking what it does…"))

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        if not self._path:
            return
        if finished.reason == "cancelled":
            self._lines.append(tr("The check was stopped; it is made at the next start."))
        elif meaning := speed_meaning(finished.tokens_per_second):
            self._lines.append(meaning)
        self._show_ready()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        if self._path:
            self._lines.append(str(error))
            self._show_ready()
