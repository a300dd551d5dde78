"""What is said of attached files, alike at the prompt box, in the transcript and in the ledger."""

import re

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.words import tokens
from magistral_desktop.language import Marked, counted, joined, mark, tr
from magistral_desktop.storage.file_kinds import kind_words

REMOVE = mark("Remove {name}")

_NUMBER = r"(\d[\d,]{0,12})"
_PARTS: dict[re.Pattern[str], Marked] = {
    re.compile(rf"page {_NUMBER} of {_NUMBER}"): mark("page {first} of {total}"),
    re.compile(rf"pages {_NUMBER}–{_NUMBER} of {_NUMBER}"): mark("pages {first}–{last} of {total}"),
    re.compile(rf"line {_NUMBER} of {_NUMBER}"): mark("line {first} of {total}"),
    re.compile(rf"lines {_NUMBER}–{_NUMBER} of {_NUMBER}"): mark("lines {first}–{last} of {total}"),
}
"""What `file_parts` calls parts."""


def size_words(size_bytes: int) -> str:
    """Return the size of a file: "812 bytes", "14 KB", "1.2 MB"."""
    if size_bytes < 1_000:
        return counted(size_bytes, "{n} byte", "{n} bytes")
    if size_bytes < 1e6:
        return tr("{size:.0f} KB", size=size_bytes / 1e3)
    return tr("{size:.1f} MB", size=size_bytes / 1e6)


def token_words(count: int, *, is_exact: bool) -> str:
    """Return a number of tokens, counted or guessed."""
    return tokens(count) if is_exact else counted(count, "about {n} token", "about {n} tokens")


def part_words(part: str) -> str:
    """Return which part of a file an attachment is: it is kept in English, as the model is told it."""
    for pattern, words in _PARTS.items():
        if found := pattern.fullmatch(part):
            first, *last, total = (int(digits.replace(",", "")) for digits in found.groups())
            return words.said(first=first, last=last[0] if last else first, total=total)
    return part


def about_file(file: Attachment) -> str:
    """Return what a file is: "PDF · pages 1–12 of 80 · 1.2 MB"."""
    left_out = tr("left out") if file.is_left_out else ""
    return joined([kind_words(file.kind), part_words(file.part), size_words(file.size_bytes), left_out], " · ")
