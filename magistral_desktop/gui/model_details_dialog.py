"""The details of one model: what it is, where from, how it is loaded, and what can be done with its file."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from magistral_desktop.gui.focus_order import follow_reading
from magistral_desktop.gui.model_facts_words import (
    Rows,
    file_rows,
    hash_words,
    loaded_rows,
    model_rows,
    settings_words,
)
from magistral_desktop.gui.model_words import size_words
from magistral_desktop.gui.reveal import reveal_words
from magistral_desktop.gui.sections import button, button_row, card, plain_label, scrolling, section
from magistral_desktop.gui.theme import GAP_L, GAP_M, GAP_S
from magistral_desktop.language import tr
from magistral_desktop.models.settings import ModelSettings
from magistral_desktop.protocol import ModelReady
from magistral_desktop.storage.model_facts import ModelFacts

_WIDTH, _HEIGHT, _LEAST_WIDTH = 620, 680, 440
_NAME_WIDTH = 108


@dataclass(frozen=True, slots=True)
class Described:
    """What is shown of a model; `loaded` is there while it is in use, `can_remove` where its file is the app's own."""

    facts: ModelFacts
    settings: ModelSettings
    loaded: ModelReady | None = None
    can_remove: bool = False


class ModelDetailsDialog(QDialog):
    """Shows a model; what its buttons ask for is told by signals."""

    settings_requested = Signal()
    reveal_requested = Signal()
    removal_requested = Signal()
    newer_requested = Signal()
    check_requested = Signal()
    copy_requested = Signal(str)

    def __init__(self, described: Described, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("model_details")
        self.setWindowTitle(tr("Model details"))
        self.setMinimumSize(_LEAST_WIDTH, 320)
        self.resize(_WIDTH, _HEIGHT)
        self._described = described
        self._hash = plain_label(self, "", "hash")
        self._about_hash = plain_label(self, "", "hint")
        self._copy = button(self, tr("Copy"), about="SHA-256")
        self._copy.clicked.connect(self._on_copy)
        self._read = button(self, tr("Read it now"), about="SHA-256")
        self._read.clicked.connect(self._on_check)
        self._settings = plain_label(self, "")
        self._lay_out()
        self.show_facts(described.facts)
        self.show_settings(described.settings)

    def show_facts(self, facts: ModelFacts) -> None:
        """Show the SHA-256 as it is now known."""
        self._hash.setText(_in_groups(facts.sha256))
        self._hash.setVisible(bool(facts.sha256))
        self._copy.setVisible(bool(facts.sha256))
        self._about_hash.setText(hash_words(facts))
        self._read.setVisible(not facts.sha256)
        self._read.setEnabled(True)

    def show_settings(self, settings: ModelSettings) -> None:
        """Show which settings are changed."""
        self._settings.setText(settings_words(settings))

    @Slot(float)
    def show_progress(self, part: float) -> None:
        """Show how much of the file was read for its SHA-256."""
        self._about_hash.setText(tr("Reading the file: {part:.0%}", part=part))

    def _lay_out(self) -> None:
        facts, loaded = self._described.facts, self._described.loaded
        content = QWidget(self)
        content.setObjectName("models_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GAP_L, 2 * GAP_L, 2 * GAP_L, GAP_L)
        column.setSpacing(2 * GAP_L)
        column.addWidget(plain_label(content, facts.name, "details_title"))
        if facts.newer:
            column.addWidget(self._newer(content, facts.newer.title))
        column.addWidget(section(content, tr("The model"), [_form(content, model_rows(facts))[0]]))
        if loaded:
            rows = loaded_rows(loaded, self._described.settings)
            column.addWidget(section(content, tr("As it is loaded"), [_form(content, rows)[0]]))
        column.addWidget(section(content, tr("Your settings"), [self._settings_card(content)]))
        column.addWidget(section(content, tr("The file"), [self._file(content, facts)]))
        column.addStretch(1)
        scroll = scrolling(content, tr("Model details"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._buttons(facts, is_loaded=loaded is not None))
        follow_reading(self)
        scroll.setFocus()

    def _buttons(self, facts: ModelFacts, *, is_loaded: bool) -> QHBoxLayout:
        below = QHBoxLayout()
        below.setContentsMargins(2 * GAP_L, GAP_L, 2 * GAP_L, 2 * GAP_L)
        below.setSpacing(GAP_M)
        reveal = button(self, reveal_words())
        reveal.clicked.connect(self.reveal_requested)
        below.addWidget(reveal)
        if self._described.can_remove:
            remove = button(self, tr("Delete… ({size})", size=size_words(facts.size_bytes)))
            remove.setEnabled(not is_loaded)
            remove.setToolTip(tr("It is in use") if is_loaded else "")
            remove.clicked.connect(self.removal_requested)
            below.addWidget(remove)
        below.addStretch(1)
        close = button(self, tr("Close"), primary=True)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        below.addWidget(close)
        return below

    def _newer(self, parent: QWidget, title: str) -> QFrame:
        frame, column = card(parent)
        column.addWidget(plain_label(frame, tr("There is a newer version"), "caption"))
        column.addWidget(
            plain_label(
                frame, tr("{title} takes the place of this model; this one stays until you delete it.", title=title)
            )
        )
        get = button(frame, tr("Get {title}…", title=title), primary=True)
        get.clicked.connect(self.newer_requested)
        column.addLayout(button_row([get]))
        return frame

    def _settings_card(self, parent: QWidget) -> QFrame:
        frame, column = card(parent)
        change = button(frame, tr("Settings…"))
        change.clicked.connect(self.settings_requested)
        column.addWidget(self._settings)
        column.addLayout(button_row([change]))
        return frame

    def _file(self, parent: QWidget, facts: ModelFacts) -> QFrame:
        frame, form = _form(parent, file_rows(facts))
        beside = QVBoxLayout()
        beside.setSpacing(GAP_S)
        beside.addWidget(self._hash)
        beside.addWidget(self._about_hash)
        beside.addLayout(button_row([self._copy, self._read]))
        form.addRow(_name(frame, "SHA-256"), beside)
        return frame

    @Slot()
    def _on_copy(self) -> None:
        self.copy_requested.emit(self._hash.text().replace(" ", ""))

    @Slot()
    def _on_check(self) -> None:
        self._read.setEnabled(False)
        self.check_requested.emit()


def _form(parent: QWidget, rows: Rows) -> tuple[QFrame, QFormLayout]:
    frame, column = card(parent)
    form = QFormLayout()
    form.setHorizontalSpacing(2 * GAP_L)
    form.setVerticalSpacing(GAP_M)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, value in rows:
        form.addRow(_name(frame, name), plain_label(frame, value))
    column.addLayout(form)
    return frame, form


def _name(parent: QWidget, words: str) -> QWidget:
    label = plain_label(parent, words, "hint")
    label.setWordWrap(False)
    label.setFixedWidth(_NAME_WIDTH)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label


def _in_groups(sha256: str) -> str:
    """Return a long number so that it can be compared by eye, and broken at the end of a line."""
    return " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))
