"""An event loop without a display, and engines that are ended with the test."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.download_protocol import StartDownload
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.download import ModelDownload
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.paths import download_command
from magistral_desktop.storage.store import Store
from tests.process.downloading import CONTENT
from tests.process.hub_server import HubServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SCRIPT = str(Path(__file__).with_name("scripted_engine.py"))
MODEL = LoadModel(path=__file__)
"""A file that exists: the scripted engine asks no more of a model."""

StartEngine = Callable[..., Engine]


@pytest.fixture
def start_engine(qtbot: QtBot) -> Iterator[StartEngine]:
    """Return a function that makes a scripted engine of a mode; nothing is loaded yet."""
    engines: list[Engine] = []

    def start(mode: str, cancel_grace_ms: int = 5_000, hello_timeout_ms: int = 60_000) -> Engine:
        engines.append(Engine(sys.executable, [SCRIPT, mode], None, cancel_grace_ms, hello_timeout_ms))
        return engines[-1]

    yield start
    for engine in engines:
        engine.shut_down()
        engine.wait_ended(0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "profile" / "conversations.sqlite3")
    yield opened
    opened.close()


StartChats = Callable[..., Chats]


@pytest.fixture
def start_chats(store: Store, start_engine: StartEngine) -> Iterator[StartChats]:
    """Return a function that makes the conversations at work with a scripted engine of a mode."""
    made: list[Chats] = []

    def start(mode: str, cancel_grace_ms: int = 5_000, save_every_ms: int = 50) -> Chats:
        made.append(Chats(store, start_engine(mode, cancel_grace_ms), MODEL, None, save_every_ms))
        return made[-1]

    yield start
    for chats in made:
        chats.close()


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer(CONTENT) as server:
        yield server


BeginDownload = Callable[..., ModelDownload]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[BeginDownload]:
    """Return a function that makes a download of a command and starts it."""
    made: list[ModelDownload] = []

    def started(command: StartDownload, script: str = "", crash_wait_s: float = 0.01) -> ModelDownload:
        process = (sys.executable, (script,)) if script else download_command()
        made.append(ModelDownload(*process, command, None, crash_wait_s))
        made[-1].start()
        return made[-1]

    yield started
    for download in made:
        download.pause()
        download.wait_ended(5_000)
