"""From files that the user gives to the cards above the prompt box: read, measured, and cut where they are too long."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from magistral_desktop.chat.attachments import Attachment, attachment_text
from magistral_desktop.errors import PromptError
from magistral_desktop.gui.attachment_tray import AttachmentTray
from magistral_desktop.gui.attachment_viewer import AttachmentViewer
from magistral_desktop.gui.attachment_words import token_words
from magistral_desktop.gui.file_parts import as_attachment, fitting, joined, pieces, units_of
from magistral_desktop.language import counted, tr
from magistral_desktop.models.room import room_for_files
from magistral_desktop.storage.paths import attach_command

if TYPE_CHECKING:
    from magistral_desktop.chat.ledger import Ledger
    from magistral_desktop.session.attaching import FileReader
    from magistral_desktop.session.token_counts import TokenCounts
    from magistral_desktop.storage.attaching import FileRead

MAX_FILES = 20
_END_WAIT_MS = 1_000


class Attaching(QObject):
    """Puts files into the tray, or tells why not."""

    refused = Signal(object)

    def __init__(self, tray: AttachmentTray, window: QWidget) -> None:
        super().__init__(window)
        self._tray = tray
        self._window = window
        self._reader: FileReader | None = None
        self._counts: TokenCounts | None = None
        self._ledger: Callable[[], Ledger] | None = None
        self._measured: list[FileRead] = []  # waiting for their tokens to be counted
        self._is_busy = False
        tray.opened.connect(self.open)

    @property
    def is_reading(self) -> bool:
        """Whether a file is on its way to the tray."""
        return self._is_busy or bool(self._measured)

    def attach(self, counts: "TokenCounts", ledger: "Callable[[], Ledger]") -> None:
        """Measure files with these; `ledger` has what is sent already, the files in the tray included."""
        from magistral_desktop.session.attaching import FileReader  # late: the first paint does not need it

        self._counts, self._ledger = counts, ledger
        self._reader = FileReader(*attach_command(), parent=self)
        self._reader.was_read.connect(self._on_read)
        self._reader.refused.connect(self.refused)
        self._reader.encoding_wanted.connect(self._on_encoding_wanted)
        self._reader.busy_changed.connect(self._on_busy_changed)
        counts.changed.connect(self._on_counted)
        self._tray.count_with(self._token_words)

    def add_files(self, paths: Iterable[str]) -> None:
        """Read these files and show them."""
        wanted = list(paths)
        if len(wanted) + len(self._tray.files) > MAX_FILES:
            self.refused.emit(
                PromptError(
                    tr("These are too many files"),
                    counted(MAX_FILES, "A question can have {n}.", "A question can have {n}."),
                    tr("Attach those that you ask about."),
                )
            )
        elif self._reader:
            self._reader.add(wanted)

    @Slot()
    def finish(self) -> None:
        """Read no more: the window is closed."""
        if self._reader:
            self._reader.stop()
            self._reader.wait_ended(_END_WAIT_MS)

    @Slot()
    def choose(self) -> None:
        """Ask for files."""
        dialog = QFileDialog(self._window, tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.add_files)
        dialog.open()

    @Slot(object)
    def open(self, file: Attachment) -> None:
        """Show a file's text."""
        AttachmentViewer(self._window, file).open()

    @Slot(str)
    def _on_busy_changed(self, name: str) -> None:
        self._is_busy = bool(name)
        self._tray.set_busy(name)

    @Slot(str)
    def _on_encoding_wanted(self, path: str) -> None:
        from magistral_desktop.gui.encoding_dialog import EncodingDialog  # late: few files need it

        dialog = EncodingDialog(self._window, Path(path).name)
        dialog.chosen.connect(lambda encoding: self._read_as(path, encoding))
        dialog.open()

    def _read_as(self, path: str, encoding: str) -> None:
        if self._reader:
            self._reader.add([path], encoding)

    @Slot(object)
    def _on_read(self, read: "FileRead") -> None:
        self._measured.append(read)
        self._on_counted()

    @Slot()
    def _on_counted(self) -> None:
        """Show the files whose tokens are counted by now, or ask for a part of them."""
        waiting, self._measured = self._measured, []
        for read in waiting:
            self._settle(read)
        self._tray.show_anew()

    def _settle(self, read: "FileRead") -> None:
        counts, ledger = self._counts, self._ledger
        if counts is None or ledger is None:
            return
        whole = as_attachment(read, 1, len(units_of(read)))
        texts = [attachment_text(whole), *(joined(read, first, last) for first, last in pieces(read))]
        if not counts.knows(texts):
            if counts.want(texts):
                self._measured.append(read)
            else:
                self._tray.add(whole)  # without a model its length says nothing yet: the question will tell
            return
        tokens, used = counts.of(texts[0])[0], ledger()
        room = room_for_files(used.context_tokens) - used.used_tokens
        if tokens <= room:
            self._tray.add(whole)
        else:
            self._ask_part(read, tokens, max(0, room))

    def _ask_part(self, read: "FileRead", tokens: int, room: int) -> None:
        from magistral_desktop.gui.part_dialog import PartDialog  # late: few files need it

        counts = self._counts
        assert counts is not None
        measured = pieces(read)
        of_pieces = [counts.of(joined(read, first, last))[0] for first, last in measured]
        number = fitting(of_pieces, room - max(0, tokens - sum(of_pieces)))
        fits = measured[number - 1][1] if number else 0
        dialog = PartDialog(self._window, read, fits, (tokens, room), counts.of)
        dialog.count_wanted.connect(lambda text: counts.want([text]))
        counts.changed.connect(dialog.show_count)
        dialog.chosen.connect(lambda first, last: self._tray.add(as_attachment(read, first, last)))
        dialog.open()
        dialog.show_count()

    def _token_words(self, file: Attachment) -> str:
        if self._counts is None or self._counts.model is None:
            return ""
        self._counts.want([attachment_text(file)])
        tokens, is_exact = self._counts.of(attachment_text(file))
        return token_words(tokens, is_exact=is_exact)
