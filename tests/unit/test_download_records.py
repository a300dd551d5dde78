"""Names on the disk, verified files, the list of connections, tokens, and which endpoint is next."""

from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from magistral_desktop.download_protocol import KeepToken, ListFiles, Records, StartDownload, Token
from magistral_desktop.errors import DownloadError, ModelError, StorageError
from magistral_desktop.language import verbatim
from magistral_desktop.protocol import CheckResult
from magistral_desktop.storage.checkups import keep_checkup, kept_checkup
from magistral_desktop.storage.downloads.connections import Connection, ConnectionLog, read_connections
from magistral_desktop.storage.downloads.library import (
    check_file,
    downloaded_files,
    remove_model,
    unfinished_downloads,
)
from magistral_desktop.storage.downloads.naming import model_file
from magistral_desktop.storage.downloads.partial import Partial, PartRecord
from magistral_desktop.storage.downloads.verified import recall, remember, sha256_of
from magistral_desktop.storage.endpoints import chosen_endpoints, is_safe
from magistral_desktop.storage.tokens import Tokens

REPO = "owner/name"
ORIGIN = (REPO, "model.gguf", "1" * 40)


@pytest.mark.parametrize(
    "file",
    [
        *("", "..", "../model.gguf", "a/../../b.gguf", "/etc/passwd", "a//b.gguf", "C:\\model.gguf", "con.gguf"),
        *("a\nb.gguf", "model.gguf.", "model.gguf.part", "model.gguf.part.json", "a:b.gguf"),
    ],
)
def test_a_file_name_cannot_lead_out_of_the_models_folder(file: str) -> None:
    with pytest.raises(DownloadError) as caught:
        model_file(Path("/models"), REPO, file)
    assert caught.value.reason == "name"


@pytest.mark.parametrize("repo", ["", "name", "a/b/c", "../name", "owner/..", "a--b/c", "owner/na me", "/etc"])
def test_a_repository_name_cannot_lead_out_of_the_models_folder(repo: str) -> None:
    with pytest.raises(DownloadError) as caught:
        model_file(Path("/models"), repo, "model.gguf")
    assert caught.value.reason == "name"


def test_a_file_is_kept_in_the_folder_of_its_repository() -> None:
    path = model_file(Path("/models"), "mistralai/Magistral-Small-2509-GGUF", "Q4/model.gguf")
    assert path == Path("/models/mistralai--Magistral-Small-2509-GGUF/Q4/model.gguf")


def test_a_verified_file_is_not_read_again_until_it_changes(tmp_path: Path) -> None:
    path, notes = tmp_path / "model.gguf", tmp_path / "verified"
    path.write_bytes(b"as published")
    remember(notes, path, "not what reading it would give", ORIGIN)
    assert check_file(path, notes).sha256 == "not what reading it would give"

    path.write_bytes(b"not as published")
    checked = check_file(path, notes)
    assert (checked.status, checked.sha256) == ("damaged", sha256_of(path))


def test_a_verified_file_that_was_only_touched_is_verified_again(tmp_path: Path) -> None:
    path, notes = tmp_path / "model.gguf", tmp_path / "verified"
    path.write_bytes(b"as published")
    before = remember(notes, path, sha256_of(path), ORIGIN)
    path.write_bytes(b"as published")
    assert check_file(path, notes).status == "verified"
    assert recall(notes, path) != before


def test_a_file_of_the_users_own_has_a_checksum_but_no_promise(tmp_path: Path) -> None:
    path = tmp_path / "mine.gguf"
    path.write_bytes(b"mine")
    assert check_file(path, tmp_path / "verified").status == "unknown"
    assert check_file(path, tmp_path / "verified").sha256 == sha256_of(path)


def test_a_model_is_removed_with_its_folder_and_its_note(tmp_path: Path) -> None:
    models, notes = tmp_path / "models", tmp_path / "verified"
    path = model_file(models, REPO, "model.gguf")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"GGUF")
    remember(notes, path, sha256_of(path), ORIGIN)
    assert downloaded_files(models) == (path,)

    assert remove_model(models, notes, "model.gguf") == path
    assert not path.parent.exists()
    assert recall(notes, path) is None


def test_an_unfinished_download_is_listed_and_can_be_removed(tmp_path: Path) -> None:
    path = model_file(tmp_path, REPO, "model.gguf")
    path.parent.mkdir(parents=True)
    with Partial(path) as partial:
        partial.begin(PartRecord(REPO, "model.gguf", "main", "1" * 40, "a" * 64, 100))
        partial.write(b"x" * 40)
    assert [(item.record.repo, item.received_bytes) for item in unfinished_downloads(tmp_path)] == [(REPO, 40)]

    remove_model(tmp_path, tmp_path / "verified", str(path))
    assert unfinished_downloads(tmp_path) == ()


def test_only_what_was_downloaded_can_be_removed(tmp_path: Path) -> None:
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(b"GGUF")
    with pytest.raises(ModelError):
        remove_model(tmp_path / "models", tmp_path / "verified", str(mine))
    assert mine.exists()


