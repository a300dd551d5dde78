"""The prompt format is chosen by what a file says about itself."""

import pytest

from magistral_desktop.engine.formats import FORMAT_KEY, ModelFacts, choose_format
from magistral_desktop.errors import ModelError

TURNS = frozenset({"<s>", "</s>", "[INST]", "[/INST]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"})
THINKING = TURNS | {"[THINK]", "[/THINK]"}
NONE: frozenset[str] = frozenset()


def _facts(
    file_name: str = "model.gguf", *, controls: frozenset[str] = THINKING, template: bool = False, **metadata: str
) -> ModelFacts:
    return ModelFacts(file_name, metadata, controls, template)


@pytest.mark.parametrize(
    ("file_name", "chosen"),
    [
        ("Magistral-Small-2506_Q8_0.gguf", "magistral-1.0"),
        ("Magistral-Small-2507-Q4_K_M.gguf", "magistral-1.1"),
        ("mistralai_Magistral-Small-2509-Q5_K_M.gguf", "magistral-1.2"),
        ("magistral-small-1.1-q4.gguf", "magistral-1.1"),
        ("Ministral-3-14B-Reasoning-2512-Q4_K_M.gguf", "ministral-3"),
        ("my-magistral.gguf", "magistral-1.2"),
        ("something-else.gguf", "magistral-1.2"),
    ],
)
def test_the_files_name_decides_between_formats_with_one_vocabulary(file_name: str, chosen: str) -> None:
    assert choose_format(_facts(file_name)).name == chosen
    assert choose_format(_facts(file_name, template=True)).name == chosen


def test_the_name_inside_the_file_counts_too() -> None:
    facts = ModelFacts("renamed.gguf", {"general.name": "Magistral Small 2506"}, THINKING, has_template=True)
    assert choose_format(facts).name == "magistral-1.0"


def test_the_format_that_a_file_declares_wins() -> None:
    facts = ModelFacts("Magistral-Small-2506.gguf", {FORMAT_KEY: "demo"}, THINKING, has_template=False)
    assert choose_format(facts).name == "demo"


def test_a_declared_format_that_nobody_knows_is_ignored() -> None:
    facts = ModelFacts("Magistral-Small-2507.gguf", {FORMAT_KEY: "magistral-9"}, THINKING, has_template=False)
    assert choose_format(facts).name == "magistral-1.1"


def test_an_old_magistral_without_thinking_tokens_is_1_0() -> None:
    assert choose_format(_facts("Magistral-tuned.gguf", controls=TURNS)).name == "magistral-1.0"


def test_a_name_alone_does_not_make_a_magistral() -> None:
    facts = _facts("Qwen-distilled-from-Magistral-Small-2509.gguf", controls=NONE, template=True)
    assert choose_format(facts).name == "template"


def test_other_models_use_their_template() -> None:
    assert choose_format(_facts("Mistral-Small-3.2.gguf", controls=TURNS, template=True)).name == "template"


def test_a_model_without_template_is_refused() -> None:
    with pytest.raises(ModelError, match="cannot chat"):
        choose_format(_facts(controls=NONE))


@pytest.mark.parametrize("wanted", ["magistral-1.0", "magistral-1.1", "ministral-3", "demo"])
def test_the_users_choice_comes_first(wanted: str) -> None:
    assert choose_format(_facts("Magistral-Small-2509.gguf"), wanted).name == wanted


@pytest.mark.parametrize("wanted", ["magistral-1.2", "template", "no-such-format"])
def test_a_choice_that_cannot_work_is_refused(wanted: str) -> None:
    with pytest.raises(ModelError):
        choose_format(_facts(controls=TURNS), wanted)
