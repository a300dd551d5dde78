"""Try the frozen app as a user's machine would run it: elsewhere, without the network, without what it was built from.

    smoke.py BUNDLE VERSION

Standard library only. On Linux all runs have the network cut, and every file that a process of the app has mapped is
looked at: it must be the bundle's or the system's, never the environment's or the checkout's, and the two programs must
have none from the system that is in the bundle.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import contents

QUESTION, RIGHT = "What is 347 + 168?", "515"
GERMAN = {"menus": "Datei", "buttons": "Abbrechen"}
"""What the self-test says in German: the app's own words, and Qt's."""
CHATS = """{"format": "magistral-desktop-chats", "version": 1, "app_version": "", "with_reasoning": true,
"conversations": [{"id": 1, "title": "A sum", "created_at": 0, "updated_at": 0, "shown_id": 1,
"messages": [{"id": 1, "role": "user", "text": "What is $x^2$?", "created_at": 0}]}]}"""
DAMAGED_PDF = "%PDF-1.7\n"
LIMIT_S = 180
IS_LINUX = sys.platform == "linux"

# Where a mapped file may be: the system's folders, the app's own temporary ones, and memory with a name.
_SYSTEM = (
    "/usr/",
    "/lib/",
    "/lib64/",
    "/etc/",
    "/dev/",
    "/run/",
    "/var/cache/",
    "/tmp/magistral-",
    "/memfd:",
    "/SYSV",
    "[",
)
_PYTHON = ("/python3", "libpython3")
_PROGRAMS = (contents.WINDOW, contents.ENGINE)


def test(bundle: Path, version: str) -> int:
    """Run the tests on a copy of the bundle in a folder with an awkward name, and return the exit code."""
    with tempfile.TemporaryDirectory(prefix="Größe 2 ", dir=bundle.parent) as elsewhere:
        copy = Path(elsewhere) / bundle.name
        shutil.copytree(bundle, copy, symlinks=True, copy_function=os.link)
        failures = [said for said in check(copy, version) if said]
    for said in failures:
        print(f"The frozen app fails: {said}", flush=True)
    return 1 if failures else 0


def check(bundle: Path, version: str) -> Iterator[str]:
    """Yield what is wrong with each step, "" where nothing is."""
    folder = bundle / "Contents" / "MacOS" if bundle.suffix == ".app" else bundle
    suffix = ".exe" if sys.platform == "win32" else ""
    window, engine = (folder / f"magistral-{name}{suffix}" for name in ("desktop", "engine"))
    with Maps(bundle) as maps:
        yield _version(engine, version)
        yield _window(window)
        yield _german(window)
        yield _answer(engine)
        yield _attached(engine)
        yield _exported(engine)
        yield _refusal(engine)
        yield _ends_with_its_input(engine)
        yield _download_refusal(engine)
    yield _languages(bundle)
    yield maps.strangers()
    yield maps.left()


def _version(engine: Path, version: str) -> str:
    done = run([engine, "--version"])
    return "" if done.stdout.split()[-1:] == [version] else f"--version says {done.stdout!r}{_tail(done)}"


def _window(window: Path) -> str:
    """The real window answers and paints; its picture is no file of one colour."""
    with tempfile.TemporaryDirectory(prefix="magistral-smoke-") as scratch:
        picture = Path(scratch) / "window.png"
        done = run([*_screen(), window, "--selftest", "--screenshot", picture])
        print(f"  window: {done.stdout.strip()}", flush=True)
        size = picture.stat().st_size if picture.exists() else 0
    if sys.platform == "win32" and done.returncode == 0:
        return ""  # a windowed program has nowhere to print to
    is_right = done.returncode == 0 and RIGHT in str(_json(done.stdout).get("answer"))
    return "" if is_right and size > 10_000 else f"the window's self-test ends with {done.returncode}{_tail(done)}"


def _german(window: Path) -> str:
    """The window speaks the user's language; only here can that be set for one program, and only here it prints."""
    if not IS_LINUX:
        return ""
    done = run([*_screen(), window, "--selftest"], LANGUAGE="de")
    said = _json(done.stdout)
    print(f"  German: {said.get('menus')}; {said.get('buttons')}", flush=True)
    is_right = done.returncode == 0 and all(word in str(said.get(name)) for name, word in GERMAN.items())
    return "" if is_right else f"the window does not speak German; it ends with {done.returncode}{_tail(done)}"


def _languages(bundle: Path) -> str:
    """Each language has the app's words and Qt's, and nothing of the translators' own is brought along."""
    found = {path.name for path in bundle.rglob("*.qm")}
    needed = {f"qtbase_{language}.qm" for language in contents.LANGUAGES}
    needed |= {f"magistral_{language}.qm" for language in contents.LANGUAGES[1:]}  # the first is that of the code
    strange = (found - needed) | {path.name for path in bundle.rglob("*.ts")}
    said = [
        f"{what} {', '.join(sorted(names))}" for what, names in (("no", needed - found), ("with", strange)) if names
    ]
    return f"the translations are not those needed: {'; '.join(said)}" if said else ""


def _attached(engine: Path) -> str:
    """The process that reads files for a question starts, and has what reads PDFs."""
    with tempfile.TemporaryDirectory(prefix="magistral-smoke-") as scratch:
        path = Path(scratch) / "damaged.pdf"
        path.write_text(DAMAGED_PDF)
        done = run([engine, "--attach"], json.dumps({"type": "ReadFile", "path": str(path)}) + "\n")
    is_read = done.returncode == 0 and _json(done.stdout).get("type") == "FileRefused"
    return "" if is_read else f"reading a file ends with {done.returncode}{_tail(done)}"


