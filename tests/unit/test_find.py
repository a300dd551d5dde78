"""Finding looks through the texts as they were written, and goes on where a text has grown."""

import random
import re

import pytest

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.find import Finder, Query

QUESTION = Message(1, 7, "user", "What is two and two?", 0.0)
REPLY = Message(2, 7, "assistant", "It is **four**.", 0.0, reasoning="Two and\ntwo, so $x^2 = 4$.")


def found(words: str, *messages: Message, match_case: bool = False) -> list[str]:
    matches = Finder(Query(words, match_case)).matches(messages or (QUESTION, REPLY))
    sources = {"question": QUESTION.text, "reasoning": REPLY.reasoning, "answer": REPLY.text}
    return [f"{match.text}: {sources[match.text][match.start : match.end]}" for match in matches]


def test_all_texts_are_searched_in_reading_order() -> None:
    assert found("two") == ["question: two", "question: two", "reasoning: Two", "reasoning: two"]


def test_case_matters_if_asked_for() -> None:
    assert found("Two", match_case=True) == ["reasoning: Two"]


@pytest.mark.parametrize(
    ("words", "match"),
    [
        ("and two,", "reasoning: and\ntwo,"),
        ("is four.", "answer: is **four**."),
        ("x^2 = 4", "reasoning: x^2 = 4"),
        ("**four**", "answer: **four**"),
    ],
)
def test_markup_and_line_breaks_are_passed_over(words: str, match: str) -> None:
    assert found(words) == [match]


@pytest.mark.parametrize("words", ["", "  ", "three", ".*", "[", "\\"])
def test_what_is_not_there_is_not_found(words: str) -> None:
    assert found(words) == []


def test_only_one_reasoning_can_be_searched() -> None:
    other = Message(4, 7, "assistant", "two", 0.0, reasoning="two")
    matches = Finder(Query("two")).matches([QUESTION, REPLY, other], reasoning_of=4)
    assert [(match.message_id, match.text) for match in matches] == [(4, "reasoning")]


@pytest.mark.parametrize("seed", range(20))
def test_a_text_that_grows_has_the_matches_of_the_whole(seed: int) -> None:
    dice = random.Random(seed)
    source = "".join(dice.choice(["a", "b", " ", "\n", "*", "ab a", "**"]) for _ in range(400))
    query = Query(dice.choice(["ab a", "a", "a b", "b a b"]))
    finder = Finder(query)
    whole = [match.span() for match in re.finditer(query.pattern, source, re.IGNORECASE)]
    spans: list[tuple[int, int]] = []
    for end in [*sorted(dice.choices(range(400), k=20)), len(source)]:
        matches = finder.matches([Message(2, 7, "assistant", source[:end], 0.0)])
        spans = [(match.start, match.end) for match in matches]
    assert spans == whole


def test_another_text_is_searched_anew() -> None:
    finder = Finder(Query("two"))
    finder.matches([QUESTION])
    assert finder.matches([Message(1, 7, "user", "none", 0.0)]) == []
