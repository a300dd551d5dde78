"""What differs between two texts: nothing is lost, the rest is the same, and long texts take bounded time."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magistral_desktop.chat.differences import Piece, count_changes, differences

WORDS = st.text(alphabet="ab .!?\n思。", max_size=60)


def side(before: str, after: str, which: int) -> str:
    rows = differences(before, after)
    return "".join(piece.text for row in rows for piece in (row.before, row.after)[which])


def changed(before: str, after: str) -> tuple[list[str], list[str]]:
    rows = differences(before, after)
    sides = ([piece for row in rows for piece in row.before], [piece for row in rows for piece in row.after])
    first, second = ([piece.text for piece in pieces if piece.is_changed] for pieces in sides)
    return first, second


@given(WORDS, WORDS)
def test_both_texts_are_whole(before: str, after: str) -> None:
    assert (side(before, after, 0), side(before, after, 1)) == (before, after)


@given(WORDS, WORDS)
def test_what_is_not_marked_is_the_same_on_both_sides(before: str, after: str) -> None:
    rows = differences(before, after)
    kept = ["".join(piece.text for piece in row.before if not piece.is_changed) for row in rows]

    assert kept == ["".join(piece.text for piece in row.after if not piece.is_changed) for row in rows]


@given(WORDS)
def test_equal_texts_have_no_difference(text: str) -> None:
    assert count_changes(differences(text, text)) == 0


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("It is 4. Yes.", "It is 5. Yes.", ["4"], ["5"]),
        ("One. Two.", "One.", [" ", "Two", "."], []),
        ("", "New text.", [], ["New text."]),
        ("Erst eins.\nDann zwei.\n", "Erst eins.\nDann drei.\n", ["zwei"], ["drei"]),
        ("我想。是四。", "我想。是五。", ["是四"], ["是五"]),
    ],
)
def test_the_words_that_differ_are_marked(before: str, after: str, gone: list[str], new: list[str]) -> None:
    first, second = changed(before, after)

    assert "".join(first) == "".join(gone)
    assert "".join(second) == "".join(new)


def test_an_unchanged_sentence_is_one_piece() -> None:
    (row, _) = differences("Same here. Old.", "Same here. New.")

    assert row.before == row.after == (Piece("Same here. ", False),)


@pytest.mark.parametrize("kind", ["rewritten", "edited", "repeated", "one line"])
def test_long_traces_are_compared_in_bounded_time(kind: str) -> None:
    chance = random.Random(1)
    words = ["so", "wait", "four", "check", "then", "carry", "units", "sum", "again", "thus"]
    texts = {
        "rewritten": [" ".join(chance.choices(words, k=8)) + ". " for _ in range(8_000)],
        "edited": [f"Step {number} is {number * 7}. " for number in range(8_000)],
        "repeated": ["Wait, is it 4? "] * 10_000,
        "one line": ["word " * 32_000],
    }[kind]
    other = [*(text.replace("4", "5") for text in texts[: len(texts) - 3]), "The end. "]
    started = time.process_time()
    rows = differences("".join(texts), "".join(other))

    assert count_changes(rows) > 0
    assert time.process_time() - started < 5
