"""The ledger of the context: what a prompt is made of, and how many tokens each part takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from magistral_desktop.chat.attachments import Attachment, attachment_text
from magistral_desktop.chat.formats import PromptFormat
from magistral_desktop.chat.leaving_out import sent_messages
from magistral_desktop.chat.messages import UNFINISHED, Message
from magistral_desktop.chat.prompt import turns_to_send

EntryKind = Literal["reasoning prompt", "instructions", "question", "attachment", "answer", "thought"]
Count = Callable[[str], tuple[int, bool]]
"""The tokens of a text, and whether they were counted rather than guessed."""

_QUESTION_MARKS, _ANSWER_MARKS, _SYSTEM_MARKS = 2, 1, 3
"""Control tokens around a question, after an answer, and before and around the system prompt."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of the prompt, or one that could be.

    `title` are its own first words. `message_id` 0 is none, `index` the number of an attachment in its message, `part`
    which part of its file that is, as the model is told it. One that is not `is_sent` takes its tokens only if it is
    sent again; a thought never is.
    """

    kind: EntryKind
    title: str
    tokens: int
    is_sent: bool = True
    is_exact: bool = True
    message_id: int = 0
    index: int = -1
    part: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All entries in their order; `context_tokens` is what the model has, 0 while there is none."""

    entries: tuple[Entry, ...] = ()
    context_tokens: int = 0

    @property
    def used_tokens(self) -> int:
        """The tokens of what is sent next."""
        return sum(entry.tokens for entry in self.entries if entry.is_sent)

    @property
    def is_exact(self) -> bool:
        """Whether all that is sent was counted."""
        return all(entry.is_exact for entry in self.entries if entry.is_sent)

    def freed_by(self, entry: Entry) -> int:
        """Return the tokens that leaving an entry out would free: with a question its files and its answer go too."""
        turn = self.turn_of(entry.message_id) if entry.kind == "question" else (entry,)
        return sum(each.tokens for each in turn if each.is_sent)

    def turn_of(self, message_id: int) -> tuple[Entry, ...]:
        """Return the entries of a question's turn: itself, its files, the answer and the thought."""
        found: list[Entry] = []
        for entry in self.entries:
            if found and (entry.kind == "question" or not entry.message_id):
                break
            if found or (entry.kind == "question" and entry.message_id == message_id):
                found.append(entry)
        return tuple(found)


def entries_of_system(chat_format: PromptFormat, instructions: str, count: Count) -> tuple[Entry, ...]:
    """Return what comes before all turns."""
    counted = [count(part.text) for part in chat_format.system if part.kind == "text"]
    marks = sum(part.kind == "control" for part in chat_format.system)
    entries = []
    if counted or instructions:
        tokens = sum(tokens for tokens, _ in counted) + marks + _SYSTEM_MARKS
        is_exact = all(exact for _, exact in counted) and not chat_format.template
        entries.append(Entry("reasoning prompt", "", tokens, is_exact=is_exact))
    if instructions:
        tokens, is_exact = count(f"\n\n{instructions}")
        entries.append(Entry("instructions", instructions, tokens, is_exact=is_exact))
    return tuple(entries)


def entries_of_turns(
    messages: Sequence[Message], first_sent: int, chat_format: PromptFormat, count: Count
) -> tuple[Entry, ...]:
    """Return the parts of a conversation's messages."""
    sent = {message.id for message in turns_to_send(sent_messages(messages, first_sent))}
    entries: list[Entry] = []
    for message in messages:
        is_sent = message.id in sent
        if message.role == "user":
            entries += _of_question(message, is_sent, count)
        else:
            entries += _of_reply(message, is_sent, count)
    if not chat_format.template:
        return tuple(entries)
    return tuple(_guessed(entry) for entry in entries)  # what the template adds is not known


def entries_of_files(attachments: Sequence[Attachment], count: Count, message_id: int = 0) -> tuple[Entry, ...]:
    """Return the files of a question."""
    return tuple(_of_file(file, index, message_id, True, count) for index, file in enumerate(attachments))


def _of_question(message: Message, is_sent: bool, count: Count) -> list[Entry]:
    tokens, is_exact = count(message.text)
    question = Entry("question", message.text, tokens + _QUESTION_MARKS, is_sent, is_exact, message.id)
    files = (_of_file(file, index, message.id, is_sent, count) for index, file in enumerate(message.attachments))
    return [question, *files]


def _of_file(file: Attachment, index: int, message_id: int, is_sent: bool, count: Count) -> Entry:
    tokens, is_exact = count(attachment_text(file))
    is_sent = is_sent and not file.is_left_out
    return Entry("attachment", file.name, tokens, is_sent, is_exact, message_id, index, file.part)


def _of_reply(message: Message, is_sent: bool, count: Count) -> list[Entry]:
    entries = []
    if message.text:
        is_growing = message.status in UNFINISHED
        tokens, is_exact = (message.answer_tokens, False) if is_growing else count(message.text)
        entries.append(Entry("answer", message.text, tokens + _ANSWER_MARKS, is_sent, is_exact, message.id))
    if message.reasoning_tokens:
        entries.append(
            Entry("thought", message.reasoning, message.reasoning_tokens, is_sent=False, message_id=message.id)
        )
    return entries


def _guessed(entry: Entry) -> Entry:
    return replace(entry, is_exact=False)
