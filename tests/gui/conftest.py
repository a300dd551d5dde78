"""What the tests of widgets share; machines that run them have no graphics card, and Qt says so in warnings."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.transcript.page import WORLD
from magistral_desktop.gui.transcript.web import WebTranscript
from tests.gui.counting_server import CountingServer

Ask = Callable[[str], Any]

_NO_GRAPHICS_CARD = (
    "QRhiGles2: Failed",
    "Failed to create RHI",
    "GPUInfo not initialized",
    "QVulkanInstance",
    "GBM is not supported",
    "This plugin does not support",  # Qt's offscreen plugin: Vulkan, raising a window, a menu's grab of the keyboard
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*_NO_GRAPHICS_CARD, extend=True))


def pytest_sessionfinish() -> None:
    """Take the last test's page apart while the application is there: Qt WebEngine aborts when it outlives it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def server() -> Iterator[CountingServer]:
    with CountingServer() as counting:
        thread = threading.Thread(target=counting.serve_forever, args=(0.01,))
        thread.start()
        yield counting
        counting.shutdown()
        thread.join()


@pytest.fixture
def clipboard() -> QClipboard:
    board = QGuiApplication.clipboard()
    board.clear()
    return board


@pytest.fixture
def transcript(qtbot: QtBot, clipboard: QClipboard) -> WebTranscript:
    """A transcript on screen that has nothing to show yet."""
    view = WebTranscript(clipboard, "light")
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    return view


@pytest.fixture
def ask(qtbot: QtBot, transcript: WebTranscript) -> Ask:
    """Evaluate JavaScript in the world of our script."""
    return asking(qtbot, transcript, WORLD)


def asking(qtbot: QtBot, transcript: WebTranscript, world: int) -> Ask:
    def evaluate(source: str) -> Any:
        values: list[Any] = []
        transcript.browser.page().runJavaScript(source, world, values.append)
        qtbot.waitUntil(lambda: bool(values))
        return values[0]

    return evaluate
