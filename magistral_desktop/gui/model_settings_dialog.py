"""The dialog with the settings of one model, and what they would take of this computer."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.memory_bar import MemoryBar, shares_of
from magistral_desktop.gui.model_settings_rows import Subject, asking_rows, loading_rows
from magistral_desktop.gui.model_words import VERDICT_WORDS
from magistral_desktop.gui.sections import button, card, plain_label, scrolling, section
from magistral_desktop.gui.theme import GAP_L, GAP_M, Theme
from magistral_desktop.language import counted, mark, tr
from magistral_desktop.models.memory import Parts
from magistral_desktop.models.settings import (
    DEFAULTS,
    MAX_INSTRUCTION_CHARACTERS,
    ModelSettings,
    model_settings_from,
)
from magistral_desktop.models.verdict import judge, suited_settings

_WIDTH, _HEIGHT, _LEAST_WIDTH = 640, 680, 520

_UNKNOWN_MEMORY = mark(
    "What it would take cannot be told: this computer or this kind of model is not known well enough."
)
_NO_FLASH = mark("A KV cache of 8 or 4 bits needs flash attention, which is off.")


class ModelSettingsDialog(QDialog):
    """Shows the settings of a model and lets them be changed; nothing is changed before `applied(ModelSettings)`."""

    applied = Signal(object)

    def __init__(self, subject: Subject, settings: ModelSettings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("model_settings")
        self.setWindowTitle(tr("Settings of {name}", name=subject.facts.name))
        self.setMinimumSize(_LEAST_WIDTH, 400)
        self.resize(_WIDTH, _HEIGHT)
        self._subject = subject
        self._before = settings
        shape, machine = subject.facts.shape, subject.machine
        is_known = shape is not None and machine.memory_bytes > 0
        self._best = suited_settings(shape, DEFAULTS, machine) if shape and is_known else None
        self._suit = button(self, tr("Use what suits this computer"))  # first, as Tab goes in this order
        self._suit.clicked.connect(self._on_suit)
        content = QWidget(self)
        content.setObjectName("models_content")
        self._loading = loading_rows(subject, content)
        self._asking = asking_rows(subject, content)
        self.rows = self._loading | self._asking
        self._verdict = plain_label(self, "", "verdict")
        self._verdict.setWordWrap(False)
        self._verdict.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._sentence = plain_label(self, "")
        self._bar = MemoryBar(shares_of(Parts(), 0), theme, self)
        self._problem = plain_label(self, "", "models_error")
        self._reset = button(self, tr("Reset all"))
        self._reset.clicked.connect(self._on_reset)
        self._cancel = button(self, tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._apply = button(self, tr("Apply"), primary=True)
        self._apply.setDefault(True)
        self._apply.clicked.connect(self._on_apply)
        self._lay_out(content)
        self._show(settings)
        for row in self.rows.values():
            row.changed.connect(self._on_changed)
        self._on_changed()

    @property
    def settings(self) -> ModelSettings:
        """What is chosen."""
        return model_settings_from({name: row.value for name, row in self.rows.items() if row.value is not None})

    def _lay_out(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GAP_L, GAP_L, 2 * GAP_L, GAP_L)
        column.setSpacing(2 * GAP_L)
        column.addWidget(section(content, tr("How it is loaded"), [_group(content, list(self._loading.values()))]))
        column.addWidget(section(content, tr("How it is asked"), [_group(content, list(self._asking.values()))]))
        column.addStretch(1)
        scroll = scrolling(content, tr("Model settings"))
        below = QHBoxLayout()
        below.setSpacing(GAP_M)
        below.addWidget(self._reset)
        below.addStretch(1)
        below.addWidget(self._cancel)
        below.addWidget(self._apply)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2 * GAP_L, 0, 2 * GAP_L)
        whole.setSpacing(GAP_L)
        whole.addLayout(_indented(self._memory_card()))
        whole.addWidget(scroll, 1)
        whole.addLayout(_indented(self._problem))
        edge = QHBoxLayout()
        edge.setContentsMargins(2 * GAP_L, 0, 2 * GAP_L, 0)
        edge.addLayout(below)
        whole.addLayout(edge)
        follow_reading(self)
        scroll.setFocus()

    def _memory_card(self) -> QFrame:
        frame, column = card(self)
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addWidget(plain_label(frame, tr("Memory"), "caption"), 1)
        head.addWidget(self._verdict)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addWidget(self._bar)
        column.addWidget(self._suit)
        return frame

    def _show(self, settings: ModelSettings) -> None:
        for name, row in self.rows.items():
            row.set_value(getattr(settings, name))

    @Slot()
    def _on_changed(self) -> None:
        settings = self.settings
        self._show_memory(settings)
        problem = self._problem_of(settings)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._apply.setEnabled(not problem and settings != self._before)
        loads_again = self._subject.loaded is not None and not settings.loads_as(self._before)
        self._apply.setText(tr("Load again") if loads_again else tr("Apply"))
        self._reset.setEnabled(settings != DEFAULTS)

    def _problem_of(self, settings: ModelSettings) -> str:
        if settings.kv_type != "f16" and settings.flash_attention == "off":
            return _NO_FLASH.said()
        if len(self._asking["instructions"].value) <= MAX_INSTRUCTION_CHARACTERS:
            return ""
        return counted(
            MAX_INSTRUCTION_CHARACTERS,
            "The instructions have more than {n} character.",
            "The instructions have more than {n} characters.",
        )

    def _show_memory(self, settings: ModelSettings) -> None:
        shape, machine = self._subject.facts.shape, self._subject.machine
        is_known = shape is not None and machine.memory_bytes > 0
        for part in (self._verdict, self._bar):
            part.setVisible(is_known)
        self._suit.setVisible(self._suited(settings) != settings)
        if not is_known or shape is None:
            self._sentence.setText(_UNKNOWN_MEMORY.said())
            return
        judged = judge(shape, settings, machine)
        words = VERDICT_WORDS[judged.verdict]
        self._verdict.setText(words.said())
        self._verdict.setProperty("verdict", words.text)  # in English: the style goes by it
        self._verdict.style().polish(self._verdict)
        self._sentence.setText(judged.sentence)
        self._bar.show_shares(shares_of(judged.memory.parts, machine.whole_bytes - judged.memory.total))

    def _suited(self, settings: ModelSettings) -> ModelSettings:
        """Return the settings as they are best loaded here; as they are where nothing fits."""
        return settings.loaded_as(self._best.context_tokens, self._best.kv_type) if self._best else settings

    @Slot()
    def _on_suit(self) -> None:
        self._show(self._suited(self.settings))

    @Slot()
    def _on_reset(self) -> None:
        for row in self.rows.values():
            row.reset()

    @Slot()
    def _on_apply(self) -> None:
        settings = self.settings
        self.accept()
        self.applied.emit(settings)


def _group(parent: QWidget, rows: list[QWidget]) -> QFrame:
    frame, column = card(parent)
    column.setSpacing(2 * GAP_L)
    for row in rows:
        column.addWidget(row)
    return frame


def _indented(widget: QWidget) -> QHBoxLayout:
    edge = QHBoxLayout()
    edge.setContentsMargins(2 * GAP_L, 0, 2 * GAP_L, 0)
    edge.addWidget(widget)
    return edge
