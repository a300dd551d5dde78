import copy
import pickle
from collections.abc import Iterator

import msgspec
import pytest

from magistral_desktop.language import (
    ENGLISH,
    NO_COUNT,
    Language,
    Phrase,
    counted,
    joined,
    mark,
    number,
    speak,
    spoken,
    tr,
    verbatim,
)
from magistral_desktop.lines import in_this_language, without_language

_TEXTS = {
    ("{size:.1f} GB of {files}", "", NO_COUNT): "{files}, davon {size:.1f} GB",
    ("{n} files", "", 1): "{n} Datei",
    ("{n} files", "", 12_345): "{n} Dateien",
    ("Open", "verb", NO_COUNT): "Öffnen",
}


class _Sent(msgspec.Struct, frozen=True):
    words: Phrase


_sent = msgspec.json.Decoder(_Sent, dec_hook=in_this_language)


def _across(phrase: Phrase) -> Phrase:
    return _sent.decode(msgspec.json.encode(_Sent(phrase), enc_hook=without_language)).words


def _of_size(count: int) -> Phrase:
    return tr("{size:.1f} GB of {files}", size=12.5, files=counted(count, "{n} file", "{n} files"))


@pytest.fixture
def german() -> Iterator[Language]:
    german = Language(
        "de",
        lambda *wanted: _TEXTS.get(wanted, ""),
        decimal_point=",",
        group_separator=".",
        percent="\N{NO-BREAK SPACE}%",
    )
    yield german
    speak(ENGLISH)


def test_english_says_what_stands_in_the_code() -> None:
    assert _of_size(1) == "12.5 GB of 1 file"
    assert _of_size(12_345) == "12.5 GB of 12,345 files"


def test_a_translation_has_its_own_order_forms_and_signs(german: Language) -> None:
    speak(german)

    assert _of_size(1) == "1 Datei, davon 12,5 GB"
    assert _of_size(12_345) == "12.345 Dateien, davon 12,5 GB"


def test_what_has_no_translation_is_said_in_english(german: Language) -> None:
    speak(german)

    assert tr("Nothing of {name}", name="mine") == "Nothing of mine"
    assert counted(1, "{n} chat", "{n} chats") == "1 chat"


def test_words_that_are_alike_in_english_are_told_apart(german: Language) -> None:
    speak(german)

    assert tr("Open", about="verb") == "Öffnen"
    assert tr("Open") == "Open"


def test_a_marked_text_is_said_in_the_language_of_its_time(german: Language) -> None:
    marked = mark("Open", about="verb")
    speak(german)

    assert marked.said() == "Öffnen"


def test_what_another_process_says_in_english_is_said_here_in_this_language(german: Language) -> None:
    english = joined([_of_size(1), verbatim("{n} is no placeholder here"), number(0.25, ".0%")], " · ")
    speak(german)

    assert _across(english) == "1 Datei, davon 12,5 GB · {n} is no placeholder here · 25\N{NO-BREAK SPACE}%"


def test_a_message_with_anything_else_in_place_of_words_is_refused() -> None:
    with pytest.raises(NotImplementedError):
        msgspec.json.encode(object(), enc_hook=without_language)
    with pytest.raises(NotImplementedError):
        msgspec.json.Decoder(complex, dec_hook=in_this_language).decode(b"1")


def test_a_copy_of_a_phrase_is_one() -> None:
    phrase = _of_size(3)

    assert copy.deepcopy(phrase) is phrase
    assert pickle.loads(pickle.dumps(phrase)).template == phrase.template


@pytest.mark.parametrize(
    ("value", "spec", "words"),
    [(999, "", "999"), (1234, "", "1,234"), (-1234.5, ",.1f", "-1,234.5"), (0.5, ".0%", "50%")],
)
def test_numbers_are_written_in_english(value: float, spec: str, words: str) -> None:
    assert number(value, spec) == words


def test_a_language_may_group_only_long_numbers_and_have_digits_of_its_own() -> None:
    spanish = Language("es", ENGLISH.find, decimal_point=",", group_separator=".", groups_from=10_000)
    arabic = Language("ar", ENGLISH.find, decimal_point="٫", group_separator="٬", zero="٠")

    assert (spanish.number(1234, ","), spanish.number(12_345, ",")) == ("1234", "12.345")
    assert arabic.number(1234.5, ",.1f") == "١٬٢٣٤٫٥"


def test_empty_phrases_are_not_joined() -> None:
    assert joined(["", tr("One"), verbatim(""), "two"], " {·} ") == "One {·} two"
    assert joined([]) == ""


def test_the_language_is_english_before_another_is_spoken() -> None:
    assert spoken() is ENGLISH
