"""A prompt that is too long: what was left out stays out, and a reply that failed is asked again in its place."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.leaving_out import cut_to_fit
from magistral_desktop.chat.messages import Message
from magistral_desktop.errors import PromptError
from magistral_desktop.models.settings import ModelSettings
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.session.left_out import LeftOut
from magistral_desktop.storage.paths import DEMO_MODEL, engine_command
from magistral_desktop.storage.settings import Settings, load_settings, save_settings
from magistral_desktop.storage.store import Store
from tests.process.conftest import StartChats
from tests.process.scripted_engine import CONTEXT_WORDS

QUESTION = "one two three four five"
TURN_WORDS = len(f"[INST] {QUESTION} [/INST] yes yes yes </s>".split())


def ask(chats: Chats, chat: int | None, question: str, qtbot: QtBot) -> int:
    chat = chats.send(chat, question, seed=1)
    return wait_for_end(chats, chat, qtbot)


def wait_for_end(chats: Chats, chat: int, qtbot: QtBot) -> int:
    qtbot.waitUntil(lambda: not chats.is_replying(chat), timeout=60_000)
    return chat


def ask_until_it_is_too_long(chats: Chats, qtbot: QtBot) -> Message:
    chat = ask(chats, None, QUESTION, qtbot)
    while chats.messages(chat)[-1].status == "complete":
        ask(chats, chat, QUESTION, qtbot)
    return chats.messages(chat)[-1]


def leave_out(chats: Chats, failed: Message) -> int:
    """Leave out as many turns as are needed, try again, and return the first message that is sent."""
    left_out, chat = chats.left_out, failed.conversation_id
    cut = cut_to_fit(chats.messages(chat), left_out.first_sent(chats.messages(chat)), failed.tokens_over)
    assert cut
    left_out.send_from(chat, cut.first_sent)
    chats.try_again(failed.id)
    return cut.first_sent


def test_a_prompt_that_is_too_long_says_by_how_many_tokens(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("counts")

    failed = ask_until_it_is_too_long(chats, qtbot)

    assert store.messages(failed.conversation_id)[-1] == failed
    assert (failed.status, failed.error_cause, failed.tokens_over) == ("failed", "too long", 4)
    assert "4 tokens" in failed.error


def test_leaving_out_the_oldest_turn_answers_the_same_question_in_its_place(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("counts")
    failed = ask_until_it_is_too_long(chats, qtbot)
    before = store.messages(failed.conversation_id)

    assert leave_out(chats, failed) == before[2].id
    wait_for_end(chats, failed.conversation_id, qtbot)

    after = store.messages(failed.conversation_id)
    assert [message.id for message in after] == [message.id for message in before]
    assert (after[-1].status, after[-1].text) == ("complete", "yes yes yes ")
    assert (after[-1].error, after[-1].error_cause, after[-1].tokens_over) == ("", "", 0)
    assert after[-1].seed == failed.seed
    assert after[-1].prompt_tokens == CONTEXT_WORDS + failed.tokens_over - TURN_WORDS


def test_what_is_left_out_stays_out_until_it_is_sent_again(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("counts")
    failed = ask_until_it_is_too_long(chats, qtbot)
    chat = failed.conversation_id
    leave_out(chats, failed)
    wait_for_end(chats, chat, qtbot)
    last = chats.messages(chat)[-1]

    ask(chats, chat, "one", qtbot)
    follow_up = chats.messages(chat)[-1]
    chats.left_out.send_from(chat, 0)
    ask(chats, chat, "one", qtbot)

    assert follow_up.prompt_tokens == last.prompt_tokens + TURN_WORDS - 4  # one word in place of five
    assert chats.messages(chat)[-1].error_cause == "too long"


def test_what_is_left_out_is_kept_with_its_chat(store: Store) -> None:
    chat, other = store.add_conversation("x").id, store.add_conversation("y").id
    asked = [store.add_message(Message(0, of, "user", QUESTION, 0.0)) for of in (chat, other, chat, other)]
    left_out = LeftOut(store)

    left_out.send_from(chat, asked[2].id)

    assert left_out.sent(store.messages(chat)) == [asked[2]]
    assert left_out.sent(store.messages(other)) == [asked[1], asked[3]]
    assert left_out.sent([]) == []


def test_a_reply_that_failed_is_tried_again_in_its_place(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("fails once")
    chat = ask(chats, None, "2+2?", qtbot)
    asked, failed = store.messages(chat)
    assert failed.status == "failed"

    chats.try_again(failed.id)
    assert store.messages(chat)[1].status == "waiting"
    wait_for_end(chats, chat, qtbot)

    assert [message.id for message in store.messages(chat)] == [asked.id, failed.id]
    assert store.messages(chat)[1].status == "complete"
    assert store.messages(chat)[1].text
    assert store.messages(chat)[1].error == ""


def test_only_a_last_reply_that_failed_is_tried_again(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("fails once")
    chat = ask(chats, None, "2+2?", qtbot)
    ask(chats, chat, "3+3?", qtbot)
    _, failed, asked, complete = store.messages(chat)

    for message in (failed, asked, complete):
        with pytest.raises(PromptError):
            chats.try_again(message.id)
    assert store.messages(chat)[1] == failed


def test_the_demo_model_answers_when_just_enough_was_left_out(store: Store, qtbot: QtBot) -> None:
    engine = Engine(*engine_command())
    chats = Chats(store, engine, LoadModel(str(DEMO_MODEL), 256, threads=1))
    failed = ask_until_it_is_too_long(chats, qtbot)
    chat = failed.conversation_id
    known = [message for message in store.messages(chat) if message.prompt_tokens]

    first_sent = leave_out(chats, failed)
    wait_for_end(chats, chat, qtbot)
    answered = chats.messages(chat)[-1]
    chats.close()
    engine.shut_down()

    assert first_sent == store.messages(chat)[2].id
    assert answered.status == "complete"
    freed = 224 + failed.tokens_over - answered.prompt_tokens  # a context of 256 keeps 32 for the reply
    assert freed >= failed.tokens_over
    assert freed <= known[0].prompt_tokens + known[0].answer_tokens
    assert engine.wait_ended(5_000)


ASKS_UNTIL_IT_IS_TOO_LONG = """
import shutil, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from magistral_desktop.app import Desktop, make_application
from magistral_desktop.storage.paths import DEMO_MODEL, profile

