"""The composition root: the only place where all parts of the window meet."""

import gc
import logging
import os
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from magistral_desktop import __version__
from magistral_desktop.errors import MemoryShortError, StorageError, UserError
from magistral_desktop.gui.dialogs import show_fatal
from magistral_desktop.gui.icons import app_icon
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.theme import system_theme
from magistral_desktop.gui.transcript.environment import prepare_environment, register_scheme
from magistral_desktop.session.instance import SingleInstance
from magistral_desktop.session.interrupts import Interrupts
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.endpoints import chosen_endpoints
from magistral_desktop.storage.paths import Profile, download_command, model_path, profile
from magistral_desktop.storage.settings import Settings, Wanted, load_settings, save_settings

if TYPE_CHECKING:
    from magistral_desktop.gui.models_window import ModelsWindow
    from magistral_desktop.machinery import Machinery
    from magistral_desktop.models.relief import Relief
    from magistral_desktop.session.models import HubAccess

_log = logging.getLogger("magistral_desktop")
_KEPT_BYTES = 1 << 20


def keep_freed_memory() -> None:
    """Have glibc use freed blocks of up to a megabyte again rather than give them back to the system at once.

    A growing reply is a new text with each update, longer than any before: glibc would map it anew and have every page
    of it cleared, which takes longer than all else that the update does with the text. Freeing one block of a size
    raises its limit for all up to there (mallopt(3), "dynamic mmap threshold"). Other allocators do not mind.
    """
    block = bytes(_KEPT_BYTES)
    del block


def make_application() -> QApplication:
    """Make the one QApplication, ready for the transcript's web engine.

    Raises:
        UserError: there is no screen to show a window on.
    """
    has_screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not has_screen:
        raise UserError(
            "There is no screen",
            "Neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened.",
            'Start it from a desktop session, or use `magistral-desktop ask "…"` in the terminal.',
        )
    keep_freed_memory()
    prepare_environment()
    # What QtWebEngine wants of an application that is made before it is imported, which takes a while.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    qt = QApplication([sys.argv[0]])
    qt.setApplicationName("magistral-desktop")
    qt.setApplicationDisplayName("Magistral Desktop")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("magistral-desktop")
    qt.setWindowIcon(app_icon())
    return qt


def run_window(folder: Path | None, model: str) -> int:
    """Open the window on the profile in `folder`, the user's own by default, and return when it is closed."""
    try:
        qt = make_application()
    except UserError as error:
        print(error.for_terminal(), file=sys.stderr)
        return 1
    where = profile(folder.absolute() if folder else None)
    instance = SingleInstance(where.data)
    try:
        if not instance.claim():
            print("Magistral Desktop is already running: its window was brought to the front.")
            return 0
    except UserError as error:
        print(error.for_terminal(), file=sys.stderr)
        show_fatal(None, error, lambda: qt.exit(1))
        return qt.exec()
    desktop = Desktop(qt, where, model)
    instance.raised.connect(desktop.window.come_to_front)
    interrupts = Interrupts(desktop)
    interrupts.interrupted.connect(desktop.window.close)
    desktop.show()
    code = qt.exec()
    desktop.finish()
    return code


