"""The protocol: every message survives its line, and lines survive any cutting."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magistral_desktop.chat.formats import Part
from magistral_desktop.chat.messages import Sampling
from magistral_desktop.language import Phrase, counted, joined, tr, verbatim
from magistral_desktop.lines import LineBuffer, ProtocolError
from magistral_desktop.protocol import (
    Cancel,
    CheckResult,
    Command,
    Delta,
    Event,
    Failed,
    Finished,
    Generate,
    Hello,
    LoadModel,
    LoadProgress,
    ModelReady,
    PromptProgress,
    decode_command,
    decode_event,
    encode,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
NUMBERS = st.integers(0, 2**53)
FRACTIONS = st.floats(0, 1)
SAID = st.one_of(
    st.builds(verbatim, TEXTS),
    st.builds(lambda name, size: tr("{name} takes {size:.1f} GB", name=name, size=size), TEXTS, FRACTIONS),
    st.builds(
        lambda count, name: counted(count, "{n} file of {name}", "{n} files of {name}", name=name), NUMBERS, TEXTS
    ),
)
PHRASES: st.SearchStrategy[Phrase] = SAID | st.lists(SAID).map(joined)

COMMANDS: st.SearchStrategy[Command] = st.one_of(
    st.builds(LoadModel, TEXTS, NUMBERS, TEXTS, st.integers(-1, 200), NUMBERS),
    st.builds(
        Generate,
        NUMBERS,
        st.lists(st.builds(Part, st.sampled_from(["text", "control", "system", "user", "assistant"]), TEXTS)).map(
            tuple
        ),
        st.builds(Sampling, FRACTIONS, FRACTIONS),
        NUMBERS,
        NUMBERS,
    ),
    st.builds(Cancel, NUMBERS),
)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Hello, NUMBERS, TEXTS),
    st.builds(LoadProgress, FRACTIONS),
    st.builds(ModelReady, *[TEXTS] * 5, *[NUMBERS] * 4, TEXTS, NUMBERS, NUMBERS),
    st.builds(PromptProgress, NUMBERS, NUMBERS, NUMBERS),
    st.builds(
        Delta,
        NUMBERS,
        st.sampled_from(["reasoning", "answer"]),
        TEXTS,
        st.lists(NUMBERS).map(tuple),
        NUMBERS,
    ),
    st.builds(Finished, NUMBERS, st.sampled_from(["end", "length", "cancelled"]), *[NUMBERS] * 6, FRACTIONS),
    st.builds(CheckResult, NUMBERS, st.sampled_from(["prompt", "markers"]), st.booleans(), PHRASES),
    st.builds(Failed, NUMBERS, PHRASES, PHRASES, PHRASES),
)


@given(COMMANDS)
def test_a_command_comes_back_from_its_line(command: Command) -> None:
    assert decode_command(encode(command)) == command


@given(EVENTS)
def test_an_event_comes_back_from_its_line(event: Event) -> None:
    assert decode_event(encode(event)) == event


@given(PHRASES)
def test_a_phrase_comes_back_with_what_it_was_made_of(phrase: Phrase) -> None:
    event = decode_event(encode(Failed(1, phrase, phrase, phrase)))

    assert isinstance(event, Failed)
    assert event.detail.template == phrase.template


@given(EVENTS | COMMANDS)
def test_a_message_is_one_line(message: Event | Command) -> None:
    line = encode(message)

    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"null",
        b"loading model ...",
        b"\xff",
        b'{"type":"Unknown"}',
        b'{"type":"Hello"}',
        b'{"type":"Cancel","request":1}',
        b'{"type":"Delta","request":1,"channel":"thoughts","text":"","token_ids":[],"channel_tokens":0}',
    ],
)
def test_what_is_no_event_is_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_event(line)


@pytest.mark.parametrize("line", [b"", b"\xff", b'{"type":"Hello","version":1,"engine":""}', b'{"type":"Cancel"}'])
def test_what_is_no_command_is_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_command(line)


@given(st.lists(st.binary().map(lambda line: line.replace(b"\n", b"."))), st.binary(max_size=5), st.data())
def test_lines_are_the_same_however_the_bytes_are_cut(lines: list[bytes], rest: bytes, data: st.DataObject) -> None:
    rest = rest.replace(b"\n", b".")
    stream = b"".join(line + b"\n" for line in lines) + rest
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)))))
    chunks = [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    buffer = LineBuffer()

    got = [line for chunk in chunks for line in buffer.feed(chunk)]

    assert got == lines
    assert buffer.feed(b"\n") == [rest]


def test_only_a_newline_ends_a_line() -> None:
    line = "a\rb\u2028c\x0bd\x85e".encode()

    assert LineBuffer().feed(line + b"\n") == [line]


def test_a_line_of_the_limit_is_taken() -> None:
    assert LineBuffer(10).feed(b"x" * 10 + b"\n") == [b"x" * 10]


@pytest.mark.parametrize(
    "chunks", [[b"x" * 11], [b"x" * 11 + b"\n"], [b"\nxxxx", b"xxxxxxx"], [b"ok\n" + b"x" * 11, b"x"]]
)
def test_a_line_beyond_the_limit_is_refused_also_before_its_end(chunks: list[bytes]) -> None:
    buffer = LineBuffer(10)

    with pytest.raises(ProtocolError):
        [buffer.feed(chunk) for chunk in chunks]


CLAIMS = """
import os, sys
from magistral_desktop.language import Phrase, counted, joined, tr, verbatim
from magistral_desktop.lines import claim_stdout
events = claim_stdout()
print("from Python", flush=True)
os.write(1, b"from a library\\n")
events.write(b"an event\\n")
"""


def test_a_claimed_stdout_is_for_the_protocol_alone() -> None:
    done = subprocess.run([sys.executable, "-c", CLAIMS], capture_output=True, text=True, check=True)

    assert done.stdout == "an event\n"
    assert done.stderr == "from Python\nfrom a library\n"
