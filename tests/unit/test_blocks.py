"""However a text is cut into pieces, what settles adds up to the same HTML."""

import random

import pytest

from magistral_desktop.gui.transcript.blocks import Blocks
from magistral_desktop.gui.transcript.markdown import Markdown

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


def streamed(source: str, markdown: Markdown, dice: random.Random) -> str:
    blocks = Blocks(markdown)
    settled: list[str] = []
    while source:
        length = dice.choice(SLICES)
        settled += blocks.feed(source[:length]).settled
        source = source[length:]
    return "".join(settled + blocks.finish().settled)


@pytest.mark.parametrize("line_breaks", [False, True])
@pytest.mark.parametrize("first_seed", range(0, 300, 30))
def test_streamed_is_the_same_as_at_once(line_breaks: bool, first_seed: int) -> None:
    markdown = Markdown(line_breaks=line_breaks)
    for seed in range(first_seed, first_seed + 30):
        dice = random.Random(seed)
        source = document(dice)
        assert streamed(source, markdown, dice) == markdown.to_html(source.replace("\r", "")), f"seed {seed}"


def test_a_block_settles_when_the_next_has_a_whole_line() -> None:
    blocks = Blocks(Markdown(line_breaks=False))
    assert blocks.feed("one\n\ntwo").settled == []
    rendered = blocks.feed("\n")
    assert rendered.settled == ['<p dir="ltr">one</p>\n']
    assert rendered.open == '<p dir="ltr">two</p>\n'


def test_a_number_may_yet_become_an_item_of_the_list_above() -> None:
    blocks = Blocks(Markdown(line_breaks=False))
    blocks.feed("1. one\n2")
    assert blocks.finish(". two\n").settled == [
        '<ol dir="ltr">\n<li dir="ltr">one</li>\n<li dir="ltr">two</li>\n</ol>\n'
    ]


def test_only_what_is_open_is_parsed_again() -> None:
    blocks = Blocks(Markdown(line_breaks=False))
    blocks.feed("paragraph\n\n" * 50)
    assert len(blocks._open_source) < 30
