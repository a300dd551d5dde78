"""The model file of a record on this computer."""

from collections.abc import Sequence
from pathlib import Path

from magistral_desktop.storage.downloads.library import check_file
from magistral_desktop.storage.downloads.verified import find
from magistral_desktop.storage.library import find_models
from magistral_desktop.storage.paths import DEMO_MODEL, Profile


def recorded_model(sha256: str, name: str, where: Profile, folders: Sequence[Path]) -> Path | None:
    """Return the file that has this SHA-256, else None.

    Looked at are the demo model, files that were checked before, and files of this name in the folders of models. One
    that was not checked before is read, which takes seconds per GB.

    Raises:
        StorageError: a file that may be it cannot be read.
    """
    if noted := find(where.verified, sha256):
        return noted
    candidates = [DEMO_MODEL, *(found.path for found in find_models([where.models, *folders]))]
    return next(
        (path for path in candidates if path.name == name and check_file(path, where.verified).sha256 == sha256),
        None,
    )
