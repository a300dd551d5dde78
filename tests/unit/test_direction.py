"""Right-to-left text runs right to left, with maths and code left as they are."""

import re

import pytest

from magistral_desktop.gui.transcript.markdown import Markdown


def opened(source: str) -> list[str]:
    """The tags with their directions, such as "p rtl"."""
    html = Markdown(line_breaks=False).to_html(source)
    return [f"{tag} {direction}".strip() for tag, direction in re.findall(r'<(\w+)[^>]*? dir="(\w+)"', html)]


@pytest.mark.parametrize(
    ("source", "directions"),
    [
        ("Hello.", ["p ltr"]),
        ("مرحبا بالعالم", ["p rtl"]),
        ("سلام دنیا", ["p rtl"]),
        ("שלום", ["p rtl"]),
        ("你好", ["p ltr"]),
        ("NASA هي وكالة الفضاء الأمريكية", ["p rtl"]),
        ("The word سلام means peace in English.", ["p ltr"]),
        ("الحل هو $x = \\text{abcdefghijklmnop}$", ["p rtl"]),
        ("استخدم `print_this_long_name_here()` هنا", ["p rtl"]),
        ("# عنوان", ["h1 rtl"]),
        ("- واحد\n- اثنان", ["ul rtl", "li rtl", "p rtl", "li rtl", "p rtl"]),
        ("1. $x$\n2. اثنان", ["li rtl", "p rtl"]),
        ("> اقتباس", ["blockquote rtl", "p rtl"]),
        ("| أ | b |\n|---|---|\n| ج | د |", ["div rtl", "th rtl", "th ltr", "td rtl", "td rtl"]),
        ("- واحد\n  - two", ["ul rtl", "li rtl", "p rtl", "ul ltr", "li ltr", "p ltr"]),
        ("$x$", []),
        ("```\nسلام\n```", ["div ltr"]),
    ],
)
def test_each_block_runs_as_most_of_its_text_does(source: str, directions: list[str]) -> None:
    assert opened(source) == directions
