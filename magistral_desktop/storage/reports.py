"""Reports of what went wrong, for the user to pass on; the app never sends them.

They hold kinds of errors, places in the code, versions and the system, and nothing that the user wrote: not even an
error's own words, which may quote it.
"""

import faulthandler
import platform
import re
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TextIO

from magistral_desktop import __version__
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.files import make_private_file, storage_errors, write_private_file

MAX_REPORTS = 20
_MAX_BYTES = 256 * 1024
_RUNNING = "running.txt"

ReportKind = Literal["bug", "crash", "engine"]
"""A mistake that the window went on after, its sudden end, and that of its engine."""

_NAME = re.compile(r"(?P<at>\d+)-(?P<kind>bug|crash|engine)\.txt")
_KNOWN_LINE = re.compile(
    r"(llama|ggml|gguf|load|print_info|create|graph|sched|system_info|cuda|metal|vulkan)[a-z_]*:"
    r"|.*(GGML_ASSERT|GGML_ABORT|CUDA error)|Traceback |Fatal Python error|\s+File \"",
    re.IGNORECASE,
)
_ERROR_LINE = re.compile(r"([A-Za-z_][\w.]*(Error|Exception|Interrupt|Exit))(:.*)?")


@dataclass(frozen=True, slots=True)
class Report:
    """A report on the disk; `at` is when it was written, in Unix seconds."""

    path: Path
    at: float
    kind: ReportKind

    @property
    def text(self) -> str:
        """All of it, to be passed on.

        Raises:
            StorageError: it cannot be read.
        """
        with storage_errors(self.path), self.path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_MAX_BYTES)


class Reports:
    """The reports in a folder, the MAX_REPORTS latest."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: TextIO | None = None

    def listed(self) -> list[Report]:
        """Return all of them, the latest first."""
        found = ((path, _NAME.fullmatch(path.name)) for path in self._folder.glob("*.txt"))
        reports = [Report(path, int(match["at"]) / 1000, _kind(match["kind"])) for path, match in found if match]
        return sorted(reports, key=lambda report: report.at, reverse=True)

    def write(self, kind: ReportKind, found: str) -> Report | None:
        """Return the report that is kept, the latest one if it says the same; None where it cannot be written."""
        try:
            before = self.listed()
            text = f"{_about()}\n\n{found.strip()}\n"
            if before and before[0].kind == kind and before[0].text == text:
                return before[0]
            at = max(round(time.time() * 1000), round(before[0].at * 1000) + 1 if before else 0)
            path = self._folder / f"{at}-{kind}.txt"
            write_private_file(path, text.encode("utf-8", errors="replace")[:_MAX_BYTES])
            for old in before[MAX_REPORTS - 1 :]:
                self.remove(old)
        except StorageError:
            return None
        return Report(path, at / 1000, kind)

    def remove(self, report: Report) -> None:
        """Delete one.

        Raises:
            StorageError: it cannot be deleted.
        """
        with storage_errors(report.path):
            report.path.unlink(missing_ok=True)

    def begin(self) -> Report | None:
        """Watch for a sudden end of this process from now on; return the report of the last one, if it ended so."""
        path = self._folder / _RUNNING
        last = None
        try:
            make_private_file(path)
            with storage_errors(path):
                if left := path.read_text(encoding="utf-8", errors="replace").strip():
                    last = self.write("crash", without_home(left))
                self._running = path.open("w", encoding="utf-8")
        except StorageError:
            return last
        faulthandler.enable(self._running)
        return last

    def end(self) -> None:
        """Watch no more: the end that comes is no sudden one."""
        if self._running:
            faulthandler.disable()
            self._running.close()
            self._running = None
            (self._folder / _RUNNING).unlink(missing_ok=True)


def described(error: BaseException) -> str:
    """Return the kinds of an error and of what led to it, each with its places in the code."""
    told: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause and id(cause) not in seen:
        seen.add(id(cause))
        frames = traceback.extract_tb(cause.__traceback__)
        places = [f'  File "{without_home(frame.filename)}", line {frame.lineno}, in {frame.name}' for frame in frames]
        told.append("\n".join([f"{type(cause).__module__}.{type(cause).__qualname__}", *places]))
        cause = cause.__cause__ or cause.__context__
    return "\n\nwhich came of\n\n".join(told)


def without_text(said: str) -> str:
    """Return of what the engine printed the lines that are llama.cpp's or Python's own, without an error's words."""
    kept: list[str] = []
    left_out = 0
    for line in said.splitlines():
        if match := _ERROR_LINE.fullmatch(line):
            kept.append(match[1])
        elif _KNOWN_LINE.match(line):
            kept.append(without_home(line))
        else:
            left_out += 1
    return "\n".join([*kept, f"({left_out:,} other lines are left out)"] if left_out else kept)


def without_home(text: str) -> str:
    """Return a text with ~ in place of the user's folder, which has a name."""
    return text.replace(str(Path.home()), "~")


def _about() -> str:
    return (
        f"Magistral Desktop {__version__}\nPython {sys.version.split()[0]}\nSystem {platform.platform()}\n"
        f"Processor {platform.machine()}\nFrozen {getattr(sys, 'frozen', False)}"
    )


def _kind(word: str) -> ReportKind:
    return "bug" if word == "bug" else "crash" if word == "crash" else "engine"
