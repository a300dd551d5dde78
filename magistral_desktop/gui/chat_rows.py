"""How the rows of the list of chats are drawn: headings differ from chats."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from magistral_desktop.gui.chat_sections import Section
from magistral_desktop.gui.conversation_model import FOLDED, HEADING
from magistral_desktop.gui.direction import is_mirrored, isolated, sides
from magistral_desktop.gui.theme import COLORS, GAP_M, GAP_S, RADIUS
from magistral_desktop.language import number

_Index = QModelIndex | QPersistentModelIndex
_SMALLER = 0.9
_OPEN_SIGN, _FOLDED_SIGN, _FOLDED_SIGN_MIRRORED = "▾", "▸", "◂"


class ChatRows(QStyledItemDelegate):
    """Draws a heading small and muted, with the sign that folds it; a chat as every list does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colors = COLORS["light"]

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802
        """Let a title run in its own direction."""
        super().initStyleOption(option, index)
        option.text = isolated(option.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Make a heading lower than a chat."""
        if index.data(HEADING) is None:
            return super().sizeHint(option, index)
        return QSize(0, option.fontMetrics.lineSpacing() + GAP_M + GAP_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        section: Section | None = index.data(HEADING)
        if section is None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colors.hover))
            painter.drawRoundedRect(option.rect, RADIUS, RADIUS)
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.colors.muted))
        room = option.rect.adjusted(GAP_M + 2, GAP_S, -GAP_M - 2, 0)
        self._draw_heading(painter, room, section, is_folded=bool(index.data(FOLDED)))
        painter.restore()

    def _draw_heading(self, painter: QPainter, room: QRect, section: Section, *, is_folded: bool) -> None:
        (start, end), middle = sides(), Qt.AlignmentFlag.AlignVCenter
        count = number(len(section.conversations)) if is_folded or section.kind == "folder" else ""
        metrics = painter.fontMetrics()
        painter.drawText(room, end | middle, count)
        folded = _FOLDED_SIGN_MIRRORED if is_mirrored() else _FOLDED_SIGN
        painter.drawText(room, start | middle, folded if is_folded else _OPEN_SIGN)
        before, after = metrics.horizontalAdvance(f"{_OPEN_SIGN} "), metrics.horizontalAdvance(count) + GAP_S
        left, right = (after, before) if is_mirrored() else (before, after)
        title_room = room.adjusted(left, 0, -right, 0)
        title = metrics.elidedText(isolated(section.title), Qt.TextElideMode.ElideRight, title_room.width())
        painter.drawText(title_room, start | middle, title)
