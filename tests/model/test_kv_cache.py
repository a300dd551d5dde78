"""Conversations on disk: restored exactly, and never where they do not fit."""

import resource
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from magistral_desktop.chat.messages import Sampling
from magistral_desktop.protocol import Cancel, Finished, Generate, LoadModel, ModelReady, SaveCache
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.client import GRACE_S, EngineClient, ask, channel_text, finished, token_ids
from tests.model.conftest import StartEngine

pytestmark = pytest.mark.timeout(60)

CARD = Sampling(temperature=0.7, top_p=0.95)
QUESTION = "What is 347 + 168? "
Cached = Callable[..., EngineClient]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def _load(engine: EngineClient, folder: Path, **settings: Any) -> EngineClient:
    engine.say(LoadModel(str(settings.pop("path", DEMO_MODEL)), threads=1, cache_folder=str(folder), **settings))
    assert isinstance(engine.until_terminal()[-1], ModelReady)
    return engine


@pytest.fixture
def cached(loader: EngineClient, folder: Path) -> Cached:
    """Load a model with an empty context that keeps conversations in `folder`."""
    return lambda **settings: _load(loader, folder, **settings)


def _ask(key: str, words: str = QUESTION, **fields: Any) -> Generate:
    return Generate(0, ask(words), CARD, 5, cache_key=key, **fields)


def _restored(engine: EngineClient, command: Generate) -> Finished:
    return finished(engine.do(command))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


def _saved(cached: Cached, key: str = "a") -> list[int]:
    engine = cached()
    whole = token_ids(engine.do(_ask(key)))
    assert finished(engine.do(SaveCache(0, key))).reason == "end"
    return whole


def test_a_reply_goes_on_after_a_restart_as_it_would_have(
    cached: Cached, folder: Path, start_engine: StartEngine
) -> None:
    whole = _saved(cached)
    rest = _load(start_engine(), folder).do(_ask("a", written=tuple(whole[:60]), draws=60))
    assert whole[:60] + token_ids(rest) == whole
    assert finished(rest).restored
    assert finished(rest).reused_tokens == finished(rest).prompt_tokens + 59


@pytest.mark.parametrize("settings", [{"flash_attention": "on"}, {"kv_type": "q8_0"}, {"kv_type": "q4_0"}])
def test_every_kind_of_cache_is_restored_exactly(cached: Cached, settings: dict[str, str]) -> None:
    engine = cached(**settings)
    whole = token_ids(engine.do(_ask("a")))
    engine.do(SaveCache(0, "a"))
    cut = len(whole) // 2
    rest = cached(**settings).do(_ask("a", written=tuple(whole[:cut]), draws=cut))
    assert finished(rest).restored
    assert whole[:cut] + token_ids(rest) == whole


def test_the_same_question_gives_the_same_reply_after_a_restart(cached: Cached) -> None:
    whole = _saved(cached)
    assert token_ids(cached().do(_ask("a"))) == whole


def test_files_are_the_users_own(cached: Cached, folder: Path) -> None:
    _saved(cached)
    (path,) = _files(folder)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_another_conversation_saves_the_one_before_it(cached: Cached, folder: Path) -> None:
    engine = cached()
    whole = token_ids(engine.do(_ask("a")))
    assert _files(folder) == []
    engine.do(_ask("b", "Hello there! "))
    assert len(_files(folder)) == 1
    rest = engine.do(_ask("a", written=tuple(whole[:60]), draws=60))
    assert finished(rest).restored
    assert whole[:60] + token_ids(rest) == whole
    assert len(_files(folder)) == 2


def test_unloading_saves(cached: Cached, folder: Path) -> None:
    engine = cached()
    engine.do(_ask("a"))
    engine.ready()
    assert len(_files(folder)) == 1


def test_nothing_is_saved_without_a_key_or_a_folder(cached: Cached, folder: Path) -> None:
    engine = cached()
    engine.do(_ask(""))
    engine.do(SaveCache(0, ""))
    engine.ready()
    engine.do(_ask("a"))
    engine.do(SaveCache(0, "a"))
    assert _files(folder) == []


def test_saving_another_conversation_than_the_one_at_hand_saves_nothing(cached: Cached, folder: Path) -> None:
    engine = cached()
    engine.do(_ask("a"))
    assert finished(engine.do(SaveCache(0, "b"))).reason == "end"
    assert _files(folder) == []


def test_what_is_saved_already_is_not_written_again(cached: Cached, folder: Path) -> None:
    engine = cached()
    engine.do(_ask("a"))
    engine.do(SaveCache(0, "a"))
    (path,) = _files(folder)
    path.unlink()
    engine.do(SaveCache(0, "a"))
    assert _files(folder) == []


def test_what_is_in_the_context_is_not_fetched_from_disk(cached: Cached) -> None:
    engine = cached()
    whole = token_ids(engine.do(_ask("a")))
    engine.do(SaveCache(0, "a"))
    assert not _restored(engine, _ask("a", written=tuple(whole[:60]), draws=60)).restored


