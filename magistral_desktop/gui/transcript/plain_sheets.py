"""A conversation on paper where there is no browser page: text, with formulas as TeX source."""

import html
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer
from PySide6.QtGui import QFont, QPageLayout, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript import words
from magistral_desktop.gui.transcript.document import Document
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.gui.transcript.plain_turns import line_html
from magistral_desktop.gui.transcript.sheets import Sheets

_FONT_PT = 11


class PlainSheets(Sheets):
    """Prints with Qt's own text layout."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = QTextDocument(self)
        self._text.setDefaultFont(QFont(self._text.defaultFont().family(), _FONT_PT))
        head = f"<h1>{html.escape(document.title)}</h1><p>{html.escape(document.date)}</p><hr>"
        self._text.setHtml(head + "".join(_turn(message) for message in document.messages))

    def write_pdf(self, path: Path, layout: QPageLayout) -> None:
        """Write a PDF file in pages of this layout."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageLayout(layout)
        self._text.print_(writer)
        del writer  # it completes the file
        try:
            path.write_bytes(bytes(buffer.data().data()))
        except OSError:
            self._report(False)
        else:
            self._report(True)

    def print_on(self, printer: QPrinter) -> None:
        """Print; `printer` must live until the end is reported."""
        self._text.print_(printer)
        self._report(printer.printerState() != QPrinter.PrinterState.Error)

    def _report(self, is_done: bool) -> None:
        QTimer.singleShot(0, self, lambda: self.finished.emit(is_done))  # as the browser does it: later


def _turn(message: Message) -> str:
    if message.role == "user":
        lines = html.escape(message.text).replace("\n", "<br>")
        return f"<p><b>{lines}</b></p>"
    parts = []
    if message.reasoning and message.reasoning_open:
        reasoning = Markdown(line_breaks=True, typeset=False).to_html(message.reasoning)
        heading = line_html(f"<i>{html.escape(words.about_reasoning(message))}</i>")
        parts.append(f"{heading}<blockquote>{reasoning}</blockquote>")
    parts.append(Markdown(line_breaks=False, typeset=False).to_html(message.text))
    parts += [line_html(f"<i>{html.escape(line)}</i>") for line in (words.about_ending(message),) if line]
    return "".join(parts)
