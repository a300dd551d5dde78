"""Writes a report of what went wrong, says so, and shows the reports there are."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QClipboard

from magistral_desktop.errors import EngineError, UserError
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.reports_dialog import ReportsDialog
from magistral_desktop.gui.reveal import Reveal
from magistral_desktop.language import tr
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.reports import Reports, without_text


class Reporting(QObject):
    """Joins the reports with the window and the engine."""

    def __init__(self, reports: Reports, engine: Engine, window: MainWindow, clipboard: QClipboard) -> None:
        super().__init__(window)
        self._reports = reports
        self._engine = engine
        self._window = window
        self._clipboard = clipboard
        self._told: UserError | None = None
        self._reveal = Reveal(self)
        engine.state_changed.connect(self._on_engine_state_changed)
        window.reports_requested.connect(self.open)

    def begin(self) -> None:
        """Watch for a sudden end from now on, and tell of the last one."""
        if report := self._reports.begin():
            self._window.show_error(ended_suddenly(), report.text)

    @Slot()
    def open(self) -> None:
        """Show the reports."""
        dialog = ReportsDialog(self._reports, self._clipboard, self._window)
        dialog.reveal_requested.connect(self._reveal.show)
        dialog.open()

    @Slot(object)
    def _on_engine_state_changed(self, state: EngineState) -> None:
        """Report an engine that was lost, once; a model that cannot be loaded is no mistake of the app's."""
        error = state.error
        if state.kind == "failed" and isinstance(error, EngineError) and error is not self._told:
            self._reports.write("engine", f"{error.title}. {error.detail}\n\n{without_text(self._engine.stderr_tail)}")
        self._told = error


def ended_suddenly() -> UserError:
    """Return what is told after a sudden end."""
    return UserError(
        tr("The app ended unexpectedly last time"),
        tr("Your chats are safe on disk. A report of what failed is kept on this computer; it was not sent."),
        tr("Help → Reports shows it."),
    )
