"""What llama.cpp logs about a bad file becomes words for its user."""

from pathlib import Path

import pytest

from magistral_desktop.engine.load_errors import check_memory, explain_load
from magistral_desktop.errors import ModelError

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


def test_only_what_cannot_fit_is_refused() -> None:
    check_memory(FILE, 16, 16)
    check_memory(FILE, 16, 0)
    with pytest.raises(ModelError, match="too big"):
        check_memory(FILE, 17, 16)
