"""From the first start to one's own model: the whole app, a real engine, and a local hub that has the demo model."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from magistral_desktop.storage.downloads.library import unfinished_downloads
from magistral_desktop.storage.paths import DEMO_MODEL
from magistral_desktop.storage.settings import load_settings
from tests.process.downloading import target
from tests.process.hub_server import REPO, HubServer

BEGINS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from magistral_desktop.app import Desktop, make_application
from magistral_desktop.storage.paths import profile

qt = make_application()
desktop = Desktop(qt, profile(Path(sys.argv[1])), "")
status = desktop.window.pane.status

def on_state(state):
    if state.kind == "ready":
        if not desktop.getting.models_window:
            status.findChild(QToolButton, "get_model").click()
            ask()
        else:
            print(state.model.path, status.findChild(QToolButton, "get_model").isVisible())
            desktop.window.close()

def ask():
    field = desktop.getting.models_window.findChild(QLineEdit)
    field.setText(sys.argv[2])
    field.returnPressed.emit()
    poll.start(20)

def find(words):
    found = desktop.getting.models_window.findChildren(QPushButton)
    return next((made for made in found if made.text().startswith(words) and made.isVisible()), None)

poll = QTimer()
"""

USES = """
wanted = ["Download (2.", "Use"]

def step():
    if wanted and (button := find(wanted[0])):
        wanted.pop(0)
        button.click()
"""

LEAVES = """
def step():
    if find("Pause"):
        if desktop.machinery.models.downloads[0].state.received_bytes > 100_000:
            poll.stop()
            desktop.window.close()
    elif button := find("Download (2."):
        button.click()
"""

ENDS = """
poll.timeout.connect(step)
desktop.brought_up.connect(lambda: desktop.machinery.engine.state_changed.connect(on_state))
desktop.show()
code = qt.exec()
desktop.finish()
sys.exit(code)
"""


@pytest.fixture
def demo_hub() -> Iterator[HubServer]:
    with HubServer(DEMO_MODEL.read_bytes()) as server:
        yield server


def run_app(script: str, folder: Path, hub: HubServer) -> str:
    environment = {**os.environ, "HF_ENDPOINT": hub.url, "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
    command = [sys.executable, "-P", "-c", BEGINS + script + ENDS, str(folder), REPO]
    return subprocess.run(command, check=True, timeout=90, capture_output=True, text=True, env=environment).stdout


def test_who_begins_with_the_demo_model_gets_another_and_uses_it(demo_hub: HubServer, tmp_path: Path) -> None:
    assert run_app(USES, tmp_path, demo_hub) == f"{target(tmp_path)} False\n"
    assert load_settings(tmp_path / "settings.json")[0].model_path == str(target(tmp_path))
    assert target(tmp_path).read_bytes() == demo_hub.content


def test_leaving_the_app_pauses_a_download(demo_hub: HubServer, tmp_path: Path) -> None:
    demo_hub.pace_s = 0.03
    run_app(LEAVES, tmp_path, demo_hub)
    (unfinished,) = unfinished_downloads(tmp_path / "models")
    assert 100_000 < unfinished.received_bytes < len(demo_hub.content)
