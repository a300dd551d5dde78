"""Reports of what went wrong: what they tell, what they never tell, and how many there are."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from magistral_desktop import __version__
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.reports import MAX_REPORTS, Reports, described, without_home, without_text

SECRET = "my diary"

CRASH = """
import faulthandler, sys
from pathlib import Path
from magistral_desktop.storage.reports import Reports

def my_function():
    faulthandler._sigsegv()

assert Reports(Path(sys.argv[1])).begin() is None
my_function()
"""


def failing(words: str) -> None:
    try:
        os.environ[words]
    except KeyError as error:
        raise ValueError(words) from error


def test_a_report_tells_kinds_and_places_and_none_of_an_errors_words() -> None:
    with pytest.raises(ValueError, match=SECRET) as raised:
        failing(SECRET)
    told = described(raised.value)
    assert "builtins.ValueError" in told
    assert "which came of\n\nbuiltins.KeyError" in told
    assert ", in failing" in told
    assert SECRET not in told


def test_of_what_the_engine_printed_the_lines_of_the_library_are_kept() -> None:
    home = str(Path.home())
    said = f"""llama_model_load: error loading {home}/m.gguf
{SECRET}
Traceback (most recent call last):
  File "/app/engine/serve.py", line 3, in main
    raise KeyError("{SECRET}")
KeyError: '{SECRET}'
/src/ggml.c:12: GGML_ASSERT(a < b) failed"""
    assert without_text(said).splitlines() == [
        "llama_model_load: error loading ~/m.gguf",
        "Traceback (most recent call last):",
        '  File "/app/engine/serve.py", line 3, in main',
        "KeyError",
        "/src/ggml.c:12: GGML_ASSERT(a < b) failed",
        "(2 other lines are left out)",
    ]


def test_a_report_names_the_versions_and_the_system(tmp_path: Path) -> None:
    report = Reports(tmp_path / "reports").write("bug", "builtins.KeyError")
    assert report
    assert f"Magistral Desktop {__version__}\nPython 3." in report.text
    assert report.text.endswith("\n\nbuiltins.KeyError\n")
    assert report.path.stat().st_mode & 0o077 == 0


def test_only_the_latest_reports_are_kept(tmp_path: Path) -> None:
    reports = Reports(tmp_path)
    for number in range(MAX_REPORTS + 5):
        assert reports.write("engine", f"end {number}")
    kept = [report.text.split()[-1] for report in reports.listed()]
    assert kept == [str(number) for number in range(MAX_REPORTS + 4, 4, -1)]


def test_what_happens_again_and_again_is_reported_once(tmp_path: Path) -> None:
    reports = Reports(tmp_path)
    first = reports.write("bug", "builtins.KeyError")
    assert reports.write("bug", "builtins.KeyError") == first
    assert reports.listed() == [first]


def test_a_report_can_be_removed_and_other_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    reports = Reports(tmp_path)
    report = reports.write("bug", "builtins.KeyError")
    assert report
    reports.remove(report)
    assert reports.listed() == []
    assert (tmp_path / "notes.txt").read_text() == "mine"
    with pytest.raises(StorageError):
        assert report.text


def test_a_folder_that_cannot_be_written_takes_nothing_else_with_it(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("in the way")
    reports = Reports(tmp_path / "reports")
    assert reports.write("bug", "builtins.KeyError") is None
    assert reports.begin() is None
    reports.end()


def test_a_sudden_end_is_reported_at_the_next_start(tmp_path: Path) -> None:
    crashed = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path)], check=False, timeout=60, capture_output=True)
    assert crashed.returncode != 0
    again = "from magistral_desktop.storage.reports import *; r = Reports(Path(sys.argv[1])); print(r.begin()); r.end()"
    for _ in range(2):
        subprocess.run([sys.executable, "-c", again, str(tmp_path)], check=True, timeout=60)
    (report,) = Reports(tmp_path).listed()
    assert report.kind == "crash"
    assert "Fatal Python error: Segmentation fault" in report.text
    assert "in my_function" in report.text


def test_the_folder_of_the_user_has_no_name_in_a_report() -> None:
    assert without_home(f"{Path.home()}/chats") == "~/chats"
