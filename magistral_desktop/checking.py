"""`magistral-desktop models test`: the check-up of a model in the terminal, by the same code as the window's."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from magistral_desktop.errors import EngineError, UserError
from magistral_desktop.gui.model_words import LONG_THOUGHT_TOKENS, check_lines, speed_meaning
from magistral_desktop.language import tr
from magistral_desktop.protocol import CheckResult, Finished, LoadModel
from magistral_desktop.session.checkup import Checkup
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.interrupts import Interrupts
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.model_files import check_model_file
from magistral_desktop.storage.paths import engine_command, model_path, profile
from magistral_desktop.storage.settings import load_settings

INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells give it."""

_QUIT_WAIT_MS = 2_000


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What the user asked for; `file` "" is the model that the window uses."""

    file: str = ""
    profile: Path | None = None
    as_json: bool = False


def check(options: CheckOptions) -> int:
    """Check a model: 0 when it does all that the app relies on, 1 when it does not or fails, 130 after Ctrl+C."""
    where = profile(options.profile.absolute() if options.profile else None)
    path = model_path(options.file or load_settings(where.settings)[0].model_path)
    try:
        check_model_file(path)
    except UserError as error:
        return _fail(error)
    qt = QCoreApplication([])
    checking = _Checking(options, path, where.checkups, qt)
    checking.start()
    code = qt.exec()
    checking.close()
    return code


def _fail(error: UserError) -> int:
    print(error.for_terminal(), file=sys.stderr)
    return 1


def _no_engine() -> EngineError:
    return EngineError(tr("The engine is not there"), tr("It did not say why."), tr("Try again."))


class _Checking(QObject):
    """One check-up on its way: load, check, print what is found, leave the event loop with the exit code."""

    def __init__(self, options: CheckOptions, path: Path, folder: Path, qt: QCoreApplication) -> None:
        super().__init__()
        self._options = options
        self._path = path
        self._qt = qt
        self._engine = Engine(*engine_command(), parent=self)
        self._checkup = Checkup(self._engine, folder, self)
        self._engine.state_changed.connect(self._on_state_changed)
        self._checkup.found.connect(self._on_found)
        self._checkup.finished.connect(self._on_finished)
        self._checkup.failed.connect(self._on_failed)
        self._has_begun = False
        self._interrupts = Interrupts(self)
        self._interrupts.interrupted.connect(self._on_interrupted)

    def start(self) -> None:
        self._engine.load(LoadModel(str(self._path)))

    def close(self) -> None:
        self._engine.shut_down()
        self._engine.wait_ended(_QUIT_WAIT_MS)

    @Slot(object)
    def _on_state_changed(self, state: EngineState) -> None:
        if state.kind == "failed" and not self._has_begun:
            self._on_failed(state.error or _no_engine())
        elif state.kind == "ready" and state.model and not self._has_begun:
            self._has_begun = True
            if not self._options.as_json:
                print(f"{state.model.name} · {state.model.quantization}\n{state.model.path}", flush=True)
            self._checkup.start()

    @Slot(object)
    def _on_found(self, result: CheckResult) -> None:
        if not self._options.as_json:
            print("\n".join(check_lines([result])), flush=True)

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        if finished.reason == "cancelled":
            self._qt.exit(INTERRUPTED)
            return
        if self._options.as_json:
            print(json.dumps(self._report(finished)))
        elif meaning := speed_meaning(finished.tokens_per_second):
            print(meaning)
        self._qt.exit(0 if self._has_passed else 1)

    @property
    def _has_passed(self) -> bool:
        return all(result.passed for result in self._checkup.results)

    def _report(self, finished: Finished) -> dict[str, object]:
        model, speed = self._engine.state.model, finished.tokens_per_second
        return {
            "path": str(self._path),
            "model": model.name if model else "",
            "prompt_format": model.prompt_format if model else "",
            "passed": self._has_passed,
            "checks": [
                {"check": result.check, "passed": result.passed, "detail": result.detail}
                for result in self._checkup.results
            ],
            "tokens_per_second": round(speed, 2),
            "long_thought_tokens": LONG_THOUGHT_TOKENS,
            "long_thought_s": round(LONG_THOUGHT_TOKENS / speed) if speed > 0 else None,
        }

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._qt.exit(_fail(error))

    @Slot()
    def _on_interrupted(self) -> None:
        if self._checkup.is_running:
            self._checkup.stop()
        else:
            self._qt.exit(INTERRUPTED)
