"""The export dialog, and what comes of it: files, PDFs, and chats that are imported again."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Conversation, Message
from magistral_desktop.gui.export_dialog import FILE_KINDS, Exportable, ExportChoice, ExportDialog, LastExport
from magistral_desktop.gui.exporting import Exporting
from magistral_desktop.gui.languages import use_language
from magistral_desktop.language import tr
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.exporting import FileExport
from magistral_desktop.session.keeping import Keeping
from magistral_desktop.storage.paths import profile
from magistral_desktop.storage.settings import Settings
from magistral_desktop.storage.store import Store
from magistral_desktop.storage.whole_chats import Adding

if TYPE_CHECKING:
    from magistral_desktop.errors import StorageError

SCRIPT = str(Path(__file__).parent.parent / "process" / "scripted_engine.py")
CHATS = [Conversation(7, "Apples", 0, 2), Conversation(3, "Pears", 0, 1)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "profile" / "conversations.sqlite3")
    for title in ("Apples", "Pears"):
        chat = opened.add_conversation(title).id
        opened.add_message(Message(0, chat, "user", f"How many {title}?", 0.0))
        opened.add_message(Message(0, chat, "assistant", f"Two {title}: $x^2$", 0.0, reasoning="I count."))
        opened.add_message(Message(0, chat, "user", "And now?", 0.0))
        opened.add_message(Message(0, chat, "assistant", "Three.", 0.0, reasoning="Again."))
    yield opened
    opened.close()


class Told:
    """Notes what an Exporting told."""

    def __init__(self, exporting: Exporting) -> None:
        self.words: list[str] = []
        self.errors: list[StorageError] = []
        self.imported: list[int] = []
        exporting.told.connect(self.words.append)
        exporting.failed.connect(self.errors.append)
        exporting.imported.connect(self.imported.append)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def exporting(window: QWidget, qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Exporting]:
    engine = Engine(sys.executable, [SCRIPT, "think"])
    chats = Chats(store, engine, LoadModel(__file__))
    made = Exporting(Settings(), lambda: 1, qapp.clipboard(), window)
    made.attach(Keeping(profile(tmp_path / "profile"), store, chats))
    yield made
    chats.close()
    engine.shut_down()


@pytest.fixture
def told(exporting: Exporting) -> Told:
    return Told(exporting)


def dialog_of(window: QWidget) -> ExportDialog:
    dialog = window.findChild(ExportDialog)
    assert dialog
    return dialog


def choose(window: QWidget, scope: str, kind: str, *, reasoning: bool = True) -> None:
    dialog = dialog_of(window)
    dialog.scopes[scope].setChecked(True)
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(kind))
    dialog.reasoning.setChecked(reasoning)
    dialog.accept()


def save_as(window: QWidget, path: Path) -> None:
    dialog = window.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def words_of(path: Path) -> str:
    pdf = QPdfDocument()
    assert pdf.load(str(path)) == QPdfDocument.Error.None_
    return " ".join(pdf.getAllText(page).text() for page in range(pdf.pageCount()))


def asked(
    window: QWidget, message_id: int = 0, chat_id: int = 7, last: LastExport | None = None
) -> tuple[ExportDialog, list[ExportChoice]]:
    chosen: list[ExportChoice] = []
    dialog = ExportDialog(window, Exportable(message_id, chat_id, CHATS), last or LastExport(), chosen.append)
    dialog.open()
    return dialog, chosen


def ok(dialog: ExportDialog) -> bool:
    box = dialog.findChild(QDialogButtonBox)
    assert box
    return box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


class TestDialog:
    def test_it_begins_with_the_chat_that_is_shown_as_a_web_page(self, window: QWidget) -> None:
        dialog, chosen = asked(window)
        assert dialog.scopes["reply"].isHidden()
        dialog.accept()
        assert chosen == [ExportChoice("chat", (7,), 0, "html", True, "Apples")]

    def test_a_reply_that_was_pointed_at_is_what_is_meant(self, window: QWidget) -> None:
        dialog, chosen = asked(window, message_id=12, last=LastExport("all", "md", False))
        dialog.accept()
        assert chosen == [ExportChoice("reply", (7,), 12, "md", False, "Apples")]

    def test_what_was_chosen_last_is_chosen_again(self, window: QWidget) -> None:
        dialog, chosen = asked(window, last=LastExport("all", "json", False))
        dialog.accept()
        assert chosen == [ExportChoice("all", (7, 3), 0, "json", False, "2 chats")]

    def test_settings_of_another_version_do_no_harm(self, window: QWidget) -> None:
        dialog, chosen = asked(window, last=LastExport("galaxy", "docx", True))
        dialog.accept()
        assert chosen == [ExportChoice("chat", (7,), 0, "html", True, "Apples")]

    def test_without_a_chat_all_are_meant(self, window: QWidget) -> None:
        dialog, chosen = asked(window, chat_id=0)
        assert not dialog.scopes["chat"].isEnabled()
        dialog.accept()
        assert chosen == [ExportChoice("all", (7, 3), 0, "html", True, "2 chats")]

    def test_chats_are_chosen_from_the_list(self, window: QWidget) -> None:
        dialog, chosen = asked(window)
        assert dialog.list.isHidden()
        dialog.scopes["chosen"].setChecked(True)
        assert not dialog.list.isHidden()
        dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
        assert dialog.choice.chat_ids == (7, 3)
        dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        dialog.accept()
        assert chosen == [ExportChoice("chosen", (3,), 0, "html", True, "Pears")]

    def test_nothing_cannot_be_exported(self, window: QWidget) -> None:
        dialog, _ = asked(window)
        dialog.scopes["chosen"].setChecked(True)
        dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        assert not ok(dialog)
        dialog.scopes["all"].setChecked(True)
        assert ok(dialog)

    def test_each_format_says_what_it_is_good_for(self, window: QWidget) -> None:
        dialog, _ = asked(window)
        said = set()
        for row in range(dialog.kinds.count()):
            dialog.kinds.setCurrentIndex(row)
            said.add(dialog._about.text())
        assert said == {about.said() for _, about in FILE_KINDS.values()}


def test_a_chat_becomes_a_web_page(
    exporting: Exporting, told: Told, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    exporting.export_chats()
    choose(window, "chat", "html", reasoning=False)
    save_as(window, tmp_path / "apples.html")
    qtbot.waitUntil(lambda: bool(told.words), timeout=30_000)
    content = (tmp_path / "apples.html").read_text(encoding="utf-8")
    assert told.words == ["Exported: apples.html"]
    assert "katex-html" in content
    assert "I count." not in content
    assert exporting.remembered(Settings()).export_with_reasoning is False


def test_one_reply_is_written_with_its_question_alone(
    exporting: Exporting, told: Told, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    exporting.export_reply(2)
    choose(window, "reply", "txt")
    save_as(window, tmp_path / "reply.txt")
    qtbot.waitUntil(lambda: bool(told.words), timeout=30_000)
    content = (tmp_path / "reply.txt").read_text(encoding="utf-8")
    assert "How many Apples?" in content
    assert "I count." in content
    assert "And now?" not in content


def test_all_chats_go_out_as_data_and_come_in_again(
    exporting: Exporting, told: Told, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    exporting.export_chat(2)
    choose(window, "all", "json")
    save_as(window, tmp_path / "all.json")
    qtbot.waitUntil(lambda: bool(told.words), timeout=30_000)
    assert len(json.loads((tmp_path / "all.json").read_text())["conversations"]) == 2

    with qtbot.waitSignal(exporting.imported, timeout=30_000):
        exporting.import_file(str(tmp_path / "all.json"))
    assert told.words[1:] == ["Imported 2 chats"]
    assert exporting._keeping
    titles = {conversation.id: conversation.title for conversation in exporting._keeping.conversations()}
    assert titles[told.imported[0]].endswith("(copy)")
    assert len(titles) == 4


def test_a_chat_becomes_a_pdf_with_or_without_its_reasoning(
    exporting: Exporting, told: Told, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    for reasoning in (True, False):
        exporting.export_chats()
        choose(window, "chat", "pdf", reasoning=reasoning)
        save_as(window, tmp_path / f"{reasoning}.pdf")
        qtbot.waitUntil(lambda: told.words[-1:] == [f"Exported: {reasoning}.pdf"], timeout=60_000)  # noqa: B023
    assert "I count." in words_of(tmp_path / "True.pdf")
    assert "I count." not in words_of(tmp_path / "False.pdf")


def test_the_files_of_a_question_are_in_the_pdf(
    exporting: Exporting, window: QWidget, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    told = Told(exporting)
    store.set_attachments(1, [Attachment("sums.csv", "CSV", 11, "forty,two")])
    exporting.export_chats()
    choose(window, "chat", "pdf")
    save_as(window, tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: bool(told.words), timeout=60_000)
    assert "sums.csv" in words_of(tmp_path / "a.pdf")
    assert "11 bytes" in words_of(tmp_path / "a.pdf")
    assert "forty,two" in words_of(tmp_path / "a.pdf")


def test_several_chats_become_a_pdf_each_beside_what_is_there(
    exporting: Exporting, told: Told, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "pdfs").mkdir()
    (tmp_path / "pdfs" / "apples.PDF").write_text("mine")
    exporting.export_chats()
    choose(window, "all", "pdf")
    save_as(window, tmp_path / "pdfs")
    qtbot.waitUntil(lambda: bool(told.words), timeout=60_000)
    assert sorted(each.name for each in (tmp_path / "pdfs").iterdir()) == ["Apples 2.pdf", "Pears.pdf", "apples.PDF"]
    assert "How many Apples?" in words_of(tmp_path / "pdfs" / "Apples 2.pdf")


@pytest.mark.parametrize("kind", ["md", "pdf"])
def test_a_file_that_cannot_be_written_is_told(
    exporting: Exporting, told: Told, window: QWidget, qtbot: QtBot, kind: str
) -> None:
    exporting.export_chats()
    choose(window, "chat", kind)
    save_as(window, Path("/no/such/folder/file"))
    qtbot.waitUntil(lambda: bool(told.errors), timeout=60_000)
    assert "/no/such/folder/file" in told.errors[0].detail
    assert told.words == []


def test_a_damaged_file_is_told_and_changes_nothing(
    exporting: Exporting, told: Told, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "bad.json").write_bytes(b"{")
    for name in ("bad.json", "none.json"):
        with qtbot.waitSignal(exporting.failed, timeout=30_000):
            exporting.import_file(str(tmp_path / name))
    assert [error.title for error in told.errors] == [
        "The file cannot be imported",
        "“none.json” cannot be used",
    ]
    assert len(store.conversations()) == 2


def test_an_import_that_is_stopped_leaves_no_chat_of_it(store: Store) -> None:
    chats = [chat for each in store.whole.ids() if (chat := store.whole.read(each))]
    steps = Adding(store.whole, chats).steps()
    for _ in range(3):
        next(steps)
    assert len(store.conversations()) == 2
    assert len(store.purge_deleted()) == 1
    assert len(store.whole.ids()) == 2


def test_a_process_that_is_killed_leaves_the_file_as_it_was(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, store: Store
) -> None:
    path = tmp_path / "chat.md"
    path.write_text("before")
    export = FileExport()
    chat = store.whole.read(1)
    assert chat
    with qtbot.waitSignal(export.failed, timeout=30_000):
        export.write(path, [chat], "md", with_reasoning=True)
        export.stop()
    assert path.read_text() == "before"
    assert not export.is_at_work


def test_what_is_written_beside_the_chats_is_in_the_window_s_language(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, store: Store
) -> None:
    use_language(qapp, "ar")
    reasoning, missing = tr("Reasoning"), tr("there is no such folder")
    export = FileExport()
    chat = store.whole.read(1)
    assert chat
    with qtbot.waitSignal(export.written, timeout=30_000):
        export.write(tmp_path / "chat.md", [chat], "md", with_reasoning=True)
    with qtbot.waitSignal(export.failed, timeout=30_000) as failed:
        export.write(tmp_path / "none" / "chat.md", [chat], "md", with_reasoning=True)
    use_language(qapp, "en")

    assert reasoning in (tmp_path / "chat.md").read_text(encoding="utf-8")
    assert missing in str(failed.args[0])
