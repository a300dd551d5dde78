"""The app as it is started: `ask`, `--selftest`, `--version`, and what it says when it cannot."""

import contextlib
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

import magistral_desktop
from magistral_desktop.storage.paths import DEMO_MODEL
from magistral_desktop.storage.settings import load_settings

APP = [sys.executable, "-P", "-m", "magistral_desktop"]
QUESTION = "What is 347 + 168?"
LIMIT_S = 120


def run(*arguments: str, **extra: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | extra
    return subprocess.run(
        [*APP, *arguments], capture_output=True, text=True, timeout=LIMIT_S, env=environment, check=False
    )


@pytest.fixture
def window(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A running app on the profile `tmp_path/profile`, with its window on screen."""
    command = [*APP, "--profile", str(tmp_path / "profile")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        yield process
        process.kill()


def prepare_profile(place: Path, version: int | None) -> None:
    """Make a profile whose chats are of a store version, or a file where the profile should be."""
    if version is None:
        place.write_text("in the way")
        return
    place.mkdir()
    with contextlib.closing(sqlite3.connect(place / "conversations.sqlite3")) as store:
        store.execute(f"PRAGMA user_version = {version}")
        store.execute("CREATE TABLE unknown (id)")


def wait_until_ready(tmp_path: Path, qtbot: QtBot) -> None:
    log = tmp_path / "profile" / "logs" / "app.log"
    qtbot.waitUntil(lambda: log.exists() and "engine: ready" in log.read_text(), timeout=1000 * LIMIT_S)


def test_the_version_is_the_packages() -> None:
    assert run("--version").stdout == f"magistral-desktop {magistral_desktop.__version__}\n"


def test_help_names_the_commands() -> None:
    assert "ask" in run("--help").stdout


OPENED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from magistral_desktop.__main__ import _parser, _with_model
from magistral_desktop.app import Desktop, make_application
from magistral_desktop.storage.paths import profile

options = _parser().parse_args(_with_model(sys.argv[1:]))
qt = make_application()
desktop = Desktop(qt, profile(options.profile), options.model)

def on_state(state):
    if state.kind in ("ready", "failed"):
        print(state.kind, state.model.path if state.model else state.error)
        desktop.window.close()

def on_poll():
    if desktop.window.pane.banner.isVisible():
        poll.stop()
        print(desktop.window.pane.banner._title.text())
        desktop.window.close()

poll = QTimer(interval=20)
poll.timeout.connect(on_poll)
poll.start()
desktop.brought_up.connect(lambda: desktop.machinery.engine.state_changed.connect(on_state))
desktop.show()
code = qt.exec()
desktop.finish()
sys.exit(code)
"""


def opened(*arguments: str) -> str:
    """Return what the window says of the model that it was started with."""
    command = [sys.executable, "-P", "-c", OPENED, *arguments]
    return subprocess.run(command, check=True, timeout=LIMIT_S, capture_output=True, text=True).stdout


def test_a_model_file_in_place_of_a_command_is_opened(tmp_path: Path) -> None:
    path = Path(shutil.copy(DEMO_MODEL, tmp_path / "My model é.gguf"))
    assert opened("--profile", str(tmp_path / "profile"), str(path)) == f"ready {path}\n"


def test_a_file_that_is_no_model_is_told_in_the_window(tmp_path: Path) -> None:
    (path := tmp_path / "letter.gguf").write_text("Dear Ada,")
    assert opened("--profile", str(tmp_path / "profile"), str(path)) == "This is not a model file\n"


def test_a_second_start_hands_its_model_file_to_the_window(
    window: subprocess.Popen[str], tmp_path: Path, qtbot: QtBot
) -> None:
    wait_until_ready(tmp_path, qtbot)
    path = shutil.copy(DEMO_MODEL, tmp_path / "other.gguf")
    assert run("--profile", str(tmp_path / "profile"), str(path)).returncode == 0
    log = tmp_path / "profile" / "logs" / "app.log"
    qtbot.waitUntil(lambda: log.read_text().count("engine: ready") >= 2, timeout=1000 * LIMIT_S)
    window.terminate()
    window.wait(20)
    settings = json.loads((tmp_path / "profile" / "settings.json").read_text())
    assert settings["model_path"] == str(path)


def test_what_is_neither_a_command_nor_a_file_is_refused() -> None:
    result = run("talk")
    assert result.returncode == 2
    assert "invalid choice: 'talk'" in result.stderr


def test_ask_answers_on_the_demo_model() -> None:
    result = run("ask", QUESTION, "--model", "demo")
    assert result.returncode == 0
    assert r"\boxed{515}" in result.stdout
    assert "\x1b" not in result.stdout


def test_ask_prints_one_json_object() -> None:
    report = json.loads(run("ask", QUESTION, "--json", "--seed", "7").stdout)
    assert list(report) == [
        "model",
        "reasoning",
        "answer",
        "finish_reason",
        "prompt_tokens",
        "reasoning_tokens",
        "answer_tokens",
        "tokens_per_second",
        "interventions",
    ]
    assert "515" in report["reasoning"]
    assert r"\boxed{515}" in report["answer"]
    assert report["finish_reason"] == "end"
    assert min(report["prompt_tokens"], report["reasoning_tokens"], report["answer_tokens"]) > 0


def test_ask_can_leave_the_reasoning_out() -> None:
    with_it, without = run("ask", QUESTION).stdout, run("ask", QUESTION, "--no-reasoning").stdout
    assert with_it.endswith("\n\n" + without)


def test_ask_can_leave_the_thought_out_or_limit_it() -> None:
    direct = json.loads(run("ask", QUESTION, "--json", "--think", "never").stdout)
    limited = json.loads(
        run("ask", QUESTION, "--json", "--budget", "5", "--context", "512", "--kv-type", "q8_0").stdout
    )
    assert (direct["reasoning"], direct["reasoning_tokens"]) == ("", 0)
    assert direct["answer"]
    assert limited["reasoning_tokens"] == 5
    assert [seen["kind"] for seen in limited["interventions"]] == ["budget"]
    assert limited["answer"]


def test_ask_says_how_the_thought_was_steered() -> None:
    result = run("ask", QUESTION, "--budget", "5")
    assert result.stderr == "(The thought reached its budget of 5 tokens)\n"


def test_ask_refuses_a_number_below_zero() -> None:
    result = run("ask", QUESTION, "--budget", "-1")
    assert result.returncode == 2
    assert "-1 is less than 0" in result.stderr


def test_ask_reads_the_question_from_standard_input() -> None:
    result = subprocess.run(
        [*APP, "ask", "-"], input=QUESTION, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    assert "515" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["", "--model", "demo"], "There is no question"),
        (["Hi", "--model", "/nowhere/model.gguf"], "/nowhere/model.gguf"),
        (["Hi", "--model", "/etc"], "/etc"),
        (["Hi", "--model", __file__], "not a model file"),
        (["word " * 200_000, "--model", "demo"], "too long: it takes "),
    ],
    ids=["no question", "no file", "a folder", "no model", "over the context"],
)
def test_ask_says_what_is_wrong_and_what_to_do(arguments: list[str], words: str, tmp_path: Path) -> None:
    question, *rest = arguments
    result = subprocess.run(
        [*APP, "ask", "-", *rest], input=question, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    assert result.returncode == 1
    assert result.stdout == ""
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_a_truncated_model_is_refused_in_words(tmp_path: Path) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(DEMO_MODEL.read_bytes()[:-100_000])
    result = run("ask", "Hi", "--model", str(cut))
    assert result.returncode == 1
    assert "cut" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_self_test_paints_the_right_answer(tmp_path: Path) -> None:
    screenshot = tmp_path / "window.png"
    result = run("--selftest", "--screenshot", str(screenshot))
    report = json.loads(result.stdout)
    assert result.returncode == 0
    assert "515" in report["answer"]
    assert report["window_ms"] <= report["model_ready_ms"] <= report["first_token_ms"] <= report["done_ms"]
    assert screenshot.read_bytes().startswith(b"\x89PNG")


def test_the_self_test_tells_in_which_language_the_window_speaks() -> None:
    result = run("--selftest", LANGUAGE="de")
    report = json.loads(result.stdout)
    assert result.returncode == 0
    assert report["menus"].startswith("Datei, ")
    assert report["buttons"] == "Abbrechen"


def test_the_self_test_fails_on_a_model_that_is_none() -> None:
    result = run("--selftest", "--model", __file__)
    assert result.returncode == 1
    assert "not a model file" in json.loads(result.stdout)["error"]


def test_a_second_start_brings_the_first_window_to_the_front(
    window: subprocess.Popen[str], tmp_path: Path, qtbot: QtBot
) -> None:
    wait_until_ready(tmp_path, qtbot)
    second = run("--profile", str(tmp_path / "profile"))
    assert second.returncode == 0
    assert "already running" in second.stdout
    assert window.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to handle")
def test_a_second_start_hands_its_model_to_the_first(
    window: subprocess.Popen[str], tmp_path: Path, qtbot: QtBot
) -> None:
    wait_until_ready(tmp_path, qtbot)
    model = shutil.copy(DEMO_MODEL, tmp_path / "another.gguf")
    log = tmp_path / "profile" / "logs" / "app.log"

    assert run("--profile", str(tmp_path / "profile"), "--model", str(model)).returncode == 0

    # The first one may be checked meanwhile, which makes the engine ready once more.
    loaded_again = re.compile("engine: ready.*engine: loading.*engine: ready", re.DOTALL)
    qtbot.waitUntil(lambda: bool(loaded_again.search(log.read_text())), timeout=1000 * LIMIT_S)
    window.send_signal(signal.SIGTERM)
    assert window.wait(LIMIT_S) == 0
    assert load_settings(tmp_path / "profile" / "settings.json")[0].model_path == str(model)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to handle")
def test_being_asked_to_end_closes_the_window_and_leaves_no_process(
    window: subprocess.Popen[str], tmp_path: Path, qtbot: QtBot
) -> None:
    wait_until_ready(tmp_path, qtbot)
    children = psutil.Process(window.pid).children(recursive=True)
    window.send_signal(signal.SIGTERM)
    assert window.wait(LIMIT_S) == 0
    assert psutil.wait_procs(children, timeout=LIMIT_S)[1] == []
    assert (tmp_path / "profile" / "settings.json").exists()


@pytest.mark.parametrize(
    ("version", "words"), [(99, "newer version"), (None, "cannot be used")], ids=["newer chats", "a file in the way"]
)
def test_a_profile_that_cannot_be_opened_is_told_in_words(tmp_path: Path, version: int | None, words: str) -> None:
    place = tmp_path / "profile"
    prepare_profile(place, version)
    command = [*APP, "--profile", str(place)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        said = process.stderr.readline()
        process.kill()  # it shows the same words in a dialog, which waits for a reader
    assert words in said


def test_damaged_files_are_set_aside_and_the_window_opens(tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "profile"
    place.mkdir()
    (place / "settings.json").write_text("{broken")
    (place / "conversations.sqlite3").write_text("not a database, " * 100)
    command = [*APP, "--profile", str(place)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        wait_until_ready(tmp_path, qtbot)
        process.terminate()
    assert process.returncode == 0
    aside = sorted(path.name.split("-")[0] for path in place.glob("*-20*"))
    assert aside == ["conversations.corrupt", "settings.bad"]


@pytest.mark.skipif(sys.platform != "linux", reason="only there a program can be started without a screen")
def test_without_a_screen_the_window_says_so() -> None:
    result = run(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert result.returncode == 1
    assert result.stderr.startswith("There is no screen")


KEEPS_WHAT_IT_READ = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from magistral_desktop.app import Desktop, make_application
from magistral_desktop.storage.paths import profile

qt = make_application()
desktop = Desktop(qt, profile(Path(sys.argv[1])), "demo")
deletes = sys.argv[2] == "deletes"

def on_changed(message):
    if message.status == "complete" and message.role == "assistant":
        if deletes:
            desktop.machinery.chats.delete(message.conversation_id)
        QTimer.singleShot(0, desktop.window.close)

def on_brought_up():
    desktop.machinery.chats.message_changed.connect(on_changed)
    desktop.machinery.chats.send(None, "What is 347 + 168?")

desktop.brought_up.connect(on_brought_up)
desktop.show()
code = qt.exec()
desktop.finish()
sys.exit(code)
"""


def test_quitting_keeps_what_the_engine_read_until_the_chat_is_deleted(tmp_path: Path) -> None:
    kept = tmp_path / "kv-cache"

    def run_window(does: str) -> list[Path]:
        subprocess.run([sys.executable, "-P", "-c", KEEPS_WHAT_IT_READ, tmp_path, does], check=True, timeout=LIMIT_S)
        return sorted(kept.glob("*.kv"))

    (file,) = run_window("keeps")
    assert (file.stat().st_mode & 0o777, kept.stat().st_mode & 0o777) == (0o600, 0o700)
    with contextlib.closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as store:
        store.execute("UPDATE conversations SET deleted_at = 1.0")
        store.commit()
    assert run_window("deletes") == []
