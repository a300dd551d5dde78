"""Arabic is read from right to left: everything that Qt does not turn round by itself is."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.hits import Hit
from magistral_desktop.chat.ledger import Entry, Ledger
from magistral_desktop.chat.messages import Conversation, Message
from magistral_desktop.chat.words import listed
from magistral_desktop.gui.chat_rows import ChatRows
from magistral_desktop.gui.chat_sections import Section
from magistral_desktop.gui.comparison_page import page, sections
from magistral_desktop.gui.conversation_model import ConversationModel
from magistral_desktop.gui.direction import set_margins
from magistral_desktop.gui.found_rows import HIT, FoundRows
from magistral_desktop.gui.icons import ICON_SIZE, icon
from magistral_desktop.gui.languages import use_language
from magistral_desktop.gui.ledger_dialog import LedgerDialog
from magistral_desktop.gui.memory_bar import MemoryBar, Share
from magistral_desktop.gui.sections import Scrolled, button, plain_label
from magistral_desktop.gui.theme import COLORS, style_sheet
from magistral_desktop.language import tr
from magistral_desktop.storage.settings import LanguageChoice
from magistral_desktop.storage.two_stores import TwoStores

LANGUAGES = pytest.mark.parametrize(("language", "is_mirrored"), [("en", False), ("ar", True)])


@pytest.fixture
def qt(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    use_language(qapp, "en")


def inked(picture: QImage, ground: str) -> QRect:
    """Return where a picture is not of the colour of its ground."""
    points = [QPoint(x, y) for x in range(picture.width()) for y in range(picture.height())]
    found = [point for point in points if picture.pixelColor(point) != QColor(ground)]
    left, right = min(point.x() for point in found), max(point.x() for point in found)
    return QRect(left, 0, right - left + 1, picture.height())


@LANGUAGES
@pytest.mark.parametrize("words", ["Magistral Small 1.2", "347 + 168", "مرحبا"])
def test_all_labels_begin_at_one_side(
    qt: QApplication, qtbot: QtBot, language: LanguageChoice, is_mirrored: bool, words: str
) -> None:
    use_language(qt, language)
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { background: #ffffff; }" + style_sheet("light", is_mirrored=is_mirrored))
    row = QHBoxLayout(window)
    labels = [QLabel(words), plain_label(window, words)]
    for label in labels:
        label.setFixedWidth(300)
        row.addWidget(label)
    window.show()

    for label in labels:
        ink = inked(label.grab().toImage(), "#ffffff")
        assert (ink.left() > label.width() / 2, ink.right() > label.width() / 2) == (is_mirrored, is_mirrored)


@LANGUAGES
def test_the_bar_of_the_memory_begins_where_lines_do(
    qt: QApplication, qtbot: QtBot, language: LanguageChoice, is_mirrored: bool
) -> None:
    use_language(qt, language)
    bar = MemoryBar((Share("one", 3, 1.0), Share("left", 7, 0.0)), "light")
    qtbot.addWidget(bar)
    bar.resize(300, 80)
    bar.show()

    picture = bar._bar.grab().toImage()
    colors = [picture.pixelColor(x, picture.height() // 2).name() for x in (20, picture.width() - 20)]
    assert colors == [COLORS["light"].chosen, COLORS["light"].accent][:: 1 if is_mirrored else -1]


@LANGUAGES
def test_the_title_of_a_folder_is_beside_its_sign_and_far_from_its_number(
    qt: QApplication, language: LanguageChoice, is_mirrored: bool
) -> None:
    use_language(qt, language)
    model = ConversationModel()
    model.show([Section("folder", "Work", (Conversation(1, "Sums", 0.0, 0.0),), folder_id=1)])
    parent = QWidget()
    rows = ChatRows(parent)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 400, 30)
    option.font = qt.font()
    picture = QImage(400, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    painter = QPainter(picture)
    rows.paint(painter, option, model.index(0, 0))
    painter.end()

    start = picture.copy(200, 0, 200, 30) if is_mirrored else picture.copy(0, 0, 200, 30)
    end = picture.copy(0, 0, 200, 30) if is_mirrored else picture.copy(200, 0, 200, 30)
    assert inked(start, "#ffffff").width() > 3 * inked(end, "#ffffff").width()


@LANGUAGES
def test_the_date_of_what_was_found_is_where_lines_end(
    qt: QApplication, language: LanguageChoice, is_mirrored: bool
) -> None:
    use_language(qt, language)
    parent = QWidget()
    model = QStandardItemModel(1, 1, parent)
    model.setData(model.index(0, 0), Hit(1, "A title of its own, which is long", "question", 0.0, "A word", ()), HIT)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 600, 90)
    option.font = qt.font()
    picture = QImage(600, 90, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    painter = QPainter(picture)
    FoundRows(parent).paint(painter, option, model.index(0, 0))
    painter.end()

    halves = picture.copy(0, 0, 300, 90), picture.copy(300, 0, 300, 90)
    start, end = reversed(halves) if is_mirrored else halves
    assert inked(start, "#ffffff").width() > inked(end, "#ffffff").width()


def test_a_sum_as_a_title_is_not_turned_round_in_the_list(qt: QApplication) -> None:
    use_language(qt, "ar")
    model = ConversationModel()
    model.show([Section("date", "", (Conversation(1, "347 + 168", 0.0, 0.0),))])
    parent = QWidget()
    option = QStyleOptionViewItem()
    ChatRows(parent).initStyleOption(option, model.index(0, 0))

    assert option.text == "\N{FIRST STRONG ISOLATE}347 + 168\N{POP DIRECTIONAL ISOLATE}"
    assert model.index(0, 0).data() == "347 + 168"


@LANGUAGES
def test_margins_go_with_the_side_where_lines_begin(
    qt: QApplication, qtbot: QtBot, language: LanguageChoice, is_mirrored: bool
) -> None:
    use_language(qt, language)
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    set_margins(row, 20, 1, 2, 3)

    margins = row.contentsMargins()
    assert (margins.left(), margins.right()) == ((2, 20) if is_mirrored else (20, 2))


def test_the_sign_for_the_list_of_chats_shows_the_side_where_that_is(qt: QApplication) -> None:
    use_language(qt, "en")
    before = icon("sidebar", "#000000").pixmap(ICON_SIZE).toImage()
    send = icon("send", "#000000").pixmap(ICON_SIZE).toImage()
    use_language(qt, "ar")

    assert icon("sidebar", "#000000").pixmap(ICON_SIZE).toImage() != before
    assert icon("send", "#000000").pixmap(ICON_SIZE).toImage() == send


def test_the_first_of_two_versions_is_on_the_right_and_each_runs_in_its_own_direction(qt: QApplication) -> None:
    use_language(qt, "ar")
    before, after = Message(1, 1, "assistant", "Four.", 0.0), Message(2, 1, "assistant", "أربعة.", 0.0)

    shown = page(sections([before], [after]), ("first", "second"), COLORS["light"], is_narrow=False)

    assert '<body dir="rtl">' in shown
    assert shown.index("second") < shown.index("first")
    assert 'dir="ltr" width="50%" valign="top"><span class="mark-gone">Four' in shown
    assert 'dir="rtl" width="50%" valign="top"><span class="mark-new">أ' in shown


def test_the_ledger_says_which_part_of_a_file_it_is(qt: QApplication, qtbot: QtBot) -> None:
    use_language(qt, "de")
    window = QWidget()
    qtbot.addWidget(window)
    entry = Entry("attachment", "a.pdf", 9, message_id=1, index=0, part="pages 1–2 of 9")

    shown = LedgerDialog(window, Ledger((entry,), 100)).tree.topLevelItem(0)
    assert shown
    assert "a.pdf · Seiten 1–2 von 9" in shown.text(0)


def test_a_temporary_chat_is_exported_with_its_title_in_the_window_s_language(qt: QApplication, tmp_path: Path) -> None:
    use_language(qt, "de")
    with closing(TwoStores(tmp_path / "chats.sqlite3")) as store:
        chat = store.whole_chat(store.begin_temporary())

    assert chat
    assert chat.conversation.title == tr("Temporary chat") != "Temporary chat"


def test_a_list_has_the_commas_of_its_language(qt: QApplication) -> None:
    assert listed(["one", "", "two", "three"]) == "one, two, three"
    assert listed([]) == ""

    use_language(qt, "ar")
    assert listed([tr("On"), tr("Off")]).count("،") == 1


def test_a_button_is_told_with_what_it_is_for(qt: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    assert button(window, "Remove…", about="model.gguf").accessibleName() == "Remove… model.gguf"
    assert button(window, "Close").accessibleName() == "Close"
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_long_words_make_a_window_wider_rather_than_scroll_sideways(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    content = QWidget()
    words = QLabel("Short", content)
    QHBoxLayout(content).addWidget(words)
    QHBoxLayout(window).addWidget(Scrolled(content, window, 100))
    window.show()
    window.resize(1, 1)
    before = window.width()

    words.setText("Geschwindigkeitsbegrenzung" * 3)
    qtbot.waitUntil(lambda: window.width() > words.sizeHint().width() > before)
