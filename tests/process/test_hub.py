"""What is asked of a hub: models by words, the memory that a listed model takes, access tokens."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from magistral_desktop.download_protocol import Repository, TokenKept
from magistral_desktop.models.files import read_file
from magistral_desktop.models.machine import GIB, Machine
from magistral_desktop.models.shape import shape_of
from magistral_desktop.session.hub import HubAccess, Offered, Source
from magistral_desktop.session.models import Models
from magistral_desktop.storage.downloads.connections import read_connections
from magistral_desktop.storage.paths import DEMO_MODEL, download_command, profile
from tests.process.downloading import CONTENT, LIMIT_MS, PATIENCE, is_right
from tests.process.hub_server import FILE, REPO, HubServer

MakeModels = Callable[..., Models]

KEYCHAIN = """
import json, sys
from pathlib import Path
from keyring.errors import NoKeyringError
from magistral_desktop.storage.downloads.serve import main
from magistral_desktop.storage.tokens import Tokens

kept = Path({kept!r})

class Keychain:
    def get_password(self, service, username):
        return json.loads(kept.read_text()).get(username)

    def set_password(self, service, username, password):
        kept.write_text(json.dumps(json.loads(kept.read_text()) | {{username: password}}))

    def delete_password(self, service, username):
        kept.write_text(json.dumps({{}}))

class NoKeychain(Keychain):
    def get_password(self, *_):
        raise NoKeyringError("There is no backend.")

    set_password = get_password

