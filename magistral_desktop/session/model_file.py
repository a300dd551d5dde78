"""One model file on this computer: read beside the event loop, and checked if the user wants it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from magistral_desktop.session.background import Background, Tell
from magistral_desktop.storage.downloads.library import check_file
from magistral_desktop.storage.model_facts import ModelFacts, read_facts


class ModelFile(QObject):
    """Reads what a file is.

    Signals: after `read` one of `was_read(ModelFacts)` and `failed(UserError)`; after `check` several of
    `progressed(float)`, then `was_read` again, or `failed`.
    """

    was_read = Signal(object)
    progressed = Signal(float)
    failed = Signal(object)

    def __init__(self, path: Path, verified: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._verified = verified
        self._work: Background | None = None

    def read(self) -> None:
        """Read its header and what is noted of it."""
        self._begin(Background(self._read))

    def check(self) -> None:
        """Read all of it and note its SHA-256."""
        self._begin(Background(self._check))

    def stop(self) -> None:
        """Say nothing more."""
        if self._work:
            self._work.stop()

    def _begin(self, work: Background) -> None:
        self.stop()
        self._work = work
        work.finished.connect(self.was_read)
        work.failed.connect(self.failed)
        work.progressed.connect(self.progressed)
        work.start()

    def _read(self, _tell: Tell) -> ModelFacts:
        return read_facts(self.path, self._verified)

    def _check(self, tell: Tell) -> ModelFacts:
        check_file(self.path, self._verified, tell)
        return read_facts(self.path, self._verified)
