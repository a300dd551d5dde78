"""What is said of attached files, alike at the prompt box, in the transcript and in the ledger."""

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.words import tokens

LEFT_OUT = "left out"
REMOVE = "Remove {name}"


def size_words(size_bytes: int) -> str:
    """Return the size of a file: "812 bytes", "14 KB", "1.2 MB"."""
    if size_bytes < 1_000:
        return f"{size_bytes} bytes"
    return f"{size_bytes / 1e3:.0f} KB" if size_bytes < 1e6 else f"{size_bytes / 1e6:.1f} MB"


def token_words(count: int, *, is_exact: bool) -> str:
    """Return a number of tokens, counted or guessed."""
    return tokens(count) if is_exact else f"about {tokens(count)}"


def about_file(file: Attachment) -> str:
    """Return what a file is: "PDF · pages 1–12 of 80 · 1.2 MB"."""
    left_out = LEFT_OUT if file.is_left_out else ""
    return " · ".join(part for part in (file.kind, file.part, size_words(file.size_bytes), left_out) if part)
