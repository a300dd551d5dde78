"""What the check-up of a model found, kept until its file changes, so that each file is checked once."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from magistral_desktop.language import Phrase, verbatim
from magistral_desktop.lines import in_this_language, without_language
from magistral_desktop.protocol import CheckResult
from magistral_desktop.storage.files import write_private_file
from magistral_desktop.storage.marks import Mark, is_unchanged, mark_of, note_of


class KeptCheckup(Mark, frozen=True):
    """What was found, and how fast the model wrote here; `checked_at` is seconds since 1970."""

    results: tuple[CheckResult, ...]
    tokens_per_second: float
    checked_at: float


def keep_checkup(folder: Path, path: Path, results: Sequence[CheckResult], tokens_per_second: float) -> KeptCheckup:
    """Keep what a check-up of a file found, in place of what is kept of it.

    Raises:
        StorageError: it cannot be kept.
    """
    mark, now = mark_of(path), time.time()
    kept = KeptCheckup(mark.path, mark.size_bytes, mark.modified_ns, mark.inode, tuple(results), tokens_per_second, now)
    write_private_file(note_of(folder, path), msgspec.json.encode(kept, enc_hook=without_language))
    return kept


def kept_checkup(folder: Path, path: Path) -> KeptCheckup | None:
    """Return what the last check-up of a file found; None if there was none, or the file has changed since."""
    try:
        kept = msgspec.json.decode(note_of(folder, path).read_bytes(), type=KeptCheckup, dec_hook=_phrase)
    except (OSError, msgspec.MsgspecError):  # then the file is checked again, which is all that is lost
        return None
    return kept if is_unchanged(kept) else None


def _phrase(kind: type, value: Any) -> Phrase:
    """Return a phrase that was kept; files of earlier versions have its words alone."""
    return verbatim(value) if isinstance(value, str) else in_this_language(kind, value)
