"""Which parts a model in parts has, noted beside the first of them while they come."""

import contextlib
from pathlib import Path

import msgspec

from magistral_desktop.download_protocol import RemoteFile
from magistral_desktop.models.files import part_names
from magistral_desktop.storage.downloads.naming import model_file, part_of
from magistral_desktop.storage.downloads.partial import discard_partial
from magistral_desktop.storage.files import storage_errors

PLAN_SUFFIX = ".parts.json"


class PartsPlan(msgspec.Struct, frozen=True):
    """The parts in their order, all of one commit."""

    repo: str
    file: str
    revision: str
    commit: str
    parts: tuple[RemoteFile, ...]

    @property
    def size_bytes(self) -> int:
        """Of all parts together."""
        return sum(part.size_bytes for part in self.parts)

    def received_bytes(self, models: Path) -> int:
        """Return how many bytes of all parts are in a models folder."""
        return sum(self._received(model_file(models, self.repo, part.file), part) for part in self.parts)

    def _received(self, path: Path, part: RemoteFile) -> int:
        for found in (path, part_of(path)):
            with contextlib.suppress(OSError):
                return min(found.stat().st_size, part.size_bytes)
        return 0


def plan_of(first: Path) -> Path:
    """Return where the parts of the model whose first part is this are noted."""
    return first.with_name(first.name + PLAN_SUFFIX)


def read_plan(first: Path) -> PartsPlan | None:
    """Return what is noted; None if there is nothing, or it cannot be read, as it can be asked for again."""
    try:
        return msgspec.json.decode(plan_of(first).read_bytes(), type=PartsPlan)
    except (OSError, msgspec.MsgspecError):
        return None


def discard_download(models: Path, repo: str, file: str) -> None:
    """Remove what there is of an unfinished download; of one in parts, those that are complete too.

    Raises:
        DownloadError: the names cannot be used.
        StorageError: they cannot be removed.
    """
    paths = [model_file(models, repo, name) for name in part_names(file)]
    for path in paths:
        discard_partial(path)
        if len(paths) > 1:
            with storage_errors(path):
                path.unlink(missing_ok=True)
    with storage_errors(paths[0]):
        plan_of(paths[0]).unlink(missing_ok=True)
