"""Which model is in use: what is tried, what is fallen back on, and what is remembered."""

from dataclasses import replace
from pathlib import Path

import pytest

from magistral_desktop.models.memory import Loading
from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.session.model_choice import ModelChoice, Wanted

ONE, OTHER = Path("/models/one.gguf"), Path("/models/other.gguf")
SHORT, LONG = ModelSettings(2_048), ModelSettings(65_536)


@pytest.fixture
def choice() -> ModelChoice:
    """Return a choice whose model has come up with a short context."""
    made = ModelChoice(ONE, {"one.gguf": SHORT})
    made.note_up()
    return made


def test_a_model_is_loaded_as_it_was_the_last_time(choice: ModelChoice) -> None:
    assert choice.wanted == Wanted(ONE, SHORT)
    assert choice.models == {"one.gguf": SHORT}


def test_all_settings_for_loading_reach_the_engine(tmp_path: Path) -> None:
    settings = ModelSettings(8_192, "q8_0", 12, 3, "on", False, True, "magistral-1.1")

    command = Wanted(ONE, settings).command(tmp_path)

    assert (command.path, command.cache_folder) == (str(ONE), str(tmp_path))
    for name in ("context_tokens", "kv_type", "gpu_layers", "threads", "flash_attention", "use_mmap", "lock_memory"):
        assert getattr(command, name) == getattr(settings, name)
    assert command.prompt_format == "magistral-1.1"


def test_settings_that_come_up_are_remembered(choice: ModelChoice) -> None:
    assert choice.change(ONE, LONG)
    assert choice.wanted.settings == choice.settings_of(ONE) == LONG
    assert choice.models == {"one.gguf": SHORT}  # until it is there, as the app may end meanwhile

    assert choice.note_up()
    assert not choice.note_up()  # as after each reply
    assert choice.models == {"one.gguf": LONG}
    assert not choice.note_failed()
    assert choice.wanted.settings == LONG


def test_where_the_model_does_not_come_up_it_is_loaded_as_before(choice: ModelChoice) -> None:
    choice.change(ONE, LONG)
    assert choice.note_failed()
    assert choice.wanted.settings == SHORT
    assert not choice.note_failed()
    assert choice.models == {"one.gguf": SHORT}


def test_what_is_changed_while_it_is_tried_falls_back_to_what_came_up(choice: ModelChoice) -> None:
    choice.change(ONE, LONG)
    choice.change(ONE, ModelSettings(131_072))
    choice.change(ONE, ModelSettings(131_072, temperature=0.1))
    assert choice.note_failed()
    assert choice.wanted.settings == replace(SHORT, temperature=0.1)


def test_a_model_that_is_only_asked_otherwise_is_not_loaded_again(choice: ModelChoice) -> None:
    assert not choice.change(ONE, replace(SHORT, instructions="Answer in Latin."))
    assert choice.models == {"one.gguf": replace(SHORT, instructions="Answer in Latin.")}


def test_a_model_that_never_came_up_keeps_its_settings_to_be_changed() -> None:
    choice = ModelChoice(ONE, {"one.gguf": LONG})
    assert not choice.note_failed()
    assert choice.change(ONE, SHORT)
    assert not choice.note_failed()
    assert choice.wanted.settings == SHORT


def test_another_model_has_its_own_settings(choice: ModelChoice) -> None:
    assert not choice.change(OTHER, LONG)
    choice.choose(OTHER)
    assert choice.wanted == Wanted(OTHER, LONG)
    choice.choose(ONE)
    assert choice.wanted == Wanted(ONE, SHORT)


def test_another_model_is_chosen_while_settings_are_tried(choice: ModelChoice) -> None:
    choice.change(ONE, LONG)
    choice.choose(OTHER)
    assert not choice.note_failed()
    assert choice.settings_of(ONE) == SHORT


def test_a_model_that_was_never_set_up_begins_with_what_suits_the_computer(choice: ModelChoice) -> None:
    choice.choose(OTHER, lambda path: LONG if path == OTHER else DEFAULTS)
    assert choice.wanted == Wanted(OTHER, LONG)
    choice.choose(ONE, lambda _: LONG)
    assert choice.wanted == Wanted(ONE, SHORT)


def test_a_model_that_moved_keeps_its_settings(choice: ModelChoice) -> None:
    choice.choose(Path("/elsewhere/one.gguf"))
    assert choice.wanted == Wanted(Path("/elsewhere/one.gguf"), SHORT)


def test_defaults_are_not_worth_remembering(choice: ModelChoice) -> None:
    choice.change(ONE, DEFAULTS)
    choice.note_up()
    assert choice.models == {}


def test_what_fits_where_memory_ran_out_is_kept(choice: ModelChoice) -> None:
    choice.change(ONE, ModelSettings(65_536, flash_attention="off", temperature=0.1))
    choice.note_failed()
    choice.change(ONE, ModelSettings(65_536, flash_attention="off", temperature=0.1))
    choice.relieve(Loading(16_384, "q8_0"))
    assert choice.wanted.settings == ModelSettings(16_384, "q8_0", temperature=0.1)  # which needs flash attention
    assert not choice.note_failed()
    assert choice.models == {"one.gguf": choice.wanted.settings}
