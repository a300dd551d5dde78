"""The settings of the app: found by words, each explained in a line, used at once."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from magistral_desktop.gui.sections import button, plain_label, scrolling, section
from magistral_desktop.gui.setting_rows import SettingRow
from magistral_desktop.gui.settings_rows import Rows, settings_sections
from magistral_desktop.gui.theme import GAP_L, GAP_M
from magistral_desktop.language import tr
from magistral_desktop.storage.settings import Settings

_WIDTH, _HEIGHT, _LEAST_WIDTH, _LEAST_HEIGHT = 640, 680, 480, 360


class SettingsWindow(QDialog):
    """Shows the settings and tells of each that the user changes: `changed(name, value)`, as `Settings` names it."""

    changed = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_searched)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        content = QWidget(self)
        content.setObjectName("models_content")
        self._sections: dict[str, tuple[QWidget, Rows]] = {}
        for heading, rows in settings_sections(content).items():
            self._sections[heading] = (section(content, heading, list(rows.values())), rows)
        self._nothing = plain_label(
            content, tr("No setting has these words. The settings of a model are in File → Model Settings."), "hint"
        )
        self._nothing.hide()
        self._reset = button(self, tr("Reset all…"))
        self._reset.clicked.connect(self._on_reset)
        self._close = button(self, tr("Close"))
        self._close.clicked.connect(self.reject)
        self._lay_out(content)
        self.show_settings(settings)
        for name, row in self.rows.items():
            row.changed.connect(lambda name=name, row=row: self._on_changed(name, row))

    @property
    def rows(self) -> Rows:
        """All settings."""
        return {name: row for _, rows in self._sections.values() for name, row in rows.items()}

    def show_settings(self, settings: Settings) -> None:
        """Show the settings as they are; what is being typed stays."""
        for name, row in self.rows.items():
            if row.isEnabled() and row.value != getattr(settings, name):
                row.blockSignals(True)
                row.set_value(getattr(settings, name))
                row.blockSignals(False)
        self._show_reset()

    def _lay_out(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GAP_L, 0, 2 * GAP_L, GAP_L)
        column.setSpacing(2 * GAP_L)
        for part, _ in self._sections.values():
            if layout := part.layout():
                layout.setSpacing(GAP_L + GAP_M)
            column.addWidget(part)
        column.addWidget(self._nothing)
        column.addStretch(1)
        scroll = scrolling(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes through its rows, and it follows
        below = QHBoxLayout()
        below.setContentsMargins(2 * GAP_L, 0, 2 * GAP_L, 0)
        below.addWidget(self._reset)
        below.addStretch(1)
        below.addWidget(self._close)
        above = QHBoxLayout()
        above.setContentsMargins(2 * GAP_L, 0, 2 * GAP_L, 0)
        above.addWidget(self.search)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2 * GAP_L, 0, 2 * GAP_L)
        whole.setSpacing(GAP_L)
        whole.addLayout(above)
        whole.addWidget(scroll, 1)
        whole.addLayout(below)

    def _on_changed(self, name: str, row: SettingRow) -> None:
        self._show_reset()
        self.changed.emit(name, row.value)

    def _show_reset(self) -> None:
        self._reset.setEnabled(any(row.isEnabled() and not row.is_default for row in self.rows.values()))

    @Slot(str)
    def _on_searched(self, typed: str) -> None:
        """Show the settings whose name, explanation or heading has all words."""
        words = typed.casefold().split()
        is_any_found = False
        for heading, (part, rows) in self._sections.items():
            is_part_found = False
            for row in rows.values():
                told = f"{heading} {row.name} {row.about}".casefold()
                is_found = all(word in told for word in words)
                row.setVisible(is_found)
                is_part_found |= is_found
            part.setVisible(is_part_found)
            is_any_found |= is_part_found
        self._nothing.setVisible(not is_any_found)

    @Slot()
    def _on_reset(self) -> None:
        question = tr("Take the default for every setting?")
        box = QMessageBox(QMessageBox.Icon.Question, tr("Reset all"), question, parent=self)
        box.setInformativeText(tr("Chats, models and the settings of each model stay as they are."))
        reset = box.addButton(tr("Reset all"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reset.clicked.connect(self._reset_all)
        box.open()

    @Slot()
    def _reset_all(self) -> None:
        for row in self.rows.values():
            if row.isEnabled():
                row.reset()
