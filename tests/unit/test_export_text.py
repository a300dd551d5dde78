"""Chats as Markdown and as plain text."""

from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Conversation, Intervention, Message
from magistral_desktop.chat.whole import WholeChat, numbered
from magistral_desktop.errors import StorageError
from magistral_desktop.gui.export.files import FORMATS, Format, content_of, write_chats
from magistral_desktop.gui.export.text import date_of, to_markdown, to_text

QUESTION = Message(1, 1, "user", "Is *this* right?\n\n    code", 0.0)
REPLY = Message(
    2,
    1,
    "assistant",
    "Yes.\n\n- one\n- two",
    0.0,
    reasoning="First line.\n\n# Not a heading of the chat\nLast.",
    model="Magistral_Small",
    seed=42,
    reasoning_tokens=12,
    answer_tokens=3,
    reasoning_ms=61_000,
    parent_id=1,
)
CHAT = WholeChat(Conversation(1, "A <b>bold</b> *title*", 0.0, 0.0), numbered([QUESTION, REPLY]), 2)


def with_reply(**changes: object) -> WholeChat:
    return replace(CHAT, messages=(QUESTION, replace(REPLY, **changes)))  # type: ignore[arg-type]


def test_markdown_has_the_title_who_speaks_and_every_word() -> None:
    written = to_markdown([CHAT])
    assert written.startswith(f"# A \\<b\\>bold\\</b\\> \\*title\\*\n\n*{date_of(0.0)}*\n\n## You\n\nIs *this* right?")
    assert "## Magistral\\_Small\n\n> **Thought for 1 min 1 s · 12 tokens**\n>\n> First line.\n>\n> # Not" in written
    assert "\n\nYes.\n\n- one\n- two\n\n*Magistral\\_Small · 15 tokens · seed 42*\n" in written


def test_the_files_of_a_question_are_named_with_their_texts() -> None:
    attached = replace(QUESTION, attachments=(Attachment("sums_1.csv", "CSV", 8, "a,b", "line 1 of 2"),))
    chat = replace(CHAT, messages=(attached, REPLY))
    assert "*Attached: sums\\_1.csv · CSV · line 1 of 2 · 8 bytes*\n\n```\na,b\n```\n" in to_markdown([chat])
    assert "[Attached: sums_1.csv · CSV · line 1 of 2 · 8 bytes]\n\n    a,b\n" in to_text([chat])


def test_a_file_cannot_be_taken_for_the_chat_in_markdown() -> None:
    attached = replace(QUESTION, attachments=(Attachment("a.md", "Markdown", 8, "```\n# Not a heading\n```"),))
    tokens = MarkdownIt().parse(to_markdown([replace(CHAT, messages=(attached, REPLY))]))
    assert [token.content for token in tokens if token.type == "fence"] == ["```\n# Not a heading\n```\n"]


def test_reasoning_cannot_be_taken_for_the_answer_in_markdown() -> None:
    tokens = MarkdownIt().parse(to_markdown([with_reply(reasoning="a\n\n```\nnever closed\n> b\n</details>")]))
    quotes = [number for number, token in enumerate(tokens) if token.type == "blockquote_close"]
    after = "".join(token.content for token in tokens[quotes[-1] :])
    assert len(quotes) == 1
    assert after.startswith("Yes.")


def test_a_title_is_shown_as_it_is_in_markdown() -> None:
    heading = MarkdownIt().parse(to_markdown([CHAT]))[1]
    assert "".join(child.content for child in heading.children or ()) == "A <b>bold</b> *title*"


def test_plain_text_indents_what_was_thought() -> None:
    written = to_text([CHAT])
    assert "\nYou\n---\n\nIs *this* right?" in written
    assert "    [Thought for 1 min 1 s · 12 tokens]\n\n    First line.\n\n    # Not" in written
    assert written.endswith("Yes.\n\n- one\n- two\n\n[Magistral_Small · 15 tokens · seed 42]\n")


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({"status": "stopped"}, "Stopped"),
        ({"status": "interrupted", "error": "The power went\nAll of it."}, "Interrupted · The power went"),
        ({"status": "failed", "text": "", "error": "Too long\nBy far."}, "Too long By far."),
        ({"interventions": (Intervention("answer now", 3),)}, "You asked for the answer here"),
    ],
)
def test_what_happened_to_a_reply_is_said(changes: dict[str, object], note: str) -> None:
    assert f"\n\n[{note}]" in to_text([with_reply(**changes)])
    assert f"\n\n*{note}*" in to_markdown([with_reply(**changes)])


def test_several_chats_follow_each_other() -> None:
    assert to_markdown([CHAT, CHAT]).count("\n\n---\n\n# A ") == 1
    assert to_text([CHAT, CHAT]).count("A <b>bold</b> *title*\n") == 2


@pytest.mark.parametrize("form", FORMATS)
def test_reasoning_can_be_left_out_of_every_format(form: Format, qapp: object) -> None:
    assert b"First line." in content_of([CHAT], form, with_reasoning=True)
    without = content_of([CHAT], form, with_reasoning=False)
    assert b"First line." not in without
    assert b"Thought for" not in without
    assert b"Yes." in without


def test_only_the_branch_that_is_shown_is_written() -> None:
    other = Message(3, 1, "assistant", "No.", 0.0, parent_id=1)
    chat = replace(CHAT, messages=numbered([QUESTION, REPLY, other]), shown_id=3)
    assert "No." in to_text([chat])
    assert "Yes." not in to_text([chat])


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as refused:
        write_chats(tmp_path / "none" / "chat.md", [CHAT], "md", with_reasoning=True)
    assert "no such folder" in refused.value.detail
    assert not (tmp_path / "none").exists()
