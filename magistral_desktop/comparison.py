"""The engine's part of `verify` and `replay`: a record compared with what the model here makes of it."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from magistral_desktop.audit.checking import Finding
from magistral_desktop.audit.record import Record, Reply
from magistral_desktop.chat.messages import clean_text
from magistral_desktop.chat.token_ids import unpacked
from magistral_desktop.errors import UserError
from magistral_desktop.session.comparing import Comparing, Found, Step, replay_steps, spell_steps
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.interrupts import Interrupts
from magistral_desktop.storage.paths import engine_command


def replayed(record: Record, path: Path) -> list[Found]:
    """Return what came of drawing each stretch of a reply again with a model file; fewer than it has after Ctrl+C.

    Raises:
        UserError: it cannot be done.
    """
    return _compared(replay_steps(record.reply, path))


def spelled(record: Record, path: Path) -> tuple[Finding, ...]:
    """Return whether ids and text of a record belong together for a model file.

    Raises:
        UserError: it cannot be said.
    """
    found = _compared(spell_steps(record.reply, path))
    return tuple(_findings(record.reply, found)) if len(found) == len(record.reply.stretches) else ()


def _findings(reply: Reply, found: Sequence[Found]) -> list[Finding]:
    said, written = found[-1].spelled, (reply.reasoning, reply.answer)
    holds = said is not None and (clean_text(said.reasoning), clean_text(said.answer)) == written
    texts = Finding("token ids", holds, _words(holds, "their text is the reasoning and the answer"))
    return [_about_prompts(reply, found), texts]


def _about_prompts(reply: Reply, found: Sequence[Found]) -> Finding:
    told = [each.spelled.prompt_ids if each.spelled else b"" for each in found]
    if not all(told):
        return Finding("prompt ids", None, "not checked: the template in the model file writes the day")
    holds = [unpacked(ids) for ids in told] == [stretch.prompt_ids for stretch in reply.stretches]
    return Finding("prompt ids", holds, _words(holds, "they are what the prompt format makes of what was sent"))


def _words(holds: bool, words: str) -> str:
    return words if holds else "CHANGED"


def _compared(steps: Sequence[Step]) -> list[Found]:
    qt = QCoreApplication([])
    running = _Running(steps, qt)
    running.comparing.start()
    qt.exec()
    running.close()
    if running.error:
        raise running.error
    return running.found


class _Running(QObject):
    """The comparison, with its progress on a terminal; leaves the event loop at its end."""

    def __init__(self, steps: Sequence[Step], qt: QCoreApplication) -> None:
        super().__init__()
        self.error: UserError | None = None
        self.found: list[Found] = []
        self._qt = qt
        self._shows_progress = sys.stderr.isatty()
        self._engine = Engine(*engine_command(), parent=self)
        self.comparing = Comparing(self._engine, steps, self)
        self.comparing.progressed.connect(self._on_progressed)
        self.comparing.done.connect(self._on_done)
        self.comparing.failed.connect(self._on_failed)
        self._interrupts = Interrupts(self)
        self._interrupts.interrupted.connect(self.comparing.cancel)

    def close(self) -> None:
        if self._shows_progress:
            print("\r\x1b[K", end="", file=sys.stderr)
        self._engine.shut_down()
        self._engine.wait_ended(2_000)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if self._shows_progress:
            print(f"\r\x1b[K{done:,} of {total:,} tokens", end="", file=sys.stderr, flush=True)

    @Slot(object)
    def _on_done(self, found: list[Found]) -> None:
        self.found = found
        self._qt.quit()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self.error = error
        self._qt.quit()
