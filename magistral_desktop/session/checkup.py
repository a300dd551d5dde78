"""The check-up of the loaded model: whether the file does what the app relies on."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import StorageError, UserError
from magistral_desktop.protocol import CheckResult, Finished
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.checkups import KeptCheckup, keep_checkup, kept_checkup
from magistral_desktop.storage.paths import DEMO_MODEL


class Checkup(QObject):
    """Lets the engine check its model, which takes one short reply; what was found is kept in `folder`.

    Signals: `begun()`; `found(CheckResult)` for each check; then `finished(Finished)`, whose speed is the model's on
    this computer, or `failed(UserError)`. With `finished`, `kept` is what was found, unless it was stopped.
    """

    begun = Signal()
    found = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: Engine, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._folder = folder
        self._request = 0
        self._path = Path()
        self._results: list[CheckResult] = []
        engine.model_checked.connect(self._on_checked)
        engine.reply_finished.connect(self._on_finished)
        engine.reply_failed.connect(self._on_failed)

    @property
    def is_running(self) -> bool:
        """Whether a check is at work."""
        return self._request > 0

    @property
    def results(self) -> tuple[CheckResult, ...]:
        """What the check at work, or the last one, has found so far."""
        return tuple(self._results)

    @property
    def kept(self) -> KeptCheckup | None:
        """What is known of the loaded model from its last check-up, of this or of an earlier start."""
        model = self._engine.state.model
        return kept_checkup(self._folder, Path(model.path)) if model else None

    @Slot()
    def start(self) -> None:
        """Begin, if the engine has nothing else to do."""
        model = self._engine.state.model
        if self._engine.state.kind == "ready" and model and not self.is_running:
            self._path, self._results = Path(model.path), []
            self._request = self._engine.check()
            self.begun.emit()

    @Slot()
    def stop(self) -> None:
        """End it early, as it takes minutes on a slow computer; `finished` tells when the engine has heard of it."""
        if self.is_running:
            self._engine.cancel(self._request)

    @Slot(object)
    def _on_checked(self, result: CheckResult) -> None:
        if result.request == self._request:
            self._results.append(result)
            self.found.emit(result)

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        if finished.request == self._request:
            self._request = 0
            if finished.reason != "cancelled":
                with contextlib.suppress(StorageError):  # then it is checked again, which is all that is lost
                    keep_checkup(self._folder, self._path, self._results, finished.tokens_per_second)
            self.finished.emit(finished)

    @Slot(int, object)
    def _on_failed(self, request: int, error: UserError) -> None:
        if request == self._request:
            self._request = 0
            self.failed.emit(error)


class FirstUse(QObject):
    """Has a model checked when it is used for the first time, and lets every check give way to a question.

    One that gave way is made at the next start of the app, not between two questions: it would take the conversation
    out of the engine's context. So is one for which a question waited already. The demo model comes with the app and
    is not checked.
    """

    def __init__(self, engine: Engine, chats: Chats, checkup: Checkup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._checkup = checkup
        self._tried = {str(DEMO_MODEL)}
        engine.state_changed.connect(self._on_engine_state_changed)
        chats.message_changed.connect(self._on_message_changed)

    @Slot()
    def _on_engine_state_changed(self) -> None:
        state = self._engine.state
        if not state.model or state.model.path in self._tried:
            return
        if state.kind == "replying":
            self._tried.add(state.model.path)
        else:
            QTimer.singleShot(0, self, self._begin)  # all shall hear that it is ready before it is busy

    @Slot()
    def _begin(self) -> None:
        state = self._engine.state
        if state.kind == "ready" and state.model and state.model.path not in self._tried:
            self._tried.add(state.model.path)
            if self._checkup.kept is None:
                self._checkup.start()

    @Slot(object)
    def _on_message_changed(self, message: Message) -> None:
        if message.status == "waiting":
            self._checkup.stop()
