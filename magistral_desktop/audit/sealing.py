"""From a conversation to a record: the hash of each part, and the chain over the replies before."""

from collections.abc import Mapping, Sequence

import msgspec

from magistral_desktop import __version__
from magistral_desktop.audit.canonical import canonical, digest
from magistral_desktop.audit.record import (
    FORMAT,
    VERSION,
    LaterHash,
    Link,
    Outcome,
    Place,
    Record,
    Reply,
    Step,
    Timings,
    Wishes,
)
from magistral_desktop.audit.stretches import Stretch
from magistral_desktop.chat.messages import Message

Stretches = Mapping[int, Sequence[Stretch]]
"""The stretches of replies by the ids of their messages."""


def described(question: str, reply: Message, stretches: Sequence[Stretch]) -> Reply:
    """Return a reply as a record holds it."""
    sampling = reply.sampling
    return Reply(
        question=question,
        reasoning=reply.reasoning,
        answer=reply.text,
        tokens=reply.tokens(),
        model=reply.model,
        wishes=Wishes(
            temperature=repr(sampling.temperature) if sampling else "",
            top_p=repr(sampling.top_p) if sampling else "",
            seed=reply.seed,
            think=reply.steering.think,
            budget_tokens=reply.steering.budget_tokens,
            loop_guard=reply.steering.loop_guard,
        ),
        interventions=tuple(Step(seen.kind, seen.position, seen.tokens, seen.detail) for seen in reply.interventions),
        outcome=Outcome(
            status=reply.status,
            finish_reason=reply.finish_reason,
            error=reply.error,
            prompt_tokens=reply.prompt_tokens,
            reasoning_tokens=reply.reasoning_tokens,
            answer_tokens=reply.answer_tokens,
            draws=reply.draws,
        ),
        timings=Timings(
            round(reply.created_at * 1000),
            reply.reasoning_ms,
            reply.total_ms,
            tuple((mark.characters, mark.tokens, mark.ms) for mark in reply.timeline),
        ),
        stretches=tuple(stretches),
    )


def hashes_of(reply: Reply) -> dict[str, str]:
    """Return the hash of each part of a reply."""
    return {name: digest(getattr(reply, name)) for name in reply.__struct_fields__}


def link_of(hashes: Mapping[str, str], previous: str) -> str:
    """Return the link of a reply to the one before it."""
    return digest({"hashes": dict(hashes), "previous": previous})


def chain_of(branch: Sequence[Message], stretches: Stretches, seals: Mapping[int, str]) -> tuple[Link, ...]:
    """Return the links of all replies of a branch; `seals` are those that were noted when they ended."""
    links: list[Link] = []
    for at, message in enumerate(branch):
        if message.role == "assistant":
            hashes = hashes_of(described(question_before(branch, at), message, stretches.get(message.id, ())))
            link = link_of(hashes, links[-1].link if links else "")
            links.append(Link(hashes, link, seals.get(message.id, "")))
    return tuple(links)


def record_of(
    branch: Sequence[Message], stretches: Stretches, seals: Mapping[int, str], later: Sequence[LaterHash], now_ms: int
) -> bytes:
    """Return the record of the last reply of a branch as the bytes of its file."""
    reply, at = branch[-1], len(branch) - 1
    asked = branch[at - 1] if at else reply
    record = Record(
        format=FORMAT,
        version=VERSION,
        app=__version__,
        exported_ms=now_ms,
        reply=described(question_before(branch, at), reply, stretches.get(reply.id, ())),
        place=Place((asked.version, asked.versions), (reply.version, reply.versions)),
        later_hashes=tuple(later),
        chain=chain_of(branch, stretches, seals),
    )
    return file_of(record)


def file_of(record: Record) -> bytes:
    """Return the bytes of a record's file, with the hash of all the rest in it."""
    return canonical(msgspec.structs.replace(record, sha256=whole_hash(record))) + b"\n"


def whole_hash(record: Record) -> str:
    """Return the hash of all of a record but for that hash."""
    members = msgspec.to_builtins(record)
    del members["sha256"]
    return digest(members)


def question_before(branch: Sequence[Message], at: int) -> str:
    """Return the question that the reply at this place of a branch answers, "" if there is none."""
    return next((message.text for message in reversed(branch[:at]) if message.role == "user"), "")
