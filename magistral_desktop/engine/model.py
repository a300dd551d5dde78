"""Loading a model with llama.cpp, and what is known about it then."""

import ctypes
import hashlib
import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from llama_cpp import llama_cpp

from magistral_desktop.engine import devices, threads
from magistral_desktop.engine.fingerprint import fingerprint
from magistral_desktop.engine.formats import ModelFacts, choose_format
from magistral_desktop.engine.interrupts import Interrupts
from magistral_desktop.engine.load_errors import (
    check_file,
    check_kv_type,
    check_memory,
    context_too_big,
    explain_context,
    explain_load,
)
from magistral_desktop.engine.native_log import NativeLog
from magistral_desktop.engine.offload import layers_on_gpu
from magistral_desktop.engine.vocabulary import Vocabulary
from magistral_desktop.errors import ModelError
from magistral_desktop.language import tr
from magistral_desktop.models.files import read_model
from magistral_desktop.models.memory import (
    CELLS,
    DEFAULT_CONTEXT_TOKENS,
    MAX_BATCH_TOKENS,
    KvType,
    batch_size,
    kv_cache_bytes,
)
from magistral_desktop.models.shape import shape_of
from magistral_desktop.protocol import LoadModel, LoadProgress, ModelReady

_PROGRESS_STEP = 0.01
_KV_TYPES: dict[KvType, int] = {
    "f16": llama_cpp.GGML_TYPE_F16,
    "q8_0": llama_cpp.GGML_TYPE_Q8_0,
    "q4_0": llama_cpp.GGML_TYPE_Q4_0,
}
_FLASH_ATTENTION = {
    "auto": llama_cpp.LLAMA_FLASH_ATTN_TYPE_AUTO,
    "on": llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED,
    "off": llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED,
}
_LOAD_MODES = {  # by use_mmap and lock_memory
    (False, False): llama_cpp.LLAMA_LOAD_MODE_NONE,
    (True, False): llama_cpp.LLAMA_LOAD_MODE_MMAP,
    (False, True): llama_cpp.LLAMA_LOAD_MODE_MLOCK,
    (True, True): llama_cpp.LLAMA_LOAD_MODE_MMAP_MLOCK,
}
_OFFLOADED = re.compile(r"offloaded (\d+)/\d+ layers to GPU")
_FTYPE_PREFIXES = ("LLAMA_FTYPE_MOSTLY_", "LLAMA_FTYPE_ALL_")


