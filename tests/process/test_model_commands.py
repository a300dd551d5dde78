"""`magistral-desktop models`: as it is started in a terminal."""

import json
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.storage.downloads.naming import part_of
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.tiny_gguf import MISTRAL_CONTROLS, write_model
from tests.process.downloading import target
from tests.process.hub_server import FILE, REPO, HubServer

CONTENT = random.Random(11).randbytes(300_000)
INTERRUPTED = 130


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer(CONTENT) as server:
        yield server


def models(folder: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-P", "-m", "magistral_desktop", "--profile", str(folder), "models", *arguments]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(models(folder, *arguments), capture_output=True, text=True, timeout=60, check=False)


def test_a_model_is_pulled_verified_and_removed(hub: HubServer, tmp_path: Path) -> None:
    pulled = run(tmp_path, "pull", REPO, "--endpoint", hub.url, "--json")
    assert pulled.returncode == 0, pulled.stderr
    report = json.loads(pulled.stdout)
    assert (report["path"], report["sha256"], report["size_bytes"]) == (str(target(tmp_path)), hub.sha256, len(CONTENT))
    assert target(tmp_path).read_bytes() == CONTENT

    verified = run(tmp_path, "verify", "--json")
    assert [(file["status"], file["sha256"]) for file in json.loads(verified.stdout)] == [("verified", hub.sha256)]
    assert verified.returncode == 0

    assert run(tmp_path, "remove", FILE).returncode == 0
    assert not target(tmp_path).parent.exists()


def test_a_damaged_model_is_told_and_fails_the_command(hub: HubServer, tmp_path: Path) -> None:
    assert run(tmp_path, "pull", f"{REPO}/{FILE}", "--endpoint", hub.url).returncode == 0
    target(tmp_path).write_bytes(CONTENT[:-1] + b"?")
    result = run(tmp_path, "verify", str(target(tmp_path)))
    assert result.returncode == 1
    assert "DAMAGED" in result.stdout


def test_a_file_whose_name_the_terminal_cannot_show_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "文 é.gguf"
    path.write_bytes(DEMO_MODEL.read_bytes())
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")  # what Windows gives to a program that is not in a terminal

    shown = subprocess.run(models(tmp_path, "verify", str(path)), capture_output=True, timeout=60, check=False)
    as_json = run(tmp_path, "verify", "--json", str(path))

    assert (shown.returncode, shown.stderr) == (0, b"")
    assert r"\u6587 é.gguf" in shown.stdout.decode("cp1252")
    assert [file["path"] for file in json.loads(as_json.stdout)] == [str(path)]


def test_a_pull_that_is_interrupted_goes_on_with_the_same_command(hub: HubServer, tmp_path: Path, qtbot: QtBot) -> None:
    command = ["pull", f"{REPO}/{FILE}", "--endpoint", hub.url]
    part = part_of(target(tmp_path))
    with subprocess.Popen(models(tmp_path, *command, "--limit", "50KB"), stderr=subprocess.PIPE, text=True) as pull:
        qtbot.waitUntil(lambda: part.exists() and part.stat().st_size > 0, timeout=30_000)
        pull.send_signal(signal.SIGINT)
        assert pull.wait(20) == INTERRUPTED
        assert pull.stderr
        assert "goes on where it stopped" in pull.stderr.read()
    kept_bytes = part.stat().st_size

    assert run(tmp_path, *command).returncode == 0
    assert hub.asked[-1] == kept_bytes
    assert target(tmp_path).read_bytes() == CONTENT


def test_the_model_of_the_window_is_tried_in_plain_words(tmp_path: Path) -> None:
    tried = run(tmp_path, "test")
    assert tried.returncode == 0, tried.stderr
    lines = tried.stdout.splitlines()
    assert lines[2].startswith("✓  Thinks first, and ends the thought when told to")
    assert lines[3].startswith("✓  Then answers")
    assert lines[4] == "✓  Ends its answer by itself"
    assert "8,000 tokens of thinking" in lines[5]


def test_a_model_that_does_not_do_what_the_app_needs_fails_the_command(tmp_path: Path) -> None:
    path = write_model(tmp_path / "m.gguf", template=None, controls=MISTRAL_CONTROLS, end=1, context_tokens=4_096)
    tried = run(tmp_path, "test", str(path), "--json")
    assert tried.returncode == 1, tried.stderr
    report = json.loads(tried.stdout)
    assert report["passed"] is False
    assert report["path"] == str(path)
    assert {check["check"]: check["passed"] for check in report["checks"]}["end"] is False


def test_models_are_searched_by_words_and_a_repository_tells_its_models(hub: HubServer, tmp_path: Path) -> None:
    hub.found = [{"id": REPO, "downloads": 1_234, "gated": False}]
    found = run(tmp_path, "search", "magistral", "test", "--endpoint", hub.url)
    assert found.stdout == f"{REPO}  1,234 downloads a month\n"
    assert hub.searches == ["magistral test gguf"]
    found = run(tmp_path, "search", "magistral", "--endpoint", hub.url, "--json")
    assert json.loads(found.stdout) == [{"repo": REPO, "downloads": 1_234, "is_gated": False}]
    listed = run(tmp_path, "search", REPO, "--endpoint", hub.url, "--json")
    assert json.loads(listed.stdout) == [{"file": FILE, "size_bytes": len(CONTENT), "parts": 1}]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["pull", "nobody/nothing"], "not on the hub"),
        (["pull", "nothing"], "name of a repository"),
        (["search", "nobody/nothing"], "not on the hub"),
        (["pull", f"{REPO}/../x.gguf"], "name cannot be used"),
        (["pull", f"{REPO}/other.gguf"], "not on the hub"),
        (["remove", "other.gguf"], "no such model"),
        (["test", __file__], "not a model file"),
        (["verify", "/nowhere/model.gguf"], "cannot be used"),
    ],
)
def test_what_is_wrong_is_told_in_words(arguments: list[str], words: str, hub: HubServer, tmp_path: Path) -> None:
    endpoint = ["--endpoint", hub.url] if arguments[0] in {"pull", "search"} else []
    result = run(tmp_path, *arguments, *endpoint)
    assert result.returncode == 1
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_a_limit_that_is_no_size_is_refused(tmp_path: Path) -> None:
    result = run(tmp_path, "pull", REPO, "--limit", "fast")
    assert result.returncode == 2
    assert "5MB" in result.stderr
