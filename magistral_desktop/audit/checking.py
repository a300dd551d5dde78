"""What holds of an audit record, from the bytes of its file alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from magistral_desktop.audit.canonical import canonical, digest
from magistral_desktop.audit.record import FORMAT, VERSION, Link, Record, Reply
from magistral_desktop.audit.sealing import hashes_of, link_of, whole_hash
from magistral_desktop.audit.stretches import Stretch
from magistral_desktop.chat.formats import control

_END = control("</s>")
"""Comes after an answer in Mistral's prompts."""

PARTS = Reply.__struct_fields__
"""The parts of a reply that have a hash each."""


class Finding(msgspec.Struct, frozen=True):
    """Whether one thing about a record holds; null where that could not be checked. `detail` says what was found."""

    part: str
    holds: bool | None
    detail: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A record, if the bytes are one, and what was found."""

    record: Record | None
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was found that does not hold."""
        return all(finding.holds is not False for finding in self.findings)


def check(data: bytes) -> Checked:
    """Return what holds of the bytes of a record's file."""
    try:
        record = msgspec.json.decode(data, type=Record)
        is_canonical = canonical(record) + b"\n" == data
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return Checked(None, (Finding("file", False, "It is no audit record, or so changed that it cannot be read."),))
    if (record.format, record.version) != (FORMAT, VERSION):
        words = f"It is not in the format “{FORMAT}”, version {VERSION}."
        return Checked(None, (Finding("file", False, words),))
    return Checked(record, (*_about_file(record, is_canonical), *_about_parts(record), *_about_chain(record.chain)))


def check_sent(record: Record) -> tuple[Finding, ...]:
    """Return whether what was sent agrees with what the record says of it."""
    stretches = record.reply.stretches
    if not stretches:
        words = "not kept: the reply is from a version of the app that did not keep it"
        return (Finding("what was sent", None, words),)
    return (_about_question(record), _about_answers(record), _about_numbers(record))


def forced_in(reply: Reply) -> tuple[tuple[int, int], ...]:
    """Return where tokens were put into a reply, and how many; some may have been cut off since."""
    return tuple((step.position, step.tokens) for step in reply.interventions if step.tokens)


def _about_file(record: Record, is_canonical: bool) -> Iterator[Finding]:
    words = "every byte is as it must be" if is_canonical else "CHANGED: it is written otherwise than records are"
    yield Finding("form", is_canonical, words)
    yield _finding("file", record.sha256 == whole_hash(record), "its hash is the one it names")


def _about_parts(record: Record) -> Iterator[Finding]:
    noted = record.chain[-1].hashes if record.chain else {}
    for name, found in hashes_of(record.reply).items():
        yield _finding(name, noted.get(name) == found, "its hash is the one in the chain")


def _about_chain(chain: Sequence[Link]) -> Iterator[Finding]:
    broken, previous = [], ""
    for number, link in enumerate(chain, 1):
        if set(link.hashes) != set(PARTS) or link.link != link_of(link.hashes, previous):
            broken.append(number)
        previous = link.link
    replies = "1 reply" if len(chain) == 1 else f"{len(chain)} replies"
    yield _finding("chain", bool(chain) and not broken, f"{replies}, each linked to the one before", broken)
    changed = [number for number, link in enumerate(chain, 1) if link.sealed not in {"", link.link}]
    sealed = sum(link.sealed != "" for link in chain)
    if changed or sealed == len(chain):
        yield _finding("seals", not changed, "as it was noted when each reply ended", changed)
    else:
        words = f"{sealed} of {replies} as it was noted when they ended; nothing was noted of the others"
        yield Finding("seals", None, words)


def _about_question(record: Record) -> Finding:
    reply = record.reply
    texts = [part.text for part in reply.stretches[-1].prompt if part.kind in {"text", "user"}]
    return _finding("question sent", any(reply.question in text for text in texts), "it is in what was sent")


def _about_answers(record: Record) -> Finding:
    known = {link.hashes.get("answer") for link in record.chain[:-1]}
    sent = [text for stretch in record.reply.stretches for text in _answers(stretch)]
    strange = sum(digest(text) not in known for text in sent)
    words = f"{len(sent)}, each as it is in the chain" if sent else "there were none"
    return _finding("earlier answers sent", not strange, words)


def _answers(stretch: Stretch) -> list[str]:
    """Return the answers that a prompt holds."""
    pairs = zip(stretch.prompt, stretch.prompt[1:], strict=False)
    plain = [
        part.text for part, after in pairs if part.kind == "text" and (after.kind, after.text) == ("control", "</s>")
    ]
    return plain + [part.text for part in stretch.prompt if part.kind == "assistant"]


def _about_numbers(record: Record) -> Finding:
    reply, count = record.reply, len(record.reply.tokens)
    positions = [stretch.position for stretch in reply.stretches]
    fits = positions == sorted(positions) and positions[-1] <= count
    fits &= all(0 <= step.position <= count for step in reply.interventions)
    fits &= all(
        sum(kept * times for _, kept, times in stretch.batches) == len(stretch.prompt_ids) + stretch.position
        for stretch in reply.stretches
    )
    return _finding("positions and counts", fits, f"{count:,} tokens, stretches of writing: {len(positions)}")


def _finding(part: str, holds: bool, words: str, places: Sequence[int] = ()) -> Finding:
    if holds:
        return Finding(part, True, words)
    where = f": number {', '.join(map(str, places))}" if places else ""
    return Finding(part, False, f"CHANGED{where}")
