"""Audit records as files, and versions beside each other: what is asked of one message and shown elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from magistral_desktop.errors import PromptError, UserError
from magistral_desktop.gui.shown_chat import ShownChat
from magistral_desktop.gui.theme import Theme
from magistral_desktop.language import tr

if TYPE_CHECKING:
    from magistral_desktop.gui.version_comparison import VersionComparison
    from magistral_desktop.session.chats import Chats


class Records(QObject):
    """Exports records and compares versions.

    Signal: `failed(UserError)`.
    """

    failed = Signal(object)

    def __init__(self, shown: ShownChat, window: QWidget) -> None:
        super().__init__(window)
        self._shown = shown
        self._window = window
        self._theme: Theme = "light"
        self.comparison: VersionComparison | None = None

    def attach(self, chats: "Chats") -> None:
        """Act on these conversations."""
        self._chats = chats

    def set_theme(self, theme: Theme) -> None:
        """Show a comparison light or dark."""
        self._theme = theme
        if self.comparison:
            self.comparison.set_theme(theme)

    @Slot()
    def export_last(self) -> None:
        """Ask where the record of the last reply is to be kept."""
        replies = [message.id for message in self._shown.messages.values() if message.role == "assistant"]
        if replies:
            self.export(replies[-1])
        else:
            self.failed.emit(_no_reply())

    @Slot(int)
    def export(self, message_id: int) -> None:
        """Ask where the record of a reply is to be kept."""
        try:
            record = self._chats.auditing.record(message_id)
        except UserError as error:
            self.failed.emit(error)
            return
        dialog = QFileDialog(self._window, tr("Export audit record"), filter=tr("Audit records (*.audit.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("audit.json")
        dialog.selectFile(f"reply-{message_id}.audit.json")
        dialog.fileSelected.connect(lambda file: self._write(Path(file), record))
        dialog.open()

    @Slot()
    def compare_last(self) -> None:
        """Compare the versions of the last message that has several."""
        several = [message.id for message in self._shown.messages.values() if message.versions > 1]
        if several:
            self.compare(several[-1])
        else:
            self.failed.emit(_no_versions())

    @Slot(int)
    def compare(self, message_id: int) -> None:
        """Show the versions of a message beside each other."""
        from magistral_desktop.gui.version_comparison import VersionComparison  # late: few need it

        try:
            versions = self._chats.branches.versions(message_id)
        except UserError as error:
            self.failed.emit(error)
            return
        shown = next((at for at, version in enumerate(versions) if version[0].id == message_id), 0)
        if len(versions) < 2:
            self.failed.emit(_no_versions())
            return
        self.comparison = VersionComparison(versions, shown, self._theme, self._window)
        self.comparison.destroyed.connect(self._on_closed)
        self.comparison.show()

    @Slot()
    def _on_closed(self) -> None:
        self.comparison = None

    def _write(self, path: Path, record: bytes) -> None:
        try:
            self._chats.auditing.write(path, record)
        except UserError as error:
            self.failed.emit(error)


def _no_reply() -> PromptError:
    return PromptError(tr("There is no reply"), tr("An audit record is of a reply."), tr("Ask a question first."))


def _no_versions() -> PromptError:
    return PromptError(
        tr("There is nothing to compare"),
        tr("No message here has another version."),
        tr("“Regenerate” a reply, or edit a question, for another version of it."),
    )
