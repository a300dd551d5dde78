"""Reasoning and answer are told apart however the reply is cut."""

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magistral_desktop.chat.messages import Channel
from magistral_desktop.engine.splitter import IdSplitter, Span, Splitter, TagSplitter

OPEN, CLOSE = 34, 35


def _tags(*, inside: bool = False) -> TagSplitter:
    return TagSplitter("<think>", "</think>", inside=inside)


def _feed_all(splitter: Splitter, pieces: Sequence[bytes]) -> list[Span]:
    spans = [span for index, piece in enumerate(pieces) for span in splitter.feed(100 + index, piece)]
    return spans + splitter.flush()


def _channel(spans: Sequence[Span], channel: Channel) -> str:
    return "".join(span.text for span in spans if span.channel == channel)


def _both(spans: Sequence[Span]) -> tuple[str, str]:
    return _channel(spans, "reasoning"), _channel(spans, "answer")


def _cut(data: bytes, places: Sequence[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[start:end] for start, end in itertools.pairwise(edges)]


# Tags in the text


@pytest.mark.parametrize(
    ("reply", "reasoning", "answer"),
    [
        ("<think>\nWell.\n</think>\n\nYes.", "Well.", "Yes."),
        ("<think>Well.</think>Yes.", "Well.", "Yes."),
        ("\n <think>\n\nWell.\n\n</think>\nYes.\n", "\nWell.\n", "Yes.\n"),
        ("<think>\n</think>\nYes.", "", "Yes."),
        ("<think></think>Yes.", "", "Yes."),
        ("<think>Well", "Well", ""),
        ("<think>Well</thi", "Well</thi", ""),
        ("<think>Well\n", "Well\n", ""),
        ("<thin", "", "<thin"),
        ("Yes.", "", "Yes."),
        ("  Yes.", "", "  Yes."),
        ("The tag <think> opens and </think> closes.", "", "The tag <think> opens and </think> closes."),
        ("<think>a</think>The tag <think>b</think>", "a", "The tag <think>b</think>"),
        ("<think>a < b </ c <think> d</think>e", "a < b </ c <think> d", "e"),
        ("<think>x\n\n</think>\n\n\n  code", "x\n", "  code"),
        ("", "", ""),
    ],
)
def test_tags_split_a_reply_cut_at_every_byte(reply: str, reasoning: str, answer: str) -> None:
    data = reply.encode()
    assert _both(_feed_all(_tags(), [data])) == (reasoning, answer)
    assert _both(_feed_all(_tags(), [bytes([byte]) for byte in data])) == (reasoning, answer)


def test_a_prompt_that_opened_the_reasoning_goes_on_in_it() -> None:
    assert _both(_feed_all(_tags(inside=True), [b"\nWe", b"ll.\n</th", b"ink>\n\nYes."])) == ("Well.", "Yes.")


def test_text_that_cannot_be_a_tag_is_not_held_back() -> None:
    splitter = _tags()
    splitter.feed(1, b"<think>")
    assert _channel(splitter.feed(2, b"so a < b"), "reasoning") == "so a < b"
    assert _channel(splitter.feed(3, b" and </th"), "reasoning") == " and "
    assert _channel(splitter.feed(4, b"e"), "reasoning") == "</the"


def test_tokens_of_a_tag_are_not_counted() -> None:
    spans = _feed_all(_tags(), [b"<th", b"ink>", b"\nWell", b".\n", b"</think", b">\n\n", b"Yes", b"."])
    counts = [(span.channel, span.counted) for span in spans if span.counted]
    assert sum(count for channel, count in counts if channel == "reasoning") == 2
    assert sum(count for channel, count in counts if channel == "answer") == 2


_replies = st.lists(
    st.sampled_from(["<think>", "</think>", "\n", " ", "<", "</", "think>", "a", "é", "漢", "🦜", "x\n"]), max_size=15
).map("".join)
_places = st.lists(st.integers(min_value=0, max_value=200), max_size=20)


@given(_replies, _places, st.booleans())
def test_cutting_changes_nothing_with_tags(reply: str, places: list[int], inside: bool) -> None:
    data = reply.encode()
    whole = _both(_feed_all(_tags(inside=inside), [data]))
    assert _both(_feed_all(_tags(inside=inside), _cut(data, places))) == whole


@given(_replies, _places, st.booleans())
def test_only_tags_and_white_space_are_left_out(reply: str, places: list[int], inside: bool) -> None:
    reasoning, answer = map(_solid, _both(_feed_all(_tags(inside=inside), _cut(reply.encode(), places))))
    opening = "" if inside else "<think>"
    assert _solid(reply) in {answer, f"{opening}{reasoning}", f"{opening}{reasoning}</think>{answer}"}


def _solid(text: str) -> str:
    return "".join(text.split())


@given(_replies, _places)
def test_every_token_is_in_one_span_with_tags(reply: str, places: list[int]) -> None:
    pieces = _cut(reply.encode(), places)
    spans = _feed_all(_tags(), pieces)
    assert [token for span in spans for token in span.token_ids] == [100 + index for index in range(len(pieces))]


@given(_replies, _places, st.integers(0, 20), st.booleans())
def test_a_reply_may_stop_anywhere_and_go_on(reply: str, places: list[int], stop: int, inside: bool) -> None:
    pieces = _cut(reply.encode(), places)
    whole = _feed_all(_tags(inside=inside), pieces)
    first, again = _tags(inside=inside), _tags(inside=inside)
    shown = [span for index, piece in enumerate(pieces[:stop]) for span in first.feed(100 + index, piece)]
    shown += first.release()
    for index, piece in enumerate(pieces[:stop]):
        again.feed(100 + index, piece)
    again.release()
    rest = [span for index, piece in enumerate(pieces[stop:]) for span in again.feed(100 + stop + index, piece)]
    rest += again.flush()
    assert _both([*shown, *rest]) == _both(whole)
    assert [token for span in [*shown, *rest] for token in span.token_ids] == [100 + i for i in range(len(pieces))]


def test_the_place_is_known_once_a_tag_is_whole() -> None:
    splitter = _tags()
    places = []
    for piece in (b"<thi", b"nk>", b"a</", b"think>"):
        splitter.feed(1, piece)
        places.append(splitter.place)
    assert places == ["start", "reasoning", "reasoning", "answer"]


# Control tokens


def test_the_place_is_known_after_the_first_token() -> None:
    splitter = IdSplitter(OPEN, CLOSE)
    places = [splitter.place]
    for token, data in [(OPEN, b""), (70, b"Well."), (CLOSE, b""), (71, b"Yes")]:
        splitter.feed(token, data)
        places.append(splitter.place)
    assert places == ["start", "reasoning", "reasoning", "answer", "answer"]


def test_control_tokens_split_a_reply() -> None:
    splitter = IdSplitter(OPEN, CLOSE)
    tokens = [(OPEN, b""), (70, b"Well."), (CLOSE, b""), (71, b"Yes")]
    spans = [span for token, data in tokens for span in splitter.feed(token, data)]
    assert spans == [
        Span("reasoning", "", (OPEN,), 0),
        Span("reasoning", "Well.", (70,), 1),
        Span("answer", "", (CLOSE,), 0),
        Span("answer", "Yes", (71,), 1),
    ]


def test_the_names_of_control_tokens_in_text_split_nothing() -> None:
    assert _both(_feed_all(IdSplitter(OPEN, CLOSE), [b"[THINK]", b"a", b"[/THINK]"])) == ("", "[THINK]a[/THINK]")


def test_a_character_cut_by_a_marker_is_shown_as_lost() -> None:
    splitter = IdSplitter(OPEN, CLOSE)
    splitter.feed(OPEN, b"")
    splitter.feed(70, "é".encode()[:1])
    spans = splitter.feed(CLOSE, b"")
    assert _both([*spans, *splitter.feed(71, "è".encode())]) == ("\ufffd", "è")


@given(st.text(), _places)
def test_cutting_changes_nothing_with_ids(reply: str, places: list[int]) -> None:
    data = reply.encode("utf-8", "replace")
    pieces = _cut(data, places)
    spans = _feed_all(IdSplitter(OPEN, CLOSE), pieces)
    assert _both(spans) == ("", data.decode())
    assert [token for span in spans for token in span.token_ids] == [100 + index for index in range(len(pieces))]


@given(st.lists(st.binary(max_size=5), max_size=12))
def test_bytes_that_are_no_text_never_fail(pieces: list[bytes]) -> None:
    whole = b"".join(pieces).decode("utf-8", "replace")
    assert _both(_feed_all(IdSplitter(OPEN, CLOSE), pieces)) == ("", whole)
    assert "".join(_both(_feed_all(_tags(), pieces))) == whole
