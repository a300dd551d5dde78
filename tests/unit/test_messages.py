"""Messages: growing, clean text, titles."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magistral_desktop.chat.messages import Intervention, Message, Status, clean_text, title_from

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


REPLY = Message(2, 1, "assistant", "", 0.0, status="streaming", reasoning="hm")
TOKEN = b"\1\0\0\0"


@pytest.mark.parametrize("kind", ["answer now", "budget", "reserve"])
def test_a_thought_that_was_closed_is_over_before_the_answer_comes(kind: str) -> None:
    assert REPLY.is_thinking
    assert replace(REPLY, interventions=(Intervention("loop", 2),)).is_thinking
    assert not replace(REPLY, interventions=(Intervention(kind, 2),)).is_thinking


@pytest.mark.parametrize(
    ("status", "reason", "can"),
    [
        ("stopped", "cancelled", True),
        ("interrupted", "", True),
        ("complete", "length", True),
        ("complete", "loop", True),
        ("complete", "end", False),
        ("failed", "", False),
        ("streaming", "", False),
    ],
)
def test_a_reply_can_go_on_unless_the_model_ended_it(status: Status, reason: str, can: bool) -> None:
    assert replace(REPLY, status=status, finish_reason=reason, token_ids=TOKEN).can_go_on is can


def test_a_reply_can_go_on_only_with_the_tokens_of_its_words() -> None:
    assert not replace(REPLY, status="stopped").can_go_on
    assert replace(REPLY, status="stopped", reasoning="").can_go_on


def test_a_question_cannot_go_on() -> None:
    assert not replace(REPLY, role="user", status="stopped").can_go_on


def test_tokens_come_back_as_they_were_added() -> None:
    assert REPLY.grown("reasoning", "x", (1, 131_071)).grown("answer", "y", (-1,)).tokens() == (1, 131_071, -1)


def test_a_note_has_its_place_in_a_thought_that_is_not_closed() -> None:
    stopped = replace(REPLY, status="stopped", token_ids=TOKEN)
    assert stopped.can_take_note
    assert not REPLY.can_take_note
    assert not replace(stopped, text="4").can_take_note
    assert not replace(stopped, interventions=(Intervention("answer now", 2),)).can_take_note
