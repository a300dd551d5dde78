"""What stands behind the window: the store, the engine process, the conversations at work.

`app` imports it only when the window is on the screen: loading it takes as long as showing the window.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from magistral_desktop.errors import StorageError, UserError
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.kv_files import remove_cached
from magistral_desktop.storage.model_files import check_model_file
from magistral_desktop.storage.paths import Profile, engine_command
from magistral_desktop.storage.store import Store

QUIT_WAIT_MS = 2_000
SAVE_WAIT_MS = 2_000
"""How long the quit waits for the engine to keep on disk what it has read; the window is closed by then."""

_log = logging.getLogger("magistral_desktop")


class Machinery(QObject):
    """The parts, put together for one profile; nothing is loaded until `load`.

    Raises:
        StorageError: the profile or the conversations cannot be opened.
    """

    def __init__(self, where: Profile, path: Path, context_tokens: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._where = where
        self.store = Store(where.store)
        self.engine = Engine(*engine_command(), parent=self)
        self.chats = Chats(self.store, self.engine, self._command(path, context_tokens), parent=self)

    def load(self, path: Path, context_tokens: int) -> UserError | None:
        """Load a model file, or return why it is none; `context_tokens` is as in `LoadModel`."""
        try:
            check_model_file(path)
        except UserError as error:
            return error
        self.chats.use_model(self._command(path, context_tokens))
        return None

    def leave(self, leave: Callable[[], object]) -> None:
        """Save what there is and call `leave` when the engine has kept what it read, or takes too long."""
        self.engine.cache_saved.connect(leave)
        QTimer.singleShot(SAVE_WAIT_MS if self.chats.close() else 0, self, leave)

    @Slot()
    def finish(self) -> None:
        """End the engine and close the store; waits at most QUIT_WAIT_MS."""
        self.chats.close()
        self.engine.shut_down()
        self.engine.wait_ended(QUIT_WAIT_MS)
        try:
            remove_cached(self._where.kv_cache, self.store.purge_deleted())
            self.store.close()
        except StorageError:
            _log.exception("the conversations could not be closed")

    def _command(self, path: Path, context_tokens: int) -> LoadModel:
        return LoadModel(str(path), context_tokens, cache_folder=str(self._where.kv_cache))
