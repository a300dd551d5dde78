"""Does one thing with the files of a profile again and again, to be killed at any moment.

Arguments: what, the profile's folder. Before each round it prints BEGIN, after it END.
"""

import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from magistral_desktop.gui.export.files import FORMATS, write_chats
from magistral_desktop.storage.backup import restore
from magistral_desktop.storage.exchange import decode
from magistral_desktop.storage.paths import profile
from magistral_desktop.storage.store import Store


def export(folder: Path) -> None:
    with closing(Store(profile(folder).store)) as store:
        chats = [chat for each in store.whole.ids() if (chat := store.whole.read(each))]
    for form in FORMATS:
        write_chats(folder / "chats.json", chats, "json", with_reasoning=True)  # what can be looked at afterwards
        write_chats(folder / f"chats.{form}", chats, form, with_reasoning=True)


def add(folder: Path) -> None:
    with closing(Store(profile(folder).store)) as store:
        store.whole.add(decode((folder / "given.json").read_bytes()))


def back_up(folder: Path) -> None:
    where = profile(folder)
    with closing(Store(where.store)) as store:
        store.back_up(where.settings, folder / "backup.zip", "1")


def bring_back(folder: Path) -> None:
    for name in ("one.zip", "two.zip"):
        restore(folder / name, profile(folder))


def open_given(folder: Path) -> None:
    """Open a store that was given, an older or a damaged one, each time in a folder of its own."""
    place = folder / f"round-{len(list(folder.glob('round-*'))):03}"
    place.mkdir()
    shutil.copy(folder / "given.sqlite3", place / "begun")
    (place / "begun").replace(profile(place).store)
    Store(profile(place).store).close()


ROUNDS: dict[str, Callable[[Path], None]] = {
    "export": export,
    "import": add,
    "back up": back_up,
    "restore": bring_back,
    "migrate": open_given,
    "recover": open_given,
}


if __name__ == "__main__":
    app = QCoreApplication(sys.argv)
    while True:
        sys.stdout.write("BEGIN\n")
        sys.stdout.flush()
        ROUNDS[sys.argv[1]](Path(sys.argv[2]))
        sys.stdout.write("END\n")
        sys.stdout.flush()