folder, breaks = Path(sys.argv[1]), sys.argv[2] == "breaks"
model = folder / "model.gguf"
shutil.copy(DEMO_MODEL, model)
qt = make_application()
desktop = Desktop(qt, profile(folder), "")
pane = desktop.window.pane

def on_changed(message):
    if message.role == "assistant" and message.status in ("complete", "failed"):
        QTimer.singleShot(0, lambda: go_on_after(message))

def go_on_after(message):
    if message.error_cause == "too long":
        if breaks:
            model.write_bytes(b"GGUF")
        pane.transcript.offer_chosen.emit(message.id, "larger context")
    elif desktop.machinery.engine.state.model and desktop.machinery.engine.state.model.context_tokens == 256:
        pane._on_submitted("What is 347 + 168?")
    elif message.status == "complete":
        desktop.window.close()

def on_state(state):
    if state.kind == "failed":
        shutil.copy(DEMO_MODEL, model)
        desktop.machinery.engine.state_changed.connect(on_state_again)

def on_state_again(state):
    if state.kind == "ready":
        print(state.model.context_tokens)
        desktop.window.close()

def on_brought_up():
    desktop.machinery.chats.message_changed.connect(on_changed)
    desktop.machinery.engine.state_changed.connect(on_state)

desktop.brought_up.connect(on_brought_up)
pane.transcript_ready.connect(lambda: pane._on_submitted("What is 347 + 168?"))
desktop.show()
code = qt.exec()
desktop.finish()
sys.exit(code)
"""


def run_until_it_is_too_long(folder: Path, does: str) -> str:
    settings = folder / "settings.json"
    save_settings(settings, Settings(model_path=str(folder / "model.gguf"), models={"model.gguf": ModelSettings(256)}))
    command = [sys.executable, "-P", "-c", ASKS_UNTIL_IT_IS_TOO_LONG, str(folder), does]
    return subprocess.run(command, check=True, timeout=120, capture_output=True, text=True).stdout


def test_a_larger_context_answers_and_is_remembered(tmp_path: Path) -> None:
    run_until_it_is_too_long(tmp_path, "grows")

    assert load_settings(tmp_path / "settings.json")[0].models["model.gguf"].context_tokens == 512
    with closing(Store(tmp_path / "conversations.sqlite3")) as store:
        messages = store.messages(1)
        assert {message.status for message in messages} == {"complete"}
        assert store.first_sent(1) == 0


def test_a_larger_context_that_cannot_be_had_brings_the_one_before_back(tmp_path: Path) -> None:
    assert run_until_it_is_too_long(tmp_path, "breaks") == "256\n"

    assert load_settings(tmp_path / "settings.json")[0].models["model.gguf"].context_tokens == 256
