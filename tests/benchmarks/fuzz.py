"""Whether Markdown, its maths, tidying and colours take everything, in time, and the same in pieces as at once.

    python3 packaging/dev.py bench fuzz [--documents 100000] [--seed 1] [--json]

`failures`: documents that raised an exception, made HTML of another kind than ours, or grew to another page than the
one they make at once. `slow`: documents that took more than 50 ms of processor time per 10 KB, the shorter ones more
than 50 ms.

The processor time is the least of three tries where the first is over the limit: other programs disturb it.
"""

import argparse
import gc
import json
import sys
import time
from dataclasses import asdict, dataclass, field

from magistral_desktop.gui.transcript.markdown import Markdown
from tests.benchmarks._fuzz_documents import LANGUAGES, Documents
from tests.unit.grown_page import Node, read, streamed

_LIMIT_MS = 50.0
_UNIT_BYTES = 10_000
_TAGS = {
    "top",
    "p",
    "br",
    "hr",
    "div",
    "span",
    "pre",
    "code",
    "button",
    "ul",
    "ol",
    "li",
    "input",
    "blockquote",
    "a",
    "em",
}
_TAGS |= {"strong", "s", "sup", "table", "thead", "tbody", "tr", "th", "td", "h1", "h2", "h3", "h4", "h5", "h6"}


@dataclass
class FuzzFigures:
    """What `measure` found; `examples` are documents that failed or were slow, by what was wrong."""

    documents: int = 0
    failures: int = 0
    slow: int = 0
    slowest_ms_per_10_kb: float = 0.0
    characters: int = 0
    examples: dict[str, list[str]] = field(default_factory=dict)

    def note(self, what: str, source: str) -> None:
        """Keep a document; a few of each kind."""
        kept = self.examples.setdefault(what, [])
        if len(kept) < 5:
            kept.append(source)


def measure(documents: int, seed: int) -> FuzzFigures:
    """Render so many documents in every way."""
    answer, reasoning = Markdown(line_breaks=False), Markdown(line_breaks=True)
    plain = Markdown(line_breaks=False, typeset=False)
    for language in LANGUAGES:
        answer.to_html(f"```{language}\nx\n```")  # importing a lexer takes its time, once
    gc.freeze()  # as the app does after its start
    figures = FuzzFigures()
    supply = Documents(seed)
    for number in range(documents):
        source, pieces = supply.next()
        markdown = answer if number % 2 else reasoning
        figures.documents += 1
        figures.characters += len(source)
        try:
            wrong = _difference(source, pieces, markdown, figures)
            plain.to_html(source)
        except Exception as error:  # any is what this program looks for
            wrong = f"{type(error).__name__}: {error}"[:100]
        if wrong:
            figures.failures += 1
            figures.note(wrong, source)
    return figures


def _difference(source: str, pieces: list[str], markdown: Markdown, figures: FuzzFigures) -> str:
    """Return what is wrong with the pages of a document, "" if nothing is."""
    started = time.process_time()
    html = markdown.to_html(source.replace("\r", ""))
    ms = 1000 * (time.process_time() - started) / _units(source)
    if ms > _LIMIT_MS:
        ms = min(ms, _ms_per_unit(source, markdown), _ms_per_unit(source, markdown))
    figures.slowest_ms_per_10_kb = max(figures.slowest_ms_per_10_kb, round(ms, 1))
    if ms > _LIMIT_MS:
        figures.slow += 1
        figures.note("slow", f"{ms:.0f} ms: {source[:200]}")
    page = read(html)
    if foreign := _foreign_tags(page):
        return f"foreign: {' '.join(sorted(foreign))}"
    return "" if streamed(pieces, markdown) == page.write() else "another page in pieces than at once"


def _units(source: str) -> float:
    return max(1.0, len(source.encode()) / _UNIT_BYTES)


def _ms_per_unit(source: str, markdown: Markdown) -> float:
    started = time.process_time()
    markdown.to_html(source)
    return 1000 * (time.process_time() - started) / _units(source)


def _foreign_tags(node: Node) -> set[str]:
    found = {node.tag} - _TAGS
    return found.union(*(_foreign_tags(child) for child in node.elements()))


def main() -> int:
    """Print the figures; fail if anything did."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = measure(options.documents, options.seed)
    if options.json:
        print(json.dumps(asdict(figures)))
    else:
        for name, figure in asdict(figures).items():
            print(f"{name:24} {figure}" if name != "examples" else "")
        for what, sources in figures.examples.items():
            print(what, *map(ascii, sources), sep="\n    ")
    return 1 if figures.failures else 0


if __name__ == "__main__":
    sys.exit(main())
