"""Model files are told apart by their size and by parts of what they hold."""

from pathlib import Path

import pytest

from magistral_desktop.engine.fingerprint import fingerprint

DATA = bytes(range(256)) * 400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(DATA)
    return path


def test_the_same_content_has_the_same_fingerprint(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "other name.gguf"
    copy.write_bytes(DATA)
    assert fingerprint(copy) == fingerprint(path)


@pytest.mark.parametrize("changed", [b"x" + DATA[1:], DATA[:-1] + b"x", DATA + b"x", DATA[:-1], b""])
def test_other_content_has_another(path: Path, tmp_path: Path, changed: bytes) -> None:
    other = tmp_path / "other.gguf"
    other.write_bytes(changed)
    assert fingerprint(other) != fingerprint(path)


def test_a_file_that_went_away_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        fingerprint(tmp_path / "no.gguf")
