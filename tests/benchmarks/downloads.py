"""Downloads from a local hub on which things go wrong by a seeded dice: does each end with the right file?

    python3 packaging/dev.py bench downloads [--json] [--runs N] [--seed N] [--at-once N]

Each run fetches a model of its own, one in four of them in three parts, by the real download process, while the hub
fails up to three times (of all the faults that `tests/process/hub_server.py` knows) and the process is killed, paused,
or the download cancelled at a byte drawn by the dice. A run that ends with words is begun again, as a user would. It
counts as

- `verified`: in the end each file is there under its name, byte for byte as published, and nothing else is left;
- `bad_files`: at any moment a file had its name that was not as published. There must be none;
- `lost_bytes`: what was on the disk when the process was killed or paused, and was fetched again. There must be none;
- `wordless`: it failed without a title, a detail or a remedy, or for a bug of ours. There must be none.

The exit code is 1 unless every run is verified and the other three are 0.
"""

import argparse
import contextlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Slot

from magistral_desktop.models.files import part_names
from magistral_desktop.session.child import ChildProcess
from magistral_desktop.session.download import ModelDownload
from magistral_desktop.session.download_state import DownloadState
from magistral_desktop.storage.downloads.naming import model_file, part_of
from magistral_desktop.storage.paths import download_command
from tests.process.downloading import download_of
from tests.process.hub_server import FILE, REPO, Fault, FaultKind, HubServer

ACTIONS = ("none", "kill", "kill", "kill", "pause", "pause", "cancel")
POLL_MS = 2
RUN_LIMIT_S = 60.0
MOST_STARTS = 6
"""A user would have given up by then; each fault is met once, so that no run needs as many."""

PARTED_FILE, PARTED_SHARE = "Magistral-Test-Q8_0-00001-of-00003.gguf", 0.25
NEEDS_A_NEW_START = "changed"
"""The cause after which what was received is of no use: the user cancels, then starts anew."""

BEGUN_ANEW = frozenset({NEEDS_A_NEW_START, "checksum"})


@dataclass
class Figures:
    """What came of all runs."""

    runs: int = 0
    in_parts: int = 0
    verified: int = 0
    bad_files: int = 0
    lost_bytes: int = 0
    wordless: int = 0
    unfinished: dict[int, str] = field(default_factory=dict)
    failures_told: dict[str, int] = field(default_factory=dict)
    faults: dict[str, int] = field(default_factory=dict)
    actions: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def is_good(self) -> bool:
        """Whether there is nothing to mend."""
        return self.verified == self.runs and not (self.bad_files or self.lost_bytes or self.wordless)


