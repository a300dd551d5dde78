"""Files that are to be attached: what they are by their bytes, and those that are refused."""

import os
from pathlib import Path

import pytest

from magistral_desktop.chat.attachments import MAX_ATTACHED_BYTES
from magistral_desktop.storage.attaching import FileRead, FileRefused, ReadFile, read_file
from tests.tiny_pdf import pdf


def read(path: Path, content: bytes, encoding: str = "") -> FileRead:
    path.write_bytes(content)
    answer = read_file(ReadFile(str(path), encoding))
    assert isinstance(answer, FileRead), answer
    return answer


def refusal(path: Path, content: bytes, encoding: str = "") -> FileRefused:
    path.write_bytes(content)
    answer = read_file(ReadFile(str(path), encoding))
    assert isinstance(answer, FileRefused), answer
    return answer


@pytest.mark.parametrize(
    "content",
    [
        "grün\n木".encode(),
        "grün\n木".encode("utf-8-sig"),
        "grün\n木".encode("utf-16"),
        b"\xfe\xff" + "grün\n木".encode("utf-16-be"),
        "grün\n木".encode("utf-32"),
        "grün\r\n木".encode(),
    ],
)
def test_text_is_read_by_what_its_bytes_say(content: bytes, tmp_path: Path) -> None:
    assert read(tmp_path / "notes.md", content).parts == ("grün\n木",)


def test_a_card_knows_name_kind_and_size(tmp_path: Path) -> None:
    answer = read(tmp_path / "sums.CSV", b"a,b\n1,2\n")
    assert (answer.name, answer.kind, answer.size_bytes, answer.is_paged) == ("sums.CSV", "CSV", 8, False)


def test_an_encoding_that_is_not_known_is_asked_for_and_not_guessed(tmp_path: Path) -> None:
    path, content = tmp_path / "letter.txt", "grün".encode("cp1252")
    assert refusal(path, content).must_ask
    assert read(path, content, "cp1252").parts == ("grün",)


def test_a_wrong_encoding_is_refused(tmp_path: Path) -> None:
    assert not refusal(tmp_path / "letter.txt", b"\xff\x81", "shift_jis").must_ask


@pytest.mark.parametrize("content", [b"PK\x03\x04\0\0\xff", b"\x7fELF\0", bytes(range(32)) * 4, b"ab\0cd"])
def test_a_binary_file_is_refused_in_words(content: bytes, tmp_path: Path) -> None:
    assert refusal(tmp_path / "thing.docx", content).title == "“thing.docx” is not a text"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.txt", b"").title == "“none.txt” is empty"


def test_a_text_that_is_too_big_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "big.txt", b"a" * (MAX_ATTACHED_BYTES + 1)).title == "“big.txt” is too big"


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    answer = read_file(ReadFile(str(tmp_path / "pipe")))
    assert isinstance(answer, FileRefused)
    assert answer.title == "“pipe” is not a file"


def test_a_folder_and_a_file_that_is_gone_are_refused(tmp_path: Path) -> None:
    answers = [read_file(ReadFile(str(path))) for path in (tmp_path, tmp_path / "gone.txt")]
    assert all(isinstance(answer, FileRefused) for answer in answers)


def test_a_pdf_is_its_text_page_by_page(tmp_path: Path) -> None:
    answer = read(tmp_path / "report.pdf", pdf(["One\nand more", "Two"]))
    assert (answer.kind, answer.is_paged, answer.parts) == ("PDF", True, ("One\nand more", "Two"))


@pytest.mark.parametrize("kept", [40, 200, 330])
def test_a_damaged_pdf_is_refused(kept: int, tmp_path: Path) -> None:
    assert refusal(tmp_path / "half.pdf", pdf(["One", "Two"])[:kept]).title == "“half.pdf” is damaged"


def test_a_pdf_of_pictures_says_what_would_help(tmp_path: Path) -> None:
    answer = refusal(tmp_path / "scan.pdf", pdf(["", ""]))
    assert answer.title == "“scan.pdf” has no text"
    assert "recognition" in answer.remedy
