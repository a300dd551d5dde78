"""Chats as a JSON file that the app reads back without loss, and that other programs can read by its schema.

The structures below are the format: `assets/export/chats-1.schema.json` is made from them by
`packaging/export_schema.py`. A field of a message or a conversation has the same name here. Within a version fields
may be added with a default as long as no release has written it; after that, VERSION goes up.
"""

import json
import re
import struct
from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal, TypeVar

import msgspec

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Conversation, Intervention, Message, Role, Sampling, clean_text
from magistral_desktop.chat.steering import MAX_BUDGET_TOKENS, LoopGuard, Steering, Think
from magistral_desktop.chat.timeline import Mark
from magistral_desktop.chat.whole import WholeChat, numbered
from magistral_desktop.errors import StorageError

FORMAT: Literal["magistral-desktop-chats"] = "magistral-desktop-chats"
VERSION: Literal[1] = 1

_LINE_BREAK = re.compile(r"(?<!\\n)\\n +")
"""In a docstring, as JSON writes it."""

_REMEDY = "Nothing was changed. Export the chats again, or choose another file."

_Id = Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]
_Count = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
_Integer = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
_Token = Annotated[int, msgspec.Meta(ge=-(2**31), le=2**31 - 1)]
_Ended = Literal["complete", "stopped", "interrupted", "failed"]


class SamplingRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How tokens were drawn."""

    temperature: float
    top_p: float


class SteeringRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the user wanted of a thought."""

    think: Think = "auto"
    budget_tokens: Annotated[int, msgspec.Meta(ge=0, le=MAX_BUDGET_TOKENS)] = 0
    loop_guard: LoopGuard = "warn"


class InterventionRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the engine did to a reply, after how many of its tokens, and how many it put there."""

    kind: str
    position: _Count
    detail: str = ""
    tokens: _Count = 0


class AttachmentRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The text of a file that belongs to a question, or of a part of it."""

    name: str
    kind: str
    size_bytes: _Count
    text: str
    part: str = ""
    is_left_out: bool = False


class MessageRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question, or a reply. Times are Unix seconds, durations milliseconds.

    Messages below the same `parent_id` are versions of each other; a parent stands before its children in the list and
    has a smaller `id`. `token_ids` are all tokens of a reply. A mark of the `timeline` is [characters of the reasoning,
    tokens, milliseconds]. `instructions` of the user were added to the reasoning prompt of a reply. A question that
    `is_left_out` is not sent to the model any more, nor is its reply.
    """

    id: _Id
    role: Role
    text: str
    created_at: float
    parent_id: _Id | None = None
    status: _Ended = "complete"
    reasoning: str = ""
    error: str = ""
    model: str = ""
    sampling: SamplingRecord | None = None
    seed: _Integer | None = None
    finish_reason: str = ""
    prompt_tokens: _Count = 0
    reasoning_tokens: _Count = 0
    answer_tokens: _Count = 0
    reasoning_ms: _Count = 0
    total_ms: _Count = 0
    tokens_per_second: float = 0.0
    token_ids: tuple[_Token, ...] = ()
    reasoning_open: bool | None = None
    model_key: str = ""
    draws: _Count = 0
    steering: SteeringRecord = SteeringRecord()
    interventions: tuple[InterventionRecord, ...] = ()
    error_cause: str = ""
    tokens_over: _Count = 0
    timeline: tuple[tuple[_Count, _Count, _Count], ...] = ()
    instructions: str = ""
    attachments: tuple[AttachmentRecord, ...] = ()
    is_left_out: bool = False


class ConversationRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A chat with all versions of its messages.

    `shown_id` is the last message of the branch that is shown. `first_sent` is the first message that prompts hold, 0
    leaves out none.
    """

    id: _Id
    title: str
    created_at: float
    updated_at: float
    shown_id: _Id | None = None
    first_sent: _Count = 0
    is_pinned: bool = False
    is_archived: bool = False
    instructions: str = ""
    messages: tuple[MessageRecord, ...] = ()


class ChatsRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. Without `with_reasoning`, what the model thought was left out, and its tokens with it."""

    format: Literal["magistral-desktop-chats"]
    version: Literal[1]
    app_version: str
    with_reasoning: bool
    conversations: tuple[ConversationRecord, ...]


class _Head(msgspec.Struct):
    format: str = ""
    version: int = 0


def encode(chats: Iterable[WholeChat], app_version: str, *, with_reasoning: bool) -> bytes:
    """Return the file of some chats, as they would be found after a crash now."""
    return b"".join(pieces(chats, app_version, with_reasoning=with_reasoning))


def pieces(chats: Iterable[WholeChat], app_version: str, *, with_reasoning: bool) -> Iterator[bytes]:
    """Return the same file in pieces, of which each is made of one chat when it is asked for."""
    end = b"]}\n"
    empty = msgspec.json.encode(ChatsRecord(FORMAT, VERSION, app_version, with_reasoning, ())) + b"\n"
    yield empty.removesuffix(end)
    separator = b""
    for chat in chats:
        kept = chat.settled() if with_reasoning else chat.settled().without_reasoning()
        yield separator + msgspec.json.encode(_conversation_record(kept))
        separator = b","
    yield end


def decode(content: bytes) -> list[WholeChat]:
    """Return the chats of a file.

    Raises:
        StorageError: it is none of ours, of a newer version, or damaged.
    """
    head = _decoded(content, _Head)
    if head.format != FORMAT:
        raise _unusable("It holds no chats of this app")
    if head.version > VERSION:
        raise StorageError(
            "The file is from a newer version of this app",
            f"It has version {head.version} of the format; this app knows version {VERSION}.",
            "Nothing was changed. Install the newest version of the app, and import the file there.",
        )
    record = _decoded(content, ChatsRecord)
    return [_chat(conversation) for conversation in record.conversations]


def schema() -> str:
    """Return the JSON Schema of the format."""
    title = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"{FORMAT} {VERSION}"}
    return _LINE_BREAK.sub(" ", json.dumps(title | msgspec.json.schema(ChatsRecord), indent=2)) + "\n"


_Record = TypeVar("_Record")


def _decoded(content: bytes, kind: type[_Record]) -> _Record:
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise _unusable(f"It cannot be read: {error}") from error


def _unusable(reason: str) -> StorageError:
    return StorageError("The file cannot be imported", f"{reason.rstrip('.')}.", _REMEDY)


def _conversation_record(chat: WholeChat) -> ConversationRecord:
    return ConversationRecord(
        **_same(chat.conversation, Conversation, ConversationRecord),
        shown_id=chat.shown_id,
        first_sent=chat.first_sent,
        instructions=chat.instructions,
        messages=tuple(_message_record(message) for message in chat.messages),
    )


def _message_record(message: Message) -> MessageRecord:
    same = _same(message, Message, MessageRecord)
    same |= {
        "sampling": SamplingRecord(**_same(message.sampling, Sampling, SamplingRecord)) if message.sampling else None,
        "steering": SteeringRecord(**_same(message.steering, Steering, SteeringRecord)),
        "interventions": tuple(
            InterventionRecord(**_same(seen, Intervention, InterventionRecord)) for seen in message.interventions
        ),
        "token_ids": message.tokens(),
        "timeline": tuple(tuple(mark) for mark in message.timeline),
        "attachments": tuple(
            AttachmentRecord(**_same(file, Attachment, AttachmentRecord)) for file in message.attachments
        ),
    }
    return MessageRecord(**same)


def _chat(record: ConversationRecord) -> WholeChat:
    known: set[int] = set()
    for each in record.messages:
        if each.id in known or (
            each.parent_id is not None and not (each.parent_id in known and each.parent_id < each.id)
        ):
            raise _unusable(f"Message {each.id} of “{record.title}” does not stand below one before it")
        known.add(each.id)
    if {record.shown_id or 0, record.first_sent} - known - {0}:
        raise _unusable(f"“{record.title}” shows a message that it does not have")
    messages = numbered([_message(each, record.id) for each in record.messages])
    conversation = Conversation(**_same(record, ConversationRecord, Conversation))
    return WholeChat(conversation, messages, record.shown_id, record.first_sent, clean_text(record.instructions))


def _message(record: MessageRecord, conversation_id: int) -> Message:
    same = _same(record, MessageRecord, Message)
    same |= {
        "conversation_id": conversation_id,
        "sampling": Sampling(**_same(record.sampling, SamplingRecord, Sampling)) if record.sampling else None,
        "steering": Steering(**_same(record.steering, SteeringRecord, Steering)),
        "interventions": tuple(
            Intervention(**_same(seen, InterventionRecord, Intervention)) for seen in record.interventions
        ),
        "token_ids": struct.pack(f"<{len(record.token_ids)}i", *record.token_ids),
        "timeline": tuple(Mark(*mark) for mark in record.timeline),
        "attachments": tuple(Attachment(**_same(file, AttachmentRecord, Attachment)) for file in record.attachments),
    }
    return Message(**same)


def _same(value: object, of: type, to: type) -> dict[str, Any]:
    """Return the fields that two kinds of a thing have in common, texts as they can be stored."""
    names = _names(of) & _names(to)
    values = {name: getattr(value, name) for name in names}
    return {name: clean_text(each) if isinstance(each, str) else each for name, each in values.items()}


def _names(kind: type) -> set[str]:
    return set(kind.__annotations__)
