"""The published format of chats in a JSON file.

The structures below are the format: `assets/export/chats-1.schema.json` is made from them by
`packaging/export_schema.py`. A field of a message or a conversation has the same name here. Within a version fields
may be added with a default as long as no release has written it; after that, VERSION goes up.
"""

import json
import re
from typing import Annotated, Literal

import msgspec

from magistral_desktop.audit.stretches import Stretch
from magistral_desktop.chat.messages import Role
from magistral_desktop.chat.steering import MAX_BUDGET_TOKENS, LoopGuard, Think

_LINE_BREAK = re.compile(r"(?<!\\n)\\n +")
"""In a docstring, as JSON writes it."""

FORMAT: Literal["magistral-desktop-chats"] = "magistral-desktop-chats"
VERSION: Literal[1] = 1

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


class StretchRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A stretch of a reply, as its audit record has it; the place of the model's file on its computer is not told.

    Its `prompt` and `prompt_ids` here are what follows the first `shared_parts` and `shared_ids` of those of the
    stretch `shared_with`, an earlier one of the chat.
    """

    id: _Id
    stretch: Stretch
    shared_with: _Id | None = None
    shared_parts: _Count = 0
    shared_ids: _Count = 0


class WishesRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A chat's own instructions and settings; null is what the model and the prompt box have."""

    instructions: str = ""
    temperature: float | None = None
    top_p: float | None = None
    budget_tokens: Annotated[int, msgspec.Meta(ge=0, le=MAX_BUDGET_TOKENS)] | None = None
    context_tokens: _Count | None = None


class WaitingRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question that was to be sent after the reply before it."""

    text: str
    steering: SteeringRecord = SteeringRecord()
    attachments: tuple[AttachmentRecord, ...] = ()


class MessageRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question, or a reply. Times are Unix seconds, durations milliseconds.

    Messages below the same `parent_id` are versions of each other; a parent stands before its children in the list and
    has a smaller `id`. `token_ids` are all tokens of a reply. A mark of the `timeline` is [characters of the reasoning,
    tokens, milliseconds]. `instructions` of the user were added to the reasoning prompt of a reply. A question that
    `is_left_out` is not sent to the model any more, nor is its reply. `stretches` tell how a reply was written, `seal`
    is its link in the chain of audit records as it was noted when the reply ended, "" for none.
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
    stretches: tuple[StretchRecord, ...] = ()
    seal: Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{64})?$")] = ""


class ConversationRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A chat with all versions of its messages.

    `shown_id` is the last message of the branch that is shown. `first_sent` is the first message that prompts hold, 0
    leaves out none. `folder` is the name of the folder that it is in, "" for none, `folder_instructions` are those of
    all its chats. `draft` was typed and not sent; the questions of `waiting` follow it in their order.
    """

    id: _Id
    title: str
    created_at: float
    updated_at: float
    shown_id: _Id | None = None
    first_sent: _Count = 0
    is_pinned: bool = False
    is_archived: bool = False
    folder: str = ""
    folder_instructions: str = ""
    wishes: WishesRecord = WishesRecord()
    draft: str = ""
    waiting: tuple[WaitingRecord, ...] = ()
    messages: tuple[MessageRecord, ...] = ()


class ChatsRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. Without `with_reasoning`, what the model thought was left out, and its tokens with it."""

    format: Literal["magistral-desktop-chats"]
    version: Literal[1]
    app_version: str
    with_reasoning: bool
    conversations: tuple[ConversationRecord, ...]


def schema() -> str:
    """Return the JSON Schema of the format."""
    title = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"{FORMAT} {VERSION}"}
    return _LINE_BREAK.sub(" ", json.dumps(title | msgspec.json.schema(ChatsRecord), indent=2)) + "\n"
