"""Where the app's own files and the user's files are."""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

import magistral_desktop

_PACKAGE = Path(magistral_desktop.__file__).parent
_ASSETS = _PACKAGE / "assets" if (_PACKAGE / "assets").is_dir() else _PACKAGE.parent / "assets"


def asset(*parts: str) -> Path:
    """Return the path of a file that comes with the app: beside the package in a checkout, inside it when installed."""
    return _ASSETS.joinpath(*parts)


DEMO_MODEL = asset("demo", "demo-reasoner.gguf")


def model_path(name: str) -> Path:
    """Return the file of a model by what the user calls it: "demo" or "" for the demo model, else a path."""
    return DEMO_MODEL if name in ("", "demo") else Path(name).expanduser().absolute()


def engine_command() -> tuple[str, tuple[str, ...]]:
    """Return the program and the arguments that start the engine process."""
    program, arguments = _console_program()
    return program, (*arguments, "--engine")


def download_command(is_offline: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return the program and the arguments that start a download process; offline, it refuses with words."""
    program, arguments = _console_program()
    offline = ("--offline",) if is_offline else ()
    return program, (*arguments, "--download", *offline)


def _console_program() -> tuple[str, tuple[str, ...]]:
    if getattr(sys, "frozen", False):
        # The window's own program has no standard streams on Windows, and would get a place in the Dock of a Mac.
        window = Path(sys.executable)
        return str(window.with_name(f"magistral-engine{window.suffix}")), ()
    # -P: a file in the current folder must not stand in for one of ours.
    return sys.executable, ("-P", "-m", "magistral_desktop")


def export_command(path: Path, form: str, language: str) -> tuple[str, tuple[str, ...]]:
    """Return the program and the arguments that write the chats of a JSON export, read from stdin, into a file.

    `language` is the code of the window's, for what is written beside the chats, and what is said of a failure.
    """
    program, arguments = _console_program()
    what = ("export", "--from", "-", "--format", form, "--output", str(path), "--language", language)
    return program, (*arguments, *what)


def attach_command() -> tuple[str, tuple[str, ...]]:
    """Return the program and the arguments that start a process which reads one file for a question."""
    program, arguments = _console_program()
    return program, (*arguments, "--attach")


def same_command() -> tuple[str, tuple[str, ...]]:
    """Return the program and the arguments that start this process once more, frozen or not."""
    return sys.executable, tuple(sys.orig_argv[1:])


@dataclass(frozen=True, slots=True)
class Profile:
    """The folders of one user of the app; `--profile` puts all of them below one folder."""

    data: Path
    logs: Path

    @property
    def reports(self) -> Path:
        """The reports of what went wrong."""
        return self.logs / "reports"

    @property
    def store(self) -> Path:
        """The conversations, an SQLite file."""
        return self.data / "conversations.sqlite3"

    @property
    def settings(self) -> Path:
        """The settings, a JSON file."""
        return self.data / "settings.json"

    @property
    def kv_cache(self) -> Path:
        """What the engine has read of conversations, so that it need not read them again; safe to delete."""
        return self.data / "kv-cache"

    @property
    def models(self) -> Path:
        """The models that were downloaded, each in `<owner>--<name>/`."""
        return self.data / "models"

    @property
    def verified(self) -> Path:
        """Which files were verified, so that they need not be read again; safe to delete."""
        return self.data / "verified"

    @property
    def checkups(self) -> Path:
        """What check-ups of models found, so that each file is checked once; safe to delete."""
        return self.data / "checkups"

    @property
    def connections(self) -> Path:
        """Every connection that was made, a file of JSON lines."""
        return self.data / "connections.jsonl"


def profile(folder: Path | None = None) -> Profile:
    """Return the profile below `folder`, or the one of the user who is logged in; nothing is created."""
    if folder:
        return Profile(folder, folder / "logs")
    dirs = platformdirs.PlatformDirs("magistral-desktop", appauthor=False)
    return Profile(dirs.user_data_path, dirs.user_log_path)
