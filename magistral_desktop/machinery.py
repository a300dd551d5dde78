"""What stands behind the window: the store, the engine process, the conversations at work.

`app` imports it only when the window is on the screen: loading it takes as long as showing the window.
"""

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.errors import MemoryShortError, StorageError, UserError
from magistral_desktop.language import tr
from magistral_desktop.models.settings import ModelSettings
from magistral_desktop.session.awake import Awake
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.checkup import Checkup, FirstUse
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.hub import HubAccess
from magistral_desktop.session.keeping import Keeping
from magistral_desktop.session.model_choice import Wanted
from magistral_desktop.session.models import Models
from magistral_desktop.session.pressure import MemoryWatch, Pressure
from magistral_desktop.session.temporary import TemporaryChats
from magistral_desktop.session.upkeep import Upkeep
from magistral_desktop.storage.kv_files import remove_cached
from magistral_desktop.storage.library import shared_folders
from magistral_desktop.storage.model_files import check_model_file
from magistral_desktop.storage.paths import Profile, engine_command
from magistral_desktop.storage.two_stores import TwoStores

if TYPE_CHECKING:
    from magistral_desktop.models.relief import Relief

QUIT_WAIT_MS = 2_000
SAVE_WAIT_MS = 2_000
"""How long the quit waits for the engine to keep on disk what it has read; the window is closed by then."""

_log = logging.getLogger("magistral_desktop")


def _memory_short() -> MemoryShortError:
    return MemoryShortError(
        tr("The computer is running out of memory"),
        tr("The reply was paused and what the model has read of the chat was kept, before everything slows down."),
        tr("Close other programs, then choose “Go on”; or load the model with a shorter context."),
    )


class Machinery(QObject):
    """The parts, put together for one profile; nothing is loaded until `load`.

    Signal: `memory_short()`, when what can be made anew should be dropped.

    Raises:
        NeedsTimeError: the conversations are to be prepared first.
        StorageError: the profile or the conversations cannot be opened.
    """

    memory_short = Signal()

    def __init__(self, where: Profile, wanted: Wanted, access: HubAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._where = where
        self.store = TwoStores(where.store, at_once=True)
        self.engine = Engine(*engine_command(), parent=self)
        self.chats = Chats(self.store, self.engine, wanted.command(where.kv_cache), parent=self)
        self.chats.ask_with(wanted.settings)
        self.keeping = Keeping(where, self.store, self.chats)
        self.chats.auditing.verified = where.verified
        self.temporary = TemporaryChats(self.store, self.chats)
        self.models = Models(where, access, shared_folders(Path.home(), os.environ), self)
        self.checkup = Checkup(self.engine, where.checkups, self)
        self._first_use = FirstUse(self.engine, self.chats, self.checkup, self)
        self._upkeep = Upkeep(self.store, self)
        self.engine.state_changed.connect(self._on_engine_state_changed)
        self.awake = Awake(self)
        self.engine.state_changed.connect(self.awake.follow)
        self._memory = MemoryWatch(parent=self)
        self._memory.changed.connect(self._on_memory_changed)
        self._memory.start()

    def load(self, wanted: Wanted) -> UserError | None:
        """Load a model file, or return why it is none."""
        try:
            check_model_file(wanted.path)
        except UserError as error:
            return error
        self.chats.ask_with(wanted.settings)
        self.chats.use_model(wanted.command(self._where.kv_cache))
        return None

    def first_settings(self, path: Path) -> ModelSettings:
        """Return how a model that was never set up is best loaded here; takes as long as `relief`."""
        from magistral_desktop.models.verdict import first_settings  # late: few starts need it

        return first_settings(path, self.engine.machine)

    def relief(self, wanted: Wanted) -> "Relief | None":
        """Return what would fit where `wanted` did not; takes as long as reading the file's header, about 0.1 s."""
        from magistral_desktop.models.relief import relief_for  # late: only a failure needs it

        settings = wanted.settings
        return relief_for(wanted.path, settings.context_tokens, settings.kv_type, self.engine.machine)

    def leave(self, leave: Callable[[], object]) -> None:
        """Save what there is and call `leave` when the engine has kept what it read, or takes too long."""
        self.engine.cache_saved.connect(leave)
        QTimer.singleShot(SAVE_WAIT_MS if self.chats.close() else 0, self, leave)

    @Slot()
    def finish(self) -> None:
        """Pause the downloads, end the engine and close the store; waits at most QUIT_WAIT_MS for each process."""
        self.chats.close()
        self.awake.keep(awake=False)
        self._upkeep.stop()
        self.engine.shut_down()
        self.models.finish(QUIT_WAIT_MS)
        self.engine.wait_ended(QUIT_WAIT_MS)
        try:
            remove_cached(self._where.kv_cache, self.store.purge_deleted())
            self.store.close()
        except StorageError:
            _log.exception("the conversations could not be closed")

    @Slot()
    def _on_engine_state_changed(self) -> None:
        self.models.know_machine(self.engine.machine)

    @Slot(str)
    def _on_memory_changed(self, pressure: Pressure) -> None:
        """Give way before the computer stands still: drop what can be made anew, then pause what is being written."""
        _log.info("memory: %s", pressure)
        if pressure != "normal":
            self.memory_short.emit()
        if pressure == "critical":
            self.chats.pause(_memory_short())
