"""However a text is cut into pieces, what settles adds up to the same HTML."""

import random
from collections.abc import Callable

import pytest

from magistral_desktop.gui.transcript.blocks import Blocks
from magistral_desktop.gui.transcript.markdown import Markdown
from tests.unit.grown_page import at_once, streamed

PIECES = [
    "para one $x$ two", "- a", "- b\n\n- c", "- a\n\n  cont $y$", "1. x\n   ```py\n   code\n\n   more\n   ```\n2. y",
    "```python\nx=1\n\n\ny=2\n```", "```\nunclosed", "| a | b |\n|---|---:|\n| $x$ | 2 |",
    "Title\n=====", "Title2\n---", "> q1\n>\n> q2", "> lazy\ncont", "\\[\nx\n\ny\n\\]", "$$\nx=1\n$$", "$$x$$",
    "\\begin{align*}\na&=b\\\\\n\nc&=d\n\\end{align*}", "\\[ unclosed", "$$ unclosed", "a \\( b", "a $ b",
    "cost $5 and $6", "* * *", "---", "    indented code\n\n    more", "[ref]: http://x.y\n", "see [ref]", "# H\ntext",
    "text\n# H", "<div>\nraw\n\n</div>", "**bo\nld** *it*", "- [ ] t", "\\[a\\] trailing \\[b\\]", "1) a\n2) b",
    "- a\n  - b\n    - c\n\n      d", "***", "&amp; &lt;", "``` \nfoo\n```", "~~~\nx\n~~~", "- ```\n  a\n\n  b\n  ```",
    "text\n| a |\n|---|\n| b |", "line\r\nline", "- $$\n  x\n  $$\n- y", "> \\[\n> x\n> \\]",
    "\\begin{array}{c}\n\\begin{array}{c}1\\end{array}\n\\end{array}",
]  # fmt: skip
SEPARATORS = ["\n", "\n\n", "\n\n", "\n\n\n"]
SLICES = [1, 1, 2, 3, 5, 9, 20]


def document(dice: random.Random) -> str:
    return "".join(dice.choice(PIECES) + dice.choice(SEPARATORS) for _ in range(dice.randint(2, 9)))


LINES = [
    "- a", "- b", "  c", "  - d", "    - e", "1. f", "2. g", "   h", "", "", "> i", "> - j", ">", "   - k",
    "| a | b |", "|---|:-:|", "| c | d |", "  | a | b |", "  |---|---|", "  | x | y |", "\\[", "\\]", "$$", "```",
    "  ```", "# h", "***", "    code", "      code", "- [ ] t", "-", "- - k", "* m", "1) n", "10. o", "   1. p",
    "     - q", "\tt", "-\tu", "text", "- | a |", "  |---|", "> > r", "---", "===", "- \\[ s", "  \\begin{align}",
    "  \\end{align}", "- # H", "- ***", "~~~", "   > l", "  | z |", "|-|", "|", "see https://a.b", "[^1]: n",
]  # fmt: skip


def lines(dice: random.Random) -> str:
    """Return a text in which anything may be inside of, end or change anything."""
    return "\n".join(dice.choice(LINES) for _ in range(dice.randint(2, 14))) + dice.choice(["", "\n"])


def cut(source: str, dice: random.Random) -> list[str]:
    pieces: list[str] = []
    while source:
        length = dice.choice(SLICES)
        pieces.append(source[:length])
        source = source[length:]
    return pieces


@pytest.mark.parametrize("line_breaks", [False, True])
@pytest.mark.parametrize("write", [document, lines])
@pytest.mark.parametrize("first_seed", range(0, 300, 30))
def test_streamed_is_the_same_as_at_once(
    line_breaks: bool, write: Callable[[random.Random], str], first_seed: int
) -> None:
    markdown = Markdown(line_breaks=line_breaks)
    for seed in range(first_seed, first_seed + 30):
        dice = random.Random(seed)
        source = write(dice)
        assert streamed(cut(source, dice), markdown) == at_once(source, markdown), f"seed {seed}"