sys.exit(main(is_offline="--offline" in sys.argv, tokens=Tokens({name}())))
"""


@pytest.fixture
def make(hub: HubServer, tmp_path: Path, qtbot: QtBot) -> Iterator[MakeModels]:
    made: list[Models] = []

    def models(process: tuple[str, tuple[str, ...]] = download_command()) -> Models:
        made.append(Models(profile(tmp_path), HubAccess(process, (hub.url,), 0, 0, PATIENCE)))
        return made[-1]

    yield models
    for each in made:
        each.finish(5_000)


def with_keychain(folder: Path, name: str) -> tuple[str, tuple[str, ...]]:
    """Return a download process with a keychain, or none; what it keeps is in `kept.json`."""
    (folder / "kept.json").write_text("{}")
    script = folder / "keychain.py"
    script.write_text(KEYCHAIN.format(kept=str(folder / "kept.json"), name=name))
    return sys.executable, (str(script),)


def host(hub: HubServer) -> str:
    return hub.url.removeprefix("http://")


def test_models_are_found_by_words_and_the_search_is_listed(
    make: MakeModels, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    hub.found = [
        {"id": "a/b-GGUF", "downloads": 12_345, "gated": False},
        {"id": "c/d", "downloads": 1, "gated": "auto"},
    ]
    models = make()
    with qtbot.waitSignal(models.hub.found, timeout=LIMIT_MS) as found:
        models.hub.search("small magistral")
    assert found.args
    assert found.args[0].repositories == (Repository("a/b-GGUF", 12_345, False), Repository("c/d", 1, True))
    assert hub.searches == ["small magistral gguf"]
    assert [(made.host, made.purpose) for made in read_connections(tmp_path / "connections.jsonl")] == [
        (host(hub), "search")
    ]


def test_nothing_is_asked_while_the_app_is_offline(make: MakeModels, hub: HubServer, qtbot: QtBot) -> None:
    models = make(download_command(is_offline=True))
    with qtbot.waitSignal(models.hub.failed, timeout=LIMIT_MS) as failed:
        models.hub.search("magistral")
    assert failed.args
    assert failed.args[0].reason == "offline"
    assert hub.paths == []


def test_what_fits_is_told_from_the_beginning_of_one_file(tmp_path: Path, qtbot: QtBot) -> None:
    content = DEMO_MODEL.read_bytes()
    other = content + bytes(len(content))
    with HubServer(content, others={"Other-Q8_0.gguf": other}) as hub:
        models = Models(profile(tmp_path), HubAccess(download_command(), (hub.url,), 0, 0, PATIENCE))
        models.know_machine(Machine(8 * GIB, 7 * GIB, 4))
        heard: list[tuple[Offered, ...]] = []
        models.hub.listed.connect(heard.append)
        with qtbot.waitSignal(models.hub.shape_known, timeout=LIMIT_MS):
            models.hub.list_files(REPO)
        assert hub.sent_bytes <= len(content)
        models.finish(5_000)
    header = read_file(DEMO_MODEL)
    shape = shape_of(header)
    assert shape
    listed = {offered.source.file: offered for offered in heard[0]}
    same, larger = models.hub.shape_of(listed[FILE]), models.hub.shape_of(listed["Other-Q8_0.gguf"])
    assert same
    assert larger
    assert same.weight_bytes == pytest.approx(shape.weight_bytes, rel=0.01)
    assert larger.weight_bytes == pytest.approx(shape.weight_bytes + len(content), rel=0.01)
    judged = models.judge(listed[FILE])
    assert judged
    assert judged.verdict == "fits"


def test_a_token_that_the_keychain_keeps_is_used_and_removed(
    make: MakeModels, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    hub.token = "hf_secret"
    models = make(with_keychain(tmp_path, "Keychain"))
    models.download(Source(REPO, FILE))
    qtbot.waitUntil(lambda: models.downloads[0].state.kind == "failed", timeout=LIMIT_MS)
    error = models.downloads[0].state.error
    assert error
    assert (error.reason, error.endpoint) == ("access", hub.url)

    with qtbot.waitSignal(models.hub.token_answered, timeout=LIMIT_MS) as answered:
        models.hub.keep_token(error.endpoint, "hf_secret")
    assert answered.args == [TokenKept(hub.url, True)]
    assert json.loads((tmp_path / "kept.json").read_text()) == {host(hub): "hf_secret"}
    qtbot.waitUntil(lambda: models.downloads == (), timeout=LIMIT_MS)
    assert is_right(tmp_path)
    assert "hf_secret" not in (tmp_path / "connections.jsonl").read_text()

    with qtbot.waitSignal(models.hub.token_answered, timeout=LIMIT_MS):
        models.hub.keep_token(hub.url, "")
    assert json.loads((tmp_path / "kept.json").read_text()) == {}


def test_without_a_keychain_a_token_is_used_for_this_run_and_kept_nowhere(
    make: MakeModels, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    hub.token = "hf_secret"
    models = make(with_keychain(tmp_path, "NoKeychain"))
    with qtbot.waitSignal(models.hub.token_answered, timeout=LIMIT_MS) as answered:
        models.hub.keep_token(hub.url, "hf_secret")
    assert answered.args
    assert not answered.args[0].is_kept
    assert "no backend" in answered.args[0].detail
    models.download(Source(REPO, FILE))
    qtbot.waitUntil(lambda: models.downloads == (), timeout=LIMIT_MS)
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(b"hf_secret" in content for content in kept)

    with qtbot.waitSignal(models.hub.token_answered, timeout=LIMIT_MS):
        models.hub.keep_token(hub.url, "")
    with qtbot.waitSignal(models.hub.failed, timeout=LIMIT_MS) as failed:
        models.hub.list_files(REPO)
    assert failed.args
    assert failed.args[0].reason == "access"


def test_a_token_can_be_kept_while_the_app_is_offline(
    make: MakeModels, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    program, arguments = with_keychain(tmp_path, "Keychain")
    models = make((program, (*arguments, "--offline")))
    with qtbot.waitSignal(models.hub.token_answered, timeout=LIMIT_MS) as answered:
        models.hub.keep_token(hub.url, "hf_secret")
    assert answered.args == [TokenKept(hub.url, True)]
    assert hub.paths == []


def test_going_offline_ends_what_runs_and_refuses_what_is_begun(
    make: MakeModels, hub: HubServer, tmp_path: Path, qtbot: QtBot
) -> None:
    hub.pace_s = 0.05
    models = make()
    models.download(Source(REPO, FILE))
    qtbot.waitUntil(lambda: hub.sent_bytes > 50_000, timeout=LIMIT_MS)
    models.set_access(HubAccess(download_command(is_offline=True), (hub.url,), 0, 0, PATIENCE))
    assert models.downloads[0].state.kind == "paused"
    models.download(Source(REPO, FILE))
    qtbot.waitUntil(lambda: models.downloads[0].state.kind == "failed", timeout=LIMIT_MS)
    assert models.downloads[0].state.error
    assert models.downloads[0].state.error.reason == "offline"

    hub.pace_s = 0.0
    models.set_access(HubAccess(download_command(), (hub.url,), 0, 0, PATIENCE))
    models.download(Source(REPO, FILE))
    qtbot.waitUntil(lambda: models.downloads == (), timeout=LIMIT_MS)
    assert is_right(tmp_path, CONTENT)


def test_a_new_limit_holds_for_what_runs(make: MakeModels, hub: HubServer, tmp_path: Path, qtbot: QtBot) -> None:
    hub.pace_s = 0.05
    models = make()
    models.download(Source(REPO, FILE))
    qtbot.waitUntil(lambda: hub.sent_bytes > 50_000, timeout=LIMIT_MS)
    models.set_access(HubAccess(download_command(), (hub.url,), 10_000_000, 0, PATIENCE))
    assert models._at_work[(REPO, FILE)].command.limit_bytes_per_s == 10_000_000
    qtbot.waitUntil(lambda: models.downloads == (), timeout=LIMIT_MS)
    assert is_right(tmp_path, CONTENT)
