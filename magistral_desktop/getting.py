"""Getting a model, put together: the welcome, the Models window, the connections, and the first check of a model.

`app` imports it only when the window is on the screen.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard

from magistral_desktop.errors import ModelError
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.model_words import check_words
from magistral_desktop.gui.theme import Theme
from magistral_desktop.language import joined, tr
from magistral_desktop.machinery import Machinery
from magistral_desktop.session.hub import HubAccess, HubChoice
from magistral_desktop.session.model_choice import ModelChoice
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.endpoints import chosen_endpoints
from magistral_desktop.storage.paths import DEMO_MODEL, download_command
from magistral_desktop.storage.settings import Settings

if TYPE_CHECKING:
    from magistral_desktop.gui.connections_window import ConnectionsWindow
    from magistral_desktop.gui.model_dialogs import ModelDialogs
    from magistral_desktop.gui.models_window import ModelsWindow
    from magistral_desktop.gui.welcome import Welcome


@dataclass(frozen=True, slots=True)
class Engaged:
    """What the engine does, and the path of the model file that is wanted."""

    state: EngineState
    path: str


def hub_choice(settings: Settings) -> HubChoice:
    """Return what the settings keep of the user's choice."""
    return HubChoice(settings.offline, settings.mirrors, settings.download_limit_bytes_per_s)


def with_hub_choice(settings: Settings, choice: HubChoice) -> Settings:
    """Return the settings with what the user has chosen."""
    return replace(
        settings,
        offline=choice.offline,
        mirrors=choice.mirrors,
        download_limit_bytes_per_s=choice.limit_bytes_per_s,
    )


def hub_access(choice: HubChoice) -> HubAccess:
    """Return how the Hub is reached by what the user has chosen."""
    endpoints = chosen_endpoints((), choice.mirrors)
    return HubAccess(download_command(choice.offline), endpoints, choice.limit_bytes_per_s)


