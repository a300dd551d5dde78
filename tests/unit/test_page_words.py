"""The words that Python gives to the transcript's page."""

import re

import pytest

from magistral_desktop.gui.transcript.direction import page_direction
from magistral_desktop.gui.transcript.page_words import page_words
from magistral_desktop.language import ENGLISH, Language, speak
from magistral_desktop.storage.paths import asset

_NAMED = re.compile(r'data-(?:words|label)="(\w+)"|WORDS\.(\w+)|filled\("(\w+)"')
_ENGLISH_IN_PAGE = re.compile(r'>\s*[A-Za-z][^<]*<|(?:aria-label|title|placeholder)="')
_ENGLISH_IN_SCRIPT = re.compile(r'(?:textContent|ariaLabel) = ["`]\w|bubble\([^)]*["`]|say\(["`]')


def written(ending: str) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(asset("transcript").glob(f"*{ending}")))


def test_the_page_asks_for_the_words_that_there_are() -> None:
    asked = {next(filter(None, names)) for names in _NAMED.findall(written(".html") + written(".js"))}
    assert asked == set(page_words())


def test_the_page_itself_has_no_words() -> None:
    assert _ENGLISH_IN_PAGE.findall(written(".html")) == []
    assert _ENGLISH_IN_SCRIPT.findall(written(".js")) == []


@pytest.mark.parametrize(("code", "direction"), [("en", "ltr"), ("de", "ltr"), ("ar", "rtl")])
def test_the_page_runs_as_its_language(code: str, direction: str) -> None:
    speak(Language(code, ENGLISH.find))
    try:
        assert page_direction() == direction
    finally:
        speak(ENGLISH)


def test_the_page_counts_in_the_digits_of_its_language() -> None:
    speak(Language("ar", ENGLISH.find, zero="٠"))
    try:
        assert page_words()["digits"] == "٠١٢٣٤٥٦٧٨٩"
    finally:
        speak(ENGLISH)
