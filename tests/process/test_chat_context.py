"""A chat has a context of its own: the model is loaded with it for the chat, and as usual for the next one."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.wishes import ChatWishes
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.paths import DEMO_MODEL, engine_command
from magistral_desktop.storage.store import Store

OWN = 512


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine(*engine_command())
    yield made
    made.shut_down()
    made.wait_ended(5_000)


@pytest.fixture
def chats(store: Store, engine: Engine) -> Iterator[Chats]:
    made = Chats(store, engine, LoadModel(str(DEMO_MODEL)))
    yield made
    made.close()


def ask(chats: Chats, chat: int | None, question: str, qtbot: QtBot) -> int:
    chat = chats.send(chat, question, seed=1)
    qtbot.waitUntil(lambda: not chats.is_replying(chat), timeout=60_000)
    return chat


def loaded_context(engine: Engine) -> int:
    return engine.state.model.context_tokens if engine.state.model else 0


def test_a_chat_is_answered_with_its_own_context_and_the_next_with_the_usual_one(
    chats: Chats, engine: Engine, qtbot: QtBot
) -> None:
    usual = ask(chats, None, "What is 3 + 4?", qtbot)
    before = loaded_context(engine)
    own = ask(chats, None, "What is 1 + 1?", qtbot)
    chats.wishes.set_of_chat(own, ChatWishes(context_tokens=OWN))
    assert chats.context.ledger(chats.messages(own)).context_tokens == OWN

    ask(chats, own, "What is 5 + 5?", qtbot)
    assert loaded_context(engine) == OWN < before
    assert "10" in chats.messages(own)[-1].text

    ask(chats, usual, "What is 6 + 6?", qtbot)
    assert loaded_context(engine) == before
    assert "12" in chats.messages(usual)[-1].text


def test_a_question_that_waits_in_another_chat_gets_the_context_of_its_own(
    chats: Chats, engine: Engine, qtbot: QtBot
) -> None:
    own = ask(chats, None, "What is 1 + 1?", qtbot)
    chats.wishes.set_of_chat(own, ChatWishes(context_tokens=OWN))
    usual = chats.send(None, "What is 3 + 4?", seed=1)
    chats.send(own, "What is 2 + 2?", seed=1)
    qtbot.waitUntil(lambda: not (chats.is_replying(own) or chats.is_replying(usual)), timeout=60_000)
    assert loaded_context(engine) == OWN
    assert "7" in chats.messages(usual)[-1].text
    assert "4" in chats.messages(own)[-1].text
