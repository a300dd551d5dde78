"""The composition root: the only place where all parts of the window meet."""

import gc
import logging
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QProcess, QTimer, Signal, Slot

from magistral_desktop.errors import MemoryShortError, StorageError, UserError, unexpected
from magistral_desktop.gui.appearance import Appearance
from magistral_desktop.gui.application import Application, make_application
from magistral_desktop.gui.dialogs import show_fatal
from magistral_desktop.gui.languages import use_language
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.transcript.environment import register_scheme
from magistral_desktop.language import tr
from magistral_desktop.session.instance import SingleInstance
from magistral_desktop.session.interrupts import Interrupts
from magistral_desktop.session.model_choice import ModelChoice
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.log import open_log
from magistral_desktop.storage.model_files import check_model_file
from magistral_desktop.storage.paths import Profile, model_path, profile, same_command
from magistral_desktop.storage.reports import Reports, described
from magistral_desktop.storage.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from magistral_desktop.getting import Getting
    from magistral_desktop.gui.opening import Opening
    from magistral_desktop.machinery import Machinery
    from magistral_desktop.models.relief import Relief
    from magistral_desktop.models.settings import ModelSettings
    from magistral_desktop.preferences import Preferences
    from magistral_desktop.session.hub import HubChoice

_log = logging.getLogger("magistral_desktop")


def run_window(folder: Path | None, model: str) -> int:
    """Open the window on the profile in `folder`, the user's own by default, and return when it is closed."""
    try:
        qt = make_application()
    except UserError as error:
        print(error.for_terminal(), file=sys.stderr)
        return 1
    use_language(qt, "system")  # until the settings are read: the profile may be another process's
    where = profile(folder.absolute() if folder else None)
    instance = SingleInstance(where.data)
    try:
        if not instance.claim("" if model in ("", "demo") else str(model_path(model))):
            print("Magistral Desktop is already running: its window was brought to the front.")
            return 0
    except UserError as error:
        print(error.for_terminal(), file=sys.stderr)
        show_fatal(None, error, lambda: qt.exit(1))
        return qt.exec()
    desktop = Desktop(qt, where, model)
    instance.raised.connect(desktop.open_file)
    qt.file_opened.connect(desktop.open_file)
    interrupts = Interrupts(desktop)
    interrupts.interrupted.connect(desktop.window.close)
    desktop.show()
    code = qt.exec()
    desktop.finish()
    if desktop.restore_from:
        return _restore_and_start_again(qt, instance, desktop.restore_from, where)
    return code


def _restore_and_start_again(qt: Application, instance: SingleInstance, path: Path, where: Profile) -> int:
    """Bring a backup back while nothing has the conversations open, and open the window on it."""
    from magistral_desktop.gui.wait_window import Wait  # late: few starts need it
    from magistral_desktop.storage.backup import restore

    def fail(error: UserError) -> None:
        print(error.for_terminal(), file=sys.stderr)
        show_fatal(None, error, lambda: qt.exit(1))

    wait = Wait(tr("The backup is being brought back…"), lambda: restore(path, where), None)
    wait.finished.connect(qt.quit)
    wait.failed.connect(fail)
    wait.start()
    if code := qt.exec():
        return code
    instance.release()
    QProcess.startDetached(*same_command())
    return 0


