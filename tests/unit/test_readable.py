"""Formulas as text: short and usual, and never with a backslash, however much of one is there."""

import pytest

from magistral_desktop.gui.transcript.readable import readable
from tests.gui.formulas import Formula, load_formulas


@pytest.mark.parametrize(
    ("tex", "text"),
    [
        (r"x^2", "x²"),
        (r"x_{n+1} = x_n^{-1}", "xₙ₊₁ = xₙ⁻¹"),
        (r"e^{i\pi} + 1 = 0", "e^(iπ) + 1 = 0"),
        (r"x = \frac{-b \pm \sqrt{b^2-4ac}}{2a}", "x = (−b ± √(b²−4ac))/(2a)"),
        (r"\sum_{k=1}^{n} k = \frac{n(n+1)}{2}", "∑ₖ₌₁ⁿ k = n(n+1)/2"),
        (r"\frac{\frac{a}{b}}{c} + 3\tfrac{1}{2}x", "(a/b)/c + 3 1/2 x"),
        (r"\left(\frac12\right)^2", "(1/2)²"),
        (r"2\sqrt{3}\pi^2", "2√3 π²"),
        (r"\sqrt{2}x + \sqrt{ab + c}d", "√2 x + √(ab + c)d"),
        (r"\frac{1}{2}\sqrt{3}\mathbf{x}", "1/2 √3 x"),
        (r"\left(\sqrt{2}, \sqrt3\right)", "(√2, √3)"),
        (r"\angle ABC = 90^\circ", "∠ABC = 90°"),
        (r"x \in \mathbb{R} \setminus \{0\}", "x ∈ ℝ ∖ {0}"),
        (r"a \not\equiv b \pmod p", "a ≢ b (mod p)"),
        (r"2\sin\theta + \lcm(2,3)", "2 sin θ + lcm(2,3)"),
        (r"\vec v \cdot \hat{n} = 0.\overline{3}", "v⃗ · n̂ = 0.3̅"),
        (r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "(1 2; 3 4)"),
        (r"\boxed{\text{(C)}\ 17}", "(C) 17"),
        (r"\SI{9.8}{\metre\per\second\squared}", "9.8 m/s²"),
        (r"\abs{x} \le \binom{n}{k}", "|x| ≤ C(n, k)"),
        (r"\unheardof{x} + \strange", "x + strange"),
    ],
)
def test_a_formula_is_readable(tex: str, text: str) -> None:
    assert readable(tex) == text


@pytest.mark.parametrize("formula", load_formulas(), ids=lambda formula: formula.tex[:30])
def test_no_part_of_a_formula_shows_a_backslash(formula: Formula) -> None:
    parts = [readable(formula.tex[:end]) for end in range(len(formula.tex) + 1)]
    assert [part for part in parts if "\\" in part or "\n" in part] == []


@pytest.mark.parametrize("tex", ["{" * 9_000, "x^" * 4_000, r"\sqrt" * 2_000, r"\frac{" * 2_000, r"\abs{" * 2_000])
def test_a_formula_that_is_none_does_no_harm(tex: str) -> None:
    assert "\\" not in readable(tex)