def _flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 0x10
    path.write_bytes(data)


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.01, 0.3, 0.7, 0.99, 0.9995, 0.99999])
def test_a_damaged_file_is_ignored(cached: Cached, folder: Path, share: float) -> None:
    whole = _saved(cached)
    (path,) = _files(folder)
    _flip(path, int(share * path.stat().st_size))
    engine = cached()
    rest = engine.do(_ask("a"))
    assert not finished(rest).restored
    assert finished(rest).reused_tokens == 0
    assert token_ids(rest) == whole
    assert _files(folder) == []


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.5, 0.9999])
def test_a_file_that_was_cut_is_ignored(cached: Cached, folder: Path, share: float) -> None:
    whole = _saved(cached)
    (path,) = _files(folder)
    with path.open("r+b") as file:
        file.truncate(int(share * path.stat().st_size))
    rest = cached().do(_ask("a"))
    assert not finished(rest).restored
    assert token_ids(rest) == whole
    assert _files(folder) == []


@pytest.mark.parametrize(
    "settings", [{"flash_attention": "on"}, {"kv_type": "q8_0"}, {"kv_type": "f16", "path": "changed"}]
)
def test_a_file_of_another_model_or_setting_is_ignored(
    cached: Cached, folder: Path, tmp_path: Path, settings: dict[str, str]
) -> None:
    _saved(cached)
    changed = tmp_path / "changed.gguf"
    shutil.copy(DEMO_MODEL, changed)
    _flip(changed, changed.stat().st_size - 1_000)
    path = {"changed": changed}.get(settings.get("path", ""), DEMO_MODEL)
    assert not _restored(cached(**{**settings, "path": path}), _ask("a")).restored


def test_the_same_model_under_another_name_is_the_same(cached: Cached, tmp_path: Path) -> None:
    whole = _saved(cached)
    copy = tmp_path / "copy.gguf"
    shutil.copy(DEMO_MODEL, copy)
    assert _restored(cached(path=copy), _ask("a", written=tuple(whole[:60]), draws=60)).restored


def test_the_least_recently_used_goes_first(cached: Cached, folder: Path) -> None:
    engine = cached()
    engine.do(_ask("a", "a", max_tokens=1))
    engine.do(SaveCache(0, "a"))
    size_bytes = _files(folder)[0].stat().st_size
    limit_bytes = int(2.5 * size_bytes)
    engine = cached(cache_limit_bytes=limit_bytes)
    for key in "abc":
        engine.do(_ask(key, key, max_tokens=1))
    assert _restored(engine, _ask("b", "b", max_tokens=1)).restored
    engine.do(_ask("d", "d", max_tokens=1))
    engine.ready()
    assert len(_files(folder)) == 2
    assert sum(path.stat().st_size for path in _files(folder)) <= limit_bytes
    restored = {key: _restored(cached(), _ask(key, key, max_tokens=1)).restored for key in "abcd"}
    assert restored == {"a": False, "b": True, "c": False, "d": True}


def test_a_conversation_that_is_too_big_is_not_saved(cached: Cached, folder: Path) -> None:
    engine = cached(cache_limit_bytes=1_000)
    engine.do(_ask("a"))
    assert finished(engine.do(SaveCache(0, "a"))).reason == "end"
    assert _files(folder) == []


def test_a_folder_that_cannot_be_made_is_no_failure(loader: EngineClient, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    engine = _load(loader, tmp_path / "file" / "cache")
    assert "515" in channel_text(engine.do(_ask("a")), "answer")
    assert finished(engine.do(SaveCache(0, "a"))).reason == "end"


def test_a_full_disk_is_no_failure(start_engine: StartEngine, folder: Path) -> None:
    """A limit to the size of files fails in the same place."""
    engine = _load(start_engine(), folder)
    whole = token_ids(engine.do(_ask("a")))
    resource.prlimit(engine.process.pid, resource.RLIMIT_FSIZE, (100_000, 100_000))
    assert finished(engine.do(SaveCache(0, "a"))).reason == "end"
    assert _files(folder) == []
    assert token_ids(engine.do(_ask("a"))) == whole


def test_a_shorter_context_does_not_take_what_does_not_fit(cached: Cached, folder: Path) -> None:
    engine = cached()
    engine.do(_ask("a", QUESTION * 60))
    engine.do(SaveCache(0, "a"))
    assert not _restored(cached(context_tokens=512), _ask("a")).restored


def test_closing_stdin_ends_the_engine_though_nothing_is_saved(start_engine: StartEngine, folder: Path) -> None:
    engine = _load(start_engine(), folder)
    engine.do(_ask("a"))
    assert engine.process.stdin
    engine.process.stdin.close()
    assert engine.process.wait(GRACE_S) == 0
    assert _files(folder) == []


def test_saving_can_be_cancelled_while_it_waits(cached: Cached) -> None:
    engine = cached()
    running = engine.start(_ask("a", "Hello! " * 200))
    waiting = engine.start(SaveCache(0, "a"))
    engine.say(Cancel(waiting))
    assert finished(engine.until_terminal()).request == running
    assert finished(engine.until_terminal()).request == waiting
