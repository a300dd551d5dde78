"""Opens the settings and the details of models, and does what is asked there."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QWidget

from magistral_desktop.gui.model_details_dialog import Described, ModelDetailsDialog
from magistral_desktop.gui.model_settings_dialog import ModelSettingsDialog
from magistral_desktop.gui.model_settings_rows import Subject
from magistral_desktop.gui.removal import RemovalBox
from magistral_desktop.gui.reveal import Reveal
from magistral_desktop.gui.theme import Theme
from magistral_desktop.models.settings import ModelSettings
from magistral_desktop.protocol import ModelReady
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.model_choice import ModelChoice
from magistral_desktop.session.model_file import ModelFile
from magistral_desktop.session.models import LocalModel, Models
from magistral_desktop.storage.model_facts import ModelFacts


class ModelDialogs(QObject):
    """The dialogs about single models, each on the window that asks for it.

    Signals: `settings_changed(Path, ModelSettings)`; `models_requested()`, where a newer model can be had;
    `failed(UserError)` for a file that cannot be read.
    """

    settings_changed = Signal(object, object)
    models_requested = Signal()
    failed = Signal(object)

    def __init__(
        self, models: Models, engine: Engine, choice: ModelChoice, clipboard: QClipboard, window: QWidget
    ) -> None:
        super().__init__(window)
        self._models = models
        self._engine = engine
        self._choice = choice
        self._window = window
        self.theme: Theme = "light"
        self.clipboard = clipboard
        self.reveal = Reveal(self)

    def set_theme(self, theme: Theme) -> None:
        """Draw what is opened from now on in the theme's colours."""
        self.theme = theme

    @Slot(str)
    def show_settings(self, path: str) -> None:
        """Open the settings of a model when its file has been read."""
        self.begin(_Settings(self, Path(path), self._window))

    @Slot(str)
    def show_details(self, path: str) -> None:
        """Open the details of a model when its file has been read."""
        self.begin(_Details(self, Path(path), self._window))

    def loaded_from(self, path: Path) -> ModelReady | None:
        """Return the model of a file if it is loaded."""
        model = self._engine.state.model
        return model if model and Path(model.path) == path else None

    def subject(self, facts: ModelFacts) -> Subject:
        """Return what settings are for."""
        return Subject(facts, self._models.machine, self.loaded_from(facts.path))

    def described(self, facts: ModelFacts) -> Described:
        """Return what is told of a model."""
        settings = self._choice.settings_of(facts.path)
        return Described(facts, settings, self.loaded_from(facts.path), self.own_model(facts.path) is not None)

    def settings_of(self, path: Path) -> ModelSettings:
        """Return a model's settings."""
        return self._choice.settings_of(path)

    def own_model(self, path: Path) -> LocalModel | None:
        """Return a model that the app downloaded, and may remove."""
        return next((model for model in self._models.local if model.is_own and model.found.path == path), None)

    def remove(self, model: LocalModel) -> None:
        """Remove a model's files."""
        self._models.remove(model)

    @property
    def verified(self) -> Path:
        """Where it is noted which files were checked."""
        return self._models.verified

    def begin(self, opening: "_Settings | _Details") -> None:
        """Read the file of what is to be opened."""
        opening.file.failed.connect(self.failed)
        opening.file.failed.connect(opening.deleteLater)
        opening.file.read()


class _Settings(QObject):
    """The settings of a model from the moment they are asked for."""

    def __init__(self, dialogs: ModelDialogs, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._parent = parent
        self.file = ModelFile(path, dialogs.verified, self)
        self.file.was_read.connect(self._on_read)

    @Slot(object)
    def _on_read(self, facts: ModelFacts) -> None:
        dialogs = self._dialogs
        dialog = ModelSettingsDialog(
            dialogs.subject(facts), dialogs.settings_of(facts.path), dialogs.theme, self._parent
        )
        dialog.applied.connect(self._on_applied)
        dialog.finished.connect(self.deleteLater)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def _on_applied(self, settings: ModelSettings) -> None:
        self._dialogs.settings_changed.emit(self.file.path, settings)


class _Details(QObject):
    """The details of a model from the moment they are asked for, and what is asked for there."""

    def __init__(self, dialogs: ModelDialogs, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._parent = parent
        self._dialog: ModelDetailsDialog | None = None
        self.file = ModelFile(path, dialogs.verified, self)
        self.file.was_read.connect(self._on_read)

    @Slot(object)
    def _on_read(self, facts: ModelFacts) -> None:
        if self._dialog:
            self._dialog.show_facts(facts)
            return
        dialog = ModelDetailsDialog(self._dialogs.described(facts), self._parent)
        dialog.settings_requested.connect(self._on_settings_requested)
        dialog.reveal_requested.connect(self._on_reveal_requested)
        dialog.removal_requested.connect(self._on_removal_requested)
        dialog.newer_requested.connect(self._on_newer_requested)
        dialog.check_requested.connect(self.file.check)
        dialog.copy_requested.connect(self._on_copy_requested)
        self.file.progressed.connect(dialog.show_progress)
        self._dialogs.settings_changed.connect(self._on_settings_changed)
        dialog.finished.connect(self._on_closed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _on_settings_requested(self) -> None:
        if self._dialog:
            self._dialogs.begin(_Settings(self._dialogs, self.file.path, self._dialog))

    @Slot(object, object)
    def _on_settings_changed(self, path: Path, settings: ModelSettings) -> None:
        if self._dialog and path == self.file.path:
            self._dialog.show_settings(settings)

    @Slot(str)
    def _on_copy_requested(self, sha256: str) -> None:
        self._dialogs.clipboard.setText(sha256)

    @Slot()
    def _on_reveal_requested(self) -> None:
        self._dialogs.reveal.show(self.file.path)

    @Slot()
    def _on_removal_requested(self) -> None:
        model = self._dialogs.own_model(self.file.path)
        if model and self._dialog:
            box = RemovalBox(model, self._dialog)
            box.removed.connect(self._on_removed)
            box.open()

    @Slot(object)
    def _on_removed(self, model: LocalModel) -> None:
        self._dialogs.remove(model)
        if self._dialog:
            self._dialog.reject()

    @Slot()
    def _on_newer_requested(self) -> None:
        if self._dialog:
            self._dialog.reject()
        self._dialogs.models_requested.emit()

    @Slot()
    def _on_closed(self) -> None:
        self.file.stop()
        self._dialog = None
        self.deleteLater()
