"""Every window and dialog with the keyboard, for a screen reader, and on a small screen."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt, QTimer, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import magistral_desktop.gui
from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.languages import use_language
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.transcript.web import WebTranscript
from magistral_desktop.language import ENGLISH, Language, speak, tr
from magistral_desktop.session.checkup import Checkup
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.hub import HubAccess
from magistral_desktop.session.models import Models
from magistral_desktop.storage.paths import download_command, profile
from magistral_desktop.storage.reports import Reports
from magistral_desktop.storage.settings import LanguageChoice, Settings
from tests.gui.every_window import MACHINE, WINDOWS, Scene
from tests.gui.test_main_window import SCRIPT, StartWindow, ask, shown_text, start_window

__all__ = ["start_window"]  # a fixture

Role = QAccessible.Role
_CONTROLS = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox,
    Role.Slider, Role.List, Role.Tree, Role.Table, Role.Link, Role.PageTab, Role.MenuItem, Role.ProgressBar,
    Role.ListItem, Role.TreeItem, Role.ColumnHeader, Role.Dialog, Role.AlertMessage, Role.Window, Role.HotkeyField,
}  # fmt: skip
_REACHED = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider,
    Role.List, Role.Tree, Role.Table, Role.HotkeyField,
}  # fmt: skip
_NO_ROLE = {Role.NoRole, Role.Client}
_SMALL_SCREEN, _BARS_HEIGHT = (1366, 768), 80
_MOST_STOPS = 80

_NOT_OURS = re.compile(
    r"Magistral Desktop( [\d.]+)?|Magistral[- ]Small\S*( [\d.]+)?|Ministral 3 14B Reasoning|Q\d_\w+|llama|hf_|"
    r"SHA-256|Apache-2\.0|"
    r"What is 2 \+ 2\?|Letters|Sums|So far\.|sum|It cannot start|Why\.|There is not enough memory|Load it with less|"
    r"It did not fit\. It may fit with less\.|Keyboard shortcuts|\S*/\S+|\S+\.(gguf|txt|py|pdf)"
)
"""Names, addresses, and what the tests give to the windows."""

DIALOGS = [name for name in WINDOWS if not name.startswith(("main", "welcome"))]

Open = Callable[[str], QWidget]


def strange_words(english: str) -> str:
    """Return words of a language that marks them, and takes a third more room than English."""
    return f"⟦{english}{' ~~~' * (len(english) // 12) + '~' * (len(english) % 12 // 3)}⟧"


class StrangeWords(QTranslator):
    """The same for Qt's own words."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803
        return strange_words(sourceText)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def strange(qapp: QApplication) -> Iterator[None]:
    """Have everything said in a language that nobody knows."""
    translator = StrangeWords()
    qapp.installTranslator(translator)
    speak(Language("xx", lambda english, _about, _count: strange_words(english)))
    yield
    speak(ENGLISH)
    qapp.removeTranslator(translator)


@pytest.fixture
def spoken_at_last(qapp: QApplication) -> Iterator[None]:
    """Go back to English at the end."""
    yield
    use_language(qapp, "en")


@pytest.fixture
def scene(start_window: StartWindow, qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Scene]:
    window = start_window("think")
    window.set_theme("light")
    ask(window, "What is 2 + 2?")
    qtbot.waitUntil(
        lambda: window.pane.composer.button.accessibleName() == tr("Send") and "word 19" in shown_text(window)
    )
    models = Models(profile(tmp_path), HubAccess(download_command(), ("https://127.0.0.1:1",)))
    models.know_machine(MACHINE)
    checkup = Checkup(Engine(sys.executable, [SCRIPT, "think"]), tmp_path / "checkups")
    reports = Reports(profile(tmp_path).reports)
    reports.write("bug", "builtins.KeyError")
    yield Scene(window, models, checkup, qapp.clipboard(), reports)
    models.finish(5_000)


@pytest.fixture
def opened(scene: Scene, qtbot: QtBot) -> Open:
    """Return a function that opens a window of the table and waits until it is painted and has the keyboard."""

    def open_window(name: str) -> QWidget:
        shown = WINDOWS[name].open(scene)
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        qtbot.waitUntil(lambda: not is_unfinished(shown))
        return shown

    return open_window


def words_of(window: QWidget) -> Iterator[str]:
    """Give all that a window says, of its menus and tool tips too."""
    yield window.windowTitle()
    for part in told(window):
        yield part.text(QAccessible.Text.Name)
        yield part.text(QAccessible.Text.Description)
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
    for field in window.findChildren(QLineEdit):
        yield field.placeholderText()
    for action in window.findChildren(QAction):
        yield action.text()