class Run(QObject):
    """One download on its way through its faults; `ended` is called once, when it is over."""

    def __init__(self, number: int, seed: int, folder: Path, figures: Figures, ended: Callable[["Run"], None]) -> None:
        super().__init__()
        dice = random.Random(f"{seed} {number}")
        content = dice.randbytes(dice.randint(40_000, 200_000))
        is_parted = random.Random(f"parts {seed} {number}").random() < PARTED_SHARE
        names = part_names(PARTED_FILE) if is_parted else [FILE]
        others = {name: dice.randbytes(dice.randint(20_000, 60_000)) for name in names[1:]}
        kinds = dice.choices(get_args(FaultKind), k=dice.choice([0, 1, 1, 2, 3]))
        self._number = number
        self._folder = folder
        self._figures = figures
        self._ended = ended
        self._hub = HubServer(content, pace_s=0.004, piece_bytes=8_192, file=names[0], others=others)
        self._paths = [model_file(folder / "models", REPO, name) for name in names]
        self._published = [{content, bytes(reversed(content))}, *({other} for other in others.values())]
        self._hub.faults.extend(Fault(kind, dice.randint(0, len(content))) for kind in kinds)
        self._action = dice.choice(ACTIONS)
        self._act_at = dice.randint(0, len(content))
        self._kept: dict[str, int] = {}  # bytes on the disk by unfinished file, when it was killed or paused
        self._asked_before = 0
        self._starts = 0
        self._was_begun_anew = False
        self._until = time.monotonic() + RUN_LIMIT_S
        figures.faults = dict(Counter(figures.faults) + Counter(kinds))
        figures.actions = dict(Counter(figures.actions) + Counter([self._action]))
        figures.in_parts += is_parted
        command = download_of(self._hub, folder, file=names[0])
        self._download = ModelDownload(*download_command(), command, self, crash_wait_s=0.01)
        self._download.state_changed.connect(self._on_state_changed)
        self._poll = QTimer(self)
        self._poll.timeout.connect(self._on_poll)

    def start(self) -> None:
        """Begin."""
        self._hub.__enter__()
        self._poll.start(POLL_MS)
        self._start()

    def _start(self) -> None:
        self._starts += 1
        if self._starts > MOST_STARTS:
            self._end()
        else:
            self._download.start()

    @Slot()
    def _on_poll(self) -> None:
        if time.monotonic() > self._until:
            self._end()
        elif self._action != "none" and self._hub.sent_bytes >= self._act_at and self._child_ids():
            action, self._action = self._action, "none"
            self._act(action)

    def _child_ids(self) -> list[int]:
        children = [child for child in self._download.findChildren(ChildProcess) if child.is_running]
        return [child._process.processId() for child in children if child._process.processId()]

    def _act(self, action: str) -> None:
        if action == "cancel":
            self._download.cancel()
            return
        if action == "kill":
            with contextlib.suppress(ProcessLookupError):  # it has just ended by itself
                os.kill(self._child_ids()[0], signal.SIGKILL)
        else:
            self._download.pause()
        self._download.wait_ended(5_000)
        parts = {path: part_of(path) for path in self._paths if part_of(path).exists()}
        names = {path: path.relative_to(self._paths[0].parent).as_posix() for path in parts}
        self._kept = {names[path]: part.stat().st_size for path, part in parts.items()}
        self._asked_before = len(self._hub.ranges)
        if action == "pause":
            self._download.resume()

    @Slot(object)
    def _on_state_changed(self, state: DownloadState) -> None:
        published = zip(self._paths, self._published, strict=True)
        self._figures.bad_files += any(path.exists() and path.read_bytes() not in known for path, known in published)
        if state.kind == "failed":
            self._on_failed(state)
        elif state.kind == "cancelled":
            QTimer.singleShot(0, self, self._start)
        elif state.kind == "done":
            QTimer.singleShot(0, self, self._end)

    def _on_failed(self, state: DownloadState) -> None:
        error = state.error
        if error is None or not (error.title and error.detail and error.remedy) or error.reason == "bug":
            self._figures.wordless += 1
        cause = error.reason if error else "nothing"
        self._figures.failures_told = dict(Counter(self._figures.failures_told) + Counter([cause]))
        self._was_begun_anew |= cause in BEGUN_ANEW
        again = self._download.cancel if cause == NEEDS_A_NEW_START else self._start
        QTimer.singleShot(0, self, again)

    @Slot()
    def _end(self) -> None:
        self._poll.stop()
        self._download.state_changed.disconnect(self._on_state_changed)
        self._download.pause()
        self._download.wait_ended(5_000)
        self._figures.runs += 1
        self._figures.lost_bytes += self._lost_bytes()
        if self._is_right():
            self._figures.verified += 1
        else:
            left = sorted(found.name for found in self._paths[0].parent.glob("*"))
            self._figures.unfinished[self._number] = f"{self._download.state.kind}: {', '.join(left)}"
        self._hub.__exit__()
        shutil.rmtree(self._folder)
        self._ended(self)

    def _lost_bytes(self) -> int:
        """Return how many bytes that were on the disk were asked for again after the kill or the pause."""
        first: dict[str, int] = {}
        for name, offset in self._hub.ranges[self._asked_before :]:
            first.setdefault(name, offset)
        lost = sum(max(kept - first.get(name, kept), 0) for name, kept in self._kept.items())
        return 0 if self._was_begun_anew else lost

    def _is_right(self) -> bool:
        folder = self._paths[0].parent
        left = {found for found in folder.iterdir() if ".bad-" not in found.name} if folder.exists() else set()
        if left != set(self._paths) or self._download.state.kind != "done":
            return False
        return all(path.read_bytes() in known for path, known in zip(self._paths, self._published, strict=True))


def run_all(runs: int, seed: int, at_once: int) -> Figures:
    """Do so many runs, a few at a time, on the one event loop of the process."""
    figures, loop = Figures(), QEventLoop()
    waiting, active = list(range(runs)), set[Run]()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="magistral-downloads-") as folder:

        def begin() -> None:
            while waiting and len(active) < at_once:
                number = waiting.pop(0)
                place = Path(folder) / str(number)
                place.mkdir()
                run = Run(number, seed, place, figures, end)
                active.add(run)
                run.start()

        def end(run: Run) -> None:
            active.discard(run)
            run.deleteLater()
            QTimer.singleShot(0, loop.quit if not waiting and not active else begin)

        QTimer.singleShot(0, begin)
        loop.exec()
    figures.seconds = round(time.monotonic() - started, 1)
    return figures


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=2)
    options = parser.parse_args()
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # not the developer's own
    application = QCoreApplication([])
    figures = run_all(options.runs, options.seed, options.at_once)
    del application
    shown = asdict(figures)
    print(json.dumps(shown) if options.json else "\n".join(f"{name:14} {figure}" for name, figure in shown.items()))
    return 0 if figures.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
