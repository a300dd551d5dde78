"""check_model_file: what it says of files that are no models."""

from pathlib import Path

import pytest

from magistral_desktop.errors import ModelError
from magistral_desktop.storage.model_files import check_model_file


def test_a_file_that_begins_as_gguf_files_do_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "ä model.gguf"
    path.write_bytes(b"GGUF\x03\0\0\0")

    check_model_file(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as failure:
        check_model_file(tmp_path / "no.gguf")

    assert failure.value.title == "The model file is not there"
    assert str(tmp_path / "no.gguf") in failure.value.detail


def test_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as failure:
        check_model_file(tmp_path)

    assert failure.value.title == "This is a folder"


@pytest.mark.parametrize("content", [b"", b"GGU", b"GGML", b"version https://git-lfs.github.com/spec/v1\n", b"<html>"])
def test_another_kind_of_file_is_told(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)

    with pytest.raises(ModelError) as failure:
        check_model_file(path)

    assert failure.value.title == "This is not a model file"
    assert failure.value.remedy


def test_a_path_that_is_not_text_is_told() -> None:
    with pytest.raises(ModelError) as failure:
        check_model_file(Path("/models/\udcff.gguf"))

    assert failure.value.title == "The model's path is not text"
    failure.value.detail.encode()


@pytest.mark.parametrize("path", ["/models/a\0b.gguf", "/models/" + "x" * 5000, "/dev/null/model.gguf"])
def test_a_path_the_system_does_not_take_is_told(path: str) -> None:
    with pytest.raises(ModelError) as failure:
        check_model_file(Path(path))

    assert failure.value.title == "The model file cannot be read"
