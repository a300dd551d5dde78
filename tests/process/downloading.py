"""What the tests of downloads have in common: a command for the local hub, and where its file will be."""

from pathlib import Path

from magistral_desktop.download_protocol import Endpoint, Patience, Records, StartDownload
from magistral_desktop.storage.downloads.naming import model_file
from tests.process.hub_server import FILE, REPO, HubServer

PATIENCE = Patience(timeout_s=0.4, first_wait_s=0.02, longest_wait_s=0.05, tries=6)
"""As little as a loaded machine allows."""


def download_of(hub: HubServer, folder: Path, **changes: object) -> StartDownload:
    """Return the command that fetches the hub's one file into a profile's folder."""
    wanted: dict[str, object] = {
        "repo": REPO,
        "file": FILE,
        "folder": str(folder / "models"),
        "endpoints": (Endpoint(hub.url),),
        "records": Records(str(folder / "verified"), str(folder / "connections.jsonl")),
        "reserve_bytes": 0,
        "patience": PATIENCE,
    }
    return StartDownload(**(wanted | changes))  # type: ignore[arg-type]  # the struct's own names, checked by it


def target(folder: Path) -> Path:
    """Return where the file is when it is done."""
    return model_file(folder / "models", REPO, FILE)
