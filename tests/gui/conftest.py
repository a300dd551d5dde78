"""Machines that run tests have no graphics card, and Qt says so when it looks for one."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.gui.counting_server import CountingServer

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
