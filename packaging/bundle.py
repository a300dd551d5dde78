"""Freeze the app and put it into what this system's users install: the work of `packaging/dev.py package`.

Standard library only. Everything is made in `build/package/`, in an environment of its own with nothing in it that the
app does not need; what is to be given to users ends in `dist/`.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import archives
import smoke

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
LEAST_MACOS = "14.4"

# llama.cpp for any processor: one library for each kind, of which the engine takes the best. There is no such choice to
# be made on a Mac, whose compiler has no OpenMP.
_BUILD_SETTINGS = (
    ("GGML_OPENMP=OFF",) if sys.platform == "darwin" else ("GGML_BACKEND_DL=ON", "GGML_CPU_ALL_VARIANTS=ON")
)


def make(uv: Path, python: str) -> int:
    """Make all that this system can, with `python` in it, and return 0 if the frozen app passes its smoke test."""
    environment = BUILD / "environment"
    version = _version()
    interpreter = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    _sync(uv, python, environment)
    _run([interpreter, HERE / "icons.py", BUILD / "icons"])
    _freeze(interpreter)
    frozen = _frozen()
    if code := smoke.test(frozen, version):
        return code
    made = archives.make(archives.Made(frozen, BUILD, DIST, version))
    made.append(_list_parts(uv, interpreter, version))
    for path in made:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(ROOT)}")
    print(f"{_size(frozen) / 1e6:8.1f} MB  installed")
    return 0


def _version() -> str:
    text = (ROOT / "magistral_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    return found.group(1) if found else sys.exit("magistral_desktop/__init__.py has no __version__.")


def _sync(uv: Path, python: str, environment: Path) -> None:
    """Install the app and what it needs, without the developers' tools, into `environment`."""
    command: list[str | Path] = [
        uv,
        "sync",
        "--python",
        python,
        "--no-python-downloads",
        "--no-default-groups",
        "--group",
        "package",
    ]
    command += ["--no-editable", "--reinstall-package", "magistral-desktop"]
    for setting in _BUILD_SETTINGS:
        command += ["--config-settings-package", f"llama-cpp-python:cmake.define.{setting}"]
    print(
        "Building what the bundle is made of: this compiles llama.cpp for many processors the first time …", flush=True
    )
    _run(command, UV_PROJECT_ENVIRONMENT=str(environment), MACOSX_DEPLOYMENT_TARGET=LEAST_MACOS)


def _freeze(interpreter: Path) -> None:
    print("Freezing …", flush=True)
    # -P: this folder is no package, and must not stand in for the library `packaging`.
    command: list[str | Path] = [
        interpreter,
        "-P",
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
    ]
    command += ["--distpath", DIST, "--workpath", BUILD / "work", HERE / "magistral-desktop.spec"]
    _run(command, MACOSX_DEPLOYMENT_TARGET=LEAST_MACOS)


def _frozen() -> Path:
    return DIST / ("Magistral Desktop.app" if sys.platform == "darwin" else "magistral-desktop")


def _list_parts(uv: Path, interpreter: Path, version: str) -> Path:
    """Write the list of all that the bundle is made of (CycloneDX)."""
    exported = BUILD / "packages.cdx.json"
    command: list[str | Path] = [
        uv,
        "export",
        "--quiet",
        "--format",
        "cyclonedx1.5",
        "--no-default-groups",
        "--no-editable",
    ]
    _run([*command, "--python", interpreter, "--output-file", exported])
    listed = DIST / f"magistral-desktop-{version}-{archives.system_name()}.cdx.json"
    _run([interpreter, HERE / "sbom.py", exported, listed])
    return listed


def _run(command: list[str | Path], **more: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | more
    if subprocess.run([str(part) for part in command], cwd=ROOT, env=environment).returncode:
        sys.exit(f"This failed; its message is above: {shutil.which(str(command[0])) or command[0]}")


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
