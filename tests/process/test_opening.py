"""Files that the desktop asks the running app to open, as a Mac does."""

import os
import subprocess
import sys

import pytest

ASKS = """
import sys
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from magistral_desktop.gui.application import make_application

qt = make_application()
opened = []
qt.file_opened.connect(opened.append)
QCoreApplication.sendEvent(qt, QFileOpenEvent(QUrl(sys.argv[1])))
print(ascii(opened))
"""


@pytest.mark.parametrize(
    ("address", "opened"),
    [("file:///models/Z%C3%BCrich%202.gguf", "['/models/Z\\xfcrich 2.gguf']"), ("https://example.com/x.gguf", "[]")],
)
def test_a_file_is_opened_and_an_address_is_not(address: str, opened: str) -> None:
    command = [sys.executable, "-P", "-c", ASKS, address]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(command, capture_output=True, check=True, text=True, timeout=60, env=environment).stdout
    assert said == f"{opened}\n"
