#!/usr/bin/env python3
"""Everything a developer does daily, from a machine with Python >= 3.11 and a C++ compiler.

    python3 packaging/dev.py run [ARGUMENTS]     build, then start the app with these arguments
    python3 packaging/dev.py test [ARGUMENTS]    build, then run all checks and the tests; arguments go to pytest
    python3 packaging/dev.py check               build, then run the checks without the tests
    python3 packaging/dev.py fix                 format the code and mend what ruff can mend
    python3 packaging/dev.py bench NAME [...]    build, then run tests/benchmarks/NAME.py
    python3 packaging/dev.py python [...]        build, then run the environment's Python
    python3 packaging/dev.py package             make what this system's users install, and try it

Standard library only. It gets uv (into `.uv/`, unless it is on the PATH), on Debian-like systems the system libraries
that Qt needs, and builds the app into `.venv/`; each is done once.
"""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV_VERSION = "0.13.9"
BIN = "Scripts" if os.name == "nt" else "bin"

# What Qt's window and its web engine load and Debian does not install by itself, alternatives by release with "|".
DEBIAN_PACKAGES = (
    "fonts-dejavu-core",
    "libasound2t64|libasound2",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0t64|libglib2.0-0",
    "libnss3",
    "libopengl0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxcomposite1",
    "libxdamage1",
    "libxfixes3",
    "libxkbcommon-x11-0",
    "libxkbfile1",
    "libxrandr2",
    "libxtst6",
    "python3-venv",
)


def main(arguments: Sequence[str]) -> int:
    """Run one of the commands above and return its exit code."""
    commands = {"run": run, "test": test, "check": check, "fix": fix, "bench": bench, "python": python}
    if not arguments or arguments[0] not in (*commands, "package"):
        print(__doc__)
        return 0 if arguments in (["--help"], ["-h"]) else 2
    if sys.version_info < (3, 11):  # noqa: UP036  # this file is what a newcomer runs first, with whatever they have
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
        return 1
    if arguments[0] == "package":
        return package()
    build()
    return commands[arguments[0]](list(arguments[1:]))


def run(arguments: list[str]) -> int:
    """Start the app."""
    return _tool("magistral-desktop", *arguments)


def check(_: list[str]) -> int:
    """Run ruff, mypy and import-linter; all of them, so that one run shows all there is to mend."""
    codes = [
        _tool("ruff", "check", "."),
        _tool("ruff", "format", "--check", "."),
        _tool("mypy"),
        _tool("lint-imports", "--no-cache"),
    ]
    return max(codes)


def test(arguments: list[str]) -> int:
    """Run the checks, then the tests: pytest's summary is the last line."""
    checked = check([])
    if checked:
        print("The checks above failed; the tests run all the same.", flush=True)
    # All tests take half the time in some processes: most of them wait for another process. The modules stay in their
    # order: xdist would put those with few tests at the end, and these start whole apps, one of which would be awaited.
    workers = (f"--numprocesses={(os.cpu_count() or 1) + 1}", "--dist=loadscope", "--no-loadscope-reorder")
    code = _tool("pytest", *(arguments or workers))
    if code == 1 and not arguments:  # nothing else: a run that was cut short has not tried all
        print("What failed beside other tests is run once more, alone: some wait for another process.", flush=True)
        code = _tool("pytest", "--last-failed", "--last-failed-no-failures=none")
    return code or checked


def fix(_: list[str]) -> int:
    """Format and mend."""
    return max(_tool("ruff", "check", "--fix", "."), _tool("ruff", "format", "."))


def bench(arguments: list[str]) -> int:
    """Run a benchmark by name, or list them."""
    folder = ROOT / "tests" / "benchmarks"
    if not arguments:
        print("\n".join(sorted(path.stem for path in folder.glob("[a-z]*.py"))))
        return 2
    return python([str(folder / f"{arguments[0]}.py"), *arguments[1:]])


def python(arguments: list[str]) -> int:
    """Run the Python of the environment."""
    return _tool("python", *arguments)


def package() -> int:
    """Make the bundle and its archives, from an environment of its own."""
    import bundle  # beside this file

    _install_system_libraries()
    _require_compiler()
    return bundle.make(_uv(), sys.executable)


def build() -> None:
    """Bring `.venv` up to date with `pyproject.toml`; the first time it compiles llama.cpp, which takes minutes."""
    _install_system_libraries()
    _require_compiler()
    uv = _uv()
    # The Python that runs this file is the one the app gets; uv must not fetch another.
    command = [str(uv), "sync", "--quiet", "--python", sys.executable, "--no-python-downloads"]
    if not (ROOT / ".venv").exists():
        print("Building: this compiles llama.cpp and fetches Qt, a few minutes the first time …", flush=True)
    if subprocess.run(command, cwd=ROOT).returncode:
        sys.exit("uv could not build the app; its message is above.")


def _tool(name: str, *arguments: str) -> int:
    sys.stdout.flush()
    # Bytecode is kept whatever the environment says: the tests start hundreds of processes, and each of them would
    # compile all that it imports, which is half of what a short one costs.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run([str(ROOT / ".venv" / BIN / name), *arguments], cwd=ROOT, env=environment).returncode


def _uv() -> Path:
    found = shutil.which("uv")
    if found and _version_of(found) >= _numbers("0.9"):
        return Path(found)
    folder = ROOT / ".uv"
    uv = folder / BIN / ("uv.exe" if os.name == "nt" else "uv")
    if not uv.exists():
        print(f"Getting uv {UV_VERSION} into {folder.name}/ …", flush=True)
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(folder / BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        if subprocess.run([*pip, f"uv=={UV_VERSION}"]).returncode:
            sys.exit("pip could not fetch uv; its message is above.")
    return uv


def _version_of(uv: str) -> tuple[int, ...]:
    answer = subprocess.run([uv, "--version"], capture_output=True, text=True).stdout.split()
    return _numbers(answer[1]) if len(answer) > 1 else ()


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _require_compiler() -> None:
    if os.name == "nt" or any(shutil.which(name) for name in ("c++", "g++", "clang++")):
        return
    remedy = "xcode-select --install" if sys.platform == "darwin" else "sudo apt-get install g++"
    sys.exit(f"A C++ compiler is needed to build llama.cpp. Install one, for example with: {remedy}")


def _install_system_libraries() -> None:
    if not (sys.platform == "linux" and shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    missing = [group for group in DEBIAN_PACKAGES if not any(_is_installed(name) for name in group.split("|"))]
    if sys.prefix != sys.base_prefix or _has_venv():
        missing = [group for group in missing if group != "python3-venv"]
    if not missing:
        return
    become_root = [] if os.geteuid() == 0 else ["sudo"]
    print("Installing the system libraries that Qt needs:", " ".join(missing), flush=True)
    if subprocess.run([*become_root, "apt-get", "update", "-qq"]).returncode:
        print("apt-get update failed; going on with the package list there is.")
    names = [_available(group) for group in missing]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = [*become_root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
    if subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL).returncode:
        sys.exit("These packages could not be installed; install them, then try again: " + " ".join(names))


def _has_venv() -> bool:
    return subprocess.run([sys.executable, "-c", "import ensurepip"], stderr=subprocess.DEVNULL).returncode == 0


def _is_installed(package: str) -> bool:
    query = ["dpkg-query", "-W", "-f=${db:Status-Status}", package]
    return subprocess.run(query, capture_output=True, text=True).stdout == "installed"


def _available(group: str) -> str:
    names = group.split("|")
    known = (name for name in names if subprocess.run(["apt-cache", "show", name], capture_output=True).stdout)
    return next(known, names[-1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
