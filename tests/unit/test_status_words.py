"""The words under the prompt box."""

import pytest

from magistral_desktop.chat.messages import Message, Status
from magistral_desktop.gui.status import engine_words, model_words, reply_words
from magistral_desktop.protocol import ModelReady
from magistral_desktop.session.state import EngineState


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


def test_the_tool_tip_names_the_device() -> None:
    assert "CUDA · NVIDIA RTX 4090 · 1 thread" in model_words(MODEL)