class Desktop(QObject):
    """The window and all that is behind it; `show` starts it, `finish` saves and ends it.

    The window comes first; `machinery` is brought up when it is on the screen. `model` is what the user named on the
    command line, "" for the model of the last time.
    """

    brought_up = Signal()

    def __init__(self, qt: QApplication, where: Profile, model: str) -> None:
        super().__init__()
        self._qt = qt
        qt.setQuitOnLastWindowClosed(False)  # `_on_window_closed` quits, when the engine has saved
        self._where = where
        self._settings, self._notice = load_settings(where.settings)
        self._wanted = Wanted(model_path(model or self._settings.model_path))
        if self._is_settings_model():
            self._wanted = replace(
                self._wanted, context_tokens=self._settings.context_tokens, kv_type=self._settings.kv_type
            )
        self._wanted_before: Wanted | None = None  # while a larger context is tried
        self._relief: Relief | None = None
        self.machinery: Machinery | None = None
        self.models_window: ModelsWindow | None = None
        self.window = MainWindow(self._settings, qt.clipboard())
        self.window.model_chosen.connect(self._on_model_chosen)
        self.window.models_requested.connect(self._on_models_requested)
        self.window.context_chosen.connect(self._on_context_chosen)
        self.window.offer_taken.connect(self._on_offer_taken)
        self.window.closed.connect(self._on_window_closed)
        self.window.first_painted.connect(self._on_first_painted)
        qt.styleHints().colorSchemeChanged.connect(self._show_theme)
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

    def _open_log(self) -> None:
        from logging.handlers import RotatingFileHandler  # late: its network handlers delay the first paint

        try:
            self._where.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
            handler = RotatingFileHandler(self._where.logs / "app.log", maxBytes=1_000_000, backupCount=3)
        except OSError:
            return  # the store tells the user of a folder that cannot be written
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        _log.addHandler(handler)
        _log.setLevel(logging.INFO)
        _log.info("version %s started", __version__)

    @Slot()
    def _on_first_painted(self) -> None:
        QTimer.singleShot(0, self, self._bring_up)

    @Slot()
    def _bring_up(self) -> None:
        from magistral_desktop.machinery import Machinery  # late: it delays the first paint

        self._open_log()
        try:
            self.machinery = Machinery(self._where, self._wanted, self._hub_access(), self)
        except UserError as error:
            print(error.for_terminal(), file=sys.stderr)
            show_fatal(self.window, error, lambda: self._qt.exit(1))
            return
        gc.freeze()  # what start-up made stays: see `__main__.hold_garbage_collection`
        gc.enable()
        self.machinery.engine.state_changed.connect(self._on_engine_state_changed)
        self.machinery.memory_short.connect(self._on_memory_short)
        self.window.attach(self.machinery.chats)
        self.machinery.engine.reply_failed.connect(self._on_reply_failed)  # after the chats, which tell it too
        if notices := [notice for notice in (self._notice, *self.machinery.store.notices) if notice]:
            self.window.show_error(StorageError("A file was damaged", " ".join(notices), ""))
        self.brought_up.emit()
        self._load_model()
        # The web engine takes a moment to start, and gets it when the engine process is already on its way.
        QTimer.singleShot(0, self, self._make_transcript)

    def _hub_access(self) -> "HubAccess":
        from magistral_desktop.session.models import HubAccess  # late, too

        return HubAccess(
            download_command(self._settings.offline),
            chosen_endpoints((), self._settings.mirrors),
            self._settings.download_limit_bytes_per_s,
        )

    @Slot()
    def _load_model(self) -> None:
        if self.machinery and (error := self.machinery.load(self._wanted)):
            self.window.show_engine(EngineState("failed", error=error), str(self._wanted.path))

    @Slot()
    def _make_transcript(self) -> None:
        from magistral_desktop.gui.transcript.choose import make_transcript  # late: it delays the first paint

        register_scheme()
        self.window.pane.set_transcript(make_transcript(self.window.pane, self._qt.clipboard(), self._theme))

    @Slot()
    def _on_memory_short(self) -> None:
        if transcript := self.window.pane.transcript:
            transcript.release_memory()

    @Slot(object)
    def _on_engine_state_changed(self, state: EngineState) -> None:
        _log.info("engine: %s", state.kind)
        self.window.show_engine(state, str(self._wanted.path))
        if self.models_window:
            self.models_window.show_engine(state, str(self._wanted.path))
        if state.kind == "ready":
            self._wanted_before = None
        elif state.kind == "failed" and self._wanted_before is not None:
            self._wanted, self._wanted_before = self._wanted_before, None
            QTimer.singleShot(0, self, self._load_model)
        elif isinstance(state.error, MemoryShortError):
            self._offer_relief(state.error)

    @Slot(int, object)
    def _on_reply_failed(self, _request: int, error: UserError) -> None:
        if isinstance(error, MemoryShortError) and self.machinery and self.machinery.engine.state.kind == "ready":
            self._offer_relief(error)

    def _offer_relief(self, error: MemoryShortError) -> None:
        """Say what would fit in place of what did not."""
        self._relief = self.machinery.relief(self._wanted) if self.machinery else None
        if self._relief:
            told = MemoryShortError(error.title, error.detail, self._relief.sentence)
            self.window.show_error(told, offer=self._relief.button)

    @Slot()
    def _on_offer_taken(self) -> None:
        if self._relief and (loading := self._relief.loading):
            self._wanted = replace(self._wanted, context_tokens=loading.context_tokens, kv_type=loading.kv_type)
            self._wanted_before = None
            self._load_model()

    @Slot(str)
    def _on_model_chosen(self, name: str) -> None:
        if model_path(name) != self._wanted.path:
            self._wanted = Wanted(model_path(name))
        self._wanted_before = None
        self._settings = replace(self._settings, model_path=name)
        self._load_model()

    @Slot()
    def _on_models_requested(self) -> None:
        from magistral_desktop.gui.models_window import ModelsWindow  # late: few starts need it

        if self.machinery is None:
            return
        if self.models_window is None:
            models, checkup = self.machinery.models, self.machinery.checkup
            self.models_window = ModelsWindow(models, checkup, self._theme, self.window)
            self.models_window.model_chosen.connect(self._on_model_chosen)
            self.models_window.show_engine(self.machinery.engine.state, str(self._wanted.path))
        self.models_window.show()
        self.models_window.raise_()
        self.models_window.activateWindow()

    @Slot(int)
    def _on_context_chosen(self, context_tokens: int) -> None:
        """Try a larger context; where the computer cannot have it, the one before comes back."""
        self._wanted, self._wanted_before = replace(self._wanted, context_tokens=context_tokens), self._wanted
        self._load_model()

    def _is_settings_model(self) -> bool:
        return self._wanted.path == model_path(self._settings.model_path)

    def _settings_to_keep(self) -> Settings:
        context_tokens, kv_type = self._settings.context_tokens, self._settings.kv_type
        if self._is_settings_model():
            kept = self._wanted_before or self._wanted
            context_tokens, kv_type = kept.context_tokens, kept.kv_type
        return replace(
            self.window.settings(),
            model_path=self._settings.model_path,
            context_tokens=context_tokens,
            kv_type=kv_type,
        )

    @Slot()
    def _on_window_closed(self) -> None:
        try:
            save_settings(self._where.settings, self._settings_to_keep())
        except StorageError:
            _log.exception("the settings could not be saved")
        if self.machinery:
            self.machinery.leave(self._qt.quit)
        else:
            self._qt.quit()

    @Slot()
    def _show_theme(self) -> None:
        self._theme = system_theme(self._qt.styleHints())
        self.window.set_theme(self._theme)
        if self.models_window:
            self.models_window.set_theme(self._theme)

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log what nobody expected and say so; the window goes on."""
        if issubclass(kind, KeyboardInterrupt):
            self.window.close()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("unexpected error\n%s", details)
        print(details, file=sys.stderr)
        if isinstance(error, UserError):
            self.window.show_error(error, details)
            return
        words = UserError(
            "Something went wrong in the app",
            "This is a mistake of ours. Your chats are safe on disk.",
            "Copy the details into a report, and start the app again if it behaves oddly.",
        )
        self.window.show_error(words, details)
