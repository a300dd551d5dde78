"""Files in the window: dropped, pasted, shown as cards, sent, opened, edited, left out."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.attachment_viewer import AttachmentViewer
from magistral_desktop.gui.direction import isolated
from magistral_desktop.gui.encoding_dialog import EncodingDialog
from magistral_desktop.gui.file_parts import fitting, joined, part_words
from magistral_desktop.gui.ledger_dialog import LedgerDialog
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.part_dialog import PartDialog
from magistral_desktop.storage.attaching import FileRead
from tests.gui.test_main_window import StartWindow, ask, label_texts, shown_text, start_window
from tests.gui.test_versions import trigger

__all__ = ["start_window"]  # a fixture

PAGED = FileRead("/a.pdf", "a.pdf", "PDF", 9, ("one", "two", "three"), is_paged=True)
LINED = FileRead("/a.txt", "a.txt", "Text", 9, ("one\ntwo\nthree\n",))


def paste(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.pane.composer.edit.insertFromMimeData(data)


def attach(window: MainWindow, path: Path, content: str, qtbot: QtBot) -> None:
    path.write_text(content, encoding="utf-8")
    count = len(window.pane.composer.tray.files)
    paste(window, path)
    qtbot.waitUntil(lambda: len(window.pane.composer.tray.files) == count + 1, timeout=30_000)


def ready(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, "one")
    qtbot.waitUntil(lambda: window.pane._shown.engine.kind == "ready" and not window.pane._shown.is_at_work)


def test_a_pasted_file_is_a_card_and_goes_with_the_question(
    start_window: StartWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = start_window("echo")
    attach(window, tmp_path / "sums.csv", "a,b\n", qtbot)
    assert "CSV · 4 bytes" in label_texts(window.pane.composer.tray)

    ask(window, "What is b?")

    qtbot.waitUntil(lambda: "Attached file “sums.csv”" in shown_text(window))
    assert "sums.csv CSV · 4 bytes" in shown_text(window)
    assert window.pane.composer.tray.files == ()
    assert window.pane.composer.tray.isHidden()


def test_a_card_is_removed_before_sending(start_window: StartWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = start_window("echo")
    attach(window, tmp_path / "one.txt", "one", qtbot)
    attach(window, tmp_path / "two.txt", "two", qtbot)
    buttons = window.pane.composer.tray.findChildren(QToolButton)
    [button for button in buttons if "one.txt" in button.toolTip()][-1].click()  # those before are on their way out
    assert [file.name for file in window.pane.composer.tray.files] == ["two.txt"]


def test_what_cannot_be_attached_is_told(start_window: StartWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = start_window("echo")
    (tmp_path / "a.zip").write_bytes(b"PK\0\xff")
    paste(window, tmp_path / "a.zip")
    qtbot.waitUntil(lambda: "is not a text" in label_texts(window.pane.banner), timeout=30_000)


def test_a_file_in_an_old_encoding_is_read_as_the_user_says(
    start_window: StartWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = start_window("echo")
    (tmp_path / "old.txt").write_bytes("Привет".encode("cp1251"))
    paste(window, tmp_path / "old.txt")
    qtbot.waitUntil(lambda: window.pane.findChild(EncodingDialog) is not None, timeout=30_000)
    dialog = window.pane.findChild(EncodingDialog)
    assert dialog
    dialog.choices.setCurrentText("Cyrillic (Windows-1251)")
    dialog.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: len(window.pane.composer.tray.files) == 1, timeout=30_000)
    assert [file.text for file in window.pane.composer.tray.files] == ["Привет"]


def test_a_file_is_read_again_from_the_chat_when_it_is_gone(
    start_window: StartWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = start_window("echo")
    attach(window, tmp_path / "notes.md", "# Notes", qtbot)
    ask(window, "Why?")
    (tmp_path / "notes.md").unlink()
    assert window.pane.transcript
    window.pane.transcript.attachment_requested.emit(1, 0)
    viewer = window.pane.findChild(AttachmentViewer)
    assert viewer
    assert viewer.text.toPlainText() == "# Notes"
    assert viewer.text.isReadOnly()


def test_editing_a_question_keeps_its_files(start_window: StartWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = start_window("echo")
    attach(window, tmp_path / "notes.md", "# Notes", qtbot)
    ask(window, "Why?")
    qtbot.waitUntil(lambda: not window.pane._shown.is_at_work)
    trigger(window, "Edit the Last Question")
    assert [file.name for file in window.pane.composer.tray.files] == ["notes.md"]

    ask(window, "Why not?")

    qtbot.waitUntil(lambda: "Why not?" in shown_text(window))
    questions = [message for message in window.pane._shown.messages.values() if message.role == "user"]
    assert [file.name for file in questions[0].attachments] == ["notes.md"]


def test_a_file_that_is_too_long_is_attached_in_part(start_window: StartWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = start_window("echo")
    ready(window, qtbot)
    (tmp_path / "long.txt").write_text("five words on each line\n" * 1_500, encoding="utf-8")

    paste(window, tmp_path / "long.txt")

    qtbot.waitUntil(lambda: window.pane.findChild(PartDialog) is not None, timeout=30_000)
    dialog = window.pane.findChild(PartDialog)
    assert dialog
    fits = dialog.last.value()
    assert f"The first {fits} lines would fit." in label_texts(dialog)
    dialog.buttons.accepted.emit()
    (file,) = window.pane.composer.tray.files
    assert file.part == f"lines 1–{fits} of 1,500"
    assert file.text == "five words on each line\n" * fits


def test_the_ledger_leaves_a_turn_out_and_brings_it_back(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("echo")
    ready(window, qtbot)
    trigger(window, "Conte&xt")
    dialog = window.pane.findChild(LedgerDialog)
    assert dialog

    def toggle(state: Qt.CheckState) -> None:
        items = (dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount()))
        (question,) = [item for item in items if item and item.text(0) == isolated("one")]
        question.setCheckState(0, state)

    toggle(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "Left out of what the model is sent" in shown_text(window))
    toggle(Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: "Left out of what the model is sent" not in shown_text(window))


def test_the_gauge_is_there_when_more_than_half_is_used(start_window: StartWindow, qtbot: QtBot) -> None:
    window = start_window("counts")
    assert window.pane.gauge.isHidden()
    ask(window, "word " * 90)
    qtbot.waitUntil(lambda: not window.pane.gauge.isHidden())
    assert "of 140 tokens" in window.pane.gauge.button.text()


def test_the_parts_of_a_file_have_names() -> None:
    assert part_words(PAGED, 1, 3) == ""
    assert part_words(PAGED, 1, 2) == "pages 1–2 of 3"
    assert part_words(LINED, 2, 2) == "line 2 of 3"


def test_the_parts_of_a_file_are_its_pages_or_lines() -> None:
    assert joined(PAGED, 2, 3) == "[Page 2]\ntwo\n\n[Page 3]\nthree"
    assert joined(LINED, 2, 3) == "two\nthree\n"


def test_as_much_fits_as_adds_up_to_the_room() -> None:
    assert [fitting([3, 3, 3], room) for room in (2, 3, 8, 9, 100)] == [0, 1, 2, 3, 3]
