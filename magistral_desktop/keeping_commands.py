"""`magistral-desktop export`, `import`, `backup`, `restore`: chats as files in the terminal, with the window closed."""

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from magistral_desktop.chat import words
from magistral_desktop.errors import StorageError, UserError
from magistral_desktop.language import ENGLISH, speak, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from magistral_desktop.chat.whole import WholeChat
    from magistral_desktop.storage.paths import Profile
    from magistral_desktop.storage.store import Store

_STANDARD = Path("-")
"""Standard input."""


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # it has no public name
    """Add the commands to the app's parser; `keep` in the options is what `run` calls."""
    export = commands.add_parser("export", help="write chats into a file", description="Write chats into one file.")
    export.add_argument("--format", choices=("md", "html", "txt", "json"), default="md", help="json keeps everything")
    export.add_argument("--output", type=Path, metavar="PATH", help="the file to write")
    which = export.add_mutually_exclusive_group()
    which.add_argument("--chat", type=int, nargs="+", metavar="ID", help="these chats; without it they are listed")
    which.add_argument("--all", action="store_true", help="all chats")
    which.add_argument("--from", type=Path, dest="source", metavar="FILE", help='those of a JSON export; "-": read it')
    export.add_argument("--no-reasoning", action="store_true", help="leave out what the model thought")
    export.add_argument("--language", default="", help=argparse.SUPPRESS)  # the window gives its own
    export.set_defaults(keep=_export)
    imported = commands.add_parser("import", help="add the chats of a JSON export", description="Add exported chats.")
    imported.add_argument("file", type=Path, metavar="FILE", help="a file that `export --format json` wrote")
    imported.set_defaults(keep=_import)
    backup = commands.add_parser("backup", help="write all chats and settings into one file", description="Back up.")
    backup.add_argument("file", type=Path, metavar="FILE", help="the file to write; models are not in it")
    backup.set_defaults(keep=_back_up)
    restored = commands.add_parser("restore", help="bring a backup back", description="Bring a backup back.")
    restored.add_argument("file", type=Path, metavar="FILE", help="a backup; what there is now is kept aside")
    restored.set_defaults(keep=_restore)


def run(options: argparse.Namespace) -> int:
    """Do what was asked and return the exit code: 0 for success, 1 for a failure that was told."""
    from magistral_desktop.storage.paths import profile  # late, as all of storage: `--version` makes the parser too

    try:
        options.keep(options, profile(options.profile.absolute() if options.profile else None))
    except UserError as error:
        if vars(options).get("language"):  # the window reads it as UTF-8, which a terminal may not have
            sys.stderr.buffer.write(error.for_terminal().encode())
        else:
            print(error.for_terminal(), file=sys.stderr)
        return 1
    return 0


def _export(options: argparse.Namespace, where: "Profile") -> None:
    if options.language:
        from magistral_desktop.gui.languages import use_language_of_window  # late: `--version` needs no Qt

        use_language_of_window(options.language)
    if options.source:
        chosen: Sequence[WholeChat] = _read(options.source)
    elif options.all or options.chat:
        with closing(_store(where)) as store:
            chosen = _chosen(store, options.chat or store.whole.ids())
    else:
        with closing(_store(where)) as store:
            _list(store)
        return
    if options.output is None:
        raise StorageError(tr("There is no file to write"), tr("No file was named."), tr("Add --output PATH."))
    _write(options, chosen)
    speak(ENGLISH)  # the language was the file's; the terminal's stays
    print(f"Wrote {words.chats(len(chosen))} into {options.output}")


def _write(options: argparse.Namespace, chats: "Sequence[WholeChat]") -> None:
    from PySide6.QtCore import QCoreApplication  # late: `--version` needs no Qt

    from magistral_desktop.gui.export.files import write_chats

    application = QCoreApplication([])  # Qt's JavaScript, which draws the formulas, wants one
    write_chats(options.output.absolute(), chats, options.format, with_reasoning=not options.no_reasoning)
    del application


def _import(options: argparse.Namespace, where: "Profile") -> None:
    chats = _read(options.file)
    from magistral_desktop.storage.store import Store  # late, too

    with closing(Store(where.store)) as store:
        added = store.whole.add(chats)
    for conversation in added:
        print(f"{conversation.id}\t{conversation.title}")
    print(f"Imported {words.chats(len(added))}")


def _back_up(options: argparse.Namespace, where: "Profile") -> None:
    from magistral_desktop import __version__

    with closing(_store(where)) as store:
        store.back_up(where.settings, options.file.absolute(), __version__)
    print(f"Wrote the backup {options.file}")


def _restore(options: argparse.Namespace, where: "Profile") -> None:
    from magistral_desktop.storage.backup import restore  # late, too
    from magistral_desktop.storage.files import make_folder

    make_folder(where.data)
    for aside in restore(options.file.absolute(), where):
        print(f"What was there is kept as {aside}")
    print(f"Restored {options.file}")


def _store(where: "Profile") -> "Store":
    from magistral_desktop.storage.store import Store  # late, too

    if not where.store.exists():
        raise StorageError(
            tr("There are no chats"),
            tr("{path} is not there.", path=str(where.store)),
            tr("Name the profile with --profile."),
        )
    return Store(where.store)


def _chosen(store: "Store", ids: "Sequence[int]") -> "list[WholeChat]":
    chats = []
    for conversation_id in ids:
        chat = store.whole.read(conversation_id)
        if chat is None:
            raise StorageError(
                tr("There is no such chat"),
                tr("No chat has the number {id}.", id=str(conversation_id)),
                tr("`magistral-desktop export` lists the chats there are."),
            )
        chats.append(chat)
    return chats


def _list(store: "Store") -> None:
    from magistral_desktop.gui.export.text import date_of  # late, too

    for conversation in store.conversations():
        print(f"{conversation.id}\t{date_of(conversation.updated_at)}\t{conversation.title}")


def _read(path: Path) -> "list[WholeChat]":
    from magistral_desktop.storage.exchange import decode  # late, too
    from magistral_desktop.storage.files import storage_errors

    with storage_errors(path):
        content = sys.stdin.buffer.read() if path == _STANDARD else path.read_bytes()
    return decode(content)
