"""The outline of a thought goes by words: those of each language, at the beginnings of sentences, however it grows."""

import json
import random
from pathlib import Path

import pytest

from magistral_desktop.gui.transcript.outline import Outline, first_doubt, first_words, last_result, outline

SENTENCES = json.loads((Path(__file__).parents[1] / "data" / "outline_markers.json").read_text(encoding="utf-8"))
KINDS = ("doubt", "check", "alternative", "result")

THOUGHT = """Okay, we need $n^2 + 19n$ to be a square.

So $12 \\cdot 12 = 144$.

Wait, is that right? Let me check: $12 \\cdot 10 = 120$ and $12 \\cdot 2 = 24$.

We wait for the bus. Alternatively, we could use squares.

1. **Hmm**, the first case.
2. Another approach would be to look at both.

So the answer is \\boxed{33}."""


def kinds(source: str) -> list[str]:
    return [part.kind for part in outline(source)]


@pytest.mark.parametrize(("language", "kind"), [(language, kind) for language in SENTENCES for kind in KINDS])
def test_each_language_has_its_words(language: str, kind: str) -> None:
    source = f"{SENTENCES[language]['none']}\n\n{SENTENCES[language][kind]}"
    assert kinds(source) == ["start", kind]


@pytest.mark.parametrize("language", SENTENCES)
def test_a_plain_sentence_is_no_turn(language: str) -> None:
    assert kinds(SENTENCES[language]["none"] + "\n\n" + SENTENCES[language]["none"]) == ["start"]


def test_a_thought_is_outlined() -> None:
    found = [(part.kind, part.words) for part in outline(THOUGHT)]
    assert found == [
        ("start", "Okay, we need n² + 19n to be a square."),
        ("result", "So 12 · 12 = 144."),
        ("doubt", "Wait, is that right? Let me check: 12 · 10 = 120 and 12 · 2 = 24."),
        ("check", "Let me check: 12 · 10 = 120 and 12 · 2 = 24."),
        ("alternative", "Alternatively, we could use squares."),
        ("doubt", "Hmm, the first case."),
        ("alternative", "Another approach would be to look at both."),
        ("result", "So the answer is 33."),
    ]


def test_the_parts_cover_the_thought() -> None:
    parts = outline(THOUGHT)
    assert parts[0].start == 0
    assert parts[-1].end == len(THOUGHT)
    assert [part.end for part in parts[:-1]] == [part.start for part in parts[1:]]


@pytest.mark.parametrize(
    "sentence",
    [
        "No one knows.",
        "We wait, and so on.",
        "The waiter is here.",
        "Hence forth.",
        "It is 4, thus even.",
        "Actualité.",
        "The word hmm is odd.",
        "Thusly named.",
        "A checking account.",
    ],
)
def test_words_inside_of_sentences_and_words_do_not_count(sentence: str) -> None:
    assert set(kinds("We begin.\n\n" + sentence)) <= {"start", "result"} - {"doubt"}
    assert first_doubt(outline(sentence)) is None


@pytest.mark.parametrize(
    "opened", ["But wait, no.", "Oh, but wait, no.", "Okay, hold on.", "> *Wait*, no.", "- Hmm, no."]
)
def test_a_marker_may_have_something_before_it(opened: str) -> None:
    assert kinds("We begin.\n\n" + opened) == ["start", "doubt"]


def test_a_clause_that_names_the_answer_is_a_result() -> None:
    assert kinds("We begin.\n\nBoth hold, so the answer is 4.") == ["start", "result"]


def test_an_equation_is_a_result_only_where_the_thought_turns() -> None:
    assert kinds("We begin.\n\nx = 4\n\nand then y = 5 and more.") == ["start"]
    assert kinds("We begin.\n\nx = 4\n\nHmm, no.") == ["start", "result", "doubt"]
    assert kinds("We begin.\n\nx = 4") == ["start", "result"]


def test_first_doubt_and_last_result_are_found() -> None:
    parts = outline(THOUGHT)
    doubt, result = first_doubt(parts), last_result(parts)
    assert doubt
    assert result
    assert THOUGHT[doubt.marker :].startswith("Wait")
    assert THOUGHT[result.marker :].startswith("So the answer")
    assert first_doubt(outline("Fine.")) is None
    assert last_result(outline("Fine.")) is None


def test_nothing_has_no_outline() -> None:
    assert outline("") == outline(" \n\n ") == []


@pytest.mark.parametrize("seed", range(20))
def test_an_outline_that_grows_ends_as_the_one_of_the_whole(seed: int) -> None:
    dice = random.Random(seed)
    pieces = [
        *THOUGHT.split("\n\n"),
        *(sentences["doubt"] for sentences in SENTENCES.values()),
        "x = 4",
        "long. " * 900,
    ]
    source = "".join(dice.choice(pieces) + dice.choice(["\n\n", "\n", " ", "\n \n"]) for _ in range(30))
    growing = Outline()
    for end in sorted(dice.choices(range(len(source)), k=40)):
        growing.update(source[:end])
        assert growing.parts == outline(source[:end])
    growing.update(source)
    assert growing.parts == outline(source)


def test_another_thought_begins_anew() -> None:
    reused = Outline()
    reused.update(THOUGHT)
    reused.update("Something else.\n\nWait, no.")
    assert reused.parts == outline("Something else.\n\nWait, no.")


def test_first_words_are_cut_at_a_word_and_without_markup() -> None:
    assert first_words("**Bold** and $x_1$ \\(y\\)\nnext", 0) == "Bold and x₁ y"
    assert first_words("word " * 40, 0) == " ".join(["word"] * 14) + "…"


def test_first_words_show_formulas_as_text() -> None:
    assert first_words(r"So \(x^2\), **$y_1$** and \boxed{\frac{1}{2}}.", 0) == "So x², y₁ and 1/2."
    assert first_words(r"Wait, \[\sqrt{2} + \frac{a", 0) == "Wait, √2 + a"  # still to be written


def test_first_words_leave_paths_and_amounts() -> None:
    assert first_words(r"Open C:\users\x, or $5 and $10 more", 0) == r"Open C:\users\x, or 5 and 10 more"
