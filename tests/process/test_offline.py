"""The offline lock, in the real processes: none of them can reach anybody."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.offline import OFFLINE_VARIABLE
from magistral_desktop.session.download import ModelDownload
from magistral_desktop.storage.paths import download_command
from tests.process.downloading import download_of
from tests.process.hub_server import FILE, REPO, HubServer

APP = [sys.executable, "-P", "-m", "magistral_desktop"]
LIMIT_MS = 60_000
DOWNLOAD_ROLE = "magistral_desktop.storage.downloads.serve"

PROBE = '''
"""Runs in the process before the app does: waits until a module of the role is there, then tries to get out."""
import json, os, socket, sys, threading, time

def attempt(work):
    try:
        work()
    except BaseException as error:
        return type(error).__name__
    return "got out"

def connect(kind, family, host):
    with socket.socket(family, kind) as made:
        made.settimeout(5)
        made.connect((host, int(os.environ["PROBE_PORT"])))

def send():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.sendto(b"x", ("127.0.0.1", int(os.environ["PROBE_PORT"])))

def listen():
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))

def probe():
    while os.environ["PROBE_MODULE"] not in sys.modules:
        time.sleep(0.01)
    time.sleep(0.3)
    left, right = socket.socketpair()
    left.send(b"x")
    outcome = {
        "tcp": attempt(lambda: connect(socket.SOCK_STREAM, socket.AF_INET, "127.0.0.1")),
        "tcp6": attempt(lambda: connect(socket.SOCK_STREAM, socket.AF_INET6, "::1")),
        "udp": attempt(send),
        "listen": attempt(listen),
        "lookup": attempt(lambda: socket.getaddrinfo("huggingface.co", 443)),
        "lookup by gethostbyname": attempt(lambda: socket.gethostbyname("huggingface.co")),
        "within this machine": right.recv(1).decode(),
    }
    with open(os.environ["PROBE_RESULT"] + ".new", "w") as file:
        json.dump(outcome, file)
    os.replace(file.name, os.environ["PROBE_RESULT"])

if os.environ["PROBE_ROLE"] in sys.orig_argv:
    threading.Thread(target=probe, daemon=True).start()
'''

SEALED = {
    "tcp": "OfflineError",
    "tcp6": "OfflineError",
    "udp": "OfflineError",
    "listen": "OfflineError",
    "lookup": "OfflineError",
    "lookup by gethostbyname": "OfflineError",
    "within this machine": "x",
}


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer(b"GGUF" * 1_000) as server:
        yield server


def probed(folder: Path, hub: HubServer, arguments: list[str], module: str, qtbot: QtBot) -> dict[str, str]:
    """Start the app with a probe in it, and return what the probe could do; the process is ended."""
    (folder / "sitecustomize.py").write_text(PROBE)
    result = folder / "outcome.json"
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join((str(folder), os.environ.get("PYTHONPATH", ""))),
        "PROBE_MODULE": module,
        "PROBE_PORT": hub.url.rsplit(":", 1)[1],
        "PROBE_RESULT": str(result),
        "PROBE_ROLE": arguments[-1],
    }
    command = [*APP, *arguments]
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, stdin=pipe, stdout=nowhere, stderr=nowhere, env=environment) as process:
        try:
            qtbot.waitUntil(result.exists, timeout=LIMIT_MS)
        finally:
            process.kill()
    outcome = json.loads(result.read_text())
    assert isinstance(outcome, dict)
    return outcome


@pytest.mark.parametrize(
    ("role", "module"),
    [("--engine", "magistral_desktop.engine.native_log"), ("--profile=profile", "magistral_desktop.machinery")],
    ids=["engine", "window"],
)
def test_window_and_engine_are_always_sealed(
    role: str, module: str, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    arguments = [role.replace("=profile", f"={tmp_path / 'profile'}")]
    assert probed(tmp_path, hub, arguments, module, qtbot) == SEALED


def test_an_offline_download_process_is_sealed(hub: HubServer, tmp_path: Path, qtbot: QtBot) -> None:
    arguments = ["--offline", "--download"]
    assert probed(tmp_path, hub, arguments, DOWNLOAD_ROLE, qtbot) == SEALED


def test_the_probe_gets_out_of_a_process_that_is_not_sealed(hub: HubServer, tmp_path: Path, qtbot: QtBot) -> None:
    outcome = probed(tmp_path, hub, ["--download"], DOWNLOAD_ROLE, qtbot)
    assert (outcome["tcp"], outcome["udp"], outcome["listen"]) == ("got out", "got out", "got out")


def test_an_offline_download_is_refused_in_words_and_reaches_nobody(
    hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    download = ModelDownload(*download_command(is_offline=True), download_of(hub, tmp_path))
    download.start()
    qtbot.waitUntil(lambda: download.state.kind == "failed", timeout=LIMIT_MS)
    assert download.wait_ended(5_000)
    assert download.state.error
    assert download.state.error.reason == "offline"
    assert hub.paths == []
    assert not (tmp_path / "connections.jsonl").exists()


def test_the_environment_locks_the_whole_app(hub: HubServer, tmp_path: Path) -> None:
    command = [*APP, "--profile", str(tmp_path), "models", "pull", f"{REPO}/{FILE}", "--endpoint", hub.url]
    environment = os.environ | {OFFLINE_VARIABLE: "1"}
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert result.returncode == 1
    assert "The app is offline" in result.stderr
    assert hub.paths == []


def test_no_process_of_a_running_window_has_a_network_socket(tmp_path: Path, qtbot: QtBot) -> None:
    log = tmp_path / "profile" / "logs" / "app.log"
    command = [*APP, "--profile", str(tmp_path / "profile")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as window:
        try:
            qtbot.waitUntil(lambda: log.exists() and "engine: ready" in log.read_text(), timeout=LIMIT_MS)
            processes = [psutil.Process(window.pid), *psutil.Process(window.pid).children(recursive=True)]
            sockets = [found for process in processes for found in process.net_connections("inet")]
        finally:
            window.terminate()
    assert len(processes) > 1
    assert sockets == []
