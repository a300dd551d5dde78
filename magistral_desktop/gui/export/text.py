"""Chats as Markdown and as plain text: the branch that is shown, with the reasoning that was not left out."""

from collections.abc import Sequence
from datetime import datetime

from magistral_desktop.chat.attachments import Attachment, clean_name, fenced
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.whole import WholeChat
from magistral_desktop.chat.words import about_interventions
from magistral_desktop.gui.attachment_words import about_file
from magistral_desktop.gui.transcript import words
from magistral_desktop.language import joined, tr


def date_of(seconds: float) -> str:
    """Return a day and a time as every language reads them, where this computer is."""
    return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")


def author_of(message: Message) -> str:
    """Return who wrote a message."""
    if message.role == "user":
        return tr("You", about="who wrote a question")
    return message.model or tr("The model", about="who wrote a reply")


def about_attached(file: Attachment) -> str:
    """Return the line above the text of a question's file."""
    return tr("Attached: {name} · {about_file}", name=clean_name(file.name), about_file=about_file(file))


def notes_on(message: Message) -> list[str]:
    """Return what is to be known of a reply besides its words: how it ended, what was done, what wrote it."""
    if message.role == "user":
        return []
    error = message.error.strip() if message.status == "failed" else ""
    origin = joined([words.about_origin(message), _seed(message)], " · ")
    ending = " ".join(error.split()) or words.about_ending(message)
    done = about_interventions(message.interventions, message.steering.budget_tokens)
    return [note for note in (*done, ending, origin) if note]


def to_markdown(chats: Sequence[WholeChat]) -> str:
    """Return the chats as Markdown; reasoning is quoted under a line of its own, files are fenced."""
    return "\n\n---\n\n".join("\n\n".join(_markdown(chat)) for chat in chats) + "\n"


def to_text(chats: Sequence[WholeChat]) -> str:
    """Return the chats as plain text; reasoning and files are indented."""
    return "\n\n\n".join("\n\n".join(_text(chat)) for chat in chats) + "\n"


def _markdown(chat: WholeChat) -> list[str]:
    parts = [f"# {_escaped(chat.conversation.title)}", f"*{date_of(chat.conversation.created_at)}*"]
    for message in chat.shown():
        parts.append(f"## {_escaped(author_of(message))}")
        if message.reasoning.strip():
            quoted = _indented(message.reasoning.strip(), "> ", empty=">")
            parts.append(f"> **{words.about_reasoning(message)}**\n>\n{quoted}")
        if message.text.strip():
            parts.append(message.text.strip())
        parts += [f"*{_escaped(about_attached(file))}*\n\n{fenced(file.text)}" for file in message.attachments]
        parts += [f"*{_escaped(note)}*" for note in notes_on(message)]
    return parts


def _text(chat: WholeChat) -> list[str]:
    title = " ".join(chat.conversation.title.split())
    parts = [f"{title}\n{'=' * len(title)}\n{date_of(chat.conversation.created_at)}"]
    for message in chat.shown():
        author = author_of(message)
        parts.append(f"{author}\n{'-' * len(author)}")
        if message.reasoning.strip():
            parts.append(_indented(f"[{words.about_reasoning(message)}]\n\n{message.reasoning.strip()}", "    "))
        if message.text.strip():
            parts.append(message.text.strip())
        parts += [f"[{about_attached(file)}]\n\n{_indented(file.text, '    ')}" for file in message.attachments]
        parts += [f"[{note}]" for note in notes_on(message)]
    return parts


def _seed(message: Message) -> str:
    return "" if message.seed is None else tr("seed {seed}", seed=str(message.seed))


def _indented(text: str, by: str, empty: str = "") -> str:
    return "\n".join(by + line if line.strip() else empty for line in text.splitlines())


def _escaped(line: str) -> str:
    """Return words that Markdown shows as they are, on one line."""
    return "".join(f"\\{each}" if each in "\\`*_[]<>#" else each for each in " ".join(line.split()))
