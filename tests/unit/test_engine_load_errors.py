"""What llama.cpp logs about a bad file becomes words for its user."""

from pathlib import Path

import pytest

from magistral_desktop.engine.failures import failed
from magistral_desktop.engine.load_errors import check_memory, explain_context, explain_decode, explain_load
from magistral_desktop.errors import MemoryShortError, ModelError

FILE = Path("model.gguf")


@pytest.mark.parametrize(
    ("log", "title"),
    [
        ("error loading model architecture: unknown model architecture: 'x9'", "This kind of model is not supported"),
        ("error loading model vocabulary: unknown pre-tokenizer type: 'x9'", "This kind of model is not supported"),
        (
            "tensor 'a' data is not within the file bounds, model is corrupted",
            "The model file is damaged",
        ),
        ("unable to allocate CUDA0 buffer", "There is not enough memory"),
        ("failed to load GGUF split from model-00002-of-00003.gguf", "A part of the model is missing"),
        ("missing tensor 'token_embd.weight'", "The model file is incomplete"),
        ("something new", "The model could not be loaded"),
    ],
)
def test_a_cause_is_recognised(log: str, title: str) -> None:
    assert explain_load(FILE, [log, "llama_model_load_from_file_impl: failed to load model"]).title == title


def test_an_unknown_cause_is_quoted() -> None:
    assert "something new" in explain_load(FILE, ["something new", "x: failed to load model"]).detail


def test_silence_is_told_too() -> None:
    assert "nothing" in explain_load(FILE, []).detail


@pytest.mark.parametrize(
    ("log", "part"),
    [
        (["alloc: failed to allocate CPU buffer of size 9", "x: failed to allocate buffer for kv cache"], "KV cache"),
        (["failed to initialize the context: failed to allocate compute pp buffers"], "compute buffer"),
        (["failed to allocate output buffer of size 9 MiB"], "compute buffer"),
        (["cudaMalloc failed: out of memory"], "KV cache"),
        ([], "KV cache"),
    ],
)
def test_the_part_of_a_context_that_had_no_memory_is_named(log: list[str], part: str) -> None:
    error = explain_context(log)
    assert isinstance(error, MemoryShortError)
    assert part in error.detail
    assert failed(0, error).cause == "memory"


def test_a_kv_type_that_does_not_fit_is_told() -> None:
    error = explain_context(["x: K cache type q8_0 with block size 32 does not divide n_embd_head_k=16"])
    assert "compressed KV cache" in error.title
    assert failed(0, error).cause == "model"


@pytest.mark.parametrize(
    ("result", "log", "cause"),
    [
        (-2, [], "memory"),
        (-3, ["ggml_cuda: out of memory"], "memory"),
        (-3, ["compute failed"], "engine"),
        (1, [], "engine"),
    ],
)
def test_memory_that_runs_out_while_decoding_is_told(result: int, log: list[str], cause: str) -> None:
    assert failed(1, explain_decode(result, log)).cause == cause


def test_only_what_cannot_fit_is_refused() -> None:
    check_memory(FILE, 16, 16)
    check_memory(FILE, 16, 0)
    with pytest.raises(ModelError, match="too big"):
        check_memory(FILE, 17, 16)
