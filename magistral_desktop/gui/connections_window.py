"""The connections: how the Hub may be reached, and every connection that was made."""

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop.download_protocol import TokenKept
from magistral_desktop.errors import StorageError
from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.model_words import size_words, token_words
from magistral_desktop.gui.sections import button, button_row, plain_label
from magistral_desktop.gui.theme import GAP_L, GAP_M
from magistral_desktop.gui.token_dialog import TokenDialog
from magistral_desktop.language import mark, tr
from magistral_desktop.offline import OFFLINE_VARIABLE, is_offline_wanted
from magistral_desktop.session.hub import Hub, HubChoice
from magistral_desktop.storage.downloads.connections import Connection
from magistral_desktop.storage.endpoints import chosen_endpoints, is_safe

_WIDTH, _HEIGHT, _LEAST_WIDTH, _LEAST_HEIGHT = 720, 680, 560, 520
_MEGABYTE = 10**6
_MOST_MEGABYTES = 2_000
_REFRESH_MS = 300
_COLUMNS = (mark("Time"), mark("Host"), mark("What for"), mark("Received"))
_COVERED = mark(
    "Every connection that the app has made: it makes them only while you download or search, by a process of its own "
    "that writes each down before it is made. Nothing else is ever sent: no chats, no reports, no statistics. The "
    "window and the model's engine can make no connection. Not in the list: how "
    "your system finds a host's address, and pages that you open in your browser. The oldest entries are dropped when "
    "there are more than some ten thousand."
)
_OFFLINE_ABOUT = mark(
    "Searches and downloads are refused, and those at work are paused. What is on this computer still works."
)
_MIRRORS_WRONG = mark("“{address}” cannot be used: the address of a hub begins with https://.")


