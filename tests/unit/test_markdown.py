"""Markdown with maths becomes HTML that holds nothing else."""

import re

import pytest

from magistral_desktop.gui.transcript.markdown import Markdown

ANSWER = Markdown(line_breaks=False)
REASONING = Markdown(line_breaks=True)


def inline(tex: str) -> str:
    return f'<span class="maths" data-tex="{tex}" data-display="0"></span>'


def display(tex: str) -> str:
    return f'<span class="maths" data-tex="{tex}" data-display="1"></span>'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"so $x$ is", f"so {inline('x')} is"),
        (r"so \(x\) is", f"so {inline('x')} is"),
        (r"so \[x\] is", f"so {display('x')} is"),
        (r"so $$x$$ is", f"so {display('x')} is"),
        (r"a $p$-group", f"a {inline('p')}-group"),
        (r"\(a\\\) b", f"{inline('a' + chr(92) * 2)} b"),
        (r"is \boxed{43}.", "is " + inline(r"\boxed{43}") + "."),
        (r"so **\boxed{\{a\}^{2}}**", "so <strong>" + inline(r"\boxed{\{a\}^{2}}") + "</strong>"),
        (r"\ce{H2O} and *x*", inline(r"\ce{H2O}") + " and <em>x</em>"),
    ],
)
def test_delimiters_make_maths(source: str, expected: str) -> None:
    assert ANSWER.to_html(source) == f'<p dir="ltr">{expected}</p>\n'


@pytest.mark.parametrize(
    "source",
    [
        "it costs $5 and $10 in all",
        "US$5 and A$6",
        "a $ b $ c",
        r"a \$x\$ b",
        "`$x$`",
        "    $x$",
        "```\n$x$\n```",
        r"an open \( stays",
        "an open $$ stays",
        r"an open \boxed{4 stays",
        r"`\boxed{4}` and \boxed{`4`}",
        r"\boxedup{4} and \centre{4} and \boxed 4",
        r"\boxed" + "{" * 11 + "}" * 11,
    ],
)
def test_money_code_and_what_is_never_closed_are_no_maths(source: str) -> None:
    assert "maths" not in ANSWER.to_html(source)


@pytest.mark.parametrize(
    "source",
    [
        "\\[\nx\n\\]",
        "$$\nx\n$$",
        "$$x$$",
        "text\n\\[\nx\n\\]\ntext",
        "\\[\nx\n\ny\n\\]",
        "- item\n  $$x$$",
    ],
)
def test_a_block_of_maths_stands_by_itself(source: str) -> None:
    assert '<p class="display"><span class="maths"' in ANSWER.to_html(source)


def test_an_environment_needs_no_delimiters_and_may_be_nested() -> None:
    source = "\\begin{array}{c}\n\\begin{array}{c} 1 \\end{array}\n\\\\ 2\n\\end{array}"
    html = ANSWER.to_html(source)
    assert html.count("<span") == 1
    assert "2\n\\end{array}" in html


def test_maths_that_is_still_open_is_pending_while_it_streams() -> None:
    tokens = ANSWER.parse(r"so \(x^2", streaming=True)
    assert ANSWER.html(tokens, streaming=True) == '<p dir="ltr">so <span class="pending">x^2</span></p>\n'


def test_a_box_that_is_still_open_is_pending_while_it_streams() -> None:
    tokens = ANSWER.parse(r"so \boxed{\frac{1}{2}", streaming=True)
    assert '<span class="pending">\\boxed{\\frac{1}{2}</span>' in ANSWER.html(tokens, streaming=True)


def test_an_open_dollar_is_text_while_it_streams() -> None:
    tokens = ANSWER.parse("so $x^2", streaming=True)
    assert "pending" not in ANSWER.html(tokens, streaming=True)


def test_maths_that_needs_tidying_keeps_what_was_written() -> None:
    html = ANSWER.to_html(r"\(\mbox{a}\)")
    assert r'data-tex="\mbox{a}"' in html
    assert r'data-katex="\text{a}"' in html