def test_a_connection_is_listed_once_with_its_last_count(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "connections.jsonl"
    log = ConnectionLog(path)
    first = log.opened("huggingface.co", "details of a file")
    second = log.opened("cdn.example", "file")
    log.received(second, 10)
    log.received(second, 25)
    assert [(item.host, item.received_bytes) for item in read_connections(path)] == [
        ("huggingface.co", 0),
        ("cdn.example", 25),
    ]
    assert first.id != second.id


def test_a_torn_line_loses_no_other_connection(tmp_path: Path) -> None:
    path = tmp_path / "connections.jsonl"
    ConnectionLog(path).opened("huggingface.co", "file")
    with path.open("ab") as file:
        file.write(b'{"id": "half\n')
    ConnectionLog(path).opened("cdn.example", "file")
    assert [item.host for item in read_connections(path)] == ["huggingface.co", "cdn.example"]


def test_the_list_of_connections_does_not_grow_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "connections.jsonl"
    log = ConnectionLog(path, max_bytes=1_000)
    last = [log.opened("huggingface.co", "file") for _ in range(100)][-1]
    assert sum(part.stat().st_size for part in tmp_path.iterdir()) < 2_500
    assert last in read_connections(path)


def test_a_list_that_is_not_there_is_empty(tmp_path: Path) -> None:
    nothing: tuple[Connection, ...] = ()
    assert read_connections(tmp_path / "connections.jsonl") == nothing


class FakeKeychain:
    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str, /) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str, /) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str, /) -> None:
        del self.kept[service, username]


class LockedKeychain(FakeKeychain):
    def get_password(self, service: str, username: str, /) -> str | None:
        raise KeyringLocked("the user said no")


def test_a_token_is_kept_for_its_hub_alone() -> None:
    tokens = Tokens(FakeKeychain())
    tokens.keep("https://huggingface.co", " hf_secret ")
    assert tokens.read("https://HuggingFace.co/") == "hf_secret"
    assert tokens.read("https://mirror.example") == ""


def test_an_empty_token_removes_the_one_that_was_kept() -> None:
    tokens = Tokens(FakeKeychain())
    tokens.keep("https://huggingface.co", "hf_secret")
    tokens.keep("https://huggingface.co", "")
    tokens.keep("https://huggingface.co", "")
    assert tokens.read("https://huggingface.co") == ""


def test_a_keychain_that_stays_locked_is_told_in_words() -> None:
    with pytest.raises(StorageError) as caught:
        Tokens(LockedKeychain()).read("https://huggingface.co")
    assert "the user said no" in caught.value.detail


def test_mirrors_are_those_asked_for_then_those_of_the_settings_then_that_of_the_environment() -> None:
    environment, mirrors = {"HF_ENDPOINT": "https://c.example/"}, "https://b.example https://d.example"
    assert chosen_endpoints(("https://a.example/",), mirrors, environment) == ("https://a.example",)
    assert chosen_endpoints((), mirrors, environment) == ("https://b.example", "https://d.example")
    assert chosen_endpoints((), "", environment) == ("https://c.example",)
    assert chosen_endpoints((), "", {}) == ("https://huggingface.co",)


@pytest.mark.parametrize(
    ("url", "is_usable"),
    [
        ("https://hub.example", True),
        ("http://localhost:8080", True),
        ("http://hub.example", False),
        ("hub.example", False),
        ("https://", False),
        ("http://[::1", False),
    ],
)
def test_only_encrypted_addresses_and_this_machine_are_usable(url: str, is_usable: bool) -> None:
    assert is_safe(url) is is_usable


def test_a_token_is_not_shown_where_a_command_is_printed(tmp_path: Path) -> None:
    token = Token("https://hub.example", "hf_secret")
    records = Records(str(tmp_path), str(tmp_path))
    commands = (
        KeepToken(token.endpoint, token.token),
        ListFiles(REPO, (token.endpoint,), records, tokens=(token,)),
        StartDownload(REPO, "a.gguf", str(tmp_path), (token.endpoint,), records, tokens=(token,)),
    )
    assert "hf_secret" not in repr(commands)


def test_what_a_checkup_found_is_kept_until_the_file_changes(tmp_path: Path) -> None:
    path, folder = tmp_path / "model.gguf", tmp_path / "checkups"
    path.write_bytes(b"GGUF")
    assert kept_checkup(folder, path) is None
    results = (CheckResult(1, "thought", True, verbatim("5 tokens")), CheckResult(1, "end", False, verbatim("")))
    kept = keep_checkup(folder, path, results, 12.5)
    assert kept_checkup(folder, path) == kept
    assert (kept.results, kept.tokens_per_second) == (results, 12.5)
    path.write_bytes(b"GGUF, another")
    assert kept_checkup(folder, path) is None


def test_a_note_of_a_checkup_that_is_damaged_is_as_none(tmp_path: Path) -> None:
    path, folder = tmp_path / "model.gguf", tmp_path / "checkups"
    path.write_bytes(b"GGUF")
    keep_checkup(folder, path, (), 1.0)
    (note,) = folder.iterdir()
    note.write_bytes(b"{")
    assert kept_checkup(folder, path) is None
