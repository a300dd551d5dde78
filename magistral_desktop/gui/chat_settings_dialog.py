"""The settings of one chat: instructions for all chats and for this one, and how its replies are drawn."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.chat.steering import MAX_BUDGET_TOKENS, SHORT
from magistral_desktop.chat.wishes import MAX_INSTRUCTIONS_CHARACTERS, ChatWishes
from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S
from magistral_desktop.language import tr
from magistral_desktop.models.settings import MAX_CONTEXT_TOKENS

_SIZE = (520, 460)
_TEXT_HEIGHT = 72
MAX_TEMPERATURE, LEAST_TOP_P = 2.0, 0.01
LEAST_CONTEXT_TOKENS = 512


class _OwnNumber:
    """A number that is the usual one unless its box is checked."""

    def __init__(self, words: str, box: QDoubleSpinBox, value: float | None, usual: float) -> None:
        self.check = QCheckBox(words)
        self.box = box
        self.check.setChecked(value is not None)
        self._usual = usual
        box.setAccessibleName(words)
        box.setValue(usual if value is None else value)
        box.setEnabled(value is not None)
        self.check.toggled.connect(box.setEnabled)

    def value(self) -> float | None:
        return round(self.box.value(), 2) if self.check.isChecked() else None

    def reset(self) -> None:
        self.check.setChecked(False)
        self.box.setValue(self._usual)


class ChatSettingsDialog(QDialog):
    """Asks for them; `chosen` has the instructions for all chats and the chat's own wishes.

    `usual` and `usual_context` are what other chats have.
    """

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget, for_all: str, wishes: ChatWishes, usual: Sampling, usual_context: int) -> None:
        super().__init__(parent)
        self.setObjectName("cut")
        self.setWindowTitle(tr("Chat settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.for_all, self.own = self._text(for_all), self._text(wishes.instructions)
        temperature, top_p, budget = QDoubleSpinBox(self), QDoubleSpinBox(self), QDoubleSpinBox(self)
        temperature.setRange(0.0, MAX_TEMPERATURE)
        top_p.setRange(LEAST_TOP_P, 1.0)
        for box in (temperature, top_p):
            box.setSingleStep(0.05)
        budget.setDecimals(0)
        budget.setRange(0, MAX_BUDGET_TOKENS)
        budget.setSingleStep(SHORT)
        self.temperature = _OwnNumber(tr("Temperature"), temperature, wishes.temperature, usual.temperature)
        self.top_p = _OwnNumber(tr("Top P"), top_p, wishes.top_p, usual.top_p)
        context = QDoubleSpinBox(self)
        context.setDecimals(0)
        context.setRange(LEAST_CONTEXT_TOKENS, MAX_CONTEXT_TOKENS)
        context.setSingleStep(LEAST_CONTEXT_TOKENS)
        self.context = _OwnNumber(tr("Context in tokens"), context, wishes.context_tokens, usual_context)
        self.context.check.setToolTip(tr("The model is loaded again for this chat, and again for the next one without"))
        self.budget = _OwnNumber(tr("Most tokens of a thought (0: no limit)"), budget, wishes.budget_tokens, 0)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Reset, self)
        self.buttons.button(kinds.Reset).setToolTip(
            tr("This chat like all others: no instructions and numbers of its own")
        )
        self.buttons.button(kinds.Reset).clicked.connect(self.reset)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        follow_reading(self)
        self.own.setFocus()

    @Slot()
    def reset(self) -> None:
        """Take back what this chat has of its own."""
        self.own.setPlainText("")
        self.temperature.reset()
        self.top_p.reset()
        self.budget.reset()
        self.context.reset()

    def _text(self, text: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(text, self)
        edit.setTabChangesFocus(True)
        edit.setMinimumHeight(_TEXT_HEIGHT)
        return edit

    def _label(self, words: str, buddy: QWidget | None = None) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        if buddy:
            label.setBuddy(buddy)
        return label

    def _arrange(self) -> None:
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(GAP_L)
        numbers.setVerticalSpacing(GAP_S)
        numbers.setColumnStretch(2, 1)
        for row, number in enumerate((self.temperature, self.top_p, self.budget, self.context)):
            numbers.addWidget(number.check, row, 0)
            numbers.addWidget(number.box, row, 1)
        hint = self._label(tr("They are added to the model’s reasoning prompt, which stays as it is."))
        hint.setObjectName("hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(self._label(tr("Instructions for &this chat"), self.own))
        column.addWidget(self.own)
        column.addWidget(self._label(tr("Instructions for &all chats"), self.for_all))
        column.addWidget(self.for_all)
        column.addWidget(hint)
        column.addWidget(self._label(tr("Only in this chat, instead of what the model and the prompt box have:")))
        column.addLayout(numbers)
        column.addSpacing(GAP_S)
        column.addWidget(self.buttons)
        self.resize(*_SIZE)

    @Slot()
    def _on_accepted(self) -> None:
        limit = MAX_INSTRUCTIONS_CHARACTERS
        own = self.own.toPlainText().strip()[:limit]
        counts = (None if count is None else round(count) for count in (self.budget.value(), self.context.value()))
        wishes = ChatWishes(own, self.temperature.value(), self.top_p.value(), *counts)
        self.chosen.emit(self.for_all.toPlainText().strip()[:limit], wishes)
        self.accept()