@pytest.mark.parametrize(
    "source",
    [
        "para\n| a |\n|-x",
        "- a\n\n---",
        "- \\[ x\nlazy",
        "- x\n- a | b\n--|--",
        "3. a\n4. b\n5. c",
        "| a | b |\n|:-:|--:|\n" + "| 1 |\n" * 5,
        "- | a |\n  |---|\n  | b |\n  | c |\n   1. d",
    ],
)
def test_what_was_once_cut_wrongly_is_cut_rightly(source: str) -> None:
    markdown = Markdown(line_breaks=False)
    assert streamed(list(source), markdown) == at_once(source, markdown)
    assert streamed(source.splitlines(keepends=True), markdown) == at_once(source, markdown)


def test_maths_that_is_too_long_to_be_maths_is_text_while_it_streams_too() -> None:
    markdown = Markdown(line_breaks=False)
    source = "\\[ x\n" + "a line of text\n" * 800 + "\\]\n"
    pieces = [source[at : at + 300] for at in range(0, len(source), 300)]
    assert streamed(pieces, markdown) == at_once(source, markdown)


def test_a_block_settles_when_the_next_has_a_whole_line() -> None:
    blocks = Blocks(Markdown(line_breaks=False))
    assert blocks.feed("one\n\ntwo").settled == []
    rendered = blocks.feed("\n")
    assert rendered.settled == ['<p dir="ltr">one</p>\n']
    assert rendered.open == ['<p dir="ltr">two</p>\n']


def test_a_number_may_yet_become_an_item_of_the_list_above() -> None:
    markdown = Markdown(line_breaks=False)
    assert streamed(["1. one\n2", ". two\n"], markdown) == at_once("1. one\n2. two\n", markdown)


def test_an_item_settles_when_the_next_has_a_whole_line() -> None:
    blocks = Blocks(Markdown(line_breaks=False))
    assert blocks.feed("- one\n- two").settled == []
    rendered = blocks.feed("\n")
    assert rendered.settled == [
        ("enter", '<ul dir="ltr"></ul>\n'),
        '<li dir="ltr">\n<p dir="ltr">one</p>\n</li>\n',
    ]
    assert rendered.open == ["", '<li dir="ltr">\n<p dir="ltr">two</p>\n</li>\n']


def test_a_row_settles_when_the_next_is_whole() -> None:
    blocks = Blocks(Markdown(line_breaks=False))
    blocks.feed("| a |\n|--:|\n| 1 |\n")
    rendered = blocks.feed("| 2 |\n| 3")
    assert rendered.settled[1:] == ['<tr>\n<td class="right">1</td>\n</tr>\n']
    assert rendered.open[-1].count("<tr>") == 2


def test_a_blank_line_far_below_makes_a_list_loose_without_writing_it_anew() -> None:
    blocks = Blocks(Markdown(line_breaks=False))
    blocks.feed("- one\n- two\n- three\n")
    assert blocks.feed("\n- four\n").settled[0] == ("loosen", 1)


def test_what_follows_a_list_leaves_it() -> None:
    blocks = Blocks(Markdown(line_breaks=False))
    blocks.feed("- one\n- two\n")
    assert blocks.feed("\nend\n").settled[-1] == ("leave",)


@pytest.mark.parametrize(
    "source",
    [
        "paragraph\n\n",
        "- item\n",
        "- item\n\n  more\n\n",
        "> quoted\n>\n",
        "| a | b |\n| --- | --- |\n",
        "> - item\n",
        "   - inner\n",
    ],
)
def test_only_what_is_open_is_parsed_again(source: str) -> None:
    blocks = Blocks(Markdown(line_breaks=False))
    blocks.feed(source * 50)
    assert len(blocks._open_source) <= 2 * len(source) + source.index("\n")
