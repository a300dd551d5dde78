"""Audit records as bytes: the canonical form, the chain, and every change of a byte is found."""

import json
import random
from dataclasses import replace

import jsonschema
import msgspec
import pytest

from magistral_desktop.audit.canonical import canonical, digest
from magistral_desktop.audit.checking import PARTS, Checked, check, check_sent
from magistral_desktop.audit.record import Record, schema
from magistral_desktop.audit.sealing import chain_of, file_of, record_of
from magistral_desktop.audit.stretches import End, MachineUsed, ModelUsed, Settings, Stretch
from magistral_desktop.chat.formats import DEMO
from magistral_desktop.chat.messages import Intervention, Message, Sampling
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.chat.timeline import Mark
from magistral_desktop.chat.token_ids import packed
from magistral_desktop.storage.paths import asset

CHANGES = 10_000
SEED = 20_261_127


def question(number: int, text: str) -> Message:
    return Message(number, 1, "user", text, 1_700_000_000.123 + number)


def reply(number: int, answer: str) -> Message:
    return Message(
        number,
        1,
        "assistant",
        answer,
        1_700_000_000.5 + number,
        reasoning="Naïve 思考 \U0001f9ee\n\t“two”\u2028\x7f\\ / \x01",
        model="Demo",
        sampling=Sampling(0.7, 0.95),
        seed=4_294_967_294,
        finish_reason="end",
        prompt_tokens=4,
        reasoning_tokens=3,
        answer_tokens=2,
        token_ids=packed([34, 7, 8, 9, 35, 11, 12, 2]),
        draws=7,
        interventions=(Intervention("note", 2, " Hm.\n", 1),),
        timeline=(Mark(3, 1, 20), Mark(9, 3, 60)),
    )


BRANCH = [question(1, "What is 1 + 1?"), reply(2, "It is 2."), question(3, "And 2 + 2?"), reply(4, "It is 4.")]


def stretch(messages: list[Message], position: int = 0) -> Stretch:
    return Stretch(
        position=position,
        draws=position,
        how="went on" if position else "began",
        began_ms=1_700_000_001_000,
        model=ModelUsed("Demo", "llama", "F16", "demo", 1_000_000, "demo.gguf", 2_000_000, "ab" * 32),
        machine=MachineUsed("0.1.0", "llama.cpp 1", "AVX2 = 1", "CPU", "Processor", 2**34, 8, ()),
        settings=Settings(4_096, "f16", False, 3, 4, 512, 0, 5, 1_024),
        prompt=build_prompt(DEMO, messages),
        prompt_ids=(1, 17, 300, 4),
        batches=((4, 4, 1), *([(1, 1, position)] if position else [])),
        end=End("end", 12, 340, 0, restored=False),
    )


STRETCHES = {2: [stretch(BRANCH[:1])], 4: [stretch(BRANCH[:3]), stretch(BRANCH[:3], 3)]}
SEALS = dict(zip((2, 4), (link.link for link in chain_of(BRANCH, STRETCHES, {})), strict=True))
FILE = record_of(BRANCH, STRETCHES, SEALS, (), 1_700_000_009_000)


def failing(checked: Checked) -> list[str]:
    return [finding.part for finding in checked.findings if finding.holds is False]


def record(data: bytes = FILE) -> Record:
    found = check(data).record
    assert found
    return found


def changed(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes with one of them changed, taken away or added."""
    place, byte = chance.randrange(len(data)), bytes([chance.randrange(256)])
    other = bytes([(data[place] + chance.randrange(1, 256)) % 256])
    ways = (data[:place] + other, data[:place], data[:place] + byte + data[place : place + 1])
    return chance.choice(ways) + data[place + 1 :]


def test_a_record_holds_as_it_was_written() -> None:
    checked = check(FILE)

    assert checked.holds
    assert {finding.holds for finding in (*checked.findings, *check_sent(record()))} == {True}
    assert {finding.part for finding in checked.findings} >= {*PARTS, "chain", "seals", "form", "file"}


def test_the_published_schema_is_that_of_the_code_and_of_the_record() -> None:
    published = asset("export", "audit-1.schema.json").read_text(encoding="utf-8")
    jsonschema.Draft202012Validator.check_schema(json.loads(published))
    jsonschema.validate(json.loads(FILE), json.loads(published))

    assert published == schema()


def test_every_changed_byte_is_found() -> None:
    chance = random.Random(SEED)
    missed = [number for number in range(CHANGES) if check(changed(FILE, chance)).holds]

    assert missed == []


@pytest.mark.parametrize(
    "data",
    [
        FILE[:-1],
        FILE + b"\n",
        b" " + FILE,
        json.dumps(json.loads(FILE)).encode(),
        json.dumps(json.loads(FILE), sort_keys=True, separators=(",", ":")).encode() + b"\n",
        FILE.replace(b"It is 4.", b"It is \\u0034."),
        FILE.replace(b'"version":1', b'"version":1.0'),
        FILE.replace(b'{"app"', b'{"added":1,"app"'),
    ],
)
def test_other_bytes_for_the_same_values_are_found(data: bytes) -> None:
    assert not check(data).holds


@pytest.mark.parametrize("part", PARTS)
def test_the_part_that_was_changed_is_named(part: str) -> None:
    other = record(
        record_of([*BRANCH[:3], replace(reply(4, "No."), id=4, model="Other", reasoning="", draws=1)], {}, {}, (), 0)
    )
    forged = msgspec.structs.replace(
        record(), reply=msgspec.structs.replace(record().reply, **{part: getattr(other.reply, part)})
    )
    same = getattr(other.reply, part) == getattr(record().reply, part)

    assert failing(check(file_of(forged))) == [part] * (not same)


def test_a_word_changed_in_an_earlier_reply_breaks_its_seal_and_those_after() -> None:
    branch = [BRANCH[0], replace(BRANCH[1], reasoning="Another thought."), *BRANCH[2:]]
    checked = check(record_of(branch, STRETCHES, SEALS, (), 0))

    assert failing(checked) == ["seals"]
    assert "number 1, 2" in next(finding.detail for finding in checked.findings if finding.part == "seals")


def test_an_earlier_answer_that_was_sent_otherwise_is_found() -> None:
    branch = [BRANCH[0], replace(BRANCH[1], text="It is 3."), *BRANCH[2:]]
    found = check_sent(record(record_of(branch, STRETCHES, {}, (), 0)))

    assert [finding.part for finding in found if finding.holds is False] == ["earlier answers sent"]


def test_a_reply_before_its_time_of_seals_is_not_held_against_the_record() -> None:
    checked = check(record_of(BRANCH, {}, {}, (), 0))

    assert checked.holds
    assert [finding.part for finding in checked.findings if finding.holds is None] == ["seals"]


def test_the_canonical_form_is_that_of_rfc_8785() -> None:
    """The example of its section 3.2.2, without the numbers that are no whole ones."""
    value = {"literals": [None, True, False], "string": '€$\u000f\nA\'B"\\\\"/', "numbers": [4, 10**15, -1]}
    wanted = r"""{"literals":[null,true,false],"numbers":[4,1000000000000000,-1],"string":"€$\u000f\nA'B\"\\\\\"/"}"""

    assert canonical(value) == wanted.encode()
    assert digest(value) == digest(dict(reversed(value.items())))


def test_there_are_no_fractions_in_a_record() -> None:
    def refuse(number: str) -> None:
        raise AssertionError(number)

    json.loads(FILE, parse_float=refuse, parse_constant=refuse)
