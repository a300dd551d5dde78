"""One setting of a model: what it is called, what it does, what changes it, and a way back to its default."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from magistral_desktop.gui.sections import plain_label
from magistral_desktop.gui.theme import GAP_M, GAP_S
from magistral_desktop.language import number, tr

_LEAST_CONTROL_WIDTH, _CONTROL_WIDTH, _CONTROL_HEIGHT = 150, 230, 26
_TEXT_HEIGHT = 96
_ARROW_WIDTH = 1.5


class SettingRow(QWidget):
    """A setting; `value` is what is chosen, and the way back is there while that is not the default.

    `about` says in a line what it does and what its default is.
    """

    changed = Signal()

    def __init__(self, name: str, about: str, default: object, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._default = default
        self._about = plain_label(self, about, "hint")
        self._reset = QToolButton(self)
        self._reset.setText(tr("Reset"))
        self._reset.setObjectName("reset")
        self._reset.setAccessibleName(tr("Reset {name}", name=name))
        self._reset.setToolTip(tr("Take the default again"))
        kept = self._reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(kept)
        self._reset.clicked.connect(self.reset)

    @property
    def value(self) -> Any:
        """What is chosen."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Choose."""
        raise NotImplementedError

    @Slot()
    def reset(self) -> None:
        """Choose the default."""
        self.set_value(self._default)

    @property
    def about(self) -> str:
        """What is said of it."""
        return self._about.text()

    @property
    def is_default(self) -> bool:
        """Whether the default is chosen."""
        return bool(self.value == self._default)

    def set_about(self, about: str) -> None:
        """Say something else of it."""
        self._about.setText(about)

    def _lay_out(self, control: QWidget, *, below: bool = False) -> None:
        """Put the control at the right of the name, or below it with the whole width."""
        control.setAccessibleName(self.name)
        control.setAccessibleDescription(self._about.text())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_M)
        grid.setVerticalSpacing(GAP_S)
        title = plain_label(self, self.name, "row_title")
        title.setBuddy(control)  # on Linux, the name of a list of choices is what is chosen
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addWidget(title, 1)
        if not below:
            title.setWordWrap(False)
            control.setMinimumSize(_LEAST_CONTROL_WIDTH, _CONTROL_HEIGHT)
            control.setMaximumWidth(_CONTROL_WIDTH)
            head.addWidget(control, 2)
        head.addWidget(self._reset)
        grid.addLayout(head, 0, 0)
        grid.addWidget(self._about, 1, 0)
        if below:
            grid.addWidget(control, 2, 0)
        QWidget.setTabOrder(control, self._reset)
        self._show_reset()

    def _show_reset(self) -> None:
        self._reset.setVisible(not self.is_default)

    @Slot()
    def _on_changed(self) -> None:
        self._show_reset()
        self.changed.emit()


class ChoiceSetting(SettingRow):
    """One of a few values, each with its words."""

    def __init__(
        self, name: str, about: str, choices: Sequence[tuple[Any, str]], default: object, parent: QWidget
    ) -> None:
        super().__init__(name, about, default, parent)
        self.box = Choices(self)
        for value, words in choices:
            self.box.addItem(words, value)
        self._lay_out(self.box)
        self.box.currentIndexChanged.connect(self._on_changed)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self.box.currentData()

    def set_value(self, value: Any) -> None:
        """Choose; a value that is none of the choices becomes one."""
        if self.box.findData(value) < 0:
            self.box.addItem(number(value) if isinstance(value, int) else str(value), value)
        self.box.setCurrentIndex(self.box.findData(value))


class CountSetting(SettingRow):
    """A number within `limits`, of which the lower one is the default and means what `automatic` says."""

    def __init__(self, name: str, about: str, automatic: str, limits: tuple[int, int], parent: QWidget) -> None:
        super().__init__(name, about, limits[0], parent)
        self.spin = _Number(self)
        self.spin.setRange(*limits)
        self.spin.setSpecialValueText(automatic)
        self._lay_out(self.spin)
        self.spin.valueChanged.connect(self._on_changed)

    @property
    def value(self) -> int:
        """What is chosen."""
        return self.spin.value()

    def set_value(self, value: int) -> None:
        """Choose."""
        self.spin.setMaximum(max(self.spin.maximum(), value))
        self.spin.setValue(value)


