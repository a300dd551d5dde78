"""What the tests of downloads have in common: a command for the local hub, and where its file will be."""

import random
from pathlib import Path

from pytestqt.qtbot import QtBot

from magistral_desktop.download_protocol import Patience, Records, StartDownload
from magistral_desktop.errors import DownloadError
from magistral_desktop.session.download import ModelDownload
from magistral_desktop.session.download_state import DownloadState
from magistral_desktop.storage.downloads.naming import model_file, part_of
from tests.process.hub_server import FILE, REPO, HubServer

CONTENT = random.Random(20261124).randbytes(300_000)
LIMIT_MS = 30_000

PATIENCE = Patience(timeout_s=0.4, first_wait_s=0.02, longest_wait_s=0.05, tries=6)
"""As little as a loaded machine allows."""


def download_of(hub: HubServer, folder: Path, **changes: object) -> StartDownload:
    """Return the command that fetches the hub's one file into a profile's folder."""
    wanted: dict[str, object] = {
        "repo": REPO,
        "file": FILE,
        "folder": str(folder / "models"),
        "endpoints": (hub.url,),
        "records": Records(str(folder / "verified"), str(folder / "connections.jsonl")),
        "reserve_bytes": 0,
        "patience": PATIENCE,
    }
    return StartDownload(**(wanted | changes))  # type: ignore[arg-type]  # the struct's own names, checked by it


def target(folder: Path) -> Path:
    """Return where the file is when it is done."""
    return model_file(folder / "models", REPO, FILE)


def wait_for(download: ModelDownload, kind: str, qtbot: QtBot) -> DownloadState:
    qtbot.waitUntil(lambda: download.state.kind == kind, timeout=LIMIT_MS)
    return download.state


def error_of(download: ModelDownload, qtbot: QtBot) -> DownloadError:
    """Wait until the download fails and return why; the words must be there."""
    error = wait_for(download, "failed", qtbot).error
    assert error
    assert error.title
    assert error.detail
    assert error.remedy
    return error


def is_right(folder: Path, content: bytes = CONTENT) -> bool:
    """Return whether the file is there, is the published one, and nothing else is left of its download."""
    path = target(folder)
    return path.read_bytes() == content and [found.name for found in path.parent.iterdir()] == [FILE]


def wait_for_bytes(folder: Path, count: int, qtbot: QtBot) -> None:
    part = part_of(target(folder))
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size >= count, timeout=LIMIT_MS)
