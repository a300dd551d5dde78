"""Files that are dropped or pasted."""

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> list[str]:
    """Return the paths of the files that were dropped or copied; none for anything else."""
    return [path for url in data.urls() if (path := url.toLocalFile())]
