"""Chat templates are used without letting anybody's words act as markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magistral_desktop.chat.formats import Part
from magistral_desktop.engine.template import lay_out
from magistral_desktop.errors import ModelError

CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
NO_SYSTEM = (
    "{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}" + CHATML
)
DROPS_SYSTEM = "{% for message in messages if message['role'] != 'system' %}[{{ message['content'] }}]{% endfor %}"
SYSTEM, HI = Part("system", "Be kind."), Part("user", "Hi")


def _text(template: str, *turns: Part) -> str:
    return "".join(piece.text for piece in lay_out(template, turns, "<s>", "</s>"))


def test_turns_are_laid_out() -> None:
    assert _text(CHATML, SYSTEM, HI) == (
        "<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    )


@given(st.text(min_size=1))
def test_words_are_kept_as_they_are_and_apart(words: str) -> None:
    pieces = lay_out(CHATML, [Part("user", words)], "", "")
    assert [piece.text for piece in pieces if not piece.from_template] == [words]


@pytest.mark.parametrize("template", [NO_SYSTEM, DROPS_SYSTEM])
def test_a_system_turn_that_is_refused_or_dropped_goes_into_the_question(template: str) -> None:
    assert "Be kind.\n\nHi" in _text(template, SYSTEM, HI)


def test_an_empty_turn_is_laid_out() -> None:
    assert "user\n<|im_end|>" in _text(CHATML, Part("user", ""))


def test_beginning_and_end_of_text_are_at_hand() -> None:
    assert _text("{{ bos_token }}{{ messages[0].content }}{{ eos_token }}", HI) == "<s>Hi</s>"


def test_loops_may_be_left_and_times_told() -> None:
    template = "{% for m in messages %}{{ m.content }}{% break %}{% endfor %}{{ strftime_now('%Y') | length }}"
    assert _text(template, HI) == "Hi4"


@pytest.mark.parametrize(
    "template",
    [
        "{% if",
        "{{ raise_exception('never') }}",
        "{{ messages[0]['content'].nothing.more }}",
        "{{ 1 / 0 }}",
        "{{ 'a' + 1 }}",
        "{{ ''.__class__.__mro__ }}{{ messages[0].content.__class__.__subclasses__() }}",
        "no place for the question",
        "{{ messages[0]['content'] | length }}",
        "{% generation %}",
    ],
)
def test_a_template_that_cannot_be_used_is_told(template: str) -> None:
    with pytest.raises(ModelError, match="template"):
        lay_out(template, [HI], "", "")
