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


if __name__ == "__main__":
    multiprocessing.freeze_support()
    if sys.platform == "linux":
        restore_library_path()
    from magistral_desktop.__main__ import main  # late: the two above come first

    sys.exit(main())
