"""The ledger on the real engine: what it says is sent is what the engine reads, and what is left out is not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.wishes import ChatWishes
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.paths import DEMO_MODEL, engine_command
from magistral_desktop.storage.store import Store
from tests.process.conftest import StartChats

FILE = Attachment("sums.csv", "CSV", 8, "a,b\n1,2\n", "lines 1–2 of 9")


@pytest.fixture
def chats(store: Store) -> Iterator[Chats]:
    engine = Engine(*engine_command())
    made = Chats(store, engine, LoadModel(str(DEMO_MODEL)))
    yield made
    made.close()
    engine.shut_down()
    engine.wait_ended(5_000)


def ask(chats: Chats, chat: int | None, question: str, qtbot: QtBot, *files: Attachment) -> int:
    chat = chats.send(chat, question, seed=1, attachments=files)
    qtbot.waitUntil(lambda: not chats.is_replying(chat), timeout=60_000)
    return chat


def used(chats: Chats, chat: int, qtbot: QtBot) -> int:
    """Return the tokens of what was sent for the last reply, which is not among them."""
    messages = chats.messages(chat)[:-1]
    qtbot.waitUntil(lambda: chats.context.ledger(messages).is_exact, timeout=20_000)
    return chats.context.ledger(messages).used_tokens


def test_the_ledger_has_as_many_tokens_as_the_engine_reads(chats: Chats, qtbot: QtBot) -> None:
    chat = ask(chats, None, "What is 347 + 168?", qtbot, FILE)
    assert used(chats, chat, qtbot) == chats.messages(chat)[-1].prompt_tokens

    ask(chats, chat, "What is 3 + 4?", qtbot)
    assert used(chats, chat, qtbot) == chats.messages(chat)[-1].prompt_tokens


def test_what_is_left_out_is_neither_sent_nor_counted(chats: Chats, qtbot: QtBot) -> None:
    chat = ask(chats, None, "What is 347 + 168?", qtbot, FILE)
    alone = ask(chats, None, "What is 3 + 4?", qtbot)
    messages = chats.messages(chat)
    chats.context.leave_turn(messages, messages[0].id, True)

    ask(chats, chat, "What is 3 + 4?", qtbot)

    assert used(chats, chat, qtbot) == chats.messages(alone)[-1].prompt_tokens == chats.messages(chat)[-1].prompt_tokens


def test_a_turn_before_the_boundary_is_brought_back_alone(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("echo")
    chat = ask(chats, None, "one", qtbot)
    for question in ("two", "three"):
        ask(chats, chat, question, qtbot)
    messages = chats.messages(chat)
    chats.left_out.send_from(chat, messages[4].id)

    chats.context.leave_turn(messages, messages[2].id, False)

    sent = chats.left_out.sent(store.messages(chat))
    assert [message.id for message in sent] == [message.id for message in messages[2:]]


def test_a_file_is_left_out_of_the_store_and_back(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("echo")
    chat = ask(chats, None, "one", qtbot, FILE)
    question = store.messages(chat)[0]
    assert question.attachments == (FILE,)

    with qtbot.waitSignal(chats.context.left_out_changed):
        chats.context.leave_file(question, 0, True)

    assert store.messages(chat)[0].attachments == (replace(FILE, is_left_out=True),)


def test_the_general_instructions_come_first_in_the_prompt_and_in_the_ledger(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("echo")
    chat = ask(chats, None, "one", qtbot)
    chats.shelf.add_folder("Work", chat)
    chats.wishes.set_for_all("For all.")
    chats.wishes.set_for_folder(chats.shelf.folders()[0].id, "For the folder.")
    chats.wishes.set_of_chat(chat, ChatWishes("For this chat."))

    ask(chats, chat, "two", qtbot)

    joined = "For all.\n\nFor the folder.\n\nFor this chat."
    assert store.messages(chat)[-1].instructions == joined
    assert [entry.title for entry in chats.context.ledger(store.messages(chat)).entries][1] == joined


def test_tokens_are_counted_while_a_reply_is_written(start_chats: StartChats, chats: Chats, qtbot: QtBot) -> None:
    counts = chats.context.counts
    asked: list[bool] = []
    chats._engine.delta_received.connect(lambda _: asked.append(counts.want(["a text that was never sent"])))
    chat = chats.send(None, "What is 347 + 168?", seed=1)
    qtbot.waitUntil(lambda: bool(asked), timeout=60_000)
    assert asked[0]
    qtbot.waitUntil(lambda: counts.of("a text that was never sent")[1], timeout=20_000)
    qtbot.waitUntil(lambda: not chats.is_replying(chat), timeout=60_000)
    assert chats.messages(chat)[-1].status == "complete"


def test_nothing_is_counted_twice(chats: Chats, qtbot: QtBot) -> None:
    chat = ask(chats, None, "What is 3 + 4?", qtbot)
    used(chats, chat, qtbot)
    requests = chats._engine._last_request

    chats.context.ledger(chats.messages(chat)[:-1])

    assert chats._engine._last_request == requests
