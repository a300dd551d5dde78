"""What both programs of the bundle run: the app, after what only a frozen one needs.

`magistral-desktop` is the window; `magistral-engine` is the same code as a console program: it has the standard streams
that the engine and the downloads talk through, and no place in the Dock.
"""

import multiprocessing
import os
import sys


def restore_library_path() -> None:
    """Give the programs that the app starts, such as the browser, the user's own library path.

    PyInstaller's bootloader points it into the bundle before Python starts, and keeps what was there.
    """
    kept = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    os.environ.pop("LD_LIBRARY_PATH", None)
    if kept:
        os.environ["LD_LIBRARY_PATH"] = kept


def let_children_be_programs() -> None:
    """Have the programs of the bundle that this one starts begin as the user would start them.

    PyInstaller takes one of the same name for a part of this process, and does not let it find the bundle's libraries:
    it would take the system's, or none. So would the engine of `magistral-engine ask`, and the window after a backup
    was brought back.
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


if __name__ == "__main__":
    multiprocessing.freeze_support()
    if sys.platform == "linux":
        restore_library_path()
    let_children_be_programs()
    from magistral_desktop.__main__ import main  # late: what is above comes first

    sys.exit(main())
