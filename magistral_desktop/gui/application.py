"""The one QApplication: it hears of files that the desktop asks the running app to open."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Signal `file_opened(path)`: the file was opened with the app in a Mac's Finder or dropped on its icon.

    Other systems start the app once more instead, with the file on its command line.
    """

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take files; an address that is no file is not for this app."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)
