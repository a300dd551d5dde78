"""A bar of where the memory goes when a model is loaded."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from magistral_desktop.chat.words import listed
from magistral_desktop.gui.model_words import size_words
from magistral_desktop.gui.theme import COLORS, GAP_L, GAP_M, GAP_S, Theme
from magistral_desktop.language import Phrase, joined, tr
from magistral_desktop.models.memory import Parts

_HEIGHT = 14
_GAP = 2
_DOT = 10
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the bar; `strength` is how much of the accent colour it has, 0 is free memory."""

    name: str
    size_bytes: int
    strength: float


def shares_of(parts: Parts, left_bytes: int) -> tuple[Share, ...]:
    """Return what the bar shows; "left" is for the system and other programs."""
    return (
        Share(tr("Weights"), parts.weights, 1.0),
        Share(tr("KV cache (the conversation)"), parts.kv_cache, 0.62),
        Share(tr("Compute", about="memory for computing"), parts.compute, 0.34),
        Share(tr("Left", about="memory that remains"), max(0, left_bytes), 0.0),
    )


class MemoryBar(QWidget):
    """The shares side by side, and below them what each is."""

    def __init__(self, shares: tuple[Share, ...], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar(shares, theme, self)
        self._words: list[QLabel] = []
        legend = QGridLayout()
        legend.setHorizontalSpacing(2 * GAP_L)
        legend.setVerticalSpacing(GAP_S)
        for index, share in enumerate(shares):
            legend.addLayout(self._entry(share, theme), index // _COLUMNS, index % _COLUMNS)
        legend.setColumnStretch(_COLUMNS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self._bar)
        column.addLayout(legend)
        self.show_shares(shares)

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        """Show other sizes of the same shares."""
        self._bar.show_shares(shares)
        for label, share in zip(self._words, shares, strict=True):
            label.setText(_words(share))
        told = listed(_words(share) for share in shares)
        self._bar.setAccessibleName(tr("Memory: {shares}", shares=told))

    def _entry(self, share: Share, theme: Theme) -> QHBoxLayout:
        words = QLabel(_words(share), self)
        words.setObjectName("hint")
        self._words.append(words)
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(_Dot(_color(share, theme), self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        return row


class _Bar(QLabel):
    def __init__(self, shares: tuple[Share, ...], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._shares = shares
        self._theme = theme
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        self._shares = shares
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shares from where lines start, each as wide as its part of the whole."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(outline)
        whole = max(1, sum(share.size_bytes for share in self._shares))
        left = 0.0
        for share in self._shares:
            width = self.width() * share.size_bytes / whole
            painter.fillRect(QRectF(left, 0, max(1.0, width - _GAP), _HEIGHT), _color(share, self._theme))
            left += width
        painter.end()


class _Dot(QWidget):
    def __init__(self, color: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = color
        self.setFixedSize(_DOT, _DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the share's colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        painter.drawEllipse(self.rect())
        painter.end()


def _color(share: Share, theme: Theme) -> QColor:
    """Return the accent mixed with the ground, so that the parts belong together in both themes."""
    colors = COLORS[theme]
    if not share.strength:
        return QColor(colors.chosen)
    accent, ground = QColor(colors.accent), QColor(colors.field)

    def mixed(one: int, other: int) -> int:
        return round(one * share.strength + other * (1 - share.strength))

    return QColor(
        mixed(accent.red(), ground.red()),
        mixed(accent.green(), ground.green()),
        mixed(accent.blue(), ground.blue()),
    )


def _words(share: Share) -> Phrase:
    return joined([share.name, size_words(share.size_bytes)])
