"""Messages: growing, clean text, titles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magistral_desktop.chat.messages import Message, clean_text, title_from

WAITING = Message(2, 1, "assistant", "", 0.0, status="waiting")


def test_a_reply_grows_in_the_channel_of_the_delta() -> None:
    reply = WAITING.grown("reasoning", "hm", (34, 5)).grown("reasoning", " so", (6,)).grown("answer", "4", (35, 7))

    assert (reply.reasoning, reply.text, reply.status) == ("hm so", "4", "streaming")
    assert reply.token_ids == b"\x22\0\0\0\x05\0\0\0\x06\0\0\0\x23\0\0\0\x07\0\0\0"
    assert WAITING.text == WAITING.reasoning == ""


def test_a_reply_thinks_until_its_answer_begins() -> None:
    thinking = WAITING.grown("reasoning", "hm", ())

    assert thinking.is_thinking
    assert not WAITING.is_thinking
    assert not thinking.grown("answer", "4", ()).is_thinking


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("", ""),
        ("déjà vu 🙂", "déjà vu 🙂"),
        ("a\ud800b", "a\ufffdb"),
        ("\udfff", "\ufffd"),
        ("\udc00\ud800", "\ufffd\ufffd"),
        ("\ud83d\ude42", "🙂"),
        ("a\0b", "a\ufffdb"),
        ("line\r\n\ttab", "line\r\n\ttab"),
    ],
)
def test_text_is_cleaned_of_what_cannot_be_stored(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@given(st.text(st.characters()))
def test_clean_text_can_be_encoded_and_stays_as_it_is(raw: str) -> None:
    clean = clean_text(raw)

    clean.encode()
    assert "\0" not in clean
    assert clean_text(clean) == clean


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_text_without_broken_characters_is_not_changed(raw: str) -> None:
    assert clean_text(raw) == raw


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("What is 2+2?", "What is 2+2?"),
        ("\n  \n  Prove it.  \nThen more.", "Prove it."),
        ("", "New chat"),
        (" \n\t", "New chat"),
        ("one two three", "one two three"),
        ("word " * 20, "word word word word word word word word word word word word…"),
        ("x" * 100, "x" * 60 + "…"),
    ],
)
def test_a_title_is_the_first_line_cut_at_a_word(question: str, title: str) -> None:
    assert title_from(question) == title


@given(st.text(), st.integers(10, 100))
def test_a_title_is_one_line_of_about_the_limit(question: str, limit: int) -> None:
    title = title_from(question, limit)

    assert title
    assert len(title) <= limit + 1
    assert len(title.splitlines()) == 1
