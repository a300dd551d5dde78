"""Complete uv's list of packages (CycloneDX 1.5) with what Python packages bring along: sbom.py EXPORTED TARGET.

Runs in the environment that the app is frozen from, and asks the libraries themselves for their versions.
"""

import ctypes
import json
import platform
import sys
from importlib import metadata
from pathlib import Path

import llama_cpp
from PySide6.QtWebEngineCore import qWebEngineChromiumVersion

ROOT = Path(__file__).resolve().parent.parent


def main(exported: Path, target: Path) -> None:
    """Add the parts and write the list."""
    listed = json.loads(exported.read_text(encoding="utf-8"))
    listed["components"] += parts()
    target.write_text(json.dumps(listed, indent=2) + "\n", encoding="utf-8")


def parts() -> list[dict[str, object]]:
    """Return the components that no package's metadata names."""
    lock = json.loads((ROOT / "packaging" / "katex" / "package-lock.json").read_text(encoding="utf-8"))
    katex = lock["packages"]["node_modules/katex"]
    qt = metadata.version("PySide6-Essentials")
    chromium = str(qWebEngineChromiumVersion())
    python = platform.python_version()
    commit = llama_cpp_commit()
    return [
        _component("llama.cpp", commit, f"pkg:github/ggml-org/llama.cpp@{commit}", "MIT"),
        _component("Qt", qt, f"pkg:generic/qt@{qt}", "LGPL-3.0-only"),
        _component("Chromium, in Qt WebEngine", chromium, f"pkg:generic/chromium@{chromium}", "BSD-3-Clause"),
        _component("CPython", python, f"pkg:generic/cpython@{python}", "PSF-2.0"),
        _component("KaTeX", katex["version"], f"pkg:npm/katex@{katex['version']}", "MIT"),
    ]


def llama_cpp_commit() -> str:
    """Return the commit of llama.cpp as the library tells it: the beginning of its name."""
    (path,) = [path for path in (Path(llama_cpp.__file__).parent / "lib").iterdir() if "ggml-base" in path.name]
    ask = ctypes.CDLL(str(path)).ggml_commit
    ask.restype = ctypes.c_char_p
    return str(ask().decode().removesuffix("-dirty"))


def _component(name: str, version: str, address: str, licence: str) -> dict[str, object]:
    return {
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": version,
        "purl": address,
        "licenses": [{"license": {"id": licence}}],
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
