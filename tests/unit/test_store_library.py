"""The model files that are found on this computer."""

from pathlib import Path

import pytest

from magistral_desktop.storage.library import FoundModel, find_models, parts_of, shared_folders


def put(path: Path, size_bytes: int = 10) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"G" * size_bytes)
    return path


def test_models_are_found_below_the_folders_and_sorted_by_name(tmp_path: Path) -> None:
    second = put(tmp_path / "lm" / "mistralai" / "Magistral-GGUF" / "magistral-Q4_K_M.gguf", 30)
    first = put(tmp_path / "mine" / "demo.GGUF", 20)
    assert find_models([tmp_path / "lm", tmp_path / "mine"]) == [
        FoundModel(first, 20, (first,)),
        FoundModel(second, 30, (second,)),
    ]


@pytest.mark.parametrize(
    "name",
    ["readme.md", "mmproj-F16.gguf", "model-mmproj.gguf", "m.imatrix.gguf", "ggml-vocab-tekken.gguf", "x-lora.gguf",
     "model.gguf.part", "sha256-d3a024d29e0e8f35"],
)  # fmt: skip
def test_what_is_no_chat_model_is_left_out(name: str, tmp_path: Path) -> None:
    put(tmp_path / name)
    assert find_models([tmp_path]) == []


def test_a_split_model_is_one_with_the_size_of_all_parts(tmp_path: Path) -> None:
    parts = tuple(put(tmp_path / f"big-{number:05}-of-00003.gguf", 5) for number in (1, 2, 3))
    assert find_models([tmp_path]) == [FoundModel(parts[0], 15, parts)]
    assert find_models([tmp_path])[0].name == "big"
    assert parts_of(parts[0]) == parts


def test_a_split_model_with_a_missing_part_is_left_out(tmp_path: Path) -> None:
    put(tmp_path / "big-00001-of-00002.gguf")
    assert find_models([tmp_path]) == []


def test_an_empty_file_is_left_out(tmp_path: Path) -> None:
    put(tmp_path / "empty.gguf", 0)
    assert find_models([tmp_path]) == []


def test_a_file_that_is_linked_twice_is_found_once(tmp_path: Path) -> None:
    blob = put(tmp_path / "blobs" / "abc")
    for commit in ("1", "2"):
        (tmp_path / "snapshots" / commit).mkdir(parents=True)
        (tmp_path / "snapshots" / commit / "m.gguf").symlink_to(blob)
    assert [model.path for model in find_models([tmp_path])] == [tmp_path / "snapshots" / "1" / "m.gguf"]


def test_links_to_folders_and_broken_links_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to(tmp_path)
    (tmp_path / "gone.gguf").symlink_to(tmp_path / "nowhere")
    model = put(tmp_path / "m.gguf")
    assert [found.path for found in find_models([tmp_path, tmp_path / "no such folder"])] == [model]


def test_folders_are_searched_only_so_deep(tmp_path: Path) -> None:
    put(tmp_path / "1/2/3/4/5/6/7/deep.gguf")
    assert find_models([tmp_path]) == []


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, ["/h/.lmstudio/models", "/h/.cache/huggingface/hub", "/h/.cache/llama.cpp"]),
        ("darwin", {}, ["/h/.lmstudio/models", "/h/.cache/huggingface/hub", "/h/Library/Caches/llama.cpp"]),
        ("linux", {"HF_HOME": "/hf", "LLAMA_CACHE": "/llama"}, ["/hf/hub", "/llama"]),
        ("linux", {"HF_HUB_CACHE": "/hub", "XDG_CACHE_HOME": "/c"}, ["/hub", "/c/llama.cpp"]),
    ],
)
def test_the_folders_of_other_apps_are_known(platform: str, environment: dict[str, str], expected: list[str]) -> None:
    assert {Path(folder) for folder in expected} <= {*shared_folders(Path("/h"), environment, platform)}
