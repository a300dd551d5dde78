"""Backup and restore from the window: where to, where from, and whether that is meant."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDateTime, QLocale, QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from magistral_desktop.chat import words
from magistral_desktop.gui.long_work import LongWork
from magistral_desktop.language import counted, joined, tr

if TYPE_CHECKING:
    from magistral_desktop.session.keeping import Keeping
    from magistral_desktop.storage.backup import Backup


class Backups(QObject):
    """Asks and does it.

    Signals: `failed(UserError)`; `told(words)` when a backup was written; `restore_chosen(path)` for a backup that was
    checked and is to be brought back, which needs the app to start again.
    """

    failed = Signal(object)
    told = Signal(str)
    restore_chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._work = LongWork(window)
        self._work.failed.connect(self.failed)
        self._keeping: Keeping | None = None

    def attach(self, keeping: "Keeping") -> None:
        """Back up these chats from now on."""
        self._keeping = keeping

    @Slot()
    def back_up(self) -> None:
        """Ask for a file and write everything into it."""
        dialog = self._dialog(tr("Back up all chats and settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"Magistral Desktop {time.strftime('%Y-%m-%d')}.zip")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot()
    def restore(self) -> None:
        """Ask for a backup, then whether it is to take the place of what there is."""
        dialog = self._dialog(tr("Restore a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.check)
        dialog.open()

    @Slot(str)
    def write(self, path: str) -> None:
        """Write a backup into a file that was chosen."""
        if not self._keeping:
            return
        keeping, file = self._keeping, Path(path)
        self._work.run(
            tr("Backing up all chats and settings…"),
            lambda tell: keeping.back_up(file, tell),
            lambda _: self.told.emit(tr("Backed up: {name}", name=file.name)),
        )

    @Slot(str)
    def check(self, path: str) -> None:
        """Look through a backup that was chosen, and ask whether it is meant."""
        if not self._keeping:
            return
        keeping, file = self._keeping, Path(path)
        self._work.run(
            tr("Looking through the backup…"),
            lambda tell: keeping.check_backup(file, tell),
            lambda backup: self._confirm(file, cast("Backup", backup)),
        )

    @Slot()
    def stop(self) -> None:
        """Do no more of what is being done."""
        self._work.stop()

    def _confirm(self, path: Path, backup: "Backup") -> None:
        made = QDateTime.fromSecsSinceEpoch(int(backup.created_at))
        title = tr("Restore the backup of {date}?", date=QLocale().toString(made, QLocale.FormatType.ShortFormat))
        box = QMessageBox(QMessageBox.Icon.Question, tr("Restore"), title, parent=self._window)
        box.setInformativeText(
            counted(
                backup.chats,
                "It holds {n} chat with {messages}, and the settings. "
                "They take the place of those there are now, which are kept aside in the app’s folder. "
                "The app then starts again.",
                "It holds {n} chats with {messages}, and the settings. "
                "They take the place of those there are now, which are kept aside in the app’s folder. "
                "The app then starts again.",
                messages=words.messages(backup.messages),
            )
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = box.addButton(tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        button.clicked.connect(lambda: self.restore_chosen.emit(path))
        box.open()

    def _dialog(self, title: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = joined([tr("Backups (*.zip)"), tr("All files (*)")], ";;")
        dialog = QFileDialog(self._window, title, folder, kinds)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