class Getting(QObject):
    """The windows and the page where models are got; each is made when it is first asked for.

    Signals: `model_chosen(str)`, the path of a model file, "" for the demo model; `hub_chosen(HubChoice)`, to be kept;
    `settings_changed(Path, ModelSettings)` of a model; `welcomed()`, when the user has gone on from the welcome.
    """

    model_chosen = Signal(str)
    settings_changed = Signal(object, object)
    hub_chosen = Signal(object)
    welcomed = Signal()

    def __init__(
        self, machinery: Machinery, window: MainWindow, choice: ModelChoice, settings: Settings, clipboard: QClipboard
    ) -> None:
        super().__init__(window)
        self._machinery = machinery
        self._window = window
        self._theme: Theme = "light"
        self._models = choice
        self._choice = hub_choice(settings)
        self._clipboard = clipboard
        self._engaged = Engaged(machinery.engine.state, "")
        self.models_window: ModelsWindow | None = None
        self.dialogs: ModelDialogs | None = None
        self.connections_window: ConnectionsWindow | None = None
        self.welcome: Welcome | None = None
        window.models_requested.connect(self.open_models)
        window.model_settings_requested.connect(self.show_settings)
        window.model_details_requested.connect(self.show_details)
        window.connections_requested.connect(self.open_connections)
        window.welcome_requested.connect(self.open_welcome)
        window.model_chosen.connect(self._on_chosen_elsewhere)
        for leaving in (window.pane.composer.submitted, window.sidebar.chosen, window.sidebar.new_requested):
            leaving.connect(self.close_welcome)
        machinery.checkup.begun.connect(self._on_check_begun)
        machinery.checkup.finished.connect(self._on_check_finished)

    def show_engine(self, state: EngineState, path: str) -> None:
        """Show what the engine does; `path` is the model file's."""
        self._engaged = Engaged(state, path)
        for part in (self.models_window, self.welcome):
            if part:
                part.show_engine(state, path)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in the theme's colours."""
        self._theme = theme
        for part in (self.models_window, self.dialogs, self.welcome):
            if part:
                part.set_theme(theme)

    @Slot()
    def open_models(self) -> None:
        """Show the Models window."""
        from magistral_desktop.gui.models_window import ModelsWindow  # late: few starts need it

        if self.models_window is None:
            models, checkup = self._machinery.models, self._machinery.checkup
            self.models_window = ModelsWindow(models, checkup, self._theme, self._window)
            self.models_window.model_chosen.connect(self._on_chosen_elsewhere)
            self.models_window.model_chosen.connect(self.model_chosen)
            self.models_window.settings_requested.connect(self.show_settings)
            self.models_window.details_requested.connect(self.show_details)
            self.models_window.connections_requested.connect(self.open_connections)
            self.models_window.show_engine(self._engaged.state, self._engaged.path)
        self.models_window.show()
        self.models_window.raise_()
        self.models_window.activateWindow()

    @Slot()
    @Slot(str)
    def show_settings(self, path: str = "") -> None:
        """Show the settings of a model, of the one in use if none is named."""
        self._model_dialogs().show_settings(path or str(self._models.wanted.path))

    @Slot()
    @Slot(str)
    def show_details(self, path: str = "") -> None:
        """Show all that is known of a model, of the one in use if none is named."""
        self._model_dialogs().show_details(path or str(self._models.wanted.path))

    def _model_dialogs(self) -> "ModelDialogs":
        from magistral_desktop.gui.model_dialogs import ModelDialogs  # late: few starts need them

        if self.dialogs is None:
            machinery = self._machinery
            self.dialogs = ModelDialogs(machinery.models, machinery.engine, self._models, self._clipboard, self._window)
            self.dialogs.set_theme(self._theme)
            self.dialogs.settings_changed.connect(self.settings_changed)
            self.dialogs.models_requested.connect(self.open_models)
            self.dialogs.failed.connect(self._window.show_error)
        return self.dialogs

    @Slot()
    def open_connections(self) -> None:
        """Show the connections."""
        from magistral_desktop.gui.connections_window import ConnectionsWindow  # late, too

        if self.connections_window is None:
            models = self._machinery.models
            self.connections_window = ConnectionsWindow(models.hub, self._choice, self._window)
            self.connections_window.changed.connect(self._on_hub_chosen)
            models.changed.connect(self.connections_window.refresh_soon)
        self.connections_window.show()
        self.connections_window.raise_()
        self.connections_window.activateWindow()

    @property
    def choice(self) -> HubChoice:
        """How the Hub may be reached."""
        return self._choice

    def choose_hub(self, choice: HubChoice) -> None:
        """Take what the user has chosen elsewhere than in the connections."""
        if self.connections_window:
            self.connections_window.show_choice(choice)
        self._on_hub_chosen(choice)

    @Slot()
    def open_welcome(self) -> None:
        """Show the welcome in the transcript's room."""
        from magistral_desktop.gui.welcome import Welcome  # late, too

        if self.welcome is None:
            self.welcome = Welcome(self._machinery.models, self._machinery.checkup, self._theme)
            self.welcome.model_chosen.connect(self.model_chosen)
            self.welcome.demo_chosen.connect(self._on_demo_chosen)
            self.welcome.models_requested.connect(self.open_models)
            self.welcome.file_requested.connect(self._window.choose_file)
            self.welcome.left.connect(self.close_welcome)
            self.welcome.show_engine(self._engaged.state, self._engaged.path)
        self._window.pane.room.show_page(self.welcome)
        models = self._machinery.models
        QTimer.singleShot(0, models, models.look)  # for what other apps have, and a download of an earlier start

    @Slot()
    def close_welcome(self) -> None:
        """Show the chat in its room again."""
        if self.welcome and self.welcome.isVisible():
            self._window.pane.room.close_page()
            self._window.pane.setFocus()
            self.welcome.rest()
            self.welcomed.emit()

    @Slot()
    def _on_demo_chosen(self) -> None:
        self.close_welcome()
        if self._engaged.path != str(DEMO_MODEL):
            self.model_chosen.emit("")

    @Slot(str)
    def _on_chosen_elsewhere(self, path: str) -> None:
        """Let the welcome follow a model that was chosen in another window while it is shown."""
        if not path:
            self.close_welcome()
        elif self.welcome and self.welcome.isVisible():
            self.welcome.follow(path)

    @Slot(object)
    def _on_hub_chosen(self, choice: HubChoice) -> None:
        self._choice = choice
        self._machinery.models.set_access(hub_access(choice))
        self.hub_chosen.emit(choice)

    @Slot()
    def _on_check_begun(self) -> None:
        self._window.pane.status.show_state(tr("Checking what the model does…"))

    @Slot()
    def _on_check_finished(self) -> None:
        """Say at once what a model does not do; what it does is in the Models window."""
        failed = [result for result in self._machinery.checkup.results if not result.passed]
        model = self._machinery.engine.state.model
        if failed and model:
            found = joined((check_words(result) for result in failed), ". ")
            self._window.show_error(
                ModelError(
                    tr("This model does not do all that the app relies on"),
                    tr("The check of {name} found: {found}.", name=Path(model.path).name, found=found),
                    tr("It can be used, but its replies may be odd. Models has the details."),
                )
            )
