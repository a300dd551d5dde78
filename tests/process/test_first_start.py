"""The first start of a new user: the real window, engine and download process, and a local hub."""

import os
import subprocess
import sys
from pathlib import Path

from magistral_desktop.models.fit import advise
from magistral_desktop.storage.downloads.naming import model_file
from magistral_desktop.storage.paths import DEMO_MODEL
from magistral_desktop.storage.settings import Settings, load_settings, save_settings
from tests.process.first_start_script import MACHINE
from tests.process.hub_server import HubServer

SCRIPT = str(Path(__file__).with_name("first_start_script.py"))
STEPS = ["welcome", "downloading", "paused", "no disk", "checking", "ready", "chat", "answer"]

ASKS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from magistral_desktop.app import Desktop, make_application
from magistral_desktop.storage.paths import profile

qt = make_application()
desktop = Desktop(qt, profile(Path(sys.argv[1])), sys.argv[2])
pane = desktop.window.pane

def tell():
    print(bool(desktop.getting.welcome and desktop.getting.welcome.isVisible()))

def on_message(message):
    if message.role == "assistant" and message.status == "complete":
        tell()
        print("515" in message.text)
        desktop.window.close()

def on_brought_up():
    tell()
    desktop.machinery.chats.message_changed.connect(on_message)
    pane.composer.set_question("What is 347 + 168?")
    pane.composer.edit.entered.emit()

desktop.brought_up.connect(on_brought_up)
desktop.show()
code = qt.exec()
desktop.finish()
sys.exit(code)
"""


def test_a_new_user_comes_from_the_welcome_to_the_first_answer(tmp_path: Path) -> None:
    choice = advise(MACHINE).choice
    assert choice
    repo, file = choice.model.repository, choice.file.name
    (free := tmp_path / "free.txt").write_text(str(10**12))
    content = DEMO_MODEL.read_bytes()
    with HubServer(content, pace_s=0.02, repo=repo, file=file, main=choice.model.revision) as hub:
        environment = {**os.environ, "HF_ENDPOINT": hub.url, "HOME": str(tmp_path)}
        command = [sys.executable, SCRIPT, str(tmp_path), str(free), "light", ""]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment, check=False)
    assert done.stdout.splitlines() == STEPS, done.stderr
    path = model_file(tmp_path / "models", repo, file)
    assert path.read_bytes() == content
    settings, _ = load_settings(tmp_path / "settings.json")
    assert (settings.model_path, settings.welcomed) == (str(path), True)


def ask(folder: Path, model: str = "") -> list[str]:
    command = [sys.executable, "-P", "-c", ASKS, str(folder), model]
    return subprocess.run(command, check=True, timeout=90, capture_output=True, text=True).stdout.splitlines()


def test_the_welcome_gives_way_to_a_question_and_does_not_come_again(tmp_path: Path) -> None:
    assert ask(tmp_path) == ["True", "False", "True"]
    assert load_settings(tmp_path / "settings.json")[0].welcomed
    assert ask(tmp_path) == ["False", "False", "True"]


def test_who_has_chosen_a_model_is_not_welcomed(tmp_path: Path) -> None:
    assert ask(tmp_path / "named", "demo")[0] == "False"
    save_settings(tmp_path / "kept" / "settings.json", Settings(model_path=str(DEMO_MODEL)))
    assert ask(tmp_path / "kept")[0] == "False"


def test_what_was_chosen_of_the_hub_is_kept_when_the_window_closes(tmp_path: Path) -> None:
    chosen = Settings(offline=True, mirrors="https://hub.example", download_limit_bytes_per_s=5_000_000, welcomed=True)
    save_settings(tmp_path / "settings.json", chosen)
    ask(tmp_path)
    settings, _ = load_settings(tmp_path / "settings.json")
    assert (settings.offline, settings.mirrors) == (True, "https://hub.example")
    assert (settings.download_limit_bytes_per_s, settings.welcomed) == (5_000_000, True)
