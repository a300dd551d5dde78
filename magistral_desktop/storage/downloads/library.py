"""The models folder: what was downloaded, what is unfinished, and how a file is checked or removed."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec

from magistral_desktop.errors import ModelError
from magistral_desktop.language import tr
from magistral_desktop.storage.downloads.naming import RECORD_SUFFIX, part_of
from magistral_desktop.storage.downloads.partial import PartRecord, discard_partial, read_record
from magistral_desktop.storage.downloads.plan import PLAN_SUFFIX, PartsPlan, plan_of, read_plan
from magistral_desktop.storage.downloads.verified import (
    Verified,
    forget,
    recall,
    remember,
    sha256_of,
)
from magistral_desktop.storage.files import storage_errors
from magistral_desktop.storage.library import parts_of
from magistral_desktop.storage.marks import is_unchanged

Check = Literal["verified", "damaged", "unknown"]


class Checked(msgspec.Struct, frozen=True):
    """What a file is: what the hub promised, something else, or a file of which no checksum is known."""

    path: str
    status: Check
    sha256: str
    size_bytes: int
    repo: str = ""


class Unfinished(msgspec.Struct, frozen=True):
    """A download that can be gone on with."""

    record: PartRecord
    received_bytes: int


def downloaded_files(models: Path) -> tuple[Path, ...]:
    """Return the complete model files, in order of their names."""
    return tuple(sorted(path for path in models.glob("*/**/*.gguf") if path.is_file()))


def unfinished_downloads(models: Path) -> tuple[Unfinished, ...]:
    """Return the downloads that were begun and neither completed nor cancelled.

    A model in parts is one download, by the name of its first part.
    """
    plans = [plan for note in sorted(models.glob(f"*/**/*{PLAN_SUFFIX}")) if (plan := _plan_at(note))]
    in_plans = {(plan.repo, part.file) for plan in plans for part in plan.parts}
    found = [
        Unfinished(
            PartRecord(plan.repo, plan.file, plan.revision, plan.commit, "", plan.size_bytes),
            plan.received_bytes(models),
        )
        for plan in plans
    ]
    for note in sorted(models.glob(f"*/**/*{RECORD_SUFFIX}")):
        path = note.with_name(note.name.removesuffix(RECORD_SUFFIX))
        record = read_record(path)
        if record and part_of(path).is_file() and (record.repo, record.file) not in in_plans:
            found.append(Unfinished(record, min(part_of(path).stat().st_size, record.size_bytes)))
    return tuple(found)


def check_file(path: Path, verified: Path, tell: Callable[[float], None] = lambda _: None) -> Checked:
    """Return what a file is, reading it only if it has changed since it was last read; that takes seconds per GB.

    `tell` is called with the part that has been read; what it raises ends the reading.

    Raises:
        StorageError: it cannot be read.
    """
    note = recall(verified, path)
    if note and is_unchanged(note):
        return _checked(note, note.sha256)
    sha256 = sha256_of(path, tell)
    if note and note.repo and sha256 != note.sha256:
        with storage_errors(path):
            return Checked(str(path), "damaged", sha256, path.stat().st_size, note.repo)
    origin = (note.repo, note.file, note.commit) if note else ("", "", "")
    return _checked(remember(verified, path, sha256, origin), sha256)


def remove_model(models: Path, verified: Path, name: str) -> Path:
    """Remove a downloaded model with all its parts, or what there is of an unfinished one, and return its path.

    `name` is the file's path, or its name if only one repository's file has it.

    Raises:
        ModelError: there is none, or more than one.
        StorageError: it cannot be removed.
    """
    path = _named(models, name)
    for part in parts_of(path):
        with storage_errors(part):
            part.unlink(missing_ok=True)
        discard_partial(part)
        forget(verified, part)
    with storage_errors(path):
        plan_of(parts_of(path)[0]).unlink(missing_ok=True)
    for folder in path.relative_to(models).parents:
        with contextlib.suppress(OSError):
            (models / folder).rmdir()  # only an empty one goes
    return path


def _named(models: Path, name: str) -> Path:
    begun = (
        models.joinpath(item.record.repo.replace("/", "--"), item.record.file) for item in unfinished_downloads(models)
    )
    known = sorted({*downloaded_files(models), *begun})
    wanted = Path(name).absolute()
    found = [path for path in known if path == wanted or path.name == name or str(path.relative_to(models)) == name]
    if len(found) == 1:
        return found[0]
    if found:
        places = ", ".join(str(path.relative_to(models)) for path in found)
        raise ModelError(
            tr("Several models have this name"),
            tr("“{name}” may be {places}.", name=name, places=places),
            tr("Name it with its folder."),
        )
    raise ModelError(
        tr("There is no such model"),
        tr("“{name}” is not among the files that were downloaded to {folder}.", name=name, folder=str(models)),
        tr("Models that you chose from other folders are yours to remove."),
    )


def _plan_at(note: Path) -> PartsPlan | None:
    return read_plan(note.with_name(note.name.removesuffix(PLAN_SUFFIX)))


def _checked(note: Verified, sha256: str) -> Checked:
    return Checked(note.path, "verified" if note.repo else "unknown", sha256, note.size_bytes, note.repo)
