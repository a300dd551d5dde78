"""The licences of the system's libraries in a bundle, as Debian and its kin keep them."""

import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path


def of_libraries(paths: Iterable[str], documents: Path = Path("/usr/share/doc")) -> Iterator[tuple[str, str]]:
    """Yield the name of each package that one of the files is from, and its licences; nothing without dpkg."""
    packages = {package for path in paths if (package := _package_of(Path(path)))}
    for package in sorted(packages):
        text = documents / package / "copyright"
        if text.exists():
            yield package, text.read_text(encoding="utf-8", errors="replace")


def _package_of(path: Path) -> str:
    real = path.resolve()
    # dpkg knows some files by the name that they had before /lib became a part of /usr.
    for name in (path, real, Path("/", *real.parts[2:])):
        try:
            said = subprocess.run(["dpkg", "-S", str(name)], capture_output=True, text=True)
        except FileNotFoundError:
            return ""
        if said.returncode == 0:
            return said.stdout.partition(":")[0]
    return ""
