"""Model files on this computer's disk, whole or cut into parts."""

import re
from dataclasses import replace
from pathlib import Path

from magistral_desktop.errors import ModelError
from magistral_desktop.language import counted, tr
from magistral_desktop.models.header import Header, read_header

_PART = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$")


def read_model(path: Path) -> Header:
    """Read the header of a model; the tensors of all its parts are in it, where the first of them is given.

    Takes about 0.1 s for a vocabulary as large as Magistral's.

    Raises:
        ModelError: a file is damaged, is no model file, or is not the first part, or a part is missing.
        OSError: the file cannot be read.
    """
    header = read_file(path)
    if header.part_count == 1:
        return header
    if header.part != 0:
        raise ModelError(
            tr("This is not the first part of the model"),
            counted(
                header.part_count,
                "{name} is one of {n} file that belong together.",
                "{name} is one of {n} files that belong together.",
                name=path.name,
            ),
            tr("Choose the first of them."),
        )
    tensors = list(header.tensors)
    for part in part_paths(path, header.part_count)[1:]:
        try:
            tensors += read_file(part).tensors
        except OSError as error:
            raise ModelError(
                tr("A part of the model is missing"),
                counted(
                    header.part_count,
                    "{name} is one of {n} file that belong together; {part} cannot be read.",
                    "{name} is one of {n} files that belong together; {part} cannot be read.",
                    name=path.name,
                    part=part.name,
                ),
                tr("Put all its parts into one folder and choose the first one."),
            ) from error
    return replace(header, tensors=tuple(tensors))


def read_file(path: Path) -> Header:
    """Read the header of one file.

    Raises:
        ModelError: the file is damaged or no model file.
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:

        def read(offset: int, length: int) -> bytes:
            file.seek(offset)
            return file.read(length)

        return read_header(read, path.stat().st_size, path.name)


def part_names(name: str) -> list[str]:
    """Return the names of all parts of the model that a file of this name is a part of; its own for a whole one."""
    match = _PART.search(name)
    if not match:
        return [name]
    count = int(match[2])
    return [f"{name[: match.start()]}-{number:05d}-of-{count:05d}.gguf" for number in range(1, count + 1)]


def part_paths(path: Path, count: int) -> list[Path]:
    """Return the paths of all parts, named as llama.cpp names them: `…-00001-of-00003.gguf`."""
    stem = _PART.sub("", path.name)
    return [path.with_name(f"{stem}-{number:05d}-of-{count:05d}.gguf") for number in range(1, count + 1)]
