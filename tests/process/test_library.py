"""`magistral-desktop models list` and `models fit`, as they are started in a terminal."""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from magistral_desktop.library import size_bytes
from magistral_desktop.models.catalog import CATALOG, MAGISTRAL

OURS = MAGISTRAL.files[0].name


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "magistral_desktop", "--profile", str(folder), "models", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_all_known_models_are_listed(tmp_path: Path) -> None:
    said = run(tmp_path, "list").stdout
    assert all(model.title in said and model.repository in said for model in CATALOG)
    assert "14.3 GB  Q4_K_M" in said
    assert "downloaded" not in said


def test_what_was_downloaded_is_marked(tmp_path: Path) -> None:
    file = tmp_path / "models" / "mistralai--Magistral-Small-2509-GGUF" / OURS
    file.parent.mkdir(parents=True)
    file.write_bytes(b"GGUF")
    assert f"{OURS} · downloaded" in run(tmp_path, "list").stdout
    listed = json.loads(run(tmp_path, "list", "--json").stdout)
    assert [model["here"] for model in listed] == [[OURS], [], [], []]


def test_a_described_computer_is_advised(tmp_path: Path) -> None:
    said = run(tmp_path, "fit", "--memory", "32GiB", "--gpu-memory", "21845MiB")
    assert said.returncode == 0
    assert "Magistral Small 1.2 (Q4_K_M): 40,960 tokens of context; all of it on the GPU." in said.stdout


def test_the_parts_of_the_memory_are_told_as_json(tmp_path: Path) -> None:
    report = json.loads(run(tmp_path, "fit", "--memory", "24GiB", "--shared", "--json").stdout)
    assert report["advised"] == OURS
    advised = next(choice for choice in report["choices"] if choice["file"] == OURS)
    assert (advised["context_tokens"], advised["kv_type"], advised["gpu_layers"]) == (16_384, "q8_0", 41)
    assert sum(advised["bytes"].values()) == 24 * 2**30
    assert min(advised["bytes"].values()) > 0


def test_this_computer_is_asked_of_the_engine(tmp_path: Path) -> None:
    report = json.loads(run(tmp_path, "fit", "--json").stdout)
    assert report["machine"]["memory_bytes"] == psutil.virtual_memory().total
    assert report["machine"]["free_disk_bytes"] > 0
    assert len(report["choices"]) == sum(len(model.files) for model in CATALOG)


def test_half_a_description_is_refused(tmp_path: Path) -> None:
    refused = run(tmp_path, "fit", "--gpu-memory", "24GiB")
    assert refused.returncode == 1
    assert "--memory is missing" in refused.stderr


@pytest.mark.parametrize(
    ("text", "size"),
    [("32GiB", 32 * 2**30), ("24 GB", 24 * 10**9), ("21845mib", 21845 * 2**20), ("1.5G", 3 * 2**29), ("4096", 4096)],
)
def test_a_size_is_understood(text: str, size: int) -> None:
    assert size_bytes(text) == size


@pytest.mark.parametrize("text", ["", "GB", "-1GB", "3 elephants"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        size_bytes(text)
