"""A small window that says what is being done, beside the one that is used."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QPushButton, QWidget

from magistral_desktop.language import tr

WHOLE = 1_000
_WIDTH = 420


def progress_dialog(words: str, window: QWidget | None) -> QProgressDialog:
    """Return one with a button to stop, which is shown by who uses it."""
    dialog = QProgressDialog(words, "", 0, WHOLE, window)
    dialog.setObjectName("progress")  # before its parts are made: the style goes by it
    dialog.setCancelButton(QPushButton(tr("Stop"), dialog))
    dialog.setWindowTitle("Magistral Desktop")
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setAutoReset(False)
    dialog.setAutoClose(False)
    bar = QProgressBar(dialog)
    bar.setTextVisible(False)
    bar.setRange(0, WHOLE)
    dialog.setBar(bar)
    dialog.setMinimumWidth(_WIDTH)
    return dialog
