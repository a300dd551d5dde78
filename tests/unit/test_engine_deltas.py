"""Deltas are joined where tokens come fast, and nothing is lost."""

import itertools
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from magistral_desktop.chat.messages import Channel
from magistral_desktop.engine.deltas import DeltaWriter
from magistral_desktop.engine.splitter import Span
from magistral_desktop.protocol import Delta


def _write(spans: list[Span], *, end: int | None = None) -> list[Delta]:
    sent: list[Delta] = []
    writer = DeltaWriter(1, sent.append)
    writer.write(spans)
    if end is not None:
        writer.write_end(end)
    writer.finish()
    return sent


def test_the_first_text_of_each_channel_goes_out_at_once() -> None:
    sent: list[Delta] = []
    writer = DeltaWriter(1, sent.append)
    writer.write([Span("reasoning", "", (34,), 0), Span("reasoning", "a", (70,), 1)])
    assert "".join(delta.text for delta in sent) == "a"
    writer.write([Span("answer", "", (35,), 0), Span("answer", "b", (71,), 1)])
    assert sent[-1].channel == "answer"
    assert sent[-1].text == "b"


def test_fast_tokens_are_joined() -> None:
    spans = [Span("answer", "x", (index,), 1) for index in range(100)]
    assert len(_write(spans)) < 50


def test_the_end_of_text_is_in_the_last_delta() -> None:
    sent = _write([Span("answer", "a", (70,), 1)], end=2)
    assert sent[-1].token_ids[-1] == 2
    assert sent[-1].channel_tokens == 1


def test_nothing_is_sent_for_nothing() -> None:
    assert _write([]) == []


def test_forced_tokens_are_in_deltas_of_their_own() -> None:
    sent: list[Delta] = []
    writer = DeltaWriter(1, sent.append)
    writer.write([Span("reasoning", "a", (70,), 1), Span("reasoning", "b", (71,), 1)])
    writer.write_forced([Span("answer", "", (35,), 0)])
    writer.write([Span("answer", "c", (72,), 1)])
    writer.finish()
    forced = [token for delta in sent if delta.forced for token in delta.token_ids]
    assert forced == [35]
    assert [token for delta in sent for token in delta.token_ids] == [70, 71, 35, 72]


def test_a_reply_that_goes_on_counts_on() -> None:
    sent: list[Delta] = []
    writer = DeltaWriter(1, sent.append)
    writer.resume([Span("reasoning", "a", (70,), 1), Span("reasoning", "b", (71,), 1)])
    writer.write([Span("reasoning", "c", (72,), 1)])
    writer.finish()
    assert [(delta.token_ids, delta.channel_tokens) for delta in sent] == [((72,), 3)]


_spans = st.lists(
    st.builds(
        lambda channel, text, ids: Span(channel, text, tuple(ids), len(ids)),
        st.sampled_from(["reasoning", "answer"]),
        st.text(max_size=3),
        st.lists(st.integers(0, 9), max_size=2),
    )
)


@given(_spans)
def test_text_and_tokens_keep_their_order_and_channel(spans: list[Span]) -> None:
    sent = _write(spans)
    assert [token for delta in sent for token in delta.token_ids] == [
        token for span in spans for token in span.token_ids
    ]
    assert _runs(sent) == _runs(spans)


def _runs(pieces: Sequence[Delta | Span]) -> list[tuple[Channel, str]]:
    """Return the texts, those of neighbours in one channel joined."""
    filled = [(piece.channel, piece.text) for piece in pieces if piece.text]
    runs = itertools.groupby(filled, key=lambda piece: piece[0])
    return [(channel, "".join(text for _, text in run)) for channel, run in runs]
