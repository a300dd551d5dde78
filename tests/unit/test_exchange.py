"""Chats as JSON: the published schema, the way back without loss, and files that cannot be imported."""

import json
import struct
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from magistral_desktop.audit.stretches import End, MachineUsed, ModelUsed, Settings, Stretch
from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.formats import Part, control
from magistral_desktop.chat.messages import Conversation, Intervention, Message, Sampling
from magistral_desktop.chat.steering import Steering
from magistral_desktop.chat.timeline import Mark
from magistral_desktop.chat.trails import Trail, trails_of
from magistral_desktop.chat.waiting import WaitingQuestion
from magistral_desktop.chat.whole import WholeChat, numbered
from magistral_desktop.chat.wishes import ChatWishes
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.chats_format import ConversationRecord, MessageRecord, WishesRecord, schema
from magistral_desktop.storage.exchange import decode, encode
from magistral_desktop.storage.paths import asset
from magistral_desktop.storage.store import Store

TOLD_BY_THE_PLACE = {"conversation_id", "version", "versions"}
"""What the file does not repeat: it follows from where a message stands in it."""

QUESTION = Message(1, 7, "user", "2+2?", 1.5)
REPLY = Message(
    2,
    7,
    "assistant",
    "4",
    2.5,
    status="stopped",
    reasoning="Two and two",
    error="Something",
    model="Magistral Small",
    sampling=Sampling(0.3, 0.9),
    seed=2**32 - 2,
    finish_reason="cancelled",
    prompt_tokens=9,
    reasoning_tokens=3,
    answer_tokens=1,
    reasoning_ms=120,
    total_ms=340,
    tokens_per_second=21.37,
    token_ids=struct.pack("<4i", 1, 2, 131_071, 3),
    reasoning_open=False,
    model_key="llama Q4_K_M 14 magistral",
    draws=4,
    steering=Steering("always", 1024, "stop"),
    interventions=(Intervention("note", 2, "“and two” three times", 3),),
    error_cause="memory",
    tokens_over=5,
    timeline=(Mark(3, 1, 40), Mark(11, 3, 120)),
    instructions="Answer in Latin.",
    parent_id=1,
    attachments=(Attachment("a.pdf", "PDF", 90, "[Page 2]\nb", "page 2 of 3", is_left_out=True),),
    is_left_out=True,
)
OTHER = Message(3, 7, "assistant", "Four", 3.5, parent_id=1, token_ids=struct.pack("<1i", 8))
STRETCH = Stretch(
    position=0,
    draws=0,
    how="began",
    began_ms=5,
    model=ModelUsed("Magistral", "llama", "Q4_K_M", "magistral", 24, "magistral.gguf", 99, "cd" * 32),
    machine=MachineUsed("1", "b1", "AVX2", "cpu", "CPU", 10, 4, ("none",)),
    settings=Settings(8192, "f16", False, 4, 4, 512, 0, 40, 100),
    prompt=(),
    prompt_ids=(),
    batches=((1, 2, 3),),
)
ABOUT = msgspec.json.encode(STRETCH).decode()
LATER = msgspec.json.encode(msgspec.structs.replace(STRETCH, position=4)).decode()
ENDED = msgspec.json.encode(End("stop", 1, 2, 3, True)).decode()
TRAILS = (
    Trail(1, 2, 0, ABOUT, ENDED, prompt=(control("[INST]"), Part("user", "2+2?")), prompt_ids=(1, 131_071)),
    Trail(2, 3, 4, LATER, "", 1, 1, 1, (Part("user", "2 + 2?"),), (7,)),
)
CHAT = WholeChat(
    Conversation(7, "Sums “and” more", 1.0, 4.0, is_pinned=True, is_archived=True),
    numbered([QUESTION, REPLY, OTHER]),
    2,
    1,
    ChatWishes("Be brief.", 0.2, 0.8, 512, 4096),
    "Work",
    "Be exact.",
    "And 3+3?",
    (WaitingQuestion(0, 7, "And then?", Steering("never", 2, "off"), REPLY.attachments),),
    TRAILS,
    ((2, "ab" * 32),),
)


def file_of(**changes: Any) -> bytes:
    return json.dumps(json.loads(encode([CHAT], "1", with_reasoning=True)) | changes).encode()


