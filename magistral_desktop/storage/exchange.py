"""Chats as a JSON file that the app reads back without loss, and that other programs can read by its schema."""

import struct
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import msgspec

from magistral_desktop.audit.stretches import End, Stretch
from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Conversation, Intervention, Message, Sampling, clean_text
from magistral_desktop.chat.steering import Steering
from magistral_desktop.chat.timeline import Mark
from magistral_desktop.chat.trails import Trail
from magistral_desktop.chat.waiting import WaitingQuestion
from magistral_desktop.chat.whole import WholeChat, numbered
from magistral_desktop.chat.wishes import ChatWishes
from magistral_desktop.errors import StorageError
from magistral_desktop.language import Phrase, tr
from magistral_desktop.storage.chats_format import (
    FORMAT,
    VERSION,
    AttachmentRecord,
    ChatsRecord,
    ConversationRecord,
    InterventionRecord,
    MessageRecord,
    SamplingRecord,
    SteeringRecord,
    StretchRecord,
    WaitingRecord,
    WishesRecord,
)

_LARGEST, _TOKENS = 2**63, range(-(2**31), 2**31)
"""What SQLite can hold, and a token."""


class _Head(msgspec.Struct):
    format: str = ""
    version: int = 0


class _Whole(msgspec.Struct, forbid_unknown_fields=True):
    """A `ChatsRecord` of which the chats are still to be decoded."""

    format: str
    version: int
    app_version: str
    with_reasoning: bool
    conversations: list[msgspec.Raw]


_FIRST_PART = 0.2
"""Of the time, for finding where chats begin and end."""


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


def decode(content: bytes, tell: Callable[[float], object] = lambda _: None) -> list[WholeChat]:
    """Return the chats of a file; `tell` is told the part that is done, and what it raises ends it.

    Each chat is decoded by itself: in a thread, the decoder lets no other run before it is done.

    Raises:
        StorageError: it is none of ours, of a newer version, or damaged.
    """
    whole = _whole(content)
    tell(_FIRST_PART)
    chats = []
    for number, conversation in enumerate(whole.conversations, start=1):
        chats.append(_decoded_chat(conversation, number - 1))
        tell(_FIRST_PART + (1 - _FIRST_PART) * number / len(whole.conversations))
    return chats


_Record = TypeVar("_Record")


def _decoded(content: bytes, kind: type[_Record]) -> _Record:
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise _unreadable(str(error)) from error


def _whole(content: bytes) -> _Whole:
    """Return the parts of a file; one that is none of ours is read once more, to say what it is."""
    try:
        whole = msgspec.json.decode(content, type=_Whole)
        head = _Head(whole.format, whole.version)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        whole = None
        head = _decoded(content, _Head)
    if head.format != FORMAT:
        raise _unusable(tr("It holds no chats of this app."))
    if head.version > VERSION:
        raise StorageError(
            tr("The file is from a newer version of this app"),
            tr(
                "It has version {version} of the format; this app knows version {known}.",
                version=str(head.version),
                known=str(VERSION),
            ),
            tr("Nothing was changed. Install the newest version of the app, and import the file there."),
        )
    return whole or _decoded(content, _Whole)


def _decoded_chat(content: msgspec.Raw, number: int) -> WholeChat:
    try:
        return _chat(msgspec.json.decode(content, type=ConversationRecord))
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        place = str(error).replace("$.", f"$.conversations[{number}].")
        raise _unreadable(place) from error


def _unreadable(reason: str) -> StorageError:
    return _unusable(tr("It cannot be read: {reason}.", reason=reason.rstrip(".")))


def _unusable(detail: Phrase) -> StorageError:
    return StorageError(
        tr("The file cannot be imported"),
        detail,
        tr("Nothing was changed. Export the chats again, or choose another file."),
    )


def _conversation_record(chat: WholeChat) -> ConversationRecord:
    seals = dict(chat.seals)
    stretches: dict[int, list[StretchRecord]] = {}
    for trail in chat.trails:
        stretches.setdefault(trail.message_id, []).append(_stretch_record(trail))
    return ConversationRecord(
        **_same(chat.conversation, Conversation, ConversationRecord),
        shown_id=chat.shown_id,
        first_sent=chat.first_sent,
        folder=clean_text(chat.folder),
        folder_instructions=clean_text(chat.folder_instructions),
        wishes=WishesRecord(**_same(chat.wishes, ChatWishes, WishesRecord)),
        draft=clean_text(chat.draft),
        waiting=tuple(
            WaitingRecord(clean_text(each.text), _steering_record(each.steering), _attachment_records(each.attachments))
            for each in chat.waiting
        ),
        messages=tuple(
            _message_record(each, tuple(stretches.get(each.id, ())), seals.get(each.id, "")) for each in chat.messages
        ),
    )


