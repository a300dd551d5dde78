"""The reports of what went wrong: a list, the one that is chosen, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QClipboard, QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from magistral_desktop.errors import StorageError
from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.reveal import reveal_words
from magistral_desktop.gui.sections import button, plain_label
from magistral_desktop.gui.theme import GAP_L, GAP_M
from magistral_desktop.language import Marked, joined, mark, tr
from magistral_desktop.storage.reports import Report, ReportKind, Reports

_SIZE = (760, 520)
_LIST_WIDTH = 230
_ABOUT = mark(
    "What went wrong is written down here, on this computer, and never sent. A report says what failed where in the "
    "app’s code, on which system; nothing that you or the model wrote is in it. Read it before you pass it on."
)
_NONE = mark("There are no reports: nothing has gone wrong.")
_KINDS: dict[ReportKind, Marked] = {
    "bug": mark("Mistake in the app"),
    "crash": mark("Sudden end of the app"),
    "engine": mark("End of the engine"),
}


class ReportsDialog(QDialog):
    """Shows the reports there are."""

    reveal_requested = Signal(Path)

    def __init__(self, reports: Reports, clipboard: QClipboard, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reports")
        self.setWindowTitle(tr("Reports"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._reports = reports
        self._clipboard = clipboard
        self._listed: list[Report] = []
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Reports"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.reveal = button(self, reveal_words(), about=tr("report"))
        self.copy = button(self, tr("Copy"), about=tr("report"))
        self.delete = button(self, tr("Delete"), about=tr("report"))
        self.close_button = button(self, tr("Close"), primary=True)
        self.close_button.setDefault(True)
        self._arrange()
        self.list.currentRowChanged.connect(self._show_chosen)
        self.reveal.clicked.connect(self._on_reveal)
        self.copy.clicked.connect(self._on_copy)
        self.delete.clicked.connect(self._on_delete)
        self.close_button.clicked.connect(self.reject)
        self.show_reports()

    def show_reports(self, row: int = 0) -> None:
        """List what there is now, and show the one in a row."""
        self._listed = self._reports.listed()
        self.list.clear()
        self.list.addItems([self._words(report) for report in self._listed])
        self.list.setCurrentRow(min(row, len(self._listed) - 1))
        self._show_chosen()

    def _arrange(self) -> None:
        both, buttons, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        both.setSpacing(GAP_M)
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        buttons.setSpacing(GAP_M)
        for made in (self.reveal, self.copy, self.delete):
            buttons.addWidget(made)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(plain_label(self, _ABOUT.said(), "hint"))
        column.addLayout(both, 1)
        column.addLayout(buttons)
        self.resize(*_SIZE)
        follow_reading(self)

    @property
    def _chosen(self) -> Report | None:
        row = self.list.currentRow()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def _words(self, report: Report) -> str:
        at = QDateTime.fromMSecsSinceEpoch(round(1000 * report.at))
        return joined([self.locale().toString(at, QLocale.FormatType.ShortFormat), _KINDS[report.kind].said()], "\n")

    @Slot()
    def _show_chosen(self) -> None:
        report = self._chosen
        for made in (self.reveal, self.copy, self.delete):
            made.setEnabled(report is not None)
        try:
            self.text.setPlainText(report.text if report else _NONE.said())
        except StorageError as error:
            self.text.setPlainText(str(error))

    @Slot()
    def _on_reveal(self) -> None:
        if report := self._chosen:
            self.reveal_requested.emit(report.path)

    @Slot()
    def _on_copy(self) -> None:
        self._clipboard.setText(self.text.toPlainText())

    @Slot()
    def _on_delete(self) -> None:
        if report := self._chosen:
            try:
                self._reports.remove(report)
            except StorageError as error:
                self.text.setPlainText(str(error))
                return
            self.show_reports(self.list.currentRow())
