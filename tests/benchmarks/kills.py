"""Kills by a seeded dice while chats are written, edited, moved, exported, backed up and mended: is all there after?

    python3 packaging/dev.py bench kills [--json] [--kills N] [--seed N]

Each kill is a SIGKILL to a real process (`tests/process/killing.py`): a window at work, which is killed three times on
the same chats, or its engine alone before that; or a process that exports, imports, backs up, restores, migrates or
recovers again and again. A power cut is another thing: it needs a disk that forgets, which is not tried here.

- `opened`: runs whose store opened afterwards. It must, every time;
- `lost`: runs after which something that had been acknowledged was gone, or was not as it must be. There must be none;
- `acknowledged`: how many acknowledgements were checked: replies saved, chats renamed, files that were whole.

The exit code is 1 unless every store opened and nothing was lost.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.process.killing import KINDS, kill_once

_WEIGHTS = {"window": 5, "engine": 2}
"""A run of a window has three kills, one of an engine six."""


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    dice = random.Random(options.seed)
    weights = [_WEIGHTS.get(kind, 3) for kind in KINDS]
    kills: Counter[str] = Counter()
    runs = opened = acknowledged = 0
    losses: dict[str, list[str]] = {}
    started = time.monotonic()
    while kills.total() < options.kills:
        kind = dice.choices(KINDS, weights)[0]
        seed = options.seed * 100_000 + runs
        runs += 1
        with tempfile.TemporaryDirectory(prefix="magistral-kills-") as folder:
            outcome = kill_once(kind, Path(folder) / "profile", seed)
        kills[kind] += outcome.kills
        opened += outcome.is_open
        acknowledged += outcome.acknowledged
        if outcome.losses:
            losses[f"{kind} {seed}"] = outcome.losses[:5]
    shown = {
        "kills": kills.total(),
        "runs": runs,
        "opened": opened,
        "lost": len(losses),
        "acknowledged": acknowledged,
        "kinds": dict(kills),
        "losses": losses,
        "seconds": round(time.monotonic() - started, 1),
    }
    print(json.dumps(shown) if options.json else "\n".join(f"{name:14} {figure}" for name, figure in shown.items()))
    return 0 if opened == runs and not losses else 1


if __name__ == "__main__":
    sys.exit(main())
