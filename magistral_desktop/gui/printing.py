"""Printing a chat, and writing it into a PDF file: the dialog, and what waits for the pages."""

import re
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from magistral_desktop.errors import UserError
from magistral_desktop.gui.transcript.choose import make_sheets
from magistral_desktop.gui.transcript.document import Document
from magistral_desktop.gui.transcript.sheets import Sheets, page_layout
from magistral_desktop.language import tr

_NO_FILE_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME_CHARACTERS = 80
_DOTS_PER_INCH = 300
"""Qt WebEngine prints pictures of the pages: at a printer's own 1,200 one would take half a gigabyte."""


class Printing(QObject):
    """Asks where to, lays the pages out and reports; one document at a time."""

    failed = Signal(object)  # a UserError
    written = Signal(object)  # the path of a PDF

    def __init__(self, clipboard: QClipboard, parent: QWidget) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._window = parent
        self._sheets: Sheets | None = None
        self._printer: QPrinter | None = None
        self._path: Path | None = None

    def print_document(self, document: Document) -> None:
        """Ask for a printer and print."""
        if self._sheets:
            return
        printer = QPrinter()
        printer.setResolution(_DOTS_PER_INCH)
        printer.setPageLayout(page_layout(QLocale()))
        printer.setDocName(document.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print the chat, with the reasoning that is open"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self.print_on(printer, document))
        QDialog.open(dialog)  # not its own `open`, which wants to be told a slot

    def print_on(self, printer: QPrinter, document: Document) -> None:
        """Print on a printer that has been chosen."""
        self._printer = printer  # it must live until the pages are on it
        self._begin(document).print_on(printer)

    def write_pdf(self, path: Path, document: Document) -> None:
        """Write a file that has been chosen."""
        self._path = path
        self._begin(document).write_pdf(path, page_layout(QLocale()))

    def _begin(self, document: Document) -> Sheets:
        self._sheets = make_sheets(document, self._clipboard, self)
        self._sheets.finished.connect(self._on_finished)
        return self._sheets

    @Slot(bool)
    def _on_finished(self, is_done: bool) -> None:
        if not is_done and self._path:
            remedy = tr("Choose another folder or name, or close the program that has the file open.")
            self.failed.emit(
                UserError(
                    tr("The PDF could not be written"), tr("{path} could not be written.", path=str(self._path)), remedy
                )
            )
        elif not is_done:
            remedy = tr("See whether the printer is on, or export the chat as a PDF.")
            self.failed.emit(UserError(tr("The chat could not be printed"), tr("The printer took no pages."), remedy))
        path = self._path if is_done else None
        if self._sheets:
            self._sheets.deleteLater()
        self._sheets = self._printer = self._path = None
        if path:
            self.written.emit(path)


def file_name(title: str, suffix: str) -> str:
    """Return a name for a chat's file that every system takes."""
    name = _NO_FILE_NAME.sub(" ", title)[:_LONGEST_NAME_CHARACTERS].strip(" .")
    return f"{' '.join(name.split()) or tr('Chat')}.{suffix}"