@pytest.mark.parametrize(
    "source",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "a <b onmouseover=alert(1)>b</b>",
        "![x](http://example.com/x.png)",
        "[x](javascript:alert(1))",
        "[x](  JaVaScRiPt:alert(1))",
        "[x](data:text/html,x)",
        "[x](file:///etc/passwd)",
        "<javascript:alert(1)>",
        "[x](app://ui/page.html)",
        '$"><img src=x onerror=alert(1)>$',
        '```"><img src=x>\nx\n```',
        "```html\n<img src=x>\n```",
        "| <img src=x> |\n|---|\n| <svg onload=x> |",
        "[a]: mailto:x@y.z\n\n[a]",
    ],
)
def test_nothing_foreign_gets_through(source: str) -> None:
    html = ANSWER.to_html(source)
    assert not any(tag in html for tag in ("<script", "<img", "<b ", "<svg", "<a "))


def test_an_address_cannot_leave_its_attribute() -> None:
    assert 'href="https://a.b/%22onclick=%22x"' in ANSWER.to_html('[x](https://a.b/"onclick="x)')


def test_links_show_where_they_lead() -> None:
    html = ANSWER.to_html("[here](https://example.com/a)")
    assert '<a href="https://example.com/a" title="https://example.com/a">here</a>' in html


def linked(source: str) -> list[str]:
    """Return the words of the links."""
    return re.findall(r"<a [^>]*>(.*?)</a>", ANSWER.to_html(source))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("see https://example.com/a_b_c?d=e#f.", "https://example.com/a_b_c?d=e#f"),
        ("(www.example.com/a(b))", "www.example.com/a(b)"),
        ("**https://example.com**", "https://example.com"),
        ("https://example.com, and", "https://example.com"),
        ("https://example.com/&copy; and", "https://example.com/"),
        ("| a |\n|---|\n| http://example.com |", "http://example.com"),
        ("见https://example.com/路。然后", "https://example.com/路"),
        ('"HTTPS://EXAMPLE.COM"', "HTTPS://EXAMPLE.COM"),
        (r"\(x\) https://example.com\(y\)", "https://example.com"),
    ],
)
def test_a_bare_address_is_a_link(source: str, words: str) -> None:
    assert linked(source) == [words]


@pytest.mark.parametrize(
    "source",
    [
        "http://localhost",
        "https://",
        "xhttps://example.com",
        "a.www.example.com",
        "main.rs and README.md",
        "ftp://example.com",
        "www.a_b.c_d",
        "`https://example.com`",
        "$www.example.com$",
    ],
)
def test_what_only_resembles_an_address_is_text(source: str) -> None:
    assert linked(source) == []


def test_an_address_with_words_of_its_own_is_one_link() -> None:
    assert linked("[https://example.com](https://example.org)") == ["https://example.com"]


def test_a_www_address_leads_to_the_web() -> None:
    assert '<a href="http://www.example.com" ' in ANSWER.to_html("www.example.com")


def test_a_task_is_a_checkbox_that_only_shows() -> None:
    html = ANSWER.to_html("- [ ] a\n- [x] b\n- c")
    assert '<li class="task" dir="ltr">\n<input type="checkbox" aria-label="To do" disabled><p' in html
    assert '<input type="checkbox" aria-label="Done" disabled checked>' in html
    assert html.count("task") == 2


def test_a_loose_list_says_so() -> None:
    assert ANSWER.to_html("- a\n\n- b").startswith('<ul class="loose" dir="ltr">')
    assert ANSWER.to_html("- a\n\n  b\n- c").startswith('<ul class="loose" dir="ltr">')
    assert "loose" not in ANSWER.to_html("- a\n- b\n\nc")


def test_columns_are_aligned_as_they_say() -> None:
    html = ANSWER.to_html("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |")
    assert re.findall(r"<td([^>]*)>", html) == [
        ' class="left"',
        ' class="center"',
        ' class="right"',
        "",
    ]


def test_footnotes_are_raised_figures() -> None:
    html = ANSWER.to_html("so[^1] it is[^12]\n\n[^1]: one\n[^12]: two")
    assert 'so<sup class="footnote">1</sup> it is<sup class="footnote">12</sup>' in html
    assert '<p dir="ltr"><sup class="footnote">1</sup> one\n<br><sup class="footnote">12</sup> two</p>' in html
    html = REASONING.to_html("[^1]: one\n[^2]: two")
    assert '<sup class="footnote">1</sup> one<br />\n<sup class="footnote">2</sup> two' in html


