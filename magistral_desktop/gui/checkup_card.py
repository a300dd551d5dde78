"""The model in use, and what its check-up found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from magistral_desktop.errors import UserError
from magistral_desktop.gui.model_words import check_lines, speed_meaning
from magistral_desktop.gui.sections import button, plain_label
from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S
from magistral_desktop.language import mark, tr
from magistral_desktop.protocol import CheckResult, Finished
from magistral_desktop.session.state import EngineState

if TYPE_CHECKING:
    from magistral_desktop.session.checkup import Checkup

_ABOUT = mark("A check asks it one short question and looks whether it does what this app relies on.")


class CheckupCard(QFrame):
    """Names the loaded model and lets it be checked; what was found stays until another model is loaded."""

    settings_requested = Signal(str)
    details_requested = Signal(str)
    """Of the model of this path."""

    def __init__(self, checkup: "Checkup", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self._checkup = checkup
        self._path = ""
        self._lines: list[str] = []
        self._title = plain_label(self, "", "row_title")
        self._said = plain_label(self, _ABOUT.said(), "hint")
        self._check = button(self, tr("Check", about="verb"))
        self._check.clicked.connect(checkup.start)
        self._stop = button(self, tr("Stop"))
        self._stop.clicked.connect(checkup.stop)
        self._stop.hide()
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addWidget(self._title, 1)
        for words, call in ((tr("Settings…"), self._on_settings), (tr("Details…"), self._on_details)):
            made = button(self, words, about=tr("the model in use"))
            made.clicked.connect(call)
            head.addWidget(made)
        head.addWidget(self._check)
        head.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L + GAP_S, GAP_M, GAP_L + GAP_S, GAP_M)
        column.setSpacing(GAP_S)
        column.addLayout(head)
        column.addWidget(self._said)
        checkup.begun.connect(self._on_begun)
        checkup.found.connect(self._on_found)
        checkup.finished.connect(self._on_finished)
        checkup.failed.connect(self._on_failed)

    def show_engine(self, state: EngineState) -> None:
        """Show which model is loaded; without one there is nothing to check."""
        self.setVisible(state.model is not None)
        self._check.setEnabled(state.kind == "ready")
        if state.model and state.model.path != self._path:
            self._path = state.model.path
            self._title.setText(f"{state.model.name} · {state.model.quantization}")
            self._said.setText("\n".join(self._kept_lines()) or _ABOUT.said())

    def _kept_lines(self) -> list[str]:
        """Return what was found the last time, with the day."""
        kept = self._checkup.kept
        if kept is None:
            return []
        day = QDateTime.fromSecsSinceEpoch(int(kept.checked_at)).date()
        lines = [*check_lines(kept.results), speed_meaning(kept.tokens_per_second)]
        lines.append(tr("Checked on {day}.", day=self.locale().toString(day, QLocale.FormatType.LongFormat)))
        return [line for line in lines if line]

    def _show_running(self, is_running: bool) -> None:
        self._stop.setVisible(is_running)
        self._check.setVisible(not is_running)

    @Slot()
    def _on_settings(self) -> None:
        self.settings_requested.emit(self._path)

    @Slot()
    def _on_details(self) -> None:
        self.details_requested.emit(self._path)

    @Slot()
    def _on_begun(self) -> None:
        self._show_running(True)
        self._lines = []
        self._said.setText(tr("Checking: it reads and answers a short question…"))

    @Slot(object)
    def _on_found(self, result: CheckResult) -> None:
        self._add(check_lines([result])[0])

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        self._show_running(False)
        if finished.reason == "cancelled":
            self._add(tr("The check was stopped."))
        elif meaning := speed_meaning(finished.tokens_per_second):
            self._add(meaning)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._show_running(False)
        self._add(str(error))

    def _add(self, line: str) -> None:
        self._lines.append(line)
        self._said.setText("\n".join(self._lines))
