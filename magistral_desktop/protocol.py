"""What the window and its engine process say to each other: one JSON object per line, over stdin and stdout.

Commands go to the engine, events come from it. Every `LoadModel` is answered by exactly one `ModelReady` or
`Failed(request=LOAD)`; every other command by exactly one `Finished` or `Failed`, but for `Cancel` and `AnswerNow`,
which are answered by nothing of their own, and `CountTokens`. A process that ends counts as the end of all it had.
Closing the engine's stdin ends it at once: what is to be kept on disk is saved with `SaveCache` before. `Hello.version`
is compared once.
"""

import hashlib
from typing import Literal

import msgspec

from magistral_desktop.chat.formats import Part
from magistral_desktop.chat.messages import Channel, Sampling
from magistral_desktop.chat.steering import LoopGuard, Think
from magistral_desktop.counting_protocol import CountTokens, TokensCounted
from magistral_desktop.errors import Cause
from magistral_desktop.language import Phrase
from magistral_desktop.lines import decode_line, in_this_language, without_language
from magistral_desktop.models.machine import Machine
from magistral_desktop.models.memory import KvType
from magistral_desktop.replay_protocol import Begun, Differed, Replay, Spell, Spelled

VERSION = 3
LOAD = 0
"""The `request` of a `Failed` that answers a `LoadModel`; other requests count from 1."""

CACHE_SUFFIX = ".kv"


class LoadModel(msgspec.Struct, frozen=True, tag=True):
    """Load a model file, after unloading the one there is.

    `context_tokens` 0 takes the longest the model was trained for, up to 40,960. `prompt_format` "" detects it.
    `gpu_layers` -1 puts as many layers on the GPU as fit there. `threads` 0 lets the engine choose by measurement.
    `cache_folder` keeps the state of conversations on disk, up to `cache_limit_bytes`; "" keeps none. `batch_threads`
    read prompts, 0: as many as `threads`. `batch_tokens` of a prompt are read at once, 0 is the engine's choice.
    """

    path: str
    context_tokens: int = 0
    prompt_format: str = ""
    gpu_layers: int = -1
    threads: int = 0
    kv_type: KvType = "f16"
    flash_attention: Literal["auto", "on", "off"] = "auto"
    use_mmap: bool = True
    lock_memory: bool = False
    cache_folder: str = ""
    cache_limit_bytes: int = 4 * 1024**3
    batch_threads: int = 0
    batch_tokens: int = 0


class Generate(msgspec.Struct, frozen=True, tag=True):
    """Write a reply to a prompt, or go on with one.

    `max_tokens` limits the whole reply, `written` included; 0 goes on until the context is full. `think` forces a
    thought or leaves it out. `budget_tokens` is the most a thought may take, 0 any number. `loop_guard` says what is
    done about a loop: nothing is looked for, the user is told, the thought is closed (an answer is stopped), the reply
    is stopped.

    `written` are the tokens of this reply that exist already, without one that ended it; `draws` is how many were
    sampled for it rather than forced (`Finished.draws`, or the count of tokens in deltas that are not `forced`). `note`
    is put after them before the model goes on. `cache_key` names the conversation whose state may be on disk.
    `most_threads` work on it where the model was loaded with more, 0 as many as it was loaded with.

    With `keep_characters` 0 or more only the beginning of its thought is kept: up to the last token that ends within so
    many characters of the reasoning, as the deltas gave it, and at the end of a character; at most the whole thought.
    `written` may then hold a token that ended the reply. `draws` still counts what is cut off: the random numbers go on
    where they were, so that another continuation is drawn. A reply without a thought is not cut.
    """

    request: int
    prompt: tuple[Part, ...]
    sampling: Sampling
    seed: int
    max_tokens: int = 0
    think: Think = "auto"
    budget_tokens: int = 0
    loop_guard: LoopGuard = "off"
    written: tuple[int, ...] = ()
    draws: int = 0
    note: str = ""
    cache_key: str = ""
    keep_characters: int = -1
    most_threads: int = 0


class Prefill(msgspec.Struct, frozen=True, tag=True):
    """Read a prompt ahead while nothing else is to be done; any command that is queued after it cancels it at once."""

    request: int
    prompt: tuple[Part, ...]
    cache_key: str = ""


class SaveCache(msgspec.Struct, frozen=True, tag=True):
    """Save the state of a conversation to disk if it is the one in the context; that it is not there is no failure."""

    request: int
    cache_key: str


class CheckModel(msgspec.Struct, frozen=True, tag=True):
    """Check that the loaded model does what the app relies on; a short reply is written for it, in some seconds.

    A `CheckResult` comes for each thing, the reply's own events, and one `Finished` or `Failed`.
    """

    request: int


class Cancel(msgspec.Struct, frozen=True, tag=True):
    """Stop a reply, also while its prompt is being read; one that is not running or waiting is no error."""

    request: int


class AnswerNow(msgspec.Struct, frozen=True, tag=True):
    """End the thought of a reply and let it answer.

    Before the reply has begun it is left without a thought. In the answer, without a thought, or for a reply that is
    not running or waiting, it does nothing.
    """

    request: int


class Hello(msgspec.Struct, frozen=True, tag=True):
    """The first event of a process; `engine` names what runs the model, `machine` tells what it can use."""

    version: int
    engine: str
    machine: Machine = Machine()


class LoadProgress(msgspec.Struct, frozen=True, tag=True):
    """How much of the model file has been read, from 0 to 1."""

    fraction: float