def left_in_english(words: str) -> str:
    """Return the words that are outside of all marks, without those that are not the app's."""
    outside, depth = [], 0
    for sign in words:
        depth += (sign == "⟦") - (sign == "⟧")
        outside.append(sign if depth == 0 else " ")
    return " ".join(re.findall(r"[A-Za-z]{2,}", _NOT_OURS.sub(" ", "".join(outside))))


def is_cut_off(button: QAbstractButton) -> bool:
    """Return whether a button is too narrow for its words; one in a field shows none."""
    has_words = button.isVisible() and bool(button.text()) and not is_of_its_field(button)
    return has_words and button.width() < button.minimumSizeHint().width()


def all_opened(opened: Open, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Open one window after the other; a dialog is gone before the next comes."""
    for name in WINDOWS:
        window = opened(name)
        yield name, window
        if name in DIALOGS:
            window.deleteLater()
            qtbot.waitUntil(partial(is_gone, window))


def is_gone(widget: QWidget) -> bool:
    return not isValid(widget)


def untranslatable(window: QWidget) -> set[str]:
    """Return what a window says in English whatever the language is."""
    return {words for words in words_of(window) if left_in_english(words)}


def without_room(window: QWidget) -> set[str]:
    """Return the buttons of a window that are cut off, and the window if it is too big for a small screen."""
    cut = {described(button) for button in window.findChildren(QAbstractButton) if is_cut_off(button)}
    least = window.minimumSizeHint()
    fits = least.width() <= _SMALL_SCREEN[0] and least.height() <= _SMALL_SCREEN[1] - _BARS_HEIGHT
    return cut if fits else cut | {"the window"}


def is_unfinished(window: QWidget) -> bool:
    """Return whether a part of a window is still to be made anew from the event loop."""
    return any(timer.isActive() and timer.interval() == 0 for timer in window.findChildren(QTimer))


def parts(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Go through what a screen reader finds, from a window down."""
    if interface.isValid() and not interface.state().invisible:
        yield interface
        for number in range(interface.childCount()):
            yield from parts(interface.child(number))


def told(window: QWidget) -> list[QAccessibleInterface]:
    return list(parts(QAccessible.queryAccessibleInterface(window)))


def name_of(part: QAccessibleInterface) -> str:
    """Return a part's name; that of a list of choices is what is chosen there, on Linux, so that it needs a label."""
    box = part.object()
    if isinstance(box, QComboBox):
        labels = [interface for interface, _ in part.relations(QAccessible.RelationFlag.Label)]
        return labels[0].text(QAccessible.Text.Name) if labels else box.accessibleDescription()
    return part.text(QAccessible.Text.Name)


def described(widget: QWidget) -> str:
    """Return what says which part of a window is meant, in a failure."""
    words = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return f"{type(widget).__name__} “{words}”"


def has_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def is_meant(widget: QWidget) -> bool:
    """Return whether a part can have the keyboard, or was given a name."""
    return has_tab(widget) or bool(widget.accessibleName())


def is_of_its_field(widget: QWidget) -> bool:
    """Return whether a field's own keys are for this: a button that Qt puts into it, or the list of the palette."""
    return isinstance(widget.parent(), QLineEdit) or widget.window().objectName() == "palette"


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def stops(window: QWidget) -> list[QWidget]:
    """Press Tab until the keyboard is where it was, and return where it has been."""
    seen = [focused()]
    for _ in range(_MOST_STOPS):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        now = focused()
        if now is seen[0]:
            return seen
        if now is not seen[-1]:  # links in a text are stops of their own
            seen.append(now)
    raise AssertionError(f"Tab does not come back to {described(seen[0])}: {[described(stop) for stop in seen]}")


def reachable(window: QWidget) -> set[QWidget]:
    """Return what Tab has to come to; of radio buttons it is one, and the arrows go to the others."""
    widgets = (part for part in window.findChildren(QWidget) if part.isVisible() and part.isEnabled())
    return {part for part in widgets if has_tab(part) and not part.focusProxy() and not isinstance(part, QRadioButton)}


def goes_back(first: QWidget, second: QWidget, window: QWidget) -> bool:
    """Return whether the second of two parts is read before the first: neither below it nor to its right."""
    if first.isAncestorOf(second):
        return False
    if second.isAncestorOf(first):
        return True
    above = next(part for part in lineage(first, window) if part.isAncestorOf(second))
    before, after = (next(part for part in lineage(of, window) if part.parent() is above) for of in (first, second))
    one, other = before.geometry(), after.geometry()
    return other.top() < one.bottom() and other.left() < one.right()


def lineage(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    """Give a part of a window, what it is in, and so on up to the window."""
    yield widget
    above = widget.parentWidget()
    if above and widget is not window:
        yield from lineage(above, window)


@pytest.mark.parametrize("name", WINDOWS)
def test_everything_has_a_name_and_a_role_for_a_screen_reader(opened: Open, name: str) -> None:
    all_told = told(opened(name))
    controls = [part for part in all_told if part.role() in _CONTROLS]
    assert len(controls) > 1
    assert [(part.role(), part.object()) for part in controls if not name_of(part).strip()] == []
    meant = [part for part in all_told if isinstance(widget := part.object(), QWidget) and is_meant(widget)]
    rooms = [part for part in meant if isinstance(part.object(), QAbstractScrollArea)]  # Qt has no role for them
    assert [part.object() for part in rooms if not name_of(part)] == []
    assert [part.object() for part in meant if part.role() in _NO_ROLE and part not in rooms] == []


@pytest.mark.parametrize("name", WINDOWS)
def test_tab_goes_to_everything_as_it_is_read_and_ends_where_it_began(opened: Open, name: str) -> None:
    window = opened(name)
    used = [part.object() for part in told(window) if part.role() in _REACHED]
    widgets = [widget for widget in used if isinstance(widget, QWidget) and not is_of_its_field(widget)]
    assert [described(widget) for widget in widgets if not has_tab(widget)] == []
    round_trip = stops(window)
    assert {described(widget) for widget in reachable(window) - set(round_trip)} == set()
    pairs = zip(round_trip, [*round_trip[1:], round_trip[0]], strict=True)
    back = [f"{described(one)} → {described(other)}" for one, other in pairs if goes_back(one, other, window)]
    assert len(back) <= 1, back  # the way from the end to the beginning


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_fits_on_a_small_screen_and_enter_uses_the_button_that_is_meant(opened: Open, name: str) -> None:
    window = opened(name)
    width, height = _SMALL_SCREEN
    sizes = [window.minimumSize(), window.minimumSizeHint(), *[window.size()] * isinstance(window, QDialog)]
    assert max(size.width() for size in sizes) <= width
    assert max(size.height() for size in sizes) <= height - _BARS_HEIGHT
    buttons = [made for made in window.findChildren(QPushButton) if made.isVisible() and made.isDefault()]
    assert [made.text() for made in buttons] == [WINDOWS[name].default] * bool(WINDOWS[name].default)


@pytest.mark.usefixtures("strange")
def test_no_word_of_a_window_is_missing_in_the_translations_and_long_words_have_room(
    opened: Open, qtbot: QtBot
) -> None:
    """In one go, as each window needs the same main window behind it."""
    wrong = {name: untranslatable(window) | without_room(window) for name, window in all_opened(opened, qtbot)}
    assert {name: words for name, words in wrong.items() if words} == {}


@pytest.mark.parametrize("language", [language for language in get_args(LanguageChoice) if language != "system"])
def test_every_window_has_room_for_its_words_in_each_language(
    language: LanguageChoice, spoken_at_last: None, request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication
) -> None:
    use_language(qapp, language)
    windows = all_opened(request.getfixturevalue("opened"), qtbot)
    assert {name: without_room(window) for name, window in windows if without_room(window)} == {}


@pytest.mark.parametrize("name", DIALOGS)
def test_esc_closes_a_dialog(opened: Open, name: str) -> None:
    dialog = opened(name)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_tab_comes_to_the_page_between_the_title_and_the_prompt_box(qtbot: QtBot, qapp: QApplication) -> None:
    window = MainWindow(Settings(), qapp.clipboard())
    qtbot.addWidget(window)
    window.show()
    page = WebTranscript(qapp.clipboard(), "light")
    with qtbot.waitSignal(page.painted):
        window.pane.set_transcript(page)
        page.show_conversation([Message(1, 1, "user", "Hello?", 0.0)])
    chain = chain_from(window)
    shown = [window.pane.reasoning_button, page.browser, page.browser.focusProxy(), window.pane.composer.edit]
    assert [widget for widget in chain if widget in shown] == shown


def chain_from(window: QWidget) -> list[QWidget]:
    """Return all that is in a window in the order in which Tab looks at it."""
    chain = [window]
    while (after := chain[-1].nextInFocusChain()) not in (None, window):
        chain.append(after)
    return chain


def test_no_dialog_of_the_app_is_missing_here(scene: Scene) -> None:
    for module in pkgutil.walk_packages(magistral_desktop.gui.__path__, "magistral_desktop.gui."):
        importlib.import_module(module.name)
    ours = {kind for kind in kinds_of(QDialog) if kind.__module__.startswith("magistral_desktop.")}
    assert ours - {type(WINDOWS[name].open(scene)) for name in DIALOGS} == set()


def kinds_of(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for known in kind.__subclasses__():
        yield known
        yield from kinds_of(known)
