"""`magistral-desktop models`: get, check and remove models in the terminal."""

import argparse
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from magistral_desktop.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from magistral_desktop.storage.downloads.library import Checked

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([KMG]?)B?(?:/s)?", re.IGNORECASE)
_POWERS = {"": 1, "k": 1000, "m": 1000**2, "g": 1000**3}


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # it has no public name
    """Add the other commands of `models` to its parser; `do` in the options is what `run` calls."""
    search = commands.add_parser("search", help="find models", description="Look for GGUF models on the Hub.")
    search.add_argument("words", nargs="+", metavar="WORDS", help="words, or owner/name to list its files")
    search.add_argument("--endpoint", action="append", metavar="URL", help="a hub or mirror; repeated: tried in order")
    search.add_argument("--json", action="store_true", help="print a JSON list")
    search.set_defaults(do=_search)
    pull = commands.add_parser("pull", help="download a model", description="Download a model, or go on with it.")
    pull.add_argument("model", metavar="REPO[/FILE]", help="owner/name, or owner/name/file.gguf")
    pull.add_argument("--revision", default="main", metavar="REV", help="a branch, a tag or a commit")
    pull.add_argument("--endpoint", action="append", metavar="URL", help="a hub or mirror; repeated: tried in order")
    pull.add_argument("--limit", type=_bytes, metavar="5MB", help="the most bytes per second; 0: no limit")
    pull.add_argument("--json", action="store_true", help="print one JSON object when it is done")
    pull.set_defaults(do=_pull)
    verify = commands.add_parser("verify", help="check models", description="Check files against their checksums.")
    verify.add_argument("file", nargs="?", type=Path, metavar="FILE", help="all that were downloaded, if left out")
    verify.add_argument("--json", action="store_true", help="print a JSON list")
    verify.set_defaults(do=_verify)
    test = commands.add_parser("test", help="try a model", description="Try whether a model does what the app needs.")
    test.add_argument("file", nargs="?", default="", metavar="FILE", help="the one the window uses, if left out")
    test.add_argument("--json", action="store_true", help="print one JSON object")
    test.set_defaults(do=_test)
    remove = commands.add_parser("remove", help="remove a model", description="Remove a model that was downloaded.")
    remove.add_argument("file", metavar="FILE", help="its file name, or its path")
    remove.set_defaults(do=_remove)


def run(options: argparse.Namespace) -> int:
    """Do what was asked and return the exit code: 0 for success, 1 for a failure that was told."""
    try:
        code = options.do(options)
    except UserError as error:
        print(error.for_terminal(), file=sys.stderr)
        return 1
    return int(code)


def _search(options: argparse.Namespace) -> int:
    from magistral_desktop.searching import SearchOptions, search  # late: it imports Qt

    return search(
        SearchOptions(
            " ".join(options.words), options.profile, tuple(options.endpoint or ()), options.json, options.offline
        )
    )


def _pull(options: argparse.Namespace) -> int:
    from magistral_desktop.pull import PullOptions, pull  # late: it imports Qt

    owner, _, rest = options.model.partition("/")
    name, _, file = rest.partition("/")
    return pull(
        PullOptions(
            repo=f"{owner}/{name}",
            file=file,
            profile=options.profile,
            revision=options.revision,
            endpoints=tuple(options.endpoint or ()),
            limit_bytes_per_s=options.limit,
            as_json=options.json,
            is_offline=options.offline,
        )
    )


def _test(options: argparse.Namespace) -> int:
    from magistral_desktop.checking import CheckOptions, check  # late: it imports Qt

    return check(CheckOptions(options.file, options.profile, options.json))


def _verify(options: argparse.Namespace) -> int:
    import msgspec  # late, as all of storage: the parser is also made for `--version`

    from magistral_desktop.storage.downloads.library import check_file, downloaded_files
    from magistral_desktop.storage.paths import profile

    where = profile(options.profile.absolute() if options.profile else None)
    paths = [options.file.absolute()] if options.file else downloaded_files(where.models)
    checked = [check_file(path, where.verified) for path in paths]
    if options.json:
        print(json.dumps(msgspec.to_builtins(checked)))
    else:
        print("\n".join(_lines(checked)) or "No model has been downloaded.")
    return 1 if any(file.status == "damaged" for file in checked) else 0


def _lines(checked: "Iterable[Checked]") -> "Iterable[str]":
    words = {
        "verified": "as published",
        "damaged": "DAMAGED: it is not the file that was downloaded; remove it and download it again",
        "unknown": "no checksum is known for it",
    }
    return (f"{file.path}\n  sha256 {file.sha256}\n  {words[file.status]}" for file in checked)


def _remove(options: argparse.Namespace) -> int:
    from magistral_desktop.storage.downloads.library import remove_model  # late, too
    from magistral_desktop.storage.paths import profile

    where = profile(options.profile.absolute() if options.profile else None)
    print(f"Removed {remove_model(where.models, where.verified, options.file)}")
    return 0


def _bytes(text: str) -> int:
    """Return a size such as 5MB, 500k or 1.5 GB/s in bytes; a kilobyte has 1000."""
    match = _SIZE.fullmatch(text.strip())
    if not match:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 5MB")
    return round(float(match[1]) * _POWERS[match[2].lower()])
