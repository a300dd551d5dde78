"""The app's log: what it did, never what the user wrote."""

import logging
from pathlib import Path

from magistral_desktop import __version__


def open_log(folder: Path) -> None:
    """Write the app's log to a file of the folder from now on; without one where it cannot be written.

    The store tells the user of such a folder.
    """
    from logging.handlers import RotatingFileHandler  # late: its network handlers delay the first paint

    log = logging.getLogger("magistral_desktop")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "app.log", maxBytes=1_000_000, backupCount=3)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.info("version %s started", __version__)
