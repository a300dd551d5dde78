"""A model's settings from the dialog to the engine and the disk: the whole app, a real engine and the demo model."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.models.settings import ModelSettings
from magistral_desktop.storage.paths import DEMO_MODEL
from magistral_desktop.storage.settings import load_settings
from magistral_desktop.storage.store import Store
from tests.model.tiny_gguf import MISTRAL_CONTROLS, write_model

APP = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from magistral_desktop.app import Desktop, make_application
from magistral_desktop.gui.model_settings_dialog import ModelSettingsDialog
from magistral_desktop.storage.paths import profile

qt = make_application()
desktop = Desktop(qt, profile(Path(sys.argv[1])), sys.argv[2])
chat = []
loads = []

def engine():
    return desktop.machinery.engine

def dialog():
    found = desktop.window.findChildren(ModelSettingsDialog)
    return found[0] if found else None

def is_ready():
    return bool(desktop.machinery) and engine().state.kind == "ready"

def choose(words, **values):
    if dialog() is None:
        return False
    for name, value in values.items():
        dialog().rows[name].set_value(value)
    (made,) = [made for made in dialog().findChildren(QPushButton) if made.text() == words]
    made.click()
    return True

def open_settings():
    desktop.window.model_settings_requested.emit()
    return True

def ask(question):
    chat[:] = [desktop.machinery.chats.send(chat[0] if chat else None, question)]
    return True

def is_answered():
    return desktop.machinery.chats.messages(chat[0])[-1].status == "complete"

def tell():
    model = engine().state.model
    print(model.context_tokens, model.kv_type, model.threads, model.prompt_format)
    return True

def step():
    if not steps:
        timer.stop()
        desktop.window.close()
    elif steps[0]():
        steps.pop(0)

timer = QTimer()
timer.timeout.connect(step)
desktop.brought_up.connect(lambda: engine().state_changed.connect(lambda state: loads.append(state.kind)))
"""

CHANGES = """
steps = [
    is_ready,
    open_settings,
    lambda: choose("Load again", context_tokens=512, kv_type="q8_0", threads=1),
    lambda: dialog() is None and is_ready() and engine().state.model.context_tokens == 512,
    tell,
    open_settings,
    lambda: choose("Apply", temperature=0.4, instructions="Answer in French."),
    lambda: ask("What is 2 + 2?"),
    is_answered,
    lambda: dialog() is None and open_settings(),
    lambda: choose("Apply", temperature=None, instructions=""),
    lambda: ask("What is 3 + 3?"),
    is_answered,
    lambda: print(loads.count("failed"), dialog()) or True,
]
"""

FAILS = """
steps = [
    is_ready,
    tell,
    open_settings,
    lambda: choose("Load again", prompt_format="template"),
    lambda: "failed" in loads and is_ready(),
    tell,
    lambda: print(desktop.window.pane.banner.isVisible(), desktop.window.pane.banner._title.text()) or True,
]
"""

ENDS = """
timer.start(20)
desktop.show()
code = qt.exec()
desktop.finish()
sys.exit(code)
"""


def run_app(script: str, folder: Path, model: str = "") -> list[str]:
    command = [sys.executable, "-P", "-c", APP + script + ENDS, str(folder), model]
    return subprocess.run(command, check=True, timeout=120, capture_output=True, text=True).stdout.splitlines()


def test_settings_reach_the_engine_the_replies_and_the_disk(tmp_path: Path) -> None:
    said = run_app(CHANGES, tmp_path)

    assert said[0] == "512 q8_0 1 demo"
    kept = load_settings(tmp_path / "settings.json")[0]
    assert kept.models == {DEMO_MODEL.name: ModelSettings(512, "q8_0", threads=1)}
    with closing(Store(tmp_path / "conversations.sqlite3")) as store:
        first, second = (message for message in store.messages(1) if message.role == "assistant")
    assert (first.sampling, first.instructions) == (Sampling(0.4, 1.0), "Answer in French.")
    assert (second.sampling, second.instructions) == (Sampling(0.0, 1.0), "")

    assert run_app("steps = [is_ready, tell]", tmp_path) == said[:1]


def test_settings_that_a_model_does_not_come_up_with_are_told_and_taken_back(tmp_path: Path) -> None:
    model = write_model(tmp_path / "magistral-2509.gguf", template=None, controls=MISTRAL_CONTROLS)

    before, after, told = run_app(FAILS, tmp_path, str(model))

    assert after == before
    assert told == "True The prompt format does not fit this model"
    assert load_settings(tmp_path / "settings.json")[0].models == {}
