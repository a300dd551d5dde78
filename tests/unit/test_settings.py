"""Settings: kept whole, and never in the way of a start."""

import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest

from magistral_desktop.chat.steering import Steering
from magistral_desktop.errors import StorageError
from magistral_desktop.models.settings import DEFAULTS, ModelSettings
from magistral_desktop.storage.files import storage_errors
from magistral_desktop.storage.paths import DEMO_MODEL
from magistral_desktop.storage.settings import Settings, load_settings, save_settings

CHOSEN = Settings(
    reasoning_shown=False,
    model_path="/models/ä.gguf",
    last_conversation=7,
    budget_tokens=250,
    models={"ä.gguf": ModelSettings(8_192, temperature=0.5), "b.gguf": ModelSettings(instructions="Short: “ja”.")},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "settings.json"


def test_settings_come_back(path: Path) -> None:
    save_settings(path, CHOSEN)

    assert load_settings(path) == (CHOSEN, None)


def test_the_wishes_for_a_thought_come_back(path: Path) -> None:
    save_settings(path, Settings(think="never", budget_tokens=4_096, loop_guard="stop"))

    assert load_settings(path)[0].steering == Steering("never", 4_096, "stop")


def test_the_looks_come_back(path: Path) -> None:
    chosen = Settings(theme="contrast", interface_percent=150, typeface="serif", notify=False, keep_awake=False)
    save_settings(path, chosen)

    assert load_settings(path) == (chosen, None)


def test_no_file_gives_the_defaults_without_a_word(path: Path) -> None:
    assert load_settings(path) == (Settings(), None)
    assert not path.parent.exists()


def test_the_file_and_its_folder_are_the_user_s_alone(path: Path) -> None:
    save_settings(path, CHOSEN)

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [*path.parent.iterdir()] == [path]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b"9" * 10_000, b" " * 2_000_000]
)
def test_a_bad_file_is_set_aside_and_reported(content: bytes, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    settings, notice = load_settings(path)

    assert settings == Settings()
    assert notice
    (aside,) = path.parent.iterdir()
    assert aside.name.startswith("settings.bad-")
    assert aside.suffix == ".json"
    assert aside.read_bytes() == content
    assert str(aside) in notice


def test_two_bad_files_are_both_kept(path: Path) -> None:
    path.parent.mkdir()
    for content in ("one", "two", "three"):
        path.write_text(content)
        load_settings(path)

    assert sorted(file.read_text() for file in path.parent.iterdir()) == ["one", "three", "two"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"reasoning_shown": 1},
        {"reasoning_shown": None},
        {"model_path": 5},
        {"last_conversation": True},
        {"last_conversation": "7"},
        {"last_conversation": -1},
        {"last_conversation": 2**70},
        {"budget_tokens": 1.5},
        {"theme": "purple"},
        {"theme": 1},
        {"typeface": ""},
        {"interface_percent": 79},
        {"interface_percent": 5_000},
        {"notify": "yes"},
        {"keep_awake": 0},
    ],
)
def test_a_value_of_a_wrong_type_gives_that_setting_s_default(wrong: dict[str, object], path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"window_geometry": "AAAA", **wrong}))

    assert load_settings(path) == (Settings(window_geometry="AAAA"), None)


def test_names_of_another_version_are_ignored(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"budget_tokens": 250, "colour": "dark"}))

    assert load_settings(path) == (Settings(budget_tokens=250), None)


def test_a_model_s_settings_are_found_by_the_name_of_its_file(path: Path) -> None:
    save_settings(path, CHOSEN)
    settings = load_settings(path)[0]

    assert settings.model(Path("/elsewhere/ä.gguf")) == ModelSettings(8_192, temperature=0.5)
    assert settings.model(Path("/models/c.gguf")) == DEFAULTS


@pytest.mark.parametrize(("model", "key"), [("/models/ä.gguf", "ä.gguf"), ("", DEMO_MODEL.name)])
def test_the_context_and_cache_of_an_older_version_become_the_model_s(model: str, key: str, path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"model_path": model, "context_tokens": 8_192, "kv_type": "q8_0"}))

    settings = load_settings(path)[0]

    assert settings.models == {key: ModelSettings(8_192, "q8_0")}
    save_settings(path, settings)
    assert load_settings(path)[0] == settings


@pytest.mark.parametrize("wrong", [[], None, 7, "x", {"m.gguf": 5}, {"m.gguf": {"context_tokens": "many"}}, {}])
def test_damaged_settings_of_models_are_the_defaults(wrong: object, path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"zoom_percent": 150, "models": wrong}))

    assert load_settings(path) == (Settings(zoom_percent=150), None)


def test_a_file_that_cannot_be_read_is_reported_and_left(path: Path) -> None:
    path.mkdir(parents=True)

    settings, notice = load_settings(path)

    assert settings == Settings()
    assert notice
    assert path.is_dir()


SAVE_WITHOUT_ROOM = """
import resource, sys
from pathlib import Path
from magistral_desktop.errors import StorageError
from magistral_desktop.storage.settings import Settings, save_settings
resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
try:
    save_settings(Path(sys.argv[1]), Settings())
except StorageError:
    sys.exit(7)
"""


@pytest.fixture
def saved(path: Path) -> Path:
    """Return the path of settings that were saved while there was room."""
    save_settings(path, CHOSEN)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.usefixtures("saved")
def test_a_failed_save_keeps_the_old_file_and_leaves_no_other(path: Path) -> None:
    # In a process of its own: the limit would also hold for what pytest writes.
    result = subprocess.run([sys.executable, "-c", SAVE_WITHOUT_ROOM, str(path)], check=False)

    assert result.returncode == 7
    assert [*path.parent.iterdir()] == [path]
    assert load_settings(path) == (CHOSEN, None)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_disk_without_space_is_told_as_full(number: int, path: Path) -> None:
    with pytest.raises(StorageError) as failure, storage_errors(path):
        raise OSError(number, "no space")

    assert failure.value.title == "The disk is full"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StorageError) as failure:
        save_settings(tmp_path / "file" / "settings.json", Settings())

    assert failure.value.remedy


def test_a_path_that_is_not_text_comes_back(path: Path) -> None:
    save_settings(path, Settings(model_path="/models/\udcff.gguf"))

    assert load_settings(path)[0].model_path == "/models/\udcff.gguf"