def _exported(engine: Path) -> str:
    """A page is written as the window has it written: in its language, a formula drawn by Qt's script engine."""
    with tempfile.TemporaryDirectory(prefix="magistral-smoke-") as scratch:
        page = Path(scratch) / "page.html"
        where: list[str | Path] = ["--output", page, "--language", "de"]
        done = run([engine, "export", "--from", "-", "--format", "html", *where], CHATS)
        written = page.read_text(encoding="utf-8") if page.exists() else ""
    is_right = done.returncode == 0 and "katex-html" in written and "Frage" in written
    return "" if is_right else f"an export ends with {done.returncode}{_tail(done)}"


def _answer(engine: Path) -> str:
    done = run([engine, "ask", "--json", QUESTION])
    said = _json(done.stdout)
    print(f"  engine: {said.get('answer')!r}, {said.get('answer_tokens')} tokens", flush=True)
    is_right = done.returncode == 0 and RIGHT in str(said.get("answer")) and int(str(said.get("answer_tokens", 0))) > 0
    return "" if is_right else f"`ask` ends with {done.returncode}{_tail(done)}"


def _refusal(engine: Path) -> str:
    done = run([engine, "ask", "--model", engine, QUESTION])
    is_told = "not a model file" in done.stderr and "Traceback" not in done.stderr
    return "" if done.returncode == 1 and is_told else f"a wrong file ends with {done.returncode}{_tail(done)}"


def _ends_with_its_input(engine: Path) -> str:
    done = run([engine, "--engine"])
    hello = _json(done.stdout.splitlines()[0] if done.stdout else "")
    return "" if done.returncode == 0 and hello else f"the engine ends with {done.returncode}{_tail(done)}"


def _download_refusal(engine: Path) -> str:
    """The download process starts, and says in words that it may not connect."""
    with tempfile.TemporaryDirectory(prefix="magistral-smoke-") as profile:
        done = run([engine, "--offline", "--profile", profile, "models", "pull", "owner/name/file.gguf"])
    is_told = done.returncode == 1 and "ffline" in done.stderr and "Traceback" not in done.stderr
    return "" if is_told else f"a download behind the offline lock ends with {done.returncode}{_tail(done)}"


def run(command: list[str | Path], given: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """Run a program of the bundle, without the network where that can be cut, and without what is set here.

    It is given `given` on its standard input, and `more` as its environment.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "QML"))}
    environment["PATH"] = os.defpath if IS_LINUX else os.environ["PATH"]
    parts = [str(part) for part in (*_without_network(), *command)]
    started = subprocess.Popen(
        parts,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        env=environment | more,
    )
    late = threading.Timer(LIMIT_S, started.kill)
    late.start()
    said, complained = started.communicate(given)
    late.cancel()
    return subprocess.CompletedProcess(parts, started.returncode, said, complained)


def _without_network() -> list[str]:
    if not IS_LINUX:
        return []
    cut = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-current-user", "--net"]
    return cut if subprocess.run([*cut, "true"], capture_output=True).returncode == 0 else []


def _screen() -> list[str]:
    has_screen = not IS_LINUX or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return [] if has_screen else ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]


def _json(text: str) -> dict[str, object]:
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _tail(done: subprocess.CompletedProcess[str]) -> str:
    return f"\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"


class Maps:
    """Looks at the files that processes of the bundle have mapped, all the time while it is entered; Linux only."""

    def __init__(self, bundle: Path) -> None:
        self._bundle = str(bundle.resolve()) + "/"
        self._mapped: set[tuple[str, str]] = set()  # by which program
        self._programs: set[str] = set()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def strangers(self) -> str:
        """Return what is mapped and is neither the bundle's nor the system's; "" for nothing."""
        if not IS_LINUX:
            return ""
        wrong = sorted({path for program, path in self._mapped if self._is_strange(program, path)})
        seen = {Path(path).name for path in self._programs}
        missing = {*_PROGRAMS, "QtWebEngineProcess"} - seen
        print(
            f"  mapped: {len({path for _, path in self._mapped})} files by {', '.join(sorted(seen - {'ended'}))}",
            flush=True,
        )
        if missing:
            return f"these were never seen at work: {', '.join(sorted(missing))}"
        return f"it maps files from outside the bundle: {', '.join(wrong)}" if wrong else ""

    def left(self) -> str:
        """Return which processes of the bundle are still there."""
        left = [f"{process.name} {self._program(process)}" for process in self._processes()]
        return f"processes are left: {', '.join(left)}" if left else ""

    def _is_strange(self, program: str, path: str) -> bool:
        if path.startswith(self._bundle):
            return False
        if program in _PROGRAMS and Path(path).name.startswith(contents.BUNDLED_SYSTEM_LIBRARIES):
            return True
        return not path.startswith(_SYSTEM) or any(part in path for part in _PYTHON)

    def _watch(self) -> None:
        while not self._over.wait(0.05):
            for process in self._processes():
                program = self._program(process) or "ended"
                self._programs.add(program)
                try:
                    lines = (process / "maps").read_text().splitlines()
                except OSError:  # it has ended meanwhile
                    continue
                paths = (parts[5] for line in lines if len(parts := line.split(maxsplit=5)) == 6)
                self._mapped.update((Path(program).name, path) for path in paths)

    def _processes(self) -> list[Path]:
        if not IS_LINUX:
            return []
        return [path for path in Path("/proc").glob("[0-9]*") if self._program(path).startswith(self._bundle)]

    @staticmethod
    def _program(process: Path) -> str:
        try:
            return str((process / "exe").readlink())
        except OSError:
            return ""


if __name__ == "__main__":
    sys.exit(test(Path(sys.argv[1]).absolute(), sys.argv[2]))
