"""A message as a row of the store, and back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from typing import Any

import msgspec

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Intervention, Message, Sampling, clean_text
from magistral_desktop.chat.steering import steering_from
from magistral_desktop.chat.timeline import Mark

_KEPT = """id, conversation_id, role, text, created_at, status, reasoning, error, model, temperature, top_p, seed,
    finish_reason, prompt_tokens, reasoning_tokens, answer_tokens, reasoning_ms, total_ms, tokens_per_second,
    token_ids, reasoning_open, model_key, draws, think, budget_tokens, loop_guard, interventions, error_cause,
    tokens_over, timeline, instructions, attachments, left_out, parent_id"""

INSERT = f"INSERT INTO messages ({_KEPT}) VALUES ({', '.join(f':{name.strip()}' for name in _KEPT.split(','))})"  # noqa: S608

UPDATE = """UPDATE messages SET text = :text, status = :status, reasoning = :reasoning, error = :error,
    model = :model, temperature = :temperature, top_p = :top_p, seed = :seed, finish_reason = :finish_reason,
    prompt_tokens = :prompt_tokens, reasoning_tokens = :reasoning_tokens, answer_tokens = :answer_tokens,
    reasoning_ms = :reasoning_ms, total_ms = :total_ms, tokens_per_second = :tokens_per_second,
    token_ids = :token_ids, model_key = :model_key, draws = :draws, think = :think, budget_tokens = :budget_tokens,
    loop_guard = :loop_guard, interventions = :interventions, error_cause = :error_cause, tokens_over = :tokens_over,
    timeline = :timeline, instructions = :instructions WHERE id = :id"""
"""Of what a reply changes as it grows; its place among the messages stays, and so does the reader's choice of pane."""

SELECT = f"SELECT {_KEPT} FROM messages WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"  # noqa: S608

SELECT_ALL = f"SELECT {_KEPT}, deleted_at FROM messages WHERE conversation_id = ? ORDER BY id"  # noqa: S608
"""All of a conversation, deleted ones too."""


def values_of(message: Message) -> dict[str, object]:
    """Return what INSERT and UPDATE write."""
    sampling = message.sampling
    return {
        "id": message.id,
        "conversation_id": message.conversation_id,
        "parent_id": message.parent_id,
        "role": message.role,
        "text": clean_text(message.text),
        "created_at": message.created_at,
        "status": message.status,
        "reasoning": clean_text(message.reasoning),
        "error": clean_text(message.error),
        "model": clean_text(message.model),
        "temperature": sampling.temperature if sampling else None,
        "top_p": sampling.top_p if sampling else None,
        "seed": message.seed,
        "finish_reason": message.finish_reason,
        "prompt_tokens": message.prompt_tokens,
        "reasoning_tokens": message.reasoning_tokens,
        "answer_tokens": message.answer_tokens,
        "reasoning_ms": message.reasoning_ms,
        "total_ms": message.total_ms,
        "tokens_per_second": message.tokens_per_second,
        "token_ids": message.token_ids,
        "reasoning_open": message.reasoning_open,
        "model_key": clean_text(message.model_key),
        "draws": message.draws,
        "think": message.steering.think,
        "budget_tokens": message.steering.budget_tokens,
        "loop_guard": message.steering.loop_guard,
        "interventions": json.dumps([astuple(intervention) for intervention in message.interventions]),
        "error_cause": message.error_cause,
        "tokens_over": message.tokens_over,
        "timeline": msgspec.json.encode(message.timeline).decode(),  # of a long thought, in a seventh of json's time
        "instructions": clean_text(message.instructions),
        "attachments": attachments_value(message.attachments),
        "left_out": message.is_left_out,
    }


def attachments_value(attachments: Sequence[Attachment]) -> str:
    """Return a message's files as they are stored."""
    return clean_text(json.dumps([astuple(attachment) for attachment in attachments], ensure_ascii=False))


def attachments_from(stored: str) -> tuple[Attachment, ...]:
    """Return the files that `attachments_value` was given."""
    return tuple(Attachment(*file) for file in json.loads(stored)) if stored != "[]" else ()


def message_from(row: Mapping[str, Any], version: int, versions: int) -> Message:
    """Return the message of a row that SELECT or SELECT_ALL has read, as `grown_rows` gives it."""
    stored: dict[str, Any] = dict(row)
    stored.pop("deleted_at", None)  # of SELECT_ALL
    temperature, top_p, is_open = (stored.pop(name) for name in ("temperature", "top_p", "reasoning_open"))
    wishes = [stored.pop(name) for name in ("think", "budget_tokens", "loop_guard")]
    interventions = stored.pop("interventions")
    timeline = json.loads(stored.pop("timeline"))
    attachments = attachments_from(stored.pop("attachments"))
    seen = json.loads(interventions) if interventions != "[]" else ()  # most have none: half of the time otherwise
    is_left_out = bool(stored.pop("left_out"))
    return Message(
        **stored,
        steering=steering_from(*wishes),
        interventions=tuple(Intervention(*intervention) for intervention in seen),
        timeline=tuple(Mark(*mark) for mark in timeline),
        attachments=attachments,
        is_left_out=is_left_out,
        sampling=None if temperature is None else Sampling(temperature, top_p),
        reasoning_open=None if is_open is None else bool(is_open),
        version=version,
        versions=versions,
    )
