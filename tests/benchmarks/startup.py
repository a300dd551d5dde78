"""How long until the composer can be typed in, as a ratio to a bare PySide6 window, and what the window weighs.

    python3 packaging/dev.py bench startup [--json] [--runs N]

`composer_ratio`: wall-clock time from starting the process to the first paint of the window with its prompt box, over
that of a program that shows one QMainWindow with a QPlainTextEdit; medians of alternating runs on the same machine,
on a profile that has been started once.
`window_memory_mb`: proportional set size (Linux) of the window and its web engine processes, without the engine, when
the model is ready and the empty transcript has been on screen for two seconds.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

SETTLE_MS = 2_000
READY = "ready"


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--profile", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--child", choices=("bare", "app", "memory"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        return {"bare": show_bare_window, "app": show_app, "memory": weigh_app}[options.child](options.profile)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    bare, app = [], []
    with tempfile.TemporaryDirectory() as folder:
        time_child("app", folder)  # the profile's first start makes its files
        for _ in range(options.runs):
            bare.append(time_child("bare")[0])
            app.append(time_child("app", folder)[0])
        memory_mb = float(time_child("memory", folder)[1])
    figures = {
        "composer_ratio": round(statistics.median(app) / statistics.median(bare), 2),
        "composer_ms": round(statistics.median(app)),
        "bare_ms": round(statistics.median(bare)),
        "window_memory_mb": round(memory_mb),
    }
    print(json.dumps(figures) if options.json else "\n".join(f"{name:18} {figure}" for name, figure in figures.items()))
    return 0


def time_child(mode: str, folder: str = "") -> tuple[float, str]:
    """Return the milliseconds until the child says it is ready, and what it says last; `folder` is the profile's."""
    started = time.perf_counter()
    command = [sys.executable, __file__, "--child", mode, "--profile", folder]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        assert child.stdout
        lines = iter(child.stdout.readline, "")
        said = next(line for line in lines if line.startswith(READY))
        ready_ms = 1000 * (time.perf_counter() - started)
        last = [said, *lines][-1]
    return ready_ms, last.removeprefix(READY).strip()


def show_bare_window(_: Path) -> int:
    """Show the least that can be typed in, say so, and end."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

    class Edit(QPlainTextEdit):
        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)  # type: ignore[arg-type]  # object: the event's type is not needed here
            print(READY, flush=True)
            QTimer.singleShot(0, qt.quit)

    qt = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(Edit())
    window.show()
    return qt.exec()


def show_app(folder: Path) -> int:
    """Show the app's window, say when it is painted, and end; as `magistral-desktop` does it."""
    from magistral_desktop.__main__ import hold_garbage_collection

    hold_garbage_collection()
    from magistral_desktop.app import Desktop
    from magistral_desktop.gui.application import make_application
    from magistral_desktop.storage.paths import profile

    qt = make_application()
    desktop = Desktop(qt, profile(folder), "demo")
    desktop.window.first_painted.connect(lambda: print(READY, flush=True))
    desktop.window.first_painted.connect(qt.quit)
    desktop.show()
    code = qt.exec()
    desktop.finish()
    return code


def weigh_app(folder: Path) -> int:
    """Show the app's window and say what it weighs once all has settled."""
    from PySide6.QtCore import QTimer

    from magistral_desktop.app import Desktop
    from magistral_desktop.gui.application import make_application
    from magistral_desktop.storage.paths import profile

    def weigh() -> None:
        print(READY, window_memory_mb(), flush=True)
        qt.quit()

    qt = make_application()
    desktop = Desktop(qt, profile(folder), "demo")
    desktop.window.pane.transcript_ready.connect(lambda: QTimer.singleShot(SETTLE_MS, weigh))
    desktop.show()
    code = qt.exec()
    desktop.finish()
    return code


def window_memory_mb() -> float:
    """Return the memory of this process and its children but the engine; shared pages count in proportion."""
    processes = [psutil.Process(), *psutil.Process().children(recursive=True)]
    return sum(_memory_mb(process) for process in processes if "--engine" not in process.cmdline())


def _memory_mb(process: psutil.Process) -> float:
    full = process.memory_full_info()
    return float(getattr(full, "pss", full.uss)) / 1e6


if __name__ == "__main__":
    sys.exit(main())
