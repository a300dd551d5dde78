"""Rules in the place of markdown-it's own: the same tokens, in a time that grows with the text only."""

import json
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from magistral_desktop.gui.transcript import beginnings, links, paragraphs, quotes, tables
from magistral_desktop.gui.transcript.markdown import Markdown
from tests.benchmarks._fuzz_documents import Documents
from tests.unit.grown_page import at_once, streamed

SPEC = Path(__file__).parents[1] / "data" / "commonmark-0.31.2.json"
EXAMPLES = [example["markdown"] for example in json.loads(SPEC.read_text(encoding="utf-8"))["examples"]]
STARTS = [
    ">", "> ", ">\t", ">  ", "- ", "1. ", "10) ", "  ", "    ", "\t", " ", "a", "b", "", "---", "```", "===", "# h",
    "$$", "| a |", "|-|", "* ", "-\t", "- [ ] ", "~~~", "      ", "_ _ _", "=", "#",
]  # fmt: skip
MARKS = [
    "[a](", "[", "](", "(", ")", "\\", "\\)", "\\ ", " ", "b", "<", "x>", "!", "*", "_", "**", "`", "~~", "&amp;", "&",
    "a-b", "www.", "\n", "<http://a>", '"t"', "\x7f", "^", "{", "@", "é", "=", "#",
]  # fmt: skip

CELLS = ["a", "", " ", "`b`", "\\|", "c\\|d", "\\\\|", "*e*", "\\", "-", "\t"]


def library() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": 60, "tasklists": True})
    markdown.enable(["table", "strikethrough"])
    return markdown.disable(["html_block", "html_inline", "reference"])


def with_our_rules() -> MarkdownIt:
    markdown = library()
    quotes.install(markdown)
    paragraphs.install(markdown)
    links.use_link_destinations(markdown)
    beginnings.install(markdown, quotes.BLOCK_CHARACTERS, {})
    return markdown


def with_our_tables() -> MarkdownIt:
    markdown = library()
    tables.install(markdown)
    return markdown


THEIRS = library()
OURS = with_our_rules()
OUR_TABLES = with_our_tables()


def blocks(dice: random.Random) -> str:
    """Return lines that open, go on with, and end blocks of every kind, some inside of others."""
    return "\n".join(
        "".join(dice.choice(STARTS) for _ in range(dice.randint(0, 5))) for _ in range(dice.randint(1, 20))
    )


def marks(dice: random.Random) -> str:
    return "".join(dice.choice(MARKS) for _ in range(dice.randint(1, 30)))


def table(dice: random.Random) -> str:
    """Return a table in which no cell is missing, in a quote or not, and what may end it."""
    columns = dice.randint(1, 4)
    rows = [
        "|" + "".join(f" {dice.choice(CELLS)} |" for _ in range(columns + dice.randint(0, 1) * (row > 0)))
        for row in range(dice.randint(1, 6))
    ]
    delimiters = "|" + "".join(dice.choice(("-|", ":-|", "-:|", ":-: |")) for _ in range(columns))
    inset = dice.choice(("", "> ", "- ", "  "))
    end = dice.choice(("", "\n", "# heading", "> quote", "    code", "- item", "---"))
    return inset + f"\n{inset}".join([rows[0], delimiters, *rows[1:], end])


def test_the_examples_of_the_specification_have_the_same_tokens() -> None:
    assert [OURS.parse(example) for example in EXAMPLES] == [THEIRS.parse(example) for example in EXAMPLES]


@pytest.mark.parametrize("write", [blocks, marks])
def test_what_nobody_would_write_has_the_same_tokens(write: Callable[[random.Random], str]) -> None:
    for seed in range(600):
        source = write(random.Random(seed))
        assert OURS.parse(source) == THEIRS.parse(source), f"seed {seed}"


def test_a_table_without_missing_cells_has_the_same_tokens() -> None:
    for seed in range(300):
        source = table(random.Random(seed))
        assert OUR_TABLES.parse(source) == THEIRS.parse(source), f"seed {seed}"


def test_missing_cells_are_one() -> None:
    html = Markdown(line_breaks=False).to_html("|a|b|c|\n|-|-|-|\n|d|e|\n|f|\n")
    assert html.count("<td") == 5
    assert '<tr>\n<td dir="ltr">f</td>\n<td colspan="2"></td>\n</tr>' in html


def test_a_wide_table_of_short_rows_is_the_same_in_pieces_as_at_once() -> None:
    markdown = Markdown(line_breaks=False)
    source = "|" + "a|" * 90 + "\n|" + "-|" * 90 + "\n" + "b\n" * 1_000
    half = len(source) // 2
    assert streamed([source[:half], source[half:]], markdown) == at_once(source, markdown)


def test_documents_of_the_fuzzer_have_the_same_tokens() -> None:
    supply = Documents(seed=1)
    sources = [supply.next()[0] for _ in range(150)]
    assert [OURS.parse(source) for source in sources] == [THEIRS.parse(source) for source in sources]


@pytest.mark.parametrize(
    "source",
    [
        ">\t\tcode\nno part of it\n",
        "> # heading\nno part of it\n",
        "> ```\nno part of it\n",
        "> | a |\n> | - |\nno part of it\n",
        "> >     code\n> no part of it\n",
        ">>>> # heading\nno part of it\n",
        "> - # heading\nno part of it\n",
        "> lazy\nline\n",
        "> quote\n\n",
        "- > # heading\n  no part of it\n",
    ],
)
def test_twice_the_quotes_take_twice_the_time(source: str) -> None:
    few, many = source * 50, source * 400
    assert least_seconds(many) < 3 * 8 * least_seconds(few)  # 64 times as long if it grew with the square


def test_lines_that_may_go_on_in_many_quotes_are_looked_at_once() -> None:
    lines = "a\n" * 2_000
    assert least_seconds(">" * 50 + "a\n" + lines) < 6 * least_seconds(">a\n" + lines)


def test_a_formula_that_ends_in_a_text_is_looked_for_once() -> None:
    lines = "\\[\na\n" * 1_000
    assert least_seconds(lines + "\\](x)") < 3 * least_seconds(lines)


def test_links_that_never_close_are_given_up_soon() -> None:
    assert least_seconds("[a](" * 2_000) < 8 * least_seconds("[a](b)" * 2_000)


def least_seconds(source: str) -> float:
    """Return the processor time that a text takes, as little as others leave."""
    markdown = Markdown(line_breaks=False)
    tries: list[float] = []
    for _ in range(3):
        started = time.process_time()
        markdown.to_html(source)
        tries.append(time.process_time() - started)
    return min(tries)