def changed(change: str, value: object) -> bytes:
    """Return the file with one value in its first chat changed, by the path of keys to it."""
    file = json.loads(encode([CHAT], "1", with_reasoning=True))
    *path, last = change.split(".")
    place = file["conversations"][0]
    for key in path:
        place = place[int(key)] if isinstance(place, list) else place[key]
    place[last] = value
    return json.dumps(file).encode()


def test_what_is_exported_is_read_back_the_same() -> None:
    assert decode(encode([CHAT], "1", with_reasoning=True)) == [CHAT]


def test_the_published_schema_is_that_of_the_code() -> None:
    assert asset("export", "chats-1.schema.json").read_text(encoding="utf-8") == schema()


def test_an_export_is_valid_by_the_published_schema() -> None:
    published = json.loads(asset("export", "chats-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(published)
    for with_reasoning in (True, False):
        jsonschema.validate(json.loads(encode([CHAT], "1", with_reasoning=with_reasoning)), published)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(json.loads(changed("messages.0.role", "system")), published)


TOLD_BY_NAME = {"folder_id"}
KEPT_WITH_REPLIES = {"trails", "seals"}


def test_every_field_of_a_message_and_of_a_conversation_is_in_the_file() -> None:
    of_messages = {field.name for field in fields(Message)} - TOLD_BY_THE_PLACE
    assert of_messages | {"stretches", "seal"} == set(MessageRecord.__struct_fields__)
    ours = {field.name for field in fields(Conversation)} | {field.name for field in fields(WholeChat)}
    assert ours - {"conversation"} - TOLD_BY_NAME - KEPT_WITH_REPLIES == set(ConversationRecord.__struct_fields__)
    assert {field.name for field in fields(ChatWishes)} == set(WishesRecord.__struct_fields__)


def test_the_message_that_is_tried_has_something_else_than_its_default_everywhere() -> None:
    plain = Message(0, 0, "user", "", 0.0)
    same = [field.name for field in fields(Message) if getattr(REPLY, field.name) == getattr(plain, field.name)]
    assert set(same) <= TOLD_BY_THE_PLACE


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
COUNT = st.integers(0, 2**40)


@st.composite
def chats(draw: st.DrawFn) -> WholeChat:
    """Draw a tree of messages with texts and numbers of all kinds."""
    messages: list[Message] = []
    for number in range(1, draw(st.integers(0, 6)) + 1):
        changes = {
            "id": number,
            "conversation_id": 7,
            "role": draw(st.sampled_from(["user", "assistant"])),
            "text": draw(TEXT),
            "reasoning": draw(TEXT),
            "created_at": draw(st.floats(0, 4e9)),
            "seed": draw(st.none() | COUNT),
            "draws": draw(COUNT),
            "token_ids": draw(st.lists(st.binary(min_size=4, max_size=4), max_size=5).map(b"".join)),
            "timeline": tuple(draw(st.lists(st.builds(Mark, COUNT, COUNT, COUNT), max_size=3))),
            "parent_id": draw(st.sampled_from([None, *range(1, number)])),
        }
        messages.append(replace(REPLY, **changes))
    ids = [message.id for message in messages]
    shown_id, first_sent = draw(st.sampled_from([None, *ids])), draw(st.sampled_from([0, *ids]))
    return WholeChat(Conversation(7, draw(TEXT), 1.0, 4.0), numbered(messages), shown_id, first_sent)


@settings(deadline=None)
@given(st.lists(chats(), max_size=3))
def test_any_chats_come_back_as_they_were(given_chats: list[WholeChat]) -> None:
    assert decode(encode(given_chats, "1", with_reasoning=True)) == given_chats


@settings(deadline=None)
@given(st.data())
def test_a_damaged_file_gets_words_or_is_read_whole(data: st.DataObject) -> None:
    content = bytearray(file_of())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place : place + data.draw(st.integers(1, 40))] = data.draw(st.binary(max_size=3))
    came_of_it = what_comes_of(bytes(content))
    assert came_of_it == "[3]" or came_of_it.startswith("Nothing was changed.")


def what_comes_of(content: bytes) -> str:
    """Return how many messages the chats of a file have, or what the user is told to do about it."""
    try:
        return str([len(chat.messages) for chat in decode(content)])
    except StorageError as error:
        return error.remedy


def test_without_reasoning_nothing_tells_what_was_thought() -> None:
    content = encode([CHAT], "1", with_reasoning=False)
    assert b"Two and two" not in content
    assert b"and two" not in content
    (chat,) = decode(content)
    assert [(each.text, each.reasoning, each.token_ids, each.timeline) for each in chat.messages] == [
        ("2+2?", "", b"", ()),
        ("4", "", b"", ()),
        ("Four", "", b"", ()),
    ]
    assert not any(message.can_go_on for message in chat.messages)
    assert (chat.trails, chat.seals) == ((), ())


def test_a_reply_that_is_being_written_is_exported_as_interrupted() -> None:
    growing = replace(CHAT, messages=numbered([QUESTION, replace(REPLY, status="streaming")]))
    assert [message.status for message in decode(encode([growing], "1", with_reasoning=True))[0].messages] == [
        "complete",
        "interrupted",
    ]


def test_a_file_of_a_newer_version_says_so() -> None:
    with pytest.raises(StorageError) as refused:
        decode(file_of(version=2, something_new=True))
    assert refused.value.title == "The file is from a newer version of this app"
    assert "version 2" in refused.value.detail


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "It cannot be read"),
        (b'{"title": "Another app\'s chats"}', "holds no chats of this app"),
        (b"[]", "It cannot be read"),
        (b"[" * 100_000, "It cannot be read"),
        (b"\xff\xfe\x00", "It cannot be read"),
        (file_of()[:-400], "It cannot be read"),
        (file_of(colour="red"), "unknown field `colour`"),
        (changed("messages.0.role", "system"), "$.conversations[0].messages[0].role"),
        (changed("messages.1.token_ids", [2**31]), "$.conversations[0].messages[1].token_ids[0]"),
        (changed("messages.1.parent_id", 3), "Message 2 of “Sums “and” more”"),
        (changed("messages.1.id", 1), "Message 1"),
        (changed("messages.2.stretches.0.shared_with", 9), "Stretch 2 of “Sums “and” more”"),
        (changed("messages.2.stretches.0.stretch.prompt_ids", [2**31]), "Stretch 2"),
        (changed("messages.2.stretches.0.stretch.position", 2**63), "Stretch 2"),
        (changed("messages.2.seal", "xyz"), "$.conversations[0].messages[2].seal"),
        (changed("shown_id", 99), "shows a message that it does not have"),
    ],
)
def test_a_file_that_cannot_be_imported_says_why(content: bytes, words: str) -> None:
    with pytest.raises(StorageError) as refused:
        decode(content)
    assert words in refused.value.detail
    assert refused.value.remedy.startswith("Nothing was changed.")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "conversations.sqlite3")


