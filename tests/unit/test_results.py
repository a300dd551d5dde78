"""A mark below an answer must mean something: what differs is seen, and what only looks different is left alone."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.quantities import agree, values
from magistral_desktop.gui.transcript.results import FinalResult, final_result, mismatch, shown
from magistral_desktop.gui.transcript.words import about_mismatch

CASES = json.loads((Path(__file__).parents[1] / "data" / "results.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['reasoning'][-30:]} / {case['answer'][-30:]}")
def test_only_results_that_differ_are_told(case: dict[str, Any]) -> None:
    assert (mismatch(case["reasoning"], case["answer"]) is not None) == case["differs"]


@pytest.mark.parametrize(
    ("written", "worth"),
    [
        ("1,234", {1234.0, 1.234}),
        ("1.234,56", {1234.56}),
        ("12,34", {12.34}),
        ("\\frac{1}{2}", {0.5}),
        ("\\frac12", set()),
        ("1/2", {0.5}),
        ("3\\frac{1}{2}", {3.5}),
        ("2^{10}", {1024.0}),
        ("2^{99999}", set()),
        ("10/0", set()),
        ("-\\sqrt{16}", {-4.0}),
        ("\\sqrt{-1}", set()),
        ("50\\%", {50.0, 0.5}),
        ("42 \\text{ cm}^2", {42.0}),
        ("10:30", set()),
        ("x + 1", set()),
        ("1 2", set()),
        ("", set()),
        ("{{{", set()),
    ],
)
def test_a_written_number_is_worth_what_it_may_mean(written: str, worth: set[float]) -> None:
    assert values(written) == worth


def test_a_rounded_number_agrees_and_a_whole_one_must_be_equal() -> None:
    assert agree(values("3.14159"), values("3.14"))
    assert not agree(values("1000"), values("1001"))


def test_the_last_box_is_the_result_with_its_braces_balanced() -> None:
    text = "\\boxed{1} and \\boxed{\\frac{\\sqrt{2}}{2}} as x = 3"
    result = final_result(text)
    assert result
    assert result.written == "\\frac{\\sqrt{2}}{2}"
    assert text[result.start : result.end] == "\\boxed{\\frac{\\sqrt{2}}{2}}"


def test_a_box_that_never_closes_is_none() -> None:
    assert final_result("so \\boxed{4") is None


def test_without_a_box_the_last_equation_counts() -> None:
    result = final_result("First $x = 3$. Then $y = 4$.")
    assert result
    assert result.written == "4"


def test_a_long_result_is_shown_short() -> None:
    result = final_result("\\boxed{" + "1 + " * 40 + "1}")
    assert result
    assert len(shown(result)) <= 40
    assert shown(result).endswith("…")


@pytest.mark.parametrize(
    ("written", "is_boxed", "words"),
    [
        (r"\frac{3}{2}", True, "3/2"),
        (r"x = -\dfrac{3}{2}", True, "x = −3/2"),
        (r"-92\ \mathrm{kJ/mol}", True, "−92 kJ/mol"),
        (r"12\,\text{m}", False, "12 m"),
        (r"2\frac{3}{2}", False, "2 3/2"),
        (r"\frac{a+b}{2}", True, "(a+b)/2"),
        (r"2\pi\sqrt{3}", False, "2π√3"),
        (r"\text{(C)}\ 17", True, "(C) 17"),
        ("10^6", False, "10⁶"),
        ("about  -4 of Ann's well-known ~5", False, "about -4 of Ann's well-known ~5"),
    ],
)
def test_a_result_is_shown_as_text(written: str, is_boxed: bool, words: str) -> None:
    assert shown(FinalResult(written, 0, len(written), is_boxed)) == words


def test_the_mark_is_worded_with_care() -> None:
    reply = Message(2, 1, "assistant", "It is \\boxed{24}.", 0.0, reasoning="So \\boxed{42}.")
    assert about_mismatch(reply) == "The reasoning’s last result reads 42; the answer says 24."
    fractions = replace(reply, text="It is \\boxed{\\frac{1}{2}}.", reasoning="So \\boxed{\\frac{3}{2}}.")
    assert about_mismatch(fractions) == "The reasoning’s last result reads 3/2; the answer says 1/2."
    assert about_mismatch(Message(1, 1, "user", "Is it \\boxed{24}?", 0.0)) == ""
