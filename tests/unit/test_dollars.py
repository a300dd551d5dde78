"""Which dollars are money and which are maths."""

import html
import re

import pytest

from magistral_desktop.gui.transcript.markdown import Markdown


def formulas(source: str) -> list[str]:
    return [
        html.unescape(tex) for tex in re.findall(r'data-tex="([^"]*)"', Markdown(line_breaks=False).to_html(source))
    ]


@pytest.mark.parametrize(
    "source",
    [
        "It costs $5.",
        "It costs $5 or $10.",
        "Between $5 and $10, or US$3.",
        "$5-$10 a piece, $1,000 in all, $.50 off.",
        "**$5** and **$10**",
        "either $5 or 10$",
        "$20 million in 2020 and $30 million in 2021",
        "a $10/$20 split",
        "$AAPL/$MSFT and $HOME/$PATH",
        "The price is $10, not `$x$`.",
        "`$x$` and ``a `$y$` b``",
        "```\n$x$ and \\(y\\)\n```",
        "    $x$ in code\n",
        r"An escaped \$5 and \$6.",
        "$ 5 and 6 $",
        "| a | b |\n|---|---|\n| $5 | $6 |",
        "1. $5\n2. $6",
        "5$, 6$",
        "from $5 to\n$10",
        "$5 (five dollars) and ($6)",
        "I have $5. You have $7. They have $9.",
        "echo $1 $2",
    ],
)
def test_money_and_code_are_no_maths(source: str) -> None:
    assert formulas(source) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("$x$", ["x"]),
        ("$5$ apples", ["5"]),
        ("the $n$th", ["n"]),
        ("$x$, $y$.", ["x", "y"]),
        ("($x$)", ["x"]),
        ("**$x$**", ["x"]),
        ("$2 + 2 = 4$", ["2 + 2 = 4"]),
        ("$10 \\text{ cm}$", ["10 \\text{ cm}"]),
        ("$3 mod 7$", ["3 mod 7"]),
        ("costs $5, so $x = 5$", ["x = 5"]),
        ("It costs $5 and $x$ is 7", ["x"]),
        (r"$\$5 + \$6$", [r"\$5 + \$6"]),
        ("$$x$$", ["x"]),
        ("$$\nx\n$$", ["x"]),
        ("$a$`code`$b$", ["a", "b"]),
        ("| a |\n|---|\n| $x$ |", ["x"]),
        (r"$\text{``quoted''}$", [r"\text{``quoted''}"]),
        (r"money $5, then \(x\)", ["x"]),
    ],
)
def test_maths_between_dollars_is_found(source: str, expected: list[str]) -> None:
    assert formulas(source) == expected
