"""The scripts of `packaging/` are no package: they are loaded by their paths."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

LoadScript = Callable[[str], Any]


@pytest.fixture(scope="session")
def load_script() -> LoadScript:
    """Return a function that loads `packaging/<name>.py`."""

    def load(name: str) -> Any:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module  # its own values look themselves up
        spec.loader.exec_module(module)
        return module

    return load
