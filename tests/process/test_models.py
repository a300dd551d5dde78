"""The models there are: what is here, what is on its way, and how each ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.errors import DownloadError
from magistral_desktop.models.machine import GIB, Gpu, Machine
from magistral_desktop.session.hub import HubAccess, Offered, Source
from magistral_desktop.session.models import Models
from magistral_desktop.storage.paths import download_command, profile
from tests.process.downloading import CONTENT, LIMIT_MS, PATIENCE, is_right, target, wait_for_bytes
from tests.process.hub_server import FILE, REPO, Fault, HubServer

SOURCE = Source(REPO, FILE)
MACHINE = Machine(64 * GIB, 60 * GIB, 8, (Gpu("CUDA", 24 * GIB),))

StartModels = Callable[[], Models]


@pytest.fixture
def start_models(hub: HubServer, tmp_path: Path, qtbot: QtBot) -> Iterator[StartModels]:
    """Return a function that makes what the app has on a profile; called again, as after a restart."""
    made: list[Models] = []

    def start() -> Models:
        access = HubAccess(download_command(), (hub.url,), reserve_bytes=0, patience=PATIENCE)
        made.append(Models(profile(tmp_path), access))
        return made[-1]

    yield start
    for models in made:
        models.finish(5_000)


def test_a_file_that_is_fetched_is_among_the_models_here(
    start_models: StartModels, tmp_path: Path, qtbot: QtBot
) -> None:
    models = start_models()
    assert models.path_of(SOURCE) is None
    models.download(SOURCE)
    assert [download.source for download in models.downloads] == [SOURCE]

    qtbot.waitUntil(lambda: models.downloads == (), timeout=LIMIT_MS)
    assert models.path_of(SOURCE) == target(tmp_path)
    assert is_right(tmp_path)
    assert [(model.found.path, model.is_own) for model in models.local] == [(target(tmp_path), True)]

    models.remove(models.local[0])
    assert models.local == ()
    assert not target(tmp_path).exists()

    models.download(SOURCE)
    qtbot.waitUntil(lambda: models.path_of(SOURCE) == target(tmp_path), timeout=LIMIT_MS)


def test_a_download_goes_on_after_the_app_was_left(
    start_models: StartModels, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    hub.pace_s = 0.05
    models = start_models()
    models.download(SOURCE)
    wait_for_bytes(tmp_path, 50_000, qtbot)
    models.finish(5_000)

    hub.pace_s = 0.0
    again = start_models()
    again.look()
    (begun,) = again.downloads
    assert (begun.source, begun.state.kind, begun.state.size_bytes) == (SOURCE, "paused", len(CONTENT))
    assert begun.state.received_bytes >= 50_000
    again.download(begun.source)
    qtbot.waitUntil(lambda: again.downloads == (), timeout=LIMIT_MS)
    assert again.path_of(SOURCE) is not None
    assert is_right(tmp_path)
    assert max(hub.asked) >= 50_000


def test_a_download_of_earlier_times_can_be_given_up(
    start_models: StartModels, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    hub.pace_s = 0.05
    models = start_models()
    models.download(SOURCE)
    wait_for_bytes(tmp_path, 20_000, qtbot)
    models.finish(5_000)

    again = start_models()
    again.look()
    again.cancel(SOURCE)
    assert again.downloads == ()
    assert not target(tmp_path).parent.exists()


def test_a_download_that_is_given_up_leaves_nothing(
    start_models: StartModels, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    hub.pace_s = 0.05
    models = start_models()
    models.download(SOURCE)
    wait_for_bytes(tmp_path, 20_000, qtbot)
    models.cancel(SOURCE)
    qtbot.waitUntil(lambda: models.downloads == (), timeout=LIMIT_MS)
    assert not target(tmp_path).parent.exists() or not list(target(tmp_path).parent.iterdir())


def test_a_repository_tells_its_files(start_models: StartModels, qtbot: QtBot) -> None:
    models = start_models()
    with qtbot.waitSignal(models.hub.listed, timeout=LIMIT_MS) as listed:
        models.hub.list_files(REPO)
    assert listed.args == [(Offered(SOURCE, len(CONTENT)),)]


def test_a_repository_that_is_not_there_is_told(start_models: StartModels, hub: HubServer, qtbot: QtBot) -> None:
    models = start_models()
    hub.faults.append(Fault("missing"))
    with qtbot.waitSignal(models.hub.failed, timeout=LIMIT_MS) as failed:
        models.hub.list_files("nobody/nothing")
    assert isinstance(failed.args[0], DownloadError)


def test_the_advice_follows_the_machine(start_models: StartModels, qtbot: QtBot) -> None:
    models = start_models()
    with qtbot.waitSignal(models.changed):
        models.know_machine(MACHINE)
    choice = models.advice().choice
    assert choice
    assert choice.loading
    with qtbot.assertNotEmitted(models.changed):
        models.know_machine(MACHINE)
