"""Similar text is what shares words, numbers and signs; nothing is forced where there is nothing."""

import pytest

from magistral_desktop.gui.transcript.sentences import sentence_at, sentences
from magistral_desktop.gui.transcript.similar import SimilarTexts, terms

THOUGHT = """Okay, the ball costs x and the bat costs x + 1. Together they cost 1.10 euros.

So $2x + 1 = 1.10$, hence $x = 0.05$. Wait, is it not 10 cents? No: then the bat would cost 1.10 by itself.

In any case, we should also consider taxes, though nobody asked about them."""


def similar(thought: str, sentence: str) -> str:
    found = SimilarTexts(thought).most_similar(sentence)
    return thought[found.start : found.end] if found else ""


@pytest.mark.parametrize(
    ("sentence", "beginning"),
    [
        ("Let the ball cost x; then the bat costs x + 1.", "Okay, the ball costs x"),
        ("Solving $2x + 1 = 1.10$ gives $x = 0.05$.", "So $2x + 1 = 1.10$"),
        ("Taxes were not considered, nobody asked about them.", "In any case"),
    ],
)
def test_the_passage_with_the_same_words_is_found(sentence: str, beginning: str) -> None:
    assert similar(THOUGHT, sentence).startswith(beginning)


@pytest.mark.parametrize("sentence", ["", "…", "Penguins swim under Antarctic ice.", "the"])
def test_where_nothing_is_similar_nothing_is_shown(sentence: str) -> None:
    assert similar(THOUGHT, sentence) == ""


def test_an_empty_thought_has_nothing_similar() -> None:
    assert similar("", "anything") == ""


def test_the_last_of_equal_passages_is_taken() -> None:
    thought = "We add two and three here.\n\nSomething else entirely.\n\nWe add two and three here."
    found = SimilarTexts(thought).most_similar("We add two and three here.")
    assert found
    assert found.start == thought.rindex("We add")
    assert found.shared == 1


def test_scripts_without_spaces_are_compared_by_pairs() -> None:
    thought = "首先我们计算总和。\n\n球的价格是五分钱。\n\n最后检查答案。"
    assert similar(thought, "所以球的价格是五分。").startswith("球的价格")
    assert terms("球的价 x12") == ["球的", "的价", "x", "12"]


def test_words_numbers_and_tex_are_terms() -> None:
    assert terms("The Ball’s $\\frac{1}{2} = 0.5$") == ["the", "ball’s", "\\frac", "1", "2", "=", "0.5"]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("One. Two? Three", ["One.", "Two?", "Three"]),
        ("It is 3.14 so far.", ["It is 3.14 so far."]),
        ("一。二！三", ["一。", "二！", "三"]),
        ("a\n\n\nb  \n", ["a", "b"]),
        ("He said “yes.” Then", ["He said “yes.”", "Then"]),
        ("", []),
    ],
)
def test_sentences_are_told_apart(source: str, found: list[str]) -> None:
    assert [source[start:end] for start, end in sentences(source)] == found


def test_the_sentence_at_a_position_is_found() -> None:
    source = "One two. Three four.\nFive."
    spans = [sentence_at(source, source.index(word)) for word in ("two", "four", "Five")]
    assert [source[start:end] for start, end in spans] == ["One two.", "Three four.", "Five."]
    assert sentence_at("", 0) == (0, 0)