def _message_record(message: Message, stretches: tuple[StretchRecord, ...], seal: str) -> MessageRecord:
    same = _same(message, Message, MessageRecord)
    same |= {
        "sampling": SamplingRecord(**_same(message.sampling, Sampling, SamplingRecord)) if message.sampling else None,
        "steering": _steering_record(message.steering),
        "interventions": tuple(
            InterventionRecord(**_same(seen, Intervention, InterventionRecord)) for seen in message.interventions
        ),
        "token_ids": message.tokens(),
        "timeline": tuple(tuple(mark) for mark in message.timeline),
        "attachments": _attachment_records(message.attachments),
        "stretches": stretches,
        "seal": seal,
    }
    return MessageRecord(**same)


def _steering_record(steering: Steering) -> SteeringRecord:
    return SteeringRecord(**_same(steering, Steering, SteeringRecord))


def _attachment_records(files: Iterable[Attachment]) -> tuple[AttachmentRecord, ...]:
    return tuple(AttachmentRecord(**_same(file, Attachment, AttachmentRecord)) for file in files)


def _stretch_record(trail: Trail) -> StretchRecord:
    stretch = msgspec.structs.replace(
        msgspec.json.decode(trail.about, type=Stretch),
        prompt=trail.prompt,
        prompt_ids=trail.prompt_ids,
        end=msgspec.json.decode(trail.ended, type=End) if trail.ended else None,
    )
    return StretchRecord(trail.id, stretch, trail.shared_with, trail.shared_parts, trail.shared_ids)


def _chat(record: ConversationRecord) -> WholeChat:
    _check_places(record)
    return WholeChat(
        Conversation(**_same(record, ConversationRecord, Conversation)),
        numbered([_message(each, record.id) for each in record.messages]),
        record.shown_id,
        record.first_sent,
        ChatWishes(**_same(record.wishes, WishesRecord, ChatWishes)),
        clean_text(record.folder),
        clean_text(record.folder_instructions),
        clean_text(record.draft),
        tuple(
            WaitingQuestion(0, record.id, clean_text(each.text), _steering(each.steering), _files(each.attachments))
            for each in record.waiting
        ),
        tuple(_trails(record)),
        tuple((each.id, each.seal) for each in record.messages if each.seal),
    )


def _check_places(record: ConversationRecord) -> None:
    """Refuse a chat of which the messages do not make a tree."""
    known: set[int] = set()
    for each in record.messages:
        if each.id in known or (
            each.parent_id is not None and not (each.parent_id in known and each.parent_id < each.id)
        ):
            raise _unusable(
                tr("Message {id} of “{title}” does not stand below one before it.", id=str(each.id), title=record.title)
            )
        known.add(each.id)
    if {record.shown_id or 0, record.first_sent} - known - {0}:
        raise _unusable(tr("“{title}” shows a message that it does not have.", title=record.title))


def _trails(record: ConversationRecord) -> Iterator[Trail]:
    """Give the stretches of a chat in the order in which they were written."""
    written = [(each, message.id) for message in record.messages for each in message.stretches]
    known: set[int] = set()
    for each, message_id in sorted(written, key=lambda pair: pair[0].id):
        stretch = each.stretch
        is_placed = each.id not in known and (each.shared_with is None or each.shared_with in known)
        can_be_stored = 0 <= stretch.position < _LARGEST and all(token in _TOKENS for token in stretch.prompt_ids)
        if not (is_placed and can_be_stored):
            raise _unusable(
                tr("Stretch {id} of “{title}” does not follow from one before it.", id=str(each.id), title=record.title)
            )
        known.add(each.id)
        yield Trail(
            each.id,
            message_id,
            stretch.position,
            msgspec.json.encode(msgspec.structs.replace(stretch, prompt=(), prompt_ids=(), end=None)).decode(),
            msgspec.json.encode(stretch.end).decode() if stretch.end else "",
            each.shared_with,
            each.shared_parts,
            each.shared_ids,
            stretch.prompt,
            stretch.prompt_ids,
        )


def _message(record: MessageRecord, conversation_id: int) -> Message:
    same = _same(record, MessageRecord, Message)
    same |= {
        "conversation_id": conversation_id,
        "sampling": Sampling(**_same(record.sampling, SamplingRecord, Sampling)) if record.sampling else None,
        "steering": _steering(record.steering),
        "interventions": tuple(
            Intervention(**_same(seen, InterventionRecord, Intervention)) for seen in record.interventions
        ),
        "token_ids": struct.pack(f"<{len(record.token_ids)}i", *record.token_ids),
        "timeline": tuple(Mark(*mark) for mark in record.timeline),
        "attachments": _files(record.attachments),
    }
    return Message(**same)


def _steering(record: SteeringRecord) -> Steering:
    return Steering(**_same(record, SteeringRecord, Steering))


def _files(records: Iterable[AttachmentRecord]) -> tuple[Attachment, ...]:
    return tuple(Attachment(**_same(file, AttachmentRecord, Attachment)) for file in records)


def _same(value: object, of: type, to: type) -> dict[str, Any]:
    """Return the fields that two kinds of a thing have in common, texts as they can be stored."""
    names = _names(of) & _names(to)
    values = {name: getattr(value, name) for name in names}
    return {name: clean_text(each) if isinstance(each, str) else each for name, each in values.items()}


def _names(kind: type) -> set[str]:
    return set(kind.__annotations__)
