"""Markdown with maths becomes HTML that holds nothing else."""

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
        "[a]: http://x.y\n\n[a]",
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


def test_single_newlines_are_kept_in_reasoning_only() -> None:
    assert "<br" in REASONING.to_html("one\ntwo")
    assert "<br" not in ANSWER.to_html("one\ntwo")


def test_code_of_a_known_language_is_coloured_and_of_an_unknown_one_is_not() -> None:
    assert 'class="hl-mi"' in ANSWER.to_html("```python\nx = 1\n```")
    assert "<code>x = 1\n</code>" in ANSWER.to_html("```no-such-language\nx = 1\n```")


def test_code_keeps_its_blank_lines() -> None:
    assert "<code>\n\na\n</code>" in ANSWER.to_html("```\n\n\na\n```")


def test_a_text_document_gets_tex_source() -> None:
    html = Markdown(line_breaks=False, typeset=False).to_html("so $x$\n\n$$y$$\n\n```python\nz\n```")
    assert html == '<p dir="ltr">so <code>\\(x\\)</code></p>\n<p><code>\\[y\\]</code></p>\n<pre>z\n</pre>\n'
