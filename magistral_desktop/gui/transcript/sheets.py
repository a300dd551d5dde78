"""A conversation on paper, or in a PDF file."""

from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

_MARGINS_MM = QMarginsF(18, 18, 18, 18)


class Sheets(QObject):
    """Lays one document out and prints it once, then reports; its page is gone with it."""

    finished = Signal(bool)
    """Whether it has been printed or written."""

    def write_pdf(self, path: Path, layout: QPageLayout) -> None:
        """Write a PDF file in pages of this layout."""
        raise NotImplementedError

    def print_on(self, printer: QPrinter) -> None:
        """Print; `printer` must live until the end is reported."""
        raise NotImplementedError


def page_layout(locale: QLocale) -> QPageLayout:
    """Return a sheet of the paper that is used in this part of the world."""
    imperial = locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, _MARGINS_MM, QPageLayout.Unit.Millimeter)