class FractionSetting(SettingRow):
    """A number with two digits after the point; None is the default, which is `usual` for this model."""

    def __init__(self, name: str, about: str, usual: float, limits: tuple[float, float], parent: QWidget) -> None:
        super().__init__(name, about, None, parent)
        self._usual = usual
        self.spin = _Fraction(self)
        self.spin.setDecimals(2)
        self.spin.setSingleStep(0.05)
        self.spin.setRange(*limits)
        self.spin.setValue(usual)
        self._lay_out(self.spin)
        self.spin.valueChanged.connect(self._on_changed)

    @property
    def value(self) -> float | None:
        """What is chosen."""
        shown = round(self.spin.value(), 2)
        return None if shown == round(self._usual, 2) else shown

    def set_value(self, value: float | None) -> None:
        """Choose."""
        self.spin.setValue(self._usual if value is None else value)


class SwitchSetting(SettingRow):
    """On or off."""

    def __init__(self, name: str, about: str, default: bool, parent: QWidget) -> None:
        super().__init__(name, about, default, parent)
        self.box = QCheckBox(tr("On", about="a setting"), self)
        self.box.setChecked(default)
        self._lay_out(self.box)
        self.box.toggled.connect(self._on_changed)

    @property
    def value(self) -> bool:
        """What is chosen."""
        return self.box.isChecked()

    def set_value(self, value: bool) -> None:
        """Choose."""
        self.box.setChecked(value)


class TextSetting(SettingRow):
    """Some lines of text, "" by default."""

    def __init__(self, name: str, about: str, placeholder: str, parent: QWidget) -> None:
        super().__init__(name, about, "", parent)
        self.field = QPlainTextEdit(self)
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(placeholder)
        self.field.setFixedHeight(_TEXT_HEIGHT)
        self._lay_out(self.field, below=True)
        self.field.textChanged.connect(self._on_changed)

    @property
    def value(self) -> str:
        """What is written."""
        return self.field.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Write."""
        self.field.setPlainText(value)


class LineSetting(SettingRow):
    """A line of text, "" by default, taken when it is entered; `problem_of` says what is wrong with one, or ""."""

    def __init__(
        self, name: str, about: str, placeholder: str, problem_of: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(name, about, "", parent)
        self._explained = about
        self._problem_of = problem_of
        self._value = ""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(placeholder)
        self._lay_out(self.field, below=True)
        self.field.editingFinished.connect(self._on_entered)

    @property
    def value(self) -> str:
        """What was entered last and had nothing wrong."""
        return self._value

    def set_value(self, value: str) -> None:
        """Write and take it."""
        self.field.setText(value)
        self._on_entered()

    @Slot()
    def _on_entered(self) -> None:
        entered = " ".join(self.field.text().split())
        problem = self._problem_of(entered)
        self.set_about(problem or self._explained)
        if not problem and entered != self._value:
            self._value = entered
            self._on_changed()


class Choices(QComboBox):
    """A list of choices as dialogs have it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow, which a style sheet takes away with the edge that it gives."""
        super().paintEvent(event)
        tip = 2 * GAP_M if self.isRightToLeft() else self.width() - 2 * GAP_M
        middle = self.height() // 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), _ARROW_WIDTH))
        painter.drawPolyline([QPoint(tip - 4, middle - 2), QPoint(tip, middle + 2), QPoint(tip + 4, middle - 2)])
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the dialog scroll: a wheel over it is rarely meant to choose."""
        event.ignore()


class _Number(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the dialog scroll."""
        event.ignore()


class _Fraction(QDoubleSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the dialog scroll."""
        event.ignore()
