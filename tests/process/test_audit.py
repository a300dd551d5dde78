"""Audit records of replies that the real engine wrote through the real chats: exported, verified, replayed."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from magistral_desktop.audit.checking import check
from magistral_desktop.audit.record import Record
from magistral_desktop.audit.sealing import file_of
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.steering import Steering
from magistral_desktop.errors import PromptError
from magistral_desktop.protocol import LoadModel
from magistral_desktop.session.chats import Chats
from magistral_desktop.session.engine import Engine
from magistral_desktop.storage.downloads.verified import sha256_of
from magistral_desktop.storage.exchange import decode, encode
from magistral_desktop.storage.paths import DEMO_MODEL, engine_command
from magistral_desktop.storage.store import Store

pytestmark = pytest.mark.timeout(180)

APP = [sys.executable, "-P", "-m", "magistral_desktop"]
QUESTION = "What is 347 + 168?"
ALWAYS = Steering(think="always")


@dataclass
class Desk:
    """Chats with the real engine and the demo model."""

    chats: Chats
    store: Store
    folder: Path
    qtbot: QtBot

    def wait(self, chat: int) -> Message:
        self.qtbot.waitUntil(lambda: not self.chats.is_replying(chat), timeout=60_000)
        return self.chats.messages(chat)[-1]

    def ask(self, question: str, chat: int | None = None, steering: Steering = ALWAYS) -> Message:
        return self.wait(self.chats.send(chat, question, seed=5, steering=steering))

    def export(self, reply: Message) -> Path:
        path = self.folder / f"{reply.id}.audit.json"
        path.write_bytes(self.chats.auditing.record(reply.id))
        return path

    def record(self, reply: Message) -> Record:
        found = check(self.export(reply).read_bytes())
        assert found.holds
        assert found.record
        return found.record

    def forge(self, record: Record, **parts: object) -> Path:
        """Write a record with other parts, and the hash of the whole that belongs to it."""
        path = self.folder / "forged.json"
        path.write_bytes(file_of(replace(record, reply=replace(record.reply, **parts))))
        return path

    def run(self, command: str, path: Path, *options: str) -> subprocess.CompletedProcess[str]:
        profile = ["--profile", str(self.folder / "profile")]
        return subprocess.run(
            [*APP, *profile, command, str(path), *options], capture_output=True, text=True, timeout=100, check=False
        )

    def replay(self, reply: Message) -> dict[str, object]:
        result = self.run("replay", self.export(reply), "--json")
        report: dict[str, object] = json.loads(result.stdout)
        assert (result.returncode == 0) == report["identical"], result.stderr
        return report


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    folder = tmp_path / "profile"
    store, engine = Store(folder / "conversations.sqlite3"), Engine(*engine_command())
    chats = Chats(store, engine, LoadModel(str(DEMO_MODEL)), None, 50)
    chats.auditing.verified = folder / "verified"
    yield Desk(chats, store, tmp_path, qtbot)
    chats.close()
    engine.shut_down()
    engine.wait_ended(5_000)
    store.close()


LONG_QUESTION = "Solve 17x + 29 = 113 and 3x - 4 = 11 and 5x + 6 = 31"
"""What the model thinks longest about."""


def stop_in_thought(desk: Desk, steering: Steering = ALWAYS) -> Message:
    """Ask, and stop the reply with the first text of it: the model needs less than 0.1 s for the rest."""
    chat = desk.chats.send(None, LONG_QUESTION, seed=5, steering=steering)
    heard = desk.chats._engine.delta_received.connect(lambda delta: desk.chats.stop(chat) if delta.text else None)
    stopped = desk.wait(chat)
    desk.chats._engine.delta_received.disconnect(heard)
    return stopped


def answered_now(desk: Desk) -> Message:
    chat = desk.chats.send(None, "What is 347 + 168 + 29 + 13?", seed=5, steering=ALWAYS)
    desk.qtbot.waitUntil(lambda: bool(desk.chats.messages(chat)[-1].reasoning), timeout=60_000)
    desk.chats.answer_now(chat)
    return desk.wait(chat)


def went_on(desk: Desk) -> Message:
    stopped = stop_in_thought(desk)
    desk.chats.go_on(stopped.id)
    return desk.wait(stopped.conversation_id)


def went_on_with_a_note(desk: Desk) -> Message:
    stopped = stop_in_thought(desk)
    desk.chats.go_on(stopped.id, " I add the units first.")
    return desk.wait(stopped.conversation_id)


def was_cut(desk: Desk) -> Message:
    whole = desk.ask(QUESTION)
    desk.chats.go_on(whole.id, "", 12)
    return desk.wait(whole.conversation_id)


def was_cut_and_went_on_from_the_disk(desk: Desk) -> Message:
    cut = was_cut(desk)
    desk.chats.go_on(cut.id, " Or else:", 20)
    return desk.wait(cut.conversation_id)


def came_second(desk: Desk) -> Message:
    first = desk.ask(QUESTION)
    return desk.ask("And 12 + 7?", first.conversation_id)


WAYS: list[Callable[[Desk], Message]] = [
    lambda desk: desk.ask(QUESTION),
    lambda desk: desk.ask(QUESTION, steering=Steering(think="never")),
    lambda desk: desk.ask(QUESTION, steering=Steering(think="always", budget_tokens=12)),
    stop_in_thought,
    answered_now,
    went_on,
    went_on_with_a_note,
    was_cut,
    was_cut_and_went_on_from_the_disk,
    came_second,
]


@pytest.mark.parametrize("way", WAYS)
def test_a_record_of_the_demo_model_is_replayed_identically(desk: Desk, way: Callable[[Desk], Message]) -> None:
    reply = way(desk)
    report = desk.replay(reply)
    put = sum(seen.tokens for seen in reply.interventions)

    assert report["identical"]
    assert report["drawn"] == len(reply.tokens()) - put > 0
    assert report["otherwise"] == []
    assert report["is_recorded_file"]


def test_a_record_holds_and_its_text_is_that_of_its_ids(desk: Desk) -> None:
    result = desk.run("verify", desk.export(was_cut(desk)), "--json")
    findings = {each["part"]: each["holds"] for each in json.loads(result.stdout)["findings"]}

    assert result.returncode == 0
    assert findings.pop("seals")
    assert {*findings.values()} == {True}
    assert {"prompt ids", "token ids", "model file", "chain", "earlier answers sent"} <= {*findings}


def test_a_record_tells_how_its_reply_was_written(desk: Desk) -> None:
    reply = went_on_with_a_note(desk)
    record = desk.record(reply)
    first, second = record.reply.stretches

    assert (first.how, first.position, second.how, second.position) == (
        "began",
        0,
        "went on",
        first.draws + second.position,
    )
    assert first.end is not None
    assert first.end.reason == "cancelled"
    assert first.model.sha256 == second.model.sha256 == sha256_of(DEMO_MODEL)
    assert len(second.prompt_ids) == reply.prompt_tokens
    assert first.prompt == second.prompt
    assert [step.kind for step in record.reply.interventions] == ["think", "note"]
    assert record.reply.interventions[1].detail == " I add the units first."
    assert record.reply.tokens == reply.tokens()
    assert str(desk.folder) not in desk.export(reply).read_text()


def test_an_edited_question_is_named_as_a_version(desk: Desk) -> None:
    first = desk.ask(QUESTION)
    desk.chats.branches.edit(first.id - 1, "What is 2 + 2?", seed=1)
    edited = desk.wait(first.conversation_id)

    assert desk.record(edited).place.question == (2, 2)


def test_a_word_that_was_changed_on_the_disk_breaks_the_seal(desk: Desk) -> None:
    first = desk.ask(QUESTION)
    second = desk.ask("And 12 + 7?", first.conversation_id)
    desk.store._database.write("UPDATE messages SET reasoning = replace(reasoning, '3', '4') WHERE id = ?", (first.id,))
    found = check(desk.export(second).read_bytes())

    assert [finding.part for finding in found.findings if finding.holds is False] == ["seals"]
    assert "number 1, 2" in next(finding.detail for finding in found.findings if finding.part == "seals")


def test_a_token_that_was_changed_is_named_with_its_probability(desk: Desk) -> None:
    record = desk.record(desk.ask(QUESTION))
    tokens = list(record.reply.tokens)
    tokens[20] = tokens[20] + 1
    path = desk.folder / "forged.json"
    path.write_bytes(file_of(replace(record, reply=replace(record.reply, tokens=tuple(tokens)))))
    report = json.loads(desk.run("replay", path, "--json").stdout)

    assert not report["identical"]
    assert not report["holds"]
    assert (report["first"]["position"], report["first"]["recorded"]) == (20, tokens[20])
    assert report["first"]["drawn"] == record.reply.tokens[20]
    assert report["first"]["rank"] > 1
    assert desk.run("verify", path).returncode == 1


def test_a_reply_from_before_records_were_kept_says_so(desk: Desk) -> None:
    reply = desk.ask(QUESTION)
    desk.store.audits.forget(reply.id)
    path = desk.export(reply)
    refused = desk.run("replay", path, "--model", "demo")
    holds = desk.run("verify", path)

    assert holds.returncode == 0
    assert "not kept" in holds.stdout
    assert refused.returncode == 1
    assert "does not tell how it was written" in refused.stderr


def test_a_model_file_that_is_not_here_is_named(desk: Desk) -> None:
    record = desk.record(desk.ask(QUESTION))
    (stretch,) = record.reply.stretches
    other = replace(stretch, model=replace(stretch.model, sha256="0" * 64))
    path = desk.folder / "other.json"
    path.write_bytes(file_of(replace(record, reply=replace(record.reply, stretches=(other,)))))

    assert "not checked: the model is not here" in desk.run("verify", path).stdout
    assert "no file with the recorded SHA-256" in desk.run("replay", path).stderr


@pytest.mark.parametrize("content", [b"", b"{}", b"[" * 100_000, b"\xff\xfe", b'{"format":"other"}'])
@pytest.mark.parametrize("command", ["verify", "replay"])
def test_what_is_no_record_is_told_in_words(tmp_path: Path, content: bytes, command: str) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(content)
    result = subprocess.run([*APP, command, str(path)], capture_output=True, text=True, timeout=100, check=False)

    assert result.returncode == 1
    assert "no audit record" in result.stdout + result.stderr
    assert "Traceback" not in result.stderr


def test_a_reply_that_is_being_written_has_no_record_yet(desk: Desk) -> None:
    chat = desk.chats.send(None, QUESTION)
    with pytest.raises(PromptError, match="no record"):
        desk.chats.auditing.record(desk.chats.messages(chat)[-1].id)
    desk.wait(chat)


def test_purged_replies_take_their_records_with_them(desk: Desk) -> None:
    reply = desk.ask(QUESTION)
    desk.chats.delete(reply.conversation_id)
    desk.store.purge_deleted()
    connection = desk.store._database.connection
    counts = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("stretches", "seals")]

    assert counts == [0, 0]


def test_the_records_of_an_imported_chat_hold_and_are_sealed_as_they_were(desk: Desk) -> None:
    second = came_second(desk)
    whole = desk.store.whole.read(second.conversation_id)
    assert whole
    before = desk.record(second)
    desk.store.add_message(Message(0, desk.store.add_conversation("Other").id, "user", "x", 0.0))
    (added,) = desk.store.whole.add(decode(encode([whole], "1", with_reasoning=True)))
    reply = desk.chats.messages(added.id)[-1]
    after = desk.record(reply)
    assert reply.id != second.id
    assert (after.reply, after.chain) == (before.reply, before.chain)
    assert [link.sealed for link in after.chain] == [link.link for link in after.chain]
    verified = desk.run("verify", desk.export(reply))
    assert verified.returncode == 0, verified.stdout


def test_a_record_whose_beginning_was_lost_says_that_it_was_not_kept(desk: Desk) -> None:
    """As where the conversations were recovered from a damaged file."""
    second = came_second(desk)
    desk.store._database.write("DELETE FROM stretches WHERE id = (SELECT min(id) FROM stretches)", ())
    result = desk.run("verify", desk.export(second))

    assert "not kept" in result.stdout
    assert desk.ask("And 2 + 3?", second.conversation_id).status == "complete"