def rows(store: Store, table: str) -> list[dict[str, object]]:
    return [dict(row) for row in store._connection.execute(f"SELECT * FROM {table} ORDER BY 1")]


OF_CHATS = ("conversations", "messages", "folders", "drafts", "waiting_questions", "stretches", "seals")
NOT_OF_CHATS = {"instructions", "snippets", "search_progress", "growth"}
"""Those of all chats, what is made anew, and what is read with its message; instructions of folders are tried alone."""

OF_THIS_STORE = {"deleted_at", "kept_at"}
OF_THIS_COMPUTER = {"file"}


def test_every_column_of_every_table_comes_back_from_an_export(store: Store, tmp_path: Path) -> None:
    opened = replace(CHAT, messages=(QUESTION, replace(REPLY, reasoning_open=True), OTHER))
    store.whole.add([CHAT, opened])
    whole = [store.whole.read(chat_id) for chat_id in store.whole.ids()]
    other = Store(tmp_path / "other.sqlite3")
    other.whole.add(decode(encode([each for each in whole if each], "1", with_reasoning=True)))
    tables = {
        row[0]
        for row in store._connection.execute(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite%'"
        )
    }
    assert tables - NOT_OF_CHATS == set(OF_CHATS)
    for table in OF_CHATS:
        ours, theirs = rows(store, table), rows(other, table)
        assert len(ours) == len(theirs) > 0
        for name in ours[0].keys() - OF_THIS_STORE - OF_THIS_COMPUTER:
            assert any(row[name] not in (None, "", 0, b"", "[]", "{}") for row in ours), f"{table}.{name} is not tried"
            assert [row[name] for row in ours] == [row[name] for row in theirs], f"{table}.{name}"
    store.close()
    other.close()


def test_a_chat_comes_into_the_folder_of_the_same_name_and_leaves_its_instructions(store: Store) -> None:
    folder = store.shelves.add_folder("Work").id
    store.wishes.set_instructions("Mine.", folder)
    (added,) = store.whole.add([CHAT])
    assert store.shelves.folder_of(added.id) == folder
    assert store.wishes.instructions(folder) == "Mine."
    store.close()


