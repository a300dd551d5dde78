"""The ledger: what is counted for which part, and what leaving it out frees."""

from dataclasses import replace

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.formats import DEMO, OWN_TEMPLATE
from magistral_desktop.chat.ledger import Entry, Ledger, entries_of_files, entries_of_system, entries_of_turns
from magistral_desktop.chat.messages import Message

FILE = Attachment("a.txt", "Text", 9, "four words in it")
FIRST = Message(1, 1, "user", "one two", 0.0, attachments=(FILE,))
ANSWER = Message(2, 1, "assistant", "three", 0.0, reasoning="long thought", reasoning_tokens=50)
SECOND = Message(3, 1, "user", "four", 0.0)


def words(text: str) -> tuple[int, bool]:
    return len(text.split()), True


def turns(*messages: Message, first_sent: int = 0) -> Ledger:
    return Ledger(entries_of_turns(messages, first_sent, DEMO, words), 100)


def test_each_part_has_its_tokens_and_the_control_tokens_around_it() -> None:
    ledger = turns(FIRST, ANSWER, SECOND)
    assert [(entry.kind, entry.tokens, entry.is_sent) for entry in ledger.entries] == [
        ("question", 4, True),
        ("attachment", 9, True),
        ("answer", 2, True),
        ("thought", 50, False),
        ("question", 3, True),
    ]
    assert ledger.used_tokens == 18


def test_leaving_a_question_out_frees_its_files_and_its_answer() -> None:
    ledger = turns(FIRST, ANSWER, SECOND)
    assert [ledger.freed_by(entry) for entry in ledger.entries] == [15, 9, 2, 0, 3]


def test_what_is_left_out_is_listed_and_not_counted() -> None:
    ledger = turns(replace(FIRST, is_left_out=True), ANSWER, SECOND)
    assert [entry.is_sent for entry in ledger.entries] == [False, False, False, False, True]
    assert ledger.used_tokens == 3


def test_a_file_is_left_out_alone() -> None:
    ledger = turns(replace(FIRST, attachments=(replace(FILE, is_left_out=True),)), ANSWER, SECOND)
    assert ledger.used_tokens == 9


def test_turns_before_the_boundary_are_not_sent() -> None:
    assert turns(FIRST, ANSWER, SECOND, first_sent=3).used_tokens == 3


def test_a_question_that_got_no_reply_is_not_sent_when_another_follows() -> None:
    assert turns(FIRST, replace(SECOND, id=2)).used_tokens == 3


def test_instructions_are_a_part_beside_the_reasoning_prompt() -> None:
    entries = entries_of_system(DEMO, "Be brief.", words)
    assert [entry.kind for entry in entries] == ["reasoning prompt", "instructions"]
    assert entries[1].tokens == 2


def test_what_a_template_adds_is_not_known() -> None:
    entries = entries_of_turns([FIRST], 0, OWN_TEMPLATE, words)
    assert not any(entry.is_exact for entry in entries)


def test_files_of_the_next_question_have_no_message_yet() -> None:
    assert entries_of_files([FILE], words) == (Entry("attachment", "a.txt", 9, message_id=0, index=0),)
