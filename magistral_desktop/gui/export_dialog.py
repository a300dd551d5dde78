"""What is to be exported, and how: one question for all formats."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop.chat import words
from magistral_desktop.chat.messages import Conversation
from magistral_desktop.gui.direction import isolated
from magistral_desktop.gui.setting_rows import Choices
from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S
from magistral_desktop.language import Marked, mark, tr

Scope = Literal["reply", "chat", "chosen", "all"]
FileKind = Literal["html", "pdf", "md", "txt", "json"]

FILE_KINDS: dict[FileKind, tuple[Marked, Marked]] = {
    "html": (
        mark("Web page (HTML)"),
        mark("One file with its formulas drawn, for every browser. It needs no network."),
    ),
    "pdf": (mark("PDF"), mark("For printing and passing on. Of several chats, each gets a file of its own.")),
    "md": (mark("Markdown"), mark("For notes and editors; formulas stay TeX. Reasoning is quoted.")),
    "txt": (mark("Plain text"), mark("For everything else. Reasoning is indented.")),
    "json": (
        mark("Data (JSON)"),
        mark("Everything: all versions, seeds, tokens and times. This app can import it again."),
    ),
}
"""What a kind of file is called, and what it is good for."""

_WIDTH, _LIST_HEIGHT = 460, 150


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the user chose; `chat_ids` are those of the scope, `message_id` is a reply's, 0 for whole chats.

    `title` is what a file of it may be called.
    """

    scope: Scope
    chat_ids: tuple[int, ...]
    message_id: int
    kind: FileKind
    with_reasoning: bool
    title: str = ""


@dataclass(frozen=True, slots=True)
class Exportable:
    """What there is: a reply that was pointed at or 0, the chat that is meant or 0, and all chats."""

    message_id: int
    chat_id: int
    chats: Sequence[Conversation]


@dataclass(frozen=True, slots=True)
class LastExport:
    """What was chosen the last time."""

    scope: str = "chat"
    kind: str = "html"
    with_reasoning: bool = True


class ExportDialog(QDialog):
    """Asks, and passes the choice on."""

    def __init__(
        self, parent: QWidget, there: Exportable, last: LastExport, receive: Callable[[ExportChoice], None]
    ) -> None:
        super().__init__(parent)
        self._there = there
        self._receive = receive
        self.setObjectName("export")
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.scopes = {
            "reply": QRadioButton(tr("This &reply, with its question"), self),
            "chat": QRadioButton(tr("This &chat"), self),
            "chosen": QRadioButton(tr("C&hosen chats:"), self),
            "all": QRadioButton(tr("&All chats ({count})", count=len(there.chats)), self),
        }
        self.list = self._list()
        self.kinds = Choices(self)
        for kind, (name, _) in FILE_KINDS.items():
            self.kinds.addItem(name.said(), kind)
        self._about = QLabel(self)
        self.reasoning = QCheckBox(tr("With the rea&soning"), self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._arrange()
        self._connect()
        self._begin(last)

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        scope = next(scope for scope in get_args(Scope) if self.scopes[scope].isChecked())
        chats = {
            "reply": (self._there.chat_id,),
            "chat": (self._there.chat_id,),
            "chosen": self._checked(),
            "all": tuple(chat.id for chat in self._there.chats),
        }
        message_id = self._there.message_id if scope == "reply" else 0
        ids = chats[scope]
        titles = (chat.title for chat in self._there.chats if chat.id in ids)
        title = next(titles, "") if len(ids) == 1 else words.chats(len(ids))
        return ExportChoice(scope, ids, message_id, self.kinds.currentData(), self.reasoning.isChecked(), title)

    def _list(self) -> QListWidget:
        chats = QListWidget(self)
        chats.setAccessibleName(tr("Chats to export"))
        chats.setFixedHeight(_LIST_HEIGHT)
        for conversation in self._there.chats:
            item = QListWidgetItem(isolated(conversation.title), chats)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            is_meant = conversation.id == self._there.chat_id
            item.setCheckState(Qt.CheckState.Checked if is_meant else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, conversation.id)
        return chats

    def _arrange(self) -> None:
        self._about.setWordWrap(True)
        self._about.setObjectName("hint")
        self._about.setMinimumHeight(2 * self._about.fontMetrics().lineSpacing())
        self._about.setProperty("top", True)
        kind_words = QLabel(tr("&Format"), self)
        kind_words.setBuddy(self.kinds)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_S)
        for scope in get_args(Scope):
            column.addWidget(self.scopes[scope])
            if scope == "chosen":
                column.addWidget(self.list)
        column.addSpacing(GAP_M)
        column.addWidget(kind_words)
        column.addWidget(self.kinds)
        column.addWidget(self._about)
        column.addWidget(self.reasoning)
        column.addSpacing(GAP_M)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for button in self.scopes.values():
            group.addButton(button)
            button.toggled.connect(self._show_state)
        self.list.itemChanged.connect(self._show_state)
        self.kinds.currentIndexChanged.connect(self._show_state)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Export…"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)

    def _begin(self, last: LastExport) -> None:
        self.scopes["reply"].setVisible(bool(self._there.message_id))
        self.scopes["chat"].setEnabled(bool(self._there.chat_id))
        possible = {"chosen", "all"} | ({"chat"} if self._there.chat_id else set())
        wanted = last.scope if last.scope in possible else min(possible, key=["chat", "all", "chosen"].index)
        self.scopes["reply" if self._there.message_id else wanted].setChecked(True)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(last.kind)))
        self.reasoning.setChecked(last.with_reasoning)
        self._show_state()

    def _checked(self) -> tuple[int, ...]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    @Slot()
    def _show_state(self) -> None:
        self.list.setVisible(self.scopes["chosen"].isChecked())
        self._about.setText(FILE_KINDS[self.kinds.currentData()][1].said())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.choice.chat_ids))
        self.adjustSize()

    @Slot()
    def _on_accepted(self) -> None:
        self._receive(self.choice)
