"""The list of chats as rows: headings and the chats below them, which can be renamed and dragged elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from magistral_desktop.chat.messages import Conversation
from magistral_desktop.gui.chat_sections import Section

CHAT_TYPE = "application/x-magistral-chat"
HEADING = Qt.ItemDataRole.UserRole
"""The role that gives a heading's `Section`, None for a chat."""

FOLDED = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_Place = tuple[str, int]


class ConversationModel(QAbstractListModel):
    """The sections as rows; where there is one alone, without its heading. Editing a row asks for a new title."""

    title_edited = Signal(int, str)
    folder_edited = Signal(int, str)

    dropped = Signal(int, object)
    """A conversation's id, and the `Section` it was dropped in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: Sequence[Section] = ()
        self._rows: list[tuple[Section, Conversation | None]] = []
        self._folded: set[_Place] = {("archive", 0)}

    def show(self, sections: Sequence[Section]) -> None:
        """Replace all rows."""
        self._sections = sections
        self.beginResetModel()
        self._rows = []
        has_headings = len(sections) > 1 or any(section.kind != "date" for section in sections)
        for section in sections:
            if has_headings:
                self._rows.append((section, None))
            if not (has_headings and self.is_folded(section)):
                self._rows += [(section, known) for known in section.conversations]
        self.endResetModel()

    @property
    def folded(self) -> str:
        """What is folded, as `Settings` keeps it."""
        return "\n".join(sorted(f"{folder_id} {name}" for name, folder_id in self._folded))

    def restore_folded(self, folded: str) -> None:
        """Fold what was folded before."""
        parted = (line.partition(" ") for line in folded.split("\n"))
        self._folded = {(name, int(number)) for number, _, name in parted if number.isdecimal() and name}
        self.show(self._sections)

    def is_folded(self, section: Section) -> bool:
        """Return whether only the heading of a section is shown."""
        return _place(section) in self._folded

    def set_folded(self, section: Section, folded: bool) -> None:
        """Show only the heading of a section, or all of it."""
        self._folded.add(_place(section)) if folded else self._folded.discard(_place(section))
        self.show(self._sections)

    def conversation(self, index: _Index) -> Conversation | None:
        """Return a row's conversation, None for a heading or no row."""
        return self._rows[index.row()][1] if index.isValid() else None

    def known(self, conversation_id: int) -> Conversation | None:
        """Return a conversation of any section, folded or not."""
        listed = (known for section in self._sections for known in section.conversations)
        return next((known for known in listed if known.id == conversation_id), None)

    def conversation_id(self, index: _Index) -> int:
        """Return the id of a row's conversation, 0 for a heading."""
        known = self.conversation(index)
        return known.id if known else 0

    def section(self, index: _Index) -> Section:
        """Return the section that a row is in."""
        return self._rows[index.row()][0]

    def row_of(self, conversation_id: int) -> int:
        """Return a conversation's row, -1 if it is not listed."""
        rows = (row for row, (_, known) in enumerate(self._rows) if known and known.id == conversation_id)
        return next(rows, -1)

    def row_of_section(self, section: Section) -> int:
        """Return the row of a section's heading, -1 if it has none."""
        rows = (row for row, (at, known) in enumerate(self._rows) if known is None and _place(at) == _place(section))
        return next(rows, -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a row; a heading's section, and whether it is folded."""
        section, known = self._rows[index.row()]
        if role == HEADING:
            return None if known else section
        if role == FOLDED:
            return self.is_folded(section)
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)
        return (known.title if known else section.title) if role in shown else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let chats be renamed and dragged, folders be renamed, and everything be dropped on."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        section, known = self._rows[index.row()]
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        if known:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if known or section.kind == "folder" else flags

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass a new title on; the row follows when the conversations are shown again."""
        title = str(value).strip()
        section, known = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or not title or title == (known.title if known else section.title):
            return False
        if known:
            self.title_edited.emit(known.id, title)
        else:
            self.folder_edited.emit(section.folder_id, title)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Let chats be moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Take chats of this list only."""
        return [CHAT_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged."""
        data = QMimeData()
        data.setData(CHAT_TYPE, str(self.conversation_id(indexes[0])).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: _Index) -> bool:
        """Pass on where a chat was dropped: on a row, or between two of them, below the upper one's heading."""
        at = parent.row() if parent.isValid() else min(max(row - 1, 0), len(self._rows) - 1)
        if not data.hasFormat(CHAT_TYPE) or not self._rows:
            return False
        self.dropped.emit(int(bytes(data.data(CHAT_TYPE).data())), self._rows[at][0])
        return False  # nothing is to be removed here: the rows follow when the conversations are shown again


def _place(section: Section) -> _Place:
    return section.age or section.kind, section.folder_id
