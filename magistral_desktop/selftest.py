"""`magistral-desktop --selftest`: the real window and engine, one question, the answer as it is painted."""

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from magistral_desktop.app import Desktop
from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import UserError
from magistral_desktop.gui.application import make_application
from magistral_desktop.protocol import Delta
from magistral_desktop.session.state import EngineState
from magistral_desktop.storage.paths import profile

QUESTION, RIGHT = "What is 347 + 168?", "515"
LIMIT_MS = 120_000
_SETTLE_MS = 400  # a screenshot waits for the compositor


def selftest(started: float, model: str, screenshot: Path | None) -> int:
    """Run the test in a throw-away profile and print its JSON; `started` is time.monotonic() at process start.

    Returns 0 only if the answer as painted holds the right number. Milliseconds that were not reached are null; `menus`
    and `buttons` are words of the window and of Qt's own dialogs, in the language of the window.
    """
    try:
        qt = make_application()
        with tempfile.TemporaryDirectory(prefix="magistral-selftest-") as folder:
            desktop = Desktop(qt, profile(Path(folder)), model)
            run = _Run(qt, desktop, started, screenshot)
            desktop.show()
            code = qt.exec()
            desktop.finish()
            del run
    except UserError as error:
        print(json.dumps({"error": str(error)}))
        return 1
    return code


class _Run(QObject):
    def __init__(self, qt: QApplication, desktop: Desktop, started: float, screenshot: Path | None) -> None:
        super().__init__(desktop)
        self._qt = qt
        self._desktop = desktop
        self._window = desktop.window
        self._started = started
        self._screenshot = screenshot
        self._reply_id = 0
        self._is_over = False
        self._report: dict[str, int | str | None] = dict.fromkeys(
            ("window_ms", "model_ready_ms", "first_token_ms", "done_ms", "answer")
        )
        self._report["menus"] = ", ".join(action.text().replace("&", "") for action in self._window.menuBar().actions())
        self._report["buttons"] = QCoreApplication.translate("QPlatformTheme", "Cancel")
        desktop.window.first_painted.connect(self._on_first_painted)
        desktop.window.pane.transcript_ready.connect(self._on_transcript_ready)
        desktop.brought_up.connect(self._on_brought_up)
        QTimer.singleShot(LIMIT_MS, self, self._on_time_over)

    def _mark(self, name: str) -> None:
        if self._report[name] is None:
            self._report[name] = round(1000 * (time.monotonic() - self._started))

    @Slot()
    def _on_first_painted(self) -> None:
        self._mark("window_ms")

    @Slot()
    def _on_brought_up(self) -> None:
        if machinery := self._desktop.machinery:
            machinery.engine.state_changed.connect(self._on_state_changed)
            machinery.engine.delta_received.connect(self._on_delta_received)
            machinery.chats.message_changed.connect(self._on_message_changed)
        self._window.pane.composer.set_question(QUESTION)
        self._window.pane.composer.edit.entered.emit()  # the prompt waits for the model, as a user's would

    @Slot()
    def _on_transcript_ready(self) -> None:
        transcript = self._window.pane.transcript
        if transcript:
            transcript.painted.connect(self._on_painted)

    @Slot(object)
    def _on_state_changed(self, state: EngineState) -> None:
        if state.kind == "ready":
            self._mark("model_ready_ms")
        elif state.kind == "failed":
            self._end(str(state.error))

    @Slot(object)
    def _on_delta_received(self, _delta: Delta) -> None:
        self._mark("first_token_ms")

    @Slot(object)
    def _on_message_changed(self, message: Message) -> None:
        if message.role == "assistant":
            self._reply_id = message.id
        if message.status == "failed":
            self._end(message.error)

    @Slot(int)
    def _on_painted(self, message_id: int) -> None:
        transcript = self._window.pane.transcript
        if transcript and message_id == self._reply_id:
            transcript.painted_text(message_id, self._on_answer_read)

    def _on_answer_read(self, answer: str) -> None:
        self._mark("done_ms")
        self._report["answer"] = answer
        QTimer.singleShot(_SETTLE_MS if self._screenshot else 0, self, self._on_settled)

    @Slot()
    def _on_settled(self) -> None:
        if self._screenshot and not self._window.grab().save(str(self._screenshot)):
            self._end(f"the screenshot could not be written to {self._screenshot}")
            return
        self._end()

    @Slot()
    def _on_time_over(self) -> None:
        self._end(f"no painted answer within {LIMIT_MS // 1000} s")

    def _end(self, error: str = "") -> None:
        if self._is_over:
            return  # the engine and the reply may fail for the same reason
        self._is_over = True
        report = self._report | ({"error": error} if error else {})
        print(json.dumps(report))
        sys.stdout.flush()
        self._qt.exit(0 if not error and RIGHT in str(self._report["answer"]) else 1)
