"""Versions of questions and replies: asked beside the old ones, kept, shown, deleted, and none lost on the way."""

import os
import signal
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.steering import Steering
from magistral_desktop.errors import PromptError, StorageError, UserError
from magistral_desktop.session.chats import Chats
from magistral_desktop.storage.store import Store
from tests.process.conftest import MODEL, StartChats, StartEngine
from tests.process.scripted_engine import REASONING

if TYPE_CHECKING:
    from magistral_desktop.chat.messages import Message


def wait_for_end(chats: Chats, conversation_id: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not chats.is_replying(conversation_id), timeout=20_000)


def ask(chats: Chats, question: str, qtbot: QtBot, chat: int | None = None) -> int:
    """Ask, wait for the end of the reply, and return the conversation."""
    chat = chats.send(chat, question)
    wait_for_end(chats, chat, qtbot)
    return chat


def texts(store: Store, chat: int) -> list[str]:
    return [message.text for message in store.messages(chat)]


def places(store: Store, chat: int) -> list[tuple[int, int]]:
    return [(message.version, message.versions) for message in store.messages(chat)]


def test_an_edited_question_gets_a_reply_of_its_own_and_the_old_ones_are_kept(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("echo")
    chat = ask(chats, "one", qtbot)
    ask(chats, "two", qtbot, chat)
    before = store.messages(chat)

    chats.branches.edit(before[0].id, "uno", steering=Steering("never"))
    wait_for_end(chats, chat, qtbot)

    assert texts(store, chat) == ["uno", "[INST]uno[/INST]"]
    assert places(store, chat) == [(2, 2), (1, 1)]
    assert store.messages(chat)[1].steering == Steering("never")
    assert store.branch_to(before[-1].id) == [replace(before[0], versions=2), *before[1:]]


def test_the_prompt_of_a_version_holds_its_own_branch_only(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("echo")
    chat = ask(chats, "one", qtbot)
    ask(chats, "two", qtbot, chat)
    ask(chats, "three", qtbot, chat)

    chats.branches.edit(store.messages(chat)[2].id, "due")
    wait_for_end(chats, chat, qtbot)

    first = "[INST]one[/INST]"
    assert texts(store, chat) == ["one", first, "due", f"{first}{first}</s>[INST]due[/INST]"]


def test_a_reply_is_regenerated_beside_the_old_one_with_another_seed(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("think")
    chat = ask(chats, "2+2?", qtbot)
    before = store.messages(chat)[1]

    chats.branches.regenerate(before.id)
    assert chats.messages(chat)[1].status in {"waiting", "streaming"}
    wait_for_end(chats, chat, qtbot)

    after = store.messages(chat)[1]
    assert (after.text, after.version, after.versions) == (before.text, 2, 2)
    assert after.seed != before.seed
    assert store.branch_to(before.id)[1] == replace(before, versions=2)


@pytest.mark.parametrize("message_id", [1, 2, 99], ids=["a question", "at work", "unknown"])
def test_only_a_reply_that_has_ended_is_regenerated(
    message_id: int, start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "2+2?")

    with pytest.raises(PromptError):
        chats.branches.regenerate(message_id)

    assert places(store, chat) == [(1, 1), (1, 1)]


@pytest.mark.parametrize(
    ("message_id", "question"), [(1, " "), (2, "3+3?"), (99, "3+3?")], ids=["to nothing", "a reply", "unknown"]
)
def test_only_a_question_is_edited(
    message_id: int, question: str, start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "2+2?")

    with pytest.raises(PromptError):
        chats.branches.edit(message_id, question)

    assert places(store, chat) == [(1, 1), (1, 1)]


def test_a_question_the_disk_refuses_to_keep_leaves_the_branch_as_it_was(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("think")
    chat = ask(chats, "2+2?", qtbot)
    before = store.messages(chat)
    store._connection.execute("PRAGMA query_only = ON")

    with pytest.raises(StorageError):
        chats.branches.edit(before[0].id, "3+3?")
    store._connection.execute("PRAGMA query_only = OFF")

    assert store.messages(chat) == before


def test_a_reply_that_is_not_shown_goes_on_growing_and_is_saved(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "2+2?")
    qtbot.waitUntil(lambda: bool(chats.messages(chat)[1].text), timeout=10_000)
    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)
    old = store.messages(chat)[1]
    chats.branches.regenerate(old.id)
    growing = chats.messages(chat)[1].id
    qtbot.waitUntil(lambda: bool(chats.messages(chat)[1].text), timeout=10_000)

    chats.branches.show_version(growing, -1)
    length = len(store.branch_to(growing)[1].text)
    qtbot.waitUntil(lambda: len(store.branch_to(growing)[1].text) > length + 50, timeout=10_000)

    assert store.messages(chat)[1] == replace(old, versions=2)
    chats.branches.show_version(old.id, 1)
    assert (chats.messages(chat)[1].id, chats.messages(chat)[1].status) == (growing, "streaming")


def test_versions_are_gone_through_and_end_at_both_ends(start_chats: StartChats, store: Store, qtbot: QtBot) -> None:
    chats = start_chats("echo")
    chat = ask(chats, "one", qtbot)
    changed: list[int] = []
    chats.branches.changed.connect(changed.append)
    for word in ("two", "three"):
        chats.branches.edit(store.messages(chat)[0].id, word)
        wait_for_end(chats, chat, qtbot)

    shown = []
    for step in (1, -1, -1, -1, 1):
        chats.branches.show_version(store.messages(chat)[0].id, step)
        shown.append(texts(store, chat)[0])

    assert shown == ["three", "two", "one", "one", "two"]
    assert changed == [chat] * 5


def test_a_deleted_version_stops_and_comes_back_where_it_was(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("endless")
    chat = chats.send(None, "one")
    qtbot.waitUntil(lambda: bool(chats.messages(chat)[1].text), timeout=10_000)
    chats.stop(chat)
    wait_for_end(chats, chat, qtbot)
    chats.branches.edit(store.messages(chat)[0].id, "two")
    qtbot.waitUntil(lambda: bool(chats.messages(chat)[1].text), timeout=10_000)
    last = chats.messages(chat)[1].id

    undo = chats.branches.delete_version(chats.messages(chat)[0].id)
    wait_for_end(chats, chat, qtbot)
    assert texts(store, chat)[0] == "one"
    assert places(store, chat)[0] == (1, 1)
    chats.branches.restore_version(undo)

    assert undo == last
    assert texts(store, chat)[0] == "two"
    assert store.messages(chat)[1].status == "stopped"
    assert places(store, chat)[0] == (2, 2)


def test_a_place_inside_a_thought_is_forked_from_and_what_followed_is_kept(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("think")
    chat = ask(chats, "2+2?", qtbot)
    ask(chats, "3+3?", qtbot, chat)
    before = store.messages(chat)

    chats.go_on(before[1].id, keep_characters=len("".join(REASONING[:7])))
    wait_for_end(chats, chat, qtbot)

    question, fork = store.messages(chat)
    assert (question, fork.version, fork.versions) == (before[0], 2, 2)
    assert (fork.text, fork.status) == (before[1].text, "complete")
    assert store.branch_to(before[-1].id) == [before[0], replace(before[1], versions=2), *before[2:]]


def test_a_fork_that_was_left_for_another_branch_is_not_shown_when_it_begins(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("think")
    chat = ask(chats, "2+2?", qtbot)
    first = store.messages(chat)[1]
    chats.branches.regenerate(first.id)
    wait_for_end(chats, chat, qtbot)
    second = store.messages(chat)[1]

    chats.go_on(first.id, keep_characters=20)
    wait_for_end(chats, chat, qtbot)

    assert store.messages(chat)[1] == replace(second, versions=3)


def test_a_fork_that_the_disk_refuses_leaves_the_reply_as_it_was_and_is_told(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("think")
    chat = ask(chats, "2+2?", qtbot)
    before = store.messages(chat)
    trouble: list[UserError] = []
    chats.trouble.connect(trouble.append)
    chats.go_on(before[1].id, keep_characters=20)
    store._connection.execute("PRAGMA query_only = ON")
    qtbot.waitUntil(lambda: bool(trouble), timeout=10_000)
    store._connection.execute("PRAGMA query_only = OFF")
    wait_for_end(chats, chat, qtbot)

    assert isinstance(trouble[0], StorageError)
    assert store.messages(chat) == chats.messages(chat) == before


def test_a_crash_in_the_middle_of_a_fork_keeps_both_versions(
    start_engine: StartEngine, store: Store, qtbot: QtBot
) -> None:
    first = Chats(store, start_engine("think"), MODEL)
    chat = ask(first, "2+2?", qtbot)
    before = store.messages(chat)[1]
    first.close()
    chats = Chats(store, start_engine("thoughtful"), MODEL)

    chats.go_on(before.id, keep_characters=20)
    qtbot.waitUntil(lambda: len(chats.messages(chat)[1].reasoning) in range(100, 200), timeout=10_000)
    assert chats._engine._child
    os.kill(chats._engine._child._process.processId(), signal.SIGKILL)
    wait_for_end(chats, chat, qtbot)
    chats.close()

    fork = store.messages(chat)[1]
    assert (fork.status, fork.version, fork.text) == ("interrupted", 2, "")
    assert fork.reasoning.startswith(before.reasoning[:18])
    assert store.branch_to(before.id)[1] == replace(before, versions=2)


def test_a_fork_that_had_just_begun_when_the_app_was_killed_is_there_with_what_it_kept(
    start_chats: StartChats, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    chats = start_chats("think", save_every_ms=60_000)
    chat = ask(chats, "2+2?", qtbot)
    before = store.messages(chat)[1]
    found: list[Message] = []

    def copy_the_disk() -> None:
        copy = tmp_path / f"copy {len(found)}.sqlite3"
        store._connection.execute("VACUUM INTO ?", (str(copy),))
        with closing(Store(copy)) as opened:
            found.extend(opened.messages(chat)[1:])

    chats.go_on(before.id, keep_characters=len("".join(REASONING[:7])))
    copy_the_disk()
    chats.branches.changed.connect(copy_the_disk)
    wait_for_end(chats, chat, qtbot)

    assert found[0] == before
    assert (found[1].status, found[1].version, found[1].text) == ("interrupted", 2, "")
    assert found[1].reasoning == "".join(REASONING[:7])


def test_turns_that_are_left_out_are_sent_again_on_a_branch_without_the_boundary(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("echo")
    chat = ask(chats, "one", qtbot)
    ask(chats, "two", qtbot, chat)
    first, _, second, last = store.messages(chat)
    chats.left_out.send_from(chat, second.id)
    chats.branches.regenerate(last.id)
    wait_for_end(chats, chat, qtbot)
    assert texts(store, chat)[-1] == "[INST]two[/INST]"

    chats.branches.edit(first.id, "uno")
    wait_for_end(chats, chat, qtbot)

    assert texts(store, chat)[-1] == "[INST]uno[/INST]"
    assert chats.left_out.first_sent(chats.messages(chat)) == 0


def test_the_boundary_of_what_is_left_out_moves_with_its_question(
    start_chats: StartChats, store: Store, qtbot: QtBot
) -> None:
    chats = start_chats("echo")
    chat = ask(chats, "one", qtbot)
    ask(chats, "two", qtbot, chat)
    second = store.messages(chat)[2]
    chats.left_out.send_from(chat, second.id)

    chats.branches.edit(second.id, "due")
    wait_for_end(chats, chat, qtbot)

    assert texts(store, chat)[-1] == "[INST]due[/INST]"