class ConnectionsWindow(QDialog):
    """Shows the list of connections, and what the user may choose about them."""

    changed = Signal(object)
    """The user has made another `HubChoice`."""

    def __init__(self, hub: Hub, choice: HubChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connections")
        self.setWindowTitle(tr("Connections"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self._hub = hub
        self._choice = choice
        self.offline = QCheckBox(tr("Offline: make no connections at all"), self)
        self.limit = QSpinBox(self)
        self.mirrors = QLineEdit(choice.mirrors, self)
        self._said = plain_label(self, "", "other_said")
        self._said.hide()
        self._made = QStandardItemModel(0, len(_COLUMNS), self)
        self._made.setHorizontalHeaderLabels([column.said() for column in _COLUMNS])
        self._table = self._make_table()
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self.refresh)
        self._fill_choices()
        self._arrange()
        for signal in (hub.found, hub.listed, hub.failed, hub.shape_known):
            signal.connect(self.refresh_soon)
        hub.token_answered.connect(self._on_token_answered)

    @Slot()
    def refresh_soon(self) -> None:
        """Show the list as it is now, if it can be seen."""
        if self.isVisible():
            self._refresh.start(_REFRESH_MS)

    @Slot()
    def refresh(self) -> None:
        """Show the list as it is now, the latest connection first."""
        try:
            connections = self._hub.connections()
        except StorageError as error:
            self._say(str(error))
            return
        self._made.setRowCount(0)
        for connection in reversed(connections):
            self._made.appendRow(self._row(connection))

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list, to which other processes write too."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._made)
        table.setAccessibleName(tr("Connections that were made"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _fill_choices(self) -> None:
        is_forced = is_offline_wanted()
        self.offline.setChecked(self._choice.offline or is_forced)
        self.offline.setEnabled(not is_forced)
        self.offline.toggled.connect(self._on_chosen)
        self.limit.setRange(0, _MOST_MEGABYTES)
        self.limit.setSpecialValueText(tr("No limit"))
        self.limit.setSuffix(f" {tr('MB/s')}")
        # The style sheet's own padding is left out on the left.
        self.limit.lineEdit().setTextMargins(GAP_M, 0, GAP_M, 0)
        self.limit.setAccessibleName(tr("The most that downloads may take"))
        self.limit.setValue(-(-self._choice.limit_bytes_per_s // _MEGABYTE))
        self.limit.editingFinished.connect(self._on_chosen)
        self.mirrors.setAccessibleName(tr("Hub, then mirrors"))
        self.mirrors.setToolTip(tr("Addresses between spaces; the next is asked where one fails."))
        self.mirrors.setPlaceholderText(" ".join(chosen_endpoints((), "")))
        self.mirrors.editingFinished.connect(self._on_chosen)

    def _arrange(self) -> None:
        about = tr("Set by {name}.", name=OFFLINE_VARIABLE) if is_offline_wanted() else _OFFLINE_ABOUT.said()
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(2 * GAP_L)
        form.setVerticalSpacing(GAP_M)
        form.addRow(tr("Speed of downloads"), self.limit)
        form.addRow(tr("Hub, then mirrors"), self.mirrors)
        enter = button(self, tr("Enter…"), about=tr("access token"))
        remove = button(self, tr("Remove"), about=tr("access token"))
        enter.clicked.connect(self._on_token_wanted)
        remove.clicked.connect(self._on_token_unwanted)
        form.addRow(tr("Access token"), button_row([enter, remove]))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP_L, 2 * GAP_L, 2 * GAP_L, 2 * GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(self.offline)
        column.addWidget(plain_label(self, about, "hint"))
        column.addSpacing(GAP_M)
        column.addLayout(form)
        column.addWidget(self._said)
        column.addSpacing(GAP_M)
        column.addWidget(plain_label(self, tr("Connections"), "heading"))
        column.addWidget(plain_label(self, _COVERED.said(), "hint"))
        column.addWidget(self._table, 1)
        follow_reading(self)

    def _row(self, connection: Connection) -> list[QStandardItem]:
        at = QDateTime.fromMSecsSinceEpoch(round(1000 * connection.at))
        received = _received_words(connection.received_bytes)
        time = self.locale().toString(at, QLocale.FormatType.ShortFormat)
        return [QStandardItem(text) for text in (time, connection.host, connection.purpose_words, received)]

    @property
    def _endpoint(self) -> str:
        """The hub that tokens are for: the first one."""
        return chosen_endpoints((), self._choice.mirrors)[0]

    @Slot()
    def _on_chosen(self) -> None:
        mirrors = " ".join(self.mirrors.text().split())
        wrong = mirrors_problem(mirrors)
        self._say(wrong)
        choice = HubChoice(
            self._choice.offline if not self.offline.isEnabled() else self.offline.isChecked(),
            self._choice.mirrors if wrong else mirrors,
            self.limit.value() * _MEGABYTE,
        )
        if choice != self._choice:
            self._choice = choice
            self.changed.emit(choice)

    def show_choice(self, choice: HubChoice) -> None:
        """Show what the user has chosen elsewhere."""
        self._choice = choice
        for part in (self.offline, self.limit, self.mirrors):
            part.blockSignals(True)
        self.offline.setChecked(choice.offline or is_offline_wanted())
        self.limit.setValue(-(-choice.limit_bytes_per_s // _MEGABYTE))
        self.mirrors.setText(choice.mirrors)
        for part in (self.offline, self.limit, self.mirrors):
            part.blockSignals(False)

    @Slot()
    def _on_token_wanted(self) -> None:
        TokenDialog(self._endpoint, self._keeper(self._endpoint), self).open()

    @Slot()
    def _on_token_unwanted(self) -> None:
        self._keeper(self._endpoint)("")

    def _keeper(self, endpoint: str) -> Callable[[str], None]:
        return lambda token: self._hub.keep_token(endpoint, token)

    @Slot(object)
    def _on_token_answered(self, answer: TokenKept) -> None:
        host = urlsplit(answer.endpoint).netloc
        self._say(token_words(answer) or tr("Done: the keychain has changed what it keeps for {host}.", host=host))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))


def mirrors_problem(mirrors: str) -> str:
    """Return what is wrong with addresses between spaces, "" for nothing."""
    wrong = next((address for address in mirrors.split() if not is_safe(address)), "")
    return _MIRRORS_WRONG.said(address=wrong) if wrong else ""


def _received_words(received_bytes: int) -> str:
    """Return how much came; of lists and headers that is little."""
    if not received_bytes:
        return "–"
    if received_bytes >= 100_000:
        return size_words(received_bytes)
    return tr("{size:.1f} kB", size=received_bytes / 1000)
