"""The one QApplication: it hears of files that the desktop asks the running app to open."""

import os
import sys

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from magistral_desktop import __version__
from magistral_desktop.errors import UserError
from magistral_desktop.gui.icons import app_icon
from magistral_desktop.gui.transcript.environment import prepare_environment
from magistral_desktop.language import tr

_KEPT_BYTES = 1 << 20


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


def keep_freed_memory() -> None:
    """Have glibc use freed blocks of up to a megabyte again rather than give them back to the system at once.

    A growing reply is a new text with each update, longer than any before: glibc would map it anew and have every page
    of it cleared, which takes longer than all else that the update does with the text. Freeing one block of a size
    raises its limit for all up to there (mallopt(3), "dynamic mmap threshold"). Other allocators do not mind.
    """
    block = bytes(_KEPT_BYTES)
    del block


def make_application() -> Application:
    """Make the one Application, ready for the transcript's web engine.

    Raises:
        UserError: there is no screen to show a window on.
    """
    has_screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not has_screen:
        raise UserError(
            tr("There is no screen"),
            tr("Neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened."),
            tr('Start it from a desktop session, or use `magistral-desktop ask "…"` in the terminal.'),
        )
    keep_freed_memory()
    prepare_environment()
    # What QtWebEngine wants of an application that is made before it is imported, which takes a while.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    qt = Application([sys.argv[0]])
    qt.setApplicationName("magistral-desktop")
    qt.setApplicationDisplayName("Magistral Desktop")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("magistral-desktop")
    qt.setWindowIcon(app_icon())
    return qt
