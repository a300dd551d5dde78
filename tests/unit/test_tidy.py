"""TeX as models write it becomes TeX that KaTeX reads; that KaTeX does read it is tested in `tests/gui`."""

import json
from pathlib import Path

import pytest

from magistral_desktop.gui.transcript.tidy import MACROS, tidy

FORMULAS = json.loads((Path(__file__).parents[1] / "data" / "formulas.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        (r"x^2", r"x^2"),
        (r"5% of 20", r"5\% of 20"),
        (r"5\%", r"5\%"),
        (r"\mbox{if } x", r"\text{if } x"),
        (r"\text{cost} = $5", r"\text{cost} = \$5"),
        (r"\text{x $\in$ A}", r"\text{x $\in$ A}"),
        (r"\text{a_b}", r"\text{a\_b}"),
        (r"E = mc^2 \label{eq:1}", r"E = mc^2"),
        (r"\begin{eqnarray*} x &=& 1 \end{eqnarray*}", r"\begin{align*} x &= 1 \end{align*}"),
        (r"\left( x", r"\left( x \right."),
        (r"\left( x \right) \leftarrow y", r"\left( x \right) \leftarrow y"),
        (r"\SI{5}{\meter\per\second}", r"\SI{5}{m/s}"),
        (r"\si{\newton\metre\per\square\second}", r"\si{N\,m/s^2}"),
        (r"\si{\milli\second}, \si{\metre\second}", r"\si{ms}, \si{m\,s}"),
        (r"\qtyrange{1}{5}{\kilo\metre}", r"\SI{1}{km}\text{ to }\SI{5}{km}"),
        (r"\num[round-mode=places]{1.5}", r"\num{1.5}"),
        (r"\ang{10;30;}", r"10^{\circ}30'"),
        (r"\dv{x} f", r"\frac{\mathrm{d} }{\mathrm{d}x} f"),
        (r"\dv[2]{f}{x}", r"\frac{\mathrm{d}^{2} f}{\mathrm{d}x^{2}}"),
        (r"\pdv{f}{x}{y}", r"\frac{\partial ^2 f}{\partial x\,\partial y}"),
        (r"\abs*{x}", r"\abs{x}"),
        (r"\braket{a}{b}", r"\braket{a|b}"),
        (r"\enclose{longdiv}{452}", r"\overline{\big)\,452}"),
        (r"\enclose{circle}{x}", r"\enclose{circle}{x}"),
        (r"\sideset{}{'}\sum_i", r"\mathop{{}\sum\nolimits'}_i"),
        (r"\begin{align} x &= 1 \end{align}", r"\begin{align*} x &= 1 \end{align*}"),
        (r"\DeclareMathOperator{\lcm}{lcm} \lcm(4,6)", r"\def\lcm{\operatorname{lcm}} \lcm(4,6)"),
        (r"\newcommand{\norm}[1]{|#1|} \norm{x}", r"\def\norm#1{|#1|} \norm{x}"),
    ],
)
def test_what_katex_lacks_is_rewritten(tex: str, expected: str) -> None:
    assert tidy(tex, display=True) == expected


def test_a_tag_in_a_line_of_text_stands_behind_the_formula() -> None:
    assert tidy(r"x = 1 \tag{1}", display=True) == r"x = 1 \tag{1}"
    assert tidy(r"x = 1 \tag{1}", display=False) == r"x = 1 \qquad(\text{1})"
    assert tidy(r"x = 1 \tag*{A}", display=False) == r"x = 1 \qquad\text{A}"


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda formula: formula["tex"][:40])
def test_tidying_twice_changes_nothing_more(formula: dict[str, str | bool]) -> None:
    once = tidy(str(formula["tex"]), display=bool(formula["display"]))
    assert tidy(once, display=bool(formula["display"])) == once


def test_every_macro_is_a_control_word() -> None:
    assert all(name.startswith("\\") and name[1:].isalpha() for name in MACROS)
