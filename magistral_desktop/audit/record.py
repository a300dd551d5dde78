"""The published format of audit records, version 1.

A record is one JSON object in canonical form (`canonical`), followed by a newline: the file is these bytes and no
others. `sha256` is of the object without that member, so that no byte can change unnoticed; `chain` has a `Link` for
each reply of the conversation's branch up to this one, whose own is the last. A link's `link` is the SHA-256 of
{"hashes": …, "previous": …}, where `hashes` has the SHA-256 of each member of that reply's `Reply` and `previous` is
the link before, "" for the first. `sealed` is the link as it was noted when the reply ended; "" where none was.

All hashes are SHA-256 in lower-case hexadecimal, of canonical JSON. Times are milliseconds of Unix time. Nothing is
signed: a record shows that something was changed, not who wrote it.
"""

import json
import re

import msgspec

from magistral_desktop.audit.stretches import Stretch

FORMAT = "magistral-desktop audit record"
VERSION = 1

_LINE_BREAK = re.compile(r"(?<!\\n)\\n +")


class Wishes(msgspec.Struct, frozen=True):
    """How the reply was to be written; `temperature` and `top_p` are decimal numbers as text, `seed` null if none."""

    temperature: str
    top_p: str
    seed: int | None
    think: str
    budget_tokens: int
    loop_guard: str


class Step(msgspec.Struct, frozen=True):
    """An intervention: what was done after the reply's first `position` tokens, and how many tokens were put there."""

    kind: str
    position: int
    tokens: int
    detail: str


class Outcome(msgspec.Struct, frozen=True):
    """How the reply ended, and its tokens by channel; `draws` counts those that were drawn, cut off ones included."""

    status: str
    finish_reason: str
    error: str
    prompt_tokens: int
    reasoning_tokens: int
    answer_tokens: int
    draws: int


class Timings(msgspec.Struct, frozen=True):
    """When it was asked and how long it took; `timeline` has (characters of reasoning, tokens, milliseconds)."""

    asked_ms: int
    reasoning_ms: int
    total_ms: int
    timeline: tuple[tuple[int, int, int], ...]


class Reply(msgspec.Struct, frozen=True):
    """One reply; `tokens` are all of its token ids, markers and the end of text included.

    `stretches` is empty for a reply from before they were kept: then it is not known what exactly was sent, nor how.
    """

    question: str
    reasoning: str
    answer: str
    tokens: tuple[int, ...]
    model: str
    wishes: Wishes
    interventions: tuple[Step, ...]
    outcome: Outcome
    timings: Timings
    stretches: tuple[Stretch, ...]


class Link(msgspec.Struct, frozen=True):
    """A reply's place in the chain."""

    hashes: dict[str, str]
    link: str
    sealed: str


class Place(msgspec.Struct, frozen=True):
    """Which of how many versions the question and the reply were when the record was made; an edit makes a version."""

    question: tuple[int, int]
    reply: tuple[int, int]


class LaterHash(msgspec.Struct, frozen=True):
    """The SHA-256 of a model file that became known after it was used, and which had not changed since."""

    file_name: str
    sha256: str


class Record(msgspec.Struct, frozen=True):
    """An audit record."""

    format: str
    version: int
    app: str
    exported_ms: int
    reply: Reply
    place: Place
    later_hashes: tuple[LaterHash, ...]
    chain: tuple[Link, ...]
    sha256: str = ""


def schema() -> str:
    """Return the JSON Schema of the format; the hashes and the canonical form are told above."""
    title = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"{FORMAT} {VERSION}"}
    return _LINE_BREAK.sub(" ", json.dumps(title | msgspec.json.schema(Record), indent=2)) + "\n"
