"""A check-up that is stopped early, by a real engine with the demo model."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.checkup import Checkup
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.paths import DEMO_MODEL, engine_command


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[Engine]:
    started = Engine(*engine_command())
    started.load(LoadModel(str(DEMO_MODEL)))
    qtbot.waitUntil(lambda: started.state.kind == "ready", timeout=30_000)
    yield started
    started.shut_down()
    started.wait_ended(2_000)


def test_a_check_that_is_stopped_ends_and_another_can_be_made(engine: Engine, tmp_path: Path, qtbot: QtBot) -> None:
    checkup = Checkup(engine, tmp_path)
    with qtbot.waitSignal(checkup.finished, timeout=10_000) as stopped:
        checkup.start()
        checkup.stop()
    assert stopped.args[0].reason == "cancelled"
    assert checkup.kept is None
    qtbot.waitUntil(lambda: engine.state.kind == "ready")

    with qtbot.waitSignal(checkup.finished, timeout=10_000) as done:
        checkup.start()
    assert done.args[0].reason == "end"
    assert not checkup.is_running
