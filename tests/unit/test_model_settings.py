"""A model's settings: what is kept of them, and when it must be loaded again."""

from dataclasses import replace

import pytest

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.models.memory import KV_VALUE_BYTES
from magistral_desktop.models.settings import (
    DEFAULTS,
    MAX_INSTRUCTION_CHARACTERS,
    ModelSettings,
    model_settings_from,
)

CHOSEN = ModelSettings(
    context_tokens=8_192,
    kv_type="q8_0",
    gpu_layers=12,
    threads=3,
    flash_attention="on",
    use_mmap=False,
    lock_memory=True,
    prompt_format="magistral-1.0",
    temperature=0.2,
    top_p=1.0,
    instructions="Answer in Latin.",
)


def test_settings_come_back_from_what_is_kept_of_them() -> None:
    assert model_settings_from(CHOSEN.changed) == CHOSEN
    assert DEFAULTS.changed == {}


def test_every_kind_of_cache_can_be_chosen() -> None:
    for kv_type in KV_VALUE_BYTES:
        assert model_settings_from({"kv_type": kv_type}).kv_type == kv_type


@pytest.mark.parametrize(
    "wrong",
    [
        {"context_tokens": -1},
        {"context_tokens": 2**40},
        {"context_tokens": True},
        {"context_tokens": 8_192.0},
        {"kv_type": "q2_0"},
        {"kv_type": 5},
        {"gpu_layers": -2},
        {"threads": 10_000},
        {"flash_attention": True},
        {"use_mmap": 1},
        {"lock_memory": None},
        {"prompt_format": "vicuna"},
        {"temperature": float("nan")},
        {"temperature": -0.1},
        {"temperature": "hot"},
        {"top_p": 0},
        {"top_p": 2.0},
        {"instructions": ["Answer in Latin."]},
        {"instructions": "x" * (MAX_INSTRUCTION_CHARACTERS + 1)},
        {"colour": "red"},
    ],
)
def test_what_cannot_be_a_setting_gives_its_default(wrong: dict[str, object]) -> None:
    assert model_settings_from(wrong) == DEFAULTS


@pytest.mark.parametrize("stored", [None, [], 5, "x"])
def test_what_are_no_settings_gives_the_defaults(stored: object) -> None:
    assert model_settings_from(stored) == DEFAULTS


def test_halves_of_characters_in_instructions_are_mended() -> None:
    assert model_settings_from({"instructions": "a\ud800b"}).instructions == "a\ufffdb"


def test_what_is_not_set_of_the_sampling_is_the_card_s() -> None:
    card = Sampling(0.7, 0.95)

    assert DEFAULTS.sampling(card) == card
    assert ModelSettings(temperature=0.0).sampling(card) == Sampling(0.0, 0.95)
    assert ModelSettings(top_p=1.0).sampling(card) == Sampling(0.7, 1.0)


@pytest.mark.parametrize("change", [{"temperature": 0.1}, {"top_p": 0.5}, {"instructions": "Answer in Greek."}])
def test_a_model_is_not_loaded_again_to_be_asked_otherwise(change: dict[str, object]) -> None:
    assert replace(CHOSEN, **change).loads_as(CHOSEN)  # type: ignore[arg-type]  # its own fields


@pytest.mark.parametrize(
    "change",
    [
        {"context_tokens": 4_096},
        {"kv_type": "f16"},
        {"gpu_layers": -1},
        {"threads": 0},
        {"flash_attention": "auto"},
        {"use_mmap": True},
        {"lock_memory": False},
        {"prompt_format": ""},
    ],
)
def test_a_model_is_loaded_again_for_all_else(change: dict[str, object]) -> None:
    assert not replace(CHOSEN, **change).loads_as(CHOSEN)  # type: ignore[arg-type]  # its own fields
