"""How one row of what a search has found is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from magistral_desktop.chat.hits import Hit, Where
from magistral_desktop.gui.direction import is_mirrored, isolated, sides
from magistral_desktop.gui.theme import COLORS, GAP_M, GAP_S, RADIUS, Colors
from magistral_desktop.language import Marked, mark

HIT = Qt.ItemDataRole.UserRole
WORDS: dict[Where, Marked] = {
    "title": mark("Title"),
    "question": mark("You"),
    "answer": mark("Answer"),
    "reasoning": mark("Reasoning"),
}
_LEADS: dict[Where, Marked] = {
    "question": mark("You:"),
    "answer": mark("Answer:"),
    "reasoning": mark("Reasoning:"),
}

_Index = QModelIndex | QPersistentModelIndex
_TITLE_LINES = _SNIPPET_LINES = 2


class FoundRows(QStyledItemDelegate):
    """Draws a hit: the chat and the date, then who said it and what, with the words in the accent's colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colors = COLORS["light"]

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Make room for the title and the lines of the snippet; where the title is what was found, for that."""
        hit: Hit = index.data(HIT)
        lines = _TITLE_LINES if hit.where == "title" else 1 + _SNIPPET_LINES
        return QSize(0, lines * option.fontMetrics.lineSpacing() + 2 * GAP_M + GAP_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        hit: Hit = index.data(HIT)
        rect = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colors.chosen if is_chosen else self.colors.hover))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        self._draw_hit(painter, rect.adjusted(GAP_M + 2, GAP_M, -GAP_M - 2, -GAP_M), hit, option.font)
        painter.restore()

    def _draw_hit(self, painter: QPainter, room: QRect, hit: Hit, font: QFont) -> None:
        heading = QFont(font)
        heading.setWeight(QFont.Weight.DemiBold)
        if hit.where == "title":
            self._draw_text(painter, room, _found_layout("", hit.title, heading, hit.marks, self.colors), _TITLE_LINES)
            return
        metrics = QFontMetrics(font)
        date = short_date(hit.date)
        line = QRect(room.left(), room.top(), room.width(), metrics.lineSpacing())
        painter.setFont(font)
        painter.setPen(QColor(self.colors.muted))
        painter.drawText(line, sides()[1] | Qt.AlignmentFlag.AlignVCenter, date)
        taken = metrics.horizontalAdvance(date) + GAP_M
        title_room = line.adjusted(taken, 0, 0, 0) if is_mirrored() else line.adjusted(0, 0, -taken, 0)
        title = QFontMetrics(heading).elidedText(isolated(hit.title), Qt.TextElideMode.ElideRight, title_room.width())
        self._draw_text(painter, title_room, _layout(title, heading, (), self.colors), 1)
        lead = f"{_LEADS[hit.where].said()} "
        below = room.adjusted(0, metrics.lineSpacing() + GAP_S, 0, 0)
        snippet = _found_layout(lead, hit.snippet, font, hit.marks, self.colors)
        self._draw_text(painter, below, snippet, _SNIPPET_LINES)

    def _draw_text(self, painter: QPainter, room: QRect, layout: QTextLayout, most_lines: int) -> None:
        height = QFontMetrics(layout.font()).lineSpacing()
        layout.beginLayout()
        for number in range(most_lines):
            line = layout.createLine()
            if line.isValid():
                line.setLineWidth(room.width())
                line.setPosition(QPointF(0, number * height))
        layout.endLayout()
        painter.setPen(QColor(self.colors.text))
        layout.draw(painter, room.topLeft().toPointF())


def _found_layout(lead: str, found: str, font: QFont, marks: Sequence[tuple[int, int]], colors: Colors) -> QTextLayout:
    """Lay out what was found after what leads to it; `marks` are those of what was found."""
    text = lead + isolated(found)
    before = len(lead) + 1  # and the sign that isolates
    return _layout(text, font, [(start + before, end + before) for start, end in marks], colors)


def _layout(text: str, font: QFont, marks: Sequence[tuple[int, int]], colors: Colors) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    option.setAlignment(sides()[0])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_mark(text, start, end, colors) for start, end in marks])
    return layout


def _mark(text: str, start: int, end: int, colors: Colors) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = _qt_length(text[:start]), _qt_length(text[start:end])
    mark.format = QTextCharFormat()
    mark.format.setForeground(QColor(colors.accent))
    mark.format.setFontWeight(QFont.Weight.Bold)
    return mark


def _qt_length(text: str) -> int:
    """Return the length as Qt counts it: characters beyond U+FFFF are two."""
    return len(text.encode("utf-16-le")) // 2


def short_date(seconds: float) -> str:
    """Return the day of a time, as short as the user's language has it; of today, the hour and minute."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    locale = QLocale()
    if moment.date() == QDateTime.currentDateTime().date():
        return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
