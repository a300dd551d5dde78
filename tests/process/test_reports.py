"""The app as it is started, with a mistake in it and with a sudden end."""

import subprocess
import sys
from pathlib import Path

from magistral_desktop.storage.paths import profile
from magistral_desktop.storage.reports import Reports

LIMIT_S = 120
SECRET = "my diary"

STARTED = """
import faulthandler, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from magistral_desktop.app import Desktop, make_application
from magistral_desktop.storage.paths import profile

def fail():
    QTimer.singleShot(0, desktop.window.close)
    raise KeyError("my diary")

def tell():
    print(desktop.window.pane.banner.isVisible() and desktop.window.pane.banner._title.text())
    desktop.window.close()

def on_state(state):
    if state.kind == "ready":
        QTimer.singleShot(0, {"fail": fail, "crash": faulthandler._sigsegv, "tell": tell}[sys.argv[2]])

qt = make_application()
desktop = Desktop(qt, profile(Path(sys.argv[1])), "demo")
desktop.brought_up.connect(lambda: desktop.machinery.engine.state_changed.connect(on_state))
desktop.show()
qt.exec()
desktop.finish()
"""


def started(folder: Path, what: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-c", STARTED, str(folder), what]
    return subprocess.run(command, check=False, timeout=LIMIT_S, capture_output=True, text=True)


def test_a_mistake_is_reported_and_neither_report_nor_log_quotes_the_user(tmp_path: Path) -> None:
    assert SECRET in started(tmp_path, "fail").stderr
    (report,) = Reports(profile(tmp_path).reports).listed()
    assert report.kind == "bug"
    assert "builtins.KeyError" in report.text
    assert SECRET not in report.text
    assert SECRET not in (profile(tmp_path).logs / "app.log").read_text()


def test_a_sudden_end_is_told_at_the_next_start_and_only_then(tmp_path: Path) -> None:
    assert started(tmp_path, "crash").returncode < 0
    assert started(tmp_path, "tell").stdout == "The app ended unexpectedly last time\n"
    assert started(tmp_path, "tell").stdout == "False\n"
    (report,) = Reports(profile(tmp_path).reports).listed()
    assert "Fatal Python error: Segmentation fault" in report.text
