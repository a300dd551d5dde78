"""The translation files are complete, and say what the code asks for."""

import re
import string
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.conftest import ROOT, LoadScript

FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("ar", "de", "es", "fr")

CODE = """
WORDS = {"a": mark("Later", about="noun")}

def say(name, count):
    tr("Hello {name}", name=name)
    tr("Hello " "{name}", name=name)
    counted(count, "{n} chat", "{n} chats")
"""


@pytest.fixture(scope="module")
def translating(load_script: LoadScript) -> Any:
    return load_script("translations")


@pytest.fixture(scope="module")
def texts(translating: Any) -> Any:
    """Return what the code asks for; to read all of it takes a second."""
    return translating.sources(ROOT / "magistral_desktop")


def _package(folder: Path, code: str) -> Path:
    package = folder / "package"
    package.mkdir()
    package.joinpath("words.py").write_text(code, encoding="utf-8")
    return package


def test_texts_are_collected_once_each(translating: Any, tmp_path: Path) -> None:
    found = translating.sources(_package(tmp_path, CODE))
    assert {(source.text, source.about, source.one) for source in found} == {
        ("Later", "noun", ""),
        ("Hello {name}", "", ""),
        ("{n} chats", "", "{n} chat"),
    }


@pytest.mark.parametrize("call", ["tr(words)", 'tr(f"{words}")', 'counted(1, one, "many")', "mark(WORDS)", "tr()"])
def test_a_text_that_no_translator_could_be_given_is_refused(translating: Any, tmp_path: Path, call: str) -> None:
    with pytest.raises(translating.NotLiteralError, match=r"words\.py:1"):
        translating.sources(_package(tmp_path, call))


def test_bringing_a_file_up_to_date_keeps_translations_and_leaves_out_what_is_gone(
    translating: Any, tmp_path: Path
) -> None:
    package, path = _package(tmp_path, CODE), tmp_path / "magistral_de.ts"
    begun = translating.update(path, "de", translating.sources(package))
    path.write_text(begun.replace('<translation type="unfinished"></translation>', "<translation>da</translation>"))
    package.joinpath("words.py").write_text('mark("Later", about="noun"); tr("New")')

    path.write_text(translating.update(path, "de", translating.sources(package)))

    assert translating.translations(path) == {("Later", "noun"): ("da",), ("New", ""): ("",)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_up_to_date_with_the_code(translating: Any, texts: Any, language: str) -> None:
    path = FOLDER / f"magistral_{language}.ts"
    updated = translating.update(path, language, texts)
    assert path.read_text(encoding="utf-8") == updated, "run `python packaging/translations.py`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_without_a_translation(translating: Any, language: str) -> None:
    found = translating.translations(FOLDER / f"magistral_{language}.ts")
    assert [key for key, forms in found.items() if not all(form.strip() for form in forms)] == []


def _placeholders(text: str) -> set[tuple[str, str]]:
    return {(name, spec or "") for _, name, spec, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_placeholders_of_the_english(translating: Any, language: str) -> None:
    """A form for a number that is certain, as one or two, may say it in words."""
    found = translating.translations(FOLDER / f"magistral_{language}.ts")
    wrong = [
        (text, form)
        for (text, _), forms in found.items()
        for form in forms
        if _placeholders(form) | ({("n", "")} if len(forms) > 1 else set()) != _placeholders(text)
    ]
    assert wrong == []


def _edges(text: str) -> tuple[bool, ...]:
    """Return what of a text's form the code or the window relies on."""
    has_key = re.search(r"&\w", text) is not None
    return text[:1].isspace(), text[-1:].isspace(), text.endswith("…"), has_key, "\n" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_form_of_the_english(translating: Any, language: str) -> None:
    found = translating.translations(FOLDER / f"magistral_{language}.ts")
    wrong = [(text, form) for (text, _), forms in found.items() for form in forms if _edges(form) != _edges(text)]
    assert wrong == []


def _tags(text: str) -> list[str]:
    return sorted(re.findall(r"</?\w+[^>]*>", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_tags_of_the_english(translating: Any, language: str) -> None:
    found = translating.translations(FOLDER / f"magistral_{language}.ts")
    assert [text for (text, _), forms in found.items() for form in forms if _tags(form) != _tags(text)] == []