class Desktop(QObject):
    """The window and all that is behind it; `show` starts it, `finish` saves and ends it.

    The window comes first; `machinery` is brought up when it is on the screen. `model` is what the user named on the
    command line, "" for the model of the last time.
    """

    brought_up = Signal()

    def __init__(self, qt: Application, where: Profile, model: str) -> None:
        super().__init__()
        self._qt = qt
        qt.setQuitOnLastWindowClosed(False)  # `_on_window_closed` quits, when the engine has saved
        self._where = where
        self._reports = Reports(where.reports)
        self._settings, self._notice = load_settings(where.settings)
        use_language(qt, self._settings.language)
        self._choice = ModelChoice(model_path(model or self._settings.model_path), self._settings.models)
        self._relief: Relief | None = None
        self._opening: Opening | None = None
        self._is_first_start = not (model or self._settings.model_path or self._settings.welcomed)
        self.machinery: Machinery | None = None
        self.restore_from: Path | None = None  # a backup that is to be brought back when all is closed
        self.getting: Getting | None = None
        self.preferences: Preferences | None = None
        self.appearance = Appearance(qt, self)
        self.appearance.prefer(self._settings.theme, self._settings.interface_percent)
        self.window = MainWindow(self._settings, qt.clipboard())
        self.window.model_chosen.connect(self._on_model_chosen)
        self.window.context_chosen.connect(self._on_context_chosen)
        self.window.offer_taken.connect(self._on_offer_taken)
        self.window.backups.restore_chosen.connect(self._on_restore_chosen)
        self.window.closed.connect(self._on_window_closed)
        self.window.first_painted.connect(self._on_first_painted)
        self.appearance.changed.connect(self._show_theme)
        self._show_theme()

    def show(self) -> None:
        """Show the window; the chats, the model and the transcript come behind it."""
        sys.excepthook = self._on_bug
        self.window.show()

    def finish(self) -> None:
        """Save what is there, end the engine, and take the window apart."""
        sys.excepthook = sys.__excepthook__
        if self.machinery:
            self.machinery.finish()
        # Now, while all that Qt WebEngine needs is there: it aborts when its page outlives the rest.
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._reports.end()

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Come to the front, and load the model file at `path` if there is one to open."""
        self.window.come_to_front()
        if path:
            self._on_model_chosen(path)

    @Slot()
    def _on_first_painted(self) -> None:
        QTimer.singleShot(0, self, self._bring_up)

    @Slot()
    def _bring_up(self) -> None:
        from magistral_desktop.getting import hub_access, hub_choice  # late: they delay the first paint
        from magistral_desktop.gui.opening import Opening
        from magistral_desktop.machinery import Machinery
        from magistral_desktop.storage.store_errors import NeedsTimeError

        open_log(self._where.logs)
        if self._opening is None:
            self._opening = Opening(self._where.store, self.window)
            self._opening.prepared.connect(self._bring_up)
            self._opening.failed.connect(self._fail)
        try:
            self.machinery = Machinery(self._where, self._choice.wanted, hub_access(hub_choice(self._settings)), self)
        except NeedsTimeError:
            self._opening.begin()
            return
        except UserError as error:
            self._fail(error)
            return
        gc.freeze()  # what start-up made stays: see `__main__.hold_garbage_collection`
        gc.enable()
        self._join(self.machinery)
        if told := self._opening.told(self._notice):
            self.window.show_error(told)
        if self._is_first_start and self.getting:
            self.getting.open_welcome()
        self.brought_up.emit()
        self._load_model()
        # The web engine takes a moment to start, and gets it when the engine process is already on its way.
        QTimer.singleShot(0, self, self._make_transcript)

    def _join(self, machinery: "Machinery") -> None:
        """Let the window show and change what is behind it."""
        from magistral_desktop.getting import Getting
        from magistral_desktop.gui.reporting import Reporting
        from magistral_desktop.preferences import Followers, Preferences

        self.getting = Getting(machinery, self.window, self._choice, self._settings, self._qt.clipboard())
        self.getting.set_theme(self.appearance.theme)
        self.getting.model_chosen.connect(self._on_model_chosen)
        self.getting.settings_changed.connect(self._on_settings_changed)
        self.getting.hub_chosen.connect(self._on_hub_chosen)
        self.getting.welcomed.connect(self._on_welcomed)
        reporting = Reporting(self._reports, machinery.engine, self.window, self._qt.clipboard())
        machinery.engine.state_changed.connect(self._on_engine_state_changed)
        machinery.memory_short.connect(self._on_memory_short)
        self.window.attach(machinery.chats, machinery.temporary)
        followers = Followers(self._qt, self.window, self.appearance, machinery, self.getting)
        self.preferences = Preferences(followers, lambda: self.window.settings(self._settings))
        self.preferences.changed.connect(self._on_preferences_changed)
        self.window.exporting.attach(machinery.keeping)
        self.window.backups.attach(machinery.keeping)
        machinery.engine.reply_failed.connect(self._on_reply_failed)  # after the chats, which tell it too
        reporting.begin()

    @Slot(object)
    def _fail(self, error: UserError) -> None:
        print(error.for_terminal(), file=sys.stderr)
        show_fatal(self.window, error, lambda: self._qt.exit(1))

    @Slot()
    def _load_model(self) -> None:
        if self.machinery and (error := self.machinery.load(self._choice.wanted)):
            self.window.show_engine(EngineState("failed", error=error), str(self._choice.wanted.path))

    @Slot()
    def _make_transcript(self) -> None:
        from magistral_desktop.gui.transcript.choose import make_transcript  # late: it delays the first paint

        register_scheme()
        self.window.pane.set_transcript(make_transcript(self.window.pane, self._qt.clipboard(), self.appearance.theme))

    @Slot()
    def _on_memory_short(self) -> None:
        if transcript := self.window.pane.transcript:
            transcript.release_memory()

    @Slot(object)
    def _on_engine_state_changed(self, state: EngineState) -> None:
        _log.info("engine: %s", state.kind)
        self.window.show_engine(state, str(self._choice.wanted.path))
        if self.getting:
            self.getting.show_engine(state, str(self._choice.wanted.path))
        if state.kind == "ready" and self._choice.note_up():
            self._save_settings()
        elif state.kind == "failed" and self._choice.note_failed():
            QTimer.singleShot(0, self, self._load_model)
        elif isinstance(state.error, MemoryShortError):
            self._offer_relief(state.error)

    @Slot(int, object)
    def _on_reply_failed(self, _request: int, error: UserError) -> None:
        if isinstance(error, MemoryShortError) and self.machinery and self.machinery.engine.state.kind == "ready":
            self._offer_relief(error)

    def _offer_relief(self, error: MemoryShortError) -> None:
        """Say what would fit in place of what did not."""
        self._relief = self.machinery.relief(self._choice.wanted) if self.machinery else None
        if self._relief:
            told = MemoryShortError(error.title, error.detail, self._relief.sentence)
            self.window.show_error(told, offer=self._relief.button)

    @Slot()
    def _on_offer_taken(self) -> None:
        if self._relief and (loading := self._relief.loading):
            self._choice.relieve(loading)
            self._save_settings()
            self._load_model()

    @Slot(str)
    def _on_model_chosen(self, name: str) -> None:
        path = model_path(name)
        try:
            check_model_file(path)
        except UserError as error:  # the model there is stays in use
            self.window.show_error(error)
            if self.getting and self.machinery:
                self.getting.show_engine(self.machinery.engine.state, str(self._choice.wanted.path))
            return
        self._choice.choose(path, self.machinery.first_settings) if self.machinery else self._choice.choose(path)
        self._settings = replace(self._settings, model_path=name, welcomed=True)
        self._load_model()

    @Slot(object)
    def _on_hub_chosen(self, choice: "HubChoice") -> None:
        """Keep it at once: a crash must not take the offline lock off."""
        from magistral_desktop.getting import with_hub_choice  # late, as above

        self._on_preferences_changed(with_hub_choice(self._settings, choice))

    @Slot(object)
    def _on_preferences_changed(self, settings: Settings) -> None:
        self._settings = settings
        self._save_settings()

    @Slot()
    def _on_welcomed(self) -> None:
        self._settings = replace(self._settings, welcomed=True)

    @Slot(object)
    def _on_restore_chosen(self, path: Path) -> None:
        self.restore_from = path
        self.window.close()

    @Slot(int)
    def _on_context_chosen(self, context_tokens: int) -> None:
        """Try a larger context; where the computer cannot have it, the one before comes back."""
        wanted = self._choice.wanted
        self._on_settings_changed(wanted.path, replace(wanted.settings, context_tokens=context_tokens))

    @Slot(object, object)
    def _on_settings_changed(self, path: Path, settings: "ModelSettings") -> None:
        if self._choice.change(path, settings):
            self._load_model()
        elif self.machinery:
            self.machinery.chats.ask_with(self._choice.wanted.settings)
        self._save_settings()

    def _save_settings(self) -> None:
        kept = replace(self.window.settings(self._settings), models=self._choice.models)
        try:
            save_settings(self._where.settings, kept)
        except StorageError as error:
            _log.exception("the settings could not be saved")
            self.window.show_error(error)

    @Slot()
    def _on_window_closed(self) -> None:
        self._save_settings()
        self.machinery.leave(self._qt.quit) if self.machinery else self._qt.quit()

    @Slot()
    def _show_theme(self) -> None:
        self.window.set_theme(self.appearance.theme, self.appearance.percent)
        if self.getting:
            self.getting.set_theme(self.appearance.theme)

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log what nobody expected and say so; the window goes on."""
        if issubclass(kind, KeyboardInterrupt):
            self.window.close()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("unexpected error\n%s", described(error))  # without its words, which may quote the user
        self._reports.write("bug", described(error))
        print(details, file=sys.stderr)
        self.window.show_error(error if isinstance(error, UserError) else unexpected(), details)