@pytest.mark.parametrize("source", ["the class [^a-z]", "[^1](https://example.com)", "`[^1]`"])
def test_what_only_resembles_a_footnote_is_none(source: str) -> None:
    assert "footnote" not in ANSWER.to_html(source)


def test_code_has_its_language_and_two_buttons() -> None:
    html = ANSWER.to_html("```python title=x\npass\n```")
    assert '<div class="code-head"><span>python</span>' in html
    assert re.findall(r'data-act="([^"]+)"', html) == ["wrap-code", "copy-code"]


def test_single_newlines_are_kept_in_reasoning_only() -> None:
    assert "<br" in REASONING.to_html("one\ntwo")
    assert "<br" not in ANSWER.to_html("one\ntwo")


def test_code_of_a_known_language_is_coloured_and_of_an_unknown_one_is_not() -> None:
    assert 'class="hl-mi"' in ANSWER.to_html("```python\nx = 1\n```")
    assert "<code>x = 1\n</code>" in ANSWER.to_html("```no-such-language\nx = 1\n```")


def test_code_with_a_line_longer_than_people_write_has_no_colours() -> None:
    html = ANSWER.to_html(f"```make\nx = 1\n{'${' * 5_000}\n```")
    assert "hl-" not in html
    assert "${" * 5_000 in html


def test_code_keeps_its_blank_lines() -> None:
    assert "<code>\n\na\n</code>" in ANSWER.to_html("```\n\n\na\n```")


def test_a_text_document_gets_tex_source() -> None:
    html = Markdown(line_breaks=False, typeset=False).to_html("so $x$\n\n$$y$$\n\n```python\nz\n```")
    formulas = '<p dir="ltr">so <code>\\(x\\)</code></p>\n<p dir="ltr"><code>\\[y\\]</code></p>\n'
    assert html == f'{formulas}<pre dir="ltr">z\n</pre>\n'


def test_a_text_document_gets_lists_and_columns_it_can_draw() -> None:
    html = Markdown(line_breaks=False, typeset=False).to_html("- [x] a\n- b\n\n| c |\n|-:|\n| d |")
    assert html.startswith('<ul dir="ltr">\n<li class="task" dir="ltr">☑ a</li>\n<li dir="ltr">b</li>\n</ul>')
    assert '<td style="text-align:right" dir="ltr">d</td>' in html


@pytest.mark.parametrize(("columns", "tables"), [(100, 1), (101, 0)])
def test_a_table_too_wide_to_be_one_is_text(columns: int, tables: int) -> None:
    html = ANSWER.to_html("".join(cell * columns + "|\n" for cell in ("|a", "|-", "|b")))
    assert html.count("<table>") == tables
    assert html.count("b") >= columns


@pytest.mark.parametrize("opener", ["[", "![", "[a"])
def test_a_link_after_a_run_of_brackets_is_one(opener: str) -> None:
    html = ANSWER.to_html(opener * 40 + "word](https://a.b)")
    assert html.count('<a href="https://a.b"') + html.count("[image: word]") == 1
    assert html.count("[") >= 39


@pytest.mark.parametrize("cell", ["−33.3 °C", "≈ 12 km", "1,250.5 m/s", "12 500 €", "5 %"])
def test_a_cell_that_is_a_number_with_its_unit_is_named(cell: str) -> None:
    assert f'class="quantity">{cell}</td>' in ANSWER.to_html(f"| a |\n|---|\n| {cell} |")
    assert f'class="right quantity">{cell}</td>' in ANSWER.to_html(f"| a |\n|--:|\n| {cell} |")


@pytest.mark.parametrize("cell", ["33.3", "3 apples and 4 pears", "about 5 m", "10 unpronounceable"])
def test_another_cell_is_not(cell: str) -> None:
    assert "quantity" not in ANSWER.to_html(f"| a |\n|---|\n| {cell} |")


@pytest.mark.parametrize(
    ("cell", "is_long"), [("a " * 16, True), ("a " * 15, False), ("$" + "a + " * 20 + "a$", False)]
)
def test_a_cell_of_many_words_is_named(cell: str, is_long: bool) -> None:
    assert ('class="long"' in ANSWER.to_html(f"| a |\n|---|\n| {cell} |")) == is_long
