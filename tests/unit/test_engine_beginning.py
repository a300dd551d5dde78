"""Where a reply is cut back to: never past what the reader wants to keep, and never inside a character."""

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magistral_desktop.engine.beginning import Beginning, beginning_of_thought
from magistral_desktop.engine.splitter import IdSplitter, Splitter, TagSplitter

OPEN, CLOSE = 34, 35
TAGGED = ("<think>", "\nWe", "ll.", "\n", "So 4", ".\n</", "think>", "\n\nYes.")
MARKED = ((OPEN, b""), (1, b"W\xc3"), (2, b"\xa9"), (3, b" 4"), (CLOSE, b""), (4, b"Yes."))


def _pieces(texts: Sequence[str | bytes]) -> list[tuple[int, bytes]]:
    return [(100 + at, text if isinstance(text, bytes) else text.encode()) for at, text in enumerate(texts)]


def _tags(*, inside: bool = False) -> TagSplitter:
    return TagSplitter("<think>", "</think>", inside=inside)


def _reasoning(splitter: Splitter, pieces: Sequence[tuple[int, bytes]]) -> str:
    spans = [span for token, piece in pieces for span in splitter.feed(token, piece)]
    return "".join(span.text for span in spans if span.channel == "reasoning")


@pytest.mark.parametrize(
    ("keep", "tokens", "characters"),
    [(0, 1, 0), (1, 1, 0), (2, 2, 2), (4, 2, 2), (5, 3, 5), (6, 4, 5), (9, 4, 5), (10, 5, 10), (99, 5, 10)],
)
def test_a_thought_between_tags_is_cut_between_tokens(keep: int, tokens: int, characters: int) -> None:
    assert _reasoning(_tags(), _pieces(TAGGED)) == "Well.\nSo 4."
    kept = beginning_of_thought(_pieces(TAGGED), _tags(), keep)
    assert kept == Beginning(tokens, characters, 0)


@pytest.mark.parametrize(("keep", "tokens", "characters"), [(0, 1, 0), (1, 1, 0), (2, 3, 2), (3, 3, 2), (4, 4, 4)])
def test_a_thought_between_markers_is_cut_at_whole_characters(keep: int, tokens: int, characters: int) -> None:
    kept = beginning_of_thought(MARKED, IdSplitter(OPEN, CLOSE), keep)
    assert kept == Beginning(tokens, characters, 0)


def test_a_thought_that_was_not_closed_is_kept_whole_with_what_is_held_back() -> None:
    assert beginning_of_thought(_pieces(("<think>", "Well", "\n</th")), _tags(), 99) == Beginning(3, 4, 0)


def test_half_a_character_at_the_end_is_cut_off() -> None:
    assert beginning_of_thought(_pieces(("<think>", "Well", b" \xf0\x9f")), _tags(), 99) == Beginning(2, 4, 0)


def test_a_token_that_is_tag_and_text_goes_as_a_whole() -> None:
    assert beginning_of_thought(_pieces(("<think>Well", ".")), _tags(), 2) == Beginning(0, 0, 0)


def test_a_thought_that_the_prompt_opened_has_no_first_token() -> None:
    assert beginning_of_thought(_pieces(("\nWell", ".")), _tags(inside=True), 2) == Beginning(0, 0, 0)


def test_an_answer_before_the_thought_is_kept() -> None:
    pieces = ((1, b"Hm. "), *MARKED)
    assert beginning_of_thought(pieces, IdSplitter(OPEN, CLOSE), 2) == Beginning(4, 2, 4)


@pytest.mark.parametrize("texts", [("Yes.",), ("<think>", "</think>", "Yes."), ()])
def test_a_reply_without_a_thought_is_not_cut(texts: tuple[str, ...]) -> None:
    assert beginning_of_thought(_pieces(texts), _tags(), 3) is None


@given(
    thought=st.text(alphabet="ab\n</think> é🦜", min_size=1, max_size=12),
    places=st.lists(st.integers(0, 60), max_size=12),
    keep=st.integers(0, 14),
)
def test_no_token_more_would_fit(thought: str, places: list[int], keep: int) -> None:
    data = f"<think>\n{thought}\n</think>\nYes.".encode()
    edges = [0, *sorted({place % len(data) for place in places} - {0}), len(data)]
    pieces = _pieces([data[start:end] for start, end in itertools.pairwise(edges)])
    whole = _reasoning(_tags(), pieces)
    kept = beginning_of_thought(pieces, _tags(), keep) or Beginning(0, 0, 0)

    held = _tags()
    given_back = _reasoning(held, pieces[: kept.tokens])
    assert len(given_back) == kept.reasoning_characters
    assert not held.in_character
    assert whole.startswith(given_back + (held.held if held.place == "reasoning" else ""))
    assert len(given_back + held.held) <= keep or kept.tokens == 0
