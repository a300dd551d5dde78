"""A chat on paper and as PDF: all of it, typeset, and nothing cut."""

from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QLocale, QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import UserError
from magistral_desktop.gui.printing import Printing, file_name
from magistral_desktop.gui.transcript.document import Document
from magistral_desktop.gui.transcript.plain_sheets import PlainSheets
from magistral_desktop.gui.transcript.sheets import Sheets, page_layout
from magistral_desktop.gui.transcript.web_sheets import WebSheets

GERMAN, AMERICAN = QLocale("de_DE"), QLocale("en_US")
LINE_BELOW_THE_TITLE = QRect(534, 60, 8, 60)
"""Its end at the right margin, in points."""

LONG = "+".join(f"x_{{{number}}}" for number in range(60))
WIDE = rf"""
\[{LONG}\]

A line \(\frac{{{LONG}}}{{2}}\) of text.

```python
{"wide = " + "+".join("1" * 200)}
```

| {" | ".join(f"column {number}" for number in range(14))} |
|{"---|" * 14}
| {" | ".join("1234567890" for _ in range(14))} |
"""


def turn(number: int, answer: str, *, reasoning_open: bool = False) -> list[Message]:
    return [
        Message(2 * number + 1, 1, "user", f"Question {number}?", 0.0),
        Message(
            2 * number + 2,
            1,
            "assistant",
            answer,
            0.0,
            reasoning=f"A thought numbered {number}.",
            reasoning_open=reasoning_open,
        ),
    ]


def web(document: Document) -> WebSheets:
    return WebSheets(document, QGuiApplication.clipboard())


def written(qtbot: QtBot, sheets: Sheets, path: Path) -> QPdfDocument:
    with qtbot.waitSignal(sheets.finished, timeout=60_000) as finished:
        sheets.write_pdf(path, page_layout(GERMAN))
    sheets.deleteLater()
    assert finished.args == [True]
    return opened(path)


def opened(path: Path) -> QPdfDocument:
    pdf = QPdfDocument()
    assert pdf.load(str(path)) == QPdfDocument.Error.None_
    return pdf


def text(pdf: QPdfDocument) -> str:
    return " ".join(" ".join(pdf.getAllText(page).text().split()) for page in range(pdf.pageCount()))


