"""The few dialogs; all are window-modal and none blocks the event loop."""

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QClipboard, QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop import __version__
from magistral_desktop.chat.steering import MAX_BUDGET_TOKENS, SHORT
from magistral_desktop.errors import UserError
from magistral_desktop.gui.licences_dialog import LicencesDialog
from magistral_desktop.gui.sections import Scrolled
from magistral_desktop.language import joined, tr

_MOST_HEIGHT = 560


def confirm_link(parent: QWidget, address: str, clipboard: QClipboard) -> None:
    """Show a link's full address and open it in the browser only if the user says so."""
    box = QMessageBox(
        QMessageBox.Icon.Question, tr("Open link"), tr("Open this address in your browser?"), parent=parent
    )
    box.setInformativeText(address)
    for label in box.findChildren(QWidget, "qt_msgbox_informativelabel"):
        label.setProperty("textFormat", Qt.TextFormat.PlainText)
    open_button = box.addButton(tr("Open", about="verb"), QMessageBox.ButtonRole.AcceptRole)
    copy_button = box.addButton(tr("Copy address"), QMessageBox.ButtonRole.ActionRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
    copy_button.clicked.connect(lambda: clipboard.setText(address))
    _open(box)


def choose_model_file(parent: QWidget, receive: Callable[[str], None]) -> None:
    """Ask for a GGUF file and pass its path on."""
    dialog = QFileDialog(
        parent, tr("Open a model file"), filter=joined([tr("GGUF models (*.gguf)"), tr("All files (*)")], ";;")
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(receive)
    dialog.open()


def ask_budget(parent: QWidget, tokens: int, receive: Callable[[int], None]) -> None:
    """Ask for the most tokens that a thought may take and pass them on."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(tr("Length of a thought"))
    dialog.setLabelText(tr("The most tokens that a thought may take; 0 is no limit:"))
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.setIntRange(0, MAX_BUDGET_TOKENS)
    dialog.setIntStep(SHORT)
    dialog.setIntValue(tokens or 2 * SHORT)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.intValueSelected.connect(receive)
    dialog.open()


def ask_folder(parent: QWidget, receive: Callable[[str], None]) -> None:
    """Let the user name a new folder."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(tr("New folder"))
    dialog.setLabelText(tr("Name of the folder:"))
    dialog.textValueSelected.connect(receive)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_instructions(parent: QWidget, text: str, receive: Callable[[str], None]) -> None:
    """Let the user write the instructions of a folder."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(tr("Instructions of the folder"))
    dialog.setLabelText(tr("Added to the model’s reasoning prompt in all chats of this folder:"))
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(receive)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_note(parent: QWidget, receive: Callable[[str], None]) -> None:
    """Ask for a note to the model's thought and pass it on; an empty one is not."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(tr("Go on with a note"))
    dialog.setLabelText(tr("The model goes on as if it had thought this itself:"))
    dialog.setInputMode(QInputDialog.InputMode.TextInput)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setOkButtonText(tr("Go on"))
    for edit in dialog.findChildren(QPlainTextEdit):
        edit.setAccessibleName(dialog.labelText())
        edit.setTabChangesFocus(True)
    dialog.resize(460, 220)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.textValueSelected.connect(lambda note: receive(note.strip()) if note.strip() else None)
    dialog.open()


def show_details(parent: QWidget, title: str, details: Sequence[tuple[str, str]]) -> None:
    """Show names and values; the values can be selected."""
    dialog = QDialog(parent)
    dialog.setObjectName("details")
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    content = QWidget(dialog)
    form = QFormLayout(content)
    form.setHorizontalSpacing(20)
    for name, value in details:
        label = QLabel(value)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(300)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(name, label)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(_scrolled(content, dialog))
    column.addWidget(buttons)
    dialog.open()


def _scrolled(content: QWidget, dialog: QDialog) -> Scrolled:
    """Return a room for what may be higher than the screen; where it is not, it is shown whole."""
    content.setObjectName("models_content")
    wanted = content.sizeHint()
    room = Scrolled(content, dialog, wanted.width())
    room.setAccessibleName(dialog.windowTitle())
    room.setMinimumSize(
        wanted.width() + room.verticalScrollBar().sizeHint().width(), min(wanted.height(), _MOST_HEIGHT)
    )
    return room


def show_about(parent: QWidget) -> None:
    """Show what the app is and whose work it stands on."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, tr("About Magistral Desktop"), _about(), parent=parent)
    box.setIconPixmap(parent.windowIcon().pixmap(64, 64))
    all_licences = box.addButton(tr("Licences"), QMessageBox.ButtonRole.ActionRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    all_licences.clicked.connect(lambda: LicencesDialog(parent).open())
    _open(box)


def _about() -> str:
    paragraphs = (
        tr("A private, offline chat with a model that reasons. Nothing you write leaves this computer."),
        tr(
            "Apache License 2.0. Made with llama.cpp and llama-cpp-python (MIT), Qt for Python (LGPLv3), KaTeX (MIT), "
            "markdown-it-py (MIT), Pygments (BSD), pypdf (BSD), Jinja (BSD), msgspec (BSD), NumPy (BSD), "
            "tiktoken (MIT), psutil (BSD) and platformdirs (MIT)."
        ),
    )
    body = "".join(f"<p>{html.escape(words)}</p>" for words in paragraphs)
    return f"<h3>Magistral Desktop {__version__}</h3>{body}"


def show_fatal(parent: QWidget | None, error: UserError, leave: Callable[[], object]) -> None:
    """Show an error that keeps the app from starting, and call `leave` when it has been read."""
    box = QMessageBox(QMessageBox.Icon.Critical, "Magistral Desktop", error.title, parent=parent)
    box.setInformativeText(f"{error.detail}\n\n{error.remedy}".strip())
    box.finished.connect(leave)
    _open(box)


def _open(box: QMessageBox) -> None:
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
