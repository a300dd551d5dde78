"""A model that the app does not know by name: it is looked for on the Hub, by words or by its repository's name."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from magistral_desktop.download_protocol import ModelsFound
from magistral_desktop.errors import DownloadError
from magistral_desktop.gui.sections import button, plain_label
from magistral_desktop.gui.theme import GAP_M
from magistral_desktop.gui.token_dialog import TokenDialog
from magistral_desktop.language import tr
from magistral_desktop.session.hub import REPOSITORY, Hub, Offered


class OtherModel(QWidget):
    """A field for words or the name of a repository; what is found comes by the hub's signals, and the window shows it.

    Nothing is asked while one types.
    """

    def __init__(self, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._refused_by = ""  # the hub that wants a token
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Words, or owner/name of a repository"))
        self.field.setAccessibleName(tr("Search the Hub"))
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self._on_asked)
        self.field.textChanged.connect(self._on_edited)
        self.look = button(self, tr("Search"))
        self.look.setEnabled(False)
        self.look.clicked.connect(self._on_asked)
        self._said = plain_label(self, "", "other_said")
        self._said.hide()
        self._token = button(self, tr("Enter an access token…"))
        self._token.clicked.connect(self._on_token_wanted)
        self._token.hide()
        self._arrange()
        hub.found.connect(self._on_found)
        hub.listed.connect(self._on_listed)
        hub.failed.connect(self._on_failed)
        hub.token_entered.connect(self._on_token_entered)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(self.field, 1)
        row.addWidget(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(plain_label(self, tr("Other models on the Hub"), "heading"))
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self._token)

    @Slot(str)
    def open_repository(self, repo: str) -> None:
        """Ask for the files of a repository, as if its name had been entered."""
        self.field.setText(repo)
        self._on_asked()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.look.setEnabled(bool(text.strip()))

    @Slot()
    def _on_asked(self) -> None:
        asked = self.field.text().strip()
        if not asked:
            return
        self._say(tr("Asking the Hub…"))
        if REPOSITORY.fullmatch(asked):
            self._hub.list_files(asked)
        else:
            self._hub.search(asked)

    @Slot(object)
    def _on_found(self, found: ModelsFound) -> None:
        self._say("" if found.repositories else tr("The Hub has no GGUF model that fits these words."))

    @Slot(object)
    def _on_listed(self, offered: tuple[Offered, ...]) -> None:
        self._say("" if offered else tr("It has no model in GGUF files."))

    @Slot(object)
    def _on_failed(self, error: DownloadError) -> None:
        self._say(str(error), is_wrong=True)
        self._refused_by = error.endpoint if error.reason == "access" else ""
        self._token.setVisible(bool(self._refused_by))

    @Slot()
    def _on_token_wanted(self) -> None:
        endpoint = self._refused_by
        TokenDialog(endpoint, lambda token: self._hub.keep_token(endpoint, token), self).open()

    @Slot(str)
    def _on_token_entered(self, endpoint: str) -> None:
        """Ask again where the hub has refused."""
        if endpoint == self._refused_by:
            self._on_asked()

    def _say(self, words: str, *, is_wrong: bool = False) -> None:
        self._refused_by = ""
        self._token.hide()
        self._said.setProperty("wrong", is_wrong)
        self._said.style().polish(self._said)
        self._said.setText(words)
        self._said.setVisible(bool(words))
