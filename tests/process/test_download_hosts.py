"""Who is contacted: hubs, mirrors, storage hosts, proxies; what each of them gets, and what is written down of it."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from pytestqt.qtbot import QtBot

from magistral_desktop.download_protocol import Listed, ListFiles, Records
from magistral_desktop.session.hub_question import HubQuestion
from magistral_desktop.storage.downloads.connections import read_connections
from magistral_desktop.storage.paths import download_command
from tests.process.conftest import BeginDownload as Start
from tests.process.downloading import (
    CONTENT,
    LIMIT_MS,
    PATIENCE,
    download_of,
    error_of,
    is_right,
    wait_for,
)
from tests.process.hub_server import FILE, FIRST, REPO, Fault, HubServer


@pytest.fixture
def files(qtbot: QtBot) -> Iterator[HubQuestion]:
    asked = HubQuestion(*download_command())
    yield asked
    asked.wait_ended(5_000)


def test_every_connection_is_listed_and_there_are_no_others(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    state = wait_for(start(download_of(hub, tmp_path)), "done", qtbot)

    hosts = [server.removeprefix("http://") for server in (hub.url, hub.storage_url)]
    listed = read_connections(tmp_path / "connections.jsonl")
    assert [item.host for item in listed] == [hosts[0], hosts[0], hosts[1]]
    assert [item.purpose for item in listed] == ["details of a file", "file", "file"]
    assert listed[-1].received_bytes == len(CONTENT)
    assert len(hub.paths) == len(listed)
    assert list(state.hosts) == hosts


def test_the_next_mirror_is_asked_when_the_first_is_down_and_goes_on_where_it_was(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    with HubServer(CONTENT) as mirror:
        hub.faults.extend([Fault("cut", 100_000), *[Fault("hub 500")] * 20])
        endpoints = ("http://127.0.0.1:9", hub.url, mirror.url)
        wait_for(start(download_of(hub, tmp_path, endpoints=endpoints)), "done", qtbot)
        assert mirror.asked == [100_000]
    assert is_right(tmp_path)


def test_a_mirror_with_another_file_is_not_mixed_in(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    with HubServer(bytes(reversed(CONTENT))) as mirror:
        mirror.publish(mirror.content, keeps_old=False)
        hub.faults.extend([Fault("cut", 100_000), Fault("hub 500")])
        endpoints = (hub.url, mirror.url)
        wait_for(start(download_of(hub, tmp_path, endpoints=endpoints)), "done", qtbot)
        assert mirror.asked == []
    assert is_right(tmp_path)


KEYCHAIN = """
import sys
from magistral_desktop.storage.downloads.serve import main
from magistral_desktop.storage.tokens import Tokens

class Keychain:
    def get_password(self, service, username):
        open({asked!r}, "a").write(username + " ")
        return {tokens!r}.get(username)

sys.exit(main(is_offline=False, tokens=Tokens(Keychain())))
"""


def with_keychain(folder: Path, tokens: dict[str, str]) -> str:
    """Return the path of a download process with a keychain of these tokens, which notes what it is asked for."""
    script = folder / "keychain.py"
    script.write_text(KEYCHAIN.format(asked=str(folder / "asked"), tokens=tokens))
    return str(script)


def test_the_token_of_the_keychain_goes_to_its_hub_and_nowhere_else(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    hub.token = "hf_secret"
    host = hub.url.removeprefix("http://")
    with HubServer(CONTENT) as mirror:
        hub.faults.append(Fault("cut", 100_000))
        hub.faults.extend([Fault("hub 500")] * 2)
        script = with_keychain(tmp_path, {host: hub.token})
        command = download_of(hub, tmp_path, endpoints=(hub.url, mirror.url))
        wait_for(start(command, script), "done", qtbot)
        assert {token for _, token in mirror.authorized} == {""}
    assert {server for server, token in hub.authorized if token} == {hub.url}
    assert is_right(tmp_path)
    assert (tmp_path / "asked").read_text().split() == [host]
    assert "hf_secret" not in (tmp_path / "connections.jsonl").read_text()


def test_a_hub_that_wants_no_token_leaves_the_keychain_alone(
    hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    wait_for(start(download_of(hub, tmp_path), with_keychain(tmp_path, {})), "done", qtbot)
    assert not (tmp_path / "asked").exists()


def test_a_token_that_is_refused_is_told(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    hub.token = "hf_secret"
    script = with_keychain(tmp_path, {hub.url.removeprefix("http://"): "hf_another"})
    assert error_of(start(download_of(hub, tmp_path), script), qtbot).reason == "access"


def test_an_address_without_encryption_is_refused(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    command = download_of(hub, tmp_path, endpoints=("http://hub.example",))
    assert error_of(start(command), qtbot).reason == "endpoint"
    assert read_connections(tmp_path / "connections.jsonl") == ()


def list_files(repo: str, hub: HubServer, folder: Path) -> ListFiles:
    records = Records(str(folder / "verified"), str(folder / "connections.jsonl"))
    return ListFiles(repo, (hub.url,), records, patience=PATIENCE)


def test_the_files_of_a_repository_are_listed(hub: HubServer, tmp_path: Path, files: HubQuestion, qtbot: QtBot) -> None:
    with qtbot.waitSignal(files.answered, timeout=LIMIT_MS) as answered:
        files.ask(list_files(REPO, hub, tmp_path))
    assert answered.args
    listed = answered.args[0]
    assert isinstance(listed, Listed)
    assert (listed.commit, [(file.file, file.size_bytes) for file in listed.files]) == (FIRST, [(FILE, len(CONTENT))])
    assert listed.files[0].sha256 == hub.sha256


def test_a_repository_that_is_not_there_is_told(
    hub: HubServer, tmp_path: Path, files: HubQuestion, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(files.failed, timeout=LIMIT_MS) as answered:
        files.ask(list_files("nobody/nothing", hub, tmp_path))
    assert answered.args
    assert answered.args[0].reason == "not found"


def with_environment(folder: Path, **variables: str) -> str:
    """Return the path of a download process that has more variables in its environment."""
    script = folder / "process.py"
    script.write_text(
        "import os, sys\n"
        f"os.environ.update({variables!r})\n"
        "from magistral_desktop.storage.downloads.serve import main\n"
        "sys.exit(main(is_offline=False))\n"
    )
    return str(script)


def test_a_proxy_of_the_environment_is_used(hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    script = with_environment(tmp_path, http_proxy="http://127.0.0.1:9", no_proxy="")
    assert error_of(start(download_of(hub, tmp_path), script), qtbot).reason == "network"
    assert hub.paths == []


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def encrypted_hub(authority: trustme.CA) -> Iterator[HubServer]:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    with HubServer(CONTENT, tls=tls) as server:
        yield server


def test_a_certificate_that_the_system_does_not_trust_is_told(
    encrypted_hub: HubServer, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    assert error_of(start(download_of(encrypted_hub, tmp_path)), qtbot).reason == "certificate"
    assert encrypted_hub.paths == []


def test_a_certificate_that_the_user_trusts_is_taken(
    encrypted_hub: HubServer, authority: trustme.CA, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    trusted = tmp_path / "trusted.pem"
    authority.cert_pem.write_to_path(str(trusted))
    script = with_environment(tmp_path, SSL_CERT_FILE=str(trusted))
    wait_for(start(download_of(encrypted_hub, tmp_path), script), "done", qtbot)
    assert is_right(tmp_path)
