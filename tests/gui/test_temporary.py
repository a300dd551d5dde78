"""Temporary chats in the window."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.temporary import is_temporary
from magistral_desktop.gui.main_window import MainWindow
from magistral_desktop.gui.transcript.plain import PlainTranscript
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.temporary import TemporaryChats
from magistral_desktop.storage.settings import Settings
from magistral_desktop.storage.two_stores import TwoStores
from tests.gui.test_main_window import SCRIPT, ask, shown_text


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    store = TwoStores(tmp_path / "conversations.sqlite3")
    engine = Engine(sys.executable, [SCRIPT, "echo"])
    chats = Chats(store, engine, LoadModel(__file__))
    made = MainWindow(Settings(), qapp.clipboard())
    made.attach(chats, TemporaryChats(store, chats))
    engine.state_changed.connect(lambda state: made.show_engine(state, __file__))
    made.pane.set_transcript(PlainTranscript(qapp.clipboard(), "light", ""))
    qtbot.addWidget(made)
    made.show()
    yield made
    chats.close()
    engine.shut_down()
    engine.wait_ended(1_000)
    store.close()


def note(window: MainWindow) -> QLabel:
    found = window.pane.findChild(QLabel, "temporary_note")
    assert found
    return found


def test_a_temporary_chat_is_shown_as_one_and_answers(window: MainWindow, qtbot: QtBot) -> None:
    window._listed.open_temporary()
    ask(window, "a secret xylophone")
    qtbot.waitUntil(lambda: window.pane._chats.messages(window.pane.conversation_id)[-1].status == "complete")
    assert is_temporary(window.pane.conversation_id)
    assert note(window).isVisible()
    assert "a secret xylophone" in shown_text(window)
    assert window.sidebar.model.rowCount() == 0
    assert window.settings().last_conversation == 0


def test_it_is_gone_when_another_chat_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window._listed.open_temporary()
    left = window.pane.conversation_id
    ask(window, "a secret xylophone")
    window.open_conversation(0)
    assert not note(window).isVisible()
    assert window.pane._chats.messages(left) == []
    window.open_conversation(left)
    assert window.pane.conversation_id == 0
    ask(window, "a plain apple")
    qtbot.waitUntil(lambda: window.pane._chats.messages(1)[-1].status == "complete")
    files = [each.read_bytes() for each in tmp_path.iterdir()]
    assert any(b"plain apple" in content for content in files)
    assert not any(b"xylophone" in content for content in files)


def test_one_temporary_chat_ends_the_other(window: MainWindow) -> None:
    window._listed.open_temporary()
    first = window.pane.conversation_id
    ask(window, "one")
    window._listed.open_temporary()
    assert window.pane.conversation_id not in {0, first}
    assert window.pane._chats.messages(first) == []
    assert note(window).isVisible()
