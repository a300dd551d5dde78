"""A reply that grows is saved beside the event loop, and never over what was saved after it."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Message, Status
from magistral_desktop.session.reply import Reply
from magistral_desktop.session.saver import ReplySaver
from magistral_desktop.storage.store import Store


class HeldStore(Store):
    """A store whose disk takes as long as the test wants to save a reply that grows."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.is_saving = threading.Event()
        self.may_go_on = threading.Event()
        self.threads: list[str] = []

    def save_message(self, message: Message) -> None:
        self.threads.append(threading.current_thread().name)
        if message.status == "streaming":
            self.is_saving.set()
            assert self.may_go_on.wait(10)
        super().save_message(message)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[HeldStore]:
    store = HeldStore(tmp_path / "conversations.sqlite3")
    yield store
    store.close()


@pytest.fixture
def reply(store: HeldStore) -> Reply:
    chat = store.add_conversation("Sums").id
    question = store.add_message(Message(0, chat, "user", "2 + 2?", 0.0))
    return Reply(store.add_message(Message(0, chat, "assistant", "", 0.0, "streaming", parent_id=question.id)))


@pytest.fixture
def saver(store: HeldStore, qtbot: QtBot) -> Iterator[ReplySaver]:
    saver = ReplySaver(store, 10)
    yield saver
    store.may_go_on.set()
    saver.save()
    saver.stop()


def _grow(reply: Reply, text: str, status: Status = "streaming") -> None:
    reply.message = replace(reply.message, text=text, status=status)
    reply.is_changed = True


def test_the_window_goes_on_while_a_growing_reply_is_saved(
    saver: ReplySaver, reply: Reply, store: HeldStore, qtbot: QtBot
) -> None:
    _grow(reply, "Fo")
    saver.watch(reply)
    qtbot.waitUntil(store.is_saving.is_set)  # in the event loop, which is not held up

    store.may_go_on.set()
    qtbot.waitUntil(lambda: store.messages(reply.message.conversation_id)[1].text == "Fo")
    assert set(store.threads) == {"background"}


def test_what_grows_during_a_save_is_saved_after_it(
    saver: ReplySaver, reply: Reply, store: HeldStore, qtbot: QtBot
) -> None:
    _grow(reply, "Fo")
    saver.watch(reply)
    qtbot.waitUntil(store.is_saving.is_set)
    _grow(reply, "Four")
    store.may_go_on.set()

    qtbot.waitUntil(lambda: store.messages(reply.message.conversation_id)[1].text == "Four")


def test_the_end_of_a_reply_waits_for_a_save_and_is_written_last(
    saver: ReplySaver, reply: Reply, store: HeldStore, qtbot: QtBot
) -> None:
    _grow(reply, "Fo")
    saver.watch(reply)
    qtbot.waitUntil(store.is_saving.is_set)
    _grow(reply, "Four.", status="complete")
    threading.Timer(0.05, store.may_go_on.set).start()

    saver.settle(reply)

    assert store.messages(reply.message.conversation_id)[1].text == "Four."
    assert store.threads == ["background", "MainThread"]
    assert saver.is_resting


def test_other_writing_waits_for_its_turn(saver: ReplySaver, reply: Reply, store: HeldStore, qtbot: QtBot) -> None:
    _grow(reply, "Fo")
    store.may_go_on.set()
    saver.watch(reply)
    with store.together():
        qtbot.waitUntil(store.is_saving.is_set)
        store.add_conversation("Letters")
        assert [message.text for message in store.messages(reply.message.conversation_id)] == ["2 + 2?", ""]

    qtbot.waitUntil(lambda: store.messages(reply.message.conversation_id)[1].text == "Fo")
    assert len(store.conversations()) == 2
