"""The check-up of the loaded model: whether the file does what the app relies on."""

from PySide6.QtCore import QObject, Signal, Slot

from magistral_desktop.errors import UserError
from magistral_desktop.protocol import CheckResult, Finished
from magistral_desktop.session.engine import Engine


class Checkup(QObject):
    """Lets the engine check its model, which takes one short reply.

    Signals: `begun()`; `found(CheckResult)` for each check; then `finished(Finished)`, whose speed is the model's on
    this computer, or `failed(UserError)`.
    """

    begun = Signal()
    found = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._request = 0
        engine.model_checked.connect(self._on_checked)
        engine.reply_finished.connect(self._on_finished)
        engine.reply_failed.connect(self._on_failed)

    @property
    def is_running(self) -> bool:
        """Whether a check is at work."""
        return self._request > 0

    def start(self) -> None:
        """Begin, if the engine has nothing else to do."""
        if self._engine.state.kind == "ready" and not self.is_running:
            self._request = self._engine.check()
            self.begun.emit()

    def stop(self) -> None:
        """End it early, as it takes minutes on a slow computer; `finished` tells when the engine has heard of it."""
        if self.is_running:
            self._engine.cancel(self._request)

    @Slot(object)
    def _on_checked(self, result: CheckResult) -> None:
        if result.request == self._request:
            self.found.emit(result)

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        if finished.request == self._request:
            self._request = 0
            self.finished.emit(finished)

    @Slot(int, object)
    def _on_failed(self, request: int, error: UserError) -> None:
        if request == self._request:
            self._request = 0
            self.failed.emit(error)
