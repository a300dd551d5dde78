"""Loading a model with llama.cpp, and what is known about it then."""

import ctypes
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from llama_cpp import llama_cpp

from magistral_desktop.engine import devices
from magistral_desktop.engine.formats import ModelFacts, choose_format
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.load_errors import (
    check_file,
    check_memory,
    context_too_big,
    explain_context,
    explain_load,
)
from magistral_desktop.engine.native_log import NativeLog
from magistral_desktop.engine.vocabulary import Vocabulary
from magistral_desktop.errors import ModelError
from magistral_desktop.protocol import LoadModel, LoadProgress, ModelReady

MAX_DEFAULT_CONTEXT = 40_960
"""The longest context taken unasked; Magistral's card warns of falling quality past it."""

MAX_BATCH = 512
_PROGRESS_STEP = 0.01
_FTYPE_PREFIXES = ("LLAMA_FTYPE_MOSTLY_", "LLAMA_FTYPE_ALL_")


class LoadedModel:
    """A model and its context in llama.cpp; `close` gives their memory back, also when making it failed."""

    def __init__(self, command: LoadModel, log: NativeLog, on_progress: Callable[[LoadProgress], None]) -> None:
        self._model: Any = None
        self._context: Any = None
        self._path = Path(command.path)
        self._log = log
        self._started = time.monotonic()
        log.errors.clear()
        check_file(self._path)
        graphics = devices.gpus() if command.gpu_layers else []
        self._memory_bytes = devices.physical_memory_bytes() + sum(gpu.memory_bytes for gpu in graphics)
        check_memory(self._path, self._path.stat().st_size, self._memory_bytes)
        self.backend = graphics[0].backend if graphics else "CPU"
        self.threads = min(command.threads, devices.MAX_THREADS) if command.threads > 0 else devices.default_threads()
        try:
            self._load(command, on_progress)
        except BaseException:
            self.close()
            raise

    def _load(self, command: LoadModel, on_progress: Callable[[LoadProgress], None]) -> None:
        self._model = self._load_weights(command.gpu_layers, on_progress)
        if not llama_cpp.llama_model_has_decoder(self._model) or llama_cpp.llama_model_has_encoder(self._model):
            raise ModelError(
                "This model cannot chat",
                f"{self._path.name} is not a model that continues text, such as one for embeddings or translation.",
                "Choose a chat model.",
            )
        self.metadata = self._read_metadata()
        self.template = self._read_template()
        vocabulary = Vocabulary(self._model)
        facts = ModelFacts(
            self._path.name, self.metadata, frozenset(vocabulary.controls), has_template=bool(self.template)
        )
        self.format = choose_format(facts, command.prompt_format)
        if self.format.markers == "text":
            vocabulary.show(self.format.think_open, self.format.think_close)
        self.vocabulary = vocabulary
        self._context = self._make_context(self._context_tokens(command.context_tokens))
        self.context_tokens: int = llama_cpp.llama_n_ctx(self._context)

    @property
    def context(self) -> llama_cpp.llama_context_p:
        """The context that replies are made in."""
        return self._context  # type: ignore[no-any-return]

    @property
    def parameters(self) -> int:
        """How many weights the model has."""
        return int(llama_cpp.llama_model_n_params(self._model))

    def watch(self, interrupts: Interrupts) -> None:
        """Let a cancelled request stop llama.cpp between the operations of a batch.

        llama.cpp asks before each operation on the CPU, 18 times per layer and token, which takes 0.5 µs each time.
        """
        self._abort = llama_cpp.ggml_abort_callback(lambda _data: interrupts.stopped)  # must outlive the context
        llama_cpp.llama_set_abort_callback(self._context, self._abort, ctypes.c_void_p(0))

    def close(self) -> None:
        """Free the model; nothing of it may be used any more."""
        if self._context:
            llama_cpp.llama_free(self._context)
        if self._model:
            llama_cpp.llama_model_free(self._model)
        self._context = self._model = None

    def ready(self) -> ModelReady:
        """Return what the window is told about the model."""
        return ModelReady(
            path=str(self._path),
            name=self.metadata.get("general.name") or self._path.stem,
            architecture=self.metadata.get("general.architecture", ""),
            quantization=_quantization(llama_cpp.llama_model_ftype(self._model)),
            prompt_format=self.format.name,
            parameters=self.parameters,
            size_bytes=llama_cpp.llama_model_size(self._model),
            context_tokens=self.context_tokens,
            trained_context_tokens=llama_cpp.llama_model_n_ctx_train(self._model),
            backend=self.backend,
            threads=self.threads,
            load_ms=round((time.monotonic() - self._started) * 1000),
        )

    def _load_weights(self, gpu_layers: int, on_progress: Callable[[LoadProgress], None]) -> Any:
        params = llama_cpp.llama_model_default_params()
        params.n_gpu_layers = gpu_layers
        params.load_mode = llama_cpp.LLAMA_LOAD_MODE_MMAP
        report = llama_cpp.llama_progress_callback(_Progress(on_progress))
        params.progress_callback = report
        model = llama_cpp.llama_model_load_from_file(str(self._path).encode("utf-8", "surrogateescape"), params)
        if not model:
            raise explain_load(self._path, list(self._log.errors))
        return model

    def _context_tokens(self, wanted: int) -> int:
        trained = llama_cpp.llama_model_n_ctx_train(self._model)
        tokens = wanted if wanted > 0 else MAX_DEFAULT_CONTEXT
        return min(tokens, trained) if trained > 0 else tokens

    def _make_context(self, tokens: int) -> Any:
        needed = llama_cpp.llama_model_size(self._model) + self._least_cache_bytes(tokens)
        if self._memory_bytes and needed > self._memory_bytes:
            raise context_too_big(tokens, needed)
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = tokens
        params.n_batch = params.n_ubatch = MAX_BATCH
        params.n_threads = params.n_threads_batch = self.threads
        params.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_AUTO  # on wherever the device has it
        params.offload_kqv = self.backend != "CPU"
        params.op_offload = self.backend != "CPU"
        params.no_perf = True
        context = llama_cpp.llama_init_from_model(self._model, params)
        if not context:
            raise explain_context(tokens, list(self._log.errors))
        return context

    def _least_cache_bytes(self, tokens: int) -> int:
        """Return what keys and values of a context take in 16 bits, or 0 for a kind that keeps less than all."""
        model = self._model
        keeps_less = (
            llama_cpp.llama_model_n_swa(model) > 0
            or llama_cpp.llama_model_is_recurrent(model)
            or llama_cpp.llama_model_is_hybrid(model)
        )
        if keeps_less:
            return 0
        prefix = self.metadata.get("general.architecture", "") + ".attention."
        usual = llama_cpp.llama_model_n_embd(model) // max(1, llama_cpp.llama_model_n_head(model))
        widths = [self.metadata.get(f"{prefix}{part}_length", "") for part in ("key", "value")]
        values = sum(int(width) if width.isdecimal() else usual for width in widths)
        heads = int(llama_cpp.llama_model_n_head_kv(model)) * int(llama_cpp.llama_model_n_layer(model))
        return 2 * tokens * heads * values

    def _read_metadata(self) -> dict[str, str]:
        """Return the metadata as text, each value cut after 4,095 bytes."""
        count = llama_cpp.llama_model_meta_count(self._model)
        key, value = ctypes.create_string_buffer(256), ctypes.create_string_buffer(4096)
        metadata = {}
        for index in range(count):
            llama_cpp.llama_model_meta_key_by_index(self._model, index, key, len(key))
            llama_cpp.llama_model_meta_val_str_by_index(self._model, index, value, len(value))
            metadata[key.value.decode("utf-8", "replace")] = value.value.decode("utf-8", "replace")
        return metadata

    def _read_template(self) -> str:
        template = llama_cpp.llama_model_chat_template(self._model, None)
        return template.decode("utf-8", "replace") if template else ""


class _Progress:
    """Turns llama.cpp's many calls into a hundred events; a ctypes callback, so it must not raise."""

    def __init__(self, on_progress: Callable[[LoadProgress], None]) -> None:
        self._on_progress = on_progress
        self._told = -1.0

    def __call__(self, fraction: float, _data: object) -> bool:
        if fraction - self._told >= _PROGRESS_STEP or (fraction >= 1 and self._told < 1):
            self._told = fraction
            self._on_progress(LoadProgress(min(1.0, fraction)))
        return True


def _quantization(ftype: int) -> str:
    """Return the usual name, such as "Q4_K_M", which the bindings' constants hold."""
    ftype &= ~llama_cpp.LLAMA_FTYPE_GUESSED
    for name, value in vars(llama_cpp).items():
        prefix = next((prefix for prefix in _FTYPE_PREFIXES if name.startswith(prefix)), None)
        if prefix and value == ftype:
            return name.removeprefix(prefix)
    return ""
