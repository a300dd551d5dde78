"""Export and import from the window: the dialogs, the files, and what is told of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QFileDialog, QWidget

from magistral_desktop.errors import StorageError, UserError
from magistral_desktop.gui.long_work import LongWork
from magistral_desktop.language import counted, joined, tr
from magistral_desktop.storage.settings import Settings

if TYPE_CHECKING:
    from magistral_desktop.chat.messages import Conversation
    from magistral_desktop.chat.whole import WholeChat
    from magistral_desktop.gui.export_dialog import ExportChoice
    from magistral_desktop.gui.pdf_files import PdfFiles
    from magistral_desktop.session.exporting import FileExport
    from magistral_desktop.session.keeping import Keeping


class Exporting(QObject):
    """Asks what is wanted and does it; `current_chat` returns the chat that is shown, 0 for none.

    Signals: `failed(UserError)`; `told(words)` when something was done; `imported(conversation_id)` with the first chat
    that was imported.
    """

    failed = Signal(object)
    told = Signal(str)
    imported = Signal(int)

    def __init__(
        self, settings: Settings, current_chat: Callable[[], int], clipboard: QClipboard, window: QWidget
    ) -> None:
        super().__init__(window)
        self._last = settings
        self._current_chat = current_chat
        self._clipboard = clipboard
        self._window = window
        self._work = LongWork(window)
        self._work.failed.connect(self.failed)
        self._keeping: Keeping | None = None
        self._files: FileExport | None = None
        self._pdfs: PdfFiles | None = None

    def attach(self, keeping: "Keeping") -> None:
        """Export and import these chats from now on."""
        self._keeping = keeping

    def remembered(self, settings: Settings) -> Settings:
        """Return the settings with what was exported last."""
        last = self._last
        return replace(
            settings,
            export_scope=last.export_scope,
            export_format=last.export_format,
            export_with_reasoning=last.export_with_reasoning,
        )

    @Slot()
    def export_chats(self) -> None:
        """Ask what is to be exported, beginning with the chat that is shown."""
        self._ask(self._current_chat(), 0)

    @Slot(int)
    def export_chat(self, conversation_id: int) -> None:
        """Ask how a chat is to be exported."""
        self._ask(conversation_id, 0)

    @Slot(int)
    def export_reply(self, message_id: int) -> None:
        """Ask how a reply of the chat that is shown is to be exported."""
        self._ask(self._current_chat(), message_id)

    @Slot()
    def import_chats(self) -> None:
        """Ask for the file of an export and add its chats."""
        kinds = joined([tr("Exported chats (*.json)"), tr("All files (*)")], ";;")
        dialog = QFileDialog(self._window, tr("Import chats"), _documents(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    @Slot(str)
    def import_file(self, path: str) -> None:
        """Add the chats of a file."""
        if not self._keeping:
            return
        keeping = self._keeping
        self._work.run(
            tr("Reading the file…"),
            lambda tell: keeping.read_file(Path(path), tell),
            lambda chats: self._add(keeping, cast("list[WholeChat]", chats)),
        )

    @Slot()
    def stop(self) -> None:
        """Add no more of a file that is being imported; what was added of it is not in the list."""
        self._work.stop()

    def _add(self, keeping: "Keeping", chats: "list[WholeChat]") -> None:
        try:
            adding = keeping.adding(chats)
        except UserError as error:
            self.failed.emit(error)
            return
        self._work.run_in_steps(
            tr("Adding the chats…"), adding.steps(), lambda _: self._on_added(keeping, adding.added)
        )

    def _on_added(self, keeping: "Keeping", added: "list[Conversation]") -> None:
        keeping.added()
        if added:
            self.imported.emit(added[0].id)
        self.told.emit(counted(len(added), "Imported {n} chat", "Imported {n} chats"))

    def _ask(self, conversation_id: int, message_id: int) -> None:
        from magistral_desktop.gui.export_dialog import Exportable, ExportDialog, LastExport  # late: few starts need it

        if not self._keeping:
            return
        try:
            chats = self._keeping.conversations()
        except UserError as error:
            self.failed.emit(error)
            return
        known = {chat.id for chat in chats}
        there = Exportable(message_id, conversation_id if conversation_id in known else 0, chats)
        last = LastExport(self._last.export_scope, self._last.export_format, self._last.export_with_reasoning)
        ExportDialog(self._window, there, last, self._on_chosen).open()

    def _on_chosen(self, choice: "ExportChoice") -> None:
        """Remember the choice and ask where the file goes."""
        self._last = replace(
            self._last,
            export_scope=choice.scope if choice.scope != "reply" else self._last.export_scope,
            export_format=choice.kind,
            export_with_reasoning=choice.with_reasoning,
        )
        self._ask_where(choice)

    def _ask_where(self, choice: "ExportChoice") -> None:
        from magistral_desktop.gui.printing import file_name  # late, too

        is_folder = choice.kind == "pdf" and len(choice.chat_ids) > 1
        title = tr("Choose a folder for the PDFs") if is_folder else tr("Export")
        dialog = QFileDialog(self._window, title, _documents())
        if is_folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(choice.kind)
            dialog.setNameFilter(f"*.{choice.kind}")
            dialog.selectFile(file_name(choice.title, choice.kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda path: self.write(Path(path), choice))
        dialog.open()

    def write(self, path: Path, choice: "ExportChoice") -> None:
        """Write the file that was chosen, or the PDFs into the folder, with the chats as they are now."""
        if self._is_at_work:
            self.failed.emit(_busy())
            return
        try:
            if choice.kind == "pdf":
                self._pdf_files().write(path, list(self._chosen(choice)), with_reasoning=choice.with_reasoning)
            else:
                chats = self._chosen(choice)
                self._file_export().write(path, chats, choice.kind, with_reasoning=choice.with_reasoning)
        except UserError as error:
            self.failed.emit(error)

    @property
    def _is_at_work(self) -> bool:
        return bool((self._files and self._files.is_at_work) or (self._pdfs and self._pdfs.is_at_work))

    def _chosen(self, choice: "ExportChoice") -> "Iterator[WholeChat]":
        for chat in self._keeping.read(choice.chat_ids) if self._keeping else ():
            yield chat.only(choice.message_id) if choice.message_id else chat

    def _file_export(self) -> "FileExport":
        from magistral_desktop.session.exporting import FileExport  # late, too

        if self._files is None:
            self._files = FileExport(self)
            self._files.written.connect(self._on_written)
            self._files.failed.connect(self.failed)
        return self._files

    def _pdf_files(self) -> "PdfFiles":
        from magistral_desktop.gui.pdf_files import PdfFiles  # late, too

        if self._pdfs is None:
            self._pdfs = PdfFiles(self._clipboard, self._window)
            self._pdfs.written.connect(self._on_written)
            self._pdfs.failed.connect(self.failed)
        return self._pdfs

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self.told.emit(tr("Exported: {name}", name=path.name))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _busy() -> StorageError:
    return StorageError(
        tr("Another export is being written"), tr("One file is written at a time."), tr("Wait for its end.")
    )
