"""The settings window of the whole app: what is chosen is in use at once, kept, and the same wherever it is shown."""

import subprocess
import sys
from pathlib import Path

from magistral_desktop.storage.settings import Settings, load_settings

CHOOSES = """
import sys
from pathlib import Path
from PySide6.QtGui import QPalette
from magistral_desktop.app import Desktop, make_application
from magistral_desktop.gui.theme import COLORS
from magistral_desktop.storage.paths import profile

qt = make_application()
desktop = Desktop(qt, profile(Path(sys.argv[1])), "")
window, thinking = desktop.window, desktop.window.pane.composer.thinking

def choose():
    preferences, getting = desktop.preferences, desktop.getting
    points = qt.font().pointSizeF()
    getting.open_connections()
    window.settings_requested.emit()
    rows = preferences.settings_window.rows
    rows["theme"].set_value("dark")
    print(qt.palette().color(QPalette.ColorRole.Window).name() == COLORS["dark"].ground)
    rows["interface_percent"].set_value(150)
    print(round(qt.font().pointSizeF() / points, 2))
    rows["reasoning_shown"].set_value(False)
    print(window.pane.reasoning_button.isChecked())
    rows["loop_guard"].set_value("answer")
    print(thinking.steering.loop_guard)
    thinking.set_budget(777)
    print(rows["budget_tokens"].value)
    window.pane.reasoning_button.click()
    print(rows["reasoning_shown"].value)
    rows["offline"].set_value(True)
    print(getting.connections_window.offline.isChecked())
    getting.connections_window.offline.click()
    print(rows["offline"].value)
    rows["download_limit_bytes_per_s"].set_value(9_000_000)
    print(getting.connections_window.limit.value())
    rows["keep_awake"].set_value(False)
    rows["notify"].set_value(False)
    rows["typeface"].set_value("serif")
    window.close()

desktop.brought_up.connect(choose)
desktop.show()
code = qt.exec()
desktop.finish()
sys.exit(code)
"""


def test_what_is_chosen_is_in_use_at_once_and_kept(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHOOSES, str(tmp_path)], check=True, capture_output=True, text=True, timeout=120
    )
    assert done.stdout.split() == ["True", "1.5", "False", "answer", "777", "True", "True", "False", "9"]
    kept, notice = load_settings(tmp_path / "settings.json")
    assert notice is None
    chosen = (
        "theme",
        "interface_percent",
        "typeface",
        "keep_awake",
        "notify",
        "loop_guard",
        "budget_tokens",
        "offline",
    )
    assert [getattr(kept, name) for name in chosen] == ["dark", 150, "serif", False, False, "answer", 777, False]
    assert kept.download_limit_bytes_per_s == 9_000_000
    assert kept.reasoning_shown is Settings().reasoning_shown
