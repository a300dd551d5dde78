"""Memory that runs out: the window offers what would fit, loads it, and remembers it."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.errors import MemoryShortError
from magistral_desktop.models.settings import ModelSettings
from magistral_desktop.protocol import LoadModel
from magistral_desktop.storage.settings import Settings, load_settings, save_settings
from tests.benchmarks.shape_model import Shape, write_shape_model
from tests.process.conftest import MODEL, StartEngine

WIDE = Shape(layers=4, embedding=256, feed_forward=512, heads=8, kv_heads=8)
"""A small model with a large cache: 1,360 MiB for its cache and buffers at 40,960 tokens, 600 with a q8_0 cache."""

RUNS_OUT_OF_MEMORY = """
import resource, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from magistral_desktop.app import Desktop, make_application
from magistral_desktop.errors import MemoryShortError
from magistral_desktop.storage.paths import profile

LIMIT_BYTES = 1_200 << 20
qt = make_application()
desktop = Desktop(qt, profile(Path(sys.argv[1])), "")
banner = desktop.window.pane.banner
offer = banner.findChild(QPushButton, "banner_offer")
limited = []

def limit(pid):
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[0])
    bytes = pages * resource.getpagesize() + LIMIT_BYTES
    resource.prlimit(pid, resource.RLIMIT_AS, (bytes, bytes))
    limited.append(pid)

def on_state(state):
    engine = desktop.machinery.engine
    if state.kind == "loading" and not limited:
        limit(engine._child._process.processId())
    elif state.kind == "failed":
        QTimer.singleShot(0, take_offer)
    elif state.kind == "ready":
        print(state.model.context_tokens, state.model.kv_type, banner.isVisible())
        engine.reply_failed.emit(7, MemoryShortError("There is not enough memory", "The buffer did not fit.", ""))
        print(offer.text(), banner.isVisible())
        desktop.window.close()

def take_offer():
    print(offer.text(), offer.isVisible())
    offer.click()

desktop.brought_up.connect(lambda: desktop.machinery.engine.state_changed.connect(on_state))
desktop.show()
code = qt.exec()
desktop.finish()
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process that runs")
def test_what_would_fit_is_offered_loaded_and_remembered(tmp_path: Path) -> None:
    model = write_shape_model(tmp_path / "wide.gguf", WIDE)
    save_settings(tmp_path / "settings.json", Settings(model_path=str(model)))
    command = [sys.executable, "-P", "-c", RUNS_OUT_OF_MEMORY, str(tmp_path)]

    said = subprocess.run(command, check=True, timeout=120, capture_output=True, text=True).stdout.splitlines()

    assert said == [
        "Load with 40,960 tokens of context and q8_0 KV cache True",
        "40960 q8_0 False",
        "Load with 24,576 tokens of context and q8_0 KV cache True",
    ]
    kept = load_settings(tmp_path / "settings.json")[0]
    assert (kept.model_path, kept.models) == (str(model), {"wide.gguf": ModelSettings(40_960, "q8_0")})


@pytest.mark.parametrize("mode", ["dies loading", "no memory"])
def test_a_load_that_ends_for_memory_is_known_as_that(mode: str, start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine(mode)
    engine.load(MODEL)
    qtbot.waitUntil(lambda: engine.state.kind == "failed")
    assert isinstance(engine.state.error, MemoryShortError)


def test_the_window_knows_the_machine_that_the_engine_found(start_engine: StartEngine, qtbot: QtBot) -> None:
    engine = start_engine("think")
    assert engine.machine.memory_bytes == 0
    engine.load(LoadModel(__file__))
    qtbot.waitUntil(lambda: engine.state.kind == "ready")
    assert engine.machine.memory_bytes == 16 * 2**30
