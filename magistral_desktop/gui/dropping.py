"""Model files that are dragged onto the window."""

from PySide6.QtCore import QMimeData

from magistral_desktop.gui.dropped import local_files


def dropped_model(data: QMimeData) -> str:
    """Return the path of the one model file that is dragged, by its name; "" for anything else."""
    paths = local_files(data)
    return paths[0] if len(paths) == 1 and paths[0].lower().endswith(".gguf") else ""
