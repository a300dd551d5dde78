"""Words of what is kept on the disk: said in the language of the window, whatever they were kept in."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from magistral_desktop.language import ENGLISH, Language, counted, speak, verbatim
from magistral_desktop.protocol import CheckResult
from magistral_desktop.storage.checkups import keep_checkup, kept_checkup
from magistral_desktop.storage.downloads.connections import PURPOSES, Connection
from magistral_desktop.storage.file_kinds import kind_of, kind_words
from magistral_desktop.storage.recovery import Recovered

_GERMAN = {
    "{n} tokens": "{n} Token",
    "Text": "Text (Datei)",
    "list of files": "Liste der Dateien",
    "{n} chats": "{n} Chats",
    "{n} messages in {chats} could be read, and are here.": "{chats} mit {n} Nachrichten sind hier.",
}


@pytest.fixture
def german() -> Iterator[Language]:
    yield Language("de", lambda english, _about, _count: _GERMAN.get(english, ""), group_separator=".")
    speak(ENGLISH)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    return path


def test_what_a_checkup_found_is_said_in_the_language_of_now(model: Path, german: Language) -> None:
    found = CheckResult(1, "thought", True, counted(2_000, "{n} token", "{n} tokens"))
    keep_checkup(model.parent / "checkups", model, [found], 12.5)
    speak(german)
    kept = kept_checkup(model.parent / "checkups", model)
    assert kept
    assert kept.results[0].detail == "2.000 Token"


def test_a_checkup_of_an_earlier_version_has_its_words_as_they_were(model: Path) -> None:
    folder = model.parent / "checkups"
    kept = keep_checkup(folder, model, [CheckResult(1, "end", False, verbatim("no end"))], 12.5)
    (note,) = folder.iterdir()
    earlier = msgspec.json.decode(note.read_bytes())
    earlier["results"][0]["detail"] = "no end"
    note.write_bytes(msgspec.json.encode(earlier))
    assert kept_checkup(folder, model) == kept


def test_a_purpose_is_kept_as_it_was_and_said_in_the_language_of_now(german: Language) -> None:
    kept = Connection("1", 0.0, "huggingface.co", "list of files")
    speak(german)
    assert (kept.purpose, kept.purpose_words) == ("list of files", "Liste der Dateien")


def test_purposes_are_said_in_english_by_the_words_they_are_kept_by() -> None:
    words = [
        Connection("1", 0.0, "hub.example", purpose).purpose_words for purpose in (*PURPOSES, "of a later version")
    ]
    assert words == [*PURPOSES, "of a later version"]


def test_a_kind_of_file_is_kept_in_english_and_said_in_the_language_of_now(german: Language) -> None:
    speak(german)
    assert (kind_of("notes"), kind_words(kind_of("notes"))) == ("Text", "Text (Datei)")
    assert kind_words(kind_of("sums.py")) == "Python"


@pytest.mark.parametrize(
    ("found", "sentences"),
    [
        (Recovered(chats=1, messages=1), "1 message in 1 chat could be read, and is here."),
        (
            Recovered(chats=2, messages=3_000, cut_short=1),
            "3,000 messages in 2 chats could be read, and are here. Of 1 message only the beginning was left.",
        ),
        (
            Recovered(chats=2, messages=12, titles_lost=1),
            "12 messages in 2 chats could be read, and are here. The title of 1 chat is lost.",
        ),
        (
            Recovered(chats=2, messages=12, broken_pages=1, pages=4_000),
            (
                "12 messages in 2 chats could be read, and are here."
                " 1 of 4,000 pages of the file is broken; what was on it is lost."
            ),
        ),
    ],
)
def test_what_was_recovered_is_told_in_sentences_that_fit_its_numbers(found: Recovered, sentences: str) -> None:
    assert found.sentences() == sentences


def test_what_was_recovered_is_told_in_the_order_of_the_language(german: Language) -> None:
    speak(german)
    assert Recovered(chats=2, messages=3_000).sentences() == "2 Chats mit 3.000 Nachrichten sind hier."
