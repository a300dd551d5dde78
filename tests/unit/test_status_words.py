"""The words under the prompt box."""

import pytest
from PySide6.QtCore import QLocale

from magistral_desktop.chat.messages import Message, Status
from magistral_desktop.gui.status import engine_words, model_details, model_words, reply_words, speed_words
from magistral_desktop.protocol import ModelReady
from magistral_desktop.session.state import EngineState

ENGLISH = QLocale(QLocale.Language.English)


@pytest.mark.parametrize(
    ("speed", "words"),
    [(0.0, ""), (1.82, "1.8 tokens/s"), (19.96, "20.0 tokens/s"), (57.4, "57 tokens/s"), (3943.2, "3,943 tokens/s")],
)
def test_a_speed_has_as_many_digits_as_mean_something(speed: float, words: str) -> None:
    assert speed_words(speed, ENGLISH) == words


def test_a_loading_model_shows_how_far_it_is() -> None:
    assert engine_words(EngineState("loading", progress=0.434)) == "Loading 43%"


@pytest.mark.parametrize(
    ("status", "reasoning", "answer", "words"),
    [
        ("waiting", "", "", "Waiting"),
        ("streaming", "hm", "", "Thinking…"),
        ("streaming", "hm", "4", "Writing…"),
        ("complete", "hm", "4", ""),
    ],
)
def test_a_reply_says_what_it_is_doing(status: Status, reasoning: str, answer: str, words: str) -> None:
    assert reply_words(Message(1, 1, "assistant", answer, 0, status=status, reasoning=reasoning)) == words


MODEL = ModelReady(
    "/models/m.gguf", "Magistral", "llama", "Q4_K_M", "magistral-1.2", 23_572_403_200, 14_334_000_000, 40_960, 131_072,
    "CUDA", 1, 12_340, kv_type="q8_0", flash_attention=True, gpu_layers=41, layers=41, batch_tokens=512,
    kv_bytes_per_token=87_040, device="NVIDIA RTX 4090",
)  # fmt: skip


def test_the_details_tell_how_a_model_is_run() -> None:
    details = dict(model_details(MODEL))

    assert details["Size"] == "14.33 GB · 23.6 billion parameters"
    assert details["Prompt format"] == "Magistral 1.2"
    assert details["KV cache"] == "q8_0 · 3,400 MiB when the context is full"
    assert (details["Runs on"], details["Layers"]) == ("CUDA · NVIDIA RTX 4090", "41 of 41 on the GPU")
    assert (details["Threads"], details["Flash attention"], details["Loaded in"]) == ("1 thread", "on", "12.3 s")


def test_what_is_not_known_of_a_model_is_left_out() -> None:
    small = ModelReady("m.gguf", "Tiny", "llama", "F16", "demo", 900_000, 1, 512, 512, "CPU", 2, 1)

    details = dict(model_details(small))

    assert details["Runs on"] == "CPU"
    assert not {"Layers", "Batch"} & details.keys()
    assert "900,000 parameters" in details["Size"]


def test_the_tool_tip_names_the_device() -> None:
    assert "CUDA · NVIDIA RTX 4090 · 1 thread" in model_words(MODEL)
