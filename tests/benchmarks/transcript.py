"""How fluid the transcript is while a long reply streams into the real window, and what it costs.

    python3 packaging/dev.py bench transcript [--json] [--short] [--only NAME ...]

An engine that has its text ready writes 200 tokens a second; from its pipe to the page all is the app's own. The full
run takes 9 minutes, 200 seconds of them for each of the two thoughts of 160,000 characters; `--short` has 20,000.

`gui_ms_p99`: processor time of the GUI thread for an update, the pane open: growing the message, saving it, showing it,
telling the page; `gui_growth_ratio`: its mean in the last quarter over that in the first; `gui_all_ms_p99`: all that
the thread does from one update to the next, reading the engine's lines and Chromium's own work included;
`list_ms_p99`, `table_ms_p99`: `gui_ms_p99` for one list of 60,000 characters and one table of 20,000.
`loop_gap_ms_p99`: between two turns of the event loop, by a timer of 5 ms.
`closed_cpu_share`: processor time of all processes but the engine over the clock's, the pane closed.
`memory_mb_open`, `memory_mb_closed`: proportional set size (Linux) of all processes but the engine, 2 s after the end.
`open_chat_ms`: from opening a stored chat of 200 turns to its first paint with the last turn; `open_chat_panes_ms`: the
same with all panes open, until all of the last turn is there; `chat_memory_mb`: private memory above an empty page,
`chat_panes_memory_mb` the same; `chat_memory_ratio`: over that of 20 turns.
`crash_ms`: from killing the renderer that shows 160,000 characters to the page being back.
"""

import argparse
import gc
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Slot

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.application import make_application
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.transcript.choose import make_transcript
from magistral_desktop.gui.transcript.environment import register_scheme
from magistral_desktop.gui.transcript.web import WebTranscript
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.settings import Settings
from magistral_desktop.storage.store import Store
from tests.benchmarks._trace import Writer
from tests.benchmarks.startup import window_memory_mb

ENGINE = Path(__file__).with_name("_writing_engine.py")
TOKENS_PER_SECOND = 200
THOUGHT, SHORT_THOUGHT, ANSWER = 160_000, 20_000, 12_000
LIST, TABLE = 60_000, 20_000
TURNS, FEW_TURNS = 200, 20
SETTLE_MS = 2_000
BEAT_MS = 5

