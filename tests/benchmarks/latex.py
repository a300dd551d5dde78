"""How many of the formulas in `tests/data/formulas.json` the app's page draws.

    python3 packaging/dev.py bench latex [--json]

Each formula is put into an answer as a model writes it, goes through the app's Markdown and its mending of TeX, and is
drawn by KaTeX in the app's own page. `core` are those that models write every day, `all` has rare and wrong TeX too.
`*_failures` were shown as source; `unexpected` lists those whose outcome differs from the one written beside them:
drawn or not, or drawn without a part that must be there.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # run as a file, it finds `tests`

from tests.gui.formulas import LOOK_AT_ALL, Formula, Outcome, as_markdown, load_formulas, outcomes, unexpected

LIMIT_MS = 120_000


def main() -> int:
    """Print the figures; the exit code says whether all outcomes were the expected ones."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    formulas = load_formulas()
    seen = drawn_by_the_page(formulas)
    core = [outcome for formula, outcome in zip(formulas, seen, strict=True) if formula.core]
    wrong = unexpected(formulas, seen)
    figures = {
        "core_total": len(core),
        "core_failures": failures(core),
        "all_total": len(seen),
        "all_failures": failures(seen),
    }
    if options.json:
        print(json.dumps({**figures, "unexpected": wrong}, ensure_ascii=False))
    else:
        print("\n".join([*(f"{name:14} {figure}" for name, figure in figures.items()), *wrong]))
    return 1 if wrong else 0


def failures(seen: Sequence[Outcome]) -> int:
    """Return how many were shown as source."""
    return sum(not outcome.drawn for outcome in seen)


def drawn_by_the_page(formulas: Sequence[Formula]) -> list[Outcome]:
    """Show the formulas in the app's transcript and return what became of each."""
    from magistral_desktop.chat.messages import Message
    from magistral_desktop.gui.application import make_application
    from magistral_desktop.gui.transcript.environment import register_scheme

    qt = make_application()
    register_scheme()
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer

    from magistral_desktop.gui.transcript.page import WORLD
    from magistral_desktop.gui.transcript.web import WebTranscript

    seen: list[Outcome] = []
    transcript = WebTranscript(qt.clipboard(), "light")

    def look(_: int) -> None:
        transcript.browser.page().runJavaScript(LOOK_AT_ALL, WORLD, take)

    def take(found: str) -> None:
        seen.extend(outcomes(found))
        qt.quit()

    transcript.painted.connect(look)
    transcript.show()
    transcript.show_conversation([Message(1, 1, "assistant", as_markdown(formulas), 0.0)])
    QTimer.singleShot(LIMIT_MS, qt.quit)
    qt.exec()
    transcript.deleteLater()  # before the application that it stands on
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if not seen:
        sys.exit(f"the page drew nothing within {LIMIT_MS // 1000} s")
    return seen


if __name__ == "__main__":
    sys.exit(main())