def picture(pdf: QPdfDocument, page: int) -> QImage:
    """A page on white paper, a pixel for each point."""
    image = QImage(QSize(595, 842), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawImage(0, 0, pdf.render(page, image.size()))
    painter.end()
    return image


def darkest(image: QImage, area: QRect) -> int:
    return min(
        image.pixelColor(x, y).lightness()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def test_a_long_chat_is_all_there_with_its_formulas(qtbot: QtBot, tmp_path: Path) -> None:
    answer = "An answer.\n\n" * 10 + r"\[\sqrt{NUMBER777} + \frac{a}{b}\]"
    messages = [message for number in range(60) for message in turn(number, answer.replace("NUMBER", str(number)))]
    pdf = written(qtbot, web(Document("Sixty roots", "1 May 2026", messages)), tmp_path / "chat.pdf")
    words = text(pdf)
    assert pdf.pageCount() > 5
    assert "Sixty roots 1 May 2026 Question 0?" in words
    assert all(f"Question {number}?" in words for number in range(60))
    assert all(f"{number}777" in words for number in range(60))
    assert r"\sqrt" not in words
    assert words.index("0777") < words.index("59777")


def test_reasoning_is_on_paper_where_its_pane_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    messages = [*turn(0, "First.", reasoning_open=True), *turn(1, "Second.")]
    words = text(written(qtbot, web(Document("T", "D", messages)), tmp_path / "chat.pdf"))
    assert "A thought numbered 0." in words
    assert "A thought numbered 1." not in words
    assert "Second." in words


def test_no_page_ends_with_a_question_or_begins_with_what_is_said_below_an_answer(qtbot: QtBot, tmp_path: Path) -> None:
    turns = [turn(number, "A line.\n\n" * (number % 7 + 1), reasoning_open=number % 2 == 0) for number in range(60)]
    messages = [replace(message, model="The model") for both in turns for message in both]
    pdf = written(qtbot, web(Document("T", "D", messages)), tmp_path / "chat.pdf")
    pages = [pdf.getAllText(page).text().split("\n") for page in range(pdf.pageCount())]
    lines = [[line.strip() for line in page if line.strip() and " / " not in line] for page in pages]
    assert len(lines) > 8
    assert [page[-1] for page in lines if page[-1].startswith("Question")] == []
    assert [page[0] for page in lines if page[0].startswith("The model")] == []


def test_what_can_be_done_with_a_result_that_differs_is_not_on_paper(qtbot: QtBot, tmp_path: Path) -> None:
    asked, reply = turn(0, r"It is \(\boxed{4}\).")
    messages = [asked, replace(reply, reasoning=r"So \(\boxed{5}\).")]
    words = text(written(qtbot, web(Document("T", "D", messages)), tmp_path / "chat.pdf"))
    assert "the answer says 4" in words
    assert "Worth a look" not in words


def test_which_version_of_how_many_is_not_on_paper(qtbot: QtBot, tmp_path: Path) -> None:
    asked, reply = turn(0, "Second.")
    versions = [asked, replace(reply, version=2, versions=3)]
    words = text(written(qtbot, web(Document("T", "D", versions)), tmp_path / "chat.pdf"))
    assert "/ 3" not in words
    assert "Second." in words


def test_what_is_wide_is_made_to_fit(qtbot: QtBot, tmp_path: Path) -> None:
    pdf = written(qtbot, web(Document("Wide", "D", turn(0, WIDE, reasoning_open=True))), tmp_path / "chat.pdf")
    margin_points, page = 51, picture(pdf, 0)
    height = page.height() - 60  # the number of the page stands in the lower margin
    assert darkest(page, QRect(margin_points, 0, 400, height)) < 80
    assert darkest(page, QRect(page.width() - margin_points + 2, 0, margin_points - 2, height)) > 250
    assert darkest(page, QRect(0, 0, margin_points - 2, height)) > 250
    assert darkest(page, LINE_BELOW_THE_TITLE) < 240  # the page as a whole was not made smaller
    assert "column 13" in text(pdf)


def test_a_number_in_a_table_keeps_its_unit(qtbot: QtBot, tmp_path: Path) -> None:
    table = f"| t | what |\n|---|---|\n| −33.3 °C | {'a long text beside it ' * 12}|"
    pdf = written(qtbot, web(Document("T", "D", turn(0, table))), tmp_path / "chat.pdf")
    assert "−33.3 °C" in pdf.getAllText(0).text()  # which has lines as they are on paper


def test_a_printer_gets_the_pages(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(page_layout(GERMAN))
    sheets = web(Document("T", "D", turn(0, "An answer.\n\n" * 100)))
    with qtbot.waitSignal(sheets.finished, timeout=60_000) as finished:
        sheets.print_on(printer)
    sheets.deleteLater()
    assert finished.args == [True]
    pdf = opened(tmp_path / "printed.pdf")
    assert pdf.pageCount() > 1
    assert darkest(picture(pdf, 0), QRect(51, 51, 400, 400)) < 80


def test_the_pages_give_their_memory_back(qtbot: QtBot, tmp_path: Path) -> None:
    sheets = web(Document("T", "D", turn(0, "An answer.")))
    with qtbot.waitSignal(sheets.finished, timeout=60_000):
        sheets.write_pdf(tmp_path / "chat.pdf", page_layout(GERMAN))
    renderer = psutil.Process(sheets._paper.renderer_pid)
    sheets.deleteLater()
    qtbot.waitUntil(lambda: not renderer.is_running() or renderer.status() == psutil.STATUS_ZOMBIE, timeout=10_000)


def test_a_dark_window_prints_black_on_white(qtbot: QtBot, tmp_path: Path) -> None:
    page = picture(written(qtbot, web(Document("T", "D", turn(0, "An answer."))), tmp_path / "chat.pdf"), 0)
    corners = [(2, 2), (592, 2), (2, 839), (592, 839), (297, 700)]
    assert [page.pixelColor(*corner).lightness() for corner in corners] == [255] * 5


def test_arabic_is_on_paper_with_its_formulas(qtbot: QtBot, tmp_path: Path) -> None:
    pdf = written(qtbot, web(Document("سؤال", "D", turn(0, r"الحل هو \(x = 4711\) فقط."))), tmp_path / "chat.pdf")
    assert "4711" in text(pdf)
    assert darkest(picture(pdf, 0), LINE_BELOW_THE_TITLE) < 240  # the page as a whole was not made smaller


def test_without_a_browser_formulas_are_printed_as_source(qtbot: QtBot, tmp_path: Path) -> None:
    sheets = PlainSheets(Document("T & t", "D", turn(0, "It is $x^2$.", reasoning_open=True)))
    words = text(written(qtbot, sheets, tmp_path / "chat.pdf"))
    assert "T & t" in words
    assert "A thought numbered 0." in words
    assert r"\(x^2\)" in words


def test_the_paper_is_that_of_the_country() -> None:
    assert page_layout(GERMAN).pageSize().id() == QPageSize.PageSizeId.A4
    assert page_layout(AMERICAN).pageSize().id() == QPageSize.PageSizeId.Letter


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("What is 2/3?", "What is 2 3.pdf"),
        ("", "Chat.pdf"),
        ('a\\b:c*"d"<e>|\n', "a b c d e.pdf"),
        ("x" * 200, "x" * 80 + ".pdf"),
        ("問題", "問題.pdf"),
    ],
)
def test_a_chat_s_title_becomes_a_file_name(title: str, name: str) -> None:
    assert file_name(title, "pdf") == name


@pytest.fixture
def printing(qtbot: QtBot) -> Printing:
    window = QWidget()
    qtbot.addWidget(window)
    return Printing(QGuiApplication.clipboard(), window)


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, printing: Printing, tmp_path: Path) -> None:
    with qtbot.waitSignal(printing.failed, timeout=60_000) as failed:
        printing.write_pdf(tmp_path / "no such folder" / "chat.pdf", Document("T", "D", turn(0, "x")))
    assert failed.args is not None
    assert isinstance(failed.args[0], UserError)
    assert "no such folder" in failed.args[0].detail


def test_the_print_dialog_says_what_is_printed(qtbot: QtBot, printing: Printing, tmp_path: Path) -> None:
    printing.print_document(Document("Two & two?", "D", turn(0, "Four.")))
    dialog = printing._window.findChild(QPrintDialog)
    assert dialog
    assert "with the reasoning that is open" in dialog.windowTitle()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.done(QDialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: printing._sheets is not None)
    qtbot.waitUntil(lambda: printing._sheets is None, timeout=60_000)
    assert opened(tmp_path / "printed.pdf").pageCount() == 1
