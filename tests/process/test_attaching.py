"""Files on their way to a question: read one after the other by processes of their own, which end whatever comes."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.session.attaching import FileReader
from magistral_desktop.storage.attaching import FileRead
from magistral_desktop.storage.paths import attach_command
from tests.tiny_pdf import pdf

StartReader = Callable[..., FileReader]


@pytest.fixture
def start_reader(qtbot: QtBot) -> Iterator[StartReader]:
    """Return a function that makes a reader with a program of its own, or the real one."""
    made: list[FileReader] = []

    def start(script: str = "", limit_ms: int = 60_000) -> FileReader:
        command = (sys.executable, ("-c", script)) if script else attach_command()
        made.append(FileReader(*command, limit_ms=limit_ms))
        return made[-1]

    yield start
    for reader in made:
        reader.stop()
        reader.wait_ended(5_000)


def test_files_are_read_in_their_order_and_refused_by_themselves(
    start_reader: StartReader, qtbot: QtBot, tmp_path: Path
) -> None:
    files = {"a.txt": b"one", "b.docx": b"PK\0\xff", "c.pdf": pdf(["Page one"])}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    reader = start_reader()
    told: list[str] = []
    reader.was_read.connect(lambda read: told.append(f"{read.name}: {read.parts[0]}"))
    reader.refused.connect(lambda error: told.append(error.title))

    reader.add([str(tmp_path / name) for name in files])

    qtbot.waitUntil(lambda: len(told) == 3, timeout=60_000)
    assert told == ["a.txt: one", "“b.docx” is not a text", "c.pdf: Page one"]


def test_the_encoding_is_asked_for_and_then_used(start_reader: StartReader, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes("grün".encode("cp1252"))
    reader = start_reader()

    with qtbot.waitSignal(reader.encoding_wanted, timeout=30_000) as asked:
        reader.add([str(path)])
    with qtbot.waitSignal(reader.was_read, timeout=30_000) as found:
        reader.add([str(path)], "cp1252")

    assert asked.args == [str(path)]
    assert found.args
    assert isinstance(found.args[0], FileRead)
    assert found.args[0].parts == ("grün",)


def test_a_process_that_takes_too_long_is_ended_and_the_next_file_read(start_reader: StartReader, qtbot: QtBot) -> None:
    reader = start_reader("import time; time.sleep(600)", limit_ms=200)
    errors: list[tuple[str, str]] = []
    reader.refused.connect(lambda error: errors.append((error.title, error.detail)))

    reader.add(["/one.pdf", "/two.pdf"])

    qtbot.waitUntil(lambda: len(errors) == 2, timeout=20_000)
    assert [title for title, _ in errors] == ["“one.pdf” could not be read", "“two.pdf” could not be read"]
    assert "too long" in errors[0][1]


def test_a_process_that_dies_is_told(start_reader: StartReader, qtbot: QtBot) -> None:
    reader = start_reader("import os; os.abort()")
    with qtbot.waitSignal(reader.refused, timeout=20_000) as refused:
        reader.add(["/one.pdf"])
    assert refused.args
    assert "ended by itself" in str(refused.args[0])
