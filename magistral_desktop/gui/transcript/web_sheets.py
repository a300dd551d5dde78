"""A conversation on paper, laid out by a browser page of its own that nobody sees.

The page that is read stays as it is: what goes on paper has another width, other colours and every formula typeset.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QClipboard, QPageLayout
from PySide6.QtPrintSupport import QPrinter

from magistral_desktop.gui.transcript.document import Document
from magistral_desktop.gui.transcript.sheets import Sheets
from magistral_desktop.gui.transcript.web import WebTranscript

_PIXELS_PER_POINT = 96 / 72


class _Paper(WebTranscript):
    """The transcript's page, as wide as the paper between its margins."""

    def __init__(self, document: Document, clipboard: QClipboard) -> None:
        super().__init__(clipboard, "light")
        self._document = document
        self.browser.page().setBackgroundColor(Qt.GlobalColor.white)
        self._laid_out: Callable[[], None] = lambda: None
        self.show_reasoning(False)
        self.show_conversation(document.messages)
        for first in document.messages[:1]:
            self._turns.reach(first.id)  # a page begins with the last turns only

    def lay_out(self, layout: QPageLayout, laid_out: Callable[[], None]) -> None:
        """Call `laid_out` when everything stands where it will be printed."""
        self._laid_out = laid_out
        width_px = int(layout.paintRect(QPageLayout.Unit.Point).width() * _PIXELS_PER_POINT)
        arguments = json.dumps([self._document.title, self._document.date, width_px])
        self.when_told(lambda: self._run(f"void Transcript.layOut(...{arguments})"))

    def _on_asked(self, action: Any) -> None:
        if action == ["laid-out"]:
            self._laid_out()


class WebSheets(Sheets):
    """Prints with the browser's engine: text in a PDF stays text, formulas are drawn with their fonts."""

    def __init__(self, document: Document, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paper = _Paper(document, clipboard)
        self._paper.gave_up.connect(self._on_gave_up)
        self.destroyed.connect(self._paper.deleteLater)

    def write_pdf(self, path: Path, layout: QPageLayout) -> None:
        """Write a PDF file in pages of this layout."""
        page = self._paper.browser.page()
        page.pdfPrintingFinished.connect(self._on_pdf_written)
        self._paper.lay_out(layout, lambda: page.printToPdf(str(path), layout))

    def print_on(self, printer: QPrinter) -> None:
        """Print; `printer` must live until the end is reported."""
        view = self._paper.browser
        view.printFinished.connect(self.finished)
        self._paper.lay_out(printer.pageLayout(), lambda: view.print(printer))

    @Slot(str, bool)
    def _on_pdf_written(self, _path: str, is_written: bool) -> None:
        self.finished.emit(is_written)

    @Slot()
    def _on_gave_up(self) -> None:
        self.finished.emit(False)
