"""`magistral-desktop export` and `import`: as they are started in a terminal."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from magistral_desktop.chat.messages import Message
from magistral_desktop.storage.paths import profile
from magistral_desktop.storage.store import Store


def run(folder: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "magistral_desktop", "--profile", str(folder), *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=60, check=False)


def store_of(folder: Path) -> Store:
    return Store(profile(folder).store)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A profile with two chats."""
    with closing(store_of(tmp_path / "profile")) as store:
        for title in ("Apples", "Pears"):
            chat = store.add_conversation(title).id
            store.add_message(Message(0, chat, "user", f"How many {title}?", 0.0))
            reply = Message(0, chat, "assistant", "It is $x^2$.", 0.0, reasoning="I count.", token_ids=b"\1\0\0\0")
            store.add_message(reply)
    return tmp_path / "profile"


def test_chats_are_listed_and_one_is_exported(folder: Path, tmp_path: Path) -> None:
    listed = run(folder, "export")
    assert [line.split("\t")[::2] for line in listed.stdout.splitlines()] == [["2", "Pears"], ["1", "Apples"]]
    written = run(folder, "export", "--chat", "1", "--format", "txt", "--output", str(tmp_path / "one.txt"))
    assert (written.returncode, written.stderr) == (0, "")
    content = (tmp_path / "one.txt").read_text(encoding="utf-8")
    assert "How many Apples?" in content
    assert "I count." in content
    assert "Pears" not in content


def test_html_has_its_formulas_drawn_and_is_written_without_a_screen(folder: Path, tmp_path: Path) -> None:
    written = run(folder, "export", "--all", "--format", "html", "--no-reasoning", "--output", str(tmp_path / "x.html"))
    assert (written.returncode, written.stderr) == (0, "")
    content = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert "katex-html" in content
    assert "I count." not in content


def test_chats_move_to_another_profile_without_loss(folder: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    run(folder, "export", "--all", "--format", "json", "--output", str(first))
    imported = run(tmp_path / "other", "import", str(first))
    assert (imported.returncode, imported.stdout.splitlines()[-1]) == (0, "Imported 2 chats")
    run(tmp_path / "other", "export", "--all", "--format", "json", "--output", str(second))
    assert json.loads(first.read_text()) == json.loads(second.read_text())


def test_a_json_export_becomes_markdown_without_the_app_s_chats(folder: Path, tmp_path: Path) -> None:
    run(folder, "export", "--chat", "2", "--format", "json", "--output", str(tmp_path / "chat.json"))
    given = (tmp_path / "chat.json").read_text()
    written = run(tmp_path / "none", "export", "--from", "-", "--output", str(tmp_path / "chat.md"), given=given)
    assert written.returncode == 0
    assert "How many Pears?" in (tmp_path / "chat.md").read_text(encoding="utf-8")
    assert not (tmp_path / "none").exists()


def test_a_damaged_file_is_refused_and_changes_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{"format": "magistral-desktop-chats", "version": 1')
    refused = run(folder, "import", str(tmp_path / "bad.json"))
    assert refused.returncode == 1
    assert "The file cannot be imported" in refused.stderr
    assert "Nothing was changed" in refused.stderr
    with closing(store_of(folder)) as store:
        assert len(store.conversations()) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("export", "--chat", "99", "--output", "x.md"), "No chat has the number 99"),
        (("export", "--all"), "Add --output"),
        (("export", "--all", "--output", "/no/such/folder/x.md"), "there is no such folder"),
        (("import", "/no/such/file.json"), "/no/such/file.json"),
    ],
)
def test_what_cannot_be_done_is_told(folder: Path, arguments: tuple[str, ...], words: str) -> None:
    refused = run(folder, *arguments)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert words in refused.stderr


def test_a_profile_without_chats_is_told_and_not_made(tmp_path: Path) -> None:
    refused = run(tmp_path / "none", "export", "--all", "--output", "x.md")
    assert refused.returncode == 1
    assert "There are no chats" in refused.stderr
    assert not (tmp_path / "none").exists()


def test_while_the_app_has_the_chats_open_the_terminal_says_so(folder: Path, tmp_path: Path) -> None:
    file = str(tmp_path / "chats.json")
    run(folder, "export", "--all", "--format", "json", "--output", file)
    with closing(store_of(folder)):
        refused = [run(folder, *command) for command in (("export", "--all", "--output", file), ("import", file))]
    assert [each.returncode for each in refused] == [1, 1]
    assert all("The conversations are in use" in each.stderr for each in refused)
    assert all("Close the other window of this app" in each.stderr for each in refused)


def test_a_file_whose_name_the_terminal_cannot_show_is_written(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "文.md"
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")  # what Windows gives to a program that is not in a terminal
    written = run(folder, "export", "--all", "--output", str(path))
    assert (written.returncode, written.stderr) == (0, "")
    assert written.stdout == f"Wrote 2 chats into {path}\n".replace("文", r"\u6587")
    assert "How many Apples?" in path.read_text(encoding="utf-8")


def test_what_the_window_has_written_and_is_told_is_in_its_language(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    written = run(folder, "export", "--all", "--language", "de", "--output", str(path))
    assert (written.returncode, written.stderr) == (0, "")
    assert "Gedankengang" in path.read_text(encoding="utf-8")
    assert written.stdout == f"Wrote 2 chats into {path}\n"  # the terminal's words

    failed = run(folder, "export", "--all", "--language", "de", "--output", str(tmp_path / "none" / "x.md"))
    assert failed.returncode == 1
    assert "Ordner" in failed.stderr
