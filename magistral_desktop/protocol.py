"""What the window and its engine process say to each other: one JSON object per line, over stdin and stdout.

Commands go to the engine, events come from it. Every `LoadModel` is answered by exactly one `ModelReady` or
`Failed(request=LOAD)`, every `Generate` by exactly one `Finished` or `Failed`; a process that ends counts as the end of
all it had. Closing the engine's stdin ends it. `Hello.version` is compared once.
"""

import os
import sys
from typing import BinaryIO, Literal

import msgspec

from magistral_desktop.chat.formats import Part
from magistral_desktop.chat.messages import Channel, Sampling

VERSION = 1
LOAD = 0
"""The `request` of a `Failed` that answers a `LoadModel`; requests of `Generate` count from 1."""

MAX_LINE_BYTES = 16 * 1024 * 1024


class ProtocolError(Exception):
    """The other side sent something that is not a message of this version."""


class LoadModel(msgspec.Struct, frozen=True, tag=True):
    """Load a model file, after unloading the one there is.

    `context_tokens` 0 takes the longest the model was trained for, up to 40,960. `prompt_format` "" detects it.
    `gpu_layers` -1 puts all layers on the GPU where there is one. `threads` 0 lets the engine choose.
    """

    path: str
    context_tokens: int = 0
    prompt_format: str = ""
    gpu_layers: int = -1
    threads: int = 0


class Generate(msgspec.Struct, frozen=True, tag=True):
    """Write a reply to a prompt; `max_tokens` 0 goes on until the context is full."""

    request: int
    prompt: tuple[Part, ...]
    sampling: Sampling
    seed: int
    max_tokens: int = 0


class Cancel(msgspec.Struct, frozen=True, tag=True):
    """Stop a reply, also while its prompt is being read; one that is not running or waiting is no error."""

    request: int


class Hello(msgspec.Struct, frozen=True, tag=True):
    """The first event of a process; `engine` names what runs the model."""

    version: int
    engine: str


class LoadProgress(msgspec.Struct, frozen=True, tag=True):
    """How much of the model file has been read, from 0 to 1."""

    fraction: float


class ModelReady(msgspec.Struct, frozen=True, tag=True):
    """A model is loaded.

    `prompt_format` is a key of `chat.formats.FORMATS`; `backend` is "CPU", "Metal", "CUDA" and so on.
    """

    path: str
    name: str
    architecture: str
    quantization: str
    prompt_format: str
    parameters: int
    size_bytes: int
    context_tokens: int
    trained_context_tokens: int
    backend: str
    threads: int
    load_ms: int


class PromptProgress(msgspec.Struct, frozen=True, tag=True):
    """How many tokens of the prompt have been read."""

    request: int
    read_tokens: int
    total_tokens: int


class Delta(msgspec.Struct, frozen=True, tag=True):
    """New text of one channel and the tokens sampled for it.

    Every sampled token is in exactly one delta, also those without text: markers, half characters, end of text.
    `channel_tokens` counts the tokens of this channel so far, markers and end of text not included.
    """

    request: int
    channel: Channel
    text: str
    token_ids: tuple[int, ...]
    channel_tokens: int


FinishReason = Literal["end", "length", "cancelled"]
"""The model ended its reply; the reply's limit or the context was reached; it was cancelled."""


class Finished(msgspec.Struct, frozen=True, tag=True):
    """A reply ended without a failure. `reasoning_ms` runs from the first token to the end of the reasoning."""

    request: int
    reason: FinishReason
    prompt_tokens: int
    reasoning_tokens: int
    answer_tokens: int
    prompt_ms: int
    reasoning_ms: int
    generation_ms: int
    tokens_per_second: float


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A load or a reply failed, told in the user's words."""

    request: int
    title: str
    detail: str
    remedy: str


Command = LoadModel | Generate | Cancel
Event = Hello | LoadProgress | ModelReady | PromptProgress | Delta | Finished | Failed

_command_decoder: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
_event_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
_encoder = msgspec.json.Encoder()


def encode(message: Command | Event) -> bytes:
    """Return the message as one line, newline included. Lone surrogates must have been replaced before."""
    return _encoder.encode(message) + b"\n"


def decode_command(line: bytes) -> Command:
    """Return the command of one line.

    Raises:
        ProtocolError: the line is no command.
    """
    try:
        return _command_decoder.decode(line)
    except msgspec.MsgspecError as error:
        raise ProtocolError(str(error)) from error


def decode_event(line: bytes) -> Event:
    """Return the event of one line.

    Raises:
        ProtocolError: the line is no event.
    """
    try:
        return _event_decoder.decode(line)
    except msgspec.MsgspecError as error:
        raise ProtocolError(str(error)) from error


class LineBuffer:
    """Cuts a stream of bytes into lines, at newline bytes only."""

    def __init__(self, max_line_bytes: int = MAX_LINE_BYTES) -> None:
        self._max_line_bytes = max_line_bytes
        self._rest = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """Return the lines that `data` completes, without their newlines.

        Raises:
            ProtocolError: a line is longer than the limit.
        """
        searched = len(self._rest)
        self._rest += data
        if self._rest.find(b"\n", searched) < 0:
            self._check(len(self._rest))
            return []
        *lines, rest = bytes(self._rest).split(b"\n")
        self._rest = bytearray(rest)
        for line in lines:
            self._check(len(line))
        return lines

    def _check(self, size_bytes: int) -> None:
        if size_bytes > self._max_line_bytes:
            raise ProtocolError(f"a line of more than {self._max_line_bytes} bytes")


def claim_stdout() -> BinaryIO:
    """Return stdout for the protocol alone, and send all that is printed from now on to stderr.

    Native libraries print to file descriptor 1 and llama-cpp-python points it at the null device while it loads, so
    this must run before they are imported.
    """
    private = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return os.fdopen(private, "wb", buffering=0)
