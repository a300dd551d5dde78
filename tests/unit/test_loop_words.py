"""A loop is described in the same words for ever, and told in the reader's language."""

from collections.abc import Iterator
from typing import get_args

import pytest

from magistral_desktop.chat.loops import LoopKind, loop_description, loop_words
from magistral_desktop.chat.messages import Intervention
from magistral_desktop.chat.words import about_interventions
from magistral_desktop.language import ENGLISH, Language, speak

GERMAN = {
    "near repeat": "fast gleich",
    "{n} rounds": "{n} Runden",
    "{n} tokens": "{n} Token",
    "{kind}, {rounds} of {tokens}": "{kind}: {rounds} zu je {tokens}",
}


@pytest.fixture
def german() -> Iterator[None]:
    speak(Language("de", lambda english, _about, _count: GERMAN.get(english, ""), group_separator="."))
    yield
    speak(ENGLISH)


@pytest.mark.parametrize("kind", get_args(LoopKind))
def test_english_readers_are_told_the_description(kind: LoopKind) -> None:
    assert loop_words(loop_description(kind, 3, 48)) == f"{kind}, 3 rounds of 48 tokens"


@pytest.mark.usefixtures("german")
def test_a_description_stays_as_it_is_kept_in_all_languages() -> None:
    assert loop_description("near repeat", 4, 1_200) == "near repeat, 4 rounds of 1200 tokens"


@pytest.mark.usefixtures("german")
def test_the_reader_is_told_in_another_language() -> None:
    told = "fast gleich: 4 Runden zu je 1.200 Token"

    assert loop_words("near repeat, 4 rounds of 1200 tokens") == told
    (line,) = about_interventions([Intervention("loop", 7, "near repeat, 4 rounds of 1200 tokens")], 0)
    assert line.endswith(f" · {told}")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("description", ["", "a spiral of 3 turns", "verbatim, many rounds of {tokens} tokens"])
def test_what_another_version_has_described_is_told_as_it_is(description: str) -> None:
    assert loop_words(description) == description
