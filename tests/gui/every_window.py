"""Every window and dialog of the app, opened: the one table that the tests of names, focus and sizes go through.

File and print dialogs are the system's own and not in it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.ledger import Entry, Ledger
from magistral_desktop.chat.messages import Conversation, Message, Sampling
from magistral_desktop.chat.wishes import ChatWishes, Snippet
from magistral_desktop.errors import MemoryShortError, UserError
from magistral_desktop.gui.attachment_viewer import AttachmentViewer
from magistral_desktop.gui.backups import Backups
from magistral_desktop.gui.chat_settings_dialog import ChatSettingsDialog
from magistral_desktop.gui.command_palette import open_palette
from magistral_desktop.gui.connections_window import ConnectionsWindow
from magistral_desktop.gui.cut_dialog import CutDialog
from magistral_desktop.gui.dialogs import (
    ask_budget,
    ask_folder,
    ask_note,
    confirm_link,
    show_about,
    show_details,
    show_fatal,
)
from magistral_desktop.gui.download_panel import DownloadPanel
from magistral_desktop.gui.encoding_dialog import EncodingDialog
from magistral_desktop.gui.export_dialog import Exportable, ExportDialog, LastExport
from magistral_desktop.gui.ledger_dialog import LedgerDialog
from magistral_desktop.gui.licences_dialog import LicencesDialog
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.model_details_dialog import Described, ModelDetailsDialog
from magistral_desktop.gui.model_settings_dialog import ModelSettingsDialog
from magistral_desktop.gui.model_settings_rows import Subject
from magistral_desktop.gui.models_window import ModelsWindow
from magistral_desktop.gui.part_dialog import PartDialog
from magistral_desktop.gui.removal import RemovalBox
from magistral_desktop.gui.reports_dialog import ReportsDialog
from magistral_desktop.gui.settings_window import SettingsWindow
from magistral_desktop.gui.shortcuts import shortcuts
from magistral_desktop.gui.snippets_dialog import SnippetsDialog
from magistral_desktop.gui.token_dialog import TokenDialog
from magistral_desktop.gui.version_comparison import VersionComparison
from magistral_desktop.gui.welcome import Welcome
from magistral_desktop.language import tr, verbatim
from magistral_desktop.models.machine import GIB, Gpu, Machine
from magistral_desktop.models.settings import ModelSettings
from magistral_desktop.session.checkup import Checkup
from magistral_desktop.session.download_state import DownloadState
from magistral_desktop.session.hub import HubChoice
from magistral_desktop.session.models import LocalModel, Models
from magistral_desktop.storage.attaching import FileRead
from magistral_desktop.storage.backup import Backup
from magistral_desktop.storage.library import FoundModel
from magistral_desktop.storage.reports import Reports
from magistral_desktop.storage.settings import Settings
from tests.gui.test_model_dialogs import FACTS

MACHINE = Machine(64 * GIB, 60 * GIB, 8, (Gpu("CUDA", 24 * GIB),))

_HUB = "https://huggingface.co"
_FILE = Attachment("letter.txt", "Text", 9, "Dear Ada,")
_REPLY = Message(2, 1, "assistant", "Four.", 0.0, reasoning="Two and two.")
_FAILURE = MemoryShortError(
    verbatim("There is not enough memory"), verbatim("It did not fit."), verbatim("It may fit with less.")
)
_FATAL = UserError(verbatim("It cannot start"), verbatim("Why."), verbatim(""))


@dataclass(frozen=True, slots=True)
class Scene:
    """The main window with a chat, and what stands behind the windows that are opened from it."""

    window: MainWindow
    models: Models
    checkup: Checkup
    clipboard: QClipboard
    reports: Reports


@dataclass(frozen=True, slots=True)
class Opened:
    """One entry of the table: how it is opened, and the words of the button that Enter uses, "" for none."""

    open: Callable[[Scene], QWidget]
    default: str = ""


def _made(make: Callable[[Scene], QDialog]) -> Callable[[Scene], QWidget]:
    def opened(scene: Scene) -> QWidget:
        dialog = make(scene)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.show()
        return dialog

    return opened


def _asked(ask: Callable[[Scene], object]) -> Callable[[Scene], QWidget]:
    """Return how a dialog is opened that a function makes and keeps to itself."""

    def opened(scene: Scene) -> QWidget:
        ask(scene)
        dialog = scene.window.findChildren(QDialog)[-1]
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        return dialog

    return opened


def _with_all_bars(scene: Scene) -> QWidget:
    """Open the main window with all that comes and goes in it."""
    scene.window.show_error(_FAILURE, offer="Load it with less")
    scene.window.pane.gauge.show_ledger(Ledger((Entry("question", "2 + 2?", 90),), 100))
    scene.window.pane.composer.tray.set_files((_FILE,))
    scene.window.pane._undo.offer(1)
    scene.window.sidebar._undo.offer(1)
    return scene.window


def _searching(scene: Scene) -> QWidget:
    panel = scene.window.sidebar.search
    panel.field.setText("word")
    panel._timer.timeout.emit()  # at once, not when the typing pauses
    panel._timer.stop()
    scene.window.pane.reading.find()
    return scene.window


def _welcome(scene: Scene) -> QWidget:
    scene.window.pane.room.show_page(Welcome(scene.models, scene.checkup, "light"))
    return scene.window


def _canceling(scene: Scene) -> None:
    panel = DownloadPanel(scene.window)
    panel.show_state(DownloadState("paused", received_bytes=10**9, size_bytes=2 * 10**9))
    next(made for made in panel.findChildren(QPushButton) if made.text() == tr("Cancel…")).click()


WINDOWS: dict[str, Opened] = {
    "main": Opened(lambda scene: scene.window),
    "main with all bars": Opened(_with_all_bars),
    "main while searching": Opened(_searching),
    "welcome": Opened(_welcome),
    "models": Opened(_made(lambda scene: ModelsWindow(scene.models, scene.checkup, "light", scene.window))),
    "model settings": Opened(
        _made(lambda scene: ModelSettingsDialog(Subject(FACTS, MACHINE), ModelSettings(), "light", scene.window)),
        "Apply",
    ),
    "model details": Opened(
        _made(lambda scene: ModelDetailsDialog(Described(FACTS, ModelSettings(), can_remove=True), scene.window)),
        "Close",
    ),
    "removal": Opened(
        _made(lambda scene: RemovalBox(LocalModel(FoundModel(Path("/m.gguf"), 9, ()), is_own=True), scene.window)),
        "Keep it",
    ),
    "cancel a download": Opened(_asked(_canceling), "Keep it"),
    "connections": Opened(_made(lambda scene: ConnectionsWindow(scene.models.hub, HubChoice(), scene.window))),
    "token": Opened(_made(lambda scene: TokenDialog(_HUB, scene.clipboard.setText, scene.window)), "Use this token"),
    "export": Opened(
        _made(
            lambda scene: ExportDialog(
                scene.window,
                Exportable(0, 1, [Conversation(1, "Sums", 0.0, 0.0), Conversation(2, "Letters", 0.0, 0.0)]),
                LastExport("chosen"),
                lambda choice: scene.clipboard.setText(choice.title),
            )
        ),
        "Export…",
    ),
    "cut": Opened(_made(lambda scene: CutDialog(scene.window, "So far.", scene.clipboard.setText)), "Go on"),
    "chat settings": Opened(
        _made(lambda scene: ChatSettingsDialog(scene.window, "Be brief.", ChatWishes(top_p=0.5), Sampling(), 4_096)),
        "OK",
    ),
    "snippets": Opened(_made(lambda scene: SnippetsDialog(scene.window, [Snippet("sum", "Add it up.")])), "Save"),
    "ledger": Opened(
        _made(lambda scene: LedgerDialog(scene.window, Ledger((Entry("question", "2 + 2?", 9, message_id=1),), 100))),
        "Close",
    ),
    "attachment": Opened(_made(lambda scene: AttachmentViewer(scene.window, _FILE)), "Close"),
    "part of a file": Opened(
        _made(
            lambda scene: PartDialog(
                scene.window,
                FileRead("/a.pdf", "a.pdf", "PDF", 9, ("one", "two"), is_paged=True),
                1,
                (9, 5),
                lambda text: (len(text), True),
            )
        ),
        "Attach",
    ),
    "encoding": Opened(_made(lambda scene: EncodingDialog(scene.window, "a.txt")), "OK"),
    "versions": Opened(
        _made(lambda scene: VersionComparison([[_REPLY], [_REPLY]], 1, "light", scene.window)),
    ),
    "restore": Opened(
        _asked(lambda scene: Backups(scene.window)._confirm(Path("/b.zip"), Backup(0.0, 2, 3))), "Cancel"
    ),
    "settings": Opened(_made(lambda scene: SettingsWindow(Settings(), scene.window))),
    "command palette": Opened(
        _asked(lambda scene: open_palette(scene.window, scene.window.menuBar(), scene.window._listed))
    ),
    "reports": Opened(_made(lambda scene: ReportsDialog(scene.reports, scene.clipboard, scene.window)), "Close"),
    "about": Opened(_asked(lambda scene: show_about(scene.window)), "Close"),
    "licences": Opened(_made(lambda scene: LicencesDialog(scene.window)), "Close"),
    "shortcuts": Opened(
        _asked(lambda scene: show_details(scene.window, "Keyboard shortcuts", shortcuts(scene.window.menuBar()))),
        "Close",
    ),
    "link": Opened(_asked(lambda scene: confirm_link(scene.window, _HUB, scene.clipboard)), "Cancel"),
    "budget": Opened(
        _asked(lambda scene: ask_budget(scene.window, 0, lambda tokens: scene.clipboard.setText(str(tokens)))), "OK"
    ),
    "folder": Opened(
        _asked(lambda scene: ask_folder(scene.window, lambda name: scene.clipboard.setText(name.strip()))), "OK"
    ),
    "note": Opened(_asked(lambda scene: ask_note(scene.window, scene.clipboard.setText)), "Go on"),
    "fatal": Opened(
        _asked(lambda scene: show_fatal(scene.window, _FATAL, lambda: None)),
        "OK",
    ),
}
