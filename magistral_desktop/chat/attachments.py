"""Files that belong to a question: their text, as much of it as was chosen, and how it is sent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_FENCES = re.compile(r"`{3,}")
_NOT_IN_A_NAME = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")

MAX_ATTACHED_BYTES = 4 * 1024 * 1024
"""Of text: far more than a model reads at once."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """The text of a file, kept with its question so that the chat lasts when the file goes.

    `kind` is a word or two for people, as "PDF". `size_bytes` is that of the whole file. `part` says which part of it
    the text is, as "pages 1–12 of 80"; "" is all. One that `is_left_out` is not sent any more.
    """

    name: str
    kind: str
    size_bytes: int
    text: str
    part: str = ""
    is_left_out: bool = False


def attachment_text(attachment: Attachment) -> str:
    """Return what is sent: the text in a fence, so that no text can end it early."""
    name = clean_name(attachment.name)
    title = f"Attached file “{name}”, {attachment.part}:" if attachment.part else f"Attached file “{name}”:"
    return f"{title}\n{fenced(attachment.text)}\n\n"


def fenced(text: str) -> str:
    """Return a text between fences that none in it can be taken for."""
    longest = max((len(fence) for fence in _FENCES.findall(text)), default=2)
    fence = "`" * (longest + 1)
    end = "" if text.endswith("\n") else "\n"
    return f"{fence}\n{text}{end}{fence}"


def clean_name(name: str) -> str:
    """Return a file's name on one line."""
    return _NOT_IN_A_NAME.sub(" ", name).strip() or "file"


def sent_texts(question: str, attachments: Sequence[Attachment]) -> tuple[str, ...]:
    """Return the texts of a question's turn in their order: its files, then what was asked."""
    files = (attachment_text(attachment) for attachment in attachments if not attachment.is_left_out)
    return (*files, question)