class ModelReady(msgspec.Struct, frozen=True, tag=True):
    """A model is loaded.

    `prompt_format` is a key of `chat.formats.FORMATS`; `backend` is "CPU", "Metal", "CUDA" and so on, `device` the
    processor's name as llama.cpp has it. `threads` and `flash_attention` are what is used, chosen or set;
    `threads_measured` tells that this many were the fastest. `gpu_layers`
    of `layers` are on the GPU; the output counts as one layer. `batch_tokens` is how much of a prompt is read at once.
    `reasoning` tells whether the model has thoughts that can be forced, left out or closed. `build` names what runs the
    model, `system` what of the processor it uses.
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
    kv_type: KvType = "f16"
    flash_attention: bool = False
    gpu_layers: int = 0
    layers: int = 0
    batch_tokens: int = 0
    kv_bytes_per_token: int = 0
    device: str = ""
    reasoning: bool = True
    threads_measured: bool = False
    batch_threads: int = 0
    build: str = ""
    system: str = ""


class PromptProgress(msgspec.Struct, frozen=True, tag=True):
    """How many tokens of the prompt have been read."""

    request: int
    read_tokens: int
    total_tokens: int


class Kept(msgspec.Struct, frozen=True, tag=True):
    """A reply was cut back as `Generate.keep_characters` wants; this is what is left of it.

    Comes once, before the first delta, and only if something was cut off; a request that ends without it has changed
    nothing. The characters are those of the text that deltas gave for the `tokens`, counted as in `Delta`.
    """

    request: int
    tokens: int
    reasoning_characters: int
    answer_characters: int
    reasoning_tokens: int
    answer_tokens: int


class Delta(msgspec.Struct, frozen=True, tag=True):
    """New text of one channel and the tokens behind it.

    Every new token is in exactly one delta, also those without text: markers, half characters, end of text. `forced`
    tells that the engine put these tokens there itself and the model did not choose them. `channel_tokens` counts the
    tokens of this channel so far, those of `Generate.written` included, markers and end of text not.
    """

    request: int
    channel: Channel
    text: str
    token_ids: tuple[int, ...]
    channel_tokens: int
    forced: bool = False


InterventionKind = Literal["answer now", "budget", "reserve", "loop", "think", "no think", "note"]


class Intervention(msgspec.Struct, frozen=True, tag=True):
    """The engine steered a reply, or saw a loop in it.

    The thought was closed because the user wanted the answer, its budget was used up, or the rest of the context is
    kept for the answer; a thought was begun or left out as wished; a loop was found, which `detail` describes; the
    user's note, which `detail` holds, was added. `position` is the number of the reply's tokens before it, `tokens` how
    many were put there for it.
    """

    request: int
    kind: InterventionKind
    position: int
    detail: str = ""
    tokens: int = 0


CheckName = Literal["prompt", "markers", "thought", "answer", "end"]
"""The prompt has the token ids of Mistral's reference; control tokens have theirs; a thought is written and closed by
its budget; an answer follows; the model ends it by itself."""


class CheckResult(msgspec.Struct, frozen=True, tag=True):
    """What one check of a model found; `detail` has the figures, or what differs."""

    request: int
    check: CheckName
    passed: bool
    detail: Phrase


FinishReason = Literal["end", "length", "cancelled", "loop"]
"""The model ended its reply, or there was none to write; the limit or the context was reached; cancelled; a loop."""


class Finished(msgspec.Struct, frozen=True, tag=True):
    """A request ended without a failure.

    `reasoning_ms` runs from the first token to the end of the reasoning. Tokens are those of the whole reply,
    `Generate.written` included; times and speed are of this request alone. `draws` is what `Generate.draws` wants to go
    on from here. Of the prompt and the written tokens, `reused_tokens` were in the context already; `restored` tells
    that they came from disk.
    """

    request: int
    reason: FinishReason
    prompt_tokens: int
    reasoning_tokens: int
    answer_tokens: int
    prompt_ms: int
    reasoning_ms: int
    generation_ms: int
    tokens_per_second: float
    draws: int = 0
    reused_tokens: int = 0
    restored: bool = False


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A load or a request failed, told in the user's words.

    `cause` lets the window offer what would help: the prompt is `tokens_over` tokens too long for the context; memory
    ran out; the model file or its format cannot be used; the engine or no model is there. "" has no such help.
    """

    request: int
    title: Phrase
    detail: Phrase
    remedy: Phrase
    cause: Cause = ""
    tokens_over: int = 0


Request = Generate | Prefill | SaveCache | CheckModel | Replay | Spell
Command = LoadModel | Request | CountTokens | Cancel | AnswerNow
Event = (
    Hello
    | LoadProgress
    | ModelReady
    | TokensCounted
    | PromptProgress
    | Kept
    | Begun
    | Delta
    | Intervention
    | CheckResult
    | Differed
    | Spelled
    | Finished
    | Failed
)

_command_decoder: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command, dec_hook=in_this_language)
_event_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event, dec_hook=in_this_language)
_encoder = msgspec.json.Encoder(enc_hook=without_language)


def encode(message: msgspec.Struct) -> bytes:
    """Return a command or an event as one line, newline included. Lone surrogates must have been replaced before."""
    return _encoder.encode(message) + b"\n"


def decode_command(line: bytes) -> Command:
    """Return the command of one line.

    Raises:
        ProtocolError: the line is no command.
    """
    return decode_line(_command_decoder, line)


def decode_event(line: bytes) -> Event:
    """Return the event of one line.

    Raises:
        ProtocolError: the line is no event.
    """
    return decode_line(_event_decoder, line)


def cache_file_name(cache_key: str) -> str:
    """Return the name of the file in `LoadModel.cache_folder` that keeps a conversation: any key makes a safe one."""
    return hashlib.blake2b(cache_key.encode(), digest_size=16).hexdigest() + CACHE_SUFFIX