Figures = dict[str, float]
Texts = list[tuple[str, str]]


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--only", nargs="+", choices=SCENES, default=list(SCENES))
    parser.add_argument("--scene", choices=SCENES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.scene:
        print(json.dumps(SCENES[options.scene](SHORT_THOUGHT if options.short else THOUGHT)))
        return 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: Figures = {}
    for scene in options.only:
        command = [sys.executable, __file__, "--scene", scene, *(["--short"] if options.short else [])]
        figures |= json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    print(json.dumps(figures) if options.json else "\n".join(f"{name:24} {value}" for name, value in figures.items()))
    return 0


class Stage(QObject):
    """The window with all that stands behind it, on a profile that is thrown away; the engine writes `texts`."""

    def __init__(self, texts: Texts, *, pane_open: bool) -> None:
        super().__init__()
        self.qt = make_application()
        register_scheme()
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        script = folder / "texts.json"
        script.write_text(json.dumps(texts), encoding="utf-8")
        self.store = TimedStore(folder / "profile" / "conversations.sqlite3")
        # The flag tells the measuring of memory and processor time which process is the engine.
        arguments = [str(ENGINE), str(script), str(TOKENS_PER_SECOND), "--engine"]
        self._engine = Engine(sys.executable, arguments)
        self.chats = TimedChats(self.store, self._engine, LoadModel(str(script)))
        self.window = MainWindow(Settings(reasoning_shown=pane_open), self.qt.clipboard())
        self.window.set_theme("light")
        self.window.attach(self.chats)
        self.window.show()
        self.transcript = make_transcript(self.window.pane, self.qt.clipboard(), load=lambda: TimedTranscript)
        self.window.pane.set_transcript(self.transcript)
        self._loop = QEventLoop()
        self.rest(SETTLE_MS)
        gc.freeze()  # as the app does after its start

    def rest(self, milliseconds: int) -> None:
        """Let the window live for a while."""
        QTimer.singleShot(milliseconds, self._loop.quit)
        self._loop.exec()

    def until_painted(self, message_id: int, act: Callable[[], object]) -> float:
        """Return the milliseconds from `act` to the message being on screen in its final form."""

        def on_painted(painted: int) -> None:
            if painted == message_id:
                self._loop.quit()

        self.transcript.painted.connect(on_painted)
        started = time.perf_counter()
        act()
        self._loop.exec()
        self.transcript.painted.disconnect(on_painted)
        return 1000 * (time.perf_counter() - started)

    def write(self) -> None:
        """Ask, and let the engine write its texts until the reply is on screen."""
        reply_id = 2  # the first question of a new profile is 1
        self.until_painted(reply_id, lambda: self.window.pane.composer.submitted.emit("Why?"))

    def finish(self) -> None:
        """End it all."""
        self.chats.close()
        self._engine.shut_down()
        self._engine.wait_ended(SETTLE_MS)
        self.store.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._folder.cleanup()


class Work:
    """Processor time of the GUI thread in milliseconds, by updates: an update ends when the page is told."""

    def __init__(self) -> None:
        self.updates: list[float] = []
        self.periods: list[float] = []
        self._spent = 0.0
        self._period_began = 0.0

    @contextmanager
    def time(self) -> Iterator[None]:
        """Add what is done inside to the update."""
        began = time.thread_time()
        yield
        self._spent += 1000 * (time.thread_time() - began)

    def end_update(self) -> None:
        now = time.thread_time()
        self.updates.append(self._spent)
        self.periods.append(1000 * (now - self._period_began))
        self._spent, self._period_began = 0.0, now

    def growth(self) -> float:
        quarter = len(self.updates) // 4
        return round(statistics.fmean(self.updates[-quarter:]) / statistics.fmean(self.updates[:quarter]), 2)


WORK = Work()


class TimedStore(Store):
    def save_message(self, message: Message) -> None:
        with WORK.time():
            super().save_message(message)


class TimedChats(Chats):
    def __init__(self, store: Store, engine: Engine, model: LoadModel) -> None:
        super().__init__(store, engine, model)
        self._replies._grow_timer.timeout.disconnect()
        self._replies._grow_timer.timeout.connect(self._grow)

    @Slot()
    def _grow(self) -> None:
        with WORK.time():
            self._replies._grow()


class TimedTranscript(WebTranscript):
    @Slot()
    def _paint(self) -> None:
        with WORK.time():
            super()._paint()
        WORK.end_update()


class Beats(QObject):
    """Times between two turns of the event loop, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now


def p99(values: Sequence[float]) -> float:
    return sorted(values)[int(0.99 * len(values))]


def stream_open(characters: int) -> Figures:
    writer = Writer(1)
    stage = Stage([("reasoning", writer.reasoning(characters)), ("answer", writer.answer(ANSWER))], pane_open=True)
    beats = Beats()
    stage.write()
    figures: Figures = {
        "gui_ms_p50": round(statistics.median(WORK.updates), 2),
        "gui_ms_p99": round(p99(WORK.updates), 2),
        "gui_all_ms_p99": round(p99(WORK.periods), 2),
        "gui_growth_ratio": WORK.growth(),
        "loop_gap_ms_p99": round(p99(beats.gaps), 1),
        "loop_gap_ms_max": round(max(beats.gaps), 1),
    }
    stage.rest(SETTLE_MS)
    figures["memory_mb_open"] = round(window_memory_mb())
    stage.finish()
    return figures


def stream_closed(characters: int) -> Figures:
    writer = Writer(1)
    stage = Stage([("reasoning", writer.reasoning(characters))], pane_open=False)
    before, started = cpu_seconds(), time.perf_counter()
    stage.write()
    share = (cpu_seconds() - before) / (time.perf_counter() - started)
    stage.rest(SETTLE_MS)
    figures: Figures = {"closed_cpu_share": round(share, 3), "memory_mb_closed": round(window_memory_mb())}
    stage.finish()
    return figures


def stream_list(_: int) -> Figures:
    return {"list_ms_p99": stream_answer(Writer(2).long_list(LIST))}


def stream_table(_: int) -> Figures:
    return {"table_ms_p99": stream_answer(Writer(3).table(TABLE))}


def stream_answer(text: str) -> float:
    stage = Stage([("answer", text)], pane_open=True)
    stage.write()
    stage.finish()
    return round(p99(WORK.updates), 2)


def cpu_seconds() -> float:
    """Return the processor time of this process and its children but the engine."""
    processes = [psutil.Process(), *psutil.Process().children(recursive=True)]
    times = (process.cpu_times() for process in processes if "--engine" not in process.cmdline())
    return sum(spent.user + spent.system for spent in times)


def private_memory_mb() -> float:
    """Return the memory that this process and its children have to themselves: to be compared within a run."""
    processes = [psutil.Process(), *psutil.Process().children(recursive=True)]
    return sum(float(process.memory_full_info().uss) for process in processes) / 1e6


def open_chat(_: int) -> Figures:
    writer = Writer(4)
    stage = Stage([], pane_open=False)
    empty_mb = private_memory_mb()
    few, few_last = store_chat(stage.store, writer, FEW_TURNS)
    many, last = store_chat(stage.store, writer, TURNS)
    stage.until_painted(few_last, lambda: stage.window.open_conversation(few))
    stage.rest(SETTLE_MS)
    few_mb = private_memory_mb() - empty_mb
    figures: Figures = {"open_chat_ms": round(stage.until_painted(last, lambda: stage.window.open_conversation(many)))}
    stage.rest(SETTLE_MS)
    many_mb = private_memory_mb() - empty_mb
    figures |= {"chat_memory_mb": round(many_mb), "chat_memory_ratio": round(many_mb / few_mb, 2)}
    stage.window.open_conversation(few)
    stage.window.pane.show_reasoning(True)
    stage.rest(SETTLE_MS)
    figures["open_chat_panes_ms"] = round(stage.until_painted(last, lambda: stage.window.open_conversation(many)))
    stage.rest(SETTLE_MS)
    figures["chat_panes_memory_mb"] = round(private_memory_mb() - empty_mb)
    stage.finish()
    return figures


def store_chat(store: Store, writer: Writer, turns: int) -> tuple[int, int]:
    """Store a chat of so many long turns; return its id and that of its last message."""
    with store.together():
        chat = store.add_conversation(f"{turns} turns").id
        last = 0
        for _ in range(turns):
            question = Message(0, chat, "user", writer.paragraph(), time.time())
            store.add_message(question)
            reply = replace(question, role="assistant", text=writer.answer(3_000), reasoning=writer.reasoning(20_000))
            last = store.add_message(replace(reply, reasoning_tokens=5_000, reasoning_ms=25_000)).id
    return chat, last


def crash(characters: int) -> Figures:
    stage = Stage([], pane_open=True)
    chat = stage.store.add_conversation("A long thought").id
    writer = Writer(1)
    reply = Message(0, chat, "assistant", writer.answer(ANSWER), time.time(), reasoning=writer.reasoning(characters))
    last = stage.store.add_message(reply).id
    opened_ms = stage.until_painted(last, lambda: stage.window.open_conversation(chat))
    stage.rest(SETTLE_MS)
    pid = stage.transcript.inner.renderer_pid  # type: ignore[attr-defined]  # it is the web one, or this is no benchmark
    crash_ms = stage.until_painted(last, lambda: os.kill(pid, signal.SIGKILL))
    stage.finish()
    return {"crash_ms": round(crash_ms), "open_thought_ms": round(opened_ms)}


SCENES: dict[str, Callable[[int], Figures]] = {
    "open": stream_open,
    "closed": stream_closed,
    "list": stream_list,
    "table": stream_table,
    "chat": open_chat,
    "crash": crash,
}

if __name__ == "__main__":
    sys.exit(main())