def test_how_a_reply_was_written_stands_by_itself_when_what_it_follows_is_not_there() -> None:
    (alone,) = CHAT.only(3).trails
    assert (alone.shared_with, alone.shared_parts, alone.shared_ids) == (None, 0, 0)
    assert alone.prompt == (control("[INST]"), Part("user", "2 + 2?"))
    assert alone.prompt_ids == (1, 7)
    assert trails_of([replace(TRAILS[1], shared_with=9)], {3}) == ()


def without_ids(chat: WholeChat) -> object:
    order = {message.id: number for number, message in enumerate(chat.messages)}
    messages = [
        replace(message, id=order[message.id], conversation_id=0, parent_id=order.get(message.parent_id or 0))
        for message in chat.messages
    ]
    conversation = replace(chat.conversation, id=0, folder_id=0)
    return conversation, messages, order.get(chat.shown_id or 0), order.get(chat.first_sent)


def test_an_import_into_another_store_loses_nothing(store: Store) -> None:
    store.add_message(Message(0, store.add_conversation("Before").id, "user", "x", 0.0))
    (added,) = store.whole.add([CHAT])
    there = store.whole.read(added.id)
    assert there
    (folder,) = store.shelves.folders()
    assert there.conversation == replace(CHAT.conversation, id=added.id, folder_id=folder.id)
    assert (folder.name, there.folder_instructions) == ("Work", "Be exact.")
    assert (there.wishes, there.draft) == (CHAT.wishes, CHAT.draft)
    assert [replace(each, id=0, conversation_id=7) for each in there.waiting] == list(CHAT.waiting)
    assert without_ids(there) == without_ids(CHAT)
    assert [message.text for message in store.messages(added.id)] == ["2+2?", "4"]
    assert store.first_sent(added.id) == there.messages[0].id
    store.close()


def test_a_second_import_makes_a_copy_that_says_so(store: Store) -> None:
    for _ in range(3):
        store.whole.add([CHAT])
    assert sorted(conversation.title for conversation in store.conversations()) == [
        "Sums “and” more",
        "Sums “and” more (copy 2)",
        "Sums “and” more (copy)",
    ]
    store.close()


def test_an_import_that_fails_halfway_changes_nothing(store: Store) -> None:
    impossible = replace(CHAT, messages=(replace(QUESTION, role="system"),))  # type: ignore[arg-type]  # what none may hold
    with pytest.raises(Exception, match="CHECK"):
        store.whole.add([CHAT, impossible])
    assert store.conversations() == []
    store.close()


def test_what_was_deleted_is_not_exported(store: Store) -> None:
    chat = store.add_conversation("x").id
    asked = store.add_message(Message(0, chat, "user", "a", 0.0))
    first = store.add_message(Message(0, chat, "assistant", "b", 0.0))
    second = store.add_version(Message(0, chat, "assistant", "c", 0.0), of=first.id)
    store.add_message(Message(0, chat, "user", "below", 0.0))
    store.delete_version(second.id)
    whole = store.whole.read(chat)
    assert whole
    assert [message.id for message in whole.messages] == [asked.id, first.id]
    assert whole.shown() == store.messages(chat)
    store.delete_conversation(chat)
    assert store.whole.read(chat) is None
    assert store.whole.ids() == []
    store.close()


def test_all_versions_are_exported_as_they_are_counted(store: Store) -> None:
    chat = store.add_conversation("x").id
    store.add_message(Message(0, chat, "user", "a", 0.0))
    first = store.add_message(Message(0, chat, "assistant", "b", 0.0))
    store.add_version(Message(0, chat, "assistant", "c", 0.0), of=first.id)
    whole = store.whole.read(chat)
    assert whole
    assert [(each.text, each.version, each.versions) for each in whole.messages] == [
        ("a", 1, 1),
        ("b", 1, 2),
        ("c", 2, 2),
    ]
    assert whole.shown() == store.messages(chat)
    store.close()


def test_one_reply_is_taken_with_its_question() -> None:
    alone = CHAT.only(3)
    assert [message.text for message in alone.shown()] == ["2+2?", "Four"]
    assert decode(encode([alone], "1", with_reasoning=True)) == [alone]
    assert CHAT.only(99).shown() == []
