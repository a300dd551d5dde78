"""What is said of attached files, whose kind and part are kept in English."""

from collections.abc import Iterator

import pytest

from magistral_desktop.chat.attachments import Attachment, attachment_text
from magistral_desktop.gui.attachment_words import about_file, part_words, size_words
from magistral_desktop.gui.file_parts import as_attachment
from magistral_desktop.language import ENGLISH, Language, speak
from magistral_desktop.storage.attaching import FileRead

GERMAN = {
    "pages {first}–{last} of {total}": "Seiten {first}–{last} von {total}",
    "Text": "Nur Text",
    "{size:.1f} MB": "{size:.1f} MB",
}
BOOK = FileRead("/b.txt", "b.txt", "Text", 1_250_000, tuple(map(str, range(1_500))), is_paged=True)


@pytest.fixture
def german() -> Iterator[None]:
    """The window speaks German."""
    speak(Language("de", lambda english, _about, _count: GERMAN.get(english, ""), ",", "."))
    yield
    speak(ENGLISH)


@pytest.mark.parametrize(
    "part",
    ["", "page 1 of 1", "pages 1–12 of 1,280", "line 2 of 3", "lines 1,001–2,000 of 5,000", "the end", "page , of ,"],
)
def test_english_says_a_part_as_it_is_kept(part: str) -> None:
    assert part_words(part) == part


@pytest.mark.usefixtures("german")
def test_another_language_says_a_part_and_a_kind_in_its_own_words() -> None:
    assert about_file(as_attachment(BOOK, 1, 1_200)) == "Nur Text · Seiten 1–1.200 von 1.500 · 1,2 MB"


@pytest.mark.usefixtures("german")
def test_the_model_is_told_a_part_in_english_in_every_language() -> None:
    assert attachment_text(as_attachment(BOOK, 1, 1_200)).startswith("Attached file “b.txt”, pages 1–1,200 of 1,500:")


def test_what_is_not_known_of_a_file_leaves_no_gap() -> None:
    assert about_file(Attachment("a", "CSV", 1, "x", is_left_out=True)) == "CSV · 1 byte · left out"


def test_a_size_is_as_exact_as_it_is_large() -> None:
    assert [size_words(size) for size in (812, 14_200, 1_230_000)] == ["812 bytes", "14 KB", "1.2 MB"]
