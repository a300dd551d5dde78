"""What is kept of a reply while it is written: stretch by stretch, as it may be stopped, cut back and gone on with.

Each stretch may have been written with other settings, by another build, on another prompt: only the model is the same.
"""

from typing import Literal

import msgspec

from magistral_desktop.chat.formats import Part
from magistral_desktop.replay_protocol import BatchRow

How = Literal["began", "went on", "cut back"]


class ModelUsed(msgspec.Struct, frozen=True):
    """The model; `sha256` is "" where the file's was not known when the stretch was written."""

    name: str
    architecture: str
    quantization: str
    prompt_format: str
    parameters: int
    file_name: str
    file_bytes: int
    sha256: str


class MachineUsed(msgspec.Struct, frozen=True):
    """What the model ran on: llama.cpp's build and what it says of the processor, the device, memory in bytes."""

    app: str
    build: str
    system: str
    backend: str
    device: str
    memory_bytes: int
    cores: int
    gpus: tuple[str, ...]


class Settings(msgspec.Struct, frozen=True):
    """How the model was loaded, as in `protocol.ModelReady`, and the longest that the reply might become."""

    context_tokens: int
    kv_type: str
    flash_attention: bool
    threads: int
    batch_threads: int
    batch_tokens: int
    gpu_layers: int
    layers: int
    max_tokens: int


class End(msgspec.Struct, frozen=True):
    """How a stretch ended, in the engine's numbers."""

    reason: str
    prompt_ms: int
    generation_ms: int
    reused_tokens: int
    restored: bool


class Stretch(msgspec.Struct, frozen=True):
    """One stretch of a reply, from its token `position` on.

    `draws` is how many tokens had been drawn for the reply before, `began_ms` when the prompt was read, in milliseconds
    of Unix time. `prompt` is all that was sent, `prompt_ids` its tokens; `batches` tells in which batches prompt and
    tokens before `position` were read. `end` is null where the engine did not come to tell it.
    """

    position: int
    draws: int
    how: How
    began_ms: int
    model: ModelUsed
    machine: MachineUsed
    settings: Settings
    prompt: tuple[Part, ...]
    prompt_ids: tuple[int, ...]
    batches: tuple[BatchRow, ...]
    end: End | None = None
