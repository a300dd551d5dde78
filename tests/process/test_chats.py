"""Chats: questions to the disk and then to the engine, replies as they grow, and every way they can end."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.formats import DEMO
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.steering import Steering
from magistral_desktop.errors import MemoryShortError, ModelError, PromptError, StorageError, UserError
from magistral_desktop.language import verbatim
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.asking import MAX_QUESTION_BYTES
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.paths import DEMO_MODEL, engine_command
from magistral_desktop.storage.store import Store
from tests.process.conftest import MODEL, StartChats, StartEngine
from tests.process.scripted_engine import ANSWER, CLOSING, FLOOD_DELTAS, NOTE, REASONING

MEMORY_SHORT = MemoryShortError(verbatim("Short of memory"), verbatim("The reply was paused."), verbatim("Go on."))
OTHER_MODEL = LoadModel(path=__file__, context_tokens=1)


@dataclass
class Seen:
    """What a window sees of the conversations."""

    chats: Chats
    messages: list[Message] = field(default_factory=list)
    read: list[tuple[int, int, int]] = field(default_factory=list)
    trouble: list[UserError] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chats.message_changed.connect(self.messages.append)
        self.chats.prompt_read.connect(lambda *numbers: self.read.append(numbers))
        self.chats.trouble.connect(self.trouble.append)

    def statuses(self, conversation_id: int) -> list[str]:
        return [message.status for message in self.chats.messages(conversation_id)]


def wait_for_end(chats: Chats, conversation_id: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not chats.is_replying(conversation_id), timeout=20_000)


def wait_for_words(chats: Chats, conversation_id: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(chats.messages(conversation_id)[-1].text), timeout=10_000)


def wait_for_thought(chats: Chats, conversation_id: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: chats.messages(conversation_id)[-1].is_thinking, timeout=10_000)


def test_a_question_opens_a_conversation_and_gets_its_reply(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("think")
    seen = Seen(chats)

    chat = chats.send(None, "What is 2 + 2?\nPlease.", seed=7)
    wait_for_end(chats, chat, qtbot)

    asked, reply = store.messages(chat)
    assert [conversation.title for conversation in chats.conversations()] == ["What is 2 + 2?"]
    assert (asked.role, asked.text, asked.status) == ("user", "What is 2 + 2?\nPlease.", "complete")
    assert (reply.reasoning, reply.text) == ("".join(REASONING), "".join(ANSWER))
    assert (reply.status, reply.finish_reason, reply.model, reply.seed) == ("complete", "end", "Scripted", 7)
    assert (reply.sampling, reply.prompt_tokens, reply.tokens_per_second) == (DEMO.sampling, 10, 100.0)
    assert (reply.reasoning_tokens, reply.answer_tokens) == (len(REASONING), len(ANSWER))
    assert (reply.reasoning_ms, reply.total_ms) == (2, 4)
    assert len(reply.token_ids) == 4 * (len(REASONING) + len(ANSWER))
    assert seen.messages[-1] == reply
    assert seen.read == [(chat, 5, 10), (chat, 10, 10)]


def test_the_question_and_a_place_for_its_reply_are_stored_before_the_engine_starts(
    start_chats: StartChats, store: Store
) -> None:
    chats = start_chats("think")

    chat = chats.send(None, "2+2?")

    assert [(message.role, message.status) for message in store.messages(chat)] == [
        ("user", "complete"),
        ("assistant", "waiting"),
    ]
    assert chats.is_replying(chat)


def test_a_seed_is_drawn_and_kept(start_chats: StartChats, store: Store) -> None:
    chats = start_chats("think")
    chat = chats.send(None, "2+2?")
    chats.send(chat, "3+3?")

    seeds = {message.seed for message in store.messages(chat) if message.role == "assistant"}

    assert len(seeds) == 2
    assert None not in seeds


@pytest.mark.parametrize("question", ["", " \n\t", "x" * (MAX_QUESTION_BYTES + 1)])
def test_a_question_that_is_empty_or_too_long_is_refused(question: str, start_chats: StartChats) -> None:
    chats = start_chats("think")

    with pytest.raises(PromptError):
        chats.send(None, question)

    assert not chats.conversations()


def test_broken_characters_are_replaced_before_they_are_stored_and_sent(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("think")

    chat = chats.send(None, "a\ud800b\0c")
    wait_for_end(chats, chat, qtbot)

    assert store.messages(chat)[0].text == "a\ufffdb\ufffdc"
    assert store.messages(chat)[1].status == "complete"


def test_a_question_the_disk_refuses_leaves_nothing_behind(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("think")
    store._connection.execute("PRAGMA query_only = ON")

    with pytest.raises(StorageError):
        chats.send(None, "2+2?")
    store._connection.execute("PRAGMA query_only = OFF")

    assert not chats.conversations()


def test_questions_to_two_conversations_are_answered_in_turn(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("slow load")
    seen = Seen(chats)

    first = chats.send(None, "2+2?")
    second = chats.send(None, "3+3?")
    wait_for_end(chats, second, qtbot)
    speakers = [message.conversation_id for message in seen.messages if message.text and message.role == "assistant"]

    assert store.messages(first)[1].status == store.messages(second)[1].status == "complete"
    assert {*speakers} == {first, second}
    assert speakers == sorted(speakers)


def test_a_second_question_in_a_conversation_waits_for_the_first_reply(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("think")

    chat = chats.send(None, "2+2?")
    chats.send(chat, "3+3?")
    wait_for_end(chats, chat, qtbot)

    assert [message.status for message in store.messages(chat)] == ["complete"] * 4


def test_the_engine_is_asked_with_the_turns_before_and_no_later_ones(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("echo")

    chat = chats.send(None, "one")
    chats.send(chat, "two")
    wait_for_end(chats, chat, qtbot)

    first = "[INST]one[/INST]"
    assert [message.text for message in store.messages(chat) if message.role == "assistant"] == [
        first,
        f"{first}{first}</s>[INST]two[/INST]",
    ]


def test_a_load_that_fails_fails_the_replies_that_wait(start_engine: StartEngine, store: Store, qtbot: QtBot) -> None:
    engine = start_engine("think")
    chats = Chats(store, engine, LoadModel("/nowhere/model.gguf"))

    first = chats.send(None, "2+2?")
    second = chats.send(None, "3+3?")
    wait_for_end(chats, second, qtbot)

    assert [store.messages(chat)[1].status for chat in (first, second)] == ["failed", "failed"]
    assert "/nowhere/model.gguf is not there." in store.messages(first)[1].error


def test_after_a_failed_load_another_model_answers(start_engine: StartEngine, store: Store, qtbot: QtBot) -> None:
    chats = Chats(store, start_engine("think"), LoadModel("/nowhere/model.gguf"))
    first = chats.send(None, "2+2?")
    wait_for_end(chats, first, qtbot)

    chats.use_model(MODEL)
    chats.send(first, "And now?")
    wait_for_end(chats, first, qtbot)

    assert [message.status for message in store.messages(first)] == ["complete", "failed", "complete", "complete"]


@pytest.mark.parametrize(("mode", "word"), [("crash", "SIGSEGV"), ("killed", "memory"), ("exits", "exit code 7")])
def test_an_engine_crash_keeps_the_half_reply(
    mode: str, word: str, start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats(mode)

    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)

    reply = store.messages(chat)[1]
    assert (reply.status, reply.reasoning, reply.text) == ("interrupted", "".join(REASONING), "".join(ANSWER[:10]))
    assert word in reply.error


def test_after_a_crash_the_next_question_starts_the_engine_again(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("crash")
    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)

    chats.send(chat, "Again?")
    wait_for_end(chats, chat, qtbot)

    assert store.messages(chat)[3].text == "".join(ANSWER[:10])


def test_replies_that_wait_behind_a_crash_fail_with_its_words(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("crash")
    chats.send(None, "2+2?")
    second = chats.send(None, "3+3?")

    wait_for_end(chats, second, qtbot)

    assert store.messages(second)[1].status == "failed"
    assert "SIGSEGV" in store.messages(second)[1].error


def test_a_reply_the_engine_refuses_fails_with_its_words(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("refuses")

    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)

    assert (store.messages(chat)[1].status, store.messages(chat)[1].error) == (
        "failed",
        "No reply\nThere is no model.\nLoad one.",
    )


def test_a_pause_for_want_of_memory_keeps_what_there_is_and_can_go_on(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("thoughtful")
    seen = Seen(chats)
    written, waiting = chats.send(None, "one"), chats.send(None, "two")
    wait_for_thought(chats, written, qtbot)

    chats.pause(MEMORY_SHORT)

    assert (seen.statuses(written)[-1], seen.statuses(waiting)[-1]) == ("interrupted", "failed")
    assert store.messages(written)[-1].error.startswith("Short of memory")
    assert store.messages(written)[-1].reasoning
    assert seen.trouble == [MEMORY_SHORT]
    chats.go_on(store.messages(written)[-1].id)
    wait_for_thought(chats, written, qtbot)


def test_without_a_reply_at_work_nothing_is_paused(start_chats: StartChats) -> None:
    chats = start_chats("think")
    seen = Seen(chats)
    chats.pause(MEMORY_SHORT)
    assert not seen.trouble


def test_a_stopped_reply_keeps_its_words(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "2+2?")
    wait_for_words(chats, chat, qtbot)

    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)

    reply = store.messages(chat)[1]
    assert (reply.status, reply.finish_reason) == ("stopped", "cancelled")
    assert reply.text.startswith(ANSWER[0])


def test_a_reply_that_waits_is_stopped_at_once_and_the_other_goes_on(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("slow load")
    first = chats.send(None, "2+2?")
    second = chats.send(None, "3+3?")

    chats.stop(second)

    assert store.messages(second)[1].status == "stopped"
    assert not chats.is_replying(second)
    wait_for_end(chats, first, qtbot)
    assert store.messages(first)[1].status == "complete"


def test_a_reply_of_a_deaf_engine_is_interrupted_and_the_waiting_one_gets_a_new_engine(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("deaf", cancel_grace_ms=100)
    first = chats.send(None, "2+2?")
    wait_for_words(chats, first, qtbot)
    second = chats.send(None, "3+3?")

    chats.stop(first)
    wait_for_end(chats, first, qtbot)
    wait_for_words(chats, second, qtbot)

    assert (store.messages(first)[1].status, chats.messages(second)[1].status) == ("interrupted", "streaming")
    assert "did not stop in time" in store.messages(first)[1].error


def test_another_model_stops_the_reply_and_answers_the_one_that_waits(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("endless")
    first = chats.send(None, "2+2?")
    wait_for_words(chats, first, qtbot)
    second = chats.send(None, "3+3?")

    chats.use_model(MODEL)
    wait_for_words(chats, second, qtbot)

    assert store.messages(first)[1].status == "stopped"
    assert chats.messages(second)[1].status == "streaming"


def test_a_flood_of_words_arrives_whole_and_leaves_the_event_loop_its_turns(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("flood")
    seen = Seen(chats)
    turns: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(1))

    chat = chats.send(None, "Count")
    qtbot.waitUntil(lambda: chats.messages(chat)[1].status == "streaming", timeout=10_000)
    timer.start(5)
    wait_for_end(chats, chat, qtbot)

    assert store.messages(chat)[1].answer_tokens == FLOOD_DELTAS
    assert store.messages(chat)[1].text.endswith(f"word {FLOOD_DELTAS - 1} ")
    assert len(turns) > 20
    assert len(seen.messages) < FLOOD_DELTAS / 50


def test_a_growing_reply_is_saved_before_its_end(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("endless")

    chat = chats.send(None, "2+2?")
    qtbot.waitUntil(lambda: len(store.messages(chat)[1].text) > 50, timeout=10_000)

    assert chats.is_replying(chat)
    assert chats.messages(chat)[1].text.startswith(store.messages(chat)[1].text)


def test_the_clock_of_a_reply_goes_on_without_a_token(start_chats: StartChats, qtbot: QtBot) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "2+2?")
    wait_for_words(chats, chat, qtbot)
    before = chats.messages(chat)[1]

    chats._replies._tick()

    after = chats.messages(chat)[1]
    assert after.total_ms >= before.total_ms
    assert after.reasoning_ms == before.reasoning_ms


def test_a_disk_that_fills_up_is_told_once_and_the_reply_is_saved_when_it_can_be(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("endless", save_every_ms=20)
    seen = Seen(chats)
    chat = chats.send(None, "2+2?")
    wait_for_words(chats, chat, qtbot)

    store._connection.execute("PRAGMA query_only = ON")
    qtbot.waitUntil(lambda: bool(seen.trouble), timeout=10_000)
    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)
    shown = chats.messages(chat)[1]
    store._connection.execute("PRAGMA query_only = OFF")
    qtbot.waitUntil(lambda: store.messages(chat)[1].status == "stopped", timeout=10_000)

    assert len(seen.trouble) == 1
    assert isinstance(seen.trouble[0], StorageError)
    assert store.messages(chat)[1] == shown
    qtbot.waitUntil(lambda: chats._replies._saver.is_resting, timeout=10_000)


def test_closing_saves_replies_as_interrupted(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("endless")
    first = chats.send(None, "2+2?")
    second = chats.send(None, "3+3?")
    wait_for_words(chats, first, qtbot)

    chats.close()

    assert [store.messages(chat)[1].status for chat in (first, second)] == ["interrupted", "interrupted"]
    assert store.messages(first)[1].text.startswith(ANSWER[0])


def test_a_deleted_conversation_stops_and_can_be_restored_with_its_words(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "2+2?")
    wait_for_words(chats, chat, qtbot)

    chats.delete(chat)
    wait_for_end(chats, chat, qtbot)
    assert not chats.conversations()
    chats.restore(chat)

    assert [conversation.id for conversation in chats.conversations()] == [chat]
    assert [message.status for message in chats.messages(chat)] == ["complete", "stopped"]


def test_a_pane_opened_while_the_reply_grows_stays_open(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "2+2?")
    wait_for_words(chats, chat, qtbot)

    chats.panes.set_open(chats.messages(chat)[1].id, False)
    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)

    assert chats.messages(chat)[1].reasoning_open is False
    assert store.messages(chat)[1].reasoning_open is False


def test_a_title_is_one_line_and_an_empty_one_changes_nothing(start_chats: StartChats) -> None:
    chats = start_chats("think")
    chat = chats.send(None, "2+2?")

    chats.rename(chat, " Sums\nand more ")
    chats.rename(chat, "  ")

    assert [conversation.title for conversation in chats.conversations()] == ["Sums and more"]


def test_a_thought_can_be_ended_and_the_reply_says_so(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("thoughtful")
    chat = chats.send(None, "2+2?")
    wait_for_thought(chats, chat, qtbot)

    chats.answer_now(chat)
    wait_for_end(chats, chat, qtbot)

    reply = store.messages(chat)[1]
    (intervention,) = reply.interventions
    assert (reply.status, reply.text) == ("complete", "".join(ANSWER))
    assert (intervention.kind, intervention.position) == ("answer now", reply.reasoning_tokens)
    assert CLOSING in reply.tokens()
    assert reply.draws == len(reply.tokens()) - 1


def test_the_thought_of_another_conversation_is_left_alone(start_chats: StartChats, qtbot: QtBot) -> None:
    chats = start_chats("thoughtful")
    chat = chats.send(None, "2+2?")
    wait_for_thought(chats, chat, qtbot)

    chats.answer_now(chat + 1)
    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)

    assert not chats.messages(chat)[1].interventions


def test_what_is_wished_for_a_thought_is_kept_with_the_reply_and_told_to_the_engine(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("tells wishes")
    wishes = Steering("always", 1_024, "answer")

    chat = chats.send(None, "2+2?", seed=7, steering=wishes)
    wait_for_end(chats, chat, qtbot)

    reply = store.messages(chat)[1]
    assert reply.steering == wishes
    assert reply.text == repr(("always", 1_024, "answer", 7, str(chat)))


def test_a_stopped_reply_goes_on_where_it_was(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "2+2?", seed=7)
    wait_for_words(chats, chat, qtbot)
    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)
    before = store.messages(chat)[1]

    chats.go_on(before.id)
    qtbot.waitUntil(lambda: len(chats.messages(chat)[1].text) > len(before.text) + 50, timeout=10_000)
    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)

    after = store.messages(chat)[1]
    assert (after.id, after.seed, after.reasoning) == (before.id, 7, before.reasoning)
    assert after.text == "".join(f"word {number} " for number in range(after.answer_tokens))
    assert after.tokens() == tuple(range(1, after.draws + 1))
    assert after.total_ms > before.total_ms
    assert len(store.messages(chat)) == 2


def test_a_reply_that_was_cut_off_by_its_length_goes_on_to_its_end(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("limited")
    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)
    assert store.messages(chat)[1].finish_reason == "length"

    for _ in range(4):
        chats.go_on(store.messages(chat)[1].id)
        wait_for_end(chats, chat, qtbot)

    reply = store.messages(chat)[1]
    assert (reply.reasoning, reply.text) == ("".join(REASONING), "".join(ANSWER))
    assert (reply.status, reply.finish_reason, reply.error) == ("complete", "end", "")
    with pytest.raises(PromptError):
        chats.go_on(reply.id)


def test_a_reply_goes_on_after_a_crash_and_a_restart_of_the_app(
    start_engine: StartEngine, store: Store, qtbot: QtBot
) -> None:
    crashed = Chats(store, start_engine("crash"), MODEL)
    chat = crashed.send(None, "2+2?")
    wait_for_end(crashed, chat, qtbot)
    crashed.close()
    chats = Chats(store, start_engine("think"), MODEL)

    chats.go_on(store.messages(chat)[1].id)
    assert chats.messages(chat)[1].status == "waiting"
    wait_for_end(chats, chat, qtbot)
    chats.close()

    reply = store.messages(chat)[1]
    assert (reply.status, reply.error) == ("complete", "")
    assert (reply.reasoning, reply.text) == ("".join(REASONING), "".join(ANSWER))
    assert reply.draws == len(REASONING) + len(ANSWER)


def test_a_note_is_added_to_the_thought_where_it_goes_on(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("thoughtful")
    chat = chats.send(None, "2+2?")
    wait_for_thought(chats, chat, qtbot)
    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)
    before = store.messages(chat)[1]

    chats.go_on(before.id, "Use a table.")
    qtbot.waitUntil(lambda: "Use a table." in chats.messages(chat)[1].reasoning, timeout=10_000)
    chats.answer_now(chat)
    wait_for_end(chats, chat, qtbot)

    after = store.messages(chat)[1]
    assert after.reasoning.startswith(f"{before.reasoning}Use a table.")
    assert NOTE in after.tokens()
    assert (after.status, after.text) == ("complete", "".join(ANSWER))


def test_a_complete_reply_is_cut_back_into_its_thought_and_goes_on(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("think")
    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)
    before = store.messages(chat)[1]
    kept = "".join(REASONING[:7])

    chats.go_on(before.id, "Use a table.", len(kept) + 3)
    assert chats.messages(chat)[1].reasoning == before.reasoning
    wait_for_end(chats, chat, qtbot)

    after = store.messages(chat)[1]
    assert store.branch_to(before.id)[1] == replace(before, versions=2)
    assert after.reasoning == f"{kept} Use a table.{''.join(REASONING[7:])}"
    assert after.tokens()[:8] == (*range(1, 8), NOTE)
    assert (after.version, after.status, after.text) == (2, "complete", "".join(ANSWER))
    assert after.reasoning_tokens == len(REASONING)
    assert after.draws > before.draws
    assert len(store.messages(chat)) == 2


def test_a_crash_before_the_cut_leaves_the_old_reply_whole(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("dies cutting")
    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)
    before = store.messages(chat)[1]

    chats.go_on(before.id, keep_characters=20)
    wait_for_end(chats, chat, qtbot)

    assert store.messages(chat)[1] == chats.messages(chat)[1] == before
    assert before.status == "complete"


def test_a_reply_that_was_not_cut_yet_is_whole_on_the_disk(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("think")
    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)
    before = store.messages(chat)[1]

    chats.go_on(before.id, keep_characters=20)
    assert chats.messages(chat)[1].status == "streaming"
    chats.close()

    assert store.messages(chat)[1] == before


def test_another_model_does_not_go_on_with_a_reply(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "2+2?")
    wait_for_words(chats, chat, qtbot)
    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)
    before = store.messages(chat)[1]
    chats.use_model(OTHER_MODEL)
    qtbot.waitUntil(lambda: chats._engine.state.kind == "ready", timeout=10_000)

    with pytest.raises(ModelError, match="Another model"):
        chats.go_on(before.id)

    assert store.messages(chat)[1] == before


def test_a_reply_that_waits_for_another_model_keeps_its_words_and_the_reason_is_told(
    start_engine: StartEngine, start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    crashed = start_chats("crash")
    chat = crashed.send(None, "2+2?")
    wait_for_end(crashed, chat, qtbot)
    before = store.messages(chat)[1]
    chats = Chats(store, start_engine("think"), OTHER_MODEL)
    seen = Seen(chats)

    chats.go_on(before.id)
    wait_for_end(chats, chat, qtbot)
    chats.close()

    after = store.messages(chat)[1]
    assert (after.text, after.status, after.token_ids) == (before.text, "interrupted", before.token_ids)
    assert [error.title for error in seen.trouble] == ["Another model is loaded"]


def test_what_was_read_is_kept_once_when_a_chat_is_left_and_answers_are_read_ahead(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("tells")
    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)
    chats.leave(chat)
    chats.leave(chat)

    other = chats.send(None, "What have you done?")
    wait_for_end(chats, other, qtbot)

    chats.send(other, "And then?")
    wait_for_end(chats, other, qtbot)

    assert store.messages(chat)[1].text == ""
    assert store.messages(other)[1].text == f"SaveCache {chat}"
    assert store.messages(other)[3].text.startswith(f"SaveCache {chat}|Prefill {other} ")


def test_closing_lets_the_engine_save_once(start_chats: StartChats, qtbot: QtBot) -> None:
    chats = start_chats("think")
    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)

    with qtbot.waitSignal(chats._engine.cache_saved):
        assert chats.close()

    assert not chats.close()


def test_there_is_nothing_to_save_of_a_deleted_chat(start_chats: StartChats, qtbot: QtBot) -> None:
    chats = start_chats("think")
    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)
    chats.delete(chat)

    assert not chats.close()


def test_a_prompt_that_is_too_long_fails_with_the_number_of_tokens(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("too long")

    chat = chats.send(None, "2+2?")
    wait_for_end(chats, chat, qtbot)

    assert store.messages(chat)[1].status == "failed"
    assert "300 tokens" in store.messages(chat)[1].error


def test_the_demo_model_goes_on_as_if_it_had_never_stopped(store: Store, qtbot: QtBot) -> None:
    engine = Engine(*engine_command())
    chats = Chats(store, engine, LoadModel(str(DEMO_MODEL), threads=1))
    whole = chats.send(None, "What is 347 + 168?", seed=1)
    qtbot.waitUntil(lambda: not chats.is_replying(whole), timeout=60_000)
    expected = store.messages(whole)[1]
    half = replace(expected, token_ids=expected.token_ids[: 4 * 20], draws=20, text="", reasoning="", status="stopped")
    store.save_message(half)

    chats.go_on(half.id)
    qtbot.waitUntil(lambda: not chats.is_replying(whole), timeout=60_000)
    chats.close()
    engine.shut_down()

    assert store.messages(whole)[1].tokens() == expected.tokens()
    assert store.messages(whole)[1].text == expected.text
    assert store.messages(whole)[1].draws == expected.draws
    assert engine.wait_ended(5_000)


def test_the_demo_model_answers_with_its_reasoning(store: Store, qtbot: QtBot) -> None:
    engine = Engine(*engine_command())
    chats = Chats(store, engine, LoadModel(str(DEMO_MODEL)))

    chat = chats.send(None, "What is 3 + 4?", seed=1)
    qtbot.waitUntil(lambda: not chats.is_replying(chat), timeout=60_000)
    engine.shut_down()

    reply = store.messages(chat)[1]
    assert (reply.status, reply.error, reply.finish_reason) == ("complete", "", "end")
    assert reply.reasoning
    assert "7" in reply.text
    assert len(reply.token_ids) >= 4 * (reply.reasoning_tokens + reply.answer_tokens)
    assert engine.wait_ended(5_000)
