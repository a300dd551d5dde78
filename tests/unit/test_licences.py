"""The licences that About shows."""

import re
import tomllib
from pathlib import Path

import pytest

from magistral_desktop.storage.licences import Notice, collect, licences

PYPROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
REQUIRED = [re.split(r"[<>=!~; ]", line)[0] for line in PYPROJECT["project"]["dependencies"]]


@pytest.fixture(scope="module")
def text() -> str:
    return licences()


@pytest.mark.parametrize("package", REQUIRED)
def test_each_package_that_the_app_requires_is_listed(text: str, package: str) -> None:
    listed = re.findall(r"^  (\S+) \S+$", text, re.MULTILINE)
    assert package.replace("_", "-").lower() in {name.replace("_", "-").lower() for name in listed}


def test_what_those_packages_require_is_listed_too(text: str) -> None:
    assert {"jeepney", "MarkupSafe", "certifi"} <= set(re.findall(r"^  (\S+) \S+$", text, re.MULTILINE))


def test_what_only_developers_need_is_not(text: str) -> None:
    assert not {"pytest", "ruff", "mypy", "PyInstaller"} & set(re.findall(r"^  (\S+) \S+$", text, re.MULTILINE))


@pytest.mark.parametrize(
    "words",
    [
        "Apache License",
        "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3",
        "GNU GENERAL PUBLIC LICENSE\n                       Version 3",
        "https://download.qt.io/official_releases/qt/",
        "The Chromium Authors",
        "The ggml authors",
        "Khan Academy",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "Copyright (c) 2005-2025, NumPy Developers",
    ],
)
def test_the_texts_are_there_in_full(text: str, words: str) -> None:
    assert words in text


def test_every_work_has_words_of_its_own(text: str) -> None:
    parts = re.split(r"^=+\n(.+)\n=+\n", text, flags=re.MULTILINE)
    assert len(parts) > 80
    assert all(len(words.strip()) > 30 for words in parts[2::2])


def test_a_bundles_builder_adds_what_python_does_not_know() -> None:
    assert "libgomp1\n" in collect([Notice("libgomp1", "GPL-3+ with the runtime library exception")])
