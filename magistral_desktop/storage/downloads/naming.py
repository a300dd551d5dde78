"""Names from a hub as names on the user's disk: a repository must not be able to write anywhere else."""

import re
from pathlib import Path

from magistral_desktop.errors import DownloadError
from magistral_desktop.language import Phrase, tr

PART_SUFFIX = ".part"
RECORD_SUFFIX = ".part.json"

_REPO = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]|[. ]$')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""What Windows takes for a device."""


def repo_folder(models: Path, repo: str) -> Path:
    """Return the folder of a repository's files: `<owner>--<name>`.

    Raises:
        DownloadError: it is not the name of a repository.
    """
    if not _REPO.fullmatch(repo) or ".." in repo or "--" in repo:
        raise DownloadError(
            tr("This is not the name of a repository"),
            tr("“{repo}” does not have the form owner/name.", repo=repo),
            tr("Write it as on its page, for example mistralai/Magistral-Small-2509-GGUF."),
            "name",
        )
    return models / repo.replace("/", "--")


def model_file(models: Path, repo: str, file: str) -> Path:
    """Return where a repository's file is kept; the file's own folders are kept too.

    Raises:
        DownloadError: the name could lead out of the folder, or cannot be used on some system.
    """
    parts = file.split("/")
    if any(not part or part == ".." or _UNSAFE.search(part) or _RESERVED.fullmatch(part) for part in parts):
        raise _bad_name(tr("“{file}” is not a safe name for a file.", file=file))
    if file.endswith((PART_SUFFIX, RECORD_SUFFIX)):
        raise _bad_name(tr("“{file}” is how the app names unfinished files.", file=file))
    return repo_folder(models, repo).joinpath(*parts)


def _bad_name(detail: Phrase) -> DownloadError:
    return DownloadError(tr("This file's name cannot be used"), detail, tr("Choose another file."), "name")


def part_of(path: Path) -> Path:
    """Return where the bytes of a file are kept until it is complete and verified."""
    return path.with_name(path.name + PART_SUFFIX)


def record_of(path: Path) -> Path:
    """Return where it is noted which file the bytes are of."""
    return path.with_name(path.name + RECORD_SUFFIX)