class LoadedModel:
    """A model and its context in llama.cpp; `close` gives their memory back, also when making it failed."""

    def __init__(self, command: LoadModel, log: NativeLog, on_progress: Callable[[LoadProgress], None]) -> None:
        self._model: Any = None
        self._context: Any = None
        self._command = command
        self._path = Path(command.path)
        self.log = log
        self._started = time.monotonic()
        log.errors.clear()
        log.lines.clear()
        check_file(self._path)
        check_kv_type(command.kv_type, command.flash_attention)
        machine = devices.machine()
        graphics = machine.gpus if command.gpu_layers else ()
        self._machine = replace(machine, gpus=graphics)
        check_memory(self._path, self._path.stat().st_size, self._machine.whole_bytes)
        self._shape = shape_of(read_model(self._path))
        self.backend = graphics[0].backend if graphics else "CPU"
        self._device = graphics[0].name if graphics else devices.processor_name()
        self.threads = min(command.threads, devices.MAX_THREADS) if command.threads > 0 else devices.default_threads()
        self._is_measured = False
        self.batch_threads = (
            min(command.batch_threads, devices.MAX_THREADS) if command.batch_threads > 0 else self.threads
        )
        try:
            self._load(on_progress)
        except BaseException:
            self.close()
            raise

    def _load(self, on_progress: Callable[[LoadProgress], None]) -> None:
        command = self._command
        self._model = self._load_weights(on_progress)
        if not llama_cpp.llama_model_has_decoder(self._model) or llama_cpp.llama_model_has_encoder(self._model):
            raise ModelError(
                tr("This model cannot chat"),
                tr(
                    "{name} is not a model that continues text, such as one for embeddings or translation.",
                    name=self._path.name,
                ),
                tr("Choose a chat model."),
            )
        self.metadata = self._read_metadata()
        self.template = self._read_template()
        vocabulary = Vocabulary(self._model, self.metadata.get("tokenizer.ggml.pre", ""))
        facts = ModelFacts(
            self._path.name, self.metadata, frozenset(vocabulary.controls), has_template=bool(self.template)
        )
        self.format = choose_format(facts, command.prompt_format)
        if self.format.markers == "text":
            vocabulary.show(self.format.think_open, self.format.think_close)
        self.vocabulary = vocabulary
        self.batch_tokens = min(command.batch_tokens, MAX_BATCH_TOKENS) if command.batch_tokens > 0 else self._batch()
        self._context = self._make_context(self._context_tokens(command.context_tokens))
        self.context_tokens: int = llama_cpp.llama_n_ctx(self._context)
        if command.threads <= 0:
            self._choose_threads()

    def _batch(self) -> int:
        return batch_size(self.parameters, self._machine.cores, on_gpu=self.backend != "CPU")

    @property
    def context(self) -> llama_cpp.llama_context_p:
        """The context that replies are made in."""
        return self._context  # type: ignore[no-any-return]

    @property
    def parameters(self) -> int:
        """How many weights the model has."""
        return int(llama_cpp.llama_model_n_params(self._model))

    @property
    def reasons(self) -> bool:
        """Whether the model has thoughts, as far as its prompt format tells."""
        known = self.format
        return not known.template or known.think_open in self.template or known.think_close in self.template

    @property
    def flash_attention(self) -> bool:
        """Whether flash attention is used, as far as llama.cpp tells where "auto" was asked for."""
        if self._command.flash_attention == "auto":
            said = "\n".join(self.log.lines)
            return "Flash Attention enabled" in said or "enabling flash_attn" in said
        return self._command.flash_attention == "on"

    def watch(self, interrupts: Interrupts) -> None:
        """Let a cancelled request stop llama.cpp between the operations of a batch; `interrupts` must outlive this.

        llama.cpp asks before each operation on the CPU, 18 times per layer and token. A Python function takes 0.5 to
        1 µs and the interpreter's lock each time, so C's `strlen` is asked: it returns 0 for a flag whose first byte is
        0, and 1 for one that is set.
        """
        strlen = (ctypes.CDLL(None) if sys.platform != "win32" else ctypes.CDLL("msvcrt")).strlen
        self.set_abort_callback(ctypes.cast(strlen, llama_cpp.ggml_abort_callback), interrupts.flag_address)

    def set_abort_callback(self, callback: Any, data: int = 0) -> None:
        """Let llama.cpp call a native function of its type `ggml_abort_callback` with the address `data`."""
        self._abort = callback  # must outlive the context
        llama_cpp.llama_set_abort_callback(self._context, callback, ctypes.c_void_p(data))

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
            kv_type=self._command.kv_type,
            flash_attention=self.flash_attention,
            gpu_layers=self._gpu_layers(),
            layers=llama_cpp.llama_model_n_layer(self._model) + 1,  # llama.cpp counts the output as one
            batch_tokens=self.batch_tokens,
            kv_bytes_per_token=self._cache_bytes(CELLS) // CELLS,
            device=self._device,
            reasoning=self.reasons,
            threads_measured=self._is_measured,
            batch_threads=self.batch_threads,
            build=devices.build_name(),
            system=_system_info(),
        )

    def identity(self) -> str:
        """Return what keys and values depend on: model file, settings, build and device.

        Raises:
            OSError: the model file cannot be read any more.
        """
        parts = (
            fingerprint(self._path),
            self._command.kv_type,
            f"flash attention {self.flash_attention}",
            f"batches of {self.batch_tokens}",
            f"{self.backend} {self._device}",
            _system_info(),
            devices.build_name(),
        )
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def _gpu_layers(self) -> int:
        found = [int(match[1]) for line in self.log.lines if (match := _OFFLOADED.search(line))]
        return found[-1] if found else 0

    def limit_threads(self, most: int) -> None:
        """Work with at most so many threads from now on, or with as many as were chosen; 0 is no limit."""
        counts = (self.threads, self.batch_threads)
        llama_cpp.llama_set_n_threads(self._context, *(min(count, most) if most > 0 else count for count in counts))

    def _choose_threads(self) -> None:
        counts = threads.candidates(devices.default_threads() + 1)
        size_bytes, load_s = llama_cpp.llama_model_size(self._model), time.monotonic() - self._started
        if self.backend == "CPU" and threads.is_cheap(size_bytes, counts, load_s):
            self.threads, self._is_measured = threads.choose(counts, self._time_step), True
            self.batch_threads = counts[0]
            llama_cpp.llama_set_n_threads(self._context, self.threads, self.batch_threads)

    def _time_step(self, count: int) -> float:
        llama_cpp.llama_set_n_threads(self._context, count, count)
        token = (llama_cpp.llama_token * 1)(max(0, self.vocabulary.bos_id))
        started = time.perf_counter()
        llama_cpp.llama_decode(self._context, llama_cpp.llama_batch_get_one(token, 1))
        taken = time.perf_counter() - started
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self._context), True)
        return taken

    def _load_weights(self, on_progress: Callable[[LoadProgress], None]) -> Any:
        params = llama_cpp.llama_model_default_params()
        params.n_gpu_layers = layers_on_gpu(self._command, self._shape, self._machine)
        params.load_mode = _LOAD_MODES[self._command.use_mmap, self._command.lock_memory]
        report = llama_cpp.llama_progress_callback(_Progress(on_progress))
        params.progress_callback = report
        model = llama_cpp.llama_model_load_from_file(str(self._path).encode("utf-8", "surrogateescape"), params)
        if not model:
            raise explain_load(self._path, list(self.log.errors))
        return model

    def _context_tokens(self, wanted: int) -> int:
        trained = llama_cpp.llama_model_n_ctx_train(self._model)
        tokens = wanted if wanted > 0 else DEFAULT_CONTEXT_TOKENS
        return min(tokens, trained) if trained > 0 else tokens

    def _make_context(self, tokens: int) -> Any:
        needed = llama_cpp.llama_model_size(self._model) + self._cache_bytes(tokens)
        if 0 < self._machine.whole_bytes < needed:
            raise context_too_big(tokens, needed)
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = tokens
        params.n_batch = params.n_ubatch = self.batch_tokens  # the compute buffer grows with it
        params.n_threads, params.n_threads_batch = self.threads, self.batch_threads
        params.flash_attn_type = self._flash_attention_type()
        params.type_k = params.type_v = _KV_TYPES[self._command.kv_type]
        params.offload_kqv = self.backend != "CPU"
        params.op_offload = self.backend != "CPU"
        params.no_perf = True
        context = llama_cpp.llama_init_from_model(self._model, params)
        if not context:
            raise explain_context(list(self.log.errors))
        return context

    def _flash_attention_type(self) -> int:
        """Return llama.cpp's number for what is wanted.

        llama.cpp's own "auto" takes it wherever a device has it. On the CPU it is slower: of a prompt of 2,000 tokens
        the last 512 take 4.2 s with it and 1.1 s without, a token after them 22 and 14 ms (AVX2, one thread, 8 layers
        with 4 heads). There it is taken only for a quantized cache, which needs it.
        """
        wanted = self._command.flash_attention
        if wanted == "auto" and self.backend == "CPU" and self._command.kv_type == "f16":
            wanted = "off"
        return _FLASH_ATTENTION[wanted]

    def _cache_bytes(self, tokens: int) -> int:
        """Return what keys and values of a context take, or 0 for a kind of model that keeps less than all."""
        known = self._shape
        return kv_cache_bytes(known, tokens, self._command.kv_type) if known and known.is_plain else 0

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


def _system_info() -> str:
    said: bytes = llama_cpp.llama_print_system_info()
    return said.decode("utf-8", "replace").strip()


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
