"""A damaged store gives way to a new one with what could still be read; nothing of it is deleted.

The damaged file leaves its place only when the new one is complete, so that a crash in between changes nothing, or is
put right by `finish_renewal` at the next start.
"""

from collections.abc import Sequence
from pathlib import Path

from magistral_desktop.language import Phrase, tr
from magistral_desktop.storage.files import set_aside, storage_errors, sync_folder
from magistral_desktop.storage.recovery import recover


def log_of(path: Path) -> Path:
    """Return SQLite's write-ahead log of the file; it is there after a crash only."""
    return path.with_name(f"{path.name}-wal")


def note_damage(path: Path) -> None:
    """Have the file checked at the next start, however large it is."""
    with storage_errors(path):
        _note_of(path).touch()


def is_damage_noted(path: Path) -> bool:
    """Return whether damage was found in the file while it was used."""
    return _note_of(path).exists()


def forget_damage(path: Path) -> None:
    """The file was found to be sound."""
    with storage_errors(path):
        _note_of(path).unlink(missing_ok=True)


def renew(path: Path, steps: Sequence[str]) -> Phrase:
    """Put a new store with what can be read in the place of a damaged one, and return what the user should know.

    Raises:
        StorageError: a file cannot be read, written or renamed.
        sqlite3.Error: the new store cannot be written; the damaged one is still in its place.
    """
    part, whole = _names(path)
    with storage_errors(path):
        part.unlink(missing_ok=True)
        found = recover(path, log_of(path), part, steps)
        part.replace(whole)
        aside = _set_aside_with_log(path)
    finish_renewal(path)
    forget_damage(path)
    return tr(
        "The conversations were damaged. {found} The damaged file was kept as {aside}.",
        found=found.sentences(),
        aside=str(aside),
    )


def waiting_place(path: Path) -> Path:
    """Return the name under which a whole new store waits for the place of the one at `path`."""
    return _names(path)[1]


def finish_renewal(path: Path) -> None:
    """Bring the new store into the place that the old one has left; one that was not to be used yet is removed."""
    _, whole = _names(path)
    if not whole.exists():
        return
    with storage_errors(path):
        if path.exists():
            whole.unlink()
        else:
            whole.replace(path)
            sync_folder(path.parent)


def _note_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-damaged")


def _names(path: Path) -> tuple[Path, Path]:
    return path.with_name(f"{path.stem}.recovering{path.suffix}"), path.with_name(f"{path.stem}.recovered{path.suffix}")


def _set_aside_with_log(path: Path) -> Path:
    """Set the file aside together with its log, where SQLite could not merge the log into it."""
    log = log_of(path)
    aside = set_aside(path, "corrupt")
    if log.exists():
        with storage_errors(log):
            log.rename(log_of(aside))
    return aside
