"""The licences of all that the app is made of, as one text."""

import platform
import re
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from magistral_desktop.storage.paths import asset

_COLLECTED = "LICENCES.txt"
_OURS = "magistral-desktop"
_NAMES = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
_REQUIRED_NAME = re.compile(r"[A-Za-z0-9._-]+")
_OF_AN_EXTRA = re.compile(r";.*\bextra\s*==")
_RULE = "=" * 80


class Notice(NamedTuple):
    """One work and the licence it comes under."""

    work: str
    text: str


def licences() -> str:
    """Return the text that was collected when the bundle was built; without a bundle, what is installed is asked."""
    collected = asset(_COLLECTED)
    return collected.read_text(encoding="utf-8") if collected.exists() else collect()


def collect(further: Iterable[Notice] = ()) -> str:
    """Return the licences of the app and of all it is made of; `further` are works that Python does not know."""
    notices = [*_of_packages(_OURS), *_of_parts(), *further]
    contents = "\n".join(f"  {notice.work}" for notice in notices)
    parts = [f"{_RULE}\n{notice.work}\n{_RULE}\n\n{notice.text.strip()}\n" for notice in notices]
    return f"Magistral Desktop is made of these works.\n\n{contents}\n\n" + "\n".join(parts)


def _of_parts() -> Iterator[Notice]:
    """Yield what the packages' own metadata does not tell."""
    yield Notice(f"Python {platform.python_version()}", _of_python())
    qt_files = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
    yield Notice(f"Qt {metadata.version('PySide6-Essentials')}", _joined(qt_files))
    yield Notice("Chromium, in Qt WebEngine", _joined(("Chromium.txt", "LGPL-2.1.txt")))
    yield Notice("llama.cpp", _joined(("llama.cpp.txt",)))
    yield Notice("KaTeX and its fonts", asset("katex", "LICENSE").read_text(encoding="utf-8"))


def _of_python() -> str:
    path = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return path.read_text(encoding="utf-8") if path.exists() else "https://docs.python.org/3/license.html"


def _joined(names: Iterable[str]) -> str:
    return "\n\n".join(asset("licences", name).read_text(encoding="utf-8").strip() for name in names)


def _of_packages(root: str) -> list[Notice]:
    """Return a notice for a package and each that it requires and that is here, itself first."""
    found: dict[str, Notice] = {}
    names = [root]
    for name in names:  # grows while it is walked through
        key = _normal(name)
        if key in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # required on another system
        found[key] = Notice(f"{package.name} {package.version}", _text(package))
        names.extend(_requirements(package))
    first, *others = found.values()
    return [first, *sorted(others, key=lambda notice: notice.work.lower())]


def _requirements(package: metadata.Distribution) -> Iterator[str]:
    for line in package.requires or ():
        name = _REQUIRED_NAME.match(line)
        if name and not _OF_AN_EXTRA.search(line):
            yield name.group()


def _text(package: metadata.Distribution) -> str:
    """Return the package's licence files, or what its metadata says."""
    paths = [path for path in package.files or () if _is_licence(path)]
    texts = [text for path in paths if (text := path.read_text("utf-8").strip())]
    said = package.metadata.get_all("License-Expression") or package.metadata.get_all("License") or ["see its pages"]
    return "\n\n".join(dict.fromkeys(texts)) or f"Licence: {said[0]}"


def _is_licence(path: metadata.PackagePath) -> bool:
    is_of_metadata = any(part.endswith(".dist-info") for part in path.parts)
    in_folder = "licenses" in path.parts or "license_files" in path.parts
    return is_of_metadata and (in_folder or bool(_NAMES.match(path.name)))


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
